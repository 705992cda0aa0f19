// The smallest operation that asks one cell of the matrix at the subgraph that answers for it: made from the SDL for root fields,
// with the example variables of the collection, and from `@viewer` and `@inaccessible` for entities.

import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { readSubgraphs, type SubgraphSource } from '#schema/composition.ts'
import { readOperations } from '#schema/operations/collection.ts'
import { findDirective, listObjectTypes, unwrap } from '#schema/policy/contract.ts'

export interface RootProbe {
  readonly subgraph: string
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly field: string
  readonly query: string
  /** With the ids of the collection's examples, which stand for things of a scene. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly isLive: boolean
  /** The argument that says where to resume, for live fields that have one. */
  readonly resume: string | undefined
}

export interface EntityProbe {
  readonly subgraph: string
  readonly type: string
  /** Whether there is such a thing for the viewer. */
  readonly query: string
  /** One query for each field whose value depends on who asks. */
  readonly personal: readonly string[]
  /** One query for each field that only services may read. */
  readonly facts: readonly string[]
}

const subgraphs = readSubgraphs()
const kinds = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' } as const

/** @param coordinate such as `Query.chat` */
export function rootProbe(coordinate: string): RootProbe {
  const [root = '', name = ''] = coordinate.split('.')
  for (const subgraph of subgraphs) {
    const field = typeOf(subgraph, root)?.fields?.find(candidate => candidate.name.value === name)
    if (!field) continue
    const kind = kinds[root as keyof typeof kinds]
    const declared = field.arguments?.map(argument => `$${argument.name.value}: ${print(argument.type)}`) ?? []
    const passed = field.arguments?.map(({ name: { value } }) => `${value}: $${value}`) ?? []
    const brackets = (parts: readonly string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '')
    return {
      subgraph: subgraph.name,
      kind,
      field: name,
      query: `${kind} Probe${brackets(declared)} { ${name}${brackets(passed)}${selectionOf(subgraph, field.type)} }`,
      variables: exampleArguments(kind, name, field.arguments ?? []),
      isLive: findDirective(field, 'live') !== undefined,
      resume: resumeOf(field),
    }
  }
  throw new Error(`no subgraph has ${coordinate}`)
}

/** @param row such as `messages/Chat` */
export function entityProbe(row: string): EntityProbe {
  const [name = '', type = ''] = row.split('/')
  const subgraph = subgraphs.find(candidate => candidate.name === name)
  const node = subgraph && typeOf(subgraph, type)
  if (!subgraph || !node) throw new Error(`no subgraph has ${row}`)
  const marked = (directive: string) =>
    (node.fields ?? []).filter(field => findDirective(field, directive) && !(field.arguments ?? []).some(isRequired))
  const query = (selection: string) =>
    `query Probe($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`
  const each = (directive: string) =>
    marked(directive).map(field => query(`value: ${field.name.value}${selectionOf(subgraph, field.type)}`))
  return { subgraph: name, type, query: query('__typename id'), personal: each('viewer'), facts: each('inaccessible') }
}

function resumeOf(field: FieldDefinitionNode): string | undefined {
  const value = findDirective(field, 'live')?.arguments?.find(({ name }) => name.value === 'resume')?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function typeOf(subgraph: SubgraphSource, name: string): ObjectTypeDefinitionNode | undefined {
  return listObjectTypes(subgraph).find(node => node.name.value === name)
}

function selectionOf({ typeDefs }: SubgraphSource, type: TypeNode): string {
  const definition = typeDefs.definitions.find(node => 'name' in node && node.name?.value === unwrap(type).name)
  if (definition?.kind === Kind.UNION_TYPE_DEFINITION || definition?.kind === Kind.OBJECT_TYPE_DEFINITION)
    return ' { __typename }'
  return definition?.kind === Kind.INTERFACE_TYPE_DEFINITION ? ' { __typename }' : ''
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined
}

/** The example variables under the names of the field's own arguments. */
function exampleArguments(kind: RootProbe['kind'], name: string, declared: readonly InputValueDefinitionNode[]) {
  const found: Record<string, unknown> = {}
  for (const operation of readOperations().filter(candidate => candidate.kind === kind))
    for (const { argument, variable } of argumentsOf(operation.document.definitions[0] as never, name))
      found[argument] ??= typeof variable === 'string' ? operation.variables[variable] : variable
  for (const argument of declared)
    if (argument.defaultValue) found[argument.name.value] ??= valueFromASTUntyped(argument.defaultValue)
  return found
}

function argumentsOf(operation: { selectionSet: { selections: readonly FieldLike[] } }, name: string) {
  return operation.selectionSet.selections
    .filter(selection => selection.kind === Kind.FIELD && selection.name?.value === name)
    .flatMap(selection => selection.arguments ?? [])
    .map(({ name: { value: argument }, value }) => ({
      argument,
      variable: value.kind === Kind.VARIABLE ? value.name.value : valueFromASTUntyped(value as never),
    }))
}

interface FieldLike {
  readonly kind: string
  readonly name?: FieldDefinitionNode['name']
  readonly arguments?: readonly { name: { value: string }; value: { kind: string; name: { value: string } } }[]
}
