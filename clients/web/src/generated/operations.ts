// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSubscription, bindSuspenseFragment, bindSuspenseQuery } from '@chat-supergraph/react'
import { documentOf, fragmentOf, operationOf } from '@chat-supergraph/client'
/** Who may see something of me. */
export type Audience =
  /** Everybody who shares a chat with me. */
  | 'CHATS'
  /** Nobody. */
  | 'NOBODY';

/** Whether a chat is between two people or a group. */
export type ChatKind =
  /** Between two people; at most one per pair. */
  | 'DIRECT'
  /** Any number of people, with a title and roles. */
  | 'GROUP';

/** Whether an invite lets people in. */
export type InviteState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It was ended, or who made it may not invite any more. */
  | 'REVOKED'
  /** It does. */
  | 'USABLE'
  /** As many as it was for have come by it. */
  | 'USED_UP';

/** Where somebody is named in a text. In UTF-16 code units, as JavaScript, Java, C# and Swift's `utf16` count; never through a surrogate pair. */
export type MentionRangeInput = {
  /** How long it is; from 1. */
  length: number;
  /** How much of the text, as it is given here, stands before it; from 0. */
  offset: number;
  /** Who is meant. */
  userId: string;
};

/** What a message can have beside words. */
export type MessageContent =
  /** A file that is no picture. */
  | 'FILE'
  /** A picture. */
  | 'IMAGE'
  /** An address of the web. */
  | 'LINK'
  /** A poll. */
  | 'POLL';

/** What `searchMessages` looks for. All that is given must be true of a message. */
export type MessageSearchInput = {
  /** Only in these chats, at most 100; in all of mine where it is empty. */
  chatIds?: Array<string>;
  /** Only what has all of this. */
  has?: Array<MessageContent>;
  /** What comes first. */
  order?: MessageSearchOrder;
  /**
   * What somebody types, at most 256 characters and 16 words. Words are found however they are written: large or small, with or
   * without accents, vowel marks and points, with any apostrophe; and by their parts: `report` finds `final_report.pdf` and `user`
   * finds `getUser`. What the files of a message are called is looked at like what it says. Of Chinese, Japanese, Korean, Thai and the like any run of characters is found; so are emoji. `"a phrase"` finds words in a row, `wor*` what begins so. `from:me`, `from:ID`, `in:ID`, `has:link` (`image`,
   * `file`, `poll`), `before:2026-01-31` and `after:2026-01-31` (from that day on; days are UTC) say the same as the fields below.
   * Everything else is plain text; a regular expression is the words in it.
   */
  query?: string;
  /** Only what one of these people said, at most 20. */
  senderIds?: Array<string>;
  /** Only what was sent at this time or later. */
  sentAfter?: string | null | undefined;
  /** Only what was sent earlier. */
  sentBefore?: string | null | undefined;
};

/** In which order messages are found. */
export type MessageSearchOrder =
  /** The best first: rare words count more, more of the words count more, and what was said lately a little more. One word is enough. */
  | 'RELEVANCE'
  /** The newest first. A message must have every word. */
  | 'TIME';

/** Why somebody is notified. */
export type NotificationKind =
  /** You were added to a chat. */
  | 'ADDED_TO_CHAT'
  /** The operator of this service has something to say. */
  | 'ANNOUNCEMENT'
  /** Somebody asks to join a chat that you let people into; gone once they are answered, by whomever. */
  | 'JOIN_REQUEST'
  /** Somebody mentioned you. */
  | 'MENTION'
  /** Somebody said something in a chat that you are in. */
  | 'MESSAGE'
  /** Your password was changed. */
  | 'PASSWORD_CHANGED'
  /** Somebody reacted to what you said. */
  | 'REACTION'
  /** You asked to be reminded. */
  | 'REMINDER'
  /** You were taken out of a chat. */
  | 'REMOVED_FROM_CHAT'
  /** Somebody answered what you said. */
  | 'REPLY'
  /** Your role in a chat changed. */
  | 'ROLE_CHANGED'
  /** Somebody signed in to your account on another device. */
  | 'SIGNED_IN';

/** Whether somebody is here, over all of their devices. */
export type OnlineStatus =
  /** At least one device is here, and none was used lately. */
  | 'AWAY'
  /** No device is here. */
  | 'OFFLINE'
  /** They use at least one device. */
  | 'ONLINE';

/** What is wrong with something. */
export type ReportReason =
  /** Somebody is hounded. */
  | 'HARASSMENT'
  /** Hatred of a group of people. */
  | 'HATE'
  /** Something else; the note says what. */
  | 'OTHER'
  /** What is not for everyone's eyes. */
  | 'SEXUAL'
  /** Advertisements, fraud, floods. */
  | 'SPAM'
  /** Violence, or threats of it. */
  | 'VIOLENCE';

/** What `scheduleMessage` takes. */
export type ScheduleMessageInput = {
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<string>;
  /** At most 8,000 characters; may be empty where something is attached. */
  body: string;
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. The message carries it. */
  clientKey: string;
  /** Whether a reply shows in the chat as well. */
  isInChat?: boolean;
  /** Members who are meant, at most 50. */
  mentionIds?: Array<string>;
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. */
  mentionRanges?: Array<MentionRangeInput>;
  /** The message of the same chat that this one answers. */
  replyToId?: string | null | undefined;
  /** When; at most a year ahead. */
  sendAt: string;
  /** The message to reply under; itself no reply. */
  threadRootId?: string | null | undefined;
};

/** Where a scheduled message stands. */
export type ScheduledState =
  /** I took it back. */
  | 'CANCELLED'
  /** The rules did not allow it when its time came; `reason` says why. */
  | 'REFUSED'
  /** It was said; `message` is what became of it. */
  | 'SENT'
  /** It waits for its time. */
  | 'WAITING';

/** What the system can note. */
export type SystemNoteKind =
  /** People were put into the chat. */
  | 'MEMBERS_ADDED'
  /** People left or were taken out. */
  | 'MEMBERS_REMOVED';

/** Why a request was refused, as a stable word for programs. `reason` of the error says the same for people. */
export type UserErrorCode =
  /** The code is wrong, was used, or has expired. */
  | 'CODE_REJECTED'
  /** The e-mail address and password do not belong together, or the address is not verified. */
  | 'CREDENTIALS_REJECTED'
  /** The handle is somebody else's, or looks like one that is. */
  | 'HANDLE_TAKEN'
  /** A value is missing, too long, malformed or contradicts another; `path` names it. */
  | 'INVALID_INPUT'
  /** There was such an invite, and it lets nobody in any more. */
  | 'INVITE_UNUSABLE'
  /** This `clientKey` was used before with another input. */
  | 'KEY_REUSED'
  /** There is no more room for it: a cap or a quota is reached. */
  | 'LIMIT_REACHED'
  /** It exists and you may see it, but you may not do this to it. */
  | 'NOT_ALLOWED'
  /** There is no such thing, or it is not visible to you. */
  | 'NOT_FOUND'
  /** Too many tries; `retryAfterMs` says when the next one is welcome. */
  | 'RATE_LIMITED'
  /** The refresh token is unknown, has expired, or its session has ended. */
  | 'SESSION_ENDED'
  /** The draft has changed since the `rev` that the request was made for. */
  | 'STALE_DRAFT'
  /** The message has changed since the `rev` that the request was made for. */
  | 'STALE_MESSAGE';

export type PersonFragment = { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } & { ' $fragmentName'?: 'PersonFragment' };

export type MyselfQueryVariables = Exact<{ [key: string]: never; }>;


export type MyselfQuery = { me: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, bio: string | null, locale: string | null, timeZone: string | null, privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience, isFoundByEmail: boolean } | null } | null };

export type MessageLinkFragment = { __typename: 'Message', id: string, body: string | null, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } & { ' $fragmentName'?: 'MessageLinkFragment' };

export type InviteListQueryVariables = Exact<{
  chatId: string;
}>;


export type InviteListQuery = { chat: { __typename: 'Chat', id: string, invites: { __typename: 'InviteConnection', edges: Array<{ __typename: 'InviteEdge', node: { __typename: 'Invite', id: string, createdAt: string, expiresAt: string | null, maxUses: number | null, uses: number, needsApproval: boolean, state: InviteState, createdBy: { __typename: 'User', id: string, displayName: string } | null } }> } | null, joinRequests: { __typename: 'JoinRequestConnection', edges: Array<{ __typename: 'JoinRequestEdge', node: { __typename: 'JoinRequest', note: string | null, askedAt: string, user: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null } }> } | null } | null };

export type OpenedInviteQueryVariables = Exact<{
  token: string;
}>;


export type OpenedInviteQuery = { invitation: { __typename: 'Invitation', chatId: string, title: string | null, topic: string | null, avatarUrl: string | null, memberCount: number, needsApproval: boolean, state: InviteState, isMember: boolean, askedAt: string | null, invitedBy: { __typename: 'User', id: string, displayName: string } | null } | null };

export type LaterQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type LaterQuery = { savedMessages: { __typename: 'SavedMessageConnection', edges: Array<{ __typename: 'SavedMessageEdge', cursor: string, node: { __typename: 'SavedMessage', messageId: string, savedAt: string, message: { __typename: 'Message', seq: number, sentAt: string, isInChat: boolean, id: string, body: string | null, deletedAt: string | null, threadRoot: { __typename: 'Message', id: string } | null, sender: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type OutgoingQueryVariables = Exact<{ [key: string]: never; }>;


export type OutgoingQuery = { scheduledMessages: { __typename: 'ScheduledMessageConnection', edges: Array<{ __typename: 'ScheduledMessageEdge', node: { __typename: 'ScheduledMessage', id: string, chatId: string, sendAt: string, body: string | null, mentionIds: Array<string>, replyToId: string | null, attachmentIds: Array<string>, threadRootId: string | null, isInChat: boolean, state: ScheduledState, refusalReason: string | null, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } | null } }> } | null };

export type PlanAnewMutationVariables = Exact<{
  input: ScheduleMessageInput;
}>;


export type PlanAnewMutation = { scheduleMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ScheduleMessageSuccess', scheduledMessage: { __typename: 'ScheduledMessage', id: string } }
   };

export type RemindersAheadQueryVariables = Exact<{ [key: string]: never; }>;


export type RemindersAheadQuery = { reminders: { __typename: 'ReminderConnection', edges: Array<{ __typename: 'ReminderEdge', node: { __typename: 'Reminder', id: string, remindAt: string, note: string | null, chat: { __typename: 'Chat', id: string } | null, message: { __typename: 'Message', id: string, seq: number, body: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null } | null } }> } | null };

export type NoticeFragment = { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null, seq: number, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null } | null } & { ' $fragmentName'?: 'NoticeFragment' };

export type NoticesQueryVariables = Exact<{
  kinds: Array<NotificationKind> | NotificationKind;
  first?: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notifications: { __typename: 'NotificationConnection', unreadCount: number, rev: number, edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null, seq: number, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type NoticeFeedSubscriptionVariables = Exact<{
  after?: number | string | null | undefined;
}>;


export type NoticeFeedSubscription = { notificationEvents:
    | { __typename: 'NotificationCreated', rev: number, at: string, unreadCount: number, unreadByKind: Array<{ __typename: 'UnreadOfKind', kind: NotificationKind, count: number }>, notification: { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null, seq: number, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null } | null } | null }
    | { __typename: 'NotificationsRead', rev: number, at: string, unreadCount: number, notificationIds: Array<string>, unreadByKind: Array<{ __typename: 'UnreadOfKind', kind: NotificationKind, count: number }> }
   };

export type FindPeopleQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
}>;


export type FindPeopleQuery = { users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } }> } | null };

export type BanListQueryVariables = Exact<{
  chatId: string;
  after?: string | null | undefined;
}>;


export type BanListQuery = { chat: { __typename: 'Chat', id: string, bans: { __typename: 'ChatBanConnection', edges: Array<{ __typename: 'ChatBanEdge', node: { __typename: 'ChatBan', bannedAt: string, user: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PersonCardQueryVariables = Exact<{
  id: string;
}>;


export type PersonCardQuery = { user: { __typename: 'User', id: string, displayName: string, handle: string | null, bio: string | null, isDeleted: boolean, isBlocked: boolean, isMuted: boolean } | null };

export type PushedMessageQueryVariables = Exact<{
  id: string;
}>;


export type PushedMessageQuery = { message: { __typename: 'Message', id: string, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } | null };

export type OpenReportsQueryVariables = Exact<{
  chatId: string;
  after?: string | null | undefined;
}>;


export type OpenReportsQuery = { chat: { __typename: 'Chat', id: string, reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', node: { __typename: 'Report', id: string, reason: ReportReason, note: string | null, reportedAt: string, reportedUser: { __typename: 'User', id: string, displayName: string } | null, message: { __typename: 'Message', id: string, seq: number, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null } | null, context: Array<{ __typename: 'ReportedMessage', messageId: string, seq: number, body: string | null, isDeleted: boolean, sentAt: string, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null, sender: { __typename: 'User', id: string, displayName: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FindMessagesQueryVariables = Exact<{
  search: MessageSearchInput;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindMessagesQuery = { searchMessages: { __typename: 'MessageSearchConnection', edges: Array<{ __typename: 'MessageSearchEdge', cursor: string, snippet: Array<{ __typename: 'SnippetPart', text: string, isMatch: boolean }>, node: { __typename: 'Message', id: string, seq: number, sentAt: string, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, sender: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { account: { __typename: 'Account', email: string, hasSecondFactor: boolean, recoveryCodesLeft: number, passwordChangedAt: string, sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', node: { __typename: 'Session', id: string, device: string, address: string, place: string | null, lastUsedAt: string, createdAt: string, isCurrent: boolean } }> } } | null };

export type MyBlocksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBlocksQuery = { blockedUsers: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } }> } | null };

export type FollowedThreadsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type FollowedThreadsQuery = { myThreads: { __typename: 'ThreadConnection', edges: Array<{ __typename: 'ThreadEdge', cursor: string, node: { __typename: 'Thread', id: string, rootId: string, replyCount: number, lastReplyAt: string, unread: { __typename: 'UnreadCount', count: number } | null, root: { __typename: 'Message', id: string, body: string | null, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

const PersonDefinition = /* @__PURE__ */ fragmentOf("Person", "User", ["id","displayName","handle","avatarUrl",["presence",["userId","status","lastSeenAt"]]])
const MessageLinkDefinition = /* @__PURE__ */ fragmentOf("MessageLink", "Message", ["id","body","deletedAt",["sender",["id","displayName","avatarUrl"]],["chat",["id","title"]]])
const NoticeDefinition = /* @__PURE__ */ fragmentOf("Notice", "Notification", ["id","kind","createdAt","readAt","isSilent","title","body",["actor",["id","displayName"]],["chat",["id","kind","title"]],["message",["id","body","seq","isInChat",["threadRoot",["id"]]]]])
export const PersonFragmentDoc = /* @__PURE__ */ documentOf(PersonDefinition) as TypedDocumentNode<PersonFragment, Record<string, never>>
export const usePersonFragment = /* @__PURE__ */ bindFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const usePersonSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const MessageLinkFragmentDoc = /* @__PURE__ */ documentOf(MessageLinkDefinition) as TypedDocumentNode<MessageLinkFragment, Record<string, never>>
export const useMessageLinkFragment = /* @__PURE__ */ bindFragment<MessageLinkFragment>(MessageLinkFragmentDoc, 'MessageLink')
export const useMessageLinkSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessageLinkFragment>(MessageLinkFragmentDoc, 'MessageLink')
export const NoticeFragmentDoc = /* @__PURE__ */ documentOf(NoticeDefinition) as TypedDocumentNode<NoticeFragment, Record<string, never>>
export const useNoticeFragment = /* @__PURE__ */ bindFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const useNoticeSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const MyselfDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Myself", {}, [["me",["id","displayName","handle","avatarUrl","bio","locale","timeZone",["privacy",["presence","receipts","isFoundByEmail"]]]]])) as TypedDocumentNode<MyselfQuery, MyselfQueryVariables>
export const useMyselfQuery = /* @__PURE__ */ bindQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfLazyQuery = /* @__PURE__ */ bindLazyQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const InviteListDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "InviteList", {"chatId":"ID!"}, [["chat",{"id":"$chatId"},["id",["invites",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","createdAt","expiresAt","maxUses","uses","needsApproval","state",["createdBy",["id","displayName"]]]]]]]],["joinRequests",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["note","askedAt",["user",["id","displayName","avatarUrl"]]]]]]]]]]])) as TypedDocumentNode<InviteListQuery, InviteListQueryVariables>
export const useInviteListQuery = /* @__PURE__ */ bindQuery<InviteListQuery, InviteListQueryVariables>(InviteListDocument)
export const useInviteListSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<InviteListQuery, InviteListQueryVariables>(InviteListDocument)
export const useInviteListLazyQuery = /* @__PURE__ */ bindLazyQuery<InviteListQuery, InviteListQueryVariables>(InviteListDocument)
export const OpenedInviteDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "OpenedInvite", {"token":"String!"}, [["invitation",{"token":"$token"},["chatId","title","topic","avatarUrl","memberCount","needsApproval","state","isMember","askedAt",["invitedBy",["id","displayName"]]]]])) as TypedDocumentNode<OpenedInviteQuery, OpenedInviteQueryVariables>
export const useOpenedInviteQuery = /* @__PURE__ */ bindQuery<OpenedInviteQuery, OpenedInviteQueryVariables>(OpenedInviteDocument)
export const useOpenedInviteSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<OpenedInviteQuery, OpenedInviteQueryVariables>(OpenedInviteDocument)
export const useOpenedInviteLazyQuery = /* @__PURE__ */ bindLazyQuery<OpenedInviteQuery, OpenedInviteQueryVariables>(OpenedInviteDocument)
export const LaterDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Later", {"first":["Int!",{"kind":"IntValue","value":"30"}],"after":"String"}, [["savedMessages",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["messageId","savedAt",["message",["...MessageLink!","seq","sentAt","isInChat",["threadRoot",["id"]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), MessageLinkDefinition) as TypedDocumentNode<LaterQuery, LaterQueryVariables>
export const useLaterQuery = /* @__PURE__ */ bindQuery<LaterQuery, LaterQueryVariables>(LaterDocument)
export const useLaterSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<LaterQuery, LaterQueryVariables>(LaterDocument)
export const useLaterLazyQuery = /* @__PURE__ */ bindLazyQuery<LaterQuery, LaterQueryVariables>(LaterDocument)
export const OutgoingDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Outgoing", {}, [["scheduledMessages",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","chatId","sendAt","body","mentionIds",["mentionRanges",["userId","offset","length"]],"replyToId","attachmentIds","threadRootId","isInChat","state","refusalReason",["chat",["id","kind","title","avatarUrl",["members",{"first":{"kind":"IntValue","value":"2"}},[["edges",[["node",[["user",["...Person!"]]]]]]]]]]]]]]]]]), PersonDefinition) as TypedDocumentNode<OutgoingQuery, OutgoingQueryVariables>
export const useOutgoingQuery = /* @__PURE__ */ bindQuery<OutgoingQuery, OutgoingQueryVariables>(OutgoingDocument)
export const useOutgoingSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<OutgoingQuery, OutgoingQueryVariables>(OutgoingDocument)
export const useOutgoingLazyQuery = /* @__PURE__ */ bindLazyQuery<OutgoingQuery, OutgoingQueryVariables>(OutgoingDocument)
export const PlanAnewDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "PlanAnew", {"input":"ScheduleMessageInput!"}, [["scheduleMessage",{"input":"$input"},[["...ScheduleMessageSuccess",[["scheduledMessage",["id"]]]],["...UserError",["code","reason","path"]]]]])) as TypedDocumentNode<PlanAnewMutation, PlanAnewMutationVariables>
export const usePlanAnewMutation = /* @__PURE__ */ bindMutation<PlanAnewMutation, PlanAnewMutationVariables>(PlanAnewDocument)
export const RemindersAheadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "RemindersAhead", {}, [["reminders",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","remindAt","note",["chat",["id"]],["message",["id","seq","body","isInChat",["threadRoot",["id"]]]]]]]]]]])) as TypedDocumentNode<RemindersAheadQuery, RemindersAheadQueryVariables>
export const useRemindersAheadQuery = /* @__PURE__ */ bindQuery<RemindersAheadQuery, RemindersAheadQueryVariables>(RemindersAheadDocument)
export const useRemindersAheadSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RemindersAheadQuery, RemindersAheadQueryVariables>(RemindersAheadDocument)
export const useRemindersAheadLazyQuery = /* @__PURE__ */ bindLazyQuery<RemindersAheadQuery, RemindersAheadQueryVariables>(RemindersAheadDocument)
export const NoticesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Notices", {"kinds":"[NotificationKind!]!","first":["Int!",{"kind":"IntValue","value":"30"}],"after":"String"}, [["notifications",{"first":"$first","after":"$after","kinds":"$kinds"},["unreadCount","rev",["edges",["cursor",["node",["...Notice!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), NoticeDefinition) as TypedDocumentNode<NoticesQuery, NoticesQueryVariables>
export const useNoticesQuery = /* @__PURE__ */ bindQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesLazyQuery = /* @__PURE__ */ bindLazyQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const NoticeFeedDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "NoticeFeed", {"after":"Cursor"}, [["notificationEvents",{"after":"$after"},[["...NotificationEvent",["rev","at","unreadCount",["unreadByKind",["kind","count"]]]],["...NotificationCreated",[["notification",["...Notice!"]]]],["...NotificationsRead",["notificationIds"]]]]]), NoticeDefinition) as TypedDocumentNode<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>
export const useNoticeFeedSubscription = /* @__PURE__ */ bindSubscription<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>(NoticeFeedDocument)
export const FindPeopleDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "FindPeople", {"prefix":"String!","first":["Int",{"kind":"IntValue","value":"20"}]}, [["users",{"prefix":"$prefix","first":"$first"},[["edges",[["node",["...Person!"]]]]]]]), PersonDefinition) as TypedDocumentNode<FindPeopleQuery, FindPeopleQueryVariables>
export const useFindPeopleQuery = /* @__PURE__ */ bindQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleLazyQuery = /* @__PURE__ */ bindLazyQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const BanListDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "BanList", {"chatId":"ID!","after":"String"}, [["chat",{"id":"$chatId"},["id",["bans",{"first":{"kind":"IntValue","value":"50"},"after":"$after"},[["edges",[["node",["bannedAt",["user",["id","displayName","avatarUrl"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]])) as TypedDocumentNode<BanListQuery, BanListQueryVariables>
export const useBanListQuery = /* @__PURE__ */ bindQuery<BanListQuery, BanListQueryVariables>(BanListDocument)
export const useBanListSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<BanListQuery, BanListQueryVariables>(BanListDocument)
export const useBanListLazyQuery = /* @__PURE__ */ bindLazyQuery<BanListQuery, BanListQueryVariables>(BanListDocument)
export const PersonCardDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonCard", {"id":"ID!"}, [["user",{"id":"$id"},["id","displayName","handle","bio","isDeleted","isBlocked","isMuted"]]])) as TypedDocumentNode<PersonCardQuery, PersonCardQueryVariables>
export const usePersonCardQuery = /* @__PURE__ */ bindQuery<PersonCardQuery, PersonCardQueryVariables>(PersonCardDocument)
export const usePersonCardSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonCardQuery, PersonCardQueryVariables>(PersonCardDocument)
export const usePersonCardLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonCardQuery, PersonCardQueryVariables>(PersonCardDocument)
export const PushedMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PushedMessage", {"id":"ID!"}, [["message",{"id":"$id"},["id","body",["sender",["id","displayName"]],["chat",["id","title"]]]]])) as TypedDocumentNode<PushedMessageQuery, PushedMessageQueryVariables>
export const usePushedMessageQuery = /* @__PURE__ */ bindQuery<PushedMessageQuery, PushedMessageQueryVariables>(PushedMessageDocument)
export const usePushedMessageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PushedMessageQuery, PushedMessageQueryVariables>(PushedMessageDocument)
export const usePushedMessageLazyQuery = /* @__PURE__ */ bindLazyQuery<PushedMessageQuery, PushedMessageQueryVariables>(PushedMessageDocument)
export const OpenReportsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "OpenReports", {"chatId":"ID!","after":"String"}, [["chat",{"id":"$chatId"},["id",["reports",{"first":{"kind":"IntValue","value":"20"},"after":"$after","state":{"kind":"EnumValue","value":"OPEN"}},[["edges",[["node",["id","reason","note","reportedAt",["reportedUser",["id","displayName"]],["message",["id","seq","isInChat",["threadRoot",["id"]]]],["context",["messageId","seq","body","isDeleted",["systemNote",["kind",["users",["id","displayName"]]]],"sentAt",["sender",["id","displayName"]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]])) as TypedDocumentNode<OpenReportsQuery, OpenReportsQueryVariables>
export const useOpenReportsQuery = /* @__PURE__ */ bindQuery<OpenReportsQuery, OpenReportsQueryVariables>(OpenReportsDocument)
export const useOpenReportsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<OpenReportsQuery, OpenReportsQueryVariables>(OpenReportsDocument)
export const useOpenReportsLazyQuery = /* @__PURE__ */ bindLazyQuery<OpenReportsQuery, OpenReportsQueryVariables>(OpenReportsDocument)
export const FindMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "FindMessages", {"search":"MessageSearchInput!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["searchMessages",{"search":"$search","first":"$first","after":"$after"},[["edges",["cursor",["snippet",["text","isMatch"]],["node",["id","seq","sentAt","isInChat",["threadRoot",["id"]],["sender",["id","displayName","avatarUrl"]],["chat",["id","kind","title",["members",{"first":{"kind":"IntValue","value":"2"}},[["edges",[["node",[["user",["...Person!"]]]]]]]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), PersonDefinition) as TypedDocumentNode<FindMessagesQuery, FindMessagesQueryVariables>
export const useFindMessagesQuery = /* @__PURE__ */ bindQuery<FindMessagesQuery, FindMessagesQueryVariables>(FindMessagesDocument)
export const useFindMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FindMessagesQuery, FindMessagesQueryVariables>(FindMessagesDocument)
export const useFindMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<FindMessagesQuery, FindMessagesQueryVariables>(FindMessagesDocument)
export const MyAccountDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyAccount", {}, [["account",["email","hasSecondFactor","recoveryCodesLeft","passwordChangedAt",["sessions",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","device","address","place","lastUsedAt","createdAt","isCurrent"]]]]]]]]])) as TypedDocumentNode<MyAccountQuery, MyAccountQueryVariables>
export const useMyAccountQuery = /* @__PURE__ */ bindQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountLazyQuery = /* @__PURE__ */ bindLazyQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const MyBlocksDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyBlocks", {}, [["blockedUsers",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["id","displayName","avatarUrl"]]]]]]])) as TypedDocumentNode<MyBlocksQuery, MyBlocksQueryVariables>
export const useMyBlocksQuery = /* @__PURE__ */ bindQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksLazyQuery = /* @__PURE__ */ bindLazyQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const FollowedThreadsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "FollowedThreads", {"first":["Int!",{"kind":"IntValue","value":"30"}],"after":"String"}, [["myThreads",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["id","rootId","replyCount","lastReplyAt",["unread",["count"]],["root",["...MessageLink!"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), MessageLinkDefinition) as TypedDocumentNode<FollowedThreadsQuery, FollowedThreadsQueryVariables>
export const useFollowedThreadsQuery = /* @__PURE__ */ bindQuery<FollowedThreadsQuery, FollowedThreadsQueryVariables>(FollowedThreadsDocument)
export const useFollowedThreadsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FollowedThreadsQuery, FollowedThreadsQueryVariables>(FollowedThreadsDocument)
export const useFollowedThreadsLazyQuery = /* @__PURE__ */ bindLazyQuery<FollowedThreadsQuery, FollowedThreadsQueryVariables>(FollowedThreadsDocument)