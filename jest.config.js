// `unit`, `clients` and `conformance` boot nothing; `integration` boots one stack, only if one of its files is selected.
// Plain JavaScript, so that jest reads it without a loader of its own; what it imports Node reads.
import { testTimeoutMs } from './stack/wait.ts'

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/stack/jest/strip-types.js' },
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/bench/peers/node_modules/'],
}

// A second whole platform that is broken on purpose, for two minutes: beside the other tests it would starve them.
const onlyAsked = process.env.CHAOS ? [] : ['<rootDir>/tests/chaos/faults.test.ts']

/** @type {import('jest').Config} */
export default {
  // Two cores: the servers and services of the stack need one of them.
  // What is measured while something breaks must have the machine for itself.
  maxWorkers: process.env.CHAOS ? 1 : 2,
  testTimeout: testTimeoutMs,
  testSequencer: '<rootDir>/stack/jest/longest-first.js',
  reporters: ['default', '<rootDir>/stack/jest/closing-line.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{schema,platform,gateway,subgraphs,stack,deploy}/**/*.test.ts'],
    },
    '<rootDir>/clients/jest.config.js',
    {
      ...shared,
      displayName: 'conformance',
      testMatch: ['<rootDir>/tests/conformance/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testPathIgnorePatterns: ['/node_modules/', ...onlyAsked],
      testMatch: [
        '<rootDir>/{schema,platform,gateway,subgraphs,stack,deploy}/**/*.itest.ts',
        '<rootDir>/tests/!(conformance)/**/*.test.ts',
      ],
      globalSetup: '<rootDir>/stack/jest/global-setup.js',
      globalTeardown: '<rootDir>/stack/jest/global-teardown.js',
    },
  ],
}
