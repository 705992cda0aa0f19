// Entry 1, GraphQL, as far as the core goes: arguments -> service or loader -> result. Rights are in rights.ts, rules in the services;
// each feature has resolvers of its own.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import type { FeatureResolvers } from '../feature.ts'
import { cursorAt } from '../inbox/inbox-queue.ts'
import { personalDataFields } from '../personal-data/fields.ts'
import { chatEvents } from './chat-events.ts'
import { chatFields } from './chat-fields.ts'
import { actorOfEvent, chatOfEvent, userOfEvent } from './event-fields.ts'
import { inbox } from './inbox-events.ts'
import { mentionRangeFields, messageFields, messageJustSaid, messageOfEvent } from './message-fields.ts'
import { newestFor } from './newest.ts'
import { isHidden, visibleChat, visibleMessage } from './rights.ts'

export const coreResolvers = {
  Query: {
    message: (_, { id }, context) => {
      signedIn(context.viewer)
      return visibleMessage(context, id)
    },
    async inboxCursor(_, __, { viewer, store }) {
      signedIn(viewer)
      return cursorAt((await store.now()).getTime())
    },
  },
  Mutation: {
    sendMessage: (_, { input }, { viewer, service }) => service.sendMessage(signedIn(viewer).userId, input),
    editMessage: (_, { input }, { viewer, service }) => service.editMessage(signedIn(viewer).userId, input),
    deleteMessage: (_, { input: { messageId, scope } }, { viewer, service }) => {
      const { userId } = signedIn(viewer)
      return scope === 'ME' ? service.deleteForMe(userId, messageId) : service.deleteForEveryone(userId, messageId)
    },
    addReaction: (_, { input }, { viewer, service }) => service.addReaction(signedIn(viewer).userId, input),
    removeReaction: (_, { input }, { viewer, service }) => service.removeReaction(signedIn(viewer).userId, input),
    acknowledge: (_, { input }, { viewer, service }) => service.acknowledge(signedIn(viewer).userId, input.positions),
    markUnread: (_, { input }, { viewer, service }) =>
      service.markUnread(signedIn(viewer).userId, input.chatId, input.fromSeq),
  },
  Subscription: { chatEvents, inbox },
  Chat: { __resolveReference: ({ id }, context) => visibleChat(context, id), ...chatFields },
  Message: { __resolveReference: ({ id }, context) => visibleMessage(context, id), ...messageFields },
  MentionRange: mentionRangeFields,
  PersonalData: personalDataFields,
  ReactionGroup: {
    isMine: async ({ messageId, emoji }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return (await loaders.reactions.load(messageId))?.has(emoji) ?? false
    },
  },
  MemberPosition: { ...chatOfEvent, ...userOfEvent },
  MessageEdit: { id: ({ messageId, number }) => nodeId('edit', messageId, number) },
  MessageSent: { ...chatOfEvent, ...messageJustSaid },
  MessageEdited: { ...chatOfEvent, ...messageOfEvent },
  MessageDeleted: { ...chatOfEvent, ...messageOfEvent },
  ReactionsChanged: { ...chatOfEvent, ...messageOfEvent },
  MemberAdded: { ...chatOfEvent, ...userOfEvent, ...actorOfEvent },
  MemberRemoved: { ...chatOfEvent, ...userOfEvent, ...actorOfEvent },
  ChatUpdated: chatOfEvent,
  ReceiptsChanged: {
    ...chatOfEvent,
    summary: async ({ chatId }, _, { loaders }) => {
      const head = await loaders.head.load(chatId)
      const newest = head?.lastMessageId ? await loaders.message.load(head.lastMessageId) : null
      return newest ? loaders.summary.load(newest) : { deliveredCount: 0, readCount: 0, recipientCount: 0 }
    },
  },
  ChatActivityChanged: {
    ...chatOfEvent,
    lastMessage: async ({ chatId, lastMessageId }, _, context) => {
      const message = await newestFor(context, chatId, lastMessageId)
      return message && !(await isHidden(context, message)) ? message : null
    },
  },
  ChatJoined: chatOfEvent,
  ChatLeft: chatOfEvent,
  MessageHidden: chatOfEvent,
  MutedUsersChanged: userOfEvent,
  MyPositionChanged: chatOfEvent,
  MyPreferencesChanged: chatOfEvent,
} satisfies FeatureResolvers
