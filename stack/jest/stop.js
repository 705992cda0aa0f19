// jest's hook after the last test that needed a server.
export default async function stop() {
  const { stopTestStack } = await import('./test-stack.ts')
  await stopTestStack()
}
