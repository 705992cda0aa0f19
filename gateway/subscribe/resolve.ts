// From what a subgraph sent to what subscribers get: runs the rest of the plan once, shapes, encodes once. Never rejects: what fails
// becomes errors of the event, and the feed goes on.

import type { QueryPlan, SubscriptionNode } from '@apollo/query-planner'
import type { GraphQLFormattedError } from 'graphql'
import { deadlineSignal } from '#platform/clock.ts'
import { beginFrom } from '#platform/process/spans.ts'
import { inStep, traceHeader } from '#platform/process/trace.ts'
import { errorCodes } from '#schema/codes.ts'
import type { Executed } from '../execute/execute.ts'
import type { Services } from '../execute/service.ts'
import type { RequestContext } from '../request-context.ts'
import { resultText } from '../result-text.ts'
import { compiledOf } from '../run-plan.ts'
import type { Supergraph } from '../supergraph.ts'
import { cursorOf } from './cursor.ts'
import { type Audience, createEvent, type FeedEvent, type Gap } from './event.ts'
import type { LiveOperation } from './live-operation.ts'
import type { UpstreamResult } from './upstream.ts'

/** How a live operation runs under one supergraph. */
export interface LivePlan {
  readonly supergraph: Supergraph
  readonly plan: QueryPlan
  readonly node: SubscriptionNode
}

/** @returns undefined where the plan is no subscription @throws GraphQLError as the planner does */
export function planLive(
  operation: LiveOperation,
  supergraph: Supergraph,
): LivePlan | undefined | Promise<LivePlan | undefined> {
  const subscriptionOf = (plan: QueryPlan): LivePlan | undefined =>
    plan.node?.kind === 'Subscription' ? { supergraph, plan, node: plan.node } : undefined
  const plan = supergraph.plan(`live ${operation.text}`, operation.document)
  return plan instanceof Promise ? plan.then(subscriptionOf) : subscriptionOf(plan)
}

/** What the events of one feed are resolved with. A context's signal aborts its subgraph calls after `deadlineMs`. */
export interface ResolverOptions {
  readonly operation: LiveOperation
  services(supergraph: Supergraph): Services
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

type Shown = Pick<Executed, 'data' | 'errors'>

/** Makes an event for subscribers of what came from upstream. Never rejects: errors become part of the event. */
export type Resolver = (received: Received) => Promise<FeedEvent>

/** The resolver of one feed. Events of one turn of the event loop share a request context: their entity fetches are joined. */
export function createResolver(options: ResolverOptions): Resolver {
  const { operation, services, contextOf, deadlineMs, format } = options
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

  async function execute({ result, plan: { supergraph, plan } }: Received): Promise<Shown> {
    const { document, variables } = operation
    const { data, errors } = await compiledOf(
      plan,
      document,
      supergraph,
    )({
      ...{ variables, coerced: variables, services: services(supergraph), context: contextOfTurn() },
      given: { data: result.data ?? null, errors: result.errors },
    })
    return { data, errors: errors.map(format) }
  }

  return async received => {
    const { result, receivedAt } = received
    const live = liveOf(result)
    const cursor = operation.resumable ? cursorOf(result.extensions?.cursor) : undefined
    const audience = audienceOf(live)
    if (isControl(result)) return createEvent({ cursor, audience, receivedAt, payload: undefined })
    let shown: Shown
    const span = beginFrom(live?.[traceHeader], `event ${operation.field}`, { kind: 'consumer' })
    try {
      shown = await inStep(span?.step, () => execute(received))
    } catch (error) {
      shown = { data: 'null', errors: [format(unexpected(error))] }
    }
    span?.end()
    const place = cursor === undefined ? {} : { cursor: String(cursor) }
    const extensions = { ...place, ...(received.gap ? { gap: received.gap } : {}) }
    return createEvent({
      cursor,
      audience,
      key: ephemeralKey(operation, result),
      receivedAt,
      storedAt: storedAt(result),
      step: span?.step,
      payload: Buffer.from(resultText(shown.data, shown.errors, extensions)),
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

/** `extensions.live` of an upstream message. */
export function liveOf(result: UpstreamResult): Readonly<Record<string, unknown>> | undefined {
  const live = result.extensions?.live
  return typeof live === 'object' && live !== null ? (live as Record<string, unknown>) : undefined
}

/** When the event was stored, in milliseconds since 1970, where its subgraph says so. */
export function storedAt(result: UpstreamResult): number | undefined {
  const at = liveOf(result)?.storedAt
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined
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
