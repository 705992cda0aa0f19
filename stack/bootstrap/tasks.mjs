// Every command of package.json: what it runs, and whether it boots servers. Light commands never look for Python or Java.

/**
 * @typedef {object} Task
 * @property {string} about one line for the list of commands
 * @property {string} script what Node 24 runs, relative to the checkout
 * @property {string[]} [args] arguments before the user's own
 * @property {string[]} [nodeArgs] arguments of Node itself
 * @property {boolean} [servers] boots MongoDB, Redis and Kafka (unless given by their environment names)
 * @property {string[]} [further] folders with dependencies of their own that it needs
 * @property {boolean} [vmModules] needs Node's ES-module virtual machine (jest)
 */

/** @type {Omit<Task, 'about'>} */
const tests = { script: 'stack/jest/main.ts', servers: true, vmModules: true, further: ['clients'] }

/** @type {Record<string, Task>} */
export const tasks = {
  start: {
    about: 'boot everything, seed it, print the URLs',
    script: 'stack/main.ts',
    servers: true,
    further: ['clients'],
  },
  test: { about: 'all tests', ...tests },
  'test:unit': { about: 'tests that boot nothing', ...tests, servers: false, args: ['--tier', 'unit'] },
  'test:parts': { about: 'tests of one part against real servers', ...tests, args: ['--tier', 'parts'] },
  'test:whole': { about: 'tests of the whole platform through its gateway', ...tests, args: ['--tier', 'whole'] },
  'test:replicas': {
    about: 'the same with two processes of each service and two gateways, behind balancers',
    ...tests,
    args: ['--tier', 'whole', '--replicas', '2'],
  },
  ci: { about: 'the whole .ci/run in a fresh clone of HEAD', script: 'stack/ci/main.ts' },
  stress: {
    about: 'the tests while machines misbehave, by a seed that repeats it',
    ...tests,
    script: 'stack/stress/main.ts',
  },
  fuzz: {
    about: 'what strangers send, in ever new ways, by a seed that repeats it',
    script: 'tests/security/fuzz/main.ts',
    servers: true,
  },
  check: { about: 'format, lint, types, boundaries, drift', script: 'stack/check.ts', further: ['clients'] },
  codegen: { about: 'types from the SDL and the operations', script: 'codegen.ts' },
  compose: { about: 'compose the supergraph', script: 'schema/compose.ts' },
  chart: { about: 'render the Helm chart; needs helm', script: 'deploy/helm/render.ts' },
  new: {
    about: 'something new in every table: npm run new -- subgraph tasks, npm run new -- feature stickers',
    script: 'stack/new/main.ts',
  },
  sdl: {
    about: 'the SDL of a subgraph, or a header to ask it with: npm run sdl -- chats',
    script: 'stack/commands/sdl.ts',
  },
  seed: { about: 'accounts, chats and messages into a running stack', script: 'stack/seed/main.ts' },
  admin: { about: 'an operator’s commands: keys and roles', script: 'stack/commands/admin.ts' },
  dlq: {
    about: 'what consumers could not take in: list, show, replay',
    script: 'stack/commands/operator.ts',
    args: ['dlq'],
  },
  topics: { about: 'check or create the Kafka topics', script: 'stack/commands/operator.ts', args: ['topics'] },
  import: {
    about: 'bring chats of elsewhere in: jsonl, Slack, Mattermost, Rocket.Chat, Matrix, IRC',
    script: 'stack/import/main.ts',
  },
  export: { about: 'write a chat as a file that import takes', script: 'stack/export/main.ts' },
  rebuild: {
    about: 'what a consumer copies of others, built anew',
    script: 'stack/commands/operator.ts',
    args: ['rebuild'],
  },
  demo: { about: 'one message, seen at every hop', script: 'stack/demo/main.ts' },
  bench: { about: 'measurements', script: 'bench/main.ts' },
  gateway: {
    about: 'the gateway alone, for any supergraph',
    script: 'gateway/main.ts',
    nodeArgs: ['--max-semi-space-size=8'],
  },
  playground: {
    about: 'builds GraphiQL, served at /playground',
    script: 'stack/commands/pages-main.ts',
    args: ['playground'],
    further: ['clients'],
  },
  web: {
    about: 'builds the web app, served at /',
    script: 'stack/commands/pages-main.ts',
    args: ['web'],
    further: ['clients'],
  },
  packages: {
    about: 'builds and packs what UI teams install',
    script: 'stack/commands/packages-main.ts',
    further: ['clients'],
  },
  screenshots: {
    about: 'pictures of the web app for the documents',
    script: 'tests/browser/screenshots/main.ts',
    servers: true,
    further: ['clients'],
  },
  conformance: { about: 'the protocol suites against the gateway', script: 'tests/conformance/main.ts' },
}

/** The list of commands, one a line. */
export function describeTasks() {
  const lines = Object.entries(tasks).map(([name, { about }]) => {
    const command = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`
    return `  ${command.padEnd(22)} ${about}`
  })
  return `Commands:\n${lines.join('\n')}`
}
