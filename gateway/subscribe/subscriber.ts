// One subscription of one viewer from its start to its end, which has exactly one reason, whoever comes first: the client, the
// feed, or a refusal. It holds nothing of its own operation: idle subscriptions are many.

import type { GraphQLFormattedError } from 'graphql'
import type { Caller } from '../identity/callers.ts'
import type { Feed } from './feed.ts'
import type { LiveMetrics } from './live-metrics.ts'
import type { Member, Sink } from './member.ts'

export interface SubscriberOptions {
  readonly feed: Feed
  readonly caller: Caller
  readonly sink: Sink
  readonly metrics: LiveMetrics
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

export interface Subscriber {
  /** What the feed gets: its sink ends the subscription at most once. */
  readonly member: Member
  isOver(): boolean
  /** The client leaves; its sink is left alone from here on. */
  leave(): void
}

export function startSubscriber({ feed, caller: { viewer }, sink, metrics, format }: SubscriberOptions): Subscriber {
  const { field } = feed.operation
  let ended = false

  function end(reason: string): boolean {
    if (ended) return false
    ended = true
    metrics.ended(field, reason)
    return true
  }

  const member: Member = {
    viewerId: viewer.kind === 'user' ? viewer.userId : undefined,
    sink: {
      next: sink.next,
      error(errors) {
        if (end(String(errors[0]?.extensions?.code ?? 'ERROR'))) sink.error(errors.map(format))
      },
      complete() {
        if (end('COMPLETED')) sink.complete()
      },
    },
  }
  metrics.started(field)
  return {
    member,
    isOver: () => ended,
    leave() {
      end('CLIENT')
      feed.remove(member)
    },
  }
}
