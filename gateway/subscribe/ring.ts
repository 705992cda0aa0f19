// The last events of a feed, encoded, for those who come back shortly. Bounded by number and by bytes.

import { bytesOf, type FeedEvent } from './event.ts'

/** The buffer of a feed's latest events, by cursor. Clients that need older ones are served by `Ranges`. */
export interface Ring {
  push(event: FeedEvent): void
  /** Every event with a greater cursor is here; older ones must be fetched. undefined before the feed knows its position. */
  readonly floor: number | undefined
  /** Begins (again) behind this cursor, empty. */
  reset(floor: number): void
  /** Events after `cursor`, oldest first; complete only where `cursor >= floor`. */
  after(cursor: number): FeedEvent[]
  readonly size: number
}

/** How many events a ring holds, and how many bytes of payload; beyond either the oldest is dropped. The latest always stays. */
export interface RingOptions {
  readonly maxEvents: number
  readonly maxBytes: number
}

/** Starts empty. Events without a cursor are not kept. */
export function createRing({ maxEvents, maxBytes }: RingOptions): Ring {
  let events: (FeedEvent | undefined)[] = []
  /** Index of the oldest kept event: shifting an array of a thousand for each event would cost more than the event. */
  let head = 0
  let bytes = 0
  let floor: number | undefined

  function dropOldest() {
    const oldest = events[head]
    if (!oldest) return
    events[head++] = undefined
    bytes -= bytesOf(oldest)
    floor = oldest.cursor ?? floor
    if (head < maxEvents) return
    events = events.slice(head)
    head = 0
  }

  return {
    push(event) {
      if (event.cursor === undefined) return
      events.push(event)
      bytes += bytesOf(event)
      while (events.length - head > 1 && (events.length - head > maxEvents || bytes > maxBytes)) dropOldest()
    },
    get floor() {
      return floor
    },
    reset(cursor) {
      events = []
      head = 0
      bytes = 0
      floor = cursor
    },
    after(cursor) {
      let at = events.length
      while (at > head && (events[at - 1]?.cursor ?? 0) > cursor) at--
      return events.slice(at).filter(event => event !== undefined)
    },
    get size() {
      return events.length - head
    },
  }
}
