// Cross-site request forgery: a request must carry something that a form or an image of another site cannot send without a
// preflight. The same rule as Apollo Server's csrfPrevention, for the requests that do not pass through it.

import type { IncomingHttpHeaders } from 'node:http'
import type { OriginGuard } from './origin.ts'

const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/** Whether the headers make browsers send a CORS preflight: a content type that no form can send, or one of Apollo's headers. */
export function isPreflighted(headers: IncomingHttpHeaders): boolean {
  if (headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) return true
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type !== undefined && type !== '' && !simpleTypes.includes(type)
}

/**
 * Whether a browser may open an event stream without such a header, as its own `EventSource` has to. It says where the page is from:
 * by `Origin` to another site, by `Sec-Fetch-Site` in any case. Programs say neither.
 */
export function isOwnPage(headers: IncomingHttpHeaders, allowed: OriginGuard): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers
  if (origin !== undefined) return allowed(origin, host)
  return site === undefined || site === 'same-origin' || site === 'none'
}
