// The answer of an operation that puts parts off, as the texts that clients get one after the other: a result, then pieces, in the shape of
// the incremental delivery that Apollo's clients ask for as `deferSpec=20220824`.

import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, GraphQLError } from 'graphql'
import { errorCodes } from '#schema/codes.ts'
import type { Request } from '../execute/run.ts'
import { executedText, type Telling } from '../result-text.ts'
import type { Supergraph } from '../supergraph.ts'
import { compileInParts, type Delivery, type OperationInParts, type Piece } from './run-parts.ts'
import { type Split, splitDeferred } from './split.ts'

/** Each is a JSON object with `hasNext`. */
export type PartTexts = AsyncGenerator<string, void, undefined>

/** What an operation has in parts, for the values that its conditions have. */
export interface Deferred {
  /** Distinguishes the plan from those for other values, and from the plan of the whole. */
  readonly key: string
  readonly split: Split
}

const maxSplits = 8
const splits = new WeakMap<DocumentNode, Map<string, Deferred | undefined>>()

/** @param defers as in `Operation` @param coerced variables @returns undefined where nothing is put off with them */
export function deferredOf(
  document: DocumentNode,
  defers: readonly string[],
  coerced: Request['coerced'],
): Deferred | undefined {
  const key = `in parts ${defers.map(name => coerced[name] !== false).join()}`
  const known = splits.get(document) ?? new Map<string, Deferred | undefined>()
  splits.set(document, known)
  if (known.has(key)) return known.get(key)
  // A client that varies many conditions has each of them read anew.
  if (known.size >= maxSplits) known.clear()
  const split = splitDeferred(document, coerced)
  const made = split && { key, split }
  known.set(key, made)
  return made
}

const compiled = new WeakMap<object, OperationInParts>()

const unplannable = new WeakSet<Split>()

/**
 * @returns undefined where the planner fails, as Apollo's does at some fields with `@requires` in a part: then nothing can be put off
 * @throws GraphQLError as the planner does for what is wrong with the operation
 */
export async function planInParts(
  document: DocumentNode,
  { key, split }: Deferred,
  supergraph: Supergraph,
): Promise<OperationInParts | undefined> {
  if (unplannable.has(split)) return undefined
  const { schema, supergraphSchema } = supergraph
  let plan: QueryPlan
  try {
    plan = await supergraph.plan(key, split.document, true)
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== errorCodes.INTERNAL_SERVER_ERROR) throw error
    unplannable.add(split)
    return undefined
  }
  const known = compiled.get(plan)
  if (known) return known
  const made = compileInParts({ plan, split, document, schema, supergraphSchema })
  compiled.set(plan, made)
  return made
}

/** What the operation cost is told with the first text. */
export async function* textsOf(deliveries: AsyncIterable<Delivery>, telling: Telling): PartTexts {
  const { format } = telling
  for await (const { result, pieces, hasNext } of deliveries) {
    if (result) yield withNext(executedText(result, telling), hasNext)
    else if (pieces.length > 0) {
      yield `{"hasNext":${hasNext},"incremental":[${pieces.map(piece => pieceText(piece, { format })).join()}]}`
    } else if (!hasNext) yield '{"hasNext":false}'
  }
}

function pieceText({ label, path, ...result }: Piece, telling: Telling): string {
  const about = `${label === undefined ? '' : `"label":${JSON.stringify(label)},`}"path":${JSON.stringify(path)}`
  return `{${about},${executedText(result, telling).slice(1)}`
}

const withNext = (result: string, hasNext: boolean) => `${result.slice(0, -1)},"hasNext":${hasNext}}`
