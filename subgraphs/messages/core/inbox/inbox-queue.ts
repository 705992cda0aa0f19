// What waits in one open inbox: first in, first out, a newer state in the place of the older one, and the cursors that make it
// resumable. Used by inbox-reader.ts; knows no store.

import type { InboxEvent } from '../events/model.ts'
import { createAutoResetEvent } from '../live/auto-reset-event.ts'

/** Cursors are microseconds, so that a thousand events of one moment have a cursor each. */
const perMs = 1_000

export interface InboxItem {
  readonly event: InboxEvent
  /** Strictly grows. */
  readonly cursor: number
}

export interface InboxQueue extends Disposable {
  readonly items: AsyncIterableIterator<InboxItem>
  /** Whoever waits under the same key is replaced, and keeps its place. */
  put(key: string, event: InboxEvent): void
  remove(key: string): void
  /** Everything that the store showed at this time is in line or has been told. Epoch milliseconds of the store's clock. */
  seal(at: number): void
}

interface Waiting {
  readonly key: string
  event: InboxEvent
  promise: number
}

export const cursorAt = (ms: number) => Math.floor(ms) * perMs
export const timeOf = (cursor: number) => Math.floor(cursor / perMs)

/** @param begin the cursor that the first event follows */
export function createInboxQueue(begin: number): InboxQueue {
  const wakeEvent = createAutoResetEvent()
  const line = new Map<string, Waiting>()
  let last: Waiting | undefined
  let sealed = begin
  let cursor = begin
  let ended = false
  return {
    put(key, event) {
      const held = line.get(key)
      if (held) held.event = event
      else {
        last = { key, event, promise: sealed }
        line.set(key, last)
      }
      wakeEvent.set()
    },
    remove: key => void line.delete(key),
    seal(at) {
      sealed = Math.max(sealed, cursorAt(at))
      // Whoever has seen the last of the line has seen all of it.
      if (last && line.get(last.key) === last) last.promise = sealed
    },
    items: {
      async next() {
        for (; !ended; await wakeEvent.wait()) {
          const [first] = line.values()
          if (!first) continue
          line.delete(first.key)
          cursor = Math.max(cursor + 1, first.promise)
          return { done: false, value: { event: first.event, cursor } }
        }
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    },
    [Symbol.dispose]() {
      ended = true
      wakeEvent.set()
    },
  }
}
