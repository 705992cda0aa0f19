// What one operation asks of whoever sends it, and at which of its fields: read from its document once, before it is planned. What stands
// under `@skip` or `@include` counts whatever the variables say, because what is fetched on its behalf may be fetched all the same.

import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments.ts'
import type { Graphs } from './joins.ts'
import type { ProtectedField, ProtectedSchema, ProtectedType } from './protected-schema.ts'
import type { Requirement } from './requirements.ts'

/** Response names from the root down, without the places in lists. */
export type DemandPath = readonly string[]

/** One requirement, and the fields on whose behalf it is there. */
export interface Demand {
  readonly requirement: Requirement
  /** The first ten; an empty one is the operation itself. */
  readonly paths: readonly DemandPath[]
}

/** Of one operation; undefined for one that asks nothing of anybody. */
export type Demands = readonly Demand[] | undefined

/** A client can do nothing with more. */
const maxPaths = 10

/** What may stand at one place of the answer, and where it may have come from. */
interface Place {
  readonly type: ProtectedType
  /** The object types that come through all conditions above. */
  readonly objects: readonly ProtectedType[]
  /** The subgraphs that may have resolved it; undefined where that is not known. */
  readonly from: Graphs | undefined
  readonly above: Place | undefined
}

/**
 * @param document one valid operation with its fragments, within all limits: every place of the answer is gone to
 * @throws for what the schema does not have
 */
export function readDemands(document: DocumentNode, node: OperationDefinitionNode, schema: ProtectedSchema): Demands {
  const found = new Map<Requirement, DemandPath[]>()
  const reader = new Reader(schema, fragmentsOf(document), (requirement, path) => {
    const paths = found.get(requirement) ?? []
    found.set(requirement, paths)
    const isKnown = paths.some(other => other.join('\n') === path.join('\n'))
    if (!isKnown && paths.length < maxPaths) paths.push(path)
  })
  const root = schema.roots[node.operation]
  if (!root) throw new Error(`there is no root type for a ${node.operation}`)
  reader.read(node.selectionSet, { type: root, objects: root.objects, from: undefined, above: undefined }, [])
  if (found.size === 0) return undefined
  return [...found].map(([requirement, paths]) => ({ requirement, paths }))
}

type Note = (requirement: Requirement, path: DemandPath) => void

class Reader {
  readonly #schema: ProtectedSchema
  readonly #fragments: Fragments
  readonly #note: Note

  constructor(schema: ProtectedSchema, fragments: Fragments, note: Note) {
    this.#schema = schema
    this.#fragments = fragments
    this.#note = note
  }

  /** @param behalf the sets that are being fetched on behalf of the field at `path`, which stays the same for all below */
  read({ selections }: SelectionSetNode, place: Place, path: DemandPath, behalf?: Set<SelectionSetNode>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection
        const at = behalf ? path : [...path, (alias ?? name).value]
        if (name.value.startsWith('__')) {
          // At the root, `__typename` and introspection are about no object.
          if (place.above) this.#enter(place.type, at)
          continue
        }
        const inner = this.#field(name.value, place, at, behalf)
        if (selectionSet) this.read(selectionSet, inner, at, behalf)
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
      if (!fragment) throw new Error('there is no such fragment')
      const condition = fragment.typeCondition && this.#type(fragment.typeCondition.name.value)
      this.read(fragment.selectionSet, condition ? narrowed(place, condition) : place, path, behalf)
    }
  }

  #enter({ own }: ProtectedType, path: DemandPath): void {
    for (const requirement of own) this.#note(requirement, path)
  }

  #type(name: string): ProtectedType {
    const type = this.#schema.types.get(name)
    if (!type) throw new Error(`there is no type ${name}`)
    return type
  }

  /** @returns the place of what the field returns */
  #field(name: string, place: Place, path: DemandPath, behalf = new Set<SelectionSetNode>()): Place {
    const { type, objects, from } = place
    const field = type.fields.get(name)
    if (!field) throw new Error(`there is no field ${type.name}.${name}`)
    this.#enter(type, path)
    this.#ask(field, path)
    const next = new Set<string>()
    for (const object of objects) {
      this.#enter(object, path)
      const own = object.fields.get(name)
      if (!own) throw new Error(`there is no field ${object.name}.${name}`)
      this.#ask(own, path)
      // Who has its object everywhere where that may be resolves it there; else another subgraph may be asked, by a key.
      const stays = from?.isSubsetOf(own.sure) ? from : undefined
      if (!stays) this.#useKeys(object, own.resolvers, place, path, behalf)
      // As from nowhere: what is required comes from another subgraph, and goes back.
      for (const fields of own.requires)
        this.#onBehalf(fields, { type: object, objects: [object], from: undefined, above: place.above }, path, behalf)
      for (const graph of stays ?? own.resolvers) next.add(graph)
    }
    const inner = { type: field.type, objects: field.type.objects, from: next, above: place }
    // Where an interface is an object, another subgraph is asked for what it really is.
    if (!next.isDisjointFrom(field.type.objectIn)) this.#useKeys(field.type, next, inner, path, behalf)
    return inner
  }

  #ask({ own, type }: ProtectedField, path: DemandPath): void {
    for (const requirement of own) this.#note(requirement, path)
    this.#enter(type, path)
  }

  /** What has no key in the subgraphs that are to be reached is found again from above. */
  #useKeys(
    type: ProtectedType,
    reached: Graphs,
    { above }: Place,
    path: DemandPath,
    behalf: Set<SelectionSetNode>,
  ): void {
    let found = [type]
    for (let place = above; ; place = place.above) {
      for (const { objects, keys } of found)
        for (const { on, fields } of keys)
          this.#onBehalf(fields, { type: on, objects, from: undefined, above: place }, path, behalf)
      const isReached = found.every(({ keys }) => keys.some(({ graph }) => reached.has(graph)))
      if (isReached || !place) return
      found = [...place.objects]
    }
  }

  #onBehalf(fields: SelectionSetNode, place: Place, path: DemandPath, behalf: Set<SelectionSetNode>): void {
    if (behalf.has(fields)) return
    behalf.add(fields)
    this.read(fields, place, path, behalf)
  }
}

function narrowed(place: Place, condition: ProtectedType): Place {
  return { ...place, type: condition, objects: place.objects.filter(object => condition.objects.includes(object)) }
}
