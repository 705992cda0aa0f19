// An operation that was read once is not read again, and never under another schema or for another document.
import { createRequire } from 'node:module'
import { buildSchema, type operationFromDocument } from '@apollo/federation-internals'
import { beforeAll, expect, test } from '@jest/globals'
import { type DocumentNode, parse } from 'graphql'
import { rememberOperations } from './remembered-operations.ts'

type Read = typeof operationFromDocument

const schema = () => buildSchema('type Query { a: Int b: Int }')
const executed = { validate: false } as const

/** As Apollo's executor finds it: the package's function at the time of the call. */
const internals = createRequire(import.meta.url)('@apollo/federation-internals') as { operationFromDocument: Read }
const read: Read = (...given) => internals.operationFromDocument(...given)

beforeAll(() => {
  rememberOperations()
  rememberOperations()
})

test('the same document under the same schema is one operation, whoever put its definitions into a list', () => {
  const [under, document] = [schema(), parse('query A { ...F } fragment F on Query { a }')]
  const again: DocumentNode = { kind: document.kind, definitions: [...document.definitions] }
  expect(read(under, again, executed)).toBe(read(under, document, executed))
})

test('another schema, other fragments and a reading that validates are read anew', () => {
  const [under, document] = [schema(), parse('query A { ...F } fragment F on Query { a }')]
  const first = read(under, document, executed)
  const [operation] = document.definitions
  const [, other] = parse('query A { ...F } fragment F on Query { b }').definitions
  if (!operation || !other) throw new Error('a document without definitions')
  const mixed: DocumentNode = { kind: document.kind, definitions: [operation, other] }
  expect(read(under, mixed, executed).expandAllFragments().toString()).toContain('b')
  expect(read(schema(), document, executed)).not.toBe(first)
  expect(read(under, document, { validate: true })).not.toBe(first)
})
