// How an integration test finds the stack that jest booted for the whole run. Tests that mistreat processes start their own
// stack on the same servers: `startStack({ ephemeral: true, servers: testStack() })`.
import type { Endpoints } from './options.ts'

export const testStackName = 'TEST_STACK'

/** The running stack's URLs. @throws outside of jest's `integration` project. */
export function testStack(): Endpoints {
  const text = process.env[testStackName]
  if (!text) throw new Error('No stack was booted for this test: name it *.itest.ts, or put it below tests/.')
  return JSON.parse(text) as Endpoints
}
