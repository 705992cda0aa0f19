import { expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { compose } from '../fixtures/compose.ts'
import { roomsSdl } from '../fixtures/rooms.ts'
import { anonymous } from '../identity/callers.ts'
import { createOperations } from '../operations.ts'
import { loadSupergraph } from '../supergraph.ts'
import { type LiveOperation, readLiveOperation } from './live-operation.ts'

/** Reading plans nothing. */
const planner = { plan: () => Promise.reject(new Error('not here')), [Symbol.dispose]: () => {} }
const supergraph = loadSupergraph(compose([{ name: 'rooms', sdl: roomsSdl, url: 'http://rooms' }]), planner)
const limits = {
  tokens: 1_000,
  depth: 10,
  aliases: 10,
  rootFields: 10,
  fields: 100,
  fragments: 10,
  operations: 10,
  variables: 10,
  directives: 10,
  crossings: 10,
}
const operations = createOperations({ limits, introspection: true })

function read(query: string, variables: Record<string, unknown> = {}): LiveOperation {
  const prepared = operations.prepare({ query, operationName: undefined, variables }, supergraph, anonymous)
  if (!prepared.ok) throw prepared.errors[0]
  const operation = readLiveOperation(prepared.operation, supergraph)
  if ('length' in operation) throw operation[0]
  return operation
}
const codeOf = (query: string, variables: Record<string, unknown> = {}) => {
  try {
    read(query, variables)
    return undefined
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.code : error
  }
}

test('however a client writes it and wherever it resumes, the same subscription has the same key [F1, U4]', () => {
  const keys = [
    read('subscription { roomEvents(room: "one") { ... on Said { text } } }'),
    read('subscription Named { roomEvents(room: "one", after: "7") { ... on Said { text } } }'),
    read('subscription Other($a: Cursor) { roomEvents(after: $a, room: "one") { ...on Said{text} } }', { a: 9 }),
  ]
  expect(new Set(keys.map(({ key }) => key)).size).toBe(1)
  expect(keys.map(({ after }) => after)).toEqual([undefined, 7, 9])
  expect(keys[0]?.topic).toBe('roomEvents({"room":"one"})')
})

test('aliases, the order of fields, fragments, names and literals make no other key, and each is shown its own [F1]', () => {
  const written = [
    read('subscription { roomEvents(room: "one") { ... on Said { text cursor } ... on Left { cursor } } }'),
    read(
      'subscription ($r: ID!) { e: roomEvents(room: $r) { ... on Said { a: text b: text cursor } ...L } } fragment L on Left { at: cursor }',
      { r: 'one' },
    ),
    read(
      'subscription ($no: Boolean = false) { roomEvents(room: "one") { ...S } } fragment S on RoomEvent { ... on Left { cursor } ... { ... on Said { cursor text author @include(if: $no) { id } } } }',
    ),
  ]
  expect(new Set(written.map(({ key }) => key)).size).toBe(1)
  expect(new Set(written.map(({ projection }) => projection?.key)).size).toBe(3)
})

test('other arguments, other fields and other variables are other feeds [F1]', () => {
  const withRoom = 'subscription ($room: ID!) { roomEvents(room: $room) { ... on Said { text } } }'
  const keys = [
    read(withRoom, { room: 'one' }).key,
    read(withRoom, { room: 'two' }).key,
    read('subscription { roomEvents(room: "one") { ... on Said { text cursor } } }').key,
  ]
  expect(new Set(keys).size).toBe(3)
  expect(read(withRoom, { room: 'one' }).topic).toBe(
    read('subscription { roomEvents(room: "one") { ... on Said { text } } }').topic,
  )
})

test('only a live field is shared, and not if anything below it depends on who asks [D1, D4]', () => {
  expect(read('subscription { roomEvents(room: "x") { ... on Said { text } } }').shared).toBe(true)
  expect(read('subscription { typing(room: "x") { who { id } } }')).toMatchObject({ shared: true, resumable: false })
  expect(read('subscription { countdown(from: 1) }').shared).toBe(false)
  expect(read('subscription { roomEvents(room: "x") { ...F } } fragment F on Said { mine }')).toMatchObject({
    shared: false,
    resumable: true,
  })
})

test.each([['-1'], ['1.5'], ['one'], [''], ['99999999999999999'], [9_007_199_254_740_992]])(
  '%j is no cursor [L9]',
  after => {
    expect(
      codeOf('subscription ($a: Cursor) { roomEvents(room: "x", after: $a) { ... on Said { text } } }', { a: after }),
    ).toBe('CURSOR_INVALID')
  },
)

test('a missing variable, and the one that belongs to the gateway, are bad input [F1]', () => {
  expect(codeOf('subscription ($room: ID!) { roomEvents(room: $room) { ... on Said { text } } }')).toBe(
    'BAD_USER_INPUT',
  )
  const taken =
    'subscription ($live_after: Cursor) { roomEvents(room: "x", after: $live_after) { ... on Said { text } } }'
  expect(codeOf(taken)).toBe('BAD_USER_INPUT')
})
