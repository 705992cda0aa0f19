// Three tiers by cost. A file's place says what it boots:
//   unit   *.test.ts beside the code, clients/*/{src,test}   no process
//   parts  *.itest.ts                                         one subgraph, driver or tool against real servers
//   whole  tests/                                             the whole platform through its gateway, browsers, chaos
// Plain JavaScript, so that jest reads it without a loader of its own; what it imports Node reads.
import { replicasName } from './stack/jest/names.ts'
import { testTimeoutMs } from './stack/wait.ts'

// Node loads these tests and what they import, as it does in production; jest loads those of the clients, which are built.
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/stack/jest/native-environment.js',
  runtime: '<rootDir>/stack/jest/native-runtime.js',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/bench/peers/node_modules/'],
}
const modules = '{schema,platform,gateway,subgraphs,stack,deploy}'

// With several processes of each service only what is promised to clients is tried again.
const folders = process.env[replicasName] ? '{flow,live,chaos}/**' : '**'

// A second whole platform that is broken on purpose, for two minutes: beside the other tests it would starve them.
const onlyAsked = process.env.CHAOS ? [] : ['<rootDir>/tests/chaos/faults.test.ts']

/** @type {import('jest').Config} */
export default {
  // One more than processors: two files that wait left them idle. Three kept them 91 % busy over half of a whole run.
  // What is measured while something breaks must have the machine for itself.
  maxWorkers: process.env.CHAOS ? 1 : 3,
  testTimeout: testTimeoutMs,
  testSequencer: '<rootDir>/stack/jest/file-order.js',
  reporters: ['default', '<rootDir>/stack/jest/report.js'],
  projects: [
    { ...shared, displayName: 'unit', testMatch: [`<rootDir>/${modules}/**/*.test.ts`] },
    '<rootDir>/clients/jest.config.js',
    '<rootDir>/clients/jest.builds.config.js',
    {
      ...shared,
      displayName: 'parts',
      testMatch: [`<rootDir>/${modules}/**/*.itest.ts`],
      globalSetup: '<rootDir>/stack/jest/boot-servers.js',
      globalTeardown: '<rootDir>/stack/jest/stop.js',
    },
    {
      ...shared,
      displayName: 'whole',
      testPathIgnorePatterns: ['/node_modules/', ...onlyAsked],
      testMatch: [`<rootDir>/tests/${folders}/*.test.ts`],
      globalSetup: '<rootDir>/stack/jest/boot-platform.js',
      globalTeardown: '<rootDir>/stack/jest/stop.js',
    },
  ],
}
