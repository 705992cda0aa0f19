// The heart of the live gateway: every `subscribe` of every transport comes here, meets its feed, and leaves here. It knows GraphQL,
// viewers and feeds; never sockets.

import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { elapsedMs, nowMs } from '#platform/clock.ts'
import { createCounts } from '#platform/counts.ts'
import { assertionHeader, type Signer, type Viewer } from '#platform/identity/identity.ts'
import type { Log } from '#platform/process/log.ts'
import { asksAlike } from '../authorize/authorize.ts'
import type { Caller } from '../identity/callers.ts'
import type { Operation } from '../operation.ts'
import type { Subgraphs } from '../subgraphs.ts'
import type { Supergraph } from '../supergraph.ts'
import type { Supergraphs } from '../supergraphs.ts'
import { askAdmission, type LifeSign } from './admission.ts'
import { createDeliveries } from './deliveries.ts'
import { createFeed, type Feed } from './feed.ts'
import { createFeedUpstreams } from './feed-upstream.ts'
import { join } from './join.ts'
import type { LiveMetrics } from './live-metrics.ts'
import { type LiveOperation, readLiveOperation } from './live-operation.ts'
import { gone, type Running, type Sink } from './member.ts'
import type { Patience } from './patience.ts'
import { Planning } from './planning.ts'
import { readRange } from './range-read.ts'
import { createRanges, type Ranges } from './ranges.ts'
import { reasons } from './reasons.ts'
import { createResolver, type LivePlan, planLive, type Resolver } from './resolve.ts'
import { createShapes, type Shapes } from './shapes.ts'
import { Subscriber } from './subscriber.ts'
import type { Upstreams } from './upstream.ts'

/** What the hub plans, opens and resolves feeds with. `format` masks errors for clients. */
export interface HubOptions {
  readonly supergraphs: Supergraphs
  readonly subgraphs: Subgraphs
  readonly upstreams: Upstreams
  /** Absent in an open gateway. */
  readonly signer: Signer | undefined
  readonly metrics: LiveMetrics
  readonly log: Log
  /** How long an event may wait for what other subgraphs add to it. */
  readonly eventDeadlineMs: number
  readonly patience: Patience
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

/** All subscriptions and feeds of a gateway. Disposing it ends them with DRAINING. */
export interface Hub extends Disposable {
  /** Starts a subscription; the sink hears of everything, refusals included. */
  subscribe(operation: Operation, caller: Caller, sink: Sink): Running
  feeds(): Iterable<Feed>
}

interface OpenFeed {
  readonly feed: Feed
  readonly ranges: Ranges
  readonly shapes: Shapes
}

/** Per feed; see schema/LIVE.md, "Limits". */
const ring = { maxEvents: 1_024, maxBytes: 4 * 1024 * 1024 }
const lingerMs = 15_000
/** Feeds that are planned anew in one turn of the event loop at a reload. */
const replannedAtOnce = 20
const maxReplay = 2_000
/**
 * Everyone who asks for the same shares one feed, but one who asks for 300 things of one room has 300 feeds opened, each of which runs
 * every event of that room: other readers then wait for seconds. Who asks for one thing under 300 names has it written 300 times, which
 * counts alike. A user's devices may run some versions of a client at once.
 */
const shapesPerOpener = 10

/** Starts without feeds. When a new supergraph comes into force, all feeds are planned anew, or closed with SCHEMA_CHANGED. */
export function createHub(options: HubOptions): Hub {
  const { supergraphs, subgraphs, upstreams, signer, metrics, log, format, eventDeadlineMs, patience } = options
  const shared = new Map<string, OpenFeed>()
  /** Feeds that are open, and further shapes of them, by topic and by who had them opened. */
  const opened = createCounts()
  const all = new Map<Feed, Shapes>()
  const lives = new Map<string, LifeSign>()
  const world = { metrics, format }
  const onHandedOut = createDeliveries(metrics)

  const subscribeUpstream = createFeedUpstreams({ subgraphs, upstreams, signer })

  function resolverFor(operation: LiveOperation, viewer: Viewer): Resolver {
    // Feeds of one topic, and those of one viewer, ask with the same assertion and nothing else.
    const asker = JSON.stringify([viewer])
    return createResolver({
      operation,
      deadlineMs: eventDeadlineMs,
      services: supergraph => subgraphs.services(supergraph),
      format,
      contextOf: signal => ({
        signal,
        requestId: randomUUID(),
        asker,
        headersFor: (subgraph): Record<string, string> =>
          signer ? { [assertionHeader]: signer.sign(viewer, subgraph) } : {},
      }),
    })
  }

  /** @returns undefined where this caller has had too many feeds of the topic opened */
  function openFeed(operation: LiveOperation, plan: LivePlan, caller: Caller): OpenFeed | undefined {
    const close = operation.shared ? countFor(caller, operation) : () => {}
    if (!close) return undefined
    // A shared feed belongs to no one and sees what everyone may; an unshared one is its viewer's.
    const viewer: Viewer = operation.shared ? { kind: 'feed', topic: operation.topic } : caller.viewer
    const mode = operation.shared ? 'feed' : undefined
    const resolver = resolverFor(operation, viewer)
    const feed = createFeed({
      operation,
      plan,
      resolver,
      ring,
      lingerMs: operation.shared ? lingerMs : 0,
      source: {
        announced: operation.shared,
        after: operation.shared ? undefined : operation.after,
        patience: patience.source,
      },
      subscribe: (plan, after, handlers) => subscribeUpstream(plan, { operation, viewer, mode, after }, handlers),
      onDelivered: metrics.fannedOut,
      onHandedOut,
      onReceived: storedAt => metrics.received(operation.field, Math.max(0, nowMs() - storedAt)),
      onReplaced: () => metrics.skipped('feed', 1),
      onGap: () => metrics.gap(operation.field),
      onClosed(reason) {
        all.delete(feed)
        close()
        if (shared.get(operation.key)?.feed === feed) shared.delete(operation.key)
        ranges[Symbol.dispose]()
        metrics.feedClosed(operation.field, reason)
        log.debug({ topic: operation.topic, reason }, 'feed closed')
      },
    })
    const ranges = createRanges((after, through) => {
      metrics.rangeRead(operation.field)
      return readRange({
        maxEvents: maxReplay,
        resolve: result => resolver({ result, plan: feed.plan, receivedAt: elapsedMs() }),
        subscribe: handlers =>
          subscribeUpstream(feed.plan, { operation, viewer, mode: 'range', after, through }, handlers),
      })
    })
    const shapes = createShapes(operation)
    all.set(feed, shapes)
    metrics.feedOpened(operation.field)
    return { feed, ranges, shapes }
  }

  /** @returns what to call when it is gone; undefined where this caller has had too much of the topic opened */
  function countFor(caller: Caller, { topic }: LiveOperation): (() => void) | undefined {
    const opener = `${openerOf(caller)}\n${topic}`
    if (opened.of(opener) >= shapesPerOpener) return undefined
    opened.add(opener)
    return () => opened.remove(opener)
  }

  function sharedFeed(operation: LiveOperation, plan: LivePlan, caller: Caller): OpenFeed | undefined {
    const known = shared.get(operation.key)
    if (known && !known.feed.ended) return known
    const made = openFeed(operation, plan, caller)
    if (made) shared.set(operation.key, made)
    return made
  }

  function subscribe(request: Operation, caller: Caller, sink: Sink): Running {
    const supergraph = supergraphs.current()
    const operation = readLiveOperation(request, supergraph)
    if ('length' in operation) {
      sink.error(operation.map(error => format(error.toJSON())))
      return gone
    }
    const plan = planLive(operation, supergraph)
    if (!(plan instanceof Promise)) return begin({ operation, plan, caller, sink })
    const planning = new Planning()
    // A feed that has followed a newer supergraph meanwhile is not shown by the types of this one.
    const isCurrent = () => supergraphs.current() === supergraph
    const beginAgain = () => {
      // Its caller was let in by what the supergraph before asked.
      if (asksAlike(request.document, supergraph, supergraphs.current())) return subscribe(request, caller, sink)
      sink.error(reasons.schemaChanged)
      return gone
    }
    plan
      .then(plan => planning.done(() => (isCurrent() ? begin({ operation, plan, caller, sink }) : beginAgain())))
      .catch(error => planning.done(() => refuse(sink, error)))
    return planning
  }

  function refuse(sink: Sink, error: unknown): Running {
    if (!(error instanceof GraphQLError)) log.error({ err: error }, 'a subscription could not be begun')
    sink.error(error instanceof GraphQLError ? [format(error.toJSON())] : reasons.overloaded)
    return gone
  }

  interface Beginning {
    readonly operation: LiveOperation
    readonly plan: LivePlan | undefined
    readonly caller: Caller
    readonly sink: Sink
  }

  function begin({ operation, plan, caller, sink }: Beginning): Running {
    if (!plan) {
      sink.error(reasons.schemaChanged)
      return gone
    }
    const found = operation.shared ? sharedFeed(operation, plan, caller) : openFeed(operation, plan, caller)
    const shape = found?.shapes.enter(operation, () => countFor(caller, operation))
    if (!found || !shape) {
      sink.error(reasons.tooMany.map(format))
      return gone
    }
    const { feed, ranges } = found
    const subscriber = new Subscriber(feed, { caller, sink, shape }, world)
    if (!operation.shared) feed.add(subscriber)
    else admitInto({ feed, ranges, caller, subscriber, after: operation.after })
    return subscriber
  }

  interface Entry extends Pick<OpenFeed, 'feed' | 'ranges'> {
    readonly caller: Caller
    readonly subscriber: Subscriber
    readonly after: number | undefined
  }

  function admitInto({ feed, ranges, caller, subscriber, after }: Entry) {
    const began = elapsedMs()
    const asked = { operation: feed.operation, viewer: caller.viewer, mode: 'admit' } as const
    join({
      feed,
      ranges,
      after,
      member: subscriber,
      hasLeft: () => subscriber.isOver,
      admit: () =>
        askAdmission({
          ...patience.admission,
          life: lifeOf(feed.plan),
          subscribe: handlers => subscribeUpstream(feed.plan, asked, handlers),
        }).finally(() => metrics.admission(elapsedMs() - began)),
      onReplayed: events => metrics.replayed(feed.operation.field, events),
    }).then(
      errors => {
        if (errors) subscriber.error(errors)
      },
      error => {
        log.error({ err: error, topic: feed.operation.topic }, 'joining a feed failed')
        subscriber.error(reasons.overloaded)
      },
    )
  }

  function lifeOf({ node }: LivePlan): LifeSign {
    const { serviceName } = node.primary
    const known = lives.get(serviceName) ?? { at: 0 }
    lives.set(serviceName, known)
    return known
  }

  async function replanAll(next: Supergraph) {
    let planned = 0
    for (const [feed, shapes] of [...all]) {
      if (feed.ended) continue
      await replan(feed, shapes, next)
      if (++planned % replannedAtOnce === 0) await new Promise(resolve => setImmediate(resolve))
    }
  }

  async function replan(feed: Feed, shapes: Shapes, next: Supergraph) {
    // Who reads it was let in by what the supergraph before asked.
    const mayGoOn = asksAlike(feed.operation.document, feed.plan.supergraph, next)
    const plan = mayGoOn && shapes.follow(next) ? await planLive(feed.operation, next) : undefined
    // What was planned while yet another supergraph came into force is planned anew by that one's turn.
    if (feed.ended || supergraphs.current() !== next) return
    if (plan) feed.replan(plan)
    else feed.close(reasons.schemaChanged, 'reload')
  }

  const unwatch = supergraphs.onChange(next => {
    replanAll(next).catch(error => log.error({ err: error }, 'planning feeds anew failed'))
  })

  return {
    subscribe,
    feeds: () => all.keys(),
    [Symbol.dispose]() {
      unwatch()
      for (const feed of [...all.keys()]) feed.close(reasons.draining, 'draining')
    },
  }
}

const openerOf = ({ viewer }: Caller): string => (viewer.kind === 'user' ? `user ${viewer.userId}` : viewer.kind)
