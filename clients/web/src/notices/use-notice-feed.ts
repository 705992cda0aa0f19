// Brings what happens to my notices into the cache: new ones stand first, those that were read anywhere are read here.
import type { ApolloCache, Reference } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { type NoticeFeedSubscription, useNoticeFeedSubscription } from '../generated/operations.ts'

type NoticeEvent = NoticeFeedSubscription['notificationEvents']

interface List {
  edges?: readonly { node: Reference }[]
  unreadCount?: number
}

export function useNoticeFeed(): void {
  const { cache } = useApolloClient()
  useNoticeFeedSubscription({
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data) apply(cache, data.notificationEvents)
    },
  })
}

/** Applying an event twice changes nothing. */
function apply(cache: ApolloCache, event: NoticeEvent): void {
  const made = event.__typename === 'NotificationCreated' ? event.notification : null
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      notifications(value) {
        const list = value as unknown as List | null
        if (!list?.edges) return value
        const ref = made ? `Notification:${made.id}` : undefined
        const isNew = ref !== undefined && !list.edges.some(({ node }) => node.__ref === ref)
        const first = { __typename: 'NotificationEdge', cursor: '', node: { __ref: ref ?? '' } }
        return { ...list, unreadCount: event.unreadCount, edges: isNew ? [first, ...list.edges] : list.edges } as never
      },
    },
  })
  if (event.__typename !== 'NotificationsRead') return
  for (const id of event.notificationIds)
    cache.modify({ id: `Notification:${id}`, fields: { readAt: had => (had as string | null) ?? event.at } })
}
