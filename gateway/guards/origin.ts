// Which pages may call us: one allowlist for CORS, for WebSocket upgrades (which CORS does not cover), SSE and multipart.

/** Whether a page of this origin may call us; `host` is the one that it has called. */
export type OriginGuard = (origin: string | undefined, host: string | undefined) => boolean

/** @param allowed exact origins; `*` is every origin, `http://localhost:*` every port of a host */
export function createOriginGuard(allowed: readonly string[]): OriginGuard {
  const exact = new Set(allowed)
  const anyPort = allowed.filter(entry => entry.endsWith(':*')).map(entry => entry.slice(0, -1))
  return (origin, host) => {
    // Programs send no Origin; browsers always do on upgrades and cross-origin requests.
    if (origin === undefined || exact.has('*') || exact.has(origin)) return true
    if (host !== undefined && sameHost(origin, host)) return true
    return anyPort.some(start => origin.startsWith(start) && /^\d+$/.test(origin.slice(start.length)))
  }
}

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
