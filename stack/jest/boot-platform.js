// jest's hook before the first test of the whole platform.
export default async function bootPlatform() {
  const [{ bootPlatform }, { openBrowserDoor }] = await Promise.all([
    import('./test-stack.ts'),
    import('./test-browser.ts'),
  ])
  await Promise.all([bootPlatform(), openBrowserDoor()])
}
