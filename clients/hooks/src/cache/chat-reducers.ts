// What the events of `chatEvents` mean for a chat's lists and counts. Applying one twice changes nothing.
import type { ApolloCache } from '@apollo/client'
import type { ChatEventsSubscription } from '../generated/operations.ts'
import { addMessage } from './add-message.ts'
import { leave } from './inbox-reducers.ts'
import { movePositions } from './positions.ts'
import { carried, type Reducer, type Reducers } from './reducers.ts'

const sent: Reducer = (cache, { message }, { chatId, onMessage }) => {
  if (!message) return
  addMessage(cache, chatId, message)
  onMessage?.(message, chatId)
}

/** How many there are, and as what they joined, only the server knows: screens that show it ask again. */
function forgetMembers(cache: ApolloCache, id: string): void {
  cache.evict({ id, fieldName: 'memberCount' })
  cache.evict({ id, fieldName: 'members' })
}

export const chatReducers: Reducers<ChatEventsSubscription['chatEvents']> = {
  MessageSent: sent,
  MessageEdited: carried,
  MessageDeleted: carried,
  ReactionsChanged: carried,
  ChatUpdated: carried,
  MemberAdded: (cache, _, { chatId }) => forgetMembers(cache, `Chat:${chatId}`),
  MemberRemoved(cache, { user }, { chatId, viewerId }) {
    const id = `Chat:${chatId}`
    forgetMembers(cache, id)
    if (user?.id !== undefined && user.id === viewerId) leave(cache, id)
  },
  ReceiptsMoved: movePositions,
  // The message says itself whether it is pinned; in which order, only the server knows.
  PinsChanged: (cache, _, { chatId }) => void cache.evict({ id: `Chat:${chatId}`, fieldName: 'pins' }),
  RulesChanged: carried,
  MessageExpired: carried,
  PollChanged: carried,
  ThreadReplySent(cache, { message }, { chatId, onMessage }) {
    if (!message) return
    const id = cache.identify({ __typename: 'Thread', rootId: message.threadRoot?.id })
    for (const fieldName of ['replies', 'unread']) cache.evict({ id, fieldName })
    onMessage?.(message, chatId)
  },
}
