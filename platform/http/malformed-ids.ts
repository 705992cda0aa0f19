// Says of an id that can be no id of ours that it is malformed, wherever one is given: "there is no such chat" would have whoever has
// mixed up two variables look for the chat. One place for all resolvers, found by the type `ID` in the schema.

import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isUnionType,
} from 'graphql'
import { isId } from '../ids.ts'
import { type AnyRefusal, isRefused } from '../refusals.ts'

/** Inputs of the type `ID` that are no UUID: what a mail's challenge is called, and the options of a poll, which have numbers. */
const opaque: ReadonlySet<string> = new Set(['challenge', 'optionIds'])

/** An id that cannot be one, and the way to it from the arguments. */
interface Malformed {
  readonly value: string
  readonly path: readonly (string | number)[]
}

/**
 * Whatever answers with refusals as data says it in their `reason`; what and in which order is refused, its rules decide. All other
 * queries and subscriptions are refused with BAD_USER_INPUT, as for any value that its type does not take.
 */
export function tellMalformedIds(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!takesIds(field.args)) continue
      if (isUnionType(getNamedType(field.type))) sayInRefusal(field)
      else refuse(field)
    }
}

type Field = GraphQLField<unknown, unknown>

function refuse(field: Field): void {
  for (const name of ['resolve', 'subscribe'] as const) {
    const inner = field[name]
    if (!inner || (name === 'resolve' && field.subscribe)) continue
    field[name] = (source, args, context, info) => {
      const [first] = malformedIn(field.args, args)
      if (first)
        throw new GraphQLError(`${first.path.join('.')}: ${reasonOf(first)}`, {
          extensions: { code: 'BAD_USER_INPUT' },
        })
      return inner(source, args, context, info)
    }
  }
}

function sayInRefusal(field: Field): void {
  const { resolve } = field
  if (!resolve) return
  field.resolve = async (source, args, context, info) => {
    const answered = Promise.resolve(resolve(source, args, context, info))
    const result: unknown = await answered
    return isRefused(result) ? toldBetter(result, malformedIn(field.args, args)) : result
  }
}

function toldBetter(refused: AnyRefusal, found: readonly Malformed[]): AnyRefusal {
  const field = (refused.field ?? []).join('.')
  const named = found.find(({ path: [, ...path] }) => path.join('.') === field || path.slice(0, -1).join('.') === field)
  if (!named || !['NOT_FOUND', 'INVALID_INPUT'].includes(refused.code)) return refused
  const reason = reasonOf(named)
  const { errors } = refused as { readonly errors?: readonly { readonly field?: readonly string[] }[] }
  const said = errors?.map(error => ((error.field ?? []).join('.') === field ? { ...error, reason } : error))
  return { ...refused, reason, ...(said ? { errors: said } : {}) }
}

function reasonOf({ value }: Malformed): string {
  return `Malformed id: ${JSON.stringify(value.slice(0, 80))}. An id is a UUID, such as 0199c0de-0000-7000-8000-0000000000c3.`
}

const nullable = (type: GraphQLInputType) => (type instanceof GraphQLNonNull ? type.ofType : type)

function takesIds(args: readonly GraphQLArgument[], seen = new Set<GraphQLInputType>()): boolean {
  const takes = (name: string, given: GraphQLInputType): boolean => {
    const type = nullable(given)
    if (type instanceof GraphQLList) return takes(name, type.ofType)
    if (!isInputObjectType(type)) return isIdType(name, type)
    if (seen.has(type)) return false
    seen.add(type)
    return Object.values(type.getFields()).some(field => takes(field.name, field.type))
  }
  return args.some(({ name, type }) => takes(name, type))
}

const isIdType = (name: string, type: GraphQLInputType) => 'name' in type && type.name === 'ID' && !opaque.has(name)

function malformedIn(args: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>): Malformed[] {
  const found: Malformed[] = []
  const look = (name: string, given: GraphQLInputType, value: unknown, path: Malformed['path']): void => {
    const type = nullable(given)
    if (value === null || value === undefined) return
    if (type instanceof GraphQLList) {
      for (const [index, one] of (value as unknown[]).entries()) look(name, type.ofType, one, [...path, index])
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        look(field.name, field.type, (value as Record<string, unknown>)[field.name], [...path, field.name])
    } else if (isIdType(name, type) && !isId(value as string)) found.push({ value: value as string, path })
  }
  for (const { name, type } of args) look(name, type, values[name], [name])
  return found
}
