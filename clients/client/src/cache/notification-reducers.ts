// What the events of `notificationEvents` mean for the lists of notifications and their badge. Applying one twice changes nothing.
import type { ApolloCache, Reference } from '@apollo/client'
import type { NotificationEventsSubscription } from '../generated/operations.ts'
import type { Details } from './lists.ts'
import type { EventData, Reducers } from './reducers.ts'

type Edges = readonly { node: Reference }[]
type List = { edges?: Edges; rev?: number; unreadCount?: number } | null

/** What makes one list another. */
interface Only {
  unreadOnly?: boolean
  kinds?: readonly string[] | null
}

/** @param change the edges of a list, given what it is of */
function changeLists(
  cache: ApolloCache,
  event: EventData,
  change: (edges: Edges, only: Only, readField: Details['readField']) => Edges,
): void {
  const { rev } = event
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      notifications(value, { storeFieldName, readField }) {
        const list = value as unknown as List
        if (!list?.edges) return value
        const only = argumentsIn(storeFieldName)
        const edges = change(list.edges, only, readField)
        // What is told once more must not bring an older count back.
        const isNewer = rev !== undefined && rev >= (list.rev ?? 0)
        return { ...list, edges, ...(isNewer ? { rev, unreadCount: countOf(event, only) ?? list.unreadCount } : {}) }
      },
    },
  })
}

/** By the `__typename` of an event of `notificationEvents`: what it changes in the lists and in `unreadCount`. */
export const notificationReducers: Reducers<NotificationEventsSubscription['notificationEvents']> = {
  NotificationCreated(cache, event) {
    const ref = event.notification ? cache.identify(event.notification) : undefined
    changeLists(cache, event, (edges, { kinds }, readField) => {
      if (!ref || edges.some(({ node }) => node.__ref === ref)) return edges
      if (kinds && !kinds.includes(String(readField('kind', { __ref: ref })))) return edges
      return [{ __typename: 'NotificationEdge', cursor: '', node: { __ref: ref } } as { node: Reference }, ...edges]
    })
  },
  NotificationsRead(cache, event) {
    const refs = new Set((event.notificationIds ?? []).map(id => `Notification:${id}`))
    for (const id of refs) cache.modify({ id, fields: { readAt: had => had ?? event.at } })
    changeLists(cache, event, (edges, { unreadOnly }) =>
      unreadOnly ? edges.filter(({ node }) => !refs.has(node.__ref)) : edges,
    )
  },
}

/** How many are new in a list; undefined where the event does not tell by kind. */
function countOf({ unreadCount, unreadByKind }: EventData, { kinds }: Only): number | undefined {
  if (!kinds) return unreadCount
  return unreadByKind?.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0)
}

/** Apollo's cache writes them behind the field's name: `notifications:{"unreadOnly":true}`. */
function argumentsIn(storeFieldName: string): Only {
  const begin = storeFieldName.indexOf('{')
  return begin < 0 ? {} : (JSON.parse(storeFieldName.slice(begin).replace(/\)$/, '')) as Only)
}
