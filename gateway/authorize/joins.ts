// Which subgraph resolves what, and by which keys it finds an object of another one: the join directives of a supergraph. Unlike
// guards/crossings.ts, which estimates, this errs on the side of what may be fetched.

import { isCompositeType, isObjectType, joinIdentity, type NamedType, type Schema } from '@apollo/federation-internals'
import { Kind, parse, type SelectionSetNode } from 'graphql'

/** Any element of the schema, as far as directives are applied to it. */
export interface Annotated {
  appliedDirectivesOf(directive: string): readonly { arguments(): Readonly<Record<string, unknown>> }[]
}

/** Names of subgraphs, as the join directives have them. */
export type Graphs = ReadonlySet<string>

/** The fields by which a subgraph finds an object. */
export interface JoinedKey {
  readonly graph: string
  readonly fields: SelectionSetNode
}

/** How one field is come by. */
export interface JoinedField {
  /** Those that may resolve it, never empty; */
  readonly resolvers: Graphs
  /** and those that resolve it whenever they have its object. */
  readonly sure: Graphs
  /** What another subgraph is asked for before it can be resolved. */
  readonly requires: readonly SelectionSetNode[]
}

/** What is read of the join directives of one supergraph. */
export interface JoinReader {
  keysOf(type: NamedType): readonly JoinedKey[]
  /** Where an interface is an object type. */
  objectIn(type: NamedType): Graphs
  fieldOf(field: Annotated & { readonly name: string }, parent: NamedType): JoinedField
}

/** @throws where it has none */
export function readJoinsOf(schema: Schema): JoinReader {
  const names = joinNames(schema)
  return {
    keysOf: type =>
      typesOf(type, names).flatMap(({ graph, key, resolvable }) =>
        key === undefined || resolvable === false ? [] : [{ graph, fields: selectionsOf(key) }],
      ),
    objectIn: type => new Set(typesOf(type, names).flatMap(one => (one.isInterfaceObject ? one.graph : []))),
    fieldOf: (field, parent) => placesOf(field, parent, names),
  }
}

interface JoinNames {
  readonly type: string
  readonly field: string
}

function joinNames(schema: Schema): JoinNames {
  const feature = schema.coreFeatures?.getByIdentity(joinIdentity)
  if (!feature) throw new Error('a supergraph without join directives')
  return { type: feature.directiveNameInSchema('type'), field: feature.directiveNameInSchema('field') }
}

interface JoinedType {
  readonly graph: string
  readonly key?: string
  readonly resolvable?: boolean
  readonly isInterfaceObject?: boolean
}

const typesOf = (type: NamedType, names: JoinNames): JoinedType[] =>
  isCompositeType(type) ? applied<JoinedType>(type, names.type) : []

const applied = <Arguments>(element: Annotated, directive: string): Arguments[] =>
  element.appliedDirectivesOf(directive).map(one => one.arguments() as Arguments)

interface JoinArguments {
  readonly graph?: string
  readonly external?: boolean
  readonly usedOverridden?: boolean
  readonly overrideLabel?: string
  readonly requires?: string
}

function placesOf(field: Annotated & { readonly name: string }, parent: NamedType, names: JoinNames): JoinedField {
  const everywhere = new Set(typesOf(parent, names).map(({ graph }) => graph))
  const own = applied<JoinArguments>(field, names.field)
  if (own.length === 0) return { resolvers: everywhere, sure: everywhere, requires: [] }
  const all = own.some(({ graph }) => graph !== undefined) ? own : borrowed(field.name, parent, names)
  const resolvers = new Set(all.flatMap(one => (one.external || one.usedOverridden ? [] : (one.graph ?? []))))
  // Which subgraph it is may be decided by a label for each request.
  const isFixed = all.every(one => one.overrideLabel === undefined)
  return {
    resolvers: resolvers.size > 0 ? resolvers : everywhere,
    sure: isFixed ? resolvers : new Set(),
    requires: all.flatMap(one => (one.requires === undefined ? [] : [selectionsOf(one.requires)])),
  }
}

/** A field that an object type has from an interface alone, which is an object in some subgraph. */
function borrowed(field: string, parent: NamedType, names: JoinNames): JoinArguments[] {
  if (!isObjectType(parent)) return []
  return parent.interfaces().flatMap(implemented => {
    const has = implemented.field(field)
    return has ? applied<JoinArguments>(has, names.field) : []
  })
}

function selectionsOf(fieldSet: string): SelectionSetNode {
  const definition = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions[0]
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${fieldSet}" is no set of fields`)
  return definition.selectionSet
}
