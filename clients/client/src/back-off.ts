// How long to wait before the next try. Full jitter: a random time between nothing and a ceiling that doubles, so that clients that
// lost the same server do not come back in step.

/** Limits of the random wait between two tries. The ceiling doubles with each failed try, from `first` up to `most`. */
export interface BackOff {
  /** Ceiling of the first wait, in milliseconds. */
  first: number
  /** Ceiling of all later waits, in milliseconds. */
  most: number
}

/** What `createChatClient` uses unless told otherwise: up to 0.5 s before the second try, never more than 20 s. */
export const defaultBackOff: BackOff = { first: 500, most: 20_000 }

/** @param tries how many tries have failed, from 1 */
export function waitAfter(tries: number, { first, most }: BackOff, random: () => number = Math.random): number {
  return random() * Math.min(most, first * 2 ** (tries - 1))
}

/** Resolves after `ms`, at once when the browser says that it is online again, or when `signal` aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const target = globalThis.window as Window | undefined
    const end = (): void => {
      clearTimeout(timer)
      target?.removeEventListener('online', end)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    target?.addEventListener('online', end)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}
