// Proves that the check of who imports whom finds what it is there to find: each rule against a tree that breaks it once.
// The check of our own tree is `npm run check`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A tree that keeps every rule, with one file for each way in which imports are written. */
const innocent: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: {
      '#schema/*': './schema/*',
      '#platform/*': './platform/*',
      '#stack/*': './stack/*',
      '#subgraphs/*': './subgraphs/*',
    },
    dependencies: { mongodb: '1', kafkajs: '1', graphql: '1' },
    devDependencies: { jest: '1' },
  }),
  ...Object.fromEntries(
    ['mongodb', 'kafkajs', 'graphql', 'jest'].flatMap(name => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'exports.x = 1'],
    ]),
  ),
  'schema/words.ts': 'export type Word = string; export const x = 1',
  'platform/mongo/mongo.ts': `import { x } from 'mongodb'; import type { Word } from '#schema/words.ts'; export const y: Word = String(x)`,
  'platform/b.ts': `import { a } from './a.ts'; export const b = () => a`,
  'platform/clock.ts': 'export const now = 1',
  'stack/index.ts': `import { now } from '#platform/clock.ts'; export const x = now`,
  'gateway/main.ts': `import { now } from '#platform/clock.ts'; export const x = now`,
  'gateway/start.ts': `export async function start(open) { await using x = await open(); return x }`,
  'gateway/wire/frames.ts': 'export const f = 1',
  'subgraphs/chats/service.ts': `import { now } from '#platform/clock.ts'; export const x = now`,
  'subgraphs/chats/store.ts': `import { x } from 'mongodb'; export const y = x`,
  'subgraphs/chats/store.test.ts': `import { x } from '#stack/index.ts'; import { y } from './store.ts'; export const z = x + y`,
  'subgraphs/messages/core/model/model.ts': 'export const z = 1',
  'subgraphs/messages/core/send/sending.ts': `import { z } from '../model/model.ts'; export const y = z`,
  'subgraphs/messages/core/feature.ts': `import { y } from './send/sending.ts'; export const x = y`,
  'subgraphs/messages/features/pins/feature.ts': `import { x } from '../../core/feature.ts'; import { r } from '../rules/feature.ts'; export const p = [x, r]`,
  'subgraphs/messages/features/rules/feature.ts': `import { x } from '../../core/feature.ts'; export const r = x`,
  'subgraphs/messages/features.ts': `import { p } from './features/pins/feature.ts'; export const all = [p]`,
  'subgraphs/users/model.ts': 'export type User = { id: string }; export const z = 1',
  'tests/flow/send.test.ts': `import { x } from '#stack/index.ts'; export const z = x`,
}

// biome-ignore format: a table
const guilty: [rule: string, path: string, source: string][] = [
  ['schema-imports-only-what-it-may', 'schema/bad.ts', `import { now } from '#platform/clock.ts'; export const z = now`],
  ['platform-imports-only-what-it-may', 'platform/bad.ts', `import { x } from '#stack/index.ts'; export const z = x`],
  ['platform-root-knows-no-folder', 'platform/root.ts', `import type { Word } from './mongo/mongo.ts'; export type W = Word`],
  ['platform-async-knows-what-stands-before-it', 'platform/async/bad.ts', `import { y } from '../mongo/mongo.ts'; export const z = y`],
  ['gateway-imports-only-what-it-may', 'gateway/bad.ts', `import type { User } from '../subgraphs/users/model.ts'; export type U = User`],
  ['subgraphs-imports-only-what-it-may', 'subgraphs/chats/bad.ts', `import { x } from '../../gateway/main.ts'; export const z = x`],
  ['stack-imports-only-what-it-may', 'stack/bad.ts', `import { x } from '../gateway/main.ts'; export const z = x`],
  ['the-direct-way-knows-stores-alone', 'stack/seed/direct.ts', `import { z } from '#subgraphs/users/model.ts'; export const y = z`],
  ['tests-in-tests-import-only-what-they-may', 'tests/flow/bad.test.ts', `import { z } from '../../subgraphs/users/model.ts'; export const y = z`],
  ['subgraphs-do-not-know-each-other', 'subgraphs/chats/friend.ts', `export type { User } from '../users/model.ts'`],
  ['feeds-know-no-wire', 'gateway/subscribe/bad.ts', `import { f } from '../wire/frames.ts'; export const z = f`],
  ['across-modules-by-alias', 'gateway/path.ts', `import { now } from '../platform/clock.ts'; export const z = now`],
  ['the-rules-know-no-infrastructure', 'subgraphs/users/service.ts', `import type { x } from 'graphql'; export type X = typeof x`],
  ['the-rules-know-no-infrastructure', 'subgraphs/mail/service.ts', `import { y } from '#platform/mongo/mongo.ts'; export const z = y`],
  ['subgraphs-are-booted-in-one-way', 'subgraphs/tasks/index.ts', `import { y } from '#platform/mongo/mongo.ts'; export const z = y`],
  ['the-core-of-messages-knows-no-feature', 'subgraphs/messages/core/read/bad.ts', `import { r } from '../../features/rules/feature.ts'; export const z = r`],
  ['the-core-of-messages-knows-no-feature', 'subgraphs/messages/core/read/list.ts', `import { all } from '../../features.ts'; export const z = all`],
  ['the-core-of-messages-log-knows-what-stands-before-it', 'subgraphs/messages/core/log/bad.ts', `import { y } from '../send/sending.ts'; export const z = y`],
  ['the-contract-of-features-is-known-by-them-alone', 'subgraphs/messages/core/inbox/bad.ts', `import { x } from '../feature.ts'; export const z = x`],
  ['features-know-the-core-alone', 'subgraphs/messages/features/rules/bad.ts', `import { all } from '../../features.ts'; export const z = all`],
  ['the-feature-rules-knows-those-before-it', 'subgraphs/messages/features/rules/later.ts', `import { p } from '../pins/feature.ts'; export const z = p`],
  ['the-rules-know-no-infrastructure', 'subgraphs/messages/features/pins/pinning.ts', `import { y } from '#platform/mongo/mongo.ts'; export const z = y`],
  ['only-the-store-knows-its-database', 'subgraphs/messages/features/pins/pins.ts', `import { x } from 'mongodb'; export const z = x`],
  ['one-driver-one-file', 'subgraphs/chats/consumers.ts', `import { x } from 'kafkajs'; export const z = x`],
  ['only-the-store-knows-its-database', 'subgraphs/chats/resolvers.ts', `const { x } = await import('mongodb'); export const z = x`],
  ['no-cycles', 'platform/a.ts', `import { b } from './b.ts'; export const a = () => b`],
  ['gateway-imports-only-what-it-may', 'gateway/owner.ts', `export async function f() { await using s = await import('../stack/index.ts'); return s }`],
  ['resolvable', 'gateway/lost.ts', `import { now } from '#platform/clok.ts'; export const z = now`],
  ['no-development-package-in-a-service', 'gateway/dev.ts', `import { x } from 'jest'; export const z = x`],
]

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

const folder = mkdtempSync(join(tmpdir(), 'modules-'))
let violations: Violation[] = []

beforeAll(() => {
  const files = [...Object.entries(innocent), ...guilty.map(([, path, source]) => [path, source] as const)]
  for (const [path, source] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(root, '.dependency-cruiser.mjs')
  const args = [
    cruise,
    '--config',
    config,
    '--output-type',
    'json',
    'schema',
    'platform',
    'gateway',
    'subgraphs',
    'stack',
    'tests',
  ]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  violations = JSON.parse(stdout).summary.violations
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(guilty)('%s is broken by %s', (rule, path) => {
  expect(violations.filter(violation => violation.from === path).map(violation => violation.rule.name)).toContain(rule)
})

test('a tree that keeps the rules is left alone', () => {
  expect(violations.filter(violation => violation.from in innocent)).toEqual([])
})
