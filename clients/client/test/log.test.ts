// The log of a chat in the cache, whatever it comes by: pages, events, the heads of the inbox, answers to what was sent.
import { InMemoryCache } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { addMessage } from '../src/cache/add-message.ts'
import { createTypePolicies } from '../src/cache/policies.ts'
import { trimLog } from '../src/cache/trim-log.ts'
import { possibleTypes } from '../src/generated/facts.ts'

const query = parse(`query Log($chatId: ID!, $last: Int, $before: String, $after: String) {
  chat(id: $chatId) { id messages(last: $last, before: $before, after: $after) {
  rev edges { cursor node { id seq } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`)
const chatId = 'chat-1'
const said = (seq: number) => ({ __typename: 'Message', id: `m${seq}`, seq })
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function openLog() {
  const policies = createTypePolicies({ onSnapshot() {}, pending: () => [] })
  const cache = new InMemoryCache({ possibleTypes, typePolicies: policies })
  const read = () => {
    const { chat } = cache.readQuery({ query, variables: { chatId, last: 50 } }) as {
      chat: { messages: { edges: { node: { seq: number } }[]; pageInfo: Record<string, unknown> } }
    }
    return chat.messages
  }
  return {
    /** The newest page, or the one before a message, as the server has it when `newest` is its newest message. */
    load(
      from: number,
      to: number,
      { newest = to, before, after }: { newest?: number; before?: number; after?: number } = {},
    ): void {
      const edges = range(from, to).map(seq => ({ __typename: 'MessageEdge', cursor: String(seq), node: said(seq) }))
      const pageInfo = {
        ...{ __typename: 'PageInfo', hasPreviousPage: from > 1, hasNextPage: to < newest },
        ...{ startCursor: String(from), endCursor: String(to) },
      }
      const messages = { __typename: 'MessageConnection', rev: newest, edges, pageInfo }
      const cursorOf = (seq?: number) => (seq === undefined ? undefined : String(seq))
      const variables = { chatId, last: to - from + 1, before: cursorOf(before), after: cursorOf(after) }
      cache.writeQuery({ query, variables, data: { chat: { __typename: 'Chat', id: chatId, messages } } })
    },
    add(seq: number, way?: 'heads' | 'answer'): void {
      const fragment = parse('fragment Said on Message { id seq }')
      cache.writeFragment({ id: `Message:m${seq}`, fragment, data: said(seq) })
      addMessage(cache, chatId, said(seq), way)
    },
    trim: (from: number, to: number, beside: number) => trimLog(cache, chatId, { from, to, beside }),
    info: () => read().pageInfo,
    read: () => ({
      seqs: read().edges.map(({ node }) => node.seq),
      hasOlder: read().pageInfo.hasPreviousPage,
    }),
  }
}

test('an answer that comes before what was missed is shown, and leaves no hole that nobody loads', () => {
  const log = openLog()
  log.load(1, 3)
  log.add(3_001, 'answer')
  log.add(3_002, 'answer')
  expect(log.read().seqs).toEqual([1, 2, 3, 3_001, 3_002])
  // Too much was missed: the newest page touches the log by my own messages alone.
  log.load(2_953, 3_002)
  expect(log.read()).toEqual({ seqs: range(2_953, 3_002), hasOlder: true })
})

test('a page that was read before my own message was stored does not take it away', () => {
  const log = openLog()
  log.load(1, 3)
  log.add(101, 'answer')
  log.load(51, 100)
  expect(log.read()).toEqual({ seqs: range(51, 101), hasOlder: true })
})

test('once the feed has brought what was between, a page touches the log there', () => {
  const log = openLog()
  log.load(1, 3)
  log.add(6, 'answer')
  for (const seq of [4, 5, 6, 7]) log.add(seq)
  log.load(7, 8)
  expect(log.read()).toEqual({ seqs: range(1, 8), hasOlder: false })
})

test('the head of a chat joins its neighbour, and nothing else', () => {
  const log = openLog()
  log.load(1, 3)
  log.add(5, 'heads')
  expect(log.read().seqs).toEqual([1, 2, 3])
  log.add(4, 'heads')
  log.add(4, 'heads')
  expect(log.read().seqs).toEqual([1, 2, 3, 4])
  // Beside my own message that is ahead it is ahead, too.
  log.add(10, 'answer')
  log.add(11, 'heads')
  log.load(11, 12)
  expect(log.read()).toEqual({ seqs: [11, 12], hasOlder: true })
})

test('what is far from the screen is let go of at either end, and pages bring it again', () => {
  const log = openLog()
  log.load(51, 100)
  log.load(1, 50, { newest: 100, before: 51 })
  log.trim(10, 20, 15)
  expect(log.read()).toEqual({ seqs: range(1, 35), hasOlder: false })
  expect(log.info()).toMatchObject({ hasNextPage: true, startCursor: '1', endCursor: '35' })
  log.load(36, 85, { newest: 100, after: 35 })
  expect(log.read().seqs).toEqual(range(1, 85))
  log.trim(70, 80, 15)
  expect(log.read()).toEqual({ seqs: range(55, 85), hasOlder: true })
  expect(log.info()).toMatchObject({ startCursor: '55', endCursor: '85', hasNextPage: true })
})

test('a new message does not join a log whose end was let go of; the newest page brings both', () => {
  const log = openLog()
  log.load(1, 50)
  log.trim(5, 10, 10)
  log.add(51)
  log.add(52, 'answer')
  expect(log.read().seqs).toEqual(range(1, 20))
  log.load(3, 52)
  expect(log.read().seqs).toEqual(range(1, 52))
})

test('nothing is let go of where nobody knows what is on screen, or where little is loaded', () => {
  const log = openLog()
  log.load(1, 50)
  log.trim(400, 420, 5)
  log.trim(20, 30, 30)
  log.trim(1, 50, 5)
  expect(log.read().seqs).toEqual(range(1, 50))
})

test('pages that lie before, behind, over and within each other come to one order, each message once', () => {
  const log = openLog()
  log.load(41, 60, { newest: 100 })
  log.load(61, 80, { newest: 100, after: 60 })
  log.load(21, 40, { newest: 100, before: 41 })
  log.load(31, 70, { newest: 100, after: 30 })
  log.load(45, 50, { newest: 100, after: 44 })
  expect(log.read()).toEqual({ seqs: range(21, 80), hasOlder: true })
  expect(log.info()).toMatchObject({ startCursor: '21', endCursor: '80', hasNextPage: true })
})

test('a page that was on its way while the log became another one leaves no hole', () => {
  const log = openLog()
  log.load(51, 100, { newest: 400 })
  log.load(351, 400)
  log.load(1, 50, { newest: 400, before: 51 })
  log.load(101, 150, { newest: 400, after: 100 })
  expect(log.read()).toEqual({ seqs: range(351, 400), hasOlder: true })
  expect(log.info()).toMatchObject({ startCursor: '351', endCursor: '400', hasNextPage: false })
})
