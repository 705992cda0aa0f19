// Brings events of feeds into the cache. Objects that an event carries are written by their ids; here is only what an event means
// for lists and counts. Applying an event twice changes nothing.
import type { ApolloCache, StoreObject } from '@apollo/client'
import type { FeedEvent } from '../live/feed.ts'
import { addMessage } from './add-message.ts'
import { applyInboxEvent, leave } from './apply-inbox.ts'
import { movePositions, type Position } from './positions.ts'

/** What the parts of an event are called; an event of a kind that is not known here changes the objects that it carries. */
interface ChatEventData {
  __typename?: string
  chatId?: string
  rev?: number
  message?: StoreObject & { id?: string; threadRoot?: { id?: string } | null }
  user?: (StoreObject & { id?: string }) | null
  positions?: readonly Position[]
}

export interface ApplyOptions {
  /** Told of each message that was seen, so that what was on its way is shown once. */
  onMessage?(message: StoreObject & { id?: string }, chatId: string): void
  viewerId?: string | undefined
}

export function applyEvents(cache: ApolloCache, events: readonly FeedEvent[], options: ApplyOptions = {}): void {
  for (const { operation, result, address } of events) {
    if (!result.data) continue
    cache.write({
      dataId: 'ROOT_SUBSCRIPTION',
      query: operation.query,
      variables: operation.variables,
      result: result.data,
    })
    if (address.field === 'chatEvents') applyChatEvent(cache, rootOf(result.data), address.args.chatId, options)
    if (address.field === 'inbox') applyInboxEvent(cache, rootOf(result.data), options.viewerId)
  }
}

/** The one field of a subscription, whatever it was called in the document. */
function rootOf(data: Record<string, unknown>): ChatEventData {
  const root = Object.entries(data).find(([name]) => name !== '__typename')?.[1]
  return (root ?? {}) as ChatEventData
}

function applyChatEvent(cache: ApolloCache, event: ChatEventData, given: unknown, options: ApplyOptions): void {
  const chatId = String(event.chatId ?? given)
  const id = `Chat:${chatId}`
  if (event.__typename === 'MessageSent' && event.message) {
    addMessage(cache, chatId, event.message)
    options.onMessage?.(event.message, chatId)
  }
  if (event.__typename === 'ThreadReplySent' && event.message) {
    const threadId = cache.identify({ __typename: 'Thread', rootId: event.message.threadRoot?.id })
    for (const fieldName of ['replies', 'unread']) cache.evict({ id: threadId, fieldName })
    options.onMessage?.(event.message, chatId)
  }
  if (event.__typename === 'MemberAdded' || event.__typename === 'MemberRemoved') {
    // How many there are, and as what they joined, only the server knows: screens that show it ask again.
    cache.evict({ id, fieldName: 'memberCount' })
    cache.evict({ id, fieldName: 'members' })
    if (event.__typename === 'MemberRemoved' && event.user?.id && event.user.id === options.viewerId) leave(cache, id)
  }
  if (event.positions) movePositions(cache, id, event.positions, options.viewerId)
  // The message says itself whether it is pinned; in which order, only the server knows.
  if (event.__typename === 'PinsChanged') cache.evict({ id, fieldName: 'pins' })
  const { rev } = event
  if (rev !== undefined) cache.modify({ id, fields: { rev: (had: number | null) => Math.max(had ?? 0, rev) } })
}
