// What the events of `inbox` mean for the list of chats and its badges. Applying one twice changes nothing: each is a newest state.
import type { ApolloCache, Reference, StoreObject } from '@apollo/client'
import { addMessage } from './add-message.ts'

export interface InboxEventData {
  __typename?: string
  chatId?: string
  lastSeq?: number
  lastMessage?: (StoreObject & { sender?: { id?: string } | null }) | null
  chat?: StoreObject | null
  position?: { readSeq?: number } | null
  messageId?: string
  saved?: boolean
  rootId?: string
}

type List = { edges?: { node: Reference }[] } | null

export function applyInboxEvent(cache: ApolloCache, event: InboxEventData, viewerId: string | undefined): void {
  const id = `Chat:${event.chatId}`
  if (event.__typename === 'ChatMoved' && event.lastMessage) {
    // Replies that show in their thread alone have numbers behind it, and are not unread here.
    countUnread(cache, id, { upTo: Number(event.lastMessage.seq ?? 0), own: event.lastMessage.sender?.id === viewerId })
    addMessage(cache, String(event.chatId), event.lastMessage, true)
  }
  if (event.__typename === 'ChatJoined') join(cache, id)
  if (event.__typename === 'ChatLeft') leave(cache, id)
  if (event.__typename === 'MyPositionMoved') moveOwn(cache, id, event.position?.readSeq ?? 0)
  if (event.__typename === 'DraftChanged') forgetDrafts(cache, id)
  if (event.__typename === 'ScheduledMessageChanged') cache.evict({ id: 'ROOT_QUERY', fieldName: 'scheduledMessages' })
  if (event.__typename === 'MyThreadMoved') forgetThread(cache, event.rootId)
  if (event.__typename === 'SavedMessagesChanged') markSaved(cache, event)
  if (event.__typename === 'MessageHidden')
    cache.modify({ id: `Message:${event.messageId}`, fields: { hidden: () => true } })
}

function forgetDrafts(cache: ApolloCache, id: string): void {
  cache.evict({ id, fieldName: 'myDraft' })
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'drafts' })
}

function forgetThread(cache: ApolloCache, rootId: string | undefined): void {
  const id = cache.identify({ __typename: 'Thread', rootId })
  for (const fieldName of ['unread', 'readSeq', 'following']) cache.evict({ id, fieldName })
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'myThreads' })
}

function markSaved(cache: ApolloCache, { messageId, saved = false }: InboxEventData): void {
  cache.modify({ id: `Message:${messageId}`, fields: { saved: () => saved } })
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'savedMessages' })
}

interface Unread {
  count: number
  mentions: number
  firstSeq?: number | null
}

/** Badges follow without being asked for: what came since is new, unless it is mine. */
function countUnread(cache: ApolloCache, id: string, { upTo, own }: { upTo: number; own: boolean }): void {
  let came = 0
  let muted = false
  cache.modify({
    id,
    fields: {
      lastSeq(had: number | null) {
        came = Math.max(0, upTo - (had ?? upTo))
        return had as never
      },
      preferences(value) {
        const { mutedUntil } = (value ?? {}) as { mutedUntil?: string | null }
        muted = typeof mutedUntil === 'string' && Date.parse(mutedUntil) > Date.now()
        return value
      },
    },
  })
  if (came === 0 || (muted && !own)) return
  cache.modify({
    id,
    fields: {
      unread(value) {
        const unread = value as unknown as Unread | null
        if (!unread) return value
        return own
          ? { ...unread, count: 0, mentions: 0, firstSeq: null }
          : { ...unread, count: Math.min(100, unread.count + came), firstSeq: unread.firstSeq ?? upTo - came + 1 }
      },
    },
  })
}

/** Read on another device: all of it is certain here, a part of it only the server can count. */
function moveOwn(cache: ApolloCache, id: string, readSeq: number): void {
  let all = false
  cache.modify({
    id,
    fields: {
      lastSeq(had: number | null) {
        all = had !== null && readSeq >= had
        return had as never
      },
    },
  })
  if (!all) {
    cache.evict({ id, fieldName: 'unread' })
    return
  }
  const none = { count: 0, capped: false, mentions: 0, firstSeq: null }
  cache.modify({ id, fields: { unread: value => (value ? { ...(value as object), ...none } : value) as never } })
}

function join(cache: ApolloCache, id: string): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      myChats(value) {
        const list = value as List
        if (!list?.edges || list.edges.some(({ node }) => node.__ref === id)) return value
        return { ...list, edges: [{ __typename: 'ChatEdge', cursor: '', node: { __ref: id } }, ...list.edges] }
      },
    },
  })
}

/** Takes a chat out of the list of one's own. */
export function leave(cache: ApolloCache, id: string): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      myChats(value) {
        const list = value as List
        return list?.edges ? { ...list, edges: list.edges.filter(({ node }) => node.__ref !== id) } : value
      },
    },
  })
}
