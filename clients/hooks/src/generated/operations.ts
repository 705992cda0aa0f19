// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSubscription, bindSuspenseFragment, bindSuspenseQuery } from '../bindings.ts'
/** What `acknowledge` takes. */
export type AcknowledgeInput = {
  /** At most 100; one for each chat. */
  positions: Array<AcknowledgedPosition>;
};

/** What `acknowledgeThread` takes. */
export type AcknowledgeThreadInput = {
  /** Whether the others are not to see it. */
  privately?: boolean;
  /** Everything up to the reply with this `seq` was on screen. */
  readSeq: number;
  /** The message that the thread is under. */
  rootId: string;
};

/** How far I am in one chat. */
export type AcknowledgedPosition = {
  /** Which chat. */
  chatId: string;
  /** Everything up to this message has arrived. */
  deliveredSeq?: number | null | undefined;
  /** Whether the others are not to see it. */
  privately?: boolean;
  /** Everything up to this message was on screen. */
  readSeq?: number | null | undefined;
};

/** What `addMembers` takes. */
export type AddMembersInput = {
  /** Which group. */
  chatId: string;
  /** How much of what was said before they see. */
  history?: HistoryVisibility;
  /** Who; at most 100 at once. */
  userIds: Array<string>;
};

/** What `addReaction` takes. */
export type AddReactionInput = {
  /** One emoji. */
  emoji: string;
  /** To which message. */
  messageId: string;
};

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

/** What `blockUser` takes. */
export type BlockUserInput = {
  /** Whom to keep away. */
  userId: string;
};

/** What `cancelReminder` takes. */
export type CancelReminderInput = {
  /** Which one. */
  id: string;
};

/** What `cancelScheduledMessage` takes. */
export type CancelScheduledMessageInput = {
  /** What is not to be said. */
  id: string;
};

/** What `changeEmail` takes. */
export type ChangeEmailInput = {
  /** The `challenge` that `requestEmailChange` answered. */
  challenge: string;
  /** The code from the mail to the new address: six digits. */
  code: string;
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The password that I have. */
  currentPassword: string;
  /** 8 to 128 characters, and not one that is easily guessed. */
  newPassword: string;
};

/** What `changeRole` takes. */
export type ChangeRoleInput = {
  /** Which group. */
  chatId: string;
  /** `ADMIN` or `MEMBER`; for `OWNER` there is `transferOwnership`. */
  role: ChatRole;
  /** Whose role. */
  userId: string;
};

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

/** What `closePoll` takes. */
export type ClosePollInput = {
  /** The message that asks. */
  messageId: string;
};

/** What `completeUpload` takes. */
export type CompleteUploadInput = {
  /** Which upload. */
  uploadId: string;
};

/** What `createDirectChat` takes. */
export type CreateDirectChatInput = {
  /** The other user. */
  userId: string;
};

/** What `createGroupChat` takes. */
export type CreateGroupChatInput = {
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** The others; at most 99 at creation. */
  memberIds: Array<string>;
  /** 1 to 128 characters. */
  title: string;
};

/** What `createPoll` takes. */
export type CreatePollInput = {
  /** Whether one may choose many. */
  allowsMany?: boolean;
  /** Whether nobody is told who has voted for what: neither members nor anyone else, and for ever. */
  anonymous?: boolean;
  /** Where to ask. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** When it closes by itself, at most a year ahead; null for never. */
  closesAt?: string | null | undefined;
  /** 2 to 12 different ones, of 1 to 100 characters each. */
  options: Array<string>;
  /** 1 to 300 characters. */
  question: string;
};

/** What `createPushSubscription` takes: what the browser's `PushSubscription.toJSON()` gives. */
export type CreatePushSubscriptionInput = {
  /** What its owner finds it by, such as `Ada's phone`; at most 64 characters. */
  device?: string | null | undefined;
  /** The push service's https address of the browser; at most 1,024 characters. */
  endpoint: string;
  /** `keys.p256dh`: the browser's public key in Base64url. */
  publicKey: string;
  /** `keys.auth`: the shared secret in Base64url. */
  secret: string;
};

/** What `createReminder` takes. */
export type CreateReminderInput = {
  /** When: from now to a year ahead. */
  at: string;
  /** The chat that it is about. */
  chatId?: string | null | undefined;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** The message that it is about, in that chat. */
  messageId?: string | null | undefined;
  /** What to say; at most 500 characters. */
  note?: string | null | undefined;
};

/** What `createUpload` takes. */
export type CreateUploadInput = {
  /** The exact length in bytes. */
  bytes: number;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** The media type, such as `image/jpeg`. */
  contentType: string;
  /** 1 to 255 characters, without a path. */
  fileName: string;
  /** SHA-256 of the content, in lower-case hexadecimal. */
  sha256: string;
};

/** What `deleteAccount` takes. */
export type DeleteAccountInput = {
  /** The `challenge` that `requestAccountDeletion` answered. */
  challenge: string;
  /** The code from the mail: six digits. */
  code: string;
};

/** What `deleteMessage` takes. */
export type DeleteMessageInput = {
  /** Which message. */
  messageId: string;
  /** For whom. */
  scope: DeleteScope;
};

/** What `deletePushSubscription` takes. */
export type DeletePushSubscriptionInput = {
  /** Which browser. */
  endpoint: string;
};

/** For whom a message is deleted. */
export type DeleteScope =
  /** For everyone: its text, files and reactions are gone, its place stays. My own, or any with `DELETE_ANY_MESSAGE`. */
  | 'EVERYONE'
  /** For me alone. */
  | 'ME';

/** How often somebody gets a mail about what they have not read. */
export type DigestInterval =
  /** Every day. */
  | 'DAILY'
  /** Never. */
  | 'OFF'
  /** Every Monday. */
  | 'WEEKLY';

/** What `disableSecondFactor` takes. */
export type DisableSecondFactorInput = {
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: string;
  /** My password. */
  currentPassword: string;
};

/** Hours in which nothing rings. */
export type DoNotDisturbInput = {
  /** When they begin, such as `22:00`. */
  from: string;
  /** The time zone of both, by its name in the IANA data base, such as `Europe/Vienna`. */
  timeZone: string;
  /** When they end, such as `07:00`; the next day where that is not later. */
  to: string;
};

/** What `editMessage` takes. */
export type EditMessageInput = {
  /** At most 8,000 characters; may be empty where something is attached. */
  body: string;
  /** The `rev` of the message that was edited: a change made meanwhile is not overwritten. */
  expectedRev: number;
  /** Members who are meant, at most 50; replaces the ones before. */
  mentionIds?: Array<string>;
  /** Which message. */
  messageId: string;
};

/** What `enableSecondFactor` takes. */
export type EnableSecondFactorInput = {
  /** Six digits from the authenticator. */
  code: string;
};

/** What `forwardMessage` takes. */
export type ForwardMessageInput = {
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** Which message; one that I may see, said by a person and not deleted. */
  messageId: string;
};

/** What `heartbeat` takes. */
export type HeartbeatInput = {
  /** Whether somebody has just used it; idle devices say no. */
  active: boolean;
  /** Which device or tab: made once by it, 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  deviceId: string;
  /** Whether it goes away now, such as a tab that is closed. */
  leaving?: boolean;
  /** The chats that are on its screen; at most 10. Nothing of them is notified meanwhile. */
  visibleChatIds?: Array<string>;
};

/** How much of what was said before they joined somebody sees. */
export type HistoryVisibility =
  /** Nothing from before they joined. */
  | 'FROM_JOINING'
  /** Everything. */
  | 'FROM_THE_START';

/** What `leaveChat` takes. */
export type LeaveChatInput = {
  /** Which group. */
  chatId: string;
};

/** What `login` takes. */
export type LoginInput = {
  /** The address of the account. */
  email: string;
  /** Its password. */
  password: string;
  /** How the session is kept. */
  session?: SessionOptions | null | undefined;
};

/** What `loginWithCode` takes. */
export type LoginWithCodeInput = {
  /** The `challenge` that `requestLoginCode` answered. */
  challenge: string;
  /** The code from the mail: six digits. */
  code: string;
  /** How the session is kept. */
  session?: SessionOptions | null | undefined;
};

/** What `logout` takes. */
export type LogoutInput = {
  /** Whether to end all my sessions, on every device. */
  everywhere?: boolean;
};

/** What `markNotificationsRead` takes. Of the three ways to say which, exactly one. */
export type MarkNotificationsReadInput = {
  /** All that are about this chat. */
  chatId?: string | null | undefined;
  /** These; at most 100. Those that are not mine are ignored. */
  ids?: Array<string> | null | undefined;
  /** All up to and with this one: the newest that is on my screen. */
  upToId?: string | null | undefined;
};

/** What `markUnread` takes. */
export type MarkUnreadInput = {
  /** Which chat. */
  chatId: string;
  /** The first message that is unread again. */
  fromSeq: number;
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

/** Who a message comes from. */
export type MessageKind =
  /** A person asks, and the members vote: `poll` has the options, `body` the question. */
  | 'POLL'
  /** The system noted a change of the members. It counts in `seq`, never as unread. */
  | 'SYSTEM'
  /** A person said it. */
  | 'TEXT';

/** What `searchMessages` looks for. All that is given must be true of a message. */
export type MessageSearchInput = {
  /** Only what was sent at this time or later. */
  after?: string | null | undefined;
  /** Only what was sent earlier. */
  before?: string | null | undefined;
  /** Only in these chats, at most 100; in all of mine where it is empty. */
  chatIds?: Array<string>;
  /** Only what has all of this. */
  has?: Array<MessageContent>;
  /** What comes first. */
  order?: MessageSearchOrder;
  /**
   * What somebody types, at most 256 characters and 16 words. Words are found however they are written: large or small, with or
   * without accents. `"a phrase"` finds words in a row, `wor*` what begins so. `from:me`, `from:ID`, `in:ID`, `has:link` (`image`,
   * `file`, `poll`), `before:2026-01-31` and `after:2026-01-31` (from that day on; days are UTC) say the same as the fields below.
   * Everything else is plain text; a regular expression is the words in it.
   */
  query?: string;
  /** Only what one of these people said, at most 20. */
  senderIds?: Array<string>;
};

/** In which order messages are found. */
export type MessageSearchOrder =
  /** The best first: rare words count more, more of the words count more, and what was said lately a little more. One word is enough. */
  | 'RELEVANCE'
  /** The newest first. A message must have every word. */
  | 'TIME';

/** Who is told. Exactly one of these. */
export type NotificationAudience = {
  /** Everyone in this chat. */
  chatId?: string | null | undefined;
  /** Everyone who has an account. */
  everyone?: boolean | null | undefined;
  /** These people; at most 1,000. */
  userIds?: Array<string> | null | undefined;
};

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

/** What `sendNotification` can say. */
export type NotificationTemplate =
  /** Places: `title`, `body`. */
  | 'ANNOUNCEMENT'
  /** The service will be away. Places: `from`, `until`. */
  | 'MAINTENANCE'
  /** Terms or policies change. Places: `what`, `when`. */
  | 'POLICY_CHANGE';

/** Whether somebody is here, over all of their devices. */
export type OnlineStatus =
  /** At least one device is here, and none was used lately. */
  | 'AWAY'
  /** No device is here. */
  | 'OFFLINE'
  /** They use at least one device. */
  | 'ONLINE';

/** What `pinMessage` takes. */
export type PinMessageInput = {
  /** Which message. */
  messageId: string;
};

/** What somebody may do on the platform beyond their own things. */
export type PlatformRole =
  /** Everything that the platform's operators do. */
  | 'ADMINISTRATOR'
  /** Looking at reports and acting on them. */
  | 'MODERATOR'
  /** A program that acts for the platform. */
  | 'SERVICE';

/** What `refreshSession` takes. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session; null where it is in a cookie. */
  refreshToken?: string | null | undefined;
};

/** What `register` takes. */
export type RegisterInput = {
  /** The name that others see; 1 to 64 characters. */
  displayName: string;
  /** The e-mail address to sign in with; at most 254 characters. */
  email: string;
  /** 8 to 128 characters, and not one that is easily guessed. */
  password: string;
};

/** What `removeMember` takes. */
export type RemoveMemberInput = {
  /** Which group. */
  chatId: string;
  /** Who. */
  userId: string;
};

/** What `removeReaction` takes. */
export type RemoveReactionInput = {
  /** The emoji that I had put there. */
  emoji: string;
  /** From which message. */
  messageId: string;
};

/** What `replaceRecoveryCodes` takes. */
export type ReplaceRecoveryCodesInput = {
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: string;
};

/** What `requestAccountDeletion` takes. */
export type RequestAccountDeletionInput = {
  /** My password. */
  currentPassword: string;
};

/** What `requestEmailChange` takes. */
export type RequestEmailChangeInput = {
  /** My password. */
  currentPassword: string;
  /** The address to use from now on. */
  newEmail: string;
};

/** What `requestLoginCode` takes. */
export type RequestLoginCodeInput = {
  /** The address of the account. */
  email: string;
};

/** What `requestPasswordReset` takes. */
export type RequestPasswordResetInput = {
  /** The address of the account. */
  email: string;
};

/** What `resendCode` takes. */
export type ResendCodeInput = {
  /** The `challenge` whose code did not arrive. */
  challenge: string;
};

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** The `challenge` that `requestPasswordReset` answered. */
  challenge: string;
  /** The code from the mail: six digits. */
  code: string;
  /** 8 to 128 characters, and not one that is easily guessed. */
  newPassword: string;
};

/** What `revokeSession` takes. */
export type RevokeSessionInput = {
  /** Which of my sessions to end. */
  sessionId: string;
};

/** What `saveDraft` takes. */
export type SaveDraftInput = {
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<string>;
  /** At most 8,000 characters; empty removes the draft where nothing is attached either. */
  body: string;
  /** Where it is to be said. */
  chatId: string;
  /** The `rev` of the draft that this one was made from, 0 for none; without it the last one wins. */
  expectedRev?: number | null | undefined;
  /** The message that it is to answer. */
  replyToId?: string | null | undefined;
  /** The message of a thread; null for the chat itself. */
  threadRootId?: string | null | undefined;
};

/** What `saveMessage` takes. */
export type SaveMessageInput = {
  /** Which message. */
  messageId: string;
};

/** What `scheduleMessage` takes. */
export type ScheduleMessageInput = {
  /** Whether a reply shows in the chat as well. */
  alsoInRoom?: boolean;
  /** When; at most a year ahead. */
  at: string;
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<string>;
  /** At most 8,000 characters; may be empty where something is attached. */
  body: string;
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. The message carries it. */
  clientKey: string;
  /** Members who are meant, at most 50. */
  mentionIds?: Array<string>;
  /** The message of the same chat that this one answers. */
  replyToId?: string | null | undefined;
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

/** What `sendNotification` takes. */
export type SendNotificationInput = {
  /** Who is told. */
  audience: NotificationAudience;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** What to say. */
  template: NotificationTemplate;
  /** What to put in the template's places: each of them exactly once. */
  values?: Array<TemplateValue>;
};

/** How a session that is about to begin is kept. */
export type SessionOptions = {
  /** Puts the refresh token into a cookie that scripts cannot read, instead of into the answer. For browsers. */
  cookie?: boolean;
  /** What its owner finds it by in the list of sessions, such as `Ada's phone`; at most 64 characters. Made from the browser's words where it is missing. */
  device?: string | null | undefined;
};

/** What `setChatNotificationLevel` takes. */
export type SetChatNotificationLevelInput = {
  /** Which chat. */
  chatId: string;
  /** Which messages; null goes by my general level. */
  level?: NotificationLevel | null | undefined;
};

/** What `setChatPreferences` takes. */
export type SetChatPreferencesInput = {
  /** Whether it is put away. */
  archived?: boolean | null | undefined;
  /** Which chat. */
  chatId: string;
  /** Silent until then; null ends it. */
  mutedUntil?: string | null | undefined;
  /** Whether it stands among the pinned ones. */
  pinned?: boolean | null | undefined;
};

/** What `setChatRules` takes. */
export type SetChatRulesInput = {
  /** Which chat. */
  chatId: string;
  /** After how many seconds what is said from now on goes by itself: 60 to 31,536,000, or 0 for never. */
  messageLifetimeSeconds?: number | null | undefined;
  /** Who may pin messages. */
  pinning?: WhoMay | null | undefined;
  /** Who may say something: `ADMINS` makes it a room for announcements. */
  posting?: WhoMay | null | undefined;
  /** How many seconds a member waits between two messages: 0 to 21,600, 0 for not at all. Owner and admins never wait. */
  slowModeSeconds?: number | null | undefined;
};

/** What `setNotificationPreferences` takes. What is left out stays. */
export type SetNotificationPreferencesInput = {
  /** How often I get a mail about what I have not read. */
  digest?: DigestInterval | null | undefined;
  /** The hours in which nothing rings; null for none. */
  doNotDisturb?: DoNotDisturbInput | null | undefined;
  /** Which messages to hear of, in chats that have no level of their own; null goes by the size of the chat. */
  level?: NotificationLevel | null | undefined;
  /** Whether my browsers are told by Web Push. */
  push?: boolean | null | undefined;
};

/** What `setThreadFollowing` takes. */
export type SetThreadFollowingInput = {
  /** Whether to follow it. */
  following: boolean;
  /** The message that the thread is under. */
  rootId: string;
};

/** What `setTyping` takes. */
export type SetTypingInput = {
  /** Where. */
  chatId: string;
  /** Whether I am typing. */
  isTyping: boolean;
};

/** What `startSecondFactor` takes. */
export type StartSecondFactorInput = {
  /** My password. */
  currentPassword: string;
};

/** What the system can note. */
export type SystemNoteKind =
  /** People were put into the chat. */
  | 'MEMBERS_ADDED'
  /** People left or were taken out. */
  | 'MEMBERS_REMOVED';

/** A value for a place in a template. */
export type TemplateValue = {
  /** The place's name, such as `title`. */
  name: string;
  /** What to put there; 1 to 500 characters. */
  value: string;
};

/** What `transferOwnership` takes. */
export type TransferOwnershipInput = {
  /** Which group. */
  chatId: string;
  /** The next owner, a member already. */
  userId: string;
};

/** What `unblockUser` takes. */
export type UnblockUserInput = {
  /** Whom to let in again. */
  userId: string;
};

/** What `unpinMessage` takes. */
export type UnpinMessageInput = {
  /** Which message. */
  messageId: string;
};

/** What `unsaveMessage` takes. */
export type UnsaveMessageInput = {
  /** Which message. */
  messageId: string;
};

/** What `updateAvatar` takes. */
export type UpdateAvatarInput = {
  /** A picture that I have uploaded, whose `state` is `READY`; it is cut to a square and made anew without what a camera adds. Null takes the picture away. */
  uploadId?: string | null | undefined;
};

/** What `updateChat` takes. */
export type UpdateChatInput = {
  /** An https URL of at most 2,048 characters; null removes it. */
  avatarUrl?: string | null | undefined;
  /** Which group. */
  chatId: string;
  /** 1 to 128 characters. */
  title?: string | null | undefined;
  /** What it is about: at most 256 characters; null removes it. */
  topic?: string | null | undefined;
};

/** What `updatePrivacy` takes. */
export type UpdatePrivacyInput = {
  /** Who sees when I am here. */
  presence?: Audience | null | undefined;
  /** Who sees what I have read. */
  receipts?: Audience | null | undefined;
};

/** What `updateProfile` takes. */
export type UpdateProfileInput = {
  /** At most 500 characters. Null takes it away. */
  bio?: string | null | undefined;
  /** 1 to 64 characters that can be seen. */
  displayName?: string | null | undefined;
  /** 3 to 30 letters `a-z`, digits, `_` and `.`, beginning and ending with a letter or digit; unique whatever its case. Null gives it up. */
  handle?: string | null | undefined;
  /** A language tag such as `de-AT` (BCP 47). Null takes it away. */
  locale?: string | null | undefined;
  /** A time zone of the IANA data base, such as `Europe/Vienna`. Null takes it away. */
  timeZone?: string | null | undefined;
};

/** Where an upload stands. */
export type UploadState =
  /** The content is awaited. */
  | 'AWAITED'
  /** The content is there and is being checked. */
  | 'CHECKING'
  /** It can be attached. */
  | 'READY'
  /** It is not what it was said to be; `reason` says why. */
  | 'REJECTED';

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

/** What `verifyEmail` takes. */
export type VerifyEmailInput = {
  /** The `challenge` that `register` answered: it ties the code to that registration, so that nobody else's can be confirmed. */
  challenge: string;
  /** The code from the mail: six digits. */
  code: string;
  /** How the session is kept. */
  session?: SessionOptions | null | undefined;
};

/** What `verifySecondFactor` takes. */
export type VerifySecondFactorInput = {
  /** The `challenge` of `SecondFactorRequired`. */
  challenge: string;
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: string;
  /** How the session is kept. */
  session?: SessionOptions | null | undefined;
};

/** What `votePoll` takes. */
export type VotePollInput = {
  /** The message that asks. */
  messageId: string;
  /** What I choose; at most one where many are not allowed, and none to take my vote back. */
  optionIds: Array<string>;
};

/** Which members may do something. In a direct chat both may, always. */
export type WhoMay =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in the chat. */
  | 'EVERYONE';

export type AccountQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountQuery = { account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, secondFactor: boolean, recoveryCodesLeft: number, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null, sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', node: (
          { __typename: 'Session' }
          & { ' $fragmentRefs'?: { 'SessionSummaryFragment': SessionSummaryFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail:
    | { __typename: 'ChangeEmailSuccess', account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, secondFactor: boolean, recoveryCodesLeft: number } }
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordSuccess', endedSessions: number }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeleteAccountMutationVariables = Exact<{
  input: DeleteAccountInput;
}>;


export type DeleteAccountMutation = { deleteAccount:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'DeleteAccountSuccess', deletedAt: string }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DisableSecondFactorMutationVariables = Exact<{
  input: DisableSecondFactorInput;
}>;


export type DisableSecondFactorMutation = { disableSecondFactor:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'DisableSecondFactorSuccess', account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, secondFactor: boolean, recoveryCodesLeft: number } }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type EnableSecondFactorMutationVariables = Exact<{
  input: EnableSecondFactorInput;
}>;


export type EnableSecondFactorMutation = { enableSecondFactor:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'EnableSecondFactorSuccess', recoveryCodes: Array<string>, account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, secondFactor: boolean, recoveryCodesLeft: number } }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type LoginWithCodeMutationVariables = Exact<{
  input: LoginWithCodeInput;
}>;


export type LoginWithCodeMutation = { loginWithCode:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SecondFactorRequired', challenge: string, codeExpiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login:
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SecondFactorRequired', challenge: string, codeExpiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type LogoutMutationVariables = Exact<{
  input: LogoutInput;
}>;


export type LogoutMutation = { logout:
    | { __typename: 'LogoutSuccess', endedSessions: number }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type PersonalChatsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalChatsQuery = { personalData: { __typename: 'PersonalData', id: string, chats: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalDataQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonalDataQuery = { personalData: { __typename: 'PersonalData', id: string, account: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, profile: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, presence: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, notificationPreferences: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, reminders: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalMessagesQuery = { personalData: { __typename: 'PersonalData', id: string, messages: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalNotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalNotificationsQuery = { personalData: { __typename: 'PersonalData', id: string, notifications: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalReactionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalReactionsQuery = { personalData: { __typename: 'PersonalData', id: string, reactions: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalSavedMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalSavedMessagesQuery = { personalData: { __typename: 'PersonalData', id: string, savedMessages: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalUploadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalUploadsQuery = { personalData: { __typename: 'PersonalData', id: string, uploads: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ReplaceRecoveryCodesMutationVariables = Exact<{
  input: ReplaceRecoveryCodesInput;
}>;


export type ReplaceRecoveryCodesMutation = { replaceRecoveryCodes:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ReplaceRecoveryCodesSuccess', recoveryCodes: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestAccountDeletionMutationVariables = Exact<{
  input: RequestAccountDeletionInput;
}>;


export type RequestAccountDeletionMutation = { requestAccountDeletion:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestLoginCodeMutationVariables = Exact<{
  input: RequestLoginCodeInput;
}>;


export type RequestLoginCodeMutation = { requestLoginCode:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ResendCodeMutationVariables = Exact<{
  input: ResendCodeInput;
}>;


export type ResendCodeMutation = { resendCode:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ResetPasswordSuccess', endedSessions: number }
   };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RevokeSessionSuccess', session: (
        { __typename: 'Session' }
        & { ' $fragmentRefs'?: { 'SessionSummaryFragment': SessionSummaryFragment } }
      ) }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: (
    { __typename: 'Session', user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'SessionSummaryFragment': SessionSummaryFragment } }
  ) | null };

export type StartSecondFactorMutationVariables = Exact<{
  input: StartSecondFactorInput;
}>;


export type StartSecondFactorMutation = { startSecondFactor:
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'StartSecondFactorSuccess', secret: string, uri: string }
   };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type VerifySecondFactorMutationVariables = Exact<{
  input: VerifySecondFactorInput;
}>;


export type VerifySecondFactorMutation = { verifySecondFactor:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChatMembersQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChatMembersQuery = { chat: { __typename: 'Chat', id: string, members: { __typename: 'ChatMemberConnection', edges: Array<{ __typename: 'ChatMemberEdge', cursor: string, node: { __typename: 'ChatMember', role: ChatRole, joinedAt: string, user: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ChatQueryVariables = Exact<{
  id: string;
}>;


export type ChatQuery = { chat: (
    { __typename: 'Chat', me: { __typename: 'ChatMember', role: ChatRole, joinedAt: string } | null }
    & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
  ) | null };

export type CreateDirectChatMutationVariables = Exact<{
  input: CreateDirectChatInput;
}>;


export type CreateDirectChatMutation = { createDirectChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreateGroupChatMutationVariables = Exact<{
  input: CreateGroupChatInput;
}>;


export type CreateGroupChatMutation = { createGroupChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type LeaveChatMutationVariables = Exact<{
  input: LeaveChatInput;
}>;


export type LeaveChatMutation = { leaveChat:
    | { __typename: 'LeaveChatSuccess', chatId: string }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MyChatsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyChatsQuery = { myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: (
        { __typename: 'Chat', id: string }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type SetChatPreferencesMutationVariables = Exact<{
  input: SetChatPreferencesInput;
}>;


export type SetChatPreferencesMutation = { setChatPreferences:
    | { __typename: 'ChangeChatSuccess', chat: { __typename: 'Chat', id: string, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null } | null } }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type TransferOwnershipMutationVariables = Exact<{
  input: TransferOwnershipInput;
}>;


export type TransferOwnershipMutation = { transferOwnership:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type UpdateChatMutationVariables = Exact<{
  input: UpdateChatInput;
}>;


export type UpdateChatMutation = { updateChat:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

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

export type AcknowledgeThreadMutationVariables = Exact<{
  input: AcknowledgeThreadInput;
}>;


export type AcknowledgeThreadMutation = { acknowledgeThread:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ThreadSuccess', thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, following: boolean, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } }
   };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeInput;
}>;


export type AcknowledgeMutation = { acknowledge:
    | { __typename: 'AcknowledgeSuccess', positions: Array<{ __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number }> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;


export type AddReactionMutation = { addReaction:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CancelScheduledMessageMutationVariables = Exact<{
  input: CancelScheduledMessageInput;
}>;


export type CancelScheduledMessageMutation = { cancelScheduledMessage:
    | { __typename: 'CancelScheduledMessageSuccess', id: string }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChatEventsSubscriptionVariables = Exact<{
  chatId: string;
  after?: number | string | null | undefined;
}>;


export type ChatEventsSubscription = { chatEvents:
    | { __typename: 'ChatUpdated', chatId: string, rev: number, at: string, chat: { __typename: 'Chat', id: string, title: string | null, topic: string | null, avatarUrl: string | null, memberCount: number, lastActivityAt: string } | null }
    | { __typename: 'MemberAdded', chatId: string, rev: number, at: string, user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null }
    | { __typename: 'MemberRemoved', chatId: string, rev: number, at: string, user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null }
    | { __typename: 'MessageDeleted', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'MessageEdited', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'MessageExpired', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'MessageSent', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'PinsChanged', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'PollChanged', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'ReactionsChanged', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'ReceiptsMoved', chatId: string, positions: Array<{ __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null }>, summary: { __typename: 'ReceiptSummary', delivered: number, read: number, of: number } }
    | { __typename: 'RulesChanged', chatId: string, rev: number, at: string, chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: WhoMay, pinning: WhoMay, slowModeSeconds: number, messageLifetimeSeconds: number } | null } | null }
    | { __typename: 'ThreadReplySent', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type ChatLogQueryVariables = Exact<{
  chatId: string;
  after?: number | string;
  first?: number;
}>;


export type ChatLogQuery = { chat: { __typename: 'Chat', id: string, events: { __typename: 'ChatEventConnection', edges: Array<{ __typename: 'ChatEventEdge', cursor: string, node:
          | { __typename: 'ChatUpdated', rev: number, at: string }
          | { __typename: 'MemberAdded', rev: number, at: string }
          | { __typename: 'MemberRemoved', rev: number, at: string }
          | { __typename: 'MessageDeleted', rev: number, at: string }
          | { __typename: 'MessageEdited', rev: number, at: string }
          | { __typename: 'MessageExpired', rev: number, at: string }
          | { __typename: 'MessageSent', rev: number, at: string, message: (
              { __typename: 'Message' }
              & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
            ) }
          | { __typename: 'PinsChanged', rev: number, at: string }
          | { __typename: 'PollChanged', rev: number, at: string }
          | { __typename: 'ReactionsChanged', rev: number, at: string }
          | { __typename: 'ReceiptsMoved' }
          | { __typename: 'RulesChanged', rev: number, at: string }
          | { __typename: 'ThreadReplySent', rev: number, at: string }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ChatMessagesQueryVariables = Exact<{
  chatId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  around?: number | null | undefined;
}>;


export type ChatMessagesQuery = { chat: { __typename: 'Chat', id: string, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: (
          { __typename: 'Message', id: string }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type ChatPinsQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChatPinsQuery = { chat: { __typename: 'Chat', id: string, pins: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: (
          { __typename: 'Message', pinnedBy: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ChatRulesQueryVariables = Exact<{
  chatId: string;
}>;


export type ChatRulesQuery = { chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: WhoMay, pinning: WhoMay, slowModeSeconds: number, messageLifetimeSeconds: number } | null, allowance: { __typename: 'ChatAllowance', post: boolean, nextPostAt: string | null, pin: boolean, setRules: boolean } | null } | null };

export type ChatUnreadQueryVariables = Exact<{
  chatId: string;
}>;


export type ChatUnreadQuery = { chat: { __typename: 'Chat', id: string, rev: number | null, lastSeq: number | null, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null, myPosition: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null } | null, positions: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null } }> } | null } | null };

export type ClosePollMutationVariables = Exact<{
  input: ClosePollInput;
}>;


export type ClosePollMutation = { closePoll:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { completeUpload:
    | { __typename: 'CompleteUploadSuccess', upload: { __typename: 'Upload', id: string, state: UploadState, reason: string | null } }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreatePollMutationVariables = Exact<{
  input: CreatePollInput;
}>;


export type CreatePollMutation = { createPoll:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'CreateUploadSuccess', replayed: boolean, url: string, expiresAt: string, headers: Array<{ __typename: 'UploadHeader', name: string, value: string }>, upload: { __typename: 'Upload', id: string, state: UploadState } }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage:
    | { __typename: 'DeleteMessageSuccess', messageId: string, scope: DeleteScope }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DraftsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DraftsQuery = { drafts: { __typename: 'MessageDraftConnection', edges: Array<{ __typename: 'MessageDraftEdge', cursor: string, node: { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, chat: { __typename: 'Chat', id: string, title: string | null } | null, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
          { __typename: 'Attachment' }
          & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
        )> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'StaleRevision', code: UserErrorCode, reason: string, path: Array<string>, current: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type ForwardMessageMutationVariables = Exact<{
  input: ForwardMessageInput;
}>;


export type ForwardMessageMutation = { forwardMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
   };

export type InboxSubscriptionVariables = Exact<{
  after?: number | string | null | undefined;
}>;


export type InboxSubscription = { inbox:
    | { __typename: 'ChatJoined', chatId: string, chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) | null }
    | { __typename: 'ChatLeft', chatId: string }
    | { __typename: 'ChatMoved', chatId: string, rev: number, lastSeq: number, lastMessage: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) | null }
    | { __typename: 'DraftChanged', threadRootId: string | null, draft: { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
          { __typename: 'Attachment' }
          & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
        )> } | null }
    | { __typename: 'MessageHidden', chatId: string, messageId: string }
    | { __typename: 'MyPositionMoved', chatId: string, position: { __typename: 'MemberPosition', deliveredSeq: number, readSeq: number } }
    | { __typename: 'MyPreferencesChanged', chatId: string, chat: { __typename: 'Chat', id: string, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null } | null } | null }
    | { __typename: 'MyThreadMoved', rootId: string, thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, following: boolean, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } | null }
    | { __typename: 'SavedMessagesChanged', messageId: string, saved: boolean }
    | { __typename: 'ScheduledMessageChanged', scheduled: (
        { __typename: 'ScheduledMessage' }
        & { ' $fragmentRefs'?: { 'ScheduledPartsFragment': ScheduledPartsFragment } }
      ) | null }
   };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;


export type MarkUnreadMutation = { markUnread:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'MarkUnreadSuccess', unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MessageDetailsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type MessageDetailsQuery = { message: { __typename: 'Message', id: string, edits: { __typename: 'MessageEditConnection', edges: Array<{ __typename: 'MessageEditEdge', node: { __typename: 'MessageEdit', body: string | null, replacedAt: string } }> } | null, receipts: { __typename: 'ReceiptSummary', delivered: number, read: number, of: number } | null, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MessageQueryVariables = Exact<{
  id: string;
}>;


export type MessageQuery = { message: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null };

export type MyDraftQueryVariables = Exact<{
  chatId: string;
}>;


export type MyDraftQuery = { chat: { __typename: 'Chat', id: string, myDraft: { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
        { __typename: 'Attachment' }
        & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
      )> } | null } | null };

export type MyThreadsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyThreadsQuery = { myThreads: { __typename: 'ThreadConnection', edges: Array<{ __typename: 'ThreadEdge', cursor: string, node: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, following: boolean, root: (
          { __typename: 'Message', chat: { __typename: 'Chat', id: string, title: string | null } | null }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) | null, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PinMessageMutationVariables = Exact<{
  input: PinMessageInput;
}>;


export type PinMessageMutation = { pinMessage:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type PollVotersQueryVariables = Exact<{
  messageId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PollVotersQuery = { message: { __typename: 'Message', id: string, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, closedAt: string | null, options: Array<{ __typename: 'PollOption', id: string, mine: boolean, text: string, count: number, voters: { __typename: 'VoterConnection', edges: Array<{ __typename: 'VoterEdge', node: { __typename: 'Voter', at: string, user: (
                { __typename: 'User' }
                & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
              ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }> } | null } | null };

export type RemoveReactionMutationVariables = Exact<{
  input: RemoveReactionInput;
}>;


export type RemoveReactionMutation = { removeReaction:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SaveDraftSuccess', draft: { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
          { __typename: 'Attachment' }
          & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
        )> } }
    | { __typename: 'StaleDraft', code: UserErrorCode, reason: string, path: Array<string>, currentDraft: { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
          { __typename: 'Attachment' }
          & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
        )> } | null }
   };

export type SaveMessageMutationVariables = Exact<{
  input: SaveMessageInput;
}>;


export type SaveMessageMutation = { saveMessage:
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SaveMessageSuccess', saved: { __typename: 'SavedMessage', messageId: string, savedAt: string, message: { __typename: 'Message', id: string, saved: boolean } | null } }
   };

export type SavedMessagesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type SavedMessagesQuery = { savedMessages: { __typename: 'SavedMessageConnection', edges: Array<{ __typename: 'SavedMessageEdge', cursor: string, node: { __typename: 'SavedMessage', messageId: string, savedAt: string, message: (
          { __typename: 'Message', saved: boolean, chat: { __typename: 'Chat', id: string, title: string | null } | null }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ScheduleMessageMutationVariables = Exact<{
  input: ScheduleMessageInput;
}>;


export type ScheduleMessageMutation = { scheduleMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ScheduleMessageSuccess', replayed: boolean, scheduled: (
        { __typename: 'ScheduledMessage' }
        & { ' $fragmentRefs'?: { 'ScheduledPartsFragment': ScheduledPartsFragment } }
      ) }
   };

export type ScheduledMessagesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ScheduledMessagesQuery = { scheduledMessages: { __typename: 'ScheduledMessageConnection', edges: Array<{ __typename: 'ScheduledMessageEdge', cursor: string, node: (
        { __typename: 'ScheduledMessage', chat: { __typename: 'Chat', id: string, title: string | null } | null, message: { __typename: 'Message', id: string } | null }
        & { ' $fragmentRefs'?: { 'ScheduledPartsFragment': ScheduledPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SearchMessagesQueryVariables = Exact<{
  search: MessageSearchInput;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchMessagesQuery = { searchMessages:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'MessageSearchConnection', edges: Array<{ __typename: 'MessageSearchEdge', cursor: string, snippet: Array<{ __typename: 'SnippetPart', text: string, hit: boolean }>, node: { __typename: 'Message', id: string, seq: number, sentAt: string, sender: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }
   | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type SetChatRulesMutationVariables = Exact<{
  input: SetChatRulesInput;
}>;


export type SetChatRulesMutation = { setChatRules:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SetChatRulesSuccess', chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: WhoMay, pinning: WhoMay, slowModeSeconds: number, messageLifetimeSeconds: number } | null } | null }
   };

export type SetThreadFollowingMutationVariables = Exact<{
  input: SetThreadFollowingInput;
}>;


export type SetThreadFollowingMutation = { setThreadFollowing:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ThreadSuccess', thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, following: boolean, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } }
   };

export type ThreadQueryVariables = Exact<{
  rootId: string;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ThreadQuery = { message: (
    { __typename: 'Message', thread: { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string, readSeq: number | null, following: boolean, replies: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: (
            { __typename: 'Message' }
            & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
          ) }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: { __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number, user: (
              { __typename: 'User' }
              & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
            ) | null } }> }, unread: { __typename: 'UnreadCount', count: number, capped: boolean, mentions: number, firstSeq: number | null } | null } | null }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null };

export type UnpinMessageMutationVariables = Exact<{
  input: UnpinMessageInput;
}>;


export type UnpinMessageMutation = { unpinMessage:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type UnsaveMessageMutationVariables = Exact<{
  input: UnsaveMessageInput;
}>;


export type UnsaveMessageMutation = { unsaveMessage:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UnsaveMessageSuccess', messageId: string }
   };

export type UploadQueryVariables = Exact<{
  id: string;
}>;


export type UploadQuery = { upload: { __typename: 'Upload', id: string, state: UploadState, reason: string | null, attachment: (
      { __typename: 'Attachment' }
      & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
    ) | null } | null };

export type VotePollMutationVariables = Exact<{
  input: VotePollInput;
}>;


export type VotePollMutation = { votePoll:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message', poll: { __typename: 'Poll', options: Array<{ __typename: 'PollOption', id: string, mine: boolean }> } | null }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CancelReminderMutationVariables = Exact<{
  input: CancelReminderInput;
}>;


export type CancelReminderMutation = { cancelReminder:
    | { __typename: 'CancelReminderSuccess', id: string }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreatePushSubscriptionMutationVariables = Exact<{
  input: CreatePushSubscriptionInput;
}>;


export type CreatePushSubscriptionMutation = { createPushSubscription:
    | { __typename: 'CreatePushSubscriptionSuccess', count: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreateReminderMutationVariables = Exact<{
  input: CreateReminderInput;
}>;


export type CreateReminderMutation = { createReminder:
    | { __typename: 'CreateReminderSuccess', replayed: boolean, reminder: (
        { __typename: 'Reminder' }
        & { ' $fragmentRefs'?: { 'ReminderPartsFragment': ReminderPartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeletePushSubscriptionMutationVariables = Exact<{
  input: DeletePushSubscriptionInput;
}>;


export type DeletePushSubscriptionMutation = { deletePushSubscription:
    | { __typename: 'DeletePushSubscriptionSuccess', count: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'MarkNotificationsReadSuccess', count: number, unreadCount: number }
   };

export type NotificationEventsSubscriptionVariables = Exact<{
  after?: number | string | null | undefined;
}>;


export type NotificationEventsSubscription = { notificationEvents:
    | { __typename: 'NotificationMade', rev: number, at: string, unreadCount: number, notification: (
        { __typename: 'Notification' }
        & { ' $fragmentRefs'?: { 'NotificationPartsFragment': NotificationPartsFragment } }
      ) | null }
    | { __typename: 'NotificationsRead', rev: number, at: string, unreadCount: number, ids: Array<string> }
   };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { notificationPreferences: { __typename: 'NotificationPreferences', pushPublicKey: string | null, level: NotificationLevel | null, push: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  unreadOnly?: boolean;
}>;


export type NotificationsQuery = { notifications: { __typename: 'NotificationConnection', unreadCount: number, rev: number, edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: (
        { __typename: 'Notification' }
        & { ' $fragmentRefs'?: { 'NotificationPartsFragment': NotificationPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RemindersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type RemindersQuery = { reminders: { __typename: 'ReminderConnection', edges: Array<{ __typename: 'ReminderEdge', cursor: string, node: (
        { __typename: 'Reminder' }
        & { ' $fragmentRefs'?: { 'ReminderPartsFragment': ReminderPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SendNotificationMutationVariables = Exact<{
  input: SendNotificationInput;
}>;


export type SendNotificationMutation = { sendNotification:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SendNotificationSuccess', id: string, replayed: boolean }
   };

export type SetChatNotificationLevelMutationVariables = Exact<{
  input: SetChatNotificationLevelInput;
}>;


export type SetChatNotificationLevelMutation = { setChatNotificationLevel:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SetChatNotificationLevelSuccess', chat: { __typename: 'Chat', id: string, notificationLevel: NotificationLevel | null } | null }
   };

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { setNotificationPreferences:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SetNotificationPreferencesSuccess', preferences: { __typename: 'NotificationPreferences', level: NotificationLevel | null, push: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } }
   };

export type HeartbeatMutationVariables = Exact<{
  input: HeartbeatInput;
}>;


export type HeartbeatMutation = { heartbeat:
    | { __typename: 'HeartbeatSuccess', status: OnlineStatus, nextInMs: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type PresenceChangesSubscriptionVariables = Exact<{
  userIds: Array<string> | string;
}>;


export type PresenceChangesSubscription = { presence: { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } };

export type PresenceQueryVariables = Exact<{
  userIds: Array<string> | string;
}>;


export type PresenceQuery = { presence: Array<{ __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null }> | null };

export type SetTypingMutationVariables = Exact<{
  input: SetTypingInput;
}>;


export type SetTypingMutation = { setTyping:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SetTypingSuccess', typing: (
        { __typename: 'TypingState' }
        & { ' $fragmentRefs'?: { 'TypingListFragment': TypingListFragment } }
      ) }
   };

export type TypingNowQueryVariables = Exact<{
  chatId: string;
}>;


export type TypingNowQuery = { typingNow: (
    { __typename: 'TypingState' }
    & { ' $fragmentRefs'?: { 'TypingListFragment': TypingListFragment } }
  ) | null };

export type TypingSubscriptionVariables = Exact<{
  chatId: string;
}>;


export type TypingSubscription = { typing: (
    { __typename: 'TypingState' }
    & { ' $fragmentRefs'?: { 'TypingListFragment': TypingListFragment } }
  ) };

export type BlockUserMutationVariables = Exact<{
  input: BlockUserInput;
}>;


export type BlockUserMutation = { blockUser:
    | { __typename: 'BlockUserSuccess', user: { __typename: 'User', id: string, isBlocked: boolean } }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type BlockedUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlockedUsersQuery = { blockedUsers: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'OwnProfileFragment': OwnProfileFragment } }
  ) | null };

export type UnblockUserMutationVariables = Exact<{
  input: UnblockUserInput;
}>;


export type UnblockUserMutation = { unblockUser:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UnblockUserSuccess', user: { __typename: 'User', id: string, isBlocked: boolean } }
   };

export type UpdateAvatarMutationVariables = Exact<{
  input: UpdateAvatarInput;
}>;


export type UpdateAvatarMutation = { updateAvatar:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UpdateAvatarSuccess', user: { __typename: 'User', id: string, avatarUrl: string | null } }
   };

export type UpdatePrivacyMutationVariables = Exact<{
  input: UpdatePrivacyInput;
}>;


export type UpdatePrivacyMutation = { updatePrivacy:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UpdatePrivacySuccess', privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience } }
   };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'HandleTaken', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UpdateProfileSuccess', user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'OwnProfileFragment': OwnProfileFragment } }
      ) }
   };

export type UserByHandleQueryVariables = Exact<{
  handle: string;
}>;


export type UserByHandleQuery = { userByHandle: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserProfileFragment': UserProfileFragment } }
  ) | null };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserProfileFragment': UserProfileFragment } }
  ) | null };

export type UsersQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

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
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, AccountSummaryDefinition, UserSummaryDefinition, SessionSummaryDefinition]} as unknown as TypedDocumentNode<AccountQuery, AccountQueryVariables>
export const useAccountQuery = /* @__PURE__ */ bindQuery<AccountQuery, AccountQueryVariables>(AccountDocument)
export const useAccountSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<AccountQuery, AccountQueryVariables>(AccountDocument)
export const useAccountLazyQuery = /* @__PURE__ */ bindLazyQuery<AccountQuery, AccountQueryVariables>(AccountDocument)
export const ChangeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEmailSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, AccountSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>
export const useChangeEmailMutation = /* @__PURE__ */ bindMutation<ChangeEmailMutation, ChangeEmailMutationVariables>(ChangeEmailDocument)
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>
export const useChangePasswordMutation = /* @__PURE__ */ bindMutation<ChangePasswordMutation, ChangePasswordMutationVariables>(ChangePasswordDocument)
export const DeleteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteAccountSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>
export const useDeleteAccountMutation = /* @__PURE__ */ bindMutation<DeleteAccountMutation, DeleteAccountMutationVariables>(DeleteAccountDocument)
export const DisableSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableSecondFactorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, AccountSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>
export const useDisableSecondFactorMutation = /* @__PURE__ */ bindMutation<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>(DisableSecondFactorDocument)
export const EnableSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableSecondFactorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSummary"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, AccountSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<EnableSecondFactorMutation, EnableSecondFactorMutationVariables>
export const useEnableSecondFactorMutation = /* @__PURE__ */ bindMutation<EnableSecondFactorMutation, EnableSecondFactorMutationVariables>(EnableSecondFactorDocument)
export const LoginWithCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoginWithCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginWithCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loginWithCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<LoginWithCodeMutation, LoginWithCodeMutationVariables>
export const useLoginWithCodeMutation = /* @__PURE__ */ bindMutation<LoginWithCodeMutation, LoginWithCodeMutationVariables>(LoginWithCodeDocument)
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<LoginMutation, LoginMutationVariables>
export const useLoginMutation = /* @__PURE__ */ bindMutation<LoginMutation, LoginMutationVariables>(LoginDocument)
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogoutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<LogoutMutation, LogoutMutationVariables>
export const useLogoutMutation = /* @__PURE__ */ bindMutation<LogoutMutation, LogoutMutationVariables>(LogoutDocument)
export const PersonalChatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalChats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalChatsQuery, PersonalChatsQueryVariables>
export const usePersonalChatsQuery = /* @__PURE__ */ bindQuery<PersonalChatsQuery, PersonalChatsQueryVariables>(PersonalChatsDocument)
export const usePersonalChatsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalChatsQuery, PersonalChatsQueryVariables>(PersonalChatsDocument)
export const usePersonalChatsLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalChatsQuery, PersonalChatsQueryVariables>(PersonalChatsDocument)
export const PersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalDataQuery, PersonalDataQueryVariables>
export const usePersonalDataQuery = /* @__PURE__ */ bindQuery<PersonalDataQuery, PersonalDataQueryVariables>(PersonalDataDocument)
export const usePersonalDataSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalDataQuery, PersonalDataQueryVariables>(PersonalDataDocument)
export const usePersonalDataLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalDataQuery, PersonalDataQueryVariables>(PersonalDataDocument)
export const PersonalMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalMessagesQuery, PersonalMessagesQueryVariables>
export const usePersonalMessagesQuery = /* @__PURE__ */ bindQuery<PersonalMessagesQuery, PersonalMessagesQueryVariables>(PersonalMessagesDocument)
export const usePersonalMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalMessagesQuery, PersonalMessagesQueryVariables>(PersonalMessagesDocument)
export const usePersonalMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalMessagesQuery, PersonalMessagesQueryVariables>(PersonalMessagesDocument)
export const PersonalNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalNotificationsQuery, PersonalNotificationsQueryVariables>
export const usePersonalNotificationsQuery = /* @__PURE__ */ bindQuery<PersonalNotificationsQuery, PersonalNotificationsQueryVariables>(PersonalNotificationsDocument)
export const usePersonalNotificationsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalNotificationsQuery, PersonalNotificationsQueryVariables>(PersonalNotificationsDocument)
export const usePersonalNotificationsLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalNotificationsQuery, PersonalNotificationsQueryVariables>(PersonalNotificationsDocument)
export const PersonalReactionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalReactions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalReactionsQuery, PersonalReactionsQueryVariables>
export const usePersonalReactionsQuery = /* @__PURE__ */ bindQuery<PersonalReactionsQuery, PersonalReactionsQueryVariables>(PersonalReactionsDocument)
export const usePersonalReactionsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalReactionsQuery, PersonalReactionsQueryVariables>(PersonalReactionsDocument)
export const usePersonalReactionsLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalReactionsQuery, PersonalReactionsQueryVariables>(PersonalReactionsDocument)
export const PersonalSavedMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalSavedMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalSavedMessagesQuery, PersonalSavedMessagesQueryVariables>
export const usePersonalSavedMessagesQuery = /* @__PURE__ */ bindQuery<PersonalSavedMessagesQuery, PersonalSavedMessagesQueryVariables>(PersonalSavedMessagesDocument)
export const usePersonalSavedMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalSavedMessagesQuery, PersonalSavedMessagesQueryVariables>(PersonalSavedMessagesDocument)
export const usePersonalSavedMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalSavedMessagesQuery, PersonalSavedMessagesQueryVariables>(PersonalSavedMessagesDocument)
export const PersonalUploadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonalUploads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileToSave"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, FileToSaveDefinition]} as unknown as TypedDocumentNode<PersonalUploadsQuery, PersonalUploadsQueryVariables>
export const usePersonalUploadsQuery = /* @__PURE__ */ bindQuery<PersonalUploadsQuery, PersonalUploadsQueryVariables>(PersonalUploadsDocument)
export const usePersonalUploadsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PersonalUploadsQuery, PersonalUploadsQueryVariables>(PersonalUploadsDocument)
export const usePersonalUploadsLazyQuery = /* @__PURE__ */ bindLazyQuery<PersonalUploadsQuery, PersonalUploadsQueryVariables>(PersonalUploadsDocument)
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>
export const useRefreshSessionMutation = /* @__PURE__ */ bindMutation<RefreshSessionMutation, RefreshSessionMutationVariables>(RefreshSessionDocument)
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RegisterMutation, RegisterMutationVariables>
export const useRegisterMutation = /* @__PURE__ */ bindMutation<RegisterMutation, RegisterMutationVariables>(RegisterDocument)
export const ReplaceRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceRecoveryCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceRecoveryCodesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>
export const useReplaceRecoveryCodesMutation = /* @__PURE__ */ bindMutation<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>(ReplaceRecoveryCodesDocument)
export const RequestAccountDeletionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAccountDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAccountDeletionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAccountDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RequestAccountDeletionMutation, RequestAccountDeletionMutationVariables>
export const useRequestAccountDeletionMutation = /* @__PURE__ */ bindMutation<RequestAccountDeletionMutation, RequestAccountDeletionMutationVariables>(RequestAccountDeletionDocument)
export const RequestEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>
export const useRequestEmailChangeMutation = /* @__PURE__ */ bindMutation<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>(RequestEmailChangeDocument)
export const RequestLoginCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestLoginCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestLoginCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestLoginCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RequestLoginCodeMutation, RequestLoginCodeMutationVariables>
export const useRequestLoginCodeMutation = /* @__PURE__ */ bindMutation<RequestLoginCodeMutation, RequestLoginCodeMutationVariables>(RequestLoginCodeDocument)
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>
export const useRequestPasswordResetMutation = /* @__PURE__ */ bindMutation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(RequestPasswordResetDocument)
export const ResendCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<ResendCodeMutation, ResendCodeMutationVariables>
export const useResendCodeMutation = /* @__PURE__ */ bindMutation<ResendCodeMutation, ResendCodeMutationVariables>(ResendCodeDocument)
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>
export const useResetPasswordMutation = /* @__PURE__ */ bindMutation<ResetPasswordMutation, ResetPasswordMutationVariables>(ResetPasswordDocument)
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, SessionSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>
export const useRevokeSessionMutation = /* @__PURE__ */ bindMutation<RevokeSessionMutation, RevokeSessionMutationVariables>(RevokeSessionDocument)
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}, SessionSummaryDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<SessionQuery, SessionQueryVariables>
export const useSessionQuery = /* @__PURE__ */ bindQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const useSessionSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const useSessionLazyQuery = /* @__PURE__ */ bindLazyQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const StartSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartSecondFactorSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<StartSecondFactorMutation, StartSecondFactorMutationVariables>
export const useStartSecondFactorMutation = /* @__PURE__ */ bindMutation<StartSecondFactorMutation, StartSecondFactorMutationVariables>(StartSecondFactorDocument)
export const VerifyEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>
export const useVerifyEmailMutation = /* @__PURE__ */ bindMutation<VerifyEmailMutation, VerifyEmailMutationVariables>(VerifyEmailDocument)
export const VerifySecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifySecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifySecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>
export const useVerifySecondFactorMutation = /* @__PURE__ */ bindMutation<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>(VerifySecondFactorDocument)
export const AddMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<AddMembersMutation, AddMembersMutationVariables>
export const useAddMembersMutation = /* @__PURE__ */ bindMutation<AddMembersMutation, AddMembersMutationVariables>(AddMembersDocument)
export const ChangeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>
export const useChangeRoleMutation = /* @__PURE__ */ bindMutation<ChangeRoleMutation, ChangeRoleMutationVariables>(ChangeRoleDocument)
export const ChatMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatMembersQuery, ChatMembersQueryVariables>
export const useChatMembersQuery = /* @__PURE__ */ bindQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const useChatMembersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const useChatMembersLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const ChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<ChatQuery, ChatQueryVariables>
export const useChatQuery = /* @__PURE__ */ bindQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const useChatSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const useChatLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const CreateDirectChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDirectChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDirectChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDirectChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreateDirectChatMutation, CreateDirectChatMutationVariables>
export const useCreateDirectChatMutation = /* @__PURE__ */ bindMutation<CreateDirectChatMutation, CreateDirectChatMutationVariables>(CreateDirectChatDocument)
export const CreateGroupChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGroupChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroupChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreateGroupChatMutation, CreateGroupChatMutationVariables>
export const useCreateGroupChatMutation = /* @__PURE__ */ bindMutation<CreateGroupChatMutation, CreateGroupChatMutationVariables>(CreateGroupChatDocument)
export const LeaveChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<LeaveChatMutation, LeaveChatMutationVariables>
export const useLeaveChatMutation = /* @__PURE__ */ bindMutation<LeaveChatMutation, LeaveChatMutationVariables>(LeaveChatDocument)
export const MyChatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyChats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myChats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<MyChatsQuery, MyChatsQueryVariables>
export const useMyChatsQuery = /* @__PURE__ */ bindQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const useMyChatsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const useMyChatsLazyQuery = /* @__PURE__ */ bindLazyQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>
export const useRemoveMemberMutation = /* @__PURE__ */ bindMutation<RemoveMemberMutation, RemoveMemberMutationVariables>(RemoveMemberDocument)
export const SetChatPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetChatPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetChatPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setChatPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<SetChatPreferencesMutation, SetChatPreferencesMutationVariables>
export const useSetChatPreferencesMutation = /* @__PURE__ */ bindMutation<SetChatPreferencesMutation, SetChatPreferencesMutationVariables>(SetChatPreferencesDocument)
export const TransferOwnershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferOwnership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferOwnershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferOwnership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<TransferOwnershipMutation, TransferOwnershipMutationVariables>
export const useTransferOwnershipMutation = /* @__PURE__ */ bindMutation<TransferOwnershipMutation, TransferOwnershipMutationVariables>(TransferOwnershipDocument)
export const UpdateChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<UpdateChatMutation, UpdateChatMutationVariables>
export const useUpdateChatMutation = /* @__PURE__ */ bindMutation<UpdateChatMutation, UpdateChatMutationVariables>(UpdateChatDocument)
export const AcknowledgeThreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeThread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeThreadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeThread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<AcknowledgeThreadMutation, AcknowledgeThreadMutationVariables>
export const useAcknowledgeThreadMutation = /* @__PURE__ */ bindMutation<AcknowledgeThreadMutation, AcknowledgeThreadMutationVariables>(AcknowledgeThreadDocument)
export const AcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Acknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredSeq"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>
export const useAcknowledgeMutation = /* @__PURE__ */ bindMutation<AcknowledgeMutation, AcknowledgeMutationVariables>(AcknowledgeDocument)
export const AddReactionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddReaction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddReactionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addReaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<AddReactionMutation, AddReactionMutationVariables>
export const useAddReactionMutation = /* @__PURE__ */ bindMutation<AddReactionMutation, AddReactionMutationVariables>(AddReactionDocument)
export const CancelScheduledMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelScheduledMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelScheduledMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelScheduledMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelScheduledMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<CancelScheduledMessageMutation, CancelScheduledMessageMutationVariables>
export const useCancelScheduledMessageMutation = /* @__PURE__ */ bindMutation<CancelScheduledMessageMutation, CancelScheduledMessageMutationVariables>(CancelScheduledMessageDocument)
export const ChatEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ChatEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageEdited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageDeleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReactionsChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadReplySent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PollChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageExpired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PinsChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RulesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptsMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatUpdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, ChatRulePartsDefinition, PositionPartsDefinition]} as unknown as TypedDocumentNode<ChatEventsSubscription, ChatEventsSubscriptionVariables>
export const useChatEventsSubscription = /* @__PURE__ */ bindSubscription<ChatEventsSubscription, ChatEventsSubscriptionVariables>(ChatEventsDocument)
export const ChatLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},"defaultValue":{"kind":"StringValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<ChatLogQuery, ChatLogQueryVariables>
export const useChatLogQuery = /* @__PURE__ */ bindQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const useChatLogSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const useChatLogLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const ChatMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition]} as unknown as TypedDocumentNode<ChatMessagesQuery, ChatMessagesQueryVariables>
export const useChatMessagesQuery = /* @__PURE__ */ bindQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const useChatMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const useChatMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const ChatPinsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatPins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<ChatPinsQuery, ChatPinsQueryVariables>
export const useChatPinsQuery = /* @__PURE__ */ bindQuery<ChatPinsQuery, ChatPinsQueryVariables>(ChatPinsDocument)
export const useChatPinsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatPinsQuery, ChatPinsQueryVariables>(ChatPinsDocument)
export const useChatPinsLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatPinsQuery, ChatPinsQueryVariables>(ChatPinsDocument)
export const ChatRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"allowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"nextPostAt"}},{"kind":"Field","name":{"kind":"Name","value":"pin"}},{"kind":"Field","name":{"kind":"Name","value":"setRules"}}]}}]}}]}}, ChatRulePartsDefinition]} as unknown as TypedDocumentNode<ChatRulesQuery, ChatRulesQueryVariables>
export const useChatRulesQuery = /* @__PURE__ */ bindQuery<ChatRulesQuery, ChatRulesQueryVariables>(ChatRulesDocument)
export const useChatRulesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatRulesQuery, ChatRulesQueryVariables>(ChatRulesDocument)
export const useChatRulesLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatRulesQuery, ChatRulesQueryVariables>(ChatRulesDocument)
export const ChatUnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatUnread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"myPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}}, UnreadPartsDefinition, PositionPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatUnreadQuery, ChatUnreadQueryVariables>
export const useChatUnreadQuery = /* @__PURE__ */ bindQuery<ChatUnreadQuery, ChatUnreadQueryVariables>(ChatUnreadDocument)
export const useChatUnreadSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatUnreadQuery, ChatUnreadQueryVariables>(ChatUnreadDocument)
export const useChatUnreadLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatUnreadQuery, ChatUnreadQueryVariables>(ChatUnreadDocument)
export const ClosePollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<ClosePollMutation, ClosePollMutationVariables>
export const useClosePollMutation = /* @__PURE__ */ bindMutation<ClosePollMutation, ClosePollMutationVariables>(ClosePollDocument)
export const CompleteUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<CompleteUploadMutation, CompleteUploadMutationVariables>
export const useCompleteUploadMutation = /* @__PURE__ */ bindMutation<CompleteUploadMutation, CompleteUploadMutationVariables>(CompleteUploadDocument)
export const CreatePollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreatePollMutation, CreatePollMutationVariables>
export const useCreatePollMutation = /* @__PURE__ */ bindMutation<CreatePollMutation, CreatePollMutationVariables>(CreatePollDocument)
export const CreateUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUploadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<CreateUploadMutation, CreateUploadMutationVariables>
export const useCreateUploadMutation = /* @__PURE__ */ bindMutation<CreateUploadMutation, CreateUploadMutationVariables>(CreateUploadDocument)
export const DeleteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<DeleteMessageMutation, DeleteMessageMutationVariables>
export const useDeleteMessageMutation = /* @__PURE__ */ bindMutation<DeleteMessageMutation, DeleteMessageMutationVariables>(DeleteMessageDocument)
export const DraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Drafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, DraftPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<DraftsQuery, DraftsQueryVariables>
export const useDraftsQuery = /* @__PURE__ */ bindQuery<DraftsQuery, DraftsQueryVariables>(DraftsDocument)
export const useDraftsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<DraftsQuery, DraftsQueryVariables>(DraftsDocument)
export const useDraftsLazyQuery = /* @__PURE__ */ bindLazyQuery<DraftsQuery, DraftsQueryVariables>(DraftsDocument)
export const EditMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<EditMessageMutation, EditMessageMutationVariables>
export const useEditMessageMutation = /* @__PURE__ */ bindMutation<EditMessageMutation, EditMessageMutationVariables>(EditMessageDocument)
export const ForwardMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForwardMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forwardMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<ForwardMessageMutation, ForwardMessageMutationVariables>
export const useForwardMessageMutation = /* @__PURE__ */ bindMutation<ForwardMessageMutation, ForwardMessageMutationVariables>(ForwardMessageDocument)
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatJoined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatLeft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPositionMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveredSeq"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyPreferencesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mutedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pinnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyThreadMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rootId"}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threadRootId"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduledMessageChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedMessagesChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageHidden"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, ChatSummaryDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, DraftPartsDefinition, ScheduledPartsDefinition]} as unknown as TypedDocumentNode<InboxSubscription, InboxSubscriptionVariables>
export const useInboxSubscription = /* @__PURE__ */ bindSubscription<InboxSubscription, InboxSubscriptionVariables>(InboxDocument)
export const MarkUnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkUnread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkUnreadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markUnread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkUnreadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, UnreadPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<MarkUnreadMutation, MarkUnreadMutationVariables>
export const useMarkUnreadMutation = /* @__PURE__ */ bindMutation<MarkUnreadMutation, MarkUnreadMutationVariables>(MarkUnreadDocument)
export const MessageDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, PositionPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<MessageDetailsQuery, MessageDetailsQueryVariables>
export const useMessageDetailsQuery = /* @__PURE__ */ bindQuery<MessageDetailsQuery, MessageDetailsQueryVariables>(MessageDetailsDocument)
export const useMessageDetailsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageDetailsQuery, MessageDetailsQueryVariables>(MessageDetailsDocument)
export const useMessageDetailsLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageDetailsQuery, MessageDetailsQueryVariables>(MessageDetailsDocument)
export const MessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Message"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<MessageQuery, MessageQueryVariables>
export const useMessageQuery = /* @__PURE__ */ bindQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const useMessageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const useMessageLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const MyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}, DraftPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<MyDraftQuery, MyDraftQueryVariables>
export const useMyDraftQuery = /* @__PURE__ */ bindQuery<MyDraftQuery, MyDraftQueryVariables>(MyDraftDocument)
export const useMyDraftSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyDraftQuery, MyDraftQueryVariables>(MyDraftDocument)
export const useMyDraftLazyQuery = /* @__PURE__ */ bindLazyQuery<MyDraftQuery, MyDraftQueryVariables>(MyDraftDocument)
export const MyThreadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyThreads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myThreads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"root"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<MyThreadsQuery, MyThreadsQueryVariables>
export const useMyThreadsQuery = /* @__PURE__ */ bindQuery<MyThreadsQuery, MyThreadsQueryVariables>(MyThreadsDocument)
export const useMyThreadsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyThreadsQuery, MyThreadsQueryVariables>(MyThreadsDocument)
export const useMyThreadsLazyQuery = /* @__PURE__ */ bindLazyQuery<MyThreadsQuery, MyThreadsQueryVariables>(MyThreadsDocument)
export const PinMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PinMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PinMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pinMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<PinMessageMutation, PinMessageMutationVariables>
export const usePinMessageMutation = /* @__PURE__ */ bindMutation<PinMessageMutation, PinMessageMutationVariables>(PinMessageDocument)
export const PollVotersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PollVoters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"messageId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"poll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PollParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"voters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]}}, PollPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<PollVotersQuery, PollVotersQueryVariables>
export const usePollVotersQuery = /* @__PURE__ */ bindQuery<PollVotersQuery, PollVotersQueryVariables>(PollVotersDocument)
export const usePollVotersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PollVotersQuery, PollVotersQueryVariables>(PollVotersDocument)
export const usePollVotersLazyQuery = /* @__PURE__ */ bindLazyQuery<PollVotersQuery, PollVotersQueryVariables>(PollVotersDocument)
export const RemoveReactionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveReaction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveReactionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeReaction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<RemoveReactionMutation, RemoveReactionMutationVariables>
export const useRemoveReactionMutation = /* @__PURE__ */ bindMutation<RemoveReactionMutation, RemoveReactionMutationVariables>(RemoveReactionDocument)
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, DraftPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SaveDraftMutation, SaveDraftMutationVariables>
export const useSaveDraftMutation = /* @__PURE__ */ bindMutation<SaveDraftMutation, SaveDraftMutationVariables>(SaveDraftDocument)
export const SaveMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<SaveMessageMutation, SaveMessageMutationVariables>
export const useSaveMessageMutation = /* @__PURE__ */ bindMutation<SaveMessageMutation, SaveMessageMutationVariables>(SaveMessageDocument)
export const SavedMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<SavedMessagesQuery, SavedMessagesQueryVariables>
export const useSavedMessagesQuery = /* @__PURE__ */ bindQuery<SavedMessagesQuery, SavedMessagesQueryVariables>(SavedMessagesDocument)
export const useSavedMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<SavedMessagesQuery, SavedMessagesQueryVariables>(SavedMessagesDocument)
export const useSavedMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<SavedMessagesQuery, SavedMessagesQueryVariables>(SavedMessagesDocument)
export const ScheduleMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ScheduledPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<ScheduleMessageMutation, ScheduleMessageMutationVariables>
export const useScheduleMessageMutation = /* @__PURE__ */ bindMutation<ScheduleMessageMutation, ScheduleMessageMutationVariables>(ScheduleMessageDocument)
export const ScheduledMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduledMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduledParts"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ScheduledPartsDefinition]} as unknown as TypedDocumentNode<ScheduledMessagesQuery, ScheduledMessagesQueryVariables>
export const useScheduledMessagesQuery = /* @__PURE__ */ bindQuery<ScheduledMessagesQuery, ScheduledMessagesQueryVariables>(ScheduledMessagesDocument)
export const useScheduledMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ScheduledMessagesQuery, ScheduledMessagesQueryVariables>(ScheduledMessagesDocument)
export const useScheduledMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<ScheduledMessagesQuery, ScheduledMessagesQueryVariables>(ScheduledMessagesDocument)
export const SearchMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSearchInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SearchMessagesQuery, SearchMessagesQueryVariables>
export const useSearchMessagesQuery = /* @__PURE__ */ bindQuery<SearchMessagesQuery, SearchMessagesQueryVariables>(SearchMessagesDocument)
export const useSearchMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<SearchMessagesQuery, SearchMessagesQueryVariables>(SearchMessagesDocument)
export const useSearchMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<SearchMessagesQuery, SearchMessagesQueryVariables>(SearchMessagesDocument)
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SendMessageMutation, SendMessageMutationVariables>
export const useSendMessageMutation = /* @__PURE__ */ bindMutation<SendMessageMutation, SendMessageMutationVariables>(SendMessageDocument)
export const SetChatRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetChatRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetChatRulesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setChatRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetChatRulesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatRuleParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatRulePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SetChatRulesMutation, SetChatRulesMutationVariables>
export const useSetChatRulesMutation = /* @__PURE__ */ bindMutation<SetChatRulesMutation, SetChatRulesMutationVariables>(SetChatRulesDocument)
export const SetThreadFollowingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetThreadFollowing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetThreadFollowingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setThreadFollowing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SetThreadFollowingMutation, SetThreadFollowingMutationVariables>
export const useSetThreadFollowingMutation = /* @__PURE__ */ bindMutation<SetThreadFollowingMutation, SetThreadFollowingMutationVariables>(SetThreadFollowingDocument)
export const ThreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Thread"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rootId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rootId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyThreadParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"replies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionParts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, MyMessagePartsDefinition, PositionPartsDefinition]} as unknown as TypedDocumentNode<ThreadQuery, ThreadQueryVariables>
export const useThreadQuery = /* @__PURE__ */ bindQuery<ThreadQuery, ThreadQueryVariables>(ThreadDocument)
export const useThreadSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ThreadQuery, ThreadQueryVariables>(ThreadDocument)
export const useThreadLazyQuery = /* @__PURE__ */ bindLazyQuery<ThreadQuery, ThreadQueryVariables>(ThreadDocument)
export const UnpinMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnpinMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnpinMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unpinMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyMessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<UnpinMessageMutation, UnpinMessageMutationVariables>
export const useUnpinMessageMutation = /* @__PURE__ */ bindMutation<UnpinMessageMutation, UnpinMessageMutationVariables>(UnpinMessageDocument)
export const UnsaveMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsaveMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsaveMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsaveMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnsaveMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<UnsaveMessageMutation, UnsaveMessageMutationVariables>
export const useUnsaveMessageMutation = /* @__PURE__ */ bindMutation<UnsaveMessageMutation, UnsaveMessageMutationVariables>(UnsaveMessageDocument)
export const UploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Upload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentParts"}}]}}]}}]}}, AttachmentPartsDefinition]} as unknown as TypedDocumentNode<UploadQuery, UploadQueryVariables>
export const useUploadQuery = /* @__PURE__ */ bindQuery<UploadQuery, UploadQueryVariables>(UploadDocument)
export const useUploadSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<UploadQuery, UploadQueryVariables>(UploadDocument)
export const useUploadLazyQuery = /* @__PURE__ */ bindLazyQuery<UploadQuery, UploadQueryVariables>(UploadDocument)
export const VotePollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VotePoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VotePollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"votePoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}},{"kind":"Field","name":{"kind":"Name","value":"poll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, ThreadPartsDefinition, PollPartsDefinition, AttachmentPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<VotePollMutation, VotePollMutationVariables>
export const useVotePollMutation = /* @__PURE__ */ bindMutation<VotePollMutation, VotePollMutationVariables>(VotePollDocument)
export const CancelReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelReminderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<CancelReminderMutation, CancelReminderMutationVariables>
export const useCancelReminderMutation = /* @__PURE__ */ bindMutation<CancelReminderMutation, CancelReminderMutationVariables>(CancelReminderDocument)
export const CreatePushSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePushSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePushSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPushSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePushSubscriptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<CreatePushSubscriptionMutation, CreatePushSubscriptionMutationVariables>
export const useCreatePushSubscriptionMutation = /* @__PURE__ */ bindMutation<CreatePushSubscriptionMutation, CreatePushSubscriptionMutationVariables>(CreatePushSubscriptionDocument)
export const CreateReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateReminderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateReminderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReminderParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ReminderPartsDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreateReminderMutation, CreateReminderMutationVariables>
export const useCreateReminderMutation = /* @__PURE__ */ bindMutation<CreateReminderMutation, CreateReminderMutationVariables>(CreateReminderDocument)
export const DeletePushSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePushSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePushSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePushSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePushSubscriptionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<DeletePushSubscriptionMutation, DeletePushSubscriptionMutationVariables>
export const useDeletePushSubscriptionMutation = /* @__PURE__ */ bindMutation<DeletePushSubscriptionMutation, DeletePushSubscriptionMutationVariables>(DeletePushSubscriptionDocument)
export const MarkNotificationsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>
export const useMarkNotificationsReadMutation = /* @__PURE__ */ bindMutation<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>(MarkNotificationsReadDocument)
export const NotificationEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}, NotificationPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<NotificationEventsSubscription, NotificationEventsSubscriptionVariables>
export const useNotificationEventsSubscription = /* @__PURE__ */ bindSubscription<NotificationEventsSubscription, NotificationEventsSubscriptionVariables>(NotificationEventsDocument)
export const NotificationPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowToHear"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"pushPublicKey"}}]}}]}}, HowToHearDefinition]} as unknown as TypedDocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>
export const useNotificationPreferencesQuery = /* @__PURE__ */ bindQuery<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>(NotificationPreferencesDocument)
export const useNotificationPreferencesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>(NotificationPreferencesDocument)
export const useNotificationPreferencesLazyQuery = /* @__PURE__ */ bindLazyQuery<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>(NotificationPreferencesDocument)
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, NotificationPartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<NotificationsQuery, NotificationsQueryVariables>
export const useNotificationsQuery = /* @__PURE__ */ bindQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const useNotificationsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const useNotificationsLazyQuery = /* @__PURE__ */ bindLazyQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const RemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReminderParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ReminderPartsDefinition]} as unknown as TypedDocumentNode<RemindersQuery, RemindersQueryVariables>
export const useRemindersQuery = /* @__PURE__ */ bindQuery<RemindersQuery, RemindersQueryVariables>(RemindersDocument)
export const useRemindersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<RemindersQuery, RemindersQueryVariables>(RemindersDocument)
export const useRemindersLazyQuery = /* @__PURE__ */ bindLazyQuery<RemindersQuery, RemindersQueryVariables>(RemindersDocument)
export const SendNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendNotificationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<SendNotificationMutation, SendNotificationMutationVariables>
export const useSendNotificationMutation = /* @__PURE__ */ bindMutation<SendNotificationMutation, SendNotificationMutationVariables>(SendNotificationDocument)
export const SetChatNotificationLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetChatNotificationLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetChatNotificationLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setChatNotificationLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetChatNotificationLevelSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notificationLevel"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<SetChatNotificationLevelMutation, SetChatNotificationLevelMutationVariables>
export const useSetChatNotificationLevelMutation = /* @__PURE__ */ bindMutation<SetChatNotificationLevelMutation, SetChatNotificationLevelMutationVariables>(SetChatNotificationLevelDocument)
export const SetNotificationPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNotificationPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNotificationPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNotificationPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetNotificationPreferencesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowToHear"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, HowToHearDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>
export const useSetNotificationPreferencesMutation = /* @__PURE__ */ bindMutation<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>(SetNotificationPreferencesDocument)
export const HeartbeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Heartbeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeartbeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heartbeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeartbeatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextInMs"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<HeartbeatMutation, HeartbeatMutationVariables>
export const useHeartbeatMutation = /* @__PURE__ */ bindMutation<HeartbeatMutation, HeartbeatMutationVariables>(HeartbeatDocument)
export const PresenceChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PresenceChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnlineState"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, OnlineStateDefinition]} as unknown as TypedDocumentNode<PresenceChangesSubscription, PresenceChangesSubscriptionVariables>
export const usePresenceChangesSubscription = /* @__PURE__ */ bindSubscription<PresenceChangesSubscription, PresenceChangesSubscriptionVariables>(PresenceChangesDocument)
export const PresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Presence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnlineState"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, OnlineStateDefinition]} as unknown as TypedDocumentNode<PresenceQuery, PresenceQueryVariables>
export const usePresenceQuery = /* @__PURE__ */ bindQuery<PresenceQuery, PresenceQueryVariables>(PresenceDocument)
export const usePresenceSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<PresenceQuery, PresenceQueryVariables>(PresenceDocument)
export const usePresenceLazyQuery = /* @__PURE__ */ bindLazyQuery<PresenceQuery, PresenceQueryVariables>(PresenceDocument)
export const SetTypingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTyping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTyping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, TypingListDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SetTypingMutation, SetTypingMutationVariables>
export const useSetTypingMutation = /* @__PURE__ */ bindMutation<SetTypingMutation, SetTypingMutationVariables>(SetTypingDocument)
export const TypingNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TypingNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typingNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}}, TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingNowQuery, TypingNowQueryVariables>
export const useTypingNowQuery = /* @__PURE__ */ bindQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const useTypingNowSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const useTypingNowLazyQuery = /* @__PURE__ */ bindLazyQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const TypingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Typing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}}, TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingSubscription, TypingSubscriptionVariables>
export const useTypingSubscription = /* @__PURE__ */ bindSubscription<TypingSubscription, TypingSubscriptionVariables>(TypingDocument)
export const BlockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocked"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<BlockUserMutation, BlockUserMutationVariables>
export const useBlockUserMutation = /* @__PURE__ */ bindMutation<BlockUserMutation, BlockUserMutationVariables>(BlockUserDocument)
export const BlockedUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BlockedUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockedUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<BlockedUsersQuery, BlockedUsersQueryVariables>
export const useBlockedUsersQuery = /* @__PURE__ */ bindQuery<BlockedUsersQuery, BlockedUsersQueryVariables>(BlockedUsersDocument)
export const useBlockedUsersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<BlockedUsersQuery, BlockedUsersQueryVariables>(BlockedUsersDocument)
export const useBlockedUsersLazyQuery = /* @__PURE__ */ bindLazyQuery<BlockedUsersQuery, BlockedUsersQueryVariables>(BlockedUsersDocument)
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnProfile"}}]}}]}}, OwnProfileDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<MeQuery, MeQueryVariables>
export const useMeQuery = /* @__PURE__ */ bindQuery<MeQuery, MeQueryVariables>(MeDocument)
export const useMeSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MeQuery, MeQueryVariables>(MeDocument)
export const useMeLazyQuery = /* @__PURE__ */ bindLazyQuery<MeQuery, MeQueryVariables>(MeDocument)
export const UnblockUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnblockUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocked"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<UnblockUserMutation, UnblockUserMutationVariables>
export const useUnblockUserMutation = /* @__PURE__ */ bindMutation<UnblockUserMutation, UnblockUserMutationVariables>(UnblockUserDocument)
export const UpdateAvatarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAvatar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAvatarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAvatar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAvatarSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<UpdateAvatarMutation, UpdateAvatarMutationVariables>
export const useUpdateAvatarMutation = /* @__PURE__ */ bindMutation<UpdateAvatarMutation, UpdateAvatarMutationVariables>(UpdateAvatarDocument)
export const UpdatePrivacyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePrivacy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePrivacy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<UpdatePrivacyMutation, UpdatePrivacyMutationVariables>
export const useUpdatePrivacyMutation = /* @__PURE__ */ bindMutation<UpdatePrivacyMutation, UpdatePrivacyMutationVariables>(UpdatePrivacyDocument)
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnProfile"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, OwnProfileDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>
export const useUpdateProfileMutation = /* @__PURE__ */ bindMutation<UpdateProfileMutation, UpdateProfileMutationVariables>(UpdateProfileDocument)
export const UserByHandleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserByHandle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userByHandle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"handle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handle"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserProfile"}}]}}]}}, UserProfileDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<UserByHandleQuery, UserByHandleQueryVariables>
export const useUserByHandleQuery = /* @__PURE__ */ bindQuery<UserByHandleQuery, UserByHandleQueryVariables>(UserByHandleDocument)
export const useUserByHandleSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<UserByHandleQuery, UserByHandleQueryVariables>(UserByHandleDocument)
export const useUserByHandleLazyQuery = /* @__PURE__ */ bindLazyQuery<UserByHandleQuery, UserByHandleQueryVariables>(UserByHandleDocument)
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserProfile"}}]}}]}}, UserProfileDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<UserQuery, UserQueryVariables>
export const useUserQuery = /* @__PURE__ */ bindQuery<UserQuery, UserQueryVariables>(UserDocument)
export const useUserSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<UserQuery, UserQueryVariables>(UserDocument)
export const useUserLazyQuery = /* @__PURE__ */ bindLazyQuery<UserQuery, UserQueryVariables>(UserDocument)
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<UsersQuery, UsersQueryVariables>
export const useUsersQuery = /* @__PURE__ */ bindQuery<UsersQuery, UsersQueryVariables>(UsersDocument)
export const useUsersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<UsersQuery, UsersQueryVariables>(UsersDocument)
export const useUsersLazyQuery = /* @__PURE__ */ bindLazyQuery<UsersQuery, UsersQueryVariables>(UsersDocument)