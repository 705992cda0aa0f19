// Puts what is told of one key together, so that it is passed on at most once per interval: the first at once, the rest at its end.

import { startTimer, type Timer } from '#platform/clock.ts'

export interface Coalescer<V> extends Disposable {
  add(key: string, ...values: V[]): void
  /** How many keys wait. */
  readonly waiting: number
}

export interface CoalescerOptions<V> {
  /** The shortest time between two calls for one key; may differ by key. */
  readonly everyMs: (key: string) => number
  /** Called with everything that was told since the last call, each value once. Must not throw. */
  pass(key: string, values: ReadonlySet<V>): void
}

interface Entry<V> {
  values: Set<V>
  timer: Timer
}

export function createCoalescer<V>({ everyMs, pass }: CoalescerOptions<V>): Coalescer<V> {
  const entries = new Map<string, Entry<V>>()
  const arm = (key: string) => startTimer(everyMs(key), () => turn(key))
  const turn = (key: string) => {
    const entry = entries.get(key)
    if (!entry) return
    if (entry.values.size === 0) {
      entries.delete(key)
      return
    }
    const { values } = entry
    entries.set(key, { values: new Set(), timer: arm(key) })
    pass(key, values)
  }
  return {
    add(key, ...values) {
      const entry = entries.get(key)
      if (entry) {
        for (const value of values) entry.values.add(value)
        return
      }
      entries.set(key, { values: new Set(), timer: arm(key) })
      pass(key, new Set(values))
    },
    get waiting() {
      return [...entries.values()].filter(({ values }) => values.size > 0).length
    },
    [Symbol.dispose]() {
      for (const { timer } of entries.values()) timer.stop()
      entries.clear()
    },
  }
}
