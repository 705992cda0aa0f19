// One subscriber of a feed, as the feed sees it; the transport behind it implements the sink.

import type { GraphQLFormattedError } from 'graphql'
import type { FeedEvent } from './event.ts'

export interface Sink {
  /** Called for every event of every subscriber: a function by itself, so that wrappers can pass it on and need not call it. */
  readonly next: (event: FeedEvent) => void
  /** Ends the subscription with a reason. Nothing is called afterwards. */
  error(errors: readonly GraphQLFormattedError[]): void
  complete(): void
}

export interface Member {
  /** What `only`, `except` and `cut` name; undefined for an anonymous viewer. */
  readonly viewerId: string | undefined
  readonly sink: Sink
}
