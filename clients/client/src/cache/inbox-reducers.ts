// What the events of `inbox` mean for the list of chats and its badges. Applying one twice changes nothing: each is a newest state.
import type { ApolloCache } from '@apollo/client'
import { documentOf, fragmentOf } from '../documents.ts'
import type { InboxSubscription } from '../generated/operations.ts'
import { addMessage } from './add-message.ts'
import { changeEdges, type Edge } from './lists.ts'
import { furthest } from './positions.ts'
import type { CarriedMessage, Reducers } from './reducers.ts'

/** By the `__typename` of an event of `inbox`: what it changes in the list of chats, its badges, and what is the viewer's own. */
export const inboxReducers: Reducers<InboxSubscription['inbox']> = {
  ChatActivityChanged(cache, { lastMessage, lastSeq }, { chatId, viewerId }) {
    // A reply has no event of its own here. It shows by its number, behind that of the last message of the room, or is that message.
    if (lastSeq !== lastMessage?.seq || lastMessage?.threadRoot) forget(cache, 'ROOT_QUERY', 'myThreads')
    if (!lastMessage) return
    // Replies that show in their thread alone have numbers behind it, and are not unread here.
    countUnread(cache, `Chat:${chatId}`, lastMessage, viewerId)
    addMessage(cache, chatId, lastMessage, 'heads')
  },
  ChatJoined(cache, { chat }, { chatId }) {
    comeBack(cache, chatId)
    // A chat that a stranger has opened waits among the requests.
    if (chat?.messageRequest) forget(cache, 'ROOT_QUERY', 'messageRequests')
    else if (cache.readFragment({ id: `Chat:${chatId}`, fragment: known })) join(cache, `Chat:${chatId}`)
    // A list does not show a row of which nothing is known, and does not ask for it either.
    else forget(cache, 'ROOT_QUERY', 'myChats')
  },
  RequestChanged(cache, { kind, state }, { chatId }) {
    const id = `Chat:${chatId}`
    if (kind === 'REPORT') forget(cache, id, 'reports')
    else if (kind === 'JOIN_REQUEST') forget(cache, id, 'joinRequests')
    else if (kind === 'MY_JOIN_REQUEST') forget(cache, 'ROOT_QUERY', 'invitation')
    else {
      forget(cache, 'ROOT_QUERY', 'messageRequests')
      if (state === 'ACCEPTED') join(cache, id)
      else leave(cache, id)
    }
  },
  ChatLeft: (cache, _, { chatId }) => leave(cache, `Chat:${chatId}`),
  // What is unread by it comes with it.
  MyPositionChanged: (cache, { position }, { chatId }) =>
    position &&
    cache.modify({
      id: `Chat:${chatId}`,
      fields: { myPosition: had => furthest(had as never, position) as never },
    }),
  MyPreferencesChanged(cache, { chat }, { chatId }) {
    const id = `Chat:${chatId}`
    const { archivedAt } = (chat?.preferences ?? {}) as { archivedAt?: string | null }
    // The lists say themselves what was put away; what is taken out again may not be in them.
    if (archivedAt === null && cache.readFragment({ id, fragment: known })) join(cache, id)
  },
  MutedUsersChanged(cache) {
    forget(cache, 'ROOT_QUERY', 'mutedUsers')
    // In which chats they have said something, only the server knows.
    for (const id of Object.keys(cache.extract() as object)) if (/^(Chat|Thread):/.test(id)) forget(cache, id, 'unread')
  },
  MessageHidden: (cache, { messageId }) => writeMine(cache, messageId, { isHidden: true }),
  SavedMessagesChanged(cache, { messageId, isSaved = false }) {
    writeMine(cache, messageId, { isSaved })
    forget(cache, 'ROOT_QUERY', 'savedMessages')
  },
  DraftChanged(cache, _, { chatId }) {
    forget(cache, `Chat:${chatId}`, 'myDraft')
    forget(cache, 'ROOT_QUERY', 'drafts')
  },
  ScheduledMessageChanged: cache => forget(cache, 'ROOT_QUERY', 'scheduledMessages'),
  // The event carries the thread as it stands for me; whether it belongs to the list, only the server knows.
  MyThreadChanged: cache => forget(cache, 'ROOT_QUERY', 'myThreads'),
}

/** Screens that show it ask again. */
function forget(cache: ApolloCache, id: string, fieldName: string): void {
  cache.evict({ id, fieldName })
}

interface Unread {
  count: number
  mentionCount: number
  firstSeq?: number | null
}

/**
 * Badges follow without being asked for: what came since is new, unless it is mine; in a muted chat what means me alone counts. Of
 * several that came at once the newest says whom it means, the others until the server is asked again do not.
 */
function countUnread(
  cache: ApolloCache,
  id: string,
  { seq = 0, sender, mentions, mentionsEveryone }: CarriedMessage,
  viewerId: string | undefined,
): void {
  cache.modify({
    id,
    fields: {
      unread(value, { readField, DELETE }) {
        const unread = value as unknown as Unread | null
        const last = readField<number>('lastSeq') as number
        if (!unread || !(seq > last)) return value
        // How many of those that came are of somebody whom I do not want to hear of, only the server can count.
        if (readField<boolean>('isMuted', { __ref: `User:${sender?.id}` })) return DELETE
        if (sender?.id === viewerId) return { ...unread, ...none }
        const preferences = readField<{ mutedUntil?: string | null }>('preferences')
        const muted = Date.parse(preferences?.mutedUntil ?? '') > Date.now()
        const meant = mentionsEveryone || mentions?.some(user => user?.id === viewerId)
        return {
          ...unread,
          count: Math.min(100, unread.count + (muted ? 0 : seq - last)),
          mentionCount: unread.mentionCount + (meant ? 1 : 0),
          firstSeq: unread.firstSeq ?? last + 1,
        }
      },
    },
  })
}

const none = { count: 0, isCapped: false, mentionCount: 0, firstSeq: null }

function join(cache: ApolloCache, id: string): void {
  changeEdges(cache, myChats, (edges, { storeFieldName }) => {
    // Whether it belongs to a filtered list, only the server knows.
    if (/"filter":[^n]/.test(storeFieldName) || edges.some(isOf(id))) return edges
    return [{ ...newcomer, node: { __ref: id } }, ...edges]
  })
}

/** A screen that was told that there is no such chat asks again. */
function comeBack(cache: ApolloCache, chatId: string): void {
  const chat = (value: unknown, { storeFieldName, DELETE }: { storeFieldName: string; DELETE: unknown }): never =>
    (value === null && storeFieldName.includes(`"${chatId}"`) ? DELETE : value) as never
  cache.modify({ id: 'ROOT_QUERY', fields: { chat } })
}

/** Takes a chat out of the list of one's own, and with it what one might do there. */
export function leave(cache: ApolloCache, id: string): void {
  for (const fieldName of ['permissions', 'myMembership']) forget(cache, id, fieldName)
  changeEdges(cache, myChats, edges => edges.filter(edge => !isOf(id)(edge)))
}

const known = documentOf(fragmentOf('Known', 'Chat', ['id']))
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
