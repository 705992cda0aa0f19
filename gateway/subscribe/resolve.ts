// From what a subgraph sent to what subscribers get: runs the rest of the plan once, shapes, encodes once. Never rejects: what fails
// becomes errors of the event, and the feed goes on.

import type { PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { deadlineSignal } from '#platform/clock.ts'
import { errorCodes } from '#schema/codes.ts'
import { runPlan } from '../execute.ts'
import type { RequestContext } from '../request-context.ts'
import type { ServiceMap } from '../subgraphs.ts'
import type { Supergraph } from '../supergraph.ts'
import { cursorOf } from './cursor.ts'
import { type Audience, createEvent, type FeedEvent, type Gap } from './event.ts'
import { afterVariable, type LiveOperation } from './live-operation.ts'
import type { UpstreamResult } from './upstream.ts'

/** How a live operation runs under one supergraph. */
export interface LivePlan {
  readonly supergraph: Supergraph
  readonly node: SubscriptionNode
}

/** @returns undefined where the plan is no subscription @throws GraphQLError as the planner does */
export function planLive(
  operation: LiveOperation,
  supergraph: Supergraph,
): LivePlan | undefined | Promise<LivePlan | undefined> {
  const subscriptionOf = ({ node }: QueryPlan): LivePlan | undefined =>
    node?.kind === 'Subscription' ? { supergraph, node } : undefined
  const plan = supergraph.plan(`live ${operation.text}`, operation.document)
  return plan instanceof Promise ? plan.then(subscriptionOf) : subscriptionOf(plan)
}

/** What the events of one feed are resolved with. A context's signal aborts its subgraph calls after `deadlineMs`. */
export interface ResolverOptions {
  readonly operation: LiveOperation
  serviceMap(supergraph: Supergraph): ServiceMap
  contextOf(signal: AbortSignal): RequestContext
  readonly deadlineMs: number
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

/** A message from upstream that is to be resolved, and when it came, by `elapsedMs()`. */
export interface Received {
  readonly result: UpstreamResult
  /** The plan under which it was asked for: a reload may have made another one since. */
  readonly plan: LivePlan
  readonly receivedAt: number
  /** It is the first one after its upstream was opened again with nowhere to go on from. */
  readonly gap?: Gap | undefined
}

interface Shown {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
}

/** Makes an event for subscribers of what came from upstream. Never rejects: errors become part of the event. */
export type Resolver = (received: Received) => Promise<FeedEvent>

/** The primary fetch's service while an event is executed: it answers with the event and is asked once. */
const eventService = 'the event itself'

/** The resolver of one feed. Events of one turn of the event loop share a request context: their entity fetches are joined. */
export function createResolver(options: ResolverOptions): Resolver {
  const { operation, serviceMap, contextOf, deadlineMs, format } = options
  let turn: RequestContext | undefined

  /** Events that come together ask their subgraphs together, as parts of one request do; so they share its deadline too. */
  function contextOfTurn(): RequestContext {
    if (turn) return turn
    turn = contextOf(deadlineSignal(deadlineMs))
    setImmediate(() => {
      turn = undefined
    })
    return turn
  }

  async function execute({ result, plan: { supergraph, node } }: Received): Promise<Shown> {
    const services: ServiceMap = Object.create(serviceMap(supergraph))
    services[eventService] = { process: async () => ({ data: result.data ?? null, errors: result.errors as never }) }
    const { data, errors } = await runPlan({
      supergraph,
      plan: eventPlan(node),
      document: operation.document,
      variables: operation.variables,
      serviceMap: services,
      context: contextOfTurn(),
    })
    return errors?.length ? { data, errors: errors.map(error => format(error.toJSON())) } : { data }
  }

  return async received => {
    const { result, receivedAt } = received
    const live = liveOf(result)
    const cursor = operation.resumable ? cursorOf(result.extensions?.cursor) : undefined
    const audience = audienceOf(live)
    if (isControl(result)) return createEvent({ cursor, audience, receivedAt, payload: undefined })
    let shown: Shown
    try {
      shown = await execute(received)
    } catch (error) {
      shown = { data: null, errors: [format(unexpected(error))] }
    }
    const place = cursor === undefined ? {} : { cursor: String(cursor) }
    const extensions = { ...place, ...(received.gap ? { gap: received.gap } : {}) }
    const extensionsIfAny = Object.keys(extensions).length > 0 ? { extensions } : {}
    return createEvent({
      cursor,
      audience,
      key: ephemeralKey(operation, result),
      receivedAt,
      payload: Buffer.from(JSON.stringify({ ...shown, ...extensionsIfAny })),
    })
  }
}

/** A frame that only takes rights away, or says where the feed stands, has nothing to show. */
export const isControl = ({ data, errors }: UpstreamResult) => data === null && !errors

/** What an event without a cursor is the latest state of; undefined for an event that nothing replaces. */
export function ephemeralKey(operation: LiveOperation, result: UpstreamResult): string | undefined {
  if (result.extensions?.cursor !== undefined) return undefined
  const key = liveOf(result)?.key
  if (typeof key === 'string') return key
  return operation.ephemeral ? '' : undefined
}

const eventPlans = new WeakMap<SubscriptionNode, QueryPlan>()

function eventPlan(node: SubscriptionNode): QueryPlan {
  const known = eventPlans.get(node)
  if (known) return known
  // The resume argument is not a variable of the event.
  const variableUsages = node.primary.variableUsages?.filter(name => name !== afterVariable)
  const primary: PlanNode = {
    ...node.primary,
    serviceName: eventService,
    ...(variableUsages ? { variableUsages } : {}),
  }
  const nodes = node.rest ? [primary, node.rest] : [primary]
  const plan: QueryPlan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } }
  eventPlans.set(node, plan)
  return plan
}

/** `extensions.live` of an upstream message. */
export function liveOf(result: UpstreamResult): Readonly<Record<string, unknown>> | undefined {
  const live = result.extensions?.live
  return typeof live === 'object' && live !== null ? (live as Record<string, unknown>) : undefined
}

function audienceOf(live: Readonly<Record<string, unknown>> | undefined): Audience | undefined {
  if (!live) return undefined
  const [only, except, cut] = [idsOf(live.only), idsOf(live.except), idsOf(live.cut)]
  return only || except || cut ? { only, except, cut } : undefined
}

function idsOf(value: unknown): ReadonlySet<string> | undefined {
  return Array.isArray(value) ? new Set(value.map(String)) : undefined
}

function unexpected(error: unknown): GraphQLFormattedError {
  const message = error instanceof Error ? error.message : String(error)
  return { message, extensions: { code: errorCodes.INTERNAL_SERVER_ERROR } }
}
