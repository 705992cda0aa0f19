// What the events of `notificationEvents` mean for the lists of notifications and their badge. Applying one twice changes nothing.
import type { ApolloCache, Reference } from '@apollo/client'
import type { NotificationEventsSubscription } from '../generated/operations.ts'
import type { EventData, Reducers } from './reducers.ts'

type List = { edges?: readonly { node: Reference }[]; rev?: number; unreadCount?: number } | null

/** @param change the edges of a list, given whether it is one of unread notifications only */
function changeLists(
  cache: ApolloCache,
  { rev, unreadCount }: EventData,
  change: (edges: readonly { node: Reference }[], unreadOnly: boolean) => readonly { node: Reference }[],
): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      notifications(value, { storeFieldName }) {
        const list = value as unknown as List
        if (!list?.edges) return value
        const edges = change(list.edges, storeFieldName.includes('"unreadOnly":true'))
        // What is told once more must not bring an older count back.
        const newer = rev !== undefined && rev >= (list.rev ?? 0)
        return { ...list, edges, ...(newer ? { rev, unreadCount } : {}) }
      },
    },
  })
}

/** By the `__typename` of an event of `notificationEvents`: what it changes in the lists and in `unreadCount`. */
export const notificationReducers: Reducers<NotificationEventsSubscription['notificationEvents']> = {
  NotificationCreated(cache, event) {
    const ref = event.notification ? cache.identify(event.notification) : undefined
    changeLists(cache, event, edges => {
      if (!ref || edges.some(({ node }) => node.__ref === ref)) return edges
      return [{ __typename: 'NotificationEdge', cursor: '', node: { __ref: ref } } as { node: Reference }, ...edges]
    })
  },
  NotificationsRead(cache, event) {
    const refs = new Set((event.notificationIds ?? []).map(id => `Notification:${id}`))
    for (const id of refs) cache.modify({ id, fields: { readAt: had => had ?? event.at } })
    changeLists(cache, event, (edges, unreadOnly) =>
      unreadOnly ? edges.filter(({ node }) => !refs.has(node.__ref)) : edges,
    )
  },
}
