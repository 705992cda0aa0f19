// The clients' project: like the others, but with JSX, and with this workspace's packages in source form.

import { testTimeoutMs } from './client/test/fixtures/until.ts'

/** @type {import('jest').Config} */
export default {
  displayName: 'clients',
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/../stack/jest/test-environment.js',
  testTimeout: testTimeoutMs,
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'esnext',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testMatch: ['<rootDir>/*/{src,test}/**/*.test.{ts,tsx}'],
}
