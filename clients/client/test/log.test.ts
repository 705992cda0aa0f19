// The log of a chat in the cache, whatever it comes by: pages, events, the heads of the inbox, answers to what was sent.
import { InMemoryCache } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { addMessage } from '../src/cache/add-message.ts'
import { createTypePolicies } from '../src/cache/policies.ts'
import { possibleTypes } from '../src/generated/facts.ts'

const query =
  parse(`query Log($chatId: ID!, $last: Int, $before: String) { chat(id: $chatId) { id messages(last: $last, before: $before) {
  rev edges { cursor node { id seq } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`)
const chatId = 'chat-1'
const said = (seq: number) => ({ __typename: 'Message', id: `m${seq}`, seq })
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function openLog() {
  const policies = createTypePolicies({ onSnapshot() {}, pending: () => [] })
  const cache = new InMemoryCache({ possibleTypes, typePolicies: policies })
  return {
    /** The newest page, or the one before a message, as the server has it when `newest` is its newest message. */
    load(from: number, to: number, { newest = to, before }: { newest?: number; before?: number } = {}): void {
      const edges = range(from, to).map(seq => ({ __typename: 'MessageEdge', cursor: String(seq), node: said(seq) }))
      const pageInfo = {
        ...{ __typename: 'PageInfo', hasPreviousPage: from > 1, hasNextPage: to < newest },
        ...{ startCursor: String(from), endCursor: String(to) },
      }
      const messages = { __typename: 'MessageConnection', rev: newest, edges, pageInfo }
      const variables = { chatId, last: to - from + 1, before: before === undefined ? undefined : String(before) }
      cache.writeQuery({ query, variables, data: { chat: { __typename: 'Chat', id: chatId, messages } } })
    },
    add(seq: number, way?: 'heads' | 'answer'): void {
      const fragment = parse('fragment Said on Message { id seq }')
      cache.writeFragment({ id: `Message:m${seq}`, fragment, data: said(seq) })
      addMessage(cache, chatId, said(seq), way)
    },
    read() {
      const variables = { chatId, last: 50 }
      const { chat } = cache.readQuery({ query, variables }) as {
        chat: { messages: { edges: { node: { seq: number } }[]; pageInfo: { hasPreviousPage: boolean } } }
      }
      return { seqs: chat.messages.edges.map(({ node }) => node.seq), hasOlder: chat.messages.pageInfo.hasPreviousPage }
    },
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
