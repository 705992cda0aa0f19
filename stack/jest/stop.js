// jest's hook after the last test that needed a server.
export default async function stop() {
  const [{ stopTestStack }, { closeBrowser }] = await Promise.all([
    import('./test-stack.ts'),
    import('./test-browser.ts'),
  ])
  await closeBrowser()
  await stopTestStack()
}
