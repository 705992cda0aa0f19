// The public keys that sign access tokens, fetched from one configured URL: by the gateway, and by subgraphs behind a foreign one. A
// key id that is not known yet makes it look again, at most once in a while, so that rotation needs no restart and forged key ids
// cause no storm. Nothing in a token names a URL.

import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { deadlineSignal, elapsedMs } from '../clock.ts'
import { PublicError } from '../errors.ts'
import type { Log } from '../process/log.ts'

const fetchTimeoutMs = 5_000
/** Keys that were withdrawn must stop working without a restart. */
const maxAgeMs = 10 * 60_000
const minIntervalMs = 2_000

/** Public keys of access tokens, by `kid`. */
export interface Jwks {
  /**
   * undefined where no such key is published, also after looking again.
   * @throws SUBGRAPH_UNAVAILABLE where that cannot be known: a token must not be called invalid, which signs its user out, because
   * its key cannot be read at the moment
   */
  find(kid: string): Promise<KeyObject | undefined>
  /** Whether any key is known: without one every token would be refused. */
  ready(): boolean
}

/** Begins to fetch at once; never rejects for it. */
export function createJwks(url: string, log: Log): Jwks {
  let keys = new Map<string, KeyObject>()
  let fetchedAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY
  let running: Promise<void> | undefined

  async function refresh() {
    triedAt = elapsedMs()
    try {
      keys = await fetchKeys(url)
      fetchedAt = elapsedMs()
    } catch (error) {
      // The keys at hand go on serving: auth being down must not sign everybody out.
      log.warn({ err: error, url }, 'the keys of access tokens could not be fetched')
    }
  }

  function refreshOnce() {
    running ??= refresh().finally(() => {
      running = undefined
    })
    return running
  }

  void refreshOnce()
  return {
    async find(kid) {
      const known = keys.get(kid)
      const stale = elapsedMs() - fetchedAt > maxAgeMs
      if (running && !known) await running
      else if ((stale || !known) && elapsedMs() - triedAt >= minIntervalMs) {
        const refreshed = refreshOnce()
        if (!known) await refreshed
      }
      const found = keys.get(kid)
      if (!found && fetchedAt < triedAt)
        throw new PublicError('SUBGRAPH_UNAVAILABLE', 'The keys of access tokens cannot be read right now; try again.')
      return found
    },
    ready() {
      if (keys.size === 0 && elapsedMs() - triedAt >= minIntervalMs) void refreshOnce()
      return keys.size > 0
    },
  }
}

async function fetchKeys(url: string): Promise<Map<string, KeyObject>> {
  const response = await fetch(url, { signal: deadlineSignal(fetchTimeoutMs), redirect: 'error' })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  const { keys } = (await response.json()) as { keys?: (JsonWebKey & { kid?: unknown; use?: unknown })[] }
  const found = new Map<string, KeyObject>()
  for (const key of keys ?? []) {
    if (typeof key.kid !== 'string' || key.kty !== 'EC' || key.crv !== 'P-256') continue
    if (key.use !== undefined && key.use !== 'sig') continue
    found.set(key.kid, createPublicKey({ key, format: 'jwk' }))
  }
  if (found.size === 0) throw new Error('holds no usable key')
  return found
}
