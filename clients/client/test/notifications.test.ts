// Lists of notifications follow their feed: each takes what it is of, and counts that.
import { InMemoryCache } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { applyEvents } from '../src/cache/apply-events.ts'
import { createTypePolicies, NotificationEventsDocument, NotificationsDocument } from '../src/index.ts'
import type { FeedEvent } from '../src/live/feed.ts'

const everything = { first: 20, unreadOnly: false }
const mentions = { ...everything, kinds: ['MENTION' as const] }

const made = (id: string, kind: string) => ({
  ...{ __typename: 'Notification', id, kind, createdAt: `2026-11-30T10:00:0${id}Z`, readAt: null, isSilent: false },
  ...{ title: null, body: null, actor: null, chat: null, message: null },
})

function openLists(): InMemoryCache {
  const cache = new InMemoryCache({ typePolicies: createTypePolicies({ onSnapshot() {}, pending: () => [] }) })
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }
  const notifications = { __typename: 'NotificationConnection', unreadCount: 0, rev: 0, edges: [], pageInfo }
  for (const variables of [everything, mentions])
    cache.writeQuery({ query: NotificationsDocument, variables, data: { notifications } as never })
  return cache
}

function tell(cache: InMemoryCache, rev: number, event: object, counts: Readonly<Record<string, number>>): void {
  const unreadByKind = Object.entries(counts).map(([kind, count]) => ({ __typename: 'UnreadOfKind', kind, count }))
  const unreadCount = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const told = {
    address: { field: 'notificationEvents', args: {}, key: 'notificationEvents' },
    operation: { query: cache.transformDocument(NotificationEventsDocument), variables: {} },
    result: { data: { notificationEvents: { rev, at: '2026-11-30T11:00:00Z', unreadCount, unreadByKind, ...event } } },
  }
  applyEvents(cache, [told as unknown as FeedEvent], { viewerId: 'somebody' })
}

const standing = (cache: InMemoryCache, variables: typeof everything) => {
  const { notifications } = cache.readQuery({ query: NotificationsDocument, variables }) ?? {}
  return { count: notifications?.unreadCount, ids: notifications?.edges.map(({ node }) => node.id) }
}

test('a list of one kind takes in that kind, and counts it alone, whatever else is new', () => {
  const cache = openLists()
  tell(cache, 1, { __typename: 'NotificationCreated', notification: made('1', 'MENTION') }, { MENTION: 1 })
  tell(cache, 2, { __typename: 'NotificationCreated', notification: made('2', 'MESSAGE') }, { MENTION: 1, MESSAGE: 1 })
  expect(standing(cache, everything)).toEqual({ count: 2, ids: ['2', '1'] })
  expect(standing(cache, mentions)).toEqual({ count: 1, ids: ['1'] })
  tell(cache, 3, { __typename: 'NotificationsRead', notificationIds: ['1'] }, { MESSAGE: 1 })
  expect(standing(cache, mentions)).toEqual({ count: 0, ids: ['1'] })
  // Once more, and late.
  tell(cache, 1, { __typename: 'NotificationCreated', notification: made('1', 'MENTION') }, { MENTION: 1 })
  expect(standing(cache, mentions)).toEqual({ count: 0, ids: ['1'] })
  expect(standing(cache, everything).count).toBe(1)
})
