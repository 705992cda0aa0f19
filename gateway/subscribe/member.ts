// One subscriber of a feed, as the feed sees it; the transport behind it implements the sink.

import type { GraphQLFormattedError } from 'graphql'
import type { Bucket } from '../guards/bucket.ts'
import type { Caller } from '../identity/callers.ts'
import type { FeedEvent } from './event.ts'

/** Who pays for the events of one subscription. */
export interface Payer {
  readonly events: Bucket
  /** Of one event that is resolved for this viewer alone: what the operation costs. A shared one is resolved once for all, and costs 1. */
  readonly price: number
}

/** Where the events and the end of one subscription go: implemented by each transport, and wrapped by `Subscriber`. */
export interface Sink {
  /** Absent: events cost nothing. */
  readonly payer?: Payer | undefined
  /** Called for every event of every subscriber: a function by itself, so that wrappers can pass it on and need not call it. */
  readonly next: (event: FeedEvent) => void
  /** Where in a durable feed it begins: whoever goes on from there misses nothing. Before the first event; not told by plain feeds. */
  begin?(cursor: number): void
  /** Ends the subscription with a reason. Nothing is called afterwards. */
  error(errors: readonly GraphQLFormattedError[]): void
  complete(): void
}

/** Something that runs for somebody, who may give it up. */
export interface Running {
  /** Its sink is left alone from here on. */
  leave(): void
  /** Its caller goes on with another token: what that does not allow ends. Absent where nothing depends on it. */
  renewed?(caller: Caller): void
}

/** What has ended already, or never began. */
export const gone: Running = { leave() {} }

/** What a feed knows of one subscriber: the viewer's id, for audiences and cuts, and the sink. */
export interface Member {
  /** What `only`, `except` and `cut` name; undefined for an anonymous viewer. */
  readonly viewerId: string | undefined
  readonly sink: Sink
}
