// What the events of `inbox` do to a cache: lists, badges and logs follow them, and hearing one twice changes nothing.
import { gql, InMemoryCache } from '@apollo/client'
import { beforeEach, expect, test } from '@jest/globals'
import { applyEvents, reducers } from '../src/cache/apply-events.ts'
import type { EventData } from '../src/cache/reducers.ts'
import { createTypePolicies, InboxDocument } from '../src/index.ts'
import type { FeedEvent } from '../src/live/feed.ts'

const query = gql`
  {
    myChats {
      edges {
        node {
          id
          lastSeq
          lastActivityAt
          unread { count isCapped mentionCount firstSeq }
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
    unread: { __typename: 'UnreadCount', count: 0, isCapped: false, mentionCount: 0, firstSeq: null },
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
  unread: { count: number; mentionCount: number; firstSeq: number | null } | null
  messages: { edges: { node: { seq: number } }[] }
}

function rows(): Row[] {
  const data = cache.readQuery<{ myChats: { edges: { node: Row }[] } }>({ query, returnPartialData: true })
  return data?.myChats.edges.map(({ node }) => node) ?? []
}

const badge = () => rows().find(({ id }) => id === 'b')?.unread

function tell(event: EventData & { chatId: string; sender?: string }): void {
  const { sender = 'bob', lastMessage, ...rest } = event
  if (lastMessage) {
    const fragment = gql`fragment Told on Message { id seq sentAt }`
    cache.writeFragment({ id: cache.identify(lastMessage) ?? '', fragment, data: lastMessage })
  }
  const told = lastMessage ? { ...rest, lastMessage: { ...lastMessage, sender: { id: sender } } } : rest
  reducers.inbox?.[event.__typename ?? '']?.(cache, told, { chatId: event.chatId, viewerId: 'ada' })
}

const moved = (seq: number, mentions: { id: string }[] = []) => ({
  __typename: 'ChatActivityChanged',
  chatId: 'b',
  lastSeq: seq,
  lastMessage: { ...message('b', seq), mentions },
})

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

test('my own message from another device clears the badge', () => {
  tell(moved(7))
  tell({ ...moved(8), sender: 'ada' })
  expect(badge()?.count).toBe(0)
})

/** As it comes by the subscription, with the objects that it carries. */
function hear(event: { __typename: string; chatId: string; [field: string]: unknown }): void {
  const operation = { query: cache.transformDocument(InboxDocument), variables: {} }
  const address = { field: 'inbox', args: {}, key: 'inbox' }
  applyEvents(cache, [{ operation, address, result: { data: { inbox: event } } } as unknown as FeedEvent], {
    viewerId: 'ada',
  })
}

const asCounted = (lastSeq: number, unread: { count: number; mentionCount: number; firstSeq: number | null }) => ({
  chat: { __typename: 'Chat', id: 'b', lastSeq, unread: { __typename: 'UnreadCount', isCapped: false, ...unread } },
})

test('what is unread by where I am comes with it, and what it counts is not counted again', () => {
  tell(moved(9))
  const position = { __typename: 'MemberPosition', deliveredSeq: 10, readSeq: 8 }
  const counted = asCounted(10, { count: 2, mentionCount: 0, firstSeq: 9 })
  hear({ __typename: 'MyPositionChanged', chatId: 'b', position, ...counted })
  tell(moved(10))
  expect(badge()).toMatchObject({ count: 2, firstSeq: 9 })
  tell(moved(11))
  expect(badge()).toMatchObject({ count: 3, firstSeq: 9 })
})

test('who means me is counted beside what is unread, who means others is not', () => {
  tell(moved(7, [{ id: 'cleo' }]))
  tell(moved(8, [{ id: 'cleo' }, { id: 'ada' }]))
  tell(moved(8, [{ id: 'ada' }]))
  expect(badge()).toMatchObject({ count: 3, mentionCount: 1, firstSeq: 6 })
  tell({ ...moved(9), lastMessage: { ...moved(9).lastMessage, mentionsEveryone: true } })
  expect(badge()).toMatchObject({ count: 4, mentionCount: 2 })
})

test('a chat that is muted counts those who mean me and nothing else', () => {
  const preferences = {
    ...{ __typename: 'ChatPreferences', mutedUntil: '9999-12-31T00:00:00.000Z' },
    ...{ pinnedAt: null, archivedAt: null, changedAt: time(1) },
  }
  tell(moved(7))
  const { chat } = asCounted(7, { count: 0, mentionCount: 0, firstSeq: 6 })
  hear({ __typename: 'MyPreferencesChanged', chatId: 'b', chat: { ...chat, preferences } })
  expect(badge()).toMatchObject({ count: 0, mentionCount: 0 })
  tell(moved(8, [{ id: 'ada' }]))
  expect(badge()).toMatchObject({ count: 0, mentionCount: 1, firstSeq: 6 })
})

test('a chat that I left is gone from the list, one that I joined is in it', () => {
  tell({ __typename: 'ChatLeft', chatId: 'a' })
  tell({ __typename: 'ChatLeft', chatId: 'a' })
  expect(rows().map(({ id }) => id)).toEqual(['b'])
  tell({ __typename: 'ChatJoined', chatId: 'a' })
  tell({ __typename: 'ChatJoined', chatId: 'a' })
  expect(rows().map(({ id }) => id)).toEqual(['a', 'b'])
})

test('how I have put a chat is as it was changed last, whichever answer comes last', () => {
  const preferences = gql`fragment Put on Chat { preferences { mutedUntil changedAt } }`
  const put = (mutedUntil: string | null, at: number) =>
    cache.writeFragment({
      id: 'Chat:a',
      fragment: preferences,
      data: { __typename: 'Chat', preferences: { __typename: 'ChatPreferences', mutedUntil, changedAt: time(at) } },
    })
  const mutedUntil = () =>
    cache.readFragment<{ preferences: { mutedUntil: string | null } }>({ id: 'Chat:a', fragment: preferences })
      ?.preferences.mutedUntil
  put(time(900), 1)
  put(null, 2)
  // The answer of a page that was asked for before.
  put(time(900), 1)
  expect(mutedUntil()).toBeNull()
  put(time(900), 3)
  expect(mutedUntil()).toBe(time(900))
})

test('a reply has the list of threads asked for again, and a message of the room does not', () => {
  const threads = gql`
    {
      myThreads {
        edges { node { id } }
      }
    }
  `
  const data = { myThreads: { __typename: 'ThreadConnection', edges: [] } }
  const isKnownAfter = (event: ReturnType<typeof moved>): boolean => {
    cache.writeQuery({ query: threads, data })
    tell(event)
    return cache.readQuery({ query: threads }) !== null
  }
  const root = { __typename: 'Message', id: 'b-1' }
  expect(isKnownAfter(moved(6))).toBe(true)
  expect(isKnownAfter({ ...moved(6), lastSeq: 7 })).toBe(false)
  expect(isKnownAfter({ ...moved(8), lastMessage: { ...moved(8).lastMessage, threadRoot: root } } as never)).toBe(false)
})
