// A wait with an end that leaves no timer behind.

import { sleep } from '../clock.ts'

/**
 * Waits until the promise is settled, until `ms` milliseconds have passed or the signal aborts; never rejects.
 * @returns whether the promise is settled
 */
export async function settledWithin(ms: number, promise: Promise<unknown>, signal?: AbortSignal): Promise<boolean> {
  const done = new AbortController()
  const settled = promise.then(
    () => true,
    () => true,
  )
  const late = sleep(ms, signal ? AbortSignal.any([signal, done.signal]) : done.signal).then(() => false)
  try {
    return await Promise.race([settled, late])
  } finally {
    done.abort()
  }
}
