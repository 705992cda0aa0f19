// Runs an operation that puts parts off: what comes first is told first, each part once it is there.

import type { QueryPlan } from '@apollo/query-planner'
import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  OperationTypeNode,
} from 'graphql'
import { conditionVariables, isIncluded } from '../collect-fields.ts'
import type { Completion, Write } from '../execute/completion.ts'
import type { Executed } from '../execute/execute.ts'
import { compileIntrospection } from '../execute/introspection.ts'
import type { JsonObject } from '../execute/json.ts'
import type { ResultPath } from '../execute/paths.ts'
import type { Request } from '../execute/run.ts'
import { compileSteps } from '../execute/steps.ts'
import { compileSelections } from '../execute/writers.ts'
import { fragmentsOf, operationOf } from '../fragments.ts'
import { type Arrived, startParts } from './deferring.ts'
import { compilePlaces, type PartObject } from './places.ts'
import type { Part, Split } from './split.ts'

/** The selections of a part, for one of the objects that it is about. */
export interface Piece {
  readonly label: string | undefined
  readonly path: ResultPath
  /** JSON; `null` where something in it is null that may not be. */
  readonly data: string
  readonly errors: readonly GraphQLFormattedError[]
  readonly faults: readonly GraphQLFormattedError[]
}

/** What is told at once. The first has a result, all others have pieces. */
export interface Delivery {
  readonly result?: Executed
  readonly pieces: readonly Piece[]
  readonly hasNext: boolean
}

/** What an operation in parts is compiled from. */
export interface PlannedInParts {
  readonly plan: QueryPlan
  readonly split: Split
  /** The operation as the client wrote it. */
  readonly document: DocumentNode
  readonly schema: GraphQLSchema
  readonly supergraphSchema: GraphQLSchema
}

/** Runs once for each time that it is read to its end. Never throws: what fails is told where it belongs. */
export type OperationInParts = (request: Request) => AsyncGenerator<Delivery, void, undefined>

type Nulls = WeakSet<object>

/** An operation has as many writers as its conditions have values; more than these are made anew when they are needed. */
const maxWriters = 32

/** Compiles a plan with its parts. */
export function compileInParts(planned: PlannedInParts): OperationInParts {
  const { plan, split, document, schema, supergraphSchema } = planned
  const step = compileSteps(supergraphSchema, plan.node)
  const node = operationOf(document)
  const beginsEarly = node.operation === OperationTypeNode.QUERY
  const root = schema.getRootType(node.operation)
  if (!root) throw new Error(`the supergraph has no ${node.operation}`)
  const fragments = fragmentsOf(document)
  const introspect = compileIntrospection(schema, document, node)
  const variables = conditionVariables(document)
  const writers = new Map<string, Writers>()
  /** `@skip` and `@include` are decided when writers are made. */
  const writersOf = ({ coerced }: Request): Writers => {
    const key = variables.map(name => coerced[name] === true).join()
    const known = writers.get(key)
    if (known) return known
    if (writers.size >= maxWriters) writers.clear()
    const conditions = Object.fromEntries(variables.map(name => [name, coerced[name] === true]))
    const options = { schema, fragments, conditions, introspect }
    const parts = [...split.parts.values()]
    const made: Writers = {
      first: compileSelections(root, split.first, options),
      parts: new Map(
        parts.map(part => [part.id, compileSelections(typeAt(schema, root, part), part.selections, options)]),
      ),
    }
    writers.set(key, made)
    return made
  }
  const places = new Map([...split.parts.values()].map(part => [part.id, compilePlaces(schema, part)]))

  return async function* run(request) {
    const data: JsonObject = {}
    const errors: GraphQLFormattedError[] = []
    const parts = startParts({ beginsEarly, parentOf: id => split.parts.get(id)?.parent })
    await step({ ...request, data, errors, deferring: parts })
    const writers = writersOf(request)
    /** What the client was told to be null, by the part that told it: in the part's own objects, nothing of the first answer is. */
    const nulls = new Map<string | undefined, Nulls>()
    const write = (writer: Write, { object, path }: PartObject, part?: string): Written => {
      const known: Nulls = nulls.get(part) ?? new WeakSet()
      nulls.set(part, known)
      const completion: Completion = { path: [...path], faults: [], variables: request.coerced, nulls: known }
      return { text: writer(object, completion) ?? 'null', faults: completion.faults }
    }
    const first = write(writers.first, { object: data, path: [] })
    const result = { data: first.text, errors: [...errors], faults: errors.length === 0 ? first.faults : [] }
    yield { result, pieces: [], hasNext: parts.isOpen() }

    const piecesOf = ({ id, errors: told }: Arrived): Piece[] => {
      const part = split.parts.get(id)
      const writer = writers.parts.get(id)
      if (!part || !writer) return []
      const outer: Nulls[] = []
      for (let one = part.parent; ; one = split.parts.get(one)?.parent) {
        const known = nulls.get(one)
        if (known) outer.push(known)
        if (one === undefined) break
      }
      const isThere = part.on.every(selection => isIncluded(selection, request.coerced))
      const found = isThere ? places.get(id)?.(data, value => outer.some(known => known.has(value))) : undefined
      const pieces = (found ?? []).map((one): Piece => {
        const { text, faults } = write(writer, one, id)
        return { label: part.label, path: one.path, data: text, errors: [], faults }
      })
      return withErrors(pieces, told, part.label)
    }
    while (parts.isOpen()) {
      const arrived = await parts.arrived()
      yield { pieces: arrived.flatMap(piecesOf), hasNext: parts.isOpen() }
    }
  }
}

interface Writers {
  readonly first: Write
  readonly parts: ReadonlyMap<string, Write>
}

interface Written {
  readonly text: string
  readonly faults: readonly GraphQLFormattedError[]
}

/** What is known of the objects of a part. */
function typeAt(schema: GraphQLSchema, root: GraphQLCompositeType, { steps }: Part): GraphQLCompositeType {
  let type = root
  for (const step of steps) {
    const next =
      step.kind === 'condition'
        ? schema.getType(step.type)
        : 'getFields' in type && getNamedType(type.getFields()[step.fieldName]?.type)
    if (!next || !isCompositeType(next)) throw new Error(`${type} has no ${step.kind} that leads on`)
    type = next
  }
  return type
}

/** Each error with the piece that it is in; what is in none is told with the first. */
function withErrors(
  pieces: readonly Piece[],
  told: readonly GraphQLFormattedError[],
  label: string | undefined,
): Piece[] {
  if (told.length === 0) return [...pieces]
  if (pieces.length === 0) return [{ label, path: [], data: 'null', errors: told, faults: [] }]
  const owner = ({ path = [] }: GraphQLFormattedError) => {
    const at = pieces.findIndex(piece => piece.path.every((element, index) => path[index] === element))
    return Math.max(at, 0)
  }
  const byPiece = Map.groupBy(told, owner)
  return pieces.map((piece, index) => {
    const errors = byPiece.get(index) ?? []
    return errors.length === 0 ? piece : { ...piece, errors, faults: [] }
  })
}
