// What each field, type and input of a supergraph costs: `@cost` and `@listSize` joined with the schema that clients see. Read once
// for each supergraph; it knows no operation.

import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'
import { type ListSize, readWeights } from './weights.ts'

/** Of a composite type, of an input object, and of a root field of a mutation: the specification's and Apollo's defaults. */
const defaults = { composite: 1, input: 1, mutation: 10 }
/** How long a list is taken to be that says nothing of it: of a foreign supergraph, for ours all say so (schema/policy/costs.ts). */
export const unknownSize = 10

/** How long a list is taken to be: by its slicing arguments, such as `first`, else by `fallback`. Read from `@listSize`. */
export interface Size {
  /** Where no argument says how long it is, or one says nonsense. */
  readonly fallback: number
  /** The slicing arguments with their defaults, which count as given. */
  readonly slicing: readonly { readonly name: string; readonly otherwise: number }[]
}

/** What an argument, or a field of an input object, costs where it is given. */
export interface InputCost {
  readonly weight: number
  /** How many lists are around it: each of what is in them counts. */
  readonly lists: number
  /** The input object type, where it is one. */
  readonly object: string | undefined
}

/** Everything that decides what it costs to select one field of one object type. */
export interface FieldCost {
  /** Of one of what it gives, in place of the weight of its type. */
  readonly weight: number | undefined
  readonly type: string
  /** undefined where it is no list and sizes none. */
  readonly size: Size | undefined
  readonly isList: boolean
  /** How many more there are in each of a list's own lists. */
  readonly inner: number
  /** The fields of what it gives that are as long as `size` says. */
  readonly sized: ReadonlySet<string>
  /** The arguments that cost something, with what their defaults cost. */
  readonly inputs: ReadonlyMap<string, InputCost>
}

/** The weights and list sizes of one supergraph, by type and field. Made by `readCosts`, used by `costOf`. */
export interface CostModel {
  readonly roots: Readonly<Record<OperationTypeNode, string | undefined>>
  /** Fields by object type. An interface has none of its own: what is selected on it is a field of some object. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldCost>>
  /** The object types that a composite type can turn out to be: itself, or an abstract type's. Nothing for a leaf. */
  readonly possible: ReadonlyMap<string, ReadonlySet<string>>
  readonly weights: ReadonlyMap<string, number>
  /** The fields of each input object that cost something. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, InputCost>>
}

/**
 * @param supergraph with the directives
 * @param schema what clients may ask of it
 */
export function readCosts(supergraph: DocumentNode, schema: GraphQLSchema): CostModel {
  const { weights: declared, sizes } = readWeights(supergraph)
  const types = Object.values(schema.getTypeMap())
  const weights = new Map(
    types.map(type => [type.name, declared.get(type.name) ?? (isLeafType(type) ? 0 : defaults.composite)]),
  )
  const mutation = schema.getMutationType()?.name

  const inputCost = (coordinate: string, type: GraphQLInputType): InputCost => {
    const named = getNamedType(type)
    const object = isInputObjectType(named) ? named.name : undefined
    const weight = declared.get(coordinate) ?? declared.get(named.name) ?? (object ? defaults.input : 0)
    return { weight, lists: listsOf(type), object }
  }
  const costly = (entries: readonly (readonly [string, InputCost])[]) =>
    new Map(entries.filter(([, { weight, object }]) => weight > 0 || object !== undefined))

  function fieldCost(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldCost {
    const coordinate = `${parent.name}.${field.name}`
    const lists = listsOf(field.type)
    // What an interface says of a field holds for all that implement it, unless they say so themselves.
    const said = [parent.name, ...parent.getInterfaces().map(({ name }) => name)].map(type =>
      sizes.get(`${type}.${field.name}`),
    )
    const listSize = said.find(one => one !== undefined)
    return {
      weight: declared.get(coordinate) ?? (parent.name === mutation ? defaults.mutation : undefined),
      type: getNamedType(field.type).name,
      size: lists > 0 || listSize ? sizeOf(listSize, field.args) : undefined,
      isList: lists > 0,
      inner: unknownSize ** Math.max(0, lists - 1),
      sized: new Set(listSize?.sized),
      inputs: costly(
        field.args.map(argument => [argument.name, inputCost(`${coordinate}(${argument.name})`, argument.type)]),
      ),
    }
  }

  const objects = types.filter(isObjectType)
  const fields = new Map(
    objects.map(type => {
      const own = Object.values(type.getFields())
      const all = type === schema.getQueryType() ? [...own, SchemaMetaFieldDef, TypeMetaFieldDef] : own
      return [type.name, new Map(all.map(field => [field.name, fieldCost(type, field)]))]
    }),
  )
  const possible = new Map<string, ReadonlySet<string>>(objects.map(({ name }) => [name, new Set([name])]))
  for (const type of types.filter(isAbstractType))
    possible.set(type.name, new Set(schema.getPossibleTypes(type).map(({ name }) => name)))
  const inputs = types.filter(isInputObjectType).map(type => {
    const entries = Object.values(type.getFields()).map(
      field => [field.name, inputCost(`${type.name}.${field.name}`, field.type)] as const,
    )
    return [type.name, costly(entries)] as const
  })
  return {
    roots: {
      query: schema.getQueryType()?.name,
      mutation,
      subscription: schema.getSubscriptionType()?.name,
    } as CostModel['roots'],
    fields,
    possible,
    weights,
    inputs: new Map(inputs),
  }
}

function listsOf(type: GraphQLType): number {
  if (isNonNullType(type)) return listsOf(type.ofType)
  return isListType(type) ? 1 + listsOf(type.ofType) : 0
}

function sizeOf(listSize: ListSize | undefined, args: readonly GraphQLArgument[]): Size {
  const slicing = (listSize?.slicing ?? []).map(name => {
    const value = args.find(argument => argument.name === name)?.defaultValue
    return { name, otherwise: typeof value === 'number' ? value : 0 }
  })
  const known = Math.max(listSize?.assumed ?? 0, ...slicing.map(({ otherwise }) => otherwise))
  return { slicing, fallback: known > 0 ? known : (listSize?.assumed ?? unknownSize) }
}
