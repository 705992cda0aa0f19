// What is remembered of documents is bounded by what it holds.
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { type OperationDefinitionNode, parse } from 'graphql'
import { createDocuments } from './documents.ts'
import type { CheckedOperation } from './operation.ts'

const under = (schemaHash: string, id = schemaHash) => ({ id, schemaHash })
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

function checked(query: string, tokens: number): CheckedOperation {
  const whole = parse(query)
  const node = whole.definitions[0] as OperationDefinitionNode
  return {
    ok: true,
    tokens,
    parsed: { query, operationName: undefined, kind: node.operation, document: whole, node },
    whole,
    nulls: new Map(),
  }
}

const request = (query: string) => ({ query, operationName: undefined, variables: {} })

test('a thousand large documents push each other out, small ones in between stay as long as they are asked for', () => {
  const documents = createDocuments()
  const known = documents.of(under('a'))
  const small = '{ small }'
  known.set(request(small), checked(small, 3))
  let kept = 0
  for (let at = 0; at < 1_000; at++) {
    const query = `{ large${at} }`
    known.set(request(query), checked(query, 5_000))
    expect(known.get(request(small))).toBeDefined()
  }
  for (let at = 0; at < 1_000; at++) if (documents.validated('a', hashOf(`{ large${at} }`))) kept++
  // 32 MiB, at 300 bytes a token.
  expect(kept).toBe(22)
  expect(documents.validated('a', hashOf(small))).toBeDefined()
})

test('a document larger than all there is room for is not kept', () => {
  const documents = createDocuments()
  documents.of(under('a')).set(request('{ a }'), checked('{ a }', 1_000_000))
  expect(documents.of(under('a')).get(request('{ a }'))).toBeUndefined()
  expect(documents.validated('a', hashOf('{ a }'))).toBeUndefined()
})

test('what was valid under one schema is not known under another, and only two supergraphs are remembered', () => {
  const documents = createDocuments()
  for (const hash of ['a', 'b']) documents.of(under(hash)).set(request(`{ ${hash} }`), checked(`{ ${hash} }`, 3))
  expect(documents.validated('b', hashOf('{ a }'))).toBeUndefined()
  expect(documents.validated('a', hashOf('{ a }'))).toBeDefined()
  documents.of(under('c'))
  expect(documents.validated('a', hashOf('{ a }'))).toBeUndefined()
  expect(documents.validated('b', hashOf('{ b }'))).toBeDefined()
})

test('what two supergraphs of one schema took is valid for Apollo Server, and what one refused the other may take', () => {
  const documents = createDocuments()
  const [first, second] = [documents.of(under('a', '1')), documents.of(under('a', '2'))]
  first.set(request('{ a }'), { ok: false, tokens: 3, errors: [] })
  second.set(request('{ a }'), checked('{ a }', 3))
  expect([first.get(request('{ a }'))?.ok, second.get(request('{ a }'))?.ok]).toEqual([false, true])
  expect(documents.validated('a', hashOf('{ a }'))).toBeDefined()
})

test('the same text under two names is two entries and one document', () => {
  const documents = createDocuments()
  const known = documents.of(under('a'))
  const query = 'query A { a } query B { b }'
  for (const operationName of ['A', 'B']) known.set({ ...request(query), operationName }, checked(query, 10))
  expect(known.get({ ...request(query), operationName: 'A' })).not.toBe(
    known.get({ ...request(query), operationName: 'B' }),
  )
  expect(documents.validated('a', hashOf(query))).toBeDefined()
})
