// The scalars of the schema: how each is read, at the gateway and at the subgraphs alike, as a variable and as a literal.

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { readDateTime } from './date-time.ts'

/** A value that a scalar refuses. What a literal refuses has its place in the document. */
export class ScalarRefusal extends GraphQLError {
  /** The name of the scalar. */
  readonly scalar: string

  constructor(scalar: string, expected: string, node?: ValueNode) {
    super(`${scalar} takes ${expected}.`, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } })
    this.scalar = scalar
  }
}

interface Reader<In> {
  readonly expected: string
  /** @param value undefined for a literal that is neither a text nor a whole number */
  read(value: unknown): In | undefined
  write(value: unknown): string
}

const isText = (value: unknown): value is string => typeof value === 'string'

const dateTime: Reader<Date> = {
  expected: 'a date and time of RFC 3339 with its offset from UTC, such as 2026-11-22T18:00:00.000Z',
  read: value => (isText(value) ? readDateTime(value) : undefined),
  write(value) {
    const date = value instanceof Date ? value : new Date(String(value))
    if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime: not a point in time')
    return date.toISOString()
  },
}

/** A cursor is a number inside, a decimal string outside. */
const cursor: Reader<number> = {
  expected: 'an unsigned decimal number of at most 2^53 - 1',
  read(value) {
    const number = isText(value) && /^\d{1,16}$/.test(value) ? Number(value) : value
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
  },
  write: value => String(value),
}

/** A text that is checked where it is used: what a person has typed gets a refusal with words, not a request that fails. */
function textReader(expected: string): Reader<string> {
  return { expected, read: value => (isText(value) ? value : undefined), write: value => String(value) }
}

const readers = {
  DateTime: dateTime,
  Cursor: cursor,
  URL: textReader('an address as a text'),
  LocalTime: textReader('hours and minutes as a text, such as 22:00'),
}

/** A scalar of ours. */
export type ScalarName = keyof typeof readers

/** What a literal says, undefined where it can be no value of the scalar. A `rev` may be pasted as a number. */
function saidBy(name: ScalarName, node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value
  return node.kind === Kind.INT && name === 'Cursor' ? node.value : undefined
}

function read<In>(name: ScalarName, value: unknown, node?: ValueNode): In {
  const { expected, read: reader } = readers[name]
  const found = reader(value)
  if (found === undefined) throw new ScalarRefusal(name, expected, node)
  return found as In
}

const scalar = (name: ScalarName) =>
  new GraphQLScalarType<unknown, string>({
    name,
    serialize: readers[name].write,
    parseValue: value => read(name, value),
    parseLiteral: node => read(name, saidBy(name, node), node),
  })

/** The scalars as resolvers know them: a `DateTime` is a Date, a `Cursor` a number. */
export const scalars = {
  DateTime: scalar('DateTime'),
  Cursor: scalar('Cursor'),
  URL: scalar('URL'),
  LocalTime: scalar('LocalTime'),
} satisfies Record<ScalarName, GraphQLScalarType>

/** Refuses in a scalar of a schema what `scalars` would refuse, and leaves the values as they came: for whoever passes them on. */
export function checkValuesOf(type: GraphQLScalarType, name: ScalarName): void {
  const { parseLiteral } = type
  type.parseValue = value => {
    read(name, value)
    return value
  }
  type.parseLiteral = (node, variables) => {
    read(name, saidBy(name, node), node)
    return parseLiteral(node, variables)
  }
}
