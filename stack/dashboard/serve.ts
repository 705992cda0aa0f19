// Serves the dashboard of a running platform: asks the operator's port of every process, at most once a second, whoever looks.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deadlineSignal, elapsedMs } from '#platform/clock.ts'
import { StackError } from '../stack-error.ts'
import { type Reading, readMetrics } from './metrics-text.ts'
import { nowAsHtml, pageAsHtml } from './page.ts'
import { type Look, type Picture, pictureOf } from './picture.ts'

const answerWithinMs = 1_500
const everyMs = 1_000

export interface DashboardOptions {
  readonly adminUrls: Readonly<Record<string, string>>
  readonly host: string
  readonly port: number
}

export interface Dashboard extends AsyncDisposable {
  readonly url: string
}

/** Asks all processes. One that does not answer in time is said to be silent. */
export async function lookAt(adminUrls: Readonly<Record<string, string>>): Promise<Look> {
  const readings = await Promise.all(
    Object.entries(adminUrls).map(async ([name, url]) => [name, await readingOf(url)] as const),
  )
  return { atMs: elapsedMs(), readings: new Map(readings) }
}

async function readingOf(adminUrl: string): Promise<Reading | undefined> {
  try {
    const response = await fetch(new URL('/metrics', adminUrl), { signal: deadlineSignal(answerWithinMs) })
    return response.ok ? readMetrics(await response.text()) : undefined
  } catch {
    return undefined
  }
}

/** @throws StackError where the port is taken */
export async function serveDashboard({ adminUrls, host, port }: DashboardOptions): Promise<Dashboard> {
  let before: Look | undefined
  let last: Look | undefined
  let looking: Promise<Picture> | undefined

  async function look(): Promise<Picture> {
    if (!last || elapsedMs() - last.atMs >= everyMs) {
      const now = await lookAt(adminUrls)
      before = last
      last = now
    }
    return pictureOf(before, last)
  }
  /** Those who look at the same moment see the same. */
  const seen = (): Promise<Picture> => {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }
  const server = createServer(async (request, response) => {
    const nonce = randomBytes(16).toString('base64')
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (request.method !== 'GET' || !(path === '/' || path === '/now')) return void response.writeHead(404).end()
    const picture = await seen()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; connect-src 'self'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
    })
    response.end(path === '/' ? pageAsHtml(picture, nonce) : nowAsHtml(picture))
  })
  server.listen(port, host)
  await once(server, 'listening').catch(error => {
    throw new StackError(`The dashboard cannot listen on port ${port}: ${error.message}`, 'Take another --base-port.')
  })
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
