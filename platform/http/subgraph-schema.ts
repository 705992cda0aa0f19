// A subgraph's executable schema: the shared base, its own SDL, and the shared scalars.

import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { concatAST, GraphQLError, GraphQLScalarType, type GraphQLSchema, isObjectType, Kind, parse } from 'graphql'
import { readSdl } from '#schema/sdl.ts'
import { resolveResultUnions } from './result-unions.ts'

const base = parse(readFileSync(new URL('../../schema/base.graphql', import.meta.url), 'utf8'))

type ResolverMap = NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | { kind: unknown }>>

/** @param file the subgraph's schema.graphql; the parts in the folders beside it belong to it */
export function subgraphSchema(file: URL, resolvers: object): GraphQLSchema {
  const typeDefs = concatAST([base, readSdl(new URL('.', file))])
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as ResolverMap }])
  for (const type of Object.values(schema.getTypeMap())) {
    const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined
    if (nodes) nodes.resolve = nodesOf
  }
  resolveResultUnions(schema)
  return schema
}

/** Of the very edges that the page has: whatever is cut from them is cut from these. */
function nodesOf({ edges }: { readonly edges: readonly { readonly node: unknown }[] }): unknown[] {
  return edges.map(({ node }) => node)
}

const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: value => {
    const date = value instanceof Date ? value : new Date(String(value))
    if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime: not a point in time')
    return date.toISOString()
  },
  parseValue: parseDate,
  parseLiteral: node => parseDate(node.kind === Kind.STRING ? node.value : undefined),
})

function parseDate(value: unknown): Date {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime())) throw refusedScalar('DateTime', 'an RFC 3339 date and time')
  return date
}

/** A cursor is a number inside, a decimal string outside. */
const cursor = new GraphQLScalarType<number, string>({
  name: 'Cursor',
  serialize: value => String(value),
  parseValue: parseCursor,
  parseLiteral: node => parseCursor(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
})

function parseCursor(value: unknown): number {
  const parsed =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : -1
  if (!Number.isSafeInteger(parsed) || parsed < 0)
    throw refusedScalar('Cursor', 'an unsigned decimal number of at most 2^53 - 1')
  return parsed
}

/** A text that is checked where it is used: what a person has typed gets a refusal with words, not a request that fails. */
function textScalar(name: string, expected: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw refusedScalar(name, expected)
    return value
  }
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

const scalars = {
  DateTime: dateTime,
  Cursor: cursor,
  URL: textScalar('URL', 'an address as a text'),
  LocalTime: textScalar('LocalTime', 'hours and minutes as a text, such as 22:00'),
}

function refusedScalar(name: string, expected: string): GraphQLError {
  return new GraphQLError(`${name} takes ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}
