// One subscription of one viewer from its start to its end, which has exactly one reason, whoever comes first: the client, the
// feed, or a refusal. It holds nothing of its own operation: idle subscriptions are many. A class for the same reason.

import type { GraphQLFormattedError } from 'graphql'
import { elapsedMs } from '#platform/clock.ts'
import { resumeAfterMs } from '../guards/budget.ts'
import type { Caller } from '../identity/callers.ts'
import type { FeedEvent } from './event.ts'
import type { Feed } from './feed.ts'
import type { LiveMetrics } from './live-metrics.ts'
import type { Member, Payer, Running, Sink } from './member.ts'
import { overspent } from './reasons.ts'
import type { Shape } from './shapes.ts'

/** What all subscribers of a gateway have in common. */
export interface SubscriberWorld {
  readonly metrics: LiveMetrics
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

/** What a `Subscriber` is made for: whose it is, and where its events go. */
export interface Subscription {
  readonly caller: Caller
  readonly sink: Sink
  /** How it asked for what the feed fetches. */
  readonly shape: Shape
}

/** The sink that the feed gets is itself: it ends the subscription at most once. */
export class Subscriber implements Member, Sink, Running {
  readonly viewerId: string | undefined
  readonly next: Sink['next']
  readonly #feed: Feed
  readonly #sink: Sink
  readonly #shape: Shape
  readonly #world: SubscriberWorld
  #ended = false

  constructor(feed: Feed, { caller: { viewer }, sink, shape }: Subscription, world: SubscriberWorld) {
    this.viewerId = viewer.kind === 'user' ? viewer.userId : undefined
    const { payer } = sink
    // What is replayed first was received before the wait that fills the budget.
    payer?.events.fill(elapsedMs())
    this.next = payer ? event => this.#sell(event, payer) : event => sink.next(shape.show(event))
    this.#feed = feed
    this.#sink = sink
    this.#shape = shape
    this.#world = world
    world.metrics.started(feed.operation.field)
  }

  get sink(): Sink {
    return this
  }

  get isOver(): boolean {
    return this.#ended
  }

  begin(cursor: number): void {
    if (!this.#ended) this.#sink.begin?.(cursor)
  }

  error(errors: readonly GraphQLFormattedError[]): void {
    if (this.#end(String(errors[0]?.extensions?.code ?? 'ERROR'))) this.#sink.error(errors.map(this.#world.format))
  }

  complete(): void {
    if (this.#end('COMPLETED')) this.#sink.complete()
  }

  /** The client leaves; its sink is left alone from here on. */
  leave(): void {
    this.#end('CLIENT')
    this.#feed.remove(this)
  }

  /** A few operations and no allocation: it is called for every reader of every event. */
  #sell(event: FeedEvent, { events, price }: Payer): void {
    if (this.#ended) return
    const due = this.#feed.operation.shared ? 1 : Math.max(1, price)
    // The event's own time: the same for all readers, and the clock is not read again for each.
    if (event.payload === undefined || events.pay(due, event.receivedAt)) {
      this.#sink.next(this.#shape.show(event))
      return
    }
    this.error(overspent(resumeAfterMs(events, due, event.receivedAt)))
    this.#feed.remove(this)
  }

  #end(reason: string): boolean {
    if (this.#ended) return false
    this.#ended = true
    this.#shape.leave()
    this.#world.metrics.ended(this.#feed.operation.field, reason)
    return true
  }
}
