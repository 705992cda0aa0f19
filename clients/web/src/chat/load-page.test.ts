// Parts of a page: written one by one they come to the same log as the page itself.
import { InMemoryCache } from '@apollo/client'
import { createTypePolicies, possibleTypes } from '@chat-supergraph/react'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { partsOf } from './load-page.ts'

const query =
  parse(`query Log($chatId: ID!, $before: String, $after: String) { chat(id: $chatId) { id messages(before: $before, after: $after) {
  rev edges { cursor node { id seq } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`)
const chatId = 'chat-1'

/** Messages `from` to `to` of a chat with a thousand. */
function pageOf(from: number, to: number) {
  const edges = Array.from({ length: to - from + 1 }, (_, index) => ({
    __typename: 'MessageEdge' as const,
    cursor: `${from + index}`,
    node: { __typename: 'Message' as const, id: `m${from + index}`, seq: from + index },
  }))
  const ends = { startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
  const pageInfo = { __typename: 'PageInfo' as const, hasPreviousPage: from > 1, hasNextPage: to < 1_000, ...ends }
  return { __typename: 'MessageConnection' as const, rev: 1_000, edges, pageInfo }
}

type Page = NonNullable<Parameters<typeof partsOf>[0]>
interface Ends {
  before?: string | null
  after?: string | null
}

function openLog() {
  const cache = new InMemoryCache({ possibleTypes, typePolicies: createTypePolicies() })
  const write = (messages: unknown, ends: Ends = {}) =>
    cache.writeQuery({
      query,
      variables: { chatId, ...ends },
      data: { chat: { __typename: 'Chat', id: chatId, messages } },
    })
  write(pageOf(400, 450))
  return { write, read: () => cache.readQuery<{ chat: { messages: Page } }>({ query, variables: { chatId } }) }
}

test.each([1, 9, 10, 11, 50])('a page of %i messages on either side', count => {
  for (const [page, ends] of [
    [pageOf(400 - count, 399), { before: '400' }],
    [pageOf(451, 450 + count), { after: '450' }],
  ] as const) {
    const [whole, inParts] = [openLog(), openLog()]
    whole.write(page, ends)
    const parts = partsOf(page as unknown as Page, { chatId, ...ends })
    for (const { messages, ...args } of parts) {
      expect(messages?.edges.length).toBeLessThanOrEqual(10)
      inParts.write(messages, args)
    }
    expect(inParts.read()).toEqual(whole.read())
  }
})

test('a page without messages says that the history ends there', () => {
  const log = openLog()
  const nothing = { ...pageOf(1, 0), pageInfo: { ...pageOf(1, 0).pageInfo, hasPreviousPage: false } }
  for (const { messages, ...args } of partsOf(nothing as unknown as Page, { chatId, before: '400' }))
    log.write(messages, { before: '400', ...args })
  expect(log.read()?.chat.messages.pageInfo.hasPreviousPage).toBe(false)
  expect(log.read()?.chat.messages.edges.length).toBe(51)
})

test('a page from nowhere in the log comes as it is: it may take the log’s place', () => {
  const page = pageOf(1, 50) as unknown as Page
  expect(partsOf(page, { chatId, around: 25 })).toEqual([{ messages: page }])
  expect(partsOf(null, { chatId, before: '7' })).toEqual([{ messages: null }])
})
