// One event of a feed, resolved and encoded once, as every subscriber gets it.

import { elapsedMs } from '#platform/clock.ts'
import type { Audience as Concerned } from '#platform/live/audience.ts'
import type { ErrorCode } from '#schema/codes.ts'

/** Whom an event concerns, and whom it is the last one for. */
export interface Audience extends Concerned {
  /** These lose their right with this event: it is the last one they get. */
  readonly cut: ReadonlySet<string> | undefined
}

/** Said with the first event after a place where some may be missing, in `extensions.gap`. */
export interface Gap {
  readonly reason: ErrorCode
  /** RFC 3339. */
  readonly since: string
}

/** One resolved event of a feed. The ring and all subscribers of one shape hold the same object; only `frames` changes. */
export interface FeedEvent {
  /** undefined in feeds that cannot be resumed. */
  readonly cursor: number | undefined
  /** `{"data":...}` as UTF-8; undefined for a control event, which nobody is sent. */
  readonly payload: Buffer | undefined
  /** undefined for an event that concerns everybody: the usual case, and the only one on the fast path. */
  readonly audience: Audience | undefined
  /** Of two events of one key that wait for one reader the later is enough; undefined for an event that counts by itself. */
  readonly key: string | undefined
  /** When its first byte reached us, by elapsedMs(). */
  readonly receivedAt: number
  /** When its subgraph stored it, by that one's clock; undefined where it does not say. */
  readonly storedAt: number | undefined
  /** The step that it is written in, where its trace is recorded. */
  readonly step: string | undefined
  /** Ready frames by transport, made when first needed. */
  readonly frames: Map<string, Frame>
}

/** Bytes that are the same for all subscribers with ids of one length; the id is patched in at `idAt`. */
export interface Frame {
  readonly bytes: Buffer
  readonly idAt: number
}

/** Fills in what is not given: `receivedAt` is now, everything else is undefined. */
export function createEvent(init: Partial<Omit<FeedEvent, 'frames'>> & { payload: Buffer | undefined }): FeedEvent {
  return {
    cursor: init.cursor,
    payload: init.payload,
    audience: init.audience,
    key: init.key,
    receivedAt: init.receivedAt ?? elapsedMs(),
    storedAt: init.storedAt,
    step: init.step,
    frames: new Map(),
  }
}

/** The length of an event's payload in bytes, 0 for a control event; the ring counts these against its `maxBytes`. */
export function bytesOf(event: FeedEvent): number {
  return event.payload?.length ?? 0
}
