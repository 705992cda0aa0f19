// The browser of a jest run, and the web app that it opens: built and started when the first test asks for them, and ended with the
// run. There is a second one, with windows, for the tests that need notifications. Workers are told by the environment where to ask.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserServer } from 'playwright-core'
import { buildPages } from '../pages.ts'
import { checkout } from '../services.ts'
import { messageOf } from '../stack-error.ts'
import { testBrowserName } from '../testing/testing.ts'

/** Signals are the run's: with a handler of playwright's, jest would not end by them any more. */
const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

let door: Server | undefined
/** By what is asked for: `/shell` or `/whole`. */
const opened = new Map<string, Promise<BrowserServer>>()

/** From now on whoever asks is told where the browser is; whoever asks first waits until there is one. */
export async function openBrowserDoor(): Promise<void> {
  door = createServer(({ url = '' }, response) => {
    const launched = opened.get(url) ?? launch(url)
    opened.set(url, launched)
    launched.then(
      server => response.end(server.wsEndpoint()),
      error => {
        // The next one who asks tries again.
        opened.delete(url)
        response.writeHead(500).end(messageOf(error))
      },
    )
  })
  await once(door.listen(0, '127.0.0.1'), 'listening')
  process.env[testBrowserName] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
}

async function launch(url: string): Promise<BrowserServer> {
  await buildPages(checkout, 'web')
  // A run without a browser does not even load what drives one.
  const [{ chromium }, { browserOptions }] = await Promise.all([
    import('playwright-core'),
    import('../testing/browser.ts'),
  ])
  const options = await browserOptions(url === '/whole' ? 'whole' : 'shell')
  const server = await chromium.launchServer({ ...options, ...ours, host: '127.0.0.1' })
  server.process().once('exit', (code, signal) => {
    opened.delete(url)
    if (door?.listening) process.stdout.write(`\nThe browser ended by itself (${signal ?? code}).\n`)
  })
  return server
}

export async function closeBrowser(): Promise<void> {
  door?.close()
  door?.closeAllConnections()
  for (const launched of opened.values()) await (await launched.catch(() => undefined))?.close()
}
