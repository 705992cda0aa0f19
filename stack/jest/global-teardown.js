// jest's hook after the last integration test.
export default async function globalTeardown() {
  const { stopTestStack } = await import('./test-stack.ts')
  await stopTestStack()
}
