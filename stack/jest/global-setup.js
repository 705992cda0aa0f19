// jest's hook before the first integration test. JavaScript, because jest loads it with its own loader; the rest is TypeScript.
export default async function globalSetup() {
  const [{ bootTestStack }, { openBrowserDoor }] = await Promise.all([
    import('./test-stack.ts'),
    import('./test-browser.ts'),
  ])
  await Promise.all([bootTestStack(), openBrowserDoor()])
}
