// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSuspenseFragment, bindSuspenseQuery } from '@chat-supergraph/react'
import { documentOf, fragmentOf, operationOf } from '@chat-supergraph/client'
/** What kind of thing an attachment is. */
export type AttachmentKind =
  /**
   * Anything else: it is offered for saving, never shown as a page. Sound and film are such files, by their `contentType`; `url`
   * answers requests for a range, so that they can be played. A picture that browsers do not show, such as HEIC, is one too.
   */
  | 'FILE'
  /** A picture that browsers show, with a thumbnail. */
  | 'IMAGE';

/** Whether a chat is between two people or a group. */
export type ChatKind =
  /** Between two people; at most one per pair. */
  | 'DIRECT'
  /** Any number of people, with a title and roles. */
  | 'GROUP';

/** What a member may do in a chat. */
export type ChatRole =
  /** Managing members and settings. */
  | 'ADMIN'
  /** Reading and writing. */
  | 'MEMBER'
  /** Everything, and handing ownership on. */
  | 'OWNER';

/** Where somebody is named in a text. In UTF-16 code units, as JavaScript, Java, C# and Swift's `utf16` count; never through a surrogate pair. */
export type MentionRangeInput = {
  /** How long it is; from 1. */
  length: number;
  /** How much of the text, as it is given here, stands before it; from 0. */
  offset: number;
  /** Who is meant. */
  userId: string;
};

/** Who a message comes from. */
export type MessageKind =
  /** A person asks, and the members vote: `poll` has the options, `body` the question. */
  | 'POLL'
  /** The system noted a change of the members. It counts in `seq`, never as unread. */
  | 'SYSTEM'
  /** A person said it. */
  | 'TEXT';

/** What became of a chat that a stranger has opened with me. */
export type MessageRequestState =
  /** I have put it out of my sight. */
  | 'DECLINED'
  /** It waits for my answer: it is silent, and in none of my lists but `messageRequests`. */
  | 'PENDING';

/** Which messages of a chat somebody wants to hear of. */
export type NotificationLevel =
  /** Every message. */
  | 'ALL'
  /** Only what mentions or answers them. */
  | 'MENTIONS'
  /** None. */
  | 'NONE';

/** Whether somebody is here, over all of their devices. */
export type OnlineStatus =
  /** At least one device is here, and none was used lately. */
  | 'AWAY'
  /** No device is here. */
  | 'OFFLINE'
  /** They use at least one device. */
  | 'ONLINE';

/** What `sendMessage` takes. */
export type SendMessageInput = {
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<string>;
  /** At most 8,000 characters that say something to the eye; may be empty where something is attached. Empty lines around it are not kept, the space before its first word is. */
  body: string;
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** After how many seconds it goes by itself: 5 to 31,536,000. The chat's own rule holds where it is shorter. */
  expiresInSeconds?: number | null | undefined;
  /** Whether a reply shows in the chat as well. */
  isInChat?: boolean;
  /** Whether its links are looked at. A link in `<` and `>` is left alone in any case, and so is code. */
  linkPreviews?: boolean;
  /** Members who are meant, at most 50; each must be in the chat. */
  mentionIds?: Array<string>;
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. */
  mentionRanges?: Array<MentionRangeInput>;
  /** Whether whoever is in the chat is meant: `@all`. It counts as a mention for each of them. By the rules of the chat, in chats of at most 1,000 members, and once in a minute; not in what shows in its thread alone. */
  mentionsEveryone?: boolean;
  /** The message of the same chat that this one answers. */
  replyToId?: string | null | undefined;
  /** The message to reply under, of the same chat; itself no reply. */
  threadRootId?: string | null | undefined;
};

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

export type FaceQueryVariables = Exact<{
  id: string;
}>;


export type FaceQuery = { user: { __typename: 'User', id: string, avatarUrl: string | null } | null };

export type MessageStoryQueryVariables = Exact<{
  id: string;
}>;


export type MessageStoryQuery = { message: { __typename: 'Message', id: string, sender: { __typename: 'User', id: string } | null, edits: { __typename: 'MessageEditConnection', edges: Array<{ __typename: 'MessageEditEdge', node: { __typename: 'MessageEdit', body: string | null, replacedAt: string } }> } | null, receipts: { __typename: 'ReceiptSummary', deliveredCount: number, readCount: number, recipientCount: number } | null, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, readSeq: number, user: { __typename: 'User', id: string, displayName: string } | null } }> } | null } | null };

export type OpenChatQueryVariables = Exact<{
  chatId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  around?: number | null | undefined;
}>;


export type OpenChatQuery = { chat: { __typename: 'Chat', topic: string | null, messageRequest: MessageRequestState | null, notificationLevel: NotificationLevel | null, id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, permissions: { __typename: 'ChatPermissions', addMembers: boolean, removeMembers: boolean, changeRoles: boolean, updateChat: boolean, transferOwnership: boolean, leaveChat: boolean, createInvites: boolean, answerJoinRequests: boolean, sendMessages: boolean | null, pinMessages: boolean | null, deleteAnyMessage: boolean | null } | null, myMembership: { __typename: 'ChatMember', role: ChatRole, joinedAt: string } | null, positions: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: { __typename: 'User', id: string, displayName: string } | null } }> } | null, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } | null };

export type LogFragment = { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } & { ' $fragmentName'?: 'LogFragment' };

export type MessagePageQueryVariables = Exact<{
  chatId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  around?: number | null | undefined;
}>;


export type MessagePageQuery = { chat: { __typename: 'Chat', id: string, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type MessageRowFragment = { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } & { ' $fragmentName'?: 'MessageRowFragment' };

export type PollCardFragment = { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } & { ' $fragmentName'?: 'PollCardFragment' };

export type SayMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SayMutation = { sendMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string>, retryAfterMs: number }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }
   };

export type PinListQueryVariables = Exact<{
  chatId: string;
}>;


export type PinListQuery = { chat: { __typename: 'Chat', id: string, pins: { __typename: 'MessageConnection', edges: Array<{ __typename: 'MessageEdge', node: { __typename: 'Message', id: string, seq: number, body: string | null, sentAt: string, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, sender: { __typename: 'User', id: string, displayName: string } | null } }> } | null } | null };

export type PollVotesQueryVariables = Exact<{
  id: string;
}>;


export type PollVotesQuery = { message: { __typename: 'Message', id: string, body: string | null, poll: { __typename: 'Poll', options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, voters: { __typename: 'VoterConnection', edges: Array<{ __typename: 'VoterEdge', node: { __typename: 'Voter', user: { __typename: 'User', id: string, displayName: string } | null } }> } | null }> } | null } | null };

export type ChatRowFragment = { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } & { ' $fragmentName'?: 'ChatRowFragment' };

export type HomeQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type HomeQuery = { inboxCursor: number | string | null, myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ArchiveQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ArchiveQuery = { myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RequestsQueryVariables = Exact<{
  first?: number;
}>;


export type RequestsQuery = { messageRequests: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TypistsFragment = { __typename: 'TypingState', chatId: string, typists: Array<{ __typename: 'Typist', expiresAt: string, user: { __typename: 'User', id: string, displayName: string } | null }> } & { ' $fragmentName'?: 'TypistsFragment' };

export type MemberListQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type MemberListQuery = { chat: { __typename: 'Chat', id: string, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', cursor: string, node: { __typename: 'ChatMember', role: ChatRole, joinedAt: string, user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PersonFragment = { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } & { ' $fragmentName'?: 'PersonFragment' };

export type ThreadPaneQueryVariables = Exact<{
  rootId: string;
  last?: number;
  before?: string | null | undefined;
}>;


export type ThreadPaneQuery = { message: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean, replies: { __typename: 'MessageConnection', edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, isHidden: boolean, isSaved: boolean, pinnedAt: string | null, isInChat: boolean, threadRoot: { __typename: 'Message', id: string } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, isFollowing: boolean } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } } | null, threadRoot: { __typename: 'Message', id: string } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number, isMine: boolean }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: { __typename: 'User', id: string, displayName: string } | null } | null, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null }>, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, isMine: boolean }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null };

const LogDefinition = /* @__PURE__ */ fragmentOf("Log", "MessageConnection", ["rev",["edges",["cursor",["node",["...MessageRow!"]]]],["pageInfo",["hasPreviousPage","hasNextPage","startCursor","endCursor"]]])
const MessageRowDefinition = /* @__PURE__ */ fragmentOf("MessageRow", "Message", ["id","seq","rev","kind","body","sentAt","editedAt","deletedAt","clientKey","isHidden","isSaved","pinnedAt","isInChat",["threadRoot",["id"]],["thread",["rootId","replyCount","lastSeq","lastReplyAt","readSeq","isFollowing"]],["poll",["...PollCard!"]],["forwardedFrom",["sentAt",["sender",["id","displayName"]]]],["sender",["id","displayName"]],["mentions",["id","displayName"]],["mentionRanges",["userId","offset","length"]],["replyTo",["id","seq","body",["sender",["id","displayName"]]]],["attachments",["id","kind","fileName","contentType","bytes","width","height","blurhash","isAnimated","url","thumbnailUrl"]],["linkPreviews",["url","title","description","siteName"]],["reactions",["emoji","count","isMine"]],["systemNote",["kind",["users",["id","displayName"]]]]])
const PollCardDefinition = /* @__PURE__ */ fragmentOf("PollCard", "Poll", ["allowsMany","isAnonymous","isOpen","voterCount","closesAt",["options",["id","text","count","isMine"]]])
const ChatRowDefinition = /* @__PURE__ */ fragmentOf("ChatRow", "Chat", ["id","kind","title","avatarUrl","lastActivityAt","memberCount","rev","lastSeq",["preferences",["mutedUntil","pinnedAt","archivedAt","changedAt"]],["unread",["count","isCapped","mentionCount","firstSeq"]],["lastMessage",["id","seq","kind","body","sentAt","deletedAt",["sender",["id","displayName"]],["attachments",["id","kind","fileName"]],["systemNote",["kind",["users",["id","displayName"]]]]]],["members",{"first":{"kind":"IntValue","value":"2"}},[["edges",[["node",[["user",["...Person!"]]]]]]]]])
const TypistsDefinition = /* @__PURE__ */ fragmentOf("Typists", "TypingState", ["chatId",["typists",["expiresAt",["user",["id","displayName"]]]]])
const PersonDefinition = /* @__PURE__ */ fragmentOf("Person", "User", ["id","displayName","handle","avatarUrl",["presence",["userId","status","lastSeenAt"]]])
export const LogFragmentDoc = /* @__PURE__ */ documentOf(LogDefinition, MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<LogFragment, Record<string, never>>
export const useLogFragment = /* @__PURE__ */ bindFragment<LogFragment>(LogFragmentDoc, 'Log')
export const useLogSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<LogFragment>(LogFragmentDoc, 'Log')
export const MessageRowFragmentDoc = /* @__PURE__ */ documentOf(MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<MessageRowFragment, Record<string, never>>
export const useMessageRowFragment = /* @__PURE__ */ bindFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const useMessageRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const PollCardFragmentDoc = /* @__PURE__ */ documentOf(PollCardDefinition) as TypedDocumentNode<PollCardFragment, Record<string, never>>
export const usePollCardFragment = /* @__PURE__ */ bindFragment<PollCardFragment>(PollCardFragmentDoc, 'PollCard')
export const usePollCardSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PollCardFragment>(PollCardFragmentDoc, 'PollCard')
export const ChatRowFragmentDoc = /* @__PURE__ */ documentOf(ChatRowDefinition, PersonDefinition) as TypedDocumentNode<ChatRowFragment, Record<string, never>>
export const useChatRowFragment = /* @__PURE__ */ bindFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const useChatRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const TypistsFragmentDoc = /* @__PURE__ */ documentOf(TypistsDefinition) as TypedDocumentNode<TypistsFragment, Record<string, never>>
export const useTypistsFragment = /* @__PURE__ */ bindFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const useTypistsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const PersonFragmentDoc = /* @__PURE__ */ documentOf(PersonDefinition) as TypedDocumentNode<PersonFragment, Record<string, never>>
export const usePersonFragment = /* @__PURE__ */ bindFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const usePersonSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const FaceDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Face", {"id":"ID!"}, [["user",{"id":"$id"},["id","avatarUrl"]]])) as TypedDocumentNode<FaceQuery, FaceQueryVariables>
export const useFaceQuery = /* @__PURE__ */ bindQuery<FaceQuery, FaceQueryVariables>(FaceDocument)
export const useFaceSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FaceQuery, FaceQueryVariables>(FaceDocument)
export const useFaceLazyQuery = /* @__PURE__ */ bindLazyQuery<FaceQuery, FaceQueryVariables>(FaceDocument)
export const MessageStoryDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MessageStory", {"id":"ID!"}, [["message",{"id":"$id"},["id",["sender",["id"]],["edits",{"first":{"kind":"IntValue","value":"20"}},[["edges",[["node",["body","replacedAt"]]]]]],["receipts",["deliveredCount","readCount","recipientCount"]],["readers",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["chatId","readSeq",["user",["id","displayName"]]]]]]]]]]])) as TypedDocumentNode<MessageStoryQuery, MessageStoryQueryVariables>
export const useMessageStoryQuery = /* @__PURE__ */ bindQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStorySuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStoryLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const OpenChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "OpenChat", {"chatId":"ID!","first":"Int","last":"Int","around":"Int"}, [["chat",{"id":"$chatId"},["...ChatRow!","topic","messageRequest",["permissions",["addMembers","removeMembers","changeRoles","updateChat","transferOwnership","leaveChat","createInvites","answerJoinRequests","sendMessages","pinMessages","deleteAnyMessage"]],"notificationLevel",["myMembership",["role","joinedAt"]],["positions",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["chatId","deliveredSeq","readSeq",["user",["id","displayName"]]]]]]]],["messages",{"first":"$first","last":"$last","around":"$around"},["...Log!"]]]]]), ChatRowDefinition, PersonDefinition, LogDefinition, MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<OpenChatQuery, OpenChatQueryVariables>
export const useOpenChatQuery = /* @__PURE__ */ bindQuery<OpenChatQuery, OpenChatQueryVariables>(OpenChatDocument)
export const useOpenChatSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<OpenChatQuery, OpenChatQueryVariables>(OpenChatDocument)
export const useOpenChatLazyQuery = /* @__PURE__ */ bindLazyQuery<OpenChatQuery, OpenChatQueryVariables>(OpenChatDocument)
export const MessagePageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MessagePage", {"chatId":"ID!","first":"Int","after":"String","last":"Int","before":"String","around":"Int"}, [["chat",{"id":"$chatId"},["id",["messages",{"first":"$first","after":"$after","last":"$last","before":"$before","around":"$around"},["...Log!"]]]]]), LogDefinition, MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<MessagePageQuery, MessagePageQueryVariables>
export const useMessagePageQuery = /* @__PURE__ */ bindQuery<MessagePageQuery, MessagePageQueryVariables>(MessagePageDocument)
export const useMessagePageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessagePageQuery, MessagePageQueryVariables>(MessagePageDocument)
export const useMessagePageLazyQuery = /* @__PURE__ */ bindLazyQuery<MessagePageQuery, MessagePageQueryVariables>(MessagePageDocument)
export const SayDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Say", {"input":"SendMessageInput!"}, [["sendMessage",{"input":"$input"},[["...SendMessageSuccess",["replayed",["message",["...MessageRow!"]]]],["...UserError",["code","reason","path"]],["...RateLimited",["retryAfterMs"]]]]]), MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<SayMutation, SayMutationVariables>
export const useSayMutation = /* @__PURE__ */ bindMutation<SayMutation, SayMutationVariables>(SayDocument)
export const PinListDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PinList", {"chatId":"ID!"}, [["chat",{"id":"$chatId"},["id",["pins",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","seq","body","sentAt","isInChat",["threadRoot",["id"]],["sender",["id","displayName"]]]]]]]]]]])) as TypedDocumentNode<PinListQuery, PinListQueryVariables>
export const usePinListQuery = /* @__PURE__ */ bindQuery<PinListQuery, PinListQueryVariables>(PinListDocument)
export const usePinListSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PinListQuery, PinListQueryVariables>(PinListDocument)
export const usePinListLazyQuery = /* @__PURE__ */ bindLazyQuery<PinListQuery, PinListQueryVariables>(PinListDocument)
export const PollVotesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PollVotes", {"id":"ID!"}, [["message",{"id":"$id"},["id","body",["poll",[["options",["id","text","count",["voters",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",[["user",["id","displayName"]]]]]]]]]]]]]]])) as TypedDocumentNode<PollVotesQuery, PollVotesQueryVariables>
export const usePollVotesQuery = /* @__PURE__ */ bindQuery<PollVotesQuery, PollVotesQueryVariables>(PollVotesDocument)
export const usePollVotesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PollVotesQuery, PollVotesQueryVariables>(PollVotesDocument)
export const usePollVotesLazyQuery = /* @__PURE__ */ bindLazyQuery<PollVotesQuery, PollVotesQueryVariables>(PollVotesDocument)
export const HomeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Home", {"first":["Int!",{"kind":"IntValue","value":"40"}],"after":"String"}, ["inboxCursor",["myChats",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ChatRow!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ChatRowDefinition, PersonDefinition) as TypedDocumentNode<HomeQuery, HomeQueryVariables>
export const useHomeQuery = /* @__PURE__ */ bindQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeLazyQuery = /* @__PURE__ */ bindLazyQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const ArchiveDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Archive", {"first":["Int!",{"kind":"IntValue","value":"40"}],"after":"String"}, [["myChats",{"first":"$first","after":"$after","filter":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived"},"value":{"kind":"BooleanValue","value":true}}]}},[["edges",["cursor",["node",["...ChatRow!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ChatRowDefinition, PersonDefinition) as TypedDocumentNode<ArchiveQuery, ArchiveQueryVariables>
export const useArchiveQuery = /* @__PURE__ */ bindQuery<ArchiveQuery, ArchiveQueryVariables>(ArchiveDocument)
export const useArchiveSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ArchiveQuery, ArchiveQueryVariables>(ArchiveDocument)
export const useArchiveLazyQuery = /* @__PURE__ */ bindLazyQuery<ArchiveQuery, ArchiveQueryVariables>(ArchiveDocument)
export const RequestsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Requests", {"first":["Int!",{"kind":"IntValue","value":"40"}]}, [["messageRequests",{"first":"$first"},[["edges",["cursor",["node",["...ChatRow!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ChatRowDefinition, PersonDefinition) as TypedDocumentNode<RequestsQuery, RequestsQueryVariables>
export const useRequestsQuery = /* @__PURE__ */ bindQuery<RequestsQuery, RequestsQueryVariables>(RequestsDocument)
export const useRequestsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RequestsQuery, RequestsQueryVariables>(RequestsDocument)
export const useRequestsLazyQuery = /* @__PURE__ */ bindLazyQuery<RequestsQuery, RequestsQueryVariables>(RequestsDocument)
export const MemberListDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MemberList", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"100"}],"after":"String"}, [["chat",{"id":"$chatId"},["id",["members",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["role","joinedAt",["user",["...Person!"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), PersonDefinition) as TypedDocumentNode<MemberListQuery, MemberListQueryVariables>
export const useMemberListQuery = /* @__PURE__ */ bindQuery<MemberListQuery, MemberListQueryVariables>(MemberListDocument)
export const useMemberListSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MemberListQuery, MemberListQueryVariables>(MemberListDocument)
export const useMemberListLazyQuery = /* @__PURE__ */ bindLazyQuery<MemberListQuery, MemberListQueryVariables>(MemberListDocument)
export const ThreadPaneDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ThreadPane", {"rootId":"ID!","last":["Int!",{"kind":"IntValue","value":"50"}],"before":"String"}, [["message",{"id":"$rootId"},["...MessageRow!",["thread",["rootId",["replies",{"last":"$last","before":"$before"},[["edges",["cursor",["node",["...MessageRow!"]]]],["pageInfo",["hasPreviousPage","hasNextPage","startCursor","endCursor"]]]]]]]]]), MessageRowDefinition, PollCardDefinition) as TypedDocumentNode<ThreadPaneQuery, ThreadPaneQueryVariables>
export const useThreadPaneQuery = /* @__PURE__ */ bindQuery<ThreadPaneQuery, ThreadPaneQueryVariables>(ThreadPaneDocument)
export const useThreadPaneSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ThreadPaneQuery, ThreadPaneQueryVariables>(ThreadPaneDocument)
export const useThreadPaneLazyQuery = /* @__PURE__ */ bindLazyQuery<ThreadPaneQuery, ThreadPaneQueryVariables>(ThreadPaneDocument)