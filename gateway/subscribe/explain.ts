// What an operator sees of a feed: what it is about, where it stands, who hangs on it, and how its events are completed.

import { prettyFormatQueryPlan } from '@apollo/query-planner'
import type { Feed } from './feed.ts'

/** A feed as JSON, with its query plan as text. */
export function explainFeed({ operation, state, position, waiting, ring, size, plan, cuts }: Feed) {
  return {
    topic: operation.topic,
    field: operation.field,
    shared: operation.shared,
    resumable: operation.resumable,
    operation: operation.text,
    state,
    subscribers: size,
    position,
    waiting,
    cuts,
    ring: { events: ring.size, floor: ring.floor },
    plan: prettyFormatQueryPlan({ kind: 'QueryPlan', node: plan.node }),
  }
}
