// What builds and type-checks the packages as their users do: it starts compilers and bundlers, so it is no unit test.
import shared from './jest.config.js'

/** @type {import('jest').Config} */
export default { ...shared, displayName: 'client-builds', testMatch: ['<rootDir>/*/test/**/*.itest.{ts,tsx}'] }
