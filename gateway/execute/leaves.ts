// Values of scalars and enums: whether a subgraph's value may go to the client, and its text.

import { type GraphQLLeafType, isEnumType } from 'graphql'

/** @returns the JSON of a value that is not null; undefined where it is none of this type */
export type WriteLeaf = (value: unknown) => string | undefined

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const toEscape = /["\\\u0000-\u001f\ud800-\udfff]/

/** Most texts are what they are: a look at them is cheaper than a call of JSON.stringify. */
export const quoted = (text: string): string =>
  text.length < 200 && !toEscape.test(text) ? `"${text}"` : JSON.stringify(text)

const isInteger = (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 1e21

const builtIn: Readonly<Record<string, WriteLeaf>> = {
  Boolean: value => (typeof value === 'boolean' ? String(value) : undefined),
  Float: value => (typeof value === 'number' && Number.isFinite(value) ? JSON.stringify(value) : undefined),
  Int: value => (isInteger(value) ? String(value) : undefined),
  ID: value => (typeof value === 'string' ? quoted(value) : isInteger(value) ? String(value) : undefined),
  String: value => (typeof value === 'string' ? quoted(value) : undefined),
}

/** Scalars of a schema's own take any value: what they look like is between the subgraph and its clients. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
    return value => (typeof value === 'string' ? texts.get(value) : undefined)
  }
  return builtIn[type.name] ?? (value => (typeof value === 'string' ? quoted(value) : JSON.stringify(value)))
}
