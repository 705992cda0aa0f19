// What the events of `chatEvents` mean for a chat's lists and counts. Applying one twice changes nothing.
import type { ApolloCache } from '@apollo/client'
import type { ChatEventsSubscription } from '../generated/operations.ts'
import { addMessage } from './add-message.ts'
import { leave } from './inbox-reducers.ts'
import { movePositions } from './positions.ts'
import { carried, type Reducer, type Reducers } from './reducers.ts'
import { addReply } from './threads.ts'

const sent: Reducer = (cache, { message }, { chatId, onMessage }) => {
  if (!message) return
  addMessage(cache, chatId, message)
  addReply(cache, message)
  onMessage?.(message, chatId)
}

/** How many there are, and as what they joined, only the server knows: screens that show it ask again. */
function forgetMembers(cache: ApolloCache, id: string): void {
  cache.evict({ id, fieldName: 'memberCount' })
  cache.evict({ id, fieldName: 'members' })
}

/** By the `__typename` of an event of `chatEvents`: what it changes in lists and counts. */
export const chatReducers: Reducers<ChatEventsSubscription['chatEvents']> = {
  MessageSent: sent,
  MessageEdited: carried,
  MessageDeleted: carried,
  ReactionsChanged: carried,
  // A role may be another one, a link into it or a ban may have been made or ended; whoever shows them asks again.
  ChatUpdated(cache, _, { chatId }) {
    for (const fieldName of ['permissions', 'myMembership', 'members', 'invites', 'bans'])
      cache.evict({ id: `Chat:${chatId}`, fieldName })
  },
  MemberAdded: (cache, _, { chatId }) => forgetMembers(cache, `Chat:${chatId}`),
  MemberRemoved(cache, { user }, { chatId, viewerId }) {
    const id = `Chat:${chatId}`
    forgetMembers(cache, id)
    if (user?.id !== undefined && user.id === viewerId) leave(cache, id)
  },
  ReceiptsChanged: movePositions,
  // The message says itself whether it is pinned; in which order, only the server knows.
  PinsChanged: (cache, _, { chatId }) => void cache.evict({ id: `Chat:${chatId}`, fieldName: 'pins' }),
  // What I may do may be another thing; whoever shows it asks again.
  RulesChanged: (cache, _, { chatId }) => void cache.evict({ id: `Chat:${chatId}`, fieldName: 'permissions' }),
  MessageExpired: carried,
  PollChanged: carried,
  LinkPreviewsChanged: carried,
  ThreadReplySent(cache, { message }, { chatId, onMessage }) {
    if (!message) return
    addReply(cache, message)
    // Whom of its followers it counts for, only the server knows.
    cache.evict({ id: cache.identify({ __typename: 'Thread', rootId: message.threadRoot?.id }), fieldName: 'unread' })
    onMessage?.(message, chatId)
  },
}
