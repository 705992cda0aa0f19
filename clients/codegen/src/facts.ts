// The plugin that writes what a cache has to know of a schema: the members of its interfaces, the lists that grow page by page,
// and what a field of an object that exists only on this device yet (a message on its way) reads as. It reads syntax trees
// only: graphql's own checks refuse a schema that another copy of graphql has built.
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import type { GraphQLSchema, ObjectTypeDefinitionNode, TypeDefinitionNode, TypeNode } from 'graphql'

/** The plugin's `config` in an output; both parts are empty by default. */
export interface FactsConfig {
  /** Object types that are shown before the server knows of them. */
  provisional?: readonly string[]
  /** Interfaces whose members a cache may meet before it knows of them. */
  open?: readonly string[]
  /** Subscription fields that resume, with the argument that takes the last cursor. */
  resume?: Readonly<Record<string, string>>
  /** Mutation fields that may be sent again as they stand. */
  repeatable?: readonly string[]
}

type Types = ReadonlyMap<string, TypeDefinitionNode>

/** Writes `possibleTypes`, `resumeArguments`, `repeatable`, `connections` and `blanks`. @throws where a provisional type has no blank */
export const plugin: PluginFunction<FactsConfig> = (schema, _files, config) => {
  const { provisional = [], resume = {}, repeatable = [], open = [] } = config
  const types = readTypes(schema)
  const resuming = visibleNames(types, 'Subscription', Object.keys(resume))
  const resumeArguments = Object.fromEntries(resuming.map(name => [name, resume[name]]))
  const blanks = provisional.map(name => [name, blankObject(types, objectOf(types, name), [])] as const)
  return [
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(withUnknown(types, membersByType(types), open))}`,
    `export const resumeArguments: Record<string, string | undefined> = ${JSON.stringify(resumeArguments)}`,
    `export const repeatable: string = ${JSON.stringify(visibleNames(types, 'Mutation', repeatable).join(' '))}`,
    `export const connections: Record<string, Record<string, string[]>> = ${JSON.stringify(pagedFields(types))}`,
    `export const blanks: Record<string, Record<string, unknown>> = ${JSON.stringify(Object.fromEntries(blanks))}`,
  ].join('\n')
}

function readTypes(schema: GraphQLSchema): Types {
  const nodes = Object.values(schema.getTypeMap()).flatMap(({ astNode }) => (astNode ? [astNode] : []))
  return new Map(nodes.map(node => [node.name.value, node]))
}

/** Less the fields that the API does not show. */
function visibleNames(types: Types, root: string, fields: readonly string[]): string[] {
  if (fields.length === 0) return []
  const shown = new Set(objectOf(types, root).fields?.map(({ name }) => name.value))
  return fields.filter(name => shown.has(name))
}

/**
 * Of interfaces only: a cache needs the members of what fragments are written on, and nobody writes one on a result union. A member of
 * an interface that implements another one stands under the nearer of the two: a cache finds the rest by itself. `Node` is left out: a
 * fragment on it asks for an id, by which a cache goes anyway.
 */
function membersByType(types: Types): Record<string, string[]> {
  const facesOf = (name: string): string[] => {
    const node = types.get(name)
    const hasFaces = node?.kind === 'ObjectTypeDefinition' || node?.kind === 'InterfaceTypeDefinition'
    return hasFaces ? (node.interfaces ?? []).map(face => face.name.value) : []
  }
  const members: Record<string, string[]> = {}
  for (const name of types.keys()) {
    const faces = facesOf(name)
    const further = new Set(faces.flatMap(facesOf))
    for (const face of faces.filter(one => one !== 'Node' && !further.has(one))) {
      members[face] ??= []
      members[face]?.push(name)
    }
  }
  return Object.fromEntries(Object.entries(members).sort(([one], [other]) => one.localeCompare(other)))
}

/**
 * A pattern beside the members of an open interface: whatever stands beside them in a union and is not known otherwise. Apollo Client takes a
 * name that is no name for a pattern. Types that end with `Success` are no such members, by the rules of the schema.
 */
function withUnknown(
  types: Types,
  members: Record<string, string[]>,
  open: readonly string[],
): Record<string, string[]> {
  const others = (face: string): string[] => {
    const known = new Set(members[face])
    const unions = [...types.values()].flatMap(node => (node.kind === 'UnionTypeDefinition' ? [node.types ?? []] : []))
    const beside = unions
      .map(union => union.map(({ name }) => name.value))
      .filter(names => names.some(one => known.has(one)))
    return [...new Set(beside.flat())].filter(name => !known.has(name) && !name.endsWith('Success')).sort()
  }
  const patterns = open.map(face => {
    const pattern = `^(?!(${['.*Success', ...others(face)].join('|')})$).+`
    return [face, [...(members[face] ?? []), pattern]]
  })
  return { ...members, ...Object.fromEntries(patterns) }
}

const pageArguments = new Set(['first', 'after', 'last', 'before'])

/** Of each type: its fields that give a page of a connection, with the arguments that make it another list. */
function pagedFields(types: Types): Record<string, Record<string, string[]>> {
  const paged = [...types.values()].flatMap(node => {
    if (node.kind !== 'ObjectTypeDefinition') return []
    const fields = (node.fields ?? []).filter(
      field =>
        namedType(field.type).endsWith('Connection') &&
        field.arguments?.some(({ name, type }) => name.value === 'after' && namedType(type) === 'String') &&
        // What is read from both ends needs a policy of its own.
        !field.arguments.some(({ name }) => name.value === 'before'),
    )
    if (fields.length === 0) return []
    const lists = fields.map(field => [
      field.name.value,
      (field.arguments ?? []).map(({ name }) => name.value).filter(name => !pageArguments.has(name)),
    ])
    return [[node.name.value, Object.fromEntries(lists)] as const]
  })
  return Object.fromEntries(paged.sort(([a], [b]) => a.localeCompare(b)))
}

function namedType(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : namedType(type.type)
}

function objectOf(types: Types, name: string): ObjectTypeDefinitionNode {
  const node = types.get(name)
  if (node?.kind !== 'ObjectTypeDefinition') throw new Error(`"${name}" is not an object type of this schema.`)
  return node
}

function blankObject(types: Types, node: ObjectTypeDefinitionNode, above: readonly string[]): Record<string, unknown> {
  const name = node.name.value
  if (above.includes(name)) throw new Error(`${name} always holds another ${name}: there is no blank of it.`)
  const fields = node.fields?.map(field => [field.name.value, blankOf(types, field.type, [...above, name])] as const)
  return { __typename: name, ...Object.fromEntries(fields ?? []) }
}

function blankOf(types: Types, type: TypeNode, above: readonly string[]): unknown {
  if (type.kind !== 'NonNullType') return null
  if (type.type.kind === 'ListType') return []
  const name = type.type.name.value
  const node = types.get(name)
  if (node?.kind === 'ObjectTypeDefinition') return blankObject(types, node, above)
  if (node?.kind === 'EnumTypeDefinition') return node.values?.[0]?.name.value
  const zero = { Int: 0, Float: 0, Boolean: false }[name]
  return zero ?? ''
}
