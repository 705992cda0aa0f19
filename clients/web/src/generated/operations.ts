// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSubscription, bindSuspenseFragment, bindSuspenseQuery } from '@chat-supergraph/hooks'
import { documentOf, fragmentOf, operationOf } from '@chat-supergraph/hooks'
/** What kind of thing an attachment is. */
export type AttachmentKind =
  /** Anything else: it is offered for saving, never shown in place. */
  | 'FILE'
  /** A picture that can be shown, with a thumbnail. */
  | 'IMAGE';

/** Who may see something of me. */
export type Audience =
  /** Everybody who shares a chat with me. */
  | 'CHATS'
  /** Nobody. */
  | 'NOBODY';

/** What a member may do in a chat. */
export type ChatAbility =
  /** Put people into it. */
  | 'ADD_MEMBERS'
  /** Make members admins, and admins members. */
  | 'CHANGE_ROLES'
  /** Delete what others said, for everyone. */
  | 'DELETE_ANY_MESSAGE'
  /** Change title, topic and avatar. */
  | 'EDIT_SETTINGS'
  /** Leave it. */
  | 'LEAVE'
  /** Pin messages and take pins off; the chat's `rules` may let everyone. */
  | 'PIN_MESSAGES'
  /** Take out members of a lower role. */
  | 'REMOVE_MEMBERS'
  /** Say something. */
  | 'SEND_MESSAGES'
  /** Make another member the owner. */
  | 'TRANSFER_OWNERSHIP';

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

/** How often somebody gets a mail about what they have not read. */
export type DigestInterval =
  /** Every day. */
  | 'DAILY'
  /** Never. */
  | 'OFF'
  /** Every Monday. */
  | 'WEEKLY';

/** Who a message comes from. */
export type MessageKind =
  /** A person asks, and the members vote: `poll` has the options, `body` the question. */
  | 'POLL'
  /** The system noted a change of the members. It counts in `seq`, never as unread. */
  | 'SYSTEM'
  /** A person said it. */
  | 'TEXT';

/** Why somebody is notified. */
export type NotificationKind =
  /** You were added to a chat. */
  | 'ADDED_TO_CHAT'
  /** The operator of this service has something to say. */
  | 'ANNOUNCEMENT'
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

/** What somebody may do on the platform beyond their own things. */
export type PlatformRole =
  /** Everything that the platform's operators do. */
  | 'ADMINISTRATOR'
  /** Looking at reports and acting on them. */
  | 'MODERATOR'
  /** A program that acts for the platform. */
  | 'SERVICE';

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

/** What `sendMessage` takes. */
export type SendMessageInput = {
  /** Whether a reply shows in the chat as well. */
  alsoInRoom?: boolean;
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<string>;
  /** At most 8,000 characters; may be empty where something is attached. */
  body: string;
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** After how many seconds it goes by itself: 5 to 31,536,000. The chat's own rule holds where it is shorter. */
  expiresInSeconds?: number | null | undefined;
  /** Members who are meant, at most 50; each must be in the chat. */
  mentionIds?: Array<string>;
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
  /** The thing has changed since the version that the request was made for. */
  | 'STALE';

/** Which members may do something. In a direct chat both may, always. */
export type WhoMay =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in the chat. */
  | 'EVERYONE';

export type MyselfQueryVariables = Exact<{ [key: string]: never; }>;


export type MyselfQuery = { me: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, bio: string | null, locale: string | null, timeZone: string | null, privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience } | null } | null };

export type TypistsFragment = { __typename: 'TypingState', chatId: string, typists: Array<{ __typename: 'Typist', expiresAt: string, user: { __typename: 'User', id: string, displayName: string } | null }> } & { ' $fragmentName'?: 'TypistsFragment' };

export type NoticeFragment = { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } & { ' $fragmentName'?: 'NoticeFragment' };

export type NoticesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notifications: { __typename: 'NotificationConnection', unreadCount: number, rev: number, edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type NoticeFeedSubscriptionVariables = Exact<{
  after?: number | string | null | undefined;
}>;


export type NoticeFeedSubscription = { notificationEvents:
    | { __typename: 'NotificationMade', rev: number, at: string, unreadCount: number, notification: { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: { __typename: 'User', id: string, displayName: string } | null, chat: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } | null }
    | { __typename: 'NotificationsRead', rev: number, at: string, unreadCount: number, ids: Array<string> }
   };

export type RoomMembersQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type RoomMembersQuery = { chat: { __typename: 'Chat', id: string, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', cursor: string, node: { __typename: 'ChatMember', role: ChatRole, joinedAt: string, user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type FindPeopleQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
}>;


export type FindPeopleQuery = { users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } }> } | null };

export type PersonFragment = { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } & { ' $fragmentName'?: 'PersonFragment' };

export type MessageStoryQueryVariables = Exact<{
  id: string;
}>;


export type MessageStoryQuery = { message: { __typename: 'Message', id: string, edits: { __typename: 'MessageEditConnection', edges: Array<{ __typename: 'MessageEditEdge', node: { __typename: 'MessageEdit', body: string | null, replacedAt: string } }> } | null, receipts: { __typename: 'ReceiptSummary', delivered: number, read: number, of: number } | null, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, readSeq: number, user: { __typename: 'User', id: string, displayName: string } | null } }> } | null } | null };

export type RoomQueryVariables = Exact<{
  chatId: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  around?: number | null | undefined;
}>;


export type RoomQuery = { chat: { __typename: 'Chat', topic: string | null, can: Array<ChatAbility>, notificationLevel: NotificationLevel | null, id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, me: { __typename: 'ChatMember', role: ChatRole, joinedAt: string } | null, positions: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: { __typename: 'User', id: string, displayName: string } | null } }> } | null, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, hidden: boolean, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, mine: boolean }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null } | null, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } | null };

export type LogFragment = { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, hidden: boolean, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, mine: boolean }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } & { ' $fragmentName'?: 'LogFragment' };

export type RoomPageQueryVariables = Exact<{
  chatId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  around?: number | null | undefined;
}>;


export type RoomPageQuery = { chat: { __typename: 'Chat', id: string, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, hidden: boolean, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, mine: boolean }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type MessageRowFragment = { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, hidden: boolean, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, mine: boolean }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } & { ' $fragmentName'?: 'MessageRowFragment' };

export type SayMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SayMutation = { sendMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string>, retryAfterMs: number }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, clientKey: string | null, hidden: boolean, sender: { __typename: 'User', id: string, displayName: string } | null, mentions: Array<{ __typename: 'User', id: string, displayName: string } | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: { __typename: 'User', id: string, displayName: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null }>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number, mine: boolean }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } }
   };

export type ChatRowFragment = { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null } | null, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } & { ' $fragmentName'?: 'ChatRowFragment' };

export type HomeQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type HomeQuery = { myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, avatarUrl: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null } | null, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null, lastMessage: { __typename: 'Message', id: string, seq: number, kind: MessageKind, body: string | null, sentAt: string, deletedAt: string | null, sender: { __typename: 'User', id: string, displayName: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<{ __typename: 'User', id: string, displayName: string } | null> } | null } | null, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', node: { __typename: 'ChatMember', user: { __typename: 'User', id: string, displayName: string, handle: string | null, avatarUrl: string | null, presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } | null } | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { account: { __typename: 'Account', email: string, secondFactor: boolean, recoveryCodesLeft: number, passwordChangedAt: string, sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', node: { __typename: 'Session', id: string, device: string, address: string, place: string | null, lastUsedAt: string, createdAt: string, isCurrent: boolean } }> } } | null };

export type MyBlocksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBlocksQuery = { blockedUsers: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, displayName: string, avatarUrl: string | null } }> } | null };

export type AccountSummaryFragment = { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, secondFactor: boolean, recoveryCodesLeft: number } & { ' $fragmentName'?: 'AccountSummaryFragment' };

export type AttachmentPartsFragment = { __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, url: string, thumbnailUrl: string | null } & { ' $fragmentName'?: 'AttachmentPartsFragment' };

export type ChatRulePartsFragment = { __typename: 'ChatRules', posting: WhoMay, pinning: WhoMay, slowModeSeconds: number, messageLifetimeSeconds: number } & { ' $fragmentName'?: 'ChatRulePartsFragment' };

export type ChatSummaryFragment = { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, lastMessage: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChatSummaryFragment' };

export type DraftPartsFragment = { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
    { __typename: 'Attachment' }
    & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
  )> } & { ' $fragmentName'?: 'DraftPartsFragment' };

export type FileToSaveFragment = { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } & { ' $fragmentName'?: 'FileToSaveFragment' };

export type HowToHearFragment = { __typename: 'NotificationPreferences', level: NotificationLevel | null, push: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } & { ' $fragmentName'?: 'HowToHearFragment' };

export type MessagePartsFragment = { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, inRoom: boolean, expiresAt: string | null, pinnedAt: string | null, sender: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, mentions: Array<(
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null, threadRoot: { __typename: 'Message', id: string, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string } | null } | null, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string } | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, closedAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number }> } | null, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null, attachments: Array<(
    { __typename: 'Attachment' }
    & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
  )>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number }>, note: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<(
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null> } | null } & { ' $fragmentName'?: 'MessagePartsFragment' };

export type MyMessagePartsFragment = { __typename: 'Message', id: string, clientKey: string | null, hidden: boolean, saved: boolean, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, mine: boolean }> } & { ' $fragmentName'?: 'MyMessagePartsFragment' };

export type MyThreadPartsFragment = { __typename: 'Thread', rootId: string, readSeq: number | null, following: boolean, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } & { ' $fragmentName'?: 'MyThreadPartsFragment' };

export type NotificationPartsFragment = { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, chat: { __typename: 'Chat', id: string, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } & { ' $fragmentName'?: 'NotificationPartsFragment' };

export type OnlineStateFragment = { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } & { ' $fragmentName'?: 'OnlineStateFragment' };

export type OwnProfileFragment = (
  { __typename: 'User', handle: string | null, bio: string | null, avatarUrl: string | null, createdAt: string | null, locale: string | null, timeZone: string | null, privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience } | null }
  & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
) & { ' $fragmentName'?: 'OwnProfileFragment' };

export type PollPartsFragment = { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, closedAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number }> } & { ' $fragmentName'?: 'PollPartsFragment' };

export type PositionPartsFragment = { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null } & { ' $fragmentName'?: 'PositionPartsFragment' };

type Refusal_CodeRejected_Fragment = { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_CodeRejected_Fragment' };

type Refusal_CredentialsRejected_Fragment = { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_CredentialsRejected_Fragment' };

type Refusal_HandleTaken_Fragment = { __typename: 'HandleTaken', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_HandleTaken_Fragment' };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_InvalidInput_Fragment' };

type Refusal_KeyReused_Fragment = { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_KeyReused_Fragment' };

type Refusal_LimitReached_Fragment = { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_LimitReached_Fragment' };

type Refusal_NotAllowed_Fragment = { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotAllowed_Fragment' };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotFound_Fragment' };

type Refusal_RateLimited_Fragment = { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_RateLimited_Fragment' };

type Refusal_SessionEnded_Fragment = { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_SessionEnded_Fragment' };

type Refusal_StaleDraft_Fragment = { __typename: 'StaleDraft', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_StaleDraft_Fragment' };

type Refusal_StaleRevision_Fragment = { __typename: 'StaleRevision', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_StaleRevision_Fragment' };

export type RefusalFragment =
  | Refusal_CodeRejected_Fragment
  | Refusal_CredentialsRejected_Fragment
  | Refusal_HandleTaken_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_KeyReused_Fragment
  | Refusal_LimitReached_Fragment
  | Refusal_NotAllowed_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_RateLimited_Fragment
  | Refusal_SessionEnded_Fragment
  | Refusal_StaleDraft_Fragment
  | Refusal_StaleRevision_Fragment
;

export type ReminderPartsFragment = { __typename: 'Reminder', id: string, at: string, note: string | null, chat: { __typename: 'Chat', id: string } | null, message: { __typename: 'Message', id: string } | null } & { ' $fragmentName'?: 'ReminderPartsFragment' };

export type ScheduledPartsFragment = { __typename: 'ScheduledMessage', id: string, chatId: string, sendAt: string, body: string | null, state: ScheduledState, refusedBecause: string | null } & { ' $fragmentName'?: 'ScheduledPartsFragment' };

export type SessionSummaryFragment = { __typename: 'Session', id: string, device: string, address: string, place: string | null, createdAt: string, lastUsedAt: string, expiresAt: string, endedAt: string | null, isCurrent: boolean } & { ' $fragmentName'?: 'SessionSummaryFragment' };

export type SessionTokensFragment = { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } } & { ' $fragmentName'?: 'SessionTokensFragment' };

export type ThreadPartsFragment = { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string } & { ' $fragmentName'?: 'ThreadPartsFragment' };

export type TypingListFragment = { __typename: 'TypingState', chatId: string, typists: Array<{ __typename: 'Typist', expiresAt: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null }> } & { ' $fragmentName'?: 'TypingListFragment' };

export type UnreadPartsFragment = { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } & { ' $fragmentName'?: 'UnreadPartsFragment' };

export type UserProfileFragment = (
  { __typename: 'User', handle: string | null, bio: string | null, avatarUrl: string | null, createdAt: string | null, isDeleted: boolean, isBlocked: boolean }
  & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
) & { ' $fragmentName'?: 'UserProfileFragment' };

export type UserSummaryFragment = { __typename: 'User', id: string, displayName: string } & { ' $fragmentName'?: 'UserSummaryFragment' };

const TypistsDefinition = /* @__PURE__ */ fragmentOf("Typists", "TypingState", ["chatId",["typists",["expiresAt",["user",["id","displayName"]]]]])
const NoticeDefinition = /* @__PURE__ */ fragmentOf("Notice", "Notification", ["id","kind","createdAt","readAt","isSilent","title","body",["actor",["id","displayName"]],["chat",["id","kind","title"]],["message",["id","body"]]])
const PersonDefinition = /* @__PURE__ */ fragmentOf("Person", "User", ["id","displayName","handle","avatarUrl",["presence",["userId","status","lastSeenAt"]]])
const LogDefinition = /* @__PURE__ */ fragmentOf("Log", "MessageConnection", ["rev",["edges",["cursor",["node",["...MessageRow!"]]]],["pageInfo",["hasPreviousPage","hasNextPage","startCursor","endCursor"]]])
const MessageRowDefinition = /* @__PURE__ */ fragmentOf("MessageRow", "Message", ["id","seq","rev","kind","body","sentAt","editedAt","deletedAt","clientKey","hidden",["sender",["id","displayName"]],["mentions",["id","displayName"]],["replyTo",["id","seq","body",["sender",["id","displayName"]]]],["attachments",["id","kind","fileName","contentType","bytes","width","height","blurhash","url","thumbnailUrl"]],["reactions",["emoji","count","mine"]],["note",["kind",["users",["id","displayName"]]]]])
const ChatRowDefinition = /* @__PURE__ */ fragmentOf("ChatRow", "Chat", ["id","kind","title","avatarUrl","lastActivityAt","memberCount","rev","lastSeq",["preferences",["mutedUntil","pinnedAt","archivedAt"]],["unread",["count","capped","mentions","firstSeq"]],["lastMessage",["id","seq","kind","body","sentAt","deletedAt",["sender",["id","displayName"]],["attachments",["id","kind","fileName"]],["note",["kind",["users",["id","displayName"]]]]]],["members",{"first":{"kind":"IntValue","value":"2"}},[["edges",[["node",[["user",["...Person!"]]]]]]]]])
const AccountSummaryDefinition = /* @__PURE__ */ fragmentOf("AccountSummary", "Account", ["email","roles","createdAt","passwordChangedAt","secondFactor","recoveryCodesLeft"])
const AttachmentPartsDefinition = /* @__PURE__ */ fragmentOf("AttachmentParts", "Attachment", ["id","kind","fileName","contentType","bytes","width","height","blurhash","url","thumbnailUrl"])
const ChatRulePartsDefinition = /* @__PURE__ */ fragmentOf("ChatRuleParts", "ChatRules", ["posting","pinning","slowModeSeconds","messageLifetimeSeconds"])
const ChatSummaryDefinition = /* @__PURE__ */ fragmentOf("ChatSummary", "Chat", ["id","kind","title","lastActivityAt","memberCount","rev","lastSeq",["lastMessage",["...MessageParts"]]])
const DraftPartsDefinition = /* @__PURE__ */ fragmentOf("DraftParts", "MessageDraft", ["chatId","threadRootId","rev","body","savedAt",["replyTo",["id","body"]],["attachments",["...AttachmentParts"]]])
const FileToSaveDefinition = /* @__PURE__ */ fragmentOf("FileToSave", "DataFile", ["name","mediaType","content","next"])
const HowToHearDefinition = /* @__PURE__ */ fragmentOf("HowToHear", "NotificationPreferences", ["level","push","digest",["doNotDisturb",["from","to","timeZone"]]])
const MessagePartsDefinition = /* @__PURE__ */ fragmentOf("MessageParts", "Message", ["id","seq","rev","kind","body","sentAt","editedAt","deletedAt",["sender",["...UserSummary"]],["mentions",["...UserSummary"]],["replyTo",["id","seq","body",["sender",["...UserSummary"]]]],"inRoom",["threadRoot",["id",["thread",["...ThreadParts!"]]]],["thread",["...ThreadParts!"]],["poll",["...PollParts!"]],"expiresAt","pinnedAt",["forwardedFrom",["sentAt",["sender",["...UserSummary"]]]],["attachments",["...AttachmentParts"]],["reactions",["emoji","count"]],["note",["kind",["users",["...UserSummary"]]]]])
const MyMessagePartsDefinition = /* @__PURE__ */ fragmentOf("MyMessageParts", "Message", ["id","clientKey","hidden","saved",["reactions",["emoji","mine"]]])
const MyThreadPartsDefinition = /* @__PURE__ */ fragmentOf("MyThreadParts", "Thread", ["rootId","readSeq","following",["unread",["...UnreadParts!"]]])
const NotificationPartsDefinition = /* @__PURE__ */ fragmentOf("NotificationParts", "Notification", ["id","kind","createdAt","readAt","isSilent","title","body",["actor",["...UserSummary"]],["chat",["id","title"]],["message",["id","body"]]])
const OnlineStateDefinition = /* @__PURE__ */ fragmentOf("OnlineState", "Presence", ["userId","status","lastSeenAt"])
const OwnProfileDefinition = /* @__PURE__ */ fragmentOf("OwnProfile", "User", ["...UserSummary","handle","bio","avatarUrl","createdAt","locale","timeZone",["privacy",["presence","receipts"]]])
const PollPartsDefinition = /* @__PURE__ */ fragmentOf("PollParts", "Poll", ["allowsMany","isAnonymous","isOpen","voterCount","closesAt","closedAt",["options",["id","text","count"]]])
const PositionPartsDefinition = /* @__PURE__ */ fragmentOf("PositionParts", "MemberPosition", ["chatId","deliveredSeq","readSeq",["user",["...UserSummary"]]])
const RefusalDefinition = /* @__PURE__ */ fragmentOf("Refusal", "UserError", ["code","reason","path"])
const ReminderPartsDefinition = /* @__PURE__ */ fragmentOf("ReminderParts", "Reminder", ["id","at","note",["chat",["id"]],["message",["id"]]])
const ScheduledPartsDefinition = /* @__PURE__ */ fragmentOf("ScheduledParts", "ScheduledMessage", ["id","chatId","sendAt","body","state","refusedBecause"])
const SessionSummaryDefinition = /* @__PURE__ */ fragmentOf("SessionSummary", "Session", ["id","device","address","place","createdAt","lastUsedAt","expiresAt","endedAt","isCurrent"])
const SessionTokensDefinition = /* @__PURE__ */ fragmentOf("SessionTokens", "SignedIn", ["accessToken","accessTokenExpiresAt","refreshToken",["session",["id",["user",["...UserSummary"]]]]])
const ThreadPartsDefinition = /* @__PURE__ */ fragmentOf("ThreadParts", "Thread", ["rootId","replyCount","lastSeq","lastReplyAt"])
const TypingListDefinition = /* @__PURE__ */ fragmentOf("TypingList", "TypingState", ["chatId",["typists",["expiresAt",["user",["...UserSummary"]]]]])
const UnreadPartsDefinition = /* @__PURE__ */ fragmentOf("UnreadParts", "UnreadCount", ["count","capped","mentions","firstSeq"])
const UserProfileDefinition = /* @__PURE__ */ fragmentOf("UserProfile", "User", ["...UserSummary","handle","bio","avatarUrl","createdAt","isDeleted","isBlocked"])
const UserSummaryDefinition = /* @__PURE__ */ fragmentOf("UserSummary", "User", ["id","displayName"])
export const TypistsFragmentDoc = /* @__PURE__ */ documentOf(TypistsDefinition) as TypedDocumentNode<TypistsFragment, Record<string, never>>
export const useTypistsFragment = /* @__PURE__ */ bindFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const useTypistsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const NoticeFragmentDoc = /* @__PURE__ */ documentOf(NoticeDefinition) as TypedDocumentNode<NoticeFragment, Record<string, never>>
export const useNoticeFragment = /* @__PURE__ */ bindFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const useNoticeSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const PersonFragmentDoc = /* @__PURE__ */ documentOf(PersonDefinition) as TypedDocumentNode<PersonFragment, Record<string, never>>
export const usePersonFragment = /* @__PURE__ */ bindFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const usePersonSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const LogFragmentDoc = /* @__PURE__ */ documentOf(LogDefinition, MessageRowDefinition) as TypedDocumentNode<LogFragment, Record<string, never>>
export const useLogFragment = /* @__PURE__ */ bindFragment<LogFragment>(LogFragmentDoc, 'Log')
export const useLogSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<LogFragment>(LogFragmentDoc, 'Log')
export const MessageRowFragmentDoc = /* @__PURE__ */ documentOf(MessageRowDefinition) as TypedDocumentNode<MessageRowFragment, Record<string, never>>
export const useMessageRowFragment = /* @__PURE__ */ bindFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const useMessageRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const ChatRowFragmentDoc = /* @__PURE__ */ documentOf(ChatRowDefinition, PersonDefinition) as TypedDocumentNode<ChatRowFragment, Record<string, never>>
export const useChatRowFragment = /* @__PURE__ */ bindFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const useChatRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const AccountSummaryFragmentDoc = /* @__PURE__ */ documentOf(AccountSummaryDefinition) as TypedDocumentNode<AccountSummaryFragment, Record<string, never>>
export const useAccountSummaryFragment = /* @__PURE__ */ bindFragment<AccountSummaryFragment>(AccountSummaryFragmentDoc, 'AccountSummary')
export const useAccountSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<AccountSummaryFragment>(AccountSummaryFragmentDoc, 'AccountSummary')
export const AttachmentPartsFragmentDoc = /* @__PURE__ */ documentOf(AttachmentPartsDefinition) as TypedDocumentNode<AttachmentPartsFragment, Record<string, never>>
export const useAttachmentPartsFragment = /* @__PURE__ */ bindFragment<AttachmentPartsFragment>(AttachmentPartsFragmentDoc, 'AttachmentParts')
export const useAttachmentPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<AttachmentPartsFragment>(AttachmentPartsFragmentDoc, 'AttachmentParts')
export const ChatRulePartsFragmentDoc = /* @__PURE__ */ documentOf(ChatRulePartsDefinition) as TypedDocumentNode<ChatRulePartsFragment, Record<string, never>>
export const useChatRulePartsFragment = /* @__PURE__ */ bindFragment<ChatRulePartsFragment>(ChatRulePartsFragmentDoc, 'ChatRuleParts')
export const useChatRulePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatRulePartsFragment>(ChatRulePartsFragmentDoc, 'ChatRuleParts')
export const ChatSummaryFragmentDoc = /* @__PURE__ */ documentOf(ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatSummaryFragment, Record<string, never>>
export const useChatSummaryFragment = /* @__PURE__ */ bindFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const useChatSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const DraftPartsFragmentDoc = /* @__PURE__ */ documentOf(DraftPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<DraftPartsFragment, Record<string, never>>
export const useDraftPartsFragment = /* @__PURE__ */ bindFragment<DraftPartsFragment>(DraftPartsFragmentDoc, 'DraftParts')
export const useDraftPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<DraftPartsFragment>(DraftPartsFragmentDoc, 'DraftParts')
export const FileToSaveFragmentDoc = /* @__PURE__ */ documentOf(FileToSaveDefinition) as TypedDocumentNode<FileToSaveFragment, Record<string, never>>
export const useFileToSaveFragment = /* @__PURE__ */ bindFragment<FileToSaveFragment>(FileToSaveFragmentDoc, 'FileToSave')
export const useFileToSaveSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<FileToSaveFragment>(FileToSaveFragmentDoc, 'FileToSave')
export const HowToHearFragmentDoc = /* @__PURE__ */ documentOf(HowToHearDefinition) as TypedDocumentNode<HowToHearFragment, Record<string, never>>
export const useHowToHearFragment = /* @__PURE__ */ bindFragment<HowToHearFragment>(HowToHearFragmentDoc, 'HowToHear')
export const useHowToHearSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<HowToHearFragment>(HowToHearFragmentDoc, 'HowToHear')
export const MessagePartsFragmentDoc = /* @__PURE__ */ documentOf(MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MessagePartsFragment, Record<string, never>>
export const useMessagePartsFragment = /* @__PURE__ */ bindFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const useMessagePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const MyMessagePartsFragmentDoc = /* @__PURE__ */ documentOf(MyMessagePartsDefinition) as TypedDocumentNode<MyMessagePartsFragment, Record<string, never>>
export const useMyMessagePartsFragment = /* @__PURE__ */ bindFragment<MyMessagePartsFragment>(MyMessagePartsFragmentDoc, 'MyMessageParts')
export const useMyMessagePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MyMessagePartsFragment>(MyMessagePartsFragmentDoc, 'MyMessageParts')
export const MyThreadPartsFragmentDoc = /* @__PURE__ */ documentOf(MyThreadPartsDefinition, UnreadPartsDefinition) as TypedDocumentNode<MyThreadPartsFragment, Record<string, never>>
export const useMyThreadPartsFragment = /* @__PURE__ */ bindFragment<MyThreadPartsFragment>(MyThreadPartsFragmentDoc, 'MyThreadParts')
export const useMyThreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MyThreadPartsFragment>(MyThreadPartsFragmentDoc, 'MyThreadParts')
export const NotificationPartsFragmentDoc = /* @__PURE__ */ documentOf(NotificationPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<NotificationPartsFragment, Record<string, never>>
export const useNotificationPartsFragment = /* @__PURE__ */ bindFragment<NotificationPartsFragment>(NotificationPartsFragmentDoc, 'NotificationParts')
export const useNotificationPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<NotificationPartsFragment>(NotificationPartsFragmentDoc, 'NotificationParts')
export const OnlineStateFragmentDoc = /* @__PURE__ */ documentOf(OnlineStateDefinition) as TypedDocumentNode<OnlineStateFragment, Record<string, never>>
export const useOnlineStateFragment = /* @__PURE__ */ bindFragment<OnlineStateFragment>(OnlineStateFragmentDoc, 'OnlineState')
export const useOnlineStateSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<OnlineStateFragment>(OnlineStateFragmentDoc, 'OnlineState')
export const OwnProfileFragmentDoc = /* @__PURE__ */ documentOf(OwnProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<OwnProfileFragment, Record<string, never>>
export const useOwnProfileFragment = /* @__PURE__ */ bindFragment<OwnProfileFragment>(OwnProfileFragmentDoc, 'OwnProfile')
export const useOwnProfileSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<OwnProfileFragment>(OwnProfileFragmentDoc, 'OwnProfile')
export const PollPartsFragmentDoc = /* @__PURE__ */ documentOf(PollPartsDefinition) as TypedDocumentNode<PollPartsFragment, Record<string, never>>
export const usePollPartsFragment = /* @__PURE__ */ bindFragment<PollPartsFragment>(PollPartsFragmentDoc, 'PollParts')
export const usePollPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PollPartsFragment>(PollPartsFragmentDoc, 'PollParts')
export const PositionPartsFragmentDoc = /* @__PURE__ */ documentOf(PositionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<PositionPartsFragment, Record<string, never>>
export const usePositionPartsFragment = /* @__PURE__ */ bindFragment<PositionPartsFragment>(PositionPartsFragmentDoc, 'PositionParts')
export const usePositionPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PositionPartsFragment>(PositionPartsFragmentDoc, 'PositionParts')
export const RefusalFragmentDoc = /* @__PURE__ */ documentOf(RefusalDefinition) as TypedDocumentNode<RefusalFragment, Record<string, never>>
export const useRefusalFragment = /* @__PURE__ */ bindFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const useRefusalSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const ReminderPartsFragmentDoc = /* @__PURE__ */ documentOf(ReminderPartsDefinition) as TypedDocumentNode<ReminderPartsFragment, Record<string, never>>
export const useReminderPartsFragment = /* @__PURE__ */ bindFragment<ReminderPartsFragment>(ReminderPartsFragmentDoc, 'ReminderParts')
export const useReminderPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ReminderPartsFragment>(ReminderPartsFragmentDoc, 'ReminderParts')
export const ScheduledPartsFragmentDoc = /* @__PURE__ */ documentOf(ScheduledPartsDefinition) as TypedDocumentNode<ScheduledPartsFragment, Record<string, never>>
export const useScheduledPartsFragment = /* @__PURE__ */ bindFragment<ScheduledPartsFragment>(ScheduledPartsFragmentDoc, 'ScheduledParts')
export const useScheduledPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ScheduledPartsFragment>(ScheduledPartsFragmentDoc, 'ScheduledParts')
export const SessionSummaryFragmentDoc = /* @__PURE__ */ documentOf(SessionSummaryDefinition) as TypedDocumentNode<SessionSummaryFragment, Record<string, never>>
export const useSessionSummaryFragment = /* @__PURE__ */ bindFragment<SessionSummaryFragment>(SessionSummaryFragmentDoc, 'SessionSummary')
export const useSessionSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<SessionSummaryFragment>(SessionSummaryFragmentDoc, 'SessionSummary')
export const SessionTokensFragmentDoc = /* @__PURE__ */ documentOf(SessionTokensDefinition, UserSummaryDefinition) as TypedDocumentNode<SessionTokensFragment, Record<string, never>>
export const useSessionTokensFragment = /* @__PURE__ */ bindFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const useSessionTokensSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const ThreadPartsFragmentDoc = /* @__PURE__ */ documentOf(ThreadPartsDefinition) as TypedDocumentNode<ThreadPartsFragment, Record<string, never>>
export const useThreadPartsFragment = /* @__PURE__ */ bindFragment<ThreadPartsFragment>(ThreadPartsFragmentDoc, 'ThreadParts')
export const useThreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ThreadPartsFragment>(ThreadPartsFragmentDoc, 'ThreadParts')
export const TypingListFragmentDoc = /* @__PURE__ */ documentOf(TypingListDefinition, UserSummaryDefinition) as TypedDocumentNode<TypingListFragment, Record<string, never>>
export const useTypingListFragment = /* @__PURE__ */ bindFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const useTypingListSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const UnreadPartsFragmentDoc = /* @__PURE__ */ documentOf(UnreadPartsDefinition) as TypedDocumentNode<UnreadPartsFragment, Record<string, never>>
export const useUnreadPartsFragment = /* @__PURE__ */ bindFragment<UnreadPartsFragment>(UnreadPartsFragmentDoc, 'UnreadParts')
export const useUnreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UnreadPartsFragment>(UnreadPartsFragmentDoc, 'UnreadParts')
export const UserProfileFragmentDoc = /* @__PURE__ */ documentOf(UserProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<UserProfileFragment, Record<string, never>>
export const useUserProfileFragment = /* @__PURE__ */ bindFragment<UserProfileFragment>(UserProfileFragmentDoc, 'UserProfile')
export const useUserProfileSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UserProfileFragment>(UserProfileFragmentDoc, 'UserProfile')
export const UserSummaryFragmentDoc = /* @__PURE__ */ documentOf(UserSummaryDefinition) as TypedDocumentNode<UserSummaryFragment, Record<string, never>>
export const useUserSummaryFragment = /* @__PURE__ */ bindFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const useUserSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const MyselfDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Myself", {}, [["me",["id","displayName","handle","avatarUrl","bio","locale","timeZone",["privacy",["presence","receipts"]]]]])) as TypedDocumentNode<MyselfQuery, MyselfQueryVariables>
export const useMyselfQuery = /* @__PURE__ */ bindQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfLazyQuery = /* @__PURE__ */ bindLazyQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const NoticesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Notices", {"first":["Int!",{"kind":"IntValue","value":"30"}],"after":"String"}, [["notifications",{"first":"$first","after":"$after"},["unreadCount","rev",["edges",["cursor",["node",["...Notice!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), NoticeDefinition) as TypedDocumentNode<NoticesQuery, NoticesQueryVariables>
export const useNoticesQuery = /* @__PURE__ */ bindQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesLazyQuery = /* @__PURE__ */ bindLazyQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const NoticeFeedDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "NoticeFeed", {"after":"Cursor"}, [["notificationEvents",{"after":"$after"},[["...NotificationFact",["rev","at","unreadCount"]],["...NotificationMade",[["notification",["...Notice!"]]]],["...NotificationsRead",["ids"]]]]]), NoticeDefinition) as TypedDocumentNode<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>
export const useNoticeFeedSubscription = /* @__PURE__ */ bindSubscription<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>(NoticeFeedDocument)
export const RoomMembersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "RoomMembers", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"100"}],"after":"String"}, [["chat",{"id":"$chatId"},["id",["members",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["role","joinedAt",["user",["...Person!"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), PersonDefinition) as TypedDocumentNode<RoomMembersQuery, RoomMembersQueryVariables>
export const useRoomMembersQuery = /* @__PURE__ */ bindQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const useRoomMembersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const useRoomMembersLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const FindPeopleDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "FindPeople", {"prefix":"String!","first":["Int",{"kind":"IntValue","value":"20"}]}, [["users",{"prefix":"$prefix","first":"$first"},[["edges",[["node",["...Person!"]]]]]]]), PersonDefinition) as TypedDocumentNode<FindPeopleQuery, FindPeopleQueryVariables>
export const useFindPeopleQuery = /* @__PURE__ */ bindQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleLazyQuery = /* @__PURE__ */ bindLazyQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const MessageStoryDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MessageStory", {"id":"ID!"}, [["message",{"id":"$id"},["id",["edits",{"first":{"kind":"IntValue","value":"20"}},[["edges",[["node",["body","replacedAt"]]]]]],["receipts",["delivered","read","of"]],["readers",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["chatId","readSeq",["user",["id","displayName"]]]]]]]]]]])) as TypedDocumentNode<MessageStoryQuery, MessageStoryQueryVariables>
export const useMessageStoryQuery = /* @__PURE__ */ bindQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStorySuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStoryLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const RoomDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Room", {"chatId":"ID!","first":"Int","last":"Int","around":"Int"}, [["chat",{"id":"$chatId"},["...ChatRow!","topic","can","notificationLevel",["me",["role","joinedAt"]],["positions",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["chatId","deliveredSeq","readSeq",["user",["id","displayName"]]]]]]]],["messages",{"first":"$first","last":"$last","around":"$around"},["...Log!"]]]]]), ChatRowDefinition, PersonDefinition, LogDefinition, MessageRowDefinition) as TypedDocumentNode<RoomQuery, RoomQueryVariables>
export const useRoomQuery = /* @__PURE__ */ bindQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const useRoomSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const useRoomLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const RoomPageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "RoomPage", {"chatId":"ID!","first":"Int","after":"String","last":"Int","before":"String","around":"Int"}, [["chat",{"id":"$chatId"},["id",["messages",{"first":"$first","after":"$after","last":"$last","before":"$before","around":"$around"},["...Log!"]]]]]), LogDefinition, MessageRowDefinition) as TypedDocumentNode<RoomPageQuery, RoomPageQueryVariables>
export const useRoomPageQuery = /* @__PURE__ */ bindQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const useRoomPageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const useRoomPageLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const SayDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Say", {"input":"SendMessageInput!"}, [["sendMessage",{"input":"$input"},[["...SendMessageSuccess",["replayed",["message",["...MessageRow!"]]]],["...UserError",["code","reason","path"]],["...RateLimited",["retryAfterMs"]]]]]), MessageRowDefinition) as TypedDocumentNode<SayMutation, SayMutationVariables>
export const useSayMutation = /* @__PURE__ */ bindMutation<SayMutation, SayMutationVariables>(SayDocument)
export const HomeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Home", {"first":["Int!",{"kind":"IntValue","value":"40"}],"after":"String"}, [["myChats",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ChatRow!"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ChatRowDefinition, PersonDefinition) as TypedDocumentNode<HomeQuery, HomeQueryVariables>
export const useHomeQuery = /* @__PURE__ */ bindQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeLazyQuery = /* @__PURE__ */ bindLazyQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const MyAccountDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyAccount", {}, [["account",["email","secondFactor","recoveryCodesLeft","passwordChangedAt",["sessions",{"first":{"kind":"IntValue","value":"50"}},[["edges",[["node",["id","device","address","place","lastUsedAt","createdAt","isCurrent"]]]]]]]]])) as TypedDocumentNode<MyAccountQuery, MyAccountQueryVariables>
export const useMyAccountQuery = /* @__PURE__ */ bindQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountLazyQuery = /* @__PURE__ */ bindLazyQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const MyBlocksDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyBlocks", {}, [["blockedUsers",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["id","displayName","avatarUrl"]]]]]]])) as TypedDocumentNode<MyBlocksQuery, MyBlocksQueryVariables>
export const useMyBlocksQuery = /* @__PURE__ */ bindQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksLazyQuery = /* @__PURE__ */ bindLazyQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)