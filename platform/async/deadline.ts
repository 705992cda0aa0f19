// Until when a caller waits for an answer, kept beside the call stack like the trace of it. A gateway says in a header how long it
// waits; subgraph-server.ts reads it; whatever has a line or writes asks here whether anybody still waits. Without that, what was
// given up during an outage is done after it, and whoever comes then waits behind it.

import { AsyncLocalStorage } from 'node:async_hooks'
import { elapsedMs } from '../clock.ts'
import { overloaded } from '../errors.ts'

/** How many milliseconds the caller waits from when it sends: no clocks are compared. */
export const deadlineHeader = 'x-deadline-ms'

/** Nobody waits longer, whatever they say; also for callers that say nothing. */
export const longestDeadlineMs = 60_000

/** How long a caller still waits for an answer. */
export interface Deadline {
  /** Whether nobody waits any more. What has not begun is then refused, and what has begun is finished. */
  readonly isOver: boolean
  /** Milliseconds, at least 0. */
  readonly leftMs: number
}

/** The deadline of one call that is being answered. */
export interface CallDeadline extends Deadline {
  /** Its connection was closed before there was an answer. */
  callerLeft(): void
  /** What it has set going in the background goes on, and belongs to no caller. */
  answered(): void
}

/** @param header as it came; what is no whole number of milliseconds says nothing */
export function readDeadline(header: unknown): CallDeadline {
  const wanted = typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : longestDeadlineMs
  const at = elapsedMs() + Math.min(wanted, longestDeadlineMs)
  let state: 'awaited' | 'left' | 'answered' = 'awaited'
  return {
    get isOver() {
      return state === 'left' || (state === 'awaited' && elapsedMs() >= at)
    },
    get leftMs() {
      return Math.max(0, at - elapsedMs())
    },
    callerLeft() {
      if (state === 'awaited') state = 'left'
    },
    answered() {
      state = 'answered'
    },
  }
}

/** Of work that many wait for: it is over once none of them waits; never where one of them has no deadline. */
export function latestOf(deadlines: readonly (Deadline | undefined)[]): Deadline | undefined {
  const all = deadlines.filter(one => one !== undefined)
  if (all.length < deadlines.length) return undefined
  return {
    get isOver() {
      return all.every(({ isOver }) => isOver)
    },
    get leftMs() {
      return Math.max(0, ...all.map(({ leftMs }) => leftMs))
    },
  }
}

const current = new AsyncLocalStorage<Deadline | undefined>()

/** Runs `work` for a caller who waits until then; with undefined for nobody in particular, such as for many. */
export function within<T>(deadline: Deadline | undefined, work: () => T): T {
  return current.run(deadline, work)
}

/** The deadline of the call that this code runs for; undefined in background work and outside of `within`. */
export function currentDeadline(): Deadline | undefined {
  return current.getStore()
}

/** Of what is left, this much may go into a question to somebody else; the rest is for the answer's way back. */
const shareForQuestions = 0.8

/**
 * How many milliseconds a question to another service may take. A caller who is told in time that it was not answered does not take
 * this service for the one that is away.
 * @param mostMs where nobody in particular waits, and at most
 */
export function questionMs(mostMs: number): number {
  const left = current.getStore()?.leftMs ?? Number.POSITIVE_INFINITY
  return Math.ceil(Math.min(mostMs, left * shareForQuestions))
}

/** To be asked before something begins. @throws PublicError OVERLOADED where nobody waits for it any more */
export function demandTime(): void {
  if (current.getStore()?.isOver) throw overloaded()
}
