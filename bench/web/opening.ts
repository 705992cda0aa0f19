// How long until one can write: from the press of "Sign in" on, and from the address on where one is signed in; each with an empty
// cache. And what was loaded and asked for meanwhile.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type BrowserWorld, checkout, fillSignIn, measured, pressSignIn } from './browser-world.ts'

export interface Opening {
  signInMs: number
  addressMs: number
  /** Bytes of the scripts that were loaded, as gzip has them. */
  gzipBytes: number
  /** As the gateway sent them. */
  sentBytes: number
  scripts: number
}

export async function measureOpening(world: BrowserWorld, chatId: string, newest: string): Promise<Opening> {
  const { page, context } = await world.open(`c/${chatId}`)
  const scripts = new Set<string>()
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  // Again and empty, now that it is watched.
  await page.reload()
  await page.getByLabel('Email address').waitFor()
  await fillSignIn(page, world.viewer)
  const usable = measured<number>(page, `usableAfterClick(${JSON.stringify(newest)})`)
  await pressSignIn(page)
  const signInMs = await usable
  await page.waitForLoadState('networkidle')
  const storageState = await context.storageState()
  await context.close()
  const bytes = (ending: string): number =>
    [...scripts].reduce((sum, path) => sum + statSync(join(checkout, 'clients/web/dist', path + ending)).size, 0)

  const again = await world.open(`c/${chatId}`, { storageState })
  const addressMs = await measured<number>(again.page, `usableAt(${JSON.stringify(newest)})`)
  await again.context.close()
  return { signInMs, addressMs, scripts: scripts.size, gzipBytes: bytes('.gz'), sentBytes: bytes('.br') }
}

export interface Traffic {
  queries: string[]
  subscriptions: string[]
}

/** What a page asks the gateway for from now on, by the names of the operations. */
export function watchTraffic(page: Page): Traffic {
  const traffic: Traffic = { queries: [], subscriptions: [] }
  page.on('request', request => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return
    const { query = '', operationName = '' } = request.postDataJSON() as { query?: string; operationName?: string }
    if (!query.startsWith('mutation')) traffic.queries.push(operationName)
  })
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      const { type, payload: body } = JSON.parse(String(payload)) as {
        type: string
        payload?: { operationName?: string }
      }
      if (type === 'subscribe') traffic.subscriptions.push(body?.operationName ?? '')
    }),
  )
  return traffic
}
