// The one browser of a jest run, and the web app that it opens: built and started when the first test asks for them, and ended with
// the run. Workers are told by the environment where to ask.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserServer } from 'playwright-core'
import { checkout } from '../services.ts'
import { messageOf } from '../stack-error.ts'
import { testBrowserName } from '../testing.ts'
import { buildWebApp } from '../web-app.ts'

/** Signals are the run's: with a handler of playwright's, jest would not end by them any more. */
const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

let door: Server | undefined
let opened: Promise<BrowserServer> | undefined

/** From now on whoever asks is told where the browser is; whoever asks first waits until there is one. */
export async function openBrowserDoor(): Promise<void> {
  door = createServer((_request, response) => {
    opened ??= launch()
    opened.then(
      server => response.end(server.wsEndpoint()),
      error => {
        // The next one who asks tries again.
        opened = undefined
        response.writeHead(500).end(messageOf(error))
      },
    )
  })
  await once(door.listen(0, '127.0.0.1'), 'listening')
  process.env[testBrowserName] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
}

async function launch(): Promise<BrowserServer> {
  await buildWebApp(checkout)
  // A run without a browser does not even load what drives one.
  const [{ chromium }, { browserOptions }] = await Promise.all([import('playwright-core'), import('../browser.ts')])
  const server = await chromium.launchServer({ ...(await browserOptions()), ...ours, host: '127.0.0.1' })
  server.process().once('exit', (code, signal) => {
    opened = undefined
    if (door?.listening) process.stdout.write(`\nThe browser ended by itself (${signal ?? code}).\n`)
  })
  return server
}

export async function closeBrowser(): Promise<void> {
  door?.close()
  door?.closeAllConnections()
  const server = await opened?.catch(() => undefined)
  await server?.close()
}
