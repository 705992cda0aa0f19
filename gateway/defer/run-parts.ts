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
import { isIncluded } from '../collect-fields.ts'
import type { Completion, Write } from '../execute/completion.ts'
import { byConditions } from '../execute/conditions.ts'
import type { Executed } from '../execute/execute.ts'
import { compileIntrospection } from '../execute/introspection.ts'
import type { JsonObject } from '../execute/json.ts'
import { compilePath, type Found, type PlanPath, type ResultPath } from '../execute/paths.ts'
import type { Request } from '../execute/run.ts'
import { compileSteps } from '../execute/steps.ts'
import { compileSelections } from '../execute/writers.ts'
import { fragmentsOf, operationOf } from '../fragments.ts'
import { type Arrived, startParts } from './deferring.ts'
import type { Part, Split } from './split.ts'

/** The selections of a part, for one of the objects that it is about. Its data is `null` where something in it is null that may not be. */
export interface Piece extends Executed {
  readonly label: string | undefined
  readonly path: ResultPath
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
  const allParts = [...split.parts.values()]
  const writersOf = byConditions(document, (conditions): Writers => {
    const options = { schema, fragments, conditions, introspect }
    const writerOf = (part: Part) => compileSelections(typeAt(schema, root, part), part.selections, options)
    return {
      first: compileSelections(root, split.first, options),
      parts: new Map(allParts.map(part => [part.id, writerOf(part)])),
    }
  })
  const paths = new Map(allParts.map(part => [part.id, compilePath(schema, pathTo(part))]))

  return async function* run(request) {
    const data: JsonObject = {}
    const errors: GraphQLFormattedError[] = []
    const parts = startParts({ beginsEarly, parentOf: id => split.parts.get(id)?.parent })
    await step({ ...request, data, errors, deferring: parts })
    const writers = writersOf(request)
    /** What the client was told to be null, by the part that told it: in the part's own objects, nothing of the first answer is. */
    const nulls = new Map<string | undefined, Nulls>()
    const write = (writer: Write, { object, place }: Found, part?: string): Written => {
      const known: Nulls = nulls.get(part) ?? new WeakSet()
      nulls.set(part, known)
      const completion: Completion = { path: [...place], faults: [], variables: request.coerced, nulls: known }
      return { text: writer(object, completion) ?? 'null', faults: completion.faults }
    }
    const first = write(writers.first, { object: data, place: [] })
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
      const found = isThere ? paths.get(id)?.found(data, value => outer.some(known => known.has(value))) : undefined
      const pieces = (found ?? []).map((one): Piece => {
        const { text, faults } = write(writer, one, id)
        return { label: part.label, path: one.place, data: text, errors: [], faults }
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

/** Lists on the way need no mention: what is asked of a list is asked of its elements. */
const pathTo = ({ steps }: Part): PlanPath => steps.map(step => (step.kind === 'field' ? step.name : `|[${step.type}]`))

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
