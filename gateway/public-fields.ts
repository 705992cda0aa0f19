// Which fetches are the same for whoever asks: those of which each field says so by `@public`. Nothing is implied, and of an interface each
// of its types has to say it too.

import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionNode,
} from 'graphql'
import { type Fragments, fragmentsOf, operationOf } from './fragments.ts'

/** Of a fetch that is the same for whoever asks. */
export interface Publicity {
  /** For how long a cache may tell it, in milliseconds: the least of its fields. 0 for not at all. */
  readonly maxAgeMs: number
}

const identity = 'https://specs.chat-supergraph.dev/sharing/v1.0'

/** Seconds by `Type.field`. */
type PublicFields = ReadonlyMap<string, number>

const read = new WeakMap<GraphQLSchema, PublicFields>()

/**
 * @param schema a supergraph's, with its directives
 * @param fetch the operation of a fetch of a plan
 * @returns undefined where its answer may depend on who asks
 */
export function publicityOf(schema: GraphQLSchema, fetch: string): Publicity | undefined {
  const fields = publicFieldsOf(schema)
  if (fields.size === 0) return undefined
  const document = parse(fetch)
  const operation = operationOf(document)
  if (operation.operation !== OperationTypeNode.QUERY) return undefined
  const seconds: number[] = []
  const walk = { schema, fields, fragments: fragmentsOf(document), seconds }
  if (!arePublic(operation.selectionSet.selections, schema.getQueryType() ?? undefined, walk)) return undefined
  return seconds.length > 0 ? { maxAgeMs: Math.min(...seconds) * 1_000 } : undefined
}

/** The longest time for which anything of a supergraph may be kept, in milliseconds. */
export function longestAgeMs(schema: GraphQLSchema): number {
  return Math.max(0, ...publicFieldsOf(schema).values()) * 1_000
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fields: PublicFields
  readonly fragments: Fragments
  /** What the fields say that were seen. */
  readonly seconds: number[]
}

function arePublic(selections: readonly SelectionNode[], type: GraphQLNamedType | undefined, walk: Walk): boolean {
  return selections.every(selection => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value)
      const on = fragment && walk.schema.getType(fragment.typeCondition.name.value)
      return fragment !== undefined && arePublic(fragment.selectionSet.selections, on, walk)
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? walk.schema.getType(selection.typeCondition.name.value) : type
      return arePublic(selection.selectionSet.selections, on, walk)
    }
    const name = selection.name.value
    const below = selection.selectionSet?.selections ?? []
    if (name === '__typename') return true
    // What is below says of which types the entities are.
    if (name === '_entities' && type === walk.schema.getQueryType()) return arePublic(below, undefined, walk)
    if (!(isObjectType(type) || isInterfaceType(type))) return false
    const field = type.getFields()[name]
    const ages = [type.name, ...objectsOf(walk.schema, type)].map(owner => walk.fields.get(`${owner}.${name}`))
    if (!field || ages.includes(undefined)) return false
    walk.seconds.push(...ages.filter(age => age !== undefined))
    return arePublic(below, getNamedType(field.type), walk)
  })
}

const objectsOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] =>
  isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []

function publicFieldsOf(schema: GraphQLSchema): PublicFields {
  const known = read.get(schema)
  if (known) return known
  const called = calledIn(schema)
  const found = new Map<string, number>()
  for (const type of called === undefined ? [] : Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type))) continue
    for (const { name, astNode } of Object.values(type.getFields())) {
      const mark = astNode?.directives?.find(directive => directive.name.value === called)
      if (mark) found.set(`${type.name}.${name}`, secondsOf(mark))
    }
  }
  read.set(schema, found)
  return found
}

/** Another one's `@public` may mean anything: ours is the one that is linked. */
function calledIn({ astNode, extensionASTNodes }: GraphQLSchema): string | undefined {
  const all = [astNode, ...extensionASTNodes].flatMap(node => node?.directives ?? [])
  const link = all.find(node => node.name.value === 'link' && textOf(argumentOf(node, 'url')) === identity)
  if (!link) return undefined
  const imports = argumentOf(link, 'import')
  for (const one of imports?.kind === Kind.LIST ? imports.values : []) {
    if (textOf(one) === '@public') return 'public'
    if (one.kind !== Kind.OBJECT) continue
    const said = (name: string) => textOf(one.fields.find(field => field.name.value === name)?.value)
    if (said('name') === '@public') return (said('as') ?? '@public').slice(1)
  }
  return `${textOf(argumentOf(link, 'as')) ?? 'sharing'}__public`
}

function secondsOf(mark: ConstDirectiveNode): number {
  const value = argumentOf(mark, 'maxAge')
  return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : 0
}

const argumentOf = (node: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  node.arguments?.find(argument => argument.name.value === name)?.value

const textOf = (value: ConstValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined
