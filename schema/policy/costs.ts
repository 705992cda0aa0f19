// Rules about what things cost: a list whose length nobody states can be asked for at no price. What the directives mean, and how a
// weight is found, stands in docs/api/limits.md.
import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'
import { type Contract, findDirective, listTypes, type Rule } from './contract.ts'

interface Place {
  readonly path: string
  readonly owner: GraphQLObjectType | GraphQLInterfaceType
  readonly field: GraphQLField<unknown, unknown>
}

interface Size {
  readonly assumed: number | undefined
  readonly slicing: readonly string[]
  readonly sized: readonly string[]
}

/** The arguments that say how long a page is. */
const pageSizes = ['first', 'last']

function listPlaces(contract: Contract): Place[] {
  return listTypes(contract)
    .filter(type => isObjectType(type) || isInterfaceType(type))
    .flatMap(owner =>
      Object.values(owner.getFields()).map(field => ({ path: `${owner.name}.${field.name}`, owner, field })),
    )
}

function isList({ field: { type } }: Place): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const node = directive.arguments?.find(argument => argument.name.value === name)
  return node && valueFromASTUntyped(node.value)
}

function sizeOf({ field }: Place): Size | undefined {
  const directive = field.astNode ? findDirective(field.astNode, 'listSize') : undefined
  if (!directive) return undefined
  return {
    assumed: argumentOf(directive, 'assumedSize') as number | undefined,
    slicing: (argumentOf(directive, 'slicingArguments') ?? []) as string[],
    sized: (argumentOf(directive, 'sizedFields') ?? []) as string[],
  }
}

/** Whether the length is known when no argument is given. */
function isBounded({ field }: Place, { assumed, slicing }: Size): boolean {
  if (assumed !== undefined) return true
  return slicing.some(name => field.args.find(argument => argument.name === name)?.defaultValue !== undefined)
}

function writeSized(path: string, list: string, { args }: GraphQLField<unknown, unknown>): string {
  const slicing = args.filter(argument => pageSizes.includes(argument.name)).map(argument => `"${argument.name}"`)
  return `write @listSize(slicingArguments: [${slicing.join(', ')}], sizedFields: ["${list}"]) on ${path}`
}

/** Where a list can be reached without anybody saying how long it is. */
function findUnsized(contract: Contract): string[] {
  const places = listPlaces(contract)
  const reaches = ({ field }: Place, { name }: { readonly name: string }) => {
    const target = getNamedType(field.type)
    if (target.name === name) return true
    return isAbstractType(target) && contract.schema.getPossibleTypes(target).some(one => one.name === name)
  }
  return places.filter(isList).flatMap(list => {
    const size = sizeOf(list)
    if (size) {
      if (isBounded(list, size)) return []
      return [`${list.path} has no size where no argument is given; add assumedSize to its @listSize`]
    }
    const holders = places.filter(place => reaches(place, list.owner))
    if (!holders.some(takesPage))
      return [`${list.path} is a list without a size; write @listSize(assumedSize: ...) on it`]
    return holders.flatMap(holder => {
      const given = sizeOf(holder)
      if (!given?.sized.includes(list.field.name))
        return [
          `${list.path} has no size below ${holder.path}; ${writeSized(holder.path, list.field.name, holder.field)}`,
        ]
      return isBounded(holder, given)
        ? []
        : [`${holder.path} has no size where no argument is given; add assumedSize to its @listSize`]
    })
  })
}

function takesPage({ field }: Place): boolean {
  return field.args.some(argument => pageSizes.includes(argument.name))
}

export const costRules: readonly Rule[] = [
  { name: 'every list says how long it gets', find: findUnsized },
  {
    name: 'every argument that makes a page longer makes it dearer',
    find: contract =>
      listPlaces(contract).flatMap(place => {
        const size = sizeOf(place)
        const forgotten = size
          ? place.field.args.filter(({ name }) => pageSizes.includes(name) && !size.slicing.includes(name))
          : []
        return forgotten.map(({ name }) => `${place.path} forgets ${name} among the slicingArguments of its @listSize`)
      }),
  },
]
