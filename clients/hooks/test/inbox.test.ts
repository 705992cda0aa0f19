// What the events of `inbox` do to a cache: lists, badges and logs follow them, and hearing one twice changes nothing.
import { gql, InMemoryCache } from '@apollo/client'
import { beforeEach, expect, test } from '@jest/globals'
import { reducers } from '../src/cache/apply-events.ts'
import type { EventData } from '../src/cache/reducers.ts'
import { createTypePolicies } from '../src/index.ts'

const query = gql`
  {
    myChats {
      edges {
        node {
          id
          lastSeq
          lastActivityAt
          unread { count capped mentions firstSeq }
          lastMessage { id }
          messages { edges { node { id seq } } }
        }
      }
    }
  }
`

let cache = new InMemoryCache()

const message = (chat: string, seq: number) => ({ __typename: 'Message', id: `${chat}-${seq}`, seq, sentAt: time(seq) })
const time = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()

function chat(id: string, seq: number) {
  const node = message(id, seq)
  return {
    __typename: 'Chat',
    id,
    lastSeq: seq,
    lastActivityAt: time(seq),
    lastMessage: node,
    unread: { __typename: 'UnreadCount', count: 0, capped: false, mentions: 0, firstSeq: null },
    messages: { __typename: 'MessageConnection', edges: [{ __typename: 'MessageEdge', node }] },
  }
}

beforeEach(() => {
  cache = new InMemoryCache({ typePolicies: createTypePolicies({ onSnapshot() {}, pending: () => [] }) })
  const edges = [chat('a', 9), chat('b', 5)].map(node => ({ __typename: 'ChatEdge', node }))
  cache.writeQuery({ query, data: { myChats: { __typename: 'ChatConnection', edges } } })
})

interface Row {
  id: string
  lastSeq: number
  unread: { count: number } | null
  messages: { edges: { node: { seq: number } }[] }
}

function rows(): Row[] {
  const data = cache.readQuery<{ myChats: { edges: { node: Row }[] } }>({ query, returnPartialData: true })
  return data?.myChats.edges.map(({ node }) => node) ?? []
}

function tell(event: EventData & { chatId: string; sender?: string }): void {
  const { sender = 'bob', lastMessage, ...rest } = event
  if (lastMessage) {
    const fragment = gql`fragment Told on Message { id seq sentAt }`
    cache.writeFragment({ id: cache.identify(lastMessage) ?? '', fragment, data: lastMessage })
  }
  const told = lastMessage ? { ...rest, lastMessage: { ...lastMessage, sender: { id: sender } } } : rest
  reducers.inbox?.[event.__typename ?? '']?.(cache, told, { chatId: event.chatId, viewerId: 'ada' })
}

const moved = (seq: number) => ({ __typename: 'ChatMoved', chatId: 'b', lastSeq: seq, lastMessage: message('b', seq) })

test('a chat that moved goes to the top, with its newest message and its badge, once', () => {
  tell(moved(20))
  tell(moved(20))
  expect(rows().map(({ id }) => id)).toEqual(['b', 'a'])
  expect(rows()[0]).toMatchObject({ lastSeq: 20, unread: { count: 15 }, lastMessage: { id: 'b-20' } })
})

test('a message that follows the log joins it, one behind a gap does not: the feed of the chat heals that', () => {
  tell(moved(6))
  expect(rows()[1]?.messages.edges.map(({ node }) => node.seq)).toEqual([5, 6])
  tell(moved(20))
  expect(rows()[0]?.messages.edges.map(({ node }) => node.seq)).toEqual([5, 6])
})

test('my own message from another device, and reading there, clear the badge', () => {
  tell(moved(7))
  tell({ ...moved(8), sender: 'ada' })
  expect(rows().find(({ id }) => id === 'b')?.unread?.count).toBe(0)
  tell(moved(9))
  tell({ __typename: 'MyPositionMoved', chatId: 'b', position: { deliveredSeq: 9, readSeq: 9 } })
  expect(rows().find(({ id }) => id === 'b')?.unread?.count).toBe(0)
})

test('a chat that I left is gone from the list, one that I joined is in it', () => {
  tell({ __typename: 'ChatLeft', chatId: 'a' })
  tell({ __typename: 'ChatLeft', chatId: 'a' })
  expect(rows().map(({ id }) => id)).toEqual(['b'])
  tell({ __typename: 'ChatJoined', chatId: 'a' })
  tell({ __typename: 'ChatJoined', chatId: 'a' })
  expect(rows().map(({ id }) => id)).toEqual(['a', 'b'])
})
