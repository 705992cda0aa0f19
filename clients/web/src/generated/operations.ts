// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSubscription, bindSuspenseFragment, bindSuspenseQuery } from '@chat-supergraph/hooks'
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

const TypistsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Typists"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypingState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"typists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}
const NoticeDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSilent"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}
const PersonDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}
const LogDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Log"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}
const MessageRowDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientKey"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"blurhash"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emoji"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}
const ChatRowDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeq"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}}
const AccountSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}
const AttachmentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"blurhash"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"thumbnailUrl"}}]}}
const ChatRulePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatRules"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posting"}},{"kind":"Field","name":{"kind":"Name","value":"pinning"}},{"kind":"Field","name":{"kind":"Name","value":"slowModeSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"messageLifetimeSeconds"}}]}}
const ChatSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}
const DraftPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"threadRootId"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentParts"}}]}}]}}
const FileToSaveDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileToSave"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}
const HowToHearDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowToHear"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationPreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"push"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"doNotDisturb"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}
const MessagePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inRoom"}},{"kind":"Field","name":{"kind":"Name","value":"threadRoot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"poll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PollParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"forwardedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emoji"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}
const MyMessagePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyMessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clientKey"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emoji"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}
const MyThreadPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyThreadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"following"}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}
const NotificationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSilent"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}
const OnlineStateDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnlineState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}
const OwnProfileDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"}}]}}]}}
const PollPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PollParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poll"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowsMany"}},{"kind":"Field","name":{"kind":"Name","value":"isAnonymous"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"voterCount"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}
const PositionPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredSeq"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}
const RefusalDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}
const ReminderPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReminderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reminder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}
const ScheduledPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduledParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"sendAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"refusedBecause"}}]}}
const SessionSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}
const SessionTokensDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionTokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}
const ThreadPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThreadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thread"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"replyCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastReplyAt"}}]}}
const TypingListDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TypingList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypingState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"typists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}
const UnreadPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnreadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeq"}}]}}
const UserProfileDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocked"}}]}}
const UserSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}
export const TypistsFragmentDoc = {"kind":"Document","definitions":[TypistsDefinition]} as unknown as TypedDocumentNode<TypistsFragment, Record<string, never>>
export const useTypistsFragment = /* @__PURE__ */ bindFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const useTypistsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypistsFragment>(TypistsFragmentDoc, 'Typists')
export const NoticeFragmentDoc = {"kind":"Document","definitions":[NoticeDefinition]} as unknown as TypedDocumentNode<NoticeFragment, Record<string, never>>
export const useNoticeFragment = /* @__PURE__ */ bindFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const useNoticeSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<NoticeFragment>(NoticeFragmentDoc, 'Notice')
export const PersonFragmentDoc = {"kind":"Document","definitions":[PersonDefinition]} as unknown as TypedDocumentNode<PersonFragment, Record<string, never>>
export const usePersonFragment = /* @__PURE__ */ bindFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const usePersonSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PersonFragment>(PersonFragmentDoc, 'Person')
export const LogFragmentDoc = {"kind":"Document","definitions":[LogDefinition, MessageRowDefinition]} as unknown as TypedDocumentNode<LogFragment, Record<string, never>>
export const useLogFragment = /* @__PURE__ */ bindFragment<LogFragment>(LogFragmentDoc, 'Log')
export const useLogSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<LogFragment>(LogFragmentDoc, 'Log')
export const MessageRowFragmentDoc = {"kind":"Document","definitions":[MessageRowDefinition]} as unknown as TypedDocumentNode<MessageRowFragment, Record<string, never>>
export const useMessageRowFragment = /* @__PURE__ */ bindFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const useMessageRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessageRowFragment>(MessageRowFragmentDoc, 'MessageRow')
export const ChatRowFragmentDoc = {"kind":"Document","definitions":[ChatRowDefinition, PersonDefinition]} as unknown as TypedDocumentNode<ChatRowFragment, Record<string, never>>
export const useChatRowFragment = /* @__PURE__ */ bindFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const useChatRowSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatRowFragment>(ChatRowFragmentDoc, 'ChatRow')
export const AccountSummaryFragmentDoc = {"kind":"Document","definitions":[AccountSummaryDefinition]} as unknown as TypedDocumentNode<AccountSummaryFragment, Record<string, never>>
export const useAccountSummaryFragment = /* @__PURE__ */ bindFragment<AccountSummaryFragment>(AccountSummaryFragmentDoc, 'AccountSummary')
export const useAccountSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<AccountSummaryFragment>(AccountSummaryFragmentDoc, 'AccountSummary')
export const AttachmentPartsFragmentDoc = {"kind":"Document","definitions":[AttachmentPartsDefinition]} as unknown as TypedDocumentNode<AttachmentPartsFragment, Record<string, never>>
export const useAttachmentPartsFragment = /* @__PURE__ */ bindFragment<AttachmentPartsFragment>(AttachmentPartsFragmentDoc, 'AttachmentParts')
export const useAttachmentPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<AttachmentPartsFragment>(AttachmentPartsFragmentDoc, 'AttachmentParts')
export const ChatRulePartsFragmentDoc = {"kind":"Document","definitions":[ChatRulePartsDefinition]} as unknown as TypedDocumentNode<ChatRulePartsFragment, Record<string, never>>
export const useChatRulePartsFragment = /* @__PURE__ */ bindFragment<ChatRulePartsFragment>(ChatRulePartsFragmentDoc, 'ChatRuleParts')
export const useChatRulePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatRulePartsFragment>(ChatRulePartsFragmentDoc, 'ChatRuleParts')
export const ChatSummaryFragmentDoc = {"kind":"Document","definitions":[ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<ChatSummaryFragment, Record<string, never>>
export const useChatSummaryFragment = /* @__PURE__ */ bindFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const useChatSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const DraftPartsFragmentDoc = {"kind":"Document","definitions":[DraftPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<DraftPartsFragment, Record<string, never>>
export const useDraftPartsFragment = /* @__PURE__ */ bindFragment<DraftPartsFragment>(DraftPartsFragmentDoc, 'DraftParts')
export const useDraftPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<DraftPartsFragment>(DraftPartsFragmentDoc, 'DraftParts')
export const FileToSaveFragmentDoc = {"kind":"Document","definitions":[FileToSaveDefinition]} as unknown as TypedDocumentNode<FileToSaveFragment, Record<string, never>>
export const useFileToSaveFragment = /* @__PURE__ */ bindFragment<FileToSaveFragment>(FileToSaveFragmentDoc, 'FileToSave')
export const useFileToSaveSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<FileToSaveFragment>(FileToSaveFragmentDoc, 'FileToSave')
export const HowToHearFragmentDoc = {"kind":"Document","definitions":[HowToHearDefinition]} as unknown as TypedDocumentNode<HowToHearFragment, Record<string, never>>
export const useHowToHearFragment = /* @__PURE__ */ bindFragment<HowToHearFragment>(HowToHearFragmentDoc, 'HowToHear')
export const useHowToHearSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<HowToHearFragment>(HowToHearFragmentDoc, 'HowToHear')
export const MessagePartsFragmentDoc = {"kind":"Document","definitions":[MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<MessagePartsFragment, Record<string, never>>
export const useMessagePartsFragment = /* @__PURE__ */ bindFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const useMessagePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const MyMessagePartsFragmentDoc = {"kind":"Document","definitions":[MyMessagePartsDefinition]} as unknown as TypedDocumentNode<MyMessagePartsFragment, Record<string, never>>
export const useMyMessagePartsFragment = /* @__PURE__ */ bindFragment<MyMessagePartsFragment>(MyMessagePartsFragmentDoc, 'MyMessageParts')
export const useMyMessagePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MyMessagePartsFragment>(MyMessagePartsFragmentDoc, 'MyMessageParts')
export const MyThreadPartsFragmentDoc = {"kind":"Document","definitions":[MyThreadPartsDefinition, UnreadPartsDefinition]} as unknown as TypedDocumentNode<MyThreadPartsFragment, Record<string, never>>
export const useMyThreadPartsFragment = /* @__PURE__ */ bindFragment<MyThreadPartsFragment>(MyThreadPartsFragmentDoc, 'MyThreadParts')
export const useMyThreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MyThreadPartsFragment>(MyThreadPartsFragmentDoc, 'MyThreadParts')
export const NotificationPartsFragmentDoc = {"kind":"Document","definitions":[NotificationPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<NotificationPartsFragment, Record<string, never>>
export const useNotificationPartsFragment = /* @__PURE__ */ bindFragment<NotificationPartsFragment>(NotificationPartsFragmentDoc, 'NotificationParts')
export const useNotificationPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<NotificationPartsFragment>(NotificationPartsFragmentDoc, 'NotificationParts')
export const OnlineStateFragmentDoc = {"kind":"Document","definitions":[OnlineStateDefinition]} as unknown as TypedDocumentNode<OnlineStateFragment, Record<string, never>>
export const useOnlineStateFragment = /* @__PURE__ */ bindFragment<OnlineStateFragment>(OnlineStateFragmentDoc, 'OnlineState')
export const useOnlineStateSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<OnlineStateFragment>(OnlineStateFragmentDoc, 'OnlineState')
export const OwnProfileFragmentDoc = {"kind":"Document","definitions":[OwnProfileDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<OwnProfileFragment, Record<string, never>>
export const useOwnProfileFragment = /* @__PURE__ */ bindFragment<OwnProfileFragment>(OwnProfileFragmentDoc, 'OwnProfile')
export const useOwnProfileSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<OwnProfileFragment>(OwnProfileFragmentDoc, 'OwnProfile')
export const PollPartsFragmentDoc = {"kind":"Document","definitions":[PollPartsDefinition]} as unknown as TypedDocumentNode<PollPartsFragment, Record<string, never>>
export const usePollPartsFragment = /* @__PURE__ */ bindFragment<PollPartsFragment>(PollPartsFragmentDoc, 'PollParts')
export const usePollPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PollPartsFragment>(PollPartsFragmentDoc, 'PollParts')
export const PositionPartsFragmentDoc = {"kind":"Document","definitions":[PositionPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<PositionPartsFragment, Record<string, never>>
export const usePositionPartsFragment = /* @__PURE__ */ bindFragment<PositionPartsFragment>(PositionPartsFragmentDoc, 'PositionParts')
export const usePositionPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<PositionPartsFragment>(PositionPartsFragmentDoc, 'PositionParts')
export const RefusalFragmentDoc = {"kind":"Document","definitions":[RefusalDefinition]} as unknown as TypedDocumentNode<RefusalFragment, Record<string, never>>
export const useRefusalFragment = /* @__PURE__ */ bindFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const useRefusalSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const ReminderPartsFragmentDoc = {"kind":"Document","definitions":[ReminderPartsDefinition]} as unknown as TypedDocumentNode<ReminderPartsFragment, Record<string, never>>
export const useReminderPartsFragment = /* @__PURE__ */ bindFragment<ReminderPartsFragment>(ReminderPartsFragmentDoc, 'ReminderParts')
export const useReminderPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ReminderPartsFragment>(ReminderPartsFragmentDoc, 'ReminderParts')
export const ScheduledPartsFragmentDoc = {"kind":"Document","definitions":[ScheduledPartsDefinition]} as unknown as TypedDocumentNode<ScheduledPartsFragment, Record<string, never>>
export const useScheduledPartsFragment = /* @__PURE__ */ bindFragment<ScheduledPartsFragment>(ScheduledPartsFragmentDoc, 'ScheduledParts')
export const useScheduledPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ScheduledPartsFragment>(ScheduledPartsFragmentDoc, 'ScheduledParts')
export const SessionSummaryFragmentDoc = {"kind":"Document","definitions":[SessionSummaryDefinition]} as unknown as TypedDocumentNode<SessionSummaryFragment, Record<string, never>>
export const useSessionSummaryFragment = /* @__PURE__ */ bindFragment<SessionSummaryFragment>(SessionSummaryFragmentDoc, 'SessionSummary')
export const useSessionSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<SessionSummaryFragment>(SessionSummaryFragmentDoc, 'SessionSummary')
export const SessionTokensFragmentDoc = {"kind":"Document","definitions":[SessionTokensDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<SessionTokensFragment, Record<string, never>>
export const useSessionTokensFragment = /* @__PURE__ */ bindFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const useSessionTokensSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const ThreadPartsFragmentDoc = {"kind":"Document","definitions":[ThreadPartsDefinition]} as unknown as TypedDocumentNode<ThreadPartsFragment, Record<string, never>>
export const useThreadPartsFragment = /* @__PURE__ */ bindFragment<ThreadPartsFragment>(ThreadPartsFragmentDoc, 'ThreadParts')
export const useThreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ThreadPartsFragment>(ThreadPartsFragmentDoc, 'ThreadParts')
export const TypingListFragmentDoc = {"kind":"Document","definitions":[TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingListFragment, Record<string, never>>
export const useTypingListFragment = /* @__PURE__ */ bindFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const useTypingListSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const UnreadPartsFragmentDoc = {"kind":"Document","definitions":[UnreadPartsDefinition]} as unknown as TypedDocumentNode<UnreadPartsFragment, Record<string, never>>
export const useUnreadPartsFragment = /* @__PURE__ */ bindFragment<UnreadPartsFragment>(UnreadPartsFragmentDoc, 'UnreadParts')
export const useUnreadPartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UnreadPartsFragment>(UnreadPartsFragmentDoc, 'UnreadParts')
export const UserProfileFragmentDoc = {"kind":"Document","definitions":[UserProfileDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<UserProfileFragment, Record<string, never>>
export const useUserProfileFragment = /* @__PURE__ */ bindFragment<UserProfileFragment>(UserProfileFragmentDoc, 'UserProfile')
export const useUserProfileSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UserProfileFragment>(UserProfileFragmentDoc, 'UserProfile')
export const UserSummaryFragmentDoc = {"kind":"Document","definitions":[UserSummaryDefinition]} as unknown as TypedDocumentNode<UserSummaryFragment, Record<string, never>>
export const useUserSummaryFragment = /* @__PURE__ */ bindFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const useUserSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const MyselfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Myself"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"}}]}}]}}]}}]} as unknown as TypedDocumentNode<MyselfQuery, MyselfQueryVariables>
export const useMyselfQuery = /* @__PURE__ */ bindQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const useMyselfLazyQuery = /* @__PURE__ */ bindLazyQuery<MyselfQuery, MyselfQueryVariables>(MyselfDocument)
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"30"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notice"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, NoticeDefinition]} as unknown as TypedDocumentNode<NoticesQuery, NoticesQueryVariables>
export const useNoticesQuery = /* @__PURE__ */ bindQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const useNoticesLazyQuery = /* @__PURE__ */ bindLazyQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument)
export const NoticeFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NoticeFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notice"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}, NoticeDefinition]} as unknown as TypedDocumentNode<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>
export const useNoticeFeedSubscription = /* @__PURE__ */ bindSubscription<NoticeFeedSubscription, NoticeFeedSubscriptionVariables>(NoticeFeedDocument)
export const RoomMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, PersonDefinition]} as unknown as TypedDocumentNode<RoomMembersQuery, RoomMembersQueryVariables>
export const useRoomMembersQuery = /* @__PURE__ */ bindQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const useRoomMembersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const useRoomMembersLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomMembersQuery, RoomMembersQueryVariables>(RoomMembersDocument)
export const FindPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}, PersonDefinition]} as unknown as TypedDocumentNode<FindPeopleQuery, FindPeopleQueryVariables>
export const useFindPeopleQuery = /* @__PURE__ */ bindQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const useFindPeopleLazyQuery = /* @__PURE__ */ bindLazyQuery<FindPeopleQuery, FindPeopleQueryVariables>(FindPeopleDocument)
export const MessageStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageStory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as TypedDocumentNode<MessageStoryQuery, MessageStoryQueryVariables>
export const useMessageStoryQuery = /* @__PURE__ */ bindQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStorySuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const useMessageStoryLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageStoryQuery, MessageStoryQueryVariables>(MessageStoryDocument)
export const RoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Room"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"notificationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredSeq"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Log"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, ChatRowDefinition, PersonDefinition, LogDefinition, MessageRowDefinition]} as unknown as TypedDocumentNode<RoomQuery, RoomQueryVariables>
export const useRoomQuery = /* @__PURE__ */ bindQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const useRoomSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const useRoomLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomQuery, RoomQueryVariables>(RoomDocument)
export const RoomPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Log"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, LogDefinition, MessageRowDefinition]} as unknown as TypedDocumentNode<RoomPageQuery, RoomPageQueryVariables>
export const useRoomPageQuery = /* @__PURE__ */ bindQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const useRoomPageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const useRoomPageLazyQuery = /* @__PURE__ */ bindLazyQuery<RoomPageQuery, RoomPageQueryVariables>(RoomPageDocument)
export const SayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Say"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, MessageRowDefinition]} as unknown as TypedDocumentNode<SayMutation, SayMutationVariables>
export const useSayMutation = /* @__PURE__ */ bindMutation<SayMutation, SayMutationVariables>(SayDocument)
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"40"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myChats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ChatRowDefinition, PersonDefinition]} as unknown as TypedDocumentNode<HomeQuery, HomeQueryVariables>
export const useHomeQuery = /* @__PURE__ */ bindQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const useHomeLazyQuery = /* @__PURE__ */ bindLazyQuery<HomeQuery, HomeQueryVariables>(HomeDocument)
export const MyAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]}}]}}]} as unknown as TypedDocumentNode<MyAccountQuery, MyAccountQueryVariables>
export const useMyAccountQuery = /* @__PURE__ */ bindQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const useMyAccountLazyQuery = /* @__PURE__ */ bindLazyQuery<MyAccountQuery, MyAccountQueryVariables>(MyAccountDocument)
export const MyBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockedUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}}]}}]}}]} as unknown as TypedDocumentNode<MyBlocksQuery, MyBlocksQueryVariables>
export const useMyBlocksQuery = /* @__PURE__ */ bindQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)
export const useMyBlocksLazyQuery = /* @__PURE__ */ bindLazyQuery<MyBlocksQuery, MyBlocksQueryVariables>(MyBlocksDocument)