// jest's hook before the first test of a part. JavaScript, because jest loads it with its own loader; the rest is TypeScript.
export default async function bootServers() {
  const { bootServers } = await import('./test-stack.ts')
  await bootServers()
}
