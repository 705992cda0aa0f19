// One shared upstream subscription: takes its results in, has each resolved and encoded once, and gives it to all members in order.
// It knows nothing of transports, and of rights only what an event itself takes away. A subscription that may not be shared is a feed
// with one member.

import type { GraphQLFormattedError } from 'graphql'
import { elapsedMs, startTimer, systemClock, type Timer } from '#platform/clock.ts'
import { concerns } from '#platform/live/audience.ts'
import type { Deliveries } from './deliveries.ts'
import type { FeedEvent, Gap } from './event.ts'
import type { LiveOperation } from './live-operation.ts'
import type { Member } from './member.ts'
import { createPipeline } from './pipeline.ts'
import { reasons } from './reasons.ts'
import { ephemeralKey, isControl, type LivePlan, liveOf, type Received, type Resolver, storedAt } from './resolve.ts'
import { createRing, type Ring, type RingOptions } from './ring.ts'
import { type SourceOptions, type SourceState, startSource } from './source.ts'
import type { UpstreamHandlers, UpstreamResult } from './upstream.ts'

/** Events of one feed that are in resolution at once. */
const resolvingAtOnce = 64
/** Beyond this the upstream is let go and read again from the log when the backlog is gone: nothing is dropped, memory is bounded. */
const backlogLimit = 2_048
/** Keys of an ephemeral feed whose latest event is kept for joiners. */
const keysKept = 1_000

/** What a feed runs with: its operation and plan, its limits, and what it tells the hub. */
export interface FeedOptions {
  readonly operation: LiveOperation
  readonly plan: LivePlan
  readonly resolver: Resolver
  readonly ring: RingOptions
  readonly source: Pick<SourceOptions, 'after' | 'announced' | 'patience'>
  /** Opens the upstream subscription under the plan of the moment. */
  subscribe(plan: LivePlan, after: number | undefined, handlers: UpstreamHandlers): () => void
  /** How long a shared feed outlives its last member, for those who come back. */
  readonly lingerMs: number
  /** An event goes to so many members. */
  onDelivered(members: number): void
  /** What is to be delivered now was handed to all of them. */
  readonly onHandedOut: Deliveries
  /** An event was received that says when it was stored. */
  onReceived(storedAt: number): void
  /** An ephemeral event was replaced by a later one before it was resolved. */
  onReplaced(): void
  /** The next event is marked: what was before it may be missing. */
  onGap(): void
  /** The feed is closed: forget it. */
  onClosed(reason: string): void
}

/** A running feed, as the hub, `join` and the operator's port see it. */
export interface Feed {
  readonly operation: LiveOperation
  readonly state: SourceState
  readonly ring: Ring
  /** Settles when members can be admitted, or when the feed has ended. */
  readonly opened: Promise<void>
  /** The last position given to members: what a joiner must not miss begins here. */
  readonly position: number | undefined
  /** In an ephemeral feed, the last event of each key: what a joiner is sent first. */
  readonly latest: ReadonlyMap<string, FeedEvent>
  /** Events that were received and not given to members yet. */
  readonly waiting: number
  /** Grows with every cut: an admission that was asked across one is asked again where there are no cursors. */
  readonly cuts: number
  readonly size: number
  /** Why the feed has ended; undefined while it lives, `[]` where the subgraph completed it. */
  readonly ended: readonly GraphQLFormattedError[] | undefined
  /** Keeps the feed open while someone joins. @returns the release */
  hold(): () => void
  add(member: Member): void
  remove(member: Member): void
  readonly plan: LivePlan
  /** Takes over a new supergraph: at the next event where only the rest of the plan changed, else by opening upstream again. */
  replan(plan: LivePlan): void
  close(errors: readonly GraphQLFormattedError[], reason: string): void
}

/** Opens the upstream subscription at once. The feed closes by itself `lingerMs` after its last member has left. */
export function createFeed(options: FeedOptions): Feed {
  const { operation } = options
  const ring = createRing(options.ring)
  const members = new Set<Member>()
  const opened = Promise.withResolvers<void>()
  let plan = options.plan
  let position: number | undefined
  const latest = new Map<string, FeedEvent>()
  let gap: Gap | undefined
  let holds = 0
  let cuts = 0
  let upstreamEnd: readonly GraphQLFormattedError[] | undefined
  let ended: readonly GraphQLFormattedError[] | undefined
  let linger: Timer | undefined

  const pipeline = createPipeline<Received, FeedEvent>({
    limit: resolvingAtOnce,
    step: options.resolver,
    deliver,
    keyOf: received => (replaces(received) ? ephemeralKey(operation, received.result) : undefined),
    onReplaced: options.onReplaced,
    onIdle: () => {
      if (upstreamEnd) finish(upstreamEnd, 'upstream')
      else if (source.state === 'paused') source.reopen()
    },
  })

  const source = startSource({
    ...options.source,
    subscribe: (after, handlers) => options.subscribe(plan, after, handlers),
    onAttached,
    onResult,
    onGap(reason) {
      // The present state is all that there is to know, and comes anew.
      if (!operation.ephemeral) gap ??= { reason, since: systemClock.now().toISOString() }
    },
    onEnd(errors = []) {
      // What came before the end is still being resolved.
      if (pipeline.size > 0) upstreamEnd = errors
      else finish(errors, 'upstream')
    },
  })

  function onAttached(at: number | undefined) {
    if (position === undefined && at !== undefined) {
      position = at
      ring.reset(at)
    }
    opened.resolve()
  }

  function onResult(result: UpstreamResult) {
    const marked = isControl(result) ? undefined : gap
    if (marked) {
      gap = undefined
      options.onGap()
    }
    const at = storedAt(result)
    if (at !== undefined) options.onReceived(at)
    pipeline.push({ result, plan, receivedAt: elapsedMs(), gap: marked })
    if (pipeline.size <= backlogLimit) return
    if (operation.resumable) source.pause()
    // Without cursors there is no log to read again from: an end with a reason, never a silent hole.
    else finish(reasons.overloaded, 'overloaded')
  }

  function remember(event: FeedEvent, key: string) {
    latest.delete(key)
    latest.set(key, event)
    const [oldest] = latest.keys()
    if (latest.size > keysKept && oldest !== undefined) latest.delete(oldest)
  }

  function deliver(event: FeedEvent) {
    if (event.cursor !== undefined) {
      position = event.cursor
      ring.push(event)
    } else if (event.payload && operation.ephemeral && event.key !== undefined) remember(event, event.key)
    options.onDelivered(members.size)
    if (event.audience === undefined) for (const member of members) member.sink.next(event)
    else deliverTo(event, event.audience)
    if (members.size > 0) options.onHandedOut(event)
  }

  function deliverTo(event: FeedEvent, audience: NonNullable<FeedEvent['audience']>) {
    if (audience.cut) cuts++
    for (const member of members) {
      if (event.payload && concerns(audience, member.viewerId)) member.sink.next(event)
      if (member.viewerId === undefined || !audience.cut?.has(member.viewerId)) continue
      members.delete(member)
      member.sink.error(reasons.revoked)
    }
    closeWhenEmpty()
  }

  function finish(errors: readonly GraphQLFormattedError[], reason: string) {
    if (ended) return
    ended = errors
    linger?.stop()
    source.close()
    pipeline.close()
    for (const { sink } of members) {
      if (errors.length > 0) sink.error(errors)
      else sink.complete()
    }
    members.clear()
    opened.resolve()
    options.onClosed(reason)
  }

  function closeWhenEmpty() {
    linger?.stop()
    if (ended || holds > 0 || members.size > 0) return
    linger = startTimer(options.lingerMs, () => finish([], 'idle'))
  }

  return {
    operation,
    ring,
    opened: opened.promise,
    get plan() {
      return plan
    },
    get state() {
      return source.state
    },
    get position() {
      return position
    },
    latest,
    get waiting() {
      return pipeline.size
    },
    get cuts() {
      return cuts
    },
    get size() {
      return members.size
    },
    get ended() {
      return ended
    },
    hold() {
      holds++
      linger?.stop()
      let held = true
      return () => {
        if (!held) return
        held = false
        holds--
        closeWhenEmpty()
      }
    },
    add(member) {
      linger?.stop()
      members.add(member)
    },
    remove(member) {
      if (members.delete(member)) closeWhenEmpty()
    },
    replan(next) {
      const { primary } = plan.node
      plan = next
      if (primary.serviceName === next.node.primary.serviceName && primary.operation === next.node.primary.operation)
        return
      source.reopen()
    },
    close: finish,
  }
}

/** Whether a later event may take this one's place before it is resolved: one that not everybody gets, or that takes a right, no. */
function replaces({ result, gap }: Received): boolean {
  const live = liveOf(result)
  return !gap && !live?.only && !live?.except && !live?.cut
}
