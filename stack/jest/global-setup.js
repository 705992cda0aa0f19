// jest's hook before the first integration test. JavaScript, because jest loads it with its own loader; the rest is TypeScript.
export default async function globalSetup() {
  const { bootTestStack } = await import('./test-stack.ts')
  await bootTestStack()
}
