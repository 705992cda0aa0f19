// Work that is done for many is given up once nobody waits for it any more.

/** @returns a signal that aborts once all of these have; undefined where one never does */
export function whenAll(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const [only, ...others] = signals
  if (others.length === 0) return only
  const controller = new AbortController()
  let left = signals.length
  const leave = () => {
    left--
    if (left === 0) controller.abort()
  }
  for (const signal of signals) {
    if (!signal) return undefined
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  }
  return controller.signal
}
