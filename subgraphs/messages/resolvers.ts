// Entry 1, GraphQL: arguments -> service or loader -> result. Rights are in rights.ts, rules in service.ts; the fields of chats
// and messages have files of their own.

import type { Viewer } from '#platform/identity/identity.ts'
import { isService, signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { chatEvents } from './chat-events.ts'
import { chatFields } from './chat-fields.ts'
import { draftFields, draftOfEvent, drafts } from './drafts/draft-fields.ts'
import { forwardOriginFields } from './forwarding/forward-fields.ts'
import type { Resolvers } from './generated.ts'
import { inbox } from './inbox-events.ts'
import { cursorAt } from './inbox-queue.ts'
import { messageFields, messageJustSaid, messageOfEvent } from './message-fields.ts'
import { isModerator } from './moderation/model.ts'
import {
  auditEntryFields,
  moderationQueries,
  reportedMessageFields,
  reportFields,
} from './moderation/moderation-fields.ts'
import { personalDataFields } from './personal-data/fields.ts'
import { pollOptionFields } from './polls/poll-fields.ts'
import { newestFor, restrictedUsers, restrictionFields } from './restrictions/restriction-fields.ts'
import { isHidden, visibleChat, visibleMessage } from './rights.ts'
import { permissionFields } from './rules/rule-fields.ts'
import { savedMessageFields, savedMessages } from './saved/saved-fields.ts'
import { scheduledFields, scheduledMessages, scheduledOfEvent } from './scheduled/scheduled-fields.ts'
import { searchMessages } from './search/search-fields.ts'
import { myThreads, threadFields } from './threads/thread-fields.ts'

const moderatorFor = (viewer: Viewer) => ({ userId: signedIn(viewer).userId, moderates: isModerator(viewer) })
const chatOfEvent = { chat: ({ chatId }: { chatId: string }) => ({ id: chatId }) }
const userOf = { user: ({ userId }: { userId: string }) => ({ id: userId }) }
const userOfEvent = {
  ...userOf,
  actor: ({ byUserId }: { byUserId: string | null }) => (byUserId === null ? null : { id: byUserId }),
}

export const resolvers: Resolvers = {
  Query: {
    message: (_, { id }, context) => {
      signedIn(context.viewer)
      return visibleMessage(context, id)
    },
    upload: (_, { id }, { viewer, media }) => media.own(signedIn(viewer).userId, id),
    async inboxCursor(_, __, { viewer, store }) {
      signedIn(viewer)
      return cursorAt((await store.now()).getTime())
    },
    savedMessages,
    searchMessages,
    myThreads,
    drafts,
    scheduledMessages,
    ...moderationQueries,
    restrictedUsers,
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
    pinMessage: (_, { input }, { viewer, service }) => service.pinMessage(signedIn(viewer).userId, input.messageId),
    unpinMessage: (_, { input }, { viewer, service }) => service.unpinMessage(signedIn(viewer).userId, input.messageId),
    setChatRules: (_, { input }, { viewer, service }) => service.setChatRules(signedIn(viewer).userId, input),
    saveMessage: (_, { input }, { viewer, service }) => service.saveMessage(signedIn(viewer).userId, input.messageId),
    unsaveMessage: (_, { input }, { viewer, service }) =>
      service.unsaveMessage(signedIn(viewer).userId, input.messageId),
    forwardMessage: (_, { input }, { viewer, service }) => service.forwardMessage(signedIn(viewer).userId, input),
    acknowledgeThread: (_, { input }, { viewer, service }) => service.acknowledgeThread(signedIn(viewer).userId, input),
    setThreadFollowing: (_, { input: { threadRootId, isFollowing } }, { viewer, service }) =>
      service.setThreadFollowing(signedIn(viewer).userId, threadRootId, isFollowing),
    saveDraft: (_, { input }, { viewer, service }) => service.saveDraft(signedIn(viewer).userId, input),
    scheduleMessage: (_, { input }, { viewer, service }) => service.scheduleMessage(signedIn(viewer).userId, input),
    cancelScheduledMessage: (_, { input }, { viewer, service }) =>
      service.cancelScheduled(signedIn(viewer).userId, input.scheduledMessageId),
    createPoll: (_, { input }, { viewer, service }) => service.createPoll(signedIn(viewer).userId, input),
    votePoll: (_, { input }, { viewer, service }) => service.votePoll(signedIn(viewer).userId, input),
    closePoll: (_, { input }, { viewer, service }) => service.closePoll(signedIn(viewer).userId, input.messageId),
    reportContent: (_, { input }, { viewer, service }) => service.reportContent(signedIn(viewer).userId, input),
    resolveReport: (_, { input }, { viewer, service }) => service.resolveReport(moderatorFor(viewer), input),
    restrictUser: (_, { input }, { viewer, service }) => service.restrictUser(moderatorFor(viewer), input),
    liftRestriction: (_, { input }, { viewer, service }) => service.liftRestriction(moderatorFor(viewer), input),
    createUpload: (_, { input }, { viewer, media }) => media.create(signedIn(viewer).userId, input),
    completeUpload: (_, { input }, { viewer, media }) => media.complete(signedIn(viewer).userId, input.uploadId),
  },
  Subscription: { chatEvents, inbox },
  Chat: { __resolveReference: ({ id }, context) => visibleChat(context, id), ...chatFields },
  Message: { __resolveReference: ({ id }, context) => visibleMessage(context, id), ...messageFields },
  Upload: {
    __resolveReference: ({ id }, { viewer, media }) => {
      if (isService(viewer, 'users')) return media.find(id)
      return viewer.kind === 'user' ? media.own(viewer.userId, id) : null
    },
    attachment: async ({ id, state }, _, { loaders }) => (state === 'READY' ? loaders.attachment.load(id) : null),
    file: (upload, _, { viewer }) => (isService(viewer, 'users') ? upload : null),
  },
  UploadFacts: {
    picture: async (upload, _, { media }) => (await media.picture(upload))?.toString('base64') ?? null,
  },
  PersonalData: personalDataFields,
  Attachment: {
    url: (attachment, _, { media }) => media.urlOf(attachment, 'whole'),
    thumbnailUrl: (attachment, _, { media }) =>
      attachment.kind === 'IMAGE' ? media.urlOf(attachment, 'thumbnail') : null,
  },
  ReactionGroup: {
    isMine: async ({ messageId, emoji }, _, { viewer, loaders }) => {
      signedIn(viewer)
      return (await loaders.reactions.load(messageId))?.has(emoji) ?? false
    },
  },
  MemberPosition: { ...chatOfEvent, ...userOf },
  MessageEdit: { id: ({ messageId, number }) => nodeId('edit', messageId, number) },
  ChatPermissions: permissionFields,
  MessageSent: { ...chatOfEvent, ...messageJustSaid },
  MessageEdited: { ...chatOfEvent, ...messageOfEvent },
  MessageDeleted: { ...chatOfEvent, ...messageOfEvent },
  ReactionsChanged: { ...chatOfEvent, ...messageOfEvent },
  PinsChanged: { ...chatOfEvent, ...messageOfEvent },
  ThreadReplySent: { ...chatOfEvent, ...messageOfEvent },
  PollChanged: { ...chatOfEvent, ...messageOfEvent },
  MessageExpired: { ...chatOfEvent, ...messageOfEvent },
  LinkPreviewsChanged: { ...chatOfEvent, ...messageOfEvent },
  MessageDraft: draftFields,
  DraftChanged: { ...chatOfEvent, ...draftOfEvent },
  ScheduledMessage: scheduledFields,
  ScheduledMessageChanged: { ...chatOfEvent, ...scheduledOfEvent },
  Thread: threadFields,
  MyThreadChanged: { ...chatOfEvent, thread: ({ rootId }, _, { loaders }) => loaders.thread.load(rootId) },
  PollOption: pollOptionFields,
  Voter: { id: ({ messageId, index, userId }) => nodeId('vote', messageId, index, userId), ...userOf },
  RulesChanged: chatOfEvent,
  SavedMessage: savedMessageFields,
  ForwardOrigin: forwardOriginFields,
  MemberAdded: { ...chatOfEvent, ...userOfEvent },
  MemberRemoved: { ...chatOfEvent, ...userOfEvent },
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
  SavedMessagesChanged: chatOfEvent,
  RequestChanged: chatOfEvent,
  MutedUsersChanged: userOf,
  Report: reportFields,
  Restriction: restrictionFields,
  ReportedMessage: reportedMessageFields,
  AuditEntry: auditEntryFields,
  MyPositionChanged: chatOfEvent,
  MyPreferencesChanged: chatOfEvent,
}
