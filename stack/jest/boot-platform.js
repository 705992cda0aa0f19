// jest's hook before the first test of the whole platform.
export default async function bootPlatform() {
  const { bootPlatform } = await import('./test-stack.ts')
  await bootPlatform()
}
