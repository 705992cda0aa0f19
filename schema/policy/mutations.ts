// Rules about mutations and unions: one input, one result union, refusals that a client can read through `UserError`.
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { type Contract, capitalize, listTypes, type Rule } from './contract.ts'

function listMutations({ schema }: Contract): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
}

function isRefusal(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(face => face.name === 'UserError')
}

function findInputFault(field: GraphQLField<unknown, unknown>): string[] {
  const expected = `${capitalize(field.name)}Input!`
  const [input, ...rest] = field.args
  if (input?.name === 'input' && String(input.type) === expected && rest.length === 0) return []
  return [`Mutation.${field.name} does not take exactly \`input: ${expected}\``]
}

function findResultFault(field: GraphQLField<unknown, unknown>): string[] {
  const expected = `${capitalize(field.name)}Result`
  const result = getNamedType(field.type)
  if (result.name !== expected || !isNonNullType(field.type))
    return [`Mutation.${field.name} does not give ${expected}!`]
  if (!isUnionType(result)) return [`${result.name} is not a union of a success and its refusals`]
  const successes = result.getTypes().filter(member => !isRefusal(member))
  if (successes.length === 0) return [`${result.name} has no member that means success`]
  if (successes.length === result.getTypes().length) return [`${result.name} has no member that implements UserError`]
  return successes
    .filter(member => Object.values(member.getFields()).some(one => getNamedType(one.type).name === 'UserErrorCode'))
    .map(member => `${member.name} in ${result.name} has an error code but does not implement UserError`)
}

/** Two members that spell one field in two ways cannot be selected side by side without aliases. */
function findClashes(union: string, members: readonly GraphQLObjectType[]): string[] {
  const seen = new Map<string, { type: string; member: string }>()
  return members.flatMap(member =>
    Object.values(member.getFields()).flatMap(field => {
      const first = seen.get(field.name)
      if (!first) seen.set(field.name, { type: String(field.type), member: member.name })
      return first && first.type !== String(field.type)
        ? [`${union}: ${field.name} is ${first.type} in ${first.member} and ${field.type} in ${member.name}`]
        : []
    }),
  )
}

/** Whether a field gives it: what is said of many things, such as `Node`, is never the type that a selection starts from. */
function isGiven(face: GraphQLInterfaceType, contract: Contract): boolean {
  return listTypes(contract)
    .filter(type => isObjectType(type) || isInterfaceType(type))
    .some(type => Object.values(type.getFields()).some(field => getNamedType(field.type) === face))
}

export const mutationRules: readonly Rule[] = [
  {
    name: 'a mutation takes one input of its own type',
    find: contract => listMutations(contract).flatMap(findInputFault),
  },
  {
    name: 'an input type belongs to one mutation',
    find: contract => {
      const users = Map.groupBy(
        listMutations(contract).flatMap(field => field.args.map(arg => ({ field, type: getNamedType(arg.type).name }))),
        use => use.type,
      )
      return [...users]
        .filter(([, uses]) => uses.length > 1)
        .map(([type, uses]) => `${type} is taken by ${uses.map(use => use.field.name).join(' and ')}`)
    },
  },
  {
    name: 'a mutation gives a union of a success and refusals that implement UserError',
    find: contract => listMutations(contract).flatMap(findResultFault),
  },
  {
    name: 'one field name has one type and one nullability in all members of a union or interface',
    find: contract =>
      listTypes(contract).flatMap(type =>
        isUnionType(type) || (isInterfaceType(type) && isGiven(type, contract))
          ? findClashes(type.name, contract.schema.getPossibleTypes(type).filter(isObjectType))
          : [],
      ),
  },
]
