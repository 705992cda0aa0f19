// Brings events of feeds into the cache. Objects that an event carries are written by their ids; what it means for lists and
// counts is its reducer's. Applying an event twice changes nothing.
import type { ApolloCache } from '@apollo/client'
import type { FeedEvent } from '../live/feed.ts'
import { chatReducers } from './chat-reducers.ts'
import { inboxReducers } from './inbox-reducers.ts'
import { notificationReducers } from './notification-reducers.ts'
import type { EventContext, EventData, Reducer } from './reducers.ts'

/** What reducers are told beside the event; the chat's id is taken from the event or from its feed's arguments. */
export type ApplyOptions = Omit<EventContext, 'chatId'>

/** By the feed's field, then by the kind of event. A kind that is not known here changes the objects that it carries. */
export const reducers: Readonly<Record<string, Readonly<Record<string, Reducer>>>> = {
  chatEvents: chatReducers,
  inbox: inboxReducers,
  notificationEvents: notificationReducers,
}

/** Writes events into the cache, in the order given: objects first, then what reducers change. Skips results without data. */
export function applyEvents(cache: ApolloCache, events: readonly FeedEvent[], options: ApplyOptions): void {
  for (const { operation, result, address } of events) {
    if (!result.data) continue
    cache.write({
      dataId: 'ROOT_SUBSCRIPTION',
      query: operation.query,
      variables: operation.variables,
      result: result.data,
    })
    const event = rootOf(result.data)
    const chatId = String(event.chatId ?? address.args.chatId)
    reducers[address.field]?.[event.__typename ?? '']?.(cache, event, { ...options, chatId })
    if (address.field === 'chatEvents') moveRev(cache, `Chat:${chatId}`, event.rev)
  }
}

/** The one field of a subscription, whatever it was called in the document. */
function rootOf(data: Record<string, unknown>): EventData {
  const root = Object.entries(data).find(([name]) => name !== '__typename')?.[1]
  return (root ?? {}) as EventData
}

function moveRev(cache: ApolloCache, id: string, rev: number | undefined): void {
  if (rev !== undefined) cache.modify({ id, fields: { rev: (had: number | null) => Math.max(had ?? 0, rev) } })
}
