// A request that nobody answers ends. A network that swallows packets closes nothing, a browser waits for ever, and so would whoever
// pressed a button.

/** Longer than a server takes to say that it is too late, and than a try of a query or of a message. */
export const patienceMs = 30_000

/** @returns the same `fetch`, which rejects with a `TimeoutError` where no answer has begun after `patience` milliseconds */
export function patientFetch(fetch: typeof globalThis.fetch, patience = patienceMs): typeof globalThis.fetch {
  return async (address, options = {}) => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new DOMException('No answer came.', 'TimeoutError')), patience)
    const signal = options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal
    try {
      return await fetch(address, { ...options, signal })
    } finally {
      // An answer that comes in parts may take as long as it likes.
      clearTimeout(timer)
    }
  }
}
