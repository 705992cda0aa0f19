// jest's hook after the last integration test.
export default async function globalTeardown() {
  const [{ stopTestStack }, { closeBrowser }] = await Promise.all([
    import('./test-stack.ts'),
    import('./test-browser.ts'),
  ])
  await closeBrowser()
  await stopTestStack()
}
