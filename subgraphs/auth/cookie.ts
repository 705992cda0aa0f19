// The refresh token as a cookie, for browsers that ask for it: no script reads it, no other site's request carries it.

import type { Exchange } from '#platform/http/exchange.ts'
import { sessionIdleMs } from './model.ts'

/** `__Host-`: this host only, over TLS only (browsers take localhost for safe). Gateways pass it to auth and to nobody else. */
const cookieName = '__Host-refresh'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

export function readRefreshCookie(exchange: Exchange): string | undefined {
  const pairs = (exchange.header('cookie') ?? '').split(';').map(pair => pair.trim())
  return pairs.find(pair => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
}

/** Moves the refresh token of a sign-in into the cookie, where `wanted`; everything else passes as it is. */
export function intoCookie<R extends object>(result: R, exchange: Exchange, wanted: boolean): R {
  if (!wanted || !('accessToken' in result) || !('refreshToken' in result)) return result
  const seconds = sessionIdleMs / 1_000
  exchange.addHeader('set-cookie', `${cookieName}=${String(result.refreshToken)}; Max-Age=${seconds}; ${attributes}`)
  return { ...result, refreshToken: null }
}

export function clearRefreshCookie(exchange: Exchange): void {
  if (readRefreshCookie(exchange) !== undefined)
    exchange.addHeader('set-cookie', `${cookieName}=; Max-Age=0; ${attributes}`)
}
