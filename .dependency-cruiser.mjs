// Who may import whom: clients -> gateway -> subgraph -> stores, held by `npm run check`. A new module is a line in `mayImport`.
// The swc parser reads types too and needs no TypeScript compiler API; stack/checks/modules.itest.ts proves that it sees what it should.

import { readFileSync } from 'node:fs'
import { Visitor } from '@swc/core/Visitor.js'

// The visitor that dependency-cruiser walks swc's tree with throws at `await using`; a declaration like any other.
const { visitStatement } = Visitor.prototype
Visitor.prototype.visitStatement = function visit(statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement)
  this.visitVariableDeclarators(statement.decls)
  return statement
}

/** What each module may import of ours besides itself. A test may boot the stack, whatever it stands beside. */
const mayImport = {
  schema: [],
  platform: ['schema'],
  gateway: ['schema', 'platform'],
  subgraphs: ['schema', 'platform'],
  stack: ['schema', 'platform'],
  tests: ['schema', 'platform', 'stack'],
  bench: ['schema', 'platform', 'stack'],
  clients: [],
  deploy: ['schema', 'platform', 'stack'],
}

/** The folders of platform/: each may import those before it. What stands in none of them knows no server, and none of them. */
const platformFolders = ['process', 'async', 'identity', 'redis', 'live', 'http', 'mongo', 'kafka', 'subgraph']

/** The same for the core of messages. What stands in none of them knows all of them, and is known by the later ones alone. */
const coreFolders = [
  'model',
  'log',
  'members',
  'events',
  'live',
  'send',
  'change',
  'read',
  'inbox',
  'personal-data',
  'graphql',
]
/** The features of messages, in the order of their list: each may import the core, and the features before it. */
const featureOrder = (
  /features = \[([^\]]*)\]/.exec(
    readFileSync(new URL('subgraphs/messages/features.ts', import.meta.url), 'utf8'),
  )?.[1] ?? ''
)
  .split(',')
  .flatMap(name => name.trim() || [])

const modules = Object.keys(mayImport)
const anyOf = names => `^(${names.join('|')})/`
const without = names => modules.filter(name => !names.includes(name))
/** Tests, and the worlds that they share: test-<noun>.ts. */
const tests = '(\\.i?test|/test-[^/]+)\\.ts$'
/** The one file of the stack that makes people by the stores of their domains, as those make them. */
const direct = '^stack/seed/direct\\.ts$'
/** The one measurement that takes the gateway apart: it asks its guards, and starts the audit's gateways. */
const bombs = '^bench/bombs/'
const npm = names => `node_modules/(${names.join('|')})/`

const moduleRules = modules.flatMap(name => [
  {
    name: `${name}-imports-only-what-it-may`,
    severity: 'error',
    from: { path: `^${name}/`, pathNot: [tests, direct, bombs] },
    to: { path: anyOf(without([name, ...mayImport[name]])) },
  },
  {
    name: `tests-in-${name}-import-only-what-they-may`,
    severity: 'error',
    from: { path: `^${name}/.*${tests}` },
    to: { path: anyOf(without([name, ...mayImport[name], 'stack'])) },
  },
])

const platformRules = [
  {
    name: 'platform-root-knows-no-folder',
    severity: 'error',
    from: { path: '^platform/[^/]+\\.ts$', pathNot: tests },
    to: { path: `^platform/(${platformFolders.join('|')})/` },
  },
  ...platformFolders.slice(0, -1).map((folder, at) => ({
    name: `platform-${folder}-knows-what-stands-before-it`,
    severity: 'error',
    from: { path: `^platform/${folder}/`, pathNot: tests },
    to: { path: `^platform/(${platformFolders.slice(at + 1).join('|')})/` },
  })),
]

const messages = '^subgraphs/messages/'
const messagesRules = [
  {
    name: 'the-core-of-messages-knows-no-feature',
    comment: 'a feature is folder, contract and one line of features.ts; see CONTRIBUTING.md, a feature of messages',
    severity: 'error',
    from: { path: `${messages}core/`, pathNot: tests },
    to: { path: messages, pathNot: [`${messages}core/`, `${messages}generated\\.ts$`] },
  },
  ...coreFolders.slice(0, -1).map((folder, at) => ({
    name: `the-core-of-messages-${folder}-knows-what-stands-before-it`,
    severity: 'error',
    from: { path: `${messages}core/${folder}/`, pathNot: tests },
    to: { path: `${messages}core/(${coreFolders.slice(at + 1).join('|')})/` },
  })),
  {
    name: 'the-contract-of-features-is-known-by-them-alone',
    severity: 'error',
    from: { path: `${messages}core/[^/]+/`, pathNot: [tests, `${messages}core/graphql/resolvers\\.ts$`] },
    to: { path: `${messages}core/(feature|hooks|collections)\\.ts$` },
  },
  {
    name: 'features-know-the-core-alone',
    comment: 'and other features, by the rule of their order; not what puts them together',
    severity: 'error',
    from: { path: `${messages}features/`, pathNot: [tests, '/(start-\\w+|connect-\\w+|main)\\.ts$'] },
    to: { path: messages, pathNot: `${messages}(core|features)/|${messages}generated\\.ts$` },
  },
  ...featureOrder.slice(0, -1).map((feature, at) => ({
    name: `the-feature-${feature}-knows-those-before-it`,
    severity: 'error',
    from: { path: `${messages}features/${feature}/`, pathNot: tests },
    to: { path: `${messages}features/(${featureOrder.slice(at + 1).join('|')})/` },
  })),
]

export default {
  forbidden: [
    ...moduleRules,
    ...platformRules,
    ...messagesRules,
    {
      name: 'the-direct-way-knows-stores-alone',
      comment: 'what it writes is written by the code of the domains, which no second hand can drift from',
      severity: 'error',
      from: { path: direct },
      to: {
        path: anyOf(without(['stack', ...mayImport.stack])),
        pathNot: '^subgraphs/(auth/(store|crypto|service)|users/store)/',
      },
    },
    {
      name: 'the-bombs-know-the-gateway-and-the-audit',
      severity: 'error',
      from: { path: bombs },
      to: {
        path: anyOf(without(['bench', ...mayImport.bench])),
        pathNot: ['^gateway/', '^tests/conformance/'],
      },
    },
    {
      name: 'subgraphs-do-not-know-each-other',
      comment: 'they share entities, which the gateway joins, and events, which the log joins',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'feeds-know-no-wire',
      comment: 'what an event looks like on a transport, and when it is written, is not known where it is made',
      severity: 'error',
      from: { path: '^gateway/subscribe/', pathNot: tests },
      to: { path: '^gateway/(wire|transports)/' },
    },
    {
      name: 'across-modules-by-alias',
      comment: 'a relative path never leaves its module',
      severity: 'error',
      from: { path: `^(${modules.join('|')})/` },
      to: { path: anyOf(modules), pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'the-rules-know-no-infrastructure',
      comment: 'service.ts, model.ts and what rules are in: what they need of a store or a log is handed to them',
      severity: 'error',
      from: {
        path: [
          '^subgraphs/[^/]+/(service|model)(\\.ts|/)',
          '^subgraphs/.*/model\\.ts$',
          '^subgraphs/messages/core/model/',
          // Rules are called by what they do: sending.ts, pinning.ts.
          '^subgraphs/messages/(core|features)/.*ing\\.ts$',
        ],
        pathNot: [tests, '/indexing\\.ts$'],
      },
      to: {
        path: [
          npm(['graphql', 'mongodb', 'kafkajs', 'ioredis', 'fastify', '@apollo/[^/]+']),
          '^platform/(mongo/mongo|redis/(redis|bus)|kafka/(kafka|consumer|mirror)|http/subgraph-server)\\.ts$',
        ],
      },
    },
    {
      name: 'subgraphs-are-booted-in-one-way',
      comment: 'platform/subgraph/boot-subgraph.ts connects, watches and ends what every subgraph works with',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/index\\.ts$' },
      to: {
        path: '^platform/(mongo/mongo|redis/(redis|bus)|kafka/(kafka|kafka-watch|consumer|mirror)|http/subgraph-server)\\.ts$',
      },
    },
    {
      name: 'one-driver-one-file',
      comment: 'kafkajs and the pub/sub over Redis stand behind platform/, so that another can take their place',
      severity: 'error',
      from: { path: anyOf(modules), pathNot: ['^platform/', '^stack/', '^bench/', tests] },
      to: { path: npm(['kafkajs', 'graphql-redis-subscriptions']) },
    },
    {
      name: 'only-the-store-knows-its-database',
      severity: 'error',
      from: {
        path: '^(subgraphs|gateway)/',
        pathNot: ['^subgraphs/[^/]+/store(\\.ts|/|-)', '-(store|writer)\\.ts$', tests],
      },
      to: { path: npm(['mongodb', 'ioredis']) },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: anyOf(modules) },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment:
        'an import that resolves to nothing is not checked by any other rule; clients and peers bring packages of their own',
      severity: 'error',
      from: { pathNot: ['^clients/', '^bench/peers/'] },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package-in-a-service',
      severity: 'error',
      from: { path: '^(gateway|platform|subgraphs)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.data|dist|coverage)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
