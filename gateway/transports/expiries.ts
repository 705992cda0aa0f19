// When the tokens of connections end. Tokens end at whole seconds, so all that end in one share a timer: one for each would be a tenth
// of what an idle connection weighs. Used by connections.ts; knows nothing of what expires.

import { longestTimerMs, nowMs, startTimer, type Timer } from '#platform/clock.ts'

/** Calls back when items are due. Items that are due in the same second share one timer. */
export interface Expiries<T> {
  /** @param at milliseconds since the epoch; called back in that second's end at the latest, never before `at` */
  add(item: T, at: number): void
  /** With the time that it was added with; nothing where it is due already. */
  remove(item: T, at: number): void
}

interface Turn<T> {
  readonly items: Set<T>
  timer: Timer
}

/** Times are rounded up to whole seconds. @param onDue called once for each item that was not removed before */
export function createExpiries<T>(onDue: (item: T) => void): Expiries<T> {
  const turns = new Map<number, Turn<T>>()
  const secondOf = (at: number) => Math.ceil(at / 1_000)

  function timerFor(second: number): Timer {
    // What ends later than a timer can wait is looked at again then.
    const left = Math.min(Math.max(second * 1_000 - nowMs(), 0), longestTimerMs)
    return startTimer(left, () => onTime(second))
  }

  function onTime(second: number): void {
    const turn = turns.get(second)
    if (!turn) return
    if (second * 1_000 > nowMs()) {
      turn.timer = timerFor(second)
      return
    }
    turns.delete(second)
    for (const item of turn.items) onDue(item)
  }

  return {
    add(item, at) {
      const second = secondOf(at)
      const turn = turns.get(second) ?? { items: new Set(), timer: timerFor(second) }
      turns.set(second, turn)
      turn.items.add(item)
    },
    remove(item, at) {
      const second = secondOf(at)
      const turn = turns.get(second)
      if (!turn?.items.delete(item) || turn.items.size > 0) return
      turn.timer.stop()
      turns.delete(second)
    },
  }
}
