// What the events of `inbox` mean for the list of chats and its badges. Applying one twice changes nothing: each is a newest state.
import type { ApolloCache } from '@apollo/client'
import { documentOf, fragmentOf } from '../documents.ts'
import type { InboxSubscription } from '../generated/operations.ts'
import { addMessage } from './add-message.ts'
import { changeEdges, type Edge } from './lists.ts'
import { furthest } from './positions.ts'
import { carried, type PositionData, type Reducers } from './reducers.ts'

export const inboxReducers: Reducers<InboxSubscription['inbox']> = {
  ChatMoved(cache, { lastMessage }, { chatId, viewerId }) {
    if (!lastMessage) return
    const own = lastMessage.sender?.id === viewerId
    // Replies that show in their thread alone have numbers behind it, and are not unread here.
    countUnread(cache, `Chat:${chatId}`, { upTo: Number(lastMessage.seq ?? 0), own })
    addMessage(cache, chatId, lastMessage, true)
  },
  ChatJoined: (cache, _, { chatId }) => join(cache, `Chat:${chatId}`),
  ChatLeft: (cache, _, { chatId }) => leave(cache, `Chat:${chatId}`),
  MyPositionMoved: (cache, { position }, { chatId }) => position && moveOwn(cache, `Chat:${chatId}`, position),
  MyPreferencesChanged: carried,
  MessageHidden: (cache, { messageId }) => writeMine(cache, messageId, { hidden: true }),
  SavedMessagesChanged(cache, { messageId, saved = false }) {
    writeMine(cache, messageId, { saved })
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'savedMessages' })
  },
  DraftChanged(cache, _, { chatId }) {
    cache.evict({ id: `Chat:${chatId}`, fieldName: 'myDraft' })
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'drafts' })
  },
  ScheduledMessageChanged: cache => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'scheduledMessages' }),
  MyThreadMoved(cache, { rootId }) {
    const id = cache.identify({ __typename: 'Thread', rootId })
    for (const fieldName of ['unread', 'readSeq', 'following']) cache.evict({ id, fieldName })
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'myThreads' })
  },
}

interface Unread {
  count: number
  mentions: number
  firstSeq?: number | null
}

/** Badges follow without being asked for: what came since is new, unless it is mine. */
function countUnread(cache: ApolloCache, id: string, { upTo, own }: { upTo: number; own: boolean }): void {
  cache.modify({
    id,
    fields: {
      unread(value, { readField }) {
        const unread = value as unknown as Unread | null
        const came = upTo - (readField<number>('lastSeq', { __ref: id }) ?? upTo)
        const { mutedUntil } = readField<{ mutedUntil?: string | null }>('preferences', { __ref: id }) ?? {}
        const muted = Boolean(mutedUntil && Date.parse(mutedUntil) > Date.now())
        if (!unread || came <= 0 || (muted && !own)) return value
        return own
          ? { ...unread, ...none }
          : { ...unread, count: Math.min(100, unread.count + came), firstSeq: unread.firstSeq ?? upTo - came + 1 }
      },
    },
  })
}

const none = { count: 0, capped: false, mentions: 0, firstSeq: null }

/** Read on another device: all of it is certain here, a part of it only the server can count. */
function moveOwn(cache: ApolloCache, id: string, position: PositionData): void {
  cache.modify({
    id,
    fields: {
      myPosition: had => furthest(had as never, position) as never,
      unread(value, { readField, DELETE }) {
        if (position.readSeq < (readField<number>('lastSeq', { __ref: id }) ?? Number.MAX_VALUE)) return DELETE
        return value ? { ...(value as object), ...none } : value
      },
    },
  })
}

function join(cache: ApolloCache, id: string): void {
  changeEdges(cache, myChats, (edges, { storeFieldName }) => {
    // Whether it belongs to a filtered list, only the server knows.
    if (storeFieldName.includes('"filter":"') || edges.some(isOf(id))) return edges
    return [{ ...newcomer, node: { __ref: id } }, ...edges]
  })
}

/** Takes a chat out of the list of one's own. */
export function leave(cache: ApolloCache, id: string): void {
  changeEdges(cache, myChats, edges => (edges.some(isOf(id)) ? edges.filter(edge => !isOf(id)(edge)) : edges))
}

const myChats = { id: 'ROOT_QUERY', field: 'myChats' }
const newcomer = { __typename: 'ChatEdge', cursor: '' }
const isOf =
  (id: string) =>
  ({ node }: Edge) =>
    node.__ref === id

/** Written and not modified: a message that came by a feed has no such field yet. */
function writeMine(cache: ApolloCache, messageId: string | undefined, data: Record<string, boolean>): void {
  const fragment = documentOf(fragmentOf('Mine', 'Message', Object.keys(data)))
  cache.writeFragment({ id: `Message:${messageId}`, fragment, data })
}
