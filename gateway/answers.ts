// Queries and mutations: from an operation that was prepared to the JSON of its answer. Called by the HTTP route, by live transports, and
// by Apollo Server for the requests that it still reads.

import { hash } from 'node:crypto'
import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, getVariableValues } from 'graphql'
import { beginSpan, inSpan, type Span } from '#platform/process/spans.ts'
import type { Coded, Traffic } from '#platform/process/traffic.ts'
import { pseudonymOf } from '#platform/pseudonym.ts'
import { errorCodes } from '#schema/codes.ts'
import { deferredOf, type PartTexts, planInParts, textsOf } from './defer/answer-parts.ts'
import { countedParts } from './defer/count-parts.ts'
import type { OperationInParts } from './defer/run-parts.ts'
import { refusal } from './errors.ts'
import type { Executed } from './execute/execute.ts'
import type { Request } from './execute/run.ts'
import type { Charge } from './guards/charges.ts'
import type { Operation } from './operation.ts'
import { longestAgeMs } from './public-fields.ts'
import type { RequestContext } from './request-context.ts'
import type { ResponseCache } from './response-cache.ts'
import { executedText } from './result-text.ts'
import { compiledOf } from './run-plan.ts'
import { createSharedReads } from './shared-reads.ts'
import type { Subgraphs } from './subgraphs.ts'
import type { Supergraph } from './supergraph.ts'

/** Runs operations of any supergraph. */
export interface Answers {
  /** @returns the result, or why it was not begun */
  execute(operation: Operation, supergraph: Supergraph, context: RequestContext): Promise<Executed | Refused>
  /** @returns the whole answer as JSON */
  answer(operation: Operation, supergraph: Supergraph, options: AnswerOptions): Promise<Answered>
  /** For clients that take parts: as many as the operation puts off. @returns the whole answer where it puts off nothing */
  answerInParts(operation: Operation, supergraph: Supergraph, options: AnswerOptions): Promise<AnsweredInParts>
}

/** An answer that comes in parts, or the errors of an operation that was not begun. */
export type AnsweredInParts = { readonly parts: PartTexts } | Answered

/** An operation that was not begun. */
export interface Refused {
  readonly refused: readonly GraphQLError[]
}

/** Whose answer it is, and what it cost where that was asked for. */
export interface AnswerOptions {
  readonly context: RequestContext
  readonly charge: Charge | undefined
}

/** An answer as JSON, or the errors of an operation that was not begun. */
export type Answered = { readonly body: string } | Refused

/** What answers are made with. */
export interface AnswersOptions {
  readonly subgraphs: Pick<Subgraphs, 'services'>
  /** Whether equal queries of one caller that come together are run once. */
  readonly shareReads: boolean
  /** Told of each operation once, however it came. */
  readonly traffic: Pick<Traffic, 'begin'>
  /** Told of each operation when it has ended, beside `traffic`; absent where nobody wants to read of every one. */
  readonly onAnswered?: ((operation: Operation, errors: readonly Coded[]) => void) | undefined
  /** Told of changes before their clients are; absent where nothing is kept. */
  readonly cache?: Pick<ResponseCache, 'changed'> | undefined
  format(error: GraphQLFormattedError): GraphQLFormattedError
}

/** Plans are made once for each document and supergraph, and compiled once for each plan. */
export function createAnswers(options: AnswersOptions): Answers {
  const { subgraphs, shareReads, traffic, onAnswered, cache, format } = options
  const shared = createSharedReads<Executed | Refused>()

  function begin(operation: Operation): (errors: readonly Coded[]) => void {
    const end = traffic.begin(operation.kind)
    return errors => {
      end(errors)
      onAnswered?.(operation, errors)
    }
  }

  async function run(operation: Operation, supergraph: Supergraph, context: RequestContext) {
    const { document, node, query, variables } = operation
    const coerced = coercedIn(operation, supergraph)
    if ('refused' in coerced) return coerced
    let plan: QueryPlan
    const span = beginSpan('plan')
    try {
      const planned = supergraph.plan(keyOf(document, query, node.name?.value), document)
      span?.set({ 'graphql.plan.known': !(planned instanceof Promise) })
      plan = planned instanceof Promise ? await planned : planned
      span?.end()
    } catch (error) {
      span?.end(error)
      if (error instanceof GraphQLError) return { refused: [error] }
      throw error
    }
    const runPlan = compiledOf(plan, document, supergraph)
    const executed = await runPlan({ variables, ...coerced, services: subgraphs.services(supergraph), context })
    if (operation.kind === 'mutation') await tellCache(supergraph, context)
    return executed
  }

  /** What others are told for a while longer, whoever has changed it is not told any more. */
  async function tellCache({ supergraphSchema }: Supergraph, { writer }: RequestContext): Promise<void> {
    if (cache && writer !== undefined) await cache.changed(writer, longestAgeMs(supergraphSchema))
  }

  async function* tellingCache(deliveries: ReturnType<OperationInParts>, tell: () => Promise<void>) {
    let isFirst = true
    for await (const delivery of deliveries) {
      if (isFirst) await tell()
      isFirst = false
      yield delivery
    }
  }

  async function execute(operation: Operation, supergraph: Supergraph, context: RequestContext) {
    const end = begin(operation)
    try {
      const executed = await inSpan(spanOf(operation, context), () => runOrShare(operation, supergraph, context))
      end('refused' in executed ? executed.refused : executed.errors)
      return executed
    } catch (error) {
      end([{}])
      throw error
    }
  }

  function runOrShare(operation: Operation, supergraph: Supergraph, context: RequestContext) {
    const { asker } = context
    if (!shareReads || operation.kind !== 'query' || asker === undefined) return run(operation, supergraph, context)
    const { document, query, node, variables } = operation
    const key = JSON.stringify([supergraph.id, keyOf(document, query, node.name?.value), variables, asker])
    return shared.run(key, context, own => run(operation, supergraph, own))
  }

  async function answerInParts(
    operation: Operation,
    supergraph: Supergraph,
    options: AnswerOptions,
  ): Promise<AnsweredInParts> {
    const { document, query, node, variables, defers } = operation
    if (!defers) return answer(operation, supergraph, options)
    const coerced = coercedIn(operation, supergraph)
    if ('refused' in coerced) return coerced
    const deferred = deferredOf(document, defers, coerced.coerced)
    if (!deferred) return answer(operation, supergraph, options)
    const key = `${keyOf(document, query, node.name?.value)} ${deferred.key}`
    try {
      const runParts = await planInParts(document, { ...deferred, key }, supergraph)
      if (!runParts) return answer(operation, supergraph, options)
      const { context, charge } = options
      const deliveries = runParts({ variables, ...coerced, services: subgraphs.services(supergraph), context })
      const told =
        operation.kind === 'mutation' && cache
          ? tellingCache(deliveries, () => tellCache(supergraph, context))
          : deliveries
      const counted = countedParts(told, () => begin(operation))
      return { parts: textsOf(counted, { format, charge }) }
    } catch (error) {
      if (error instanceof GraphQLError) return { refused: [error] }
      throw error
    }
  }

  async function answer(
    operation: Operation,
    supergraph: Supergraph,
    { context, charge }: AnswerOptions,
  ): Promise<Answered> {
    const executed = await execute(operation, supergraph, context)
    if ('refused' in executed) return executed
    return { body: executedText(executed, { format, charge }) }
  }

  return { execute, answer, answerInParts }
}

/** The name is one that GraphQL allows: letters and digits that its client's developers chose. */
function spanOf({ kind, node }: Operation, { writer }: RequestContext): Span | undefined {
  const name = node.name?.value
  const span = beginSpan(name === undefined ? kind : `${kind} ${name}`)
  span?.set({ 'graphql.operation.type': kind, ...(name === undefined ? {} : { 'graphql.operation.name': name }) })
  if (span && writer !== undefined) span.set({ 'enduser.pseudo.id': pseudonymOf(writer) })
  return span
}

function coercedIn({ node, variables }: Operation, { schema }: Supergraph): Pick<Request, 'coerced'> | Refused {
  const { errors, coerced } = getVariableValues(schema, node.variableDefinitions ?? [], variables)
  return errors ? { refused: errors.map(badInput) } : { coerced }
}

/** The whole answer of an operation that was not begun, as JSON. */
export function errorsBody(errors: readonly GraphQLError[], format: AnswersOptions['format']): string {
  return JSON.stringify({ errors: errors.map(error => format(error.toJSON())) })
}

const keys = new WeakMap<DocumentNode, string>()

/** The name of a document among the plans of a supergraph. */
function keyOf(document: DocumentNode, text: string, operationName = ''): string {
  const known = keys.get(document)
  if (known !== undefined) return known
  const key = `${hash('sha256', text)} ${operationName}`
  keys.set(document, key)
  return key
}

function badInput({ message }: GraphQLError): GraphQLError {
  return refusal(errorCodes.BAD_USER_INPUT, message)
}
