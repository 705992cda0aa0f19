// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { documentOf, fragmentOf, operationOf } from '../documents.ts'
/** What `acceptJoinRequest` takes. */
export type AcceptJoinRequestInput = {
  /** Into which group. */
  chatId: string;
  /** Whom. */
  userId: string;
};

/** What `acceptMessageRequest` takes. */
export type AcceptMessageRequestInput = {
  /** Which chat. */
  chatId: string;
};

/** What `acknowledge` takes. */
export type AcknowledgeInput = {
  /** At most 100; one for each chat. */
  positions: Array<AcknowledgedPosition>;
};

/** What `acknowledgeThread` takes. */
export type AcknowledgeThreadInput = {
  /** Whether the others are not to see it. */
  isPrivate?: boolean;
  /** Everything up to the reply with this `seq` was on screen. */
  readSeq: number;
  /** The message that the thread is under. */
  threadRootId: string;
};

/** How far I am in one chat. */
export type AcknowledgedPosition = {
  /** Which chat. */
  chatId: string;
  /** Everything up to this message has arrived. */
  deliveredSeq?: number | null | undefined;
  /** Whether the others are not to see it. */
  isPrivate?: boolean;
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
  /** One emoji that Unicode recommends, in any of its spellings; all of them are one reaction. */
  emoji: string;
  /** To which message. */
  messageId: string;
};

/** Which members may do something. In a direct chat both may, always. */
export type AllowedMembers =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in the chat. */
  | 'EVERYONE';

/** What kind of thing an attachment is. */
export type AttachmentKind =
  /**
   * Anything else: it is offered for saving, never shown as a page. Sound and film are such files, by their `contentType`; `url`
   * answers requests for a range, so that they can be played. A picture that browsers do not show, such as HEIC, is one too.
   */
  | 'FILE'
  /** A picture that browsers show, with a thumbnail. */
  | 'IMAGE';

/** Who may see something of me. */
export type Audience =
  /** Everybody who shares a chat with me. */
  | 'CHATS'
  /** Nobody. */
  | 'NOBODY';

/** What can be done to keep people safe. */
export type AuditAction =
  /** Somebody was kept out of a chat. */
  | 'MEMBER_BANNED'
  /** A ban was ended. */
  | 'MEMBER_UNBANNED'
  /** Somebody was restricted: nobody else sees what they say. */
  | 'PERSON_RESTRICTED'
  /** A report was answered: something was done. */
  | 'REPORT_ACTED'
  /** A report was answered: there was nothing to do. */
  | 'REPORT_DISMISSED'
  /** A restriction was lifted. */
  | 'RESTRICTION_LIFTED';

/** What `banMember` takes. */
export type BanMemberInput = {
  /** From which group. */
  chatId: string;
  /** Why, for those who look after the group: at most 256 characters. */
  note?: string | null | undefined;
  /** Whom; in the group or not. */
  userId: string;
};

/** What `blockUser` takes. */
export type BlockUserInput = {
  /** Whom to keep away. */
  userId: string;
};

/** What `cancelJoinRequest` takes. */
export type CancelJoinRequestInput = {
  /** Of which group. */
  chatId: string;
};

/** What `cancelReminder` takes. */
export type CancelReminderInput = {
  /** Which one. */
  reminderId: string;
};

/** What `cancelScheduledMessage` takes. */
export type CancelScheduledMessageInput = {
  /** What is not to be said. */
  scheduledMessageId: string;
};

/** What `changeEmail` takes. */
export type ChangeEmailInput = {
  /** The `challenge` that `requestEmailChange` answered. */
  challenge: string;
  /** The code from the mail to the new address, with or without its spaces: six digits or sixteen. */
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

/** What `createInvite` takes. */
export type CreateInviteInput = {
  /** Into which group. */
  chatId: string;
  /** When it ends; at most a year from now. Without it, it does not. */
  expiresAt?: string | null | undefined;
  /** How much of what was said before they see. */
  history?: HistoryVisibility;
  /** How many people it lets in, or lets ask; 1 to 10,000. Without it, any number. */
  maxUses?: number | null | undefined;
  /** Whether those who come by it have to be let in by somebody with `permissions.answerJoinRequests`. */
  needsApproval?: boolean;
};

/** What `createPoll` takes. */
export type CreatePollInput = {
  /** Whether one may choose many. */
  allowsMany?: boolean;
  /** Where to ask. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** When it closes by itself, at most a year ahead; null for never. */
  closesAt?: string | null | undefined;
  /** Whether nobody is told who has voted for what: neither members nor anyone else, and for ever. */
  isAnonymous?: boolean;
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
  /** The chat that it is about. */
  chatId?: string | null | undefined;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
  /** The message that it is about, in that chat. */
  messageId?: string | null | undefined;
  /** What to say; at most 500 characters. */
  note?: string | null | undefined;
  /** When: from now to a year ahead. */
  remindAt: string;
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

/** What `declineJoinRequest` takes. */
export type DeclineJoinRequestInput = {
  /** Of which group. */
  chatId: string;
  /** Whom. */
  userId: string;
};

/** What `declineMessageRequest` takes. */
export type DeclineMessageRequestInput = {
  /** Which chat. */
  chatId: string;
};

/** What `deleteAccount` takes. */
export type DeleteAccountInput = {
  /** The `challenge` that `requestAccountDeletion` answered. */
  challenge: string;
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
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
  /** For everyone: its text, files and reactions are gone, its place stays. My own, or any with `permissions.deleteAnyMessage`. */
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
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. Replaces the ones before. */
  mentionRanges?: Array<MentionRangeInput>;
  /** Which message. */
  messageId: string;
};

/** What `enableSecondFactor` takes. */
export type EnableSecondFactorInput = {
  /** Six digits from the authenticator. */
  code: string;
};

/** Which members may mention everyone in a chat at once. Whoever may mention fewer people than there are may not. */
export type EveryoneMentionPolicy =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in a chat of at most 50 members, owner and admins in a larger one. */
  | 'BY_SIZE'
  /** Everyone in the chat. */
  | 'EVERYONE'
  /** Nobody. */
  | 'NOBODY';

/** How a part of a text is formatted. */
export type FormattingKind =
  /** Strong: `**bold**`. */
  | 'BOLD'
  /** Code inside of a line. */
  | 'CODE'
  /** Lines of code. */
  | 'CODE_BLOCK'
  /** A heading: `# heading`. */
  | 'HEADING'
  /** Emphasized: `*italic*`. */
  | 'ITALIC'
  /** An address, or words with one. */
  | 'LINK'
  /** A list, with or without numbers. */
  | 'LIST'
  /** One item of a `LIST`. */
  | 'LIST_ITEM'
  /** A mark or another sign that is not shown, such as the stars of `**bold**`, the address of a link with a title, or the bars of a table. */
  | 'MARK'
  /** A quotation: `> quote`. */
  | 'QUOTE'
  /** Shown when the reader asks for it: `||spoiler||`. */
  | 'SPOILER'
  /** No longer so: `~~strike~~`. */
  | 'STRIKETHROUGH'
  /** A table; its first row is its head. */
  | 'TABLE'
  /** One cell of a `TABLE_ROW`. */
  | 'TABLE_CELL'
  /** One row of a `TABLE`. */
  | 'TABLE_ROW';

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
  /** Which device or tab: made once by it, 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  deviceId: string;
  /** Whether somebody has just used it; idle devices say no. */
  isActive: boolean;
  /** Whether it goes away now, such as a tab that is closed. */
  isLeaving?: boolean;
  /** The chats that are on its screen; at most 10. Nothing of them is notified meanwhile. */
  visibleChatIds?: Array<string>;
};

/** How much of what was said before they joined somebody sees. */
export type HistoryVisibility =
  /** Nothing from before they joined. */
  | 'FROM_JOINING'
  /** Everything. */
  | 'FROM_THE_START';

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

/** What `joinChat` takes. */
export type JoinChatInput = {
  /** For those who let people in: at most 256 characters. */
  note?: string | null | undefined;
  /** The token of the link. */
  token: string;
};

/** What `leaveChat` takes. */
export type LeaveChatInput = {
  /** Which group. */
  chatId: string;
};

/** What `liftRestriction` takes. */
export type LiftRestrictionInput = {
  /** Why: at most 1,000 characters, for the audit log. */
  note?: string | null | undefined;
  /** Of whom. */
  userId: string;
};

/** What `login` takes. */
export type LoginInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
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
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: string;
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
  /** How the session is kept. */
  session?: SessionOptions | null | undefined;
};

/** What `logout` takes. */
export type LogoutInput = {
  /** Whether to end all my sessions, on every device. */
  everywhere?: boolean;
};

/** What `markNotificationsRead` takes. Of the ways to say which, exactly one; `kinds` narrows it. */
export type MarkNotificationsReadInput = {
  /** All that are about this chat. */
  chatId?: string | null | undefined;
  /** Of those, the ones of these kinds; all of them where it is left out. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** These; at most 100. Those that are not mine are ignored. */
  notificationIds?: Array<string> | null | undefined;
  /** All up to and with this one: the newest that is on my screen. */
  upToNotificationId?: string | null | undefined;
  /** All up to and with this `rev` of the list or of an event. */
  upToRev?: number | null | undefined;
};

/** What `markUnread` takes. */
export type MarkUnreadInput = {
  /** Which chat. */
  chatId: string;
  /** The first message that is unread again. */
  fromSeq: number;
};

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

/** What `muteUser` takes. */
export type MuteUserInput = {
  /** Whom not to hear of. */
  userId: string;
};

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
  /** The emoji that I had put there, in any of its spellings. */
  emoji: string;
  /** From which message. */
  messageId: string;
};

/** What `replaceRecoveryCodes` takes. */
export type ReplaceRecoveryCodesInput = {
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: string;
};

/** What `reportContent` takes. Exactly one of a message, a person, or a chat as a whole. */
export type ReportContentInput = {
  /** Which chat as a whole; or, with `userId`, where it happened. */
  chatId?: string | null | undefined;
  /** Which message; what was said around it goes with the report, as it stands now. */
  messageId?: string | null | undefined;
  /** More about it: at most 1,000 characters. */
  note?: string | null | undefined;
  /** What is wrong with it. */
  reason: ReportReason;
  /** Which person. */
  userId?: string | null | undefined;
};

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

/** What became of a report. */
export type ReportResolution =
  /** Something was done about it. */
  | 'ACTED'
  /** There was nothing to do. */
  | 'DISMISSED';

/** Whether a report was answered. */
export type ReportState =
  /** Nobody has answered it. */
  | 'OPEN'
  /** Somebody has. */
  | 'RESOLVED';

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

/** What is asked for. */
export type RequestKind =
  /** Somebody asks to join a chat that I let people into: see `Chat.joinRequests`. */
  | 'JOIN_REQUEST'
  /** A stranger has opened a chat with me: see `messageRequests`. */
  | 'MESSAGE_REQUEST'
  /** I have asked to join a chat. */
  | 'MY_JOIN_REQUEST'
  /** Something was reported in a chat that I look after, or a report was answered: see `Chat.reports`. */
  | 'REPORT';

/** What `requestLoginCode` takes. */
export type RequestLoginCodeInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
  /** The address of the account. */
  email: string;
};

/** What `requestPasswordReset` takes. */
export type RequestPasswordResetInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
  /** The address of the account. */
  email: string;
};

/** What became of a request. */
export type RequestState =
  /** It was accepted. */
  | 'ACCEPTED'
  /** Whoever asked has taken it back. */
  | 'CANCELLED'
  /** It was declined. */
  | 'DECLINED'
  /** It waits for an answer. */
  | 'PENDING';

/** What `resendCode` takes. */
export type ResendCodeInput = {
  /** The `challenge` whose code did not arrive. */
  challenge: string;
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
};

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** The `challenge` that `requestPasswordReset` answered. */
  challenge: string;
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: string;
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
  /** 8 to 128 characters, and not one that is easily guessed. */
  newPassword: string;
};

/** What `resolveReport` takes. */
export type ResolveReportInput = {
  /** Why: at most 1,000 characters, for those who look after such things. */
  note?: string | null | undefined;
  /** Which report. */
  reportId: string;
  /** What became of it. */
  resolution: ReportResolution;
};

/** What `restrictUser` takes. */
export type RestrictUserInput = {
  /** Why: at most 1,000 characters, for the audit log. */
  note?: string | null | undefined;
  /** Whom. */
  userId: string;
};

/** What `revokeInvite` takes. */
export type RevokeInviteInput = {
  /** Which one. */
  inviteId: string;
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
  /** Where in `body` people are named, in the order of the text, each place once; at most 100. */
  mentionRanges?: Array<MentionRangeInput>;
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
  /** Words that nobody but owner and admins says, at most 100; replaces the ones before. Capitals and accents make no difference. */
  blockedWords?: Array<string> | null | undefined;
  /** Which chat. */
  chatId: string;
  /** Who may say something with a link in it. */
  linking?: AllowedMembers | null | undefined;
  /** How many people one message of a member may mention: 0 to 50. */
  maxMentions?: number | null | undefined;
  /** Who may mention everyone at once. */
  mentioningEveryone?: EveryoneMentionPolicy | null | undefined;
  /** After how many seconds what is said from now on goes by itself: 60 to 31,536,000, or 0 for never. */
  messageLifetimeSeconds?: number | null | undefined;
  /** Who may pin messages. */
  pinning?: AllowedMembers | null | undefined;
  /** Who may say something: `ADMINS` makes it a room for announcements. */
  posting?: AllowedMembers | null | undefined;
  /** How many seconds a member waits between two messages: 0 to 21,600, 0 for not at all. Owner and admins never wait. */
  slowModeSeconds?: number | null | undefined;
};

/** What `setNotificationPreferences` takes. What is left out stays. */
export type SetNotificationPreferencesInput = {
  /** How often I get a mail about what I have not read. */
  digest?: DigestInterval | null | undefined;
  /** The hours in which nothing rings; null for none. */
  doNotDisturb?: DoNotDisturbInput | null | undefined;
  /** Whether I hear of people who ask to join a chat that I let people into. */
  joinRequests?: boolean | null | undefined;
  /** Which messages to hear of, in chats that have no level of their own; null goes by the size of the chat. */
  level?: NotificationLevel | null | undefined;
  /** Whether my browsers are told by Web Push. */
  push?: boolean | null | undefined;
};

/** What `setThreadFollowing` takes. */
export type SetThreadFollowingInput = {
  /** Whether to follow it. */
  isFollowing: boolean;
  /** The message that the thread is under. */
  threadRootId: string;
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

/** What `unbanMember` takes. */
export type UnbanMemberInput = {
  /** From which group. */
  chatId: string;
  /** Whom. */
  userId: string;
};

/** What `unblockUser` takes. */
export type UnblockUserInput = {
  /** Whom to let in again. */
  userId: string;
};

/** What `unmuteUser` takes. */
export type UnmuteUserInput = {
  /** Whom to hear of again. */
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
  /** Who may put people into it and make links. */
  inviting?: AllowedMembers | null | undefined;
  /** 1 to 128 characters. */
  title?: string | null | undefined;
  /** What it is about: at most 256 characters; null removes it. */
  topic?: string | null | undefined;
};

/** What `updatePrivacy` takes. */
export type UpdatePrivacyInput = {
  /** Whether people who know my e-mail address find me by it. */
  isFoundByEmail?: boolean | null | undefined;
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

/** What `verifyEmail` takes. */
export type VerifyEmailInput = {
  /** The `challenge` that `register` answered: it ties the code to that registration, so that nobody else's can be confirmed. */
  challenge: string;
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
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
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: string | null | undefined;
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

export type AccountQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountQuery = { account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, hasSecondFactor: boolean, recoveryCodesLeft: number, user: (
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
    | { __typename: 'ChangeEmailSuccess', account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, hasSecondFactor: boolean, recoveryCodesLeft: number } }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'DisableSecondFactorSuccess', account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, hasSecondFactor: boolean, recoveryCodesLeft: number } }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type EnableSecondFactorMutationVariables = Exact<{
  input: EnableSecondFactorInput;
}>;


export type EnableSecondFactorMutation = { enableSecondFactor:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'EnableSecondFactorSuccess', recoveryCodes: Array<string>, account: { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, hasSecondFactor: boolean, recoveryCodesLeft: number } }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type LoginWithCodeMutationVariables = Exact<{
  input: LoginWithCodeInput;
}>;


export type LoginWithCodeMutation = { loginWithCode:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SecondFactorRequired', challenge: string, codeExpiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login:
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SecondFactorRequired', challenge: string, codeExpiresAt: string }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
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


export type PersonalDataQuery = { personalData: { __typename: 'PersonalData', id: string, account: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, profile: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, presence: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, notificationPreferences: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, invites: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, reports: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null, reminders: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalDraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalDraftsQuery = { personalData: { __typename: 'PersonalData', id: string, drafts: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalHiddenMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalHiddenMessagesQuery = { personalData: { __typename: 'PersonalData', id: string, hiddenMessages: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

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

export type PersonalPollVotesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalPollVotesQuery = { personalData: { __typename: 'PersonalData', id: string, pollVotes: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalPositionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalPositionsQuery = { personalData: { __typename: 'PersonalData', id: string, positions: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

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

export type PersonalScheduledMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalScheduledMessagesQuery = { personalData: { __typename: 'PersonalData', id: string, scheduledMessages: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

export type PersonalThreadPositionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PersonalThreadPositionsQuery = { personalData: { __typename: 'PersonalData', id: string, threadPositions: { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } | null } | null };

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
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange:
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestLoginCodeMutationVariables = Exact<{
  input: RequestLoginCodeInput;
}>;


export type RequestLoginCodeMutation = { requestLoginCode:
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ResendCodeMutationVariables = Exact<{
  input: ResendCodeInput;
}>;


export type ResendCodeMutation = { resendCode:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'CodeSent', challenge: string, email: string, codeLength: number, mailed: boolean, codeExpiresAt: string }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ResetPasswordSuccess', endedSessions: number, deviceToken: string }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type VerifySecondFactorMutationVariables = Exact<{
  input: VerifySecondFactorInput;
}>;


export type VerifySecondFactorMutation = { verifySecondFactor:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type AcceptJoinRequestMutationVariables = Exact<{
  input: AcceptJoinRequestInput;
}>;


export type AcceptJoinRequestMutation = { acceptJoinRequest:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type AcceptMessageRequestMutationVariables = Exact<{
  input: AcceptMessageRequestInput;
}>;


export type AcceptMessageRequestMutation = { acceptMessageRequest:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type AddMembersMutationVariables = Exact<{
  input: AddMembersInput;
}>;


export type AddMembersMutation = { addMembers:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type BanMemberMutationVariables = Exact<{
  input: BanMemberInput;
}>;


export type BanMemberMutation = { banMember:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CancelJoinRequestMutationVariables = Exact<{
  input: CancelJoinRequestInput;
}>;


export type CancelJoinRequestMutation = { cancelJoinRequest:
    | { __typename: 'CancelJoinRequestSuccess', chatId: string }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChatBansQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChatBansQuery = { chat: { __typename: 'Chat', id: string, bans: { __typename: 'ChatBanConnection', edges: Array<{ __typename: 'ChatBanEdge', cursor: string, node: { __typename: 'ChatBan', note: string | null, bannedAt: string, user: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null, bannedBy: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ChatInvitesQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
  asking?: string | null | undefined;
}>;


export type ChatInvitesQuery = { chat: { __typename: 'Chat', id: string, inviting: AllowedMembers, invites: { __typename: 'InviteConnection', edges: Array<{ __typename: 'InviteEdge', cursor: string, node: (
          { __typename: 'Invite' }
          & { ' $fragmentRefs'?: { 'InvitePartsFragment': InvitePartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, joinRequests: { __typename: 'JoinRequestConnection', edges: Array<{ __typename: 'JoinRequestEdge', cursor: string, node: { __typename: 'JoinRequest', note: string | null, askedAt: string, user: (
            { __typename: 'User' }
            & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
          ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

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
    { __typename: 'Chat', myMembership: { __typename: 'ChatMember', role: ChatRole, joinedAt: string } | null, permissions: { __typename: 'ChatPermissions', addMembers: boolean, removeMembers: boolean, changeRoles: boolean, updateChat: boolean, transferOwnership: boolean, leaveChat: boolean, createInvites: boolean, answerJoinRequests: boolean } | null }
    & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
  ) | null };

export type CreateDirectChatMutationVariables = Exact<{
  input: CreateDirectChatInput;
}>;


export type CreateDirectChatMutation = { createDirectChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat', id: string }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreateGroupChatMutationVariables = Exact<{
  input: CreateGroupChatInput;
}>;


export type CreateGroupChatMutation = { createGroupChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat', id: string }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreateInviteMutationVariables = Exact<{
  input: CreateInviteInput;
}>;


export type CreateInviteMutation = { createInvite:
    | { __typename: 'CreateInviteSuccess', token: string, invite: (
        { __typename: 'Invite' }
        & { ' $fragmentRefs'?: { 'InvitePartsFragment': InvitePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeclineJoinRequestMutationVariables = Exact<{
  input: DeclineJoinRequestInput;
}>;


export type DeclineJoinRequestMutation = { declineJoinRequest:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeclineMessageRequestMutationVariables = Exact<{
  input: DeclineMessageRequestInput;
}>;


export type DeclineMessageRequestMutation = { declineMessageRequest:
    | { __typename: 'ChangeChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { __typename: 'Invitation', chatId: string, title: string | null, topic: string | null, avatarUrl: string | null, memberCount: number, needsApproval: boolean, state: InviteState, isMember: boolean, askedAt: string | null, invitedBy: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null };

export type JoinChatMutationVariables = Exact<{
  input: JoinChatInput;
}>;


export type JoinChatMutation = { joinChat:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'InviteUnusable', state: InviteState, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'JoinChatSuccess', chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'JoinRequested', chatId: string, askedAt: string }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
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

export type MessageRequestsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MessageRequestsQuery = { messageRequests: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: (
        { __typename: 'Chat', messageRequest: MessageRequestState | null }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyChatsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyChatsQuery = { inboxCursor: number | string | null, myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: (
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

export type RevokeInviteMutationVariables = Exact<{
  input: RevokeInviteInput;
}>;


export type RevokeInviteMutation = { revokeInvite:
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RevokeInviteSuccess', invite: (
        { __typename: 'Invite' }
        & { ' $fragmentRefs'?: { 'InvitePartsFragment': InvitePartsFragment } }
      ) }
   };

export type SetChatPreferencesMutationVariables = Exact<{
  input: SetChatPreferencesInput;
}>;


export type SetChatPreferencesMutation = { setChatPreferences:
    | { __typename: 'ChangeChatSuccess', chat: { __typename: 'Chat', id: string, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null } }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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

export type UnbanMemberMutationVariables = Exact<{
  input: UnbanMemberInput;
}>;


export type UnbanMemberMutation = { unbanMember:
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type AccountSummaryFragment = { __typename: 'Account', email: string, roles: Array<PlatformRole>, createdAt: string, passwordChangedAt: string, hasSecondFactor: boolean, recoveryCodesLeft: number } & { ' $fragmentName'?: 'AccountSummaryFragment' };

export type AttachmentPartsFragment = { __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string, contentType: string, bytes: number, width: number | null, height: number | null, blurhash: string | null, isAnimated: boolean, url: string, thumbnailUrl: string | null } & { ' $fragmentName'?: 'AttachmentPartsFragment' };

export type ChatRulePartsFragment = { __typename: 'ChatRules', posting: AllowedMembers, pinning: AllowedMembers, slowModeSeconds: number, messageLifetimeSeconds: number, linking: AllowedMembers, blockedWords: Array<string>, maxMentions: number, mentioningEveryone: EveryoneMentionPolicy } & { ' $fragmentName'?: 'ChatRulePartsFragment' };

export type ChatSummaryFragment = { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, lastMessage: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChatSummaryFragment' };

export type DraftPartsFragment = { __typename: 'MessageDraft', chatId: string, threadRootId: string | null, rev: number, body: string, savedAt: string, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, body: string | null } | null, attachments: Array<(
    { __typename: 'Attachment' }
    & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
  )> } & { ' $fragmentName'?: 'DraftPartsFragment' };

export type FileToSaveFragment = { __typename: 'DataFile', name: string, mediaType: string, content: string, next: string | null } & { ' $fragmentName'?: 'FileToSaveFragment' };

export type HowToHearFragment = { __typename: 'NotificationPreferences', level: NotificationLevel | null, push: boolean, joinRequests: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } & { ' $fragmentName'?: 'HowToHearFragment' };

export type InvitePartsFragment = { __typename: 'Invite', id: string, chatId: string, createdAt: string, expiresAt: string | null, maxUses: number | null, uses: number, needsApproval: boolean, history: HistoryVisibility, state: InviteState, createdBy: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null } & { ' $fragmentName'?: 'InvitePartsFragment' };

export type LinkPreviewPartsFragment = { __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null } & { ' $fragmentName'?: 'LinkPreviewPartsFragment' };

export type MentionPartsFragment = { __typename: 'MentionRange', userId: string, offset: number, length: number } & { ' $fragmentName'?: 'MentionPartsFragment' };

export type MessagePartsFragment = { __typename: 'Message', id: string, seq: number, rev: number, kind: MessageKind, body: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, mentionsEveryone: boolean, isInChat: boolean, expiresAt: string | null, pinnedAt: string | null, sender: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, mentions: Array<(
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null>, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }>, replyTo: { __typename: 'Message', id: string, seq: number, body: string | null, sender: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null, threadRoot: { __typename: 'Message', id: string, thread: (
      { __typename: 'Thread' }
      & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment } }
    ) | null } | null, thread: (
    { __typename: 'Thread' }
    & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment } }
  ) | null, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, closedAt: string | null, options: Array<{ __typename: 'PollOption', id: string, text: string, count: number }> } | null, linkPreviews: Array<{ __typename: 'LinkPreview', url: string, title: string, description: string | null, siteName: string | null }>, forwardedFrom: { __typename: 'ForwardOrigin', sentAt: string, sender: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null, attachments: Array<(
    { __typename: 'Attachment' }
    & { ' $fragmentRefs'?: { 'AttachmentPartsFragment': AttachmentPartsFragment } }
  )>, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, count: number }>, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<(
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null> } | null } & { ' $fragmentName'?: 'MessagePartsFragment' };

export type MyMessagePartsFragment = { __typename: 'Message', id: string, clientKey: string | null, isHidden: boolean, isSaved: boolean, reactions: Array<{ __typename: 'ReactionGroup', emoji: string, isMine: boolean }> } & { ' $fragmentName'?: 'MyMessagePartsFragment' };

export type MyThreadPartsFragment = { __typename: 'Thread', rootId: string, readSeq: number | null, isFollowing: boolean, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null } & { ' $fragmentName'?: 'MyThreadPartsFragment' };

export type NotificationPartsFragment = { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, isSilent: boolean, title: string | null, body: string | null, actor: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, chat: { __typename: 'Chat', id: string, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } & { ' $fragmentName'?: 'NotificationPartsFragment' };

export type OnlineStateFragment = { __typename: 'Presence', userId: string, status: OnlineStatus, lastSeenAt: string | null } & { ' $fragmentName'?: 'OnlineStateFragment' };

export type OwnProfileFragment = (
  { __typename: 'User', handle: string | null, bio: string | null, avatarUrl: string | null, createdAt: string | null, locale: string | null, timeZone: string | null, privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience, isFoundByEmail: boolean } | null }
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

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> } & { ' $fragmentName'?: 'Refusal_InvalidInput_Fragment' };

type Refusal_InviteUnusable_Fragment = { __typename: 'InviteUnusable', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_InviteUnusable_Fragment' };

type Refusal_KeyReused_Fragment = { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_KeyReused_Fragment' };

type Refusal_LimitReached_Fragment = { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_LimitReached_Fragment' };

type Refusal_NotAllowed_Fragment = { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotAllowed_Fragment' };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotFound_Fragment' };

type Refusal_RateLimited_Fragment = { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_RateLimited_Fragment' };

type Refusal_SessionEnded_Fragment = { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_SessionEnded_Fragment' };

type Refusal_StaleDraft_Fragment = { __typename: 'StaleDraft', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_StaleDraft_Fragment' };

type Refusal_StaleMessage_Fragment = { __typename: 'StaleMessage', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_StaleMessage_Fragment' };

export type RefusalFragment =
  | Refusal_CodeRejected_Fragment
  | Refusal_CredentialsRejected_Fragment
  | Refusal_HandleTaken_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_InviteUnusable_Fragment
  | Refusal_KeyReused_Fragment
  | Refusal_LimitReached_Fragment
  | Refusal_NotAllowed_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_RateLimited_Fragment
  | Refusal_SessionEnded_Fragment
  | Refusal_StaleDraft_Fragment
  | Refusal_StaleMessage_Fragment
;

export type ReminderPartsFragment = { __typename: 'Reminder', id: string, remindAt: string, note: string | null, chat: { __typename: 'Chat', id: string } | null, message: { __typename: 'Message', id: string } | null } & { ' $fragmentName'?: 'ReminderPartsFragment' };

export type ReportPartsFragment = { __typename: 'Report', id: string, chatId: string | null, reason: ReportReason, note: string | null, reportedAt: string, state: ReportState, resolution: ReportResolution | null, resolvedAt: string | null, message: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null, reportedUser: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, reportedBy: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, resolvedBy: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, context: Array<{ __typename: 'ReportedMessage', messageId: string, seq: number, body: string | null, isDeleted: boolean, sentAt: string, systemNote: { __typename: 'SystemNote', kind: SystemNoteKind, users: Array<(
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null> } | null, sender: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null }> } & { ' $fragmentName'?: 'ReportPartsFragment' };

export type RestrictionPartsFragment = { __typename: 'Restriction', restrictedAt: string, note: string | null, user: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null, restrictedBy: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null } & { ' $fragmentName'?: 'RestrictionPartsFragment' };

export type ScheduledPartsFragment = { __typename: 'ScheduledMessage', id: string, chatId: string, sendAt: string, body: string | null, state: ScheduledState, refusalReason: string | null, mentionRanges: Array<{ __typename: 'MentionRange', userId: string, offset: number, length: number }> } & { ' $fragmentName'?: 'ScheduledPartsFragment' };

export type SessionSummaryFragment = { __typename: 'Session', id: string, device: string, address: string, place: string | null, createdAt: string, lastUsedAt: string, expiresAt: string, endedAt: string | null, isCurrent: boolean } & { ' $fragmentName'?: 'SessionSummaryFragment' };

export type SessionTokensFragment = { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, deviceToken: string, session: { __typename: 'Session', id: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } } & { ' $fragmentName'?: 'SessionTokensFragment' };

export type ThreadPartsFragment = { __typename: 'Thread', rootId: string, replyCount: number, lastSeq: number, lastReplyAt: string } & { ' $fragmentName'?: 'ThreadPartsFragment' };

export type TypingListFragment = { __typename: 'TypingState', chatId: string, typists: Array<{ __typename: 'Typist', expiresAt: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null }> } & { ' $fragmentName'?: 'TypingListFragment' };

export type UnreadPartsFragment = { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } & { ' $fragmentName'?: 'UnreadPartsFragment' };

export type UserProfileFragment = (
  { __typename: 'User', handle: string | null, bio: string | null, avatarUrl: string | null, createdAt: string | null, isDeleted: boolean, isBlocked: boolean, isMuted: boolean }
  & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
) & { ' $fragmentName'?: 'UserProfileFragment' };

export type UserSummaryFragment = { __typename: 'User', id: string, displayName: string } & { ' $fragmentName'?: 'UserSummaryFragment' };

export type AcknowledgeThreadMutationVariables = Exact<{
  input: AcknowledgeThreadInput;
}>;


export type AcknowledgeThreadMutation = { acknowledgeThread:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ThreadSuccess', thread: (
        { __typename: 'Thread' }
        & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment;'MyThreadPartsFragment': MyThreadPartsFragment } }
      ) }
   };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeInput;
}>;


export type AcknowledgeMutation = { acknowledge:
    | { __typename: 'AcknowledgeSuccess', positions: Array<{ __typename: 'MemberPosition', chatId: string, deliveredSeq: number, readSeq: number }> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
   };

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;


export type AddReactionMutation = { addReaction:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type AuditLogQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { __typename: 'AuditEntryConnection', edges: Array<{ __typename: 'AuditEntryEdge', cursor: string, node: { __typename: 'AuditEntry', seq: number, recordedAt: string, action: AuditAction, subjectId: string, chatId: string | null, note: string | null, hash: string, previousHash: string, actor: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CancelScheduledMessageMutationVariables = Exact<{
  input: CancelScheduledMessageInput;
}>;


export type CancelScheduledMessageMutation = { cancelScheduledMessage:
    | { __typename: 'CancelScheduledMessageSuccess', scheduledMessageId: string }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ChatEventsSubscriptionVariables = Exact<{
  chatId: string;
  after?: number | string | null | undefined;
}>;


export type ChatEventsSubscription = { chatEvents:
    | { __typename: 'ChatUpdated', chatId: string, rev: number, at: string, chat: { __typename: 'Chat', id: string, title: string | null, topic: string | null, avatarUrl: string | null, memberCount: number, lastActivityAt: string } | null }
    | { __typename: 'LinkPreviewsChanged', chatId: string, rev: number, at: string, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
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
    | { __typename: 'ReceiptsChanged', chatId: string, positions: Array<(
        { __typename: 'MemberPosition' }
        & { ' $fragmentRefs'?: { 'PositionPartsFragment': PositionPartsFragment } }
      )>, summary: { __typename: 'ReceiptSummary', deliveredCount: number, readCount: number, recipientCount: number } }
    | { __typename: 'RulesChanged', chatId: string, rev: number, at: string, chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: AllowedMembers, pinning: AllowedMembers, slowModeSeconds: number, messageLifetimeSeconds: number, linking: AllowedMembers, blockedWords: Array<string>, maxMentions: number, mentioningEveryone: EveryoneMentionPolicy } | null } | null }
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
          | { __typename: 'LinkPreviewsChanged', rev: number, at: string }
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
          | { __typename: 'ReceiptsChanged' }
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

export type ChatReportsQueryVariables = Exact<{
  chatId: string;
  first?: number;
  after?: string | null | undefined;
  state?: ReportState | null | undefined;
}>;


export type ChatReportsQuery = { chat: { __typename: 'Chat', id: string, reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', cursor: string, node: (
          { __typename: 'Report' }
          & { ' $fragmentRefs'?: { 'ReportPartsFragment': ReportPartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ChatRulesQueryVariables = Exact<{
  chatId: string;
}>;


export type ChatRulesQuery = { chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: AllowedMembers, pinning: AllowedMembers, slowModeSeconds: number, messageLifetimeSeconds: number, linking: AllowedMembers, blockedWords: Array<string>, maxMentions: number, mentioningEveryone: EveryoneMentionPolicy } | null, permissions: { __typename: 'ChatPermissions', sendMessages: boolean | null, nextMessageAt: string | null, mentionEveryone: boolean | null, pinMessages: boolean | null, setChatRules: boolean | null } | null } | null };

export type ChatUnreadQueryVariables = Exact<{
  chatId: string;
}>;


export type ChatUnreadQuery = { chat: { __typename: 'Chat', id: string, rev: number | null, lastSeq: number | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, myPosition: (
      { __typename: 'MemberPosition' }
      & { ' $fragmentRefs'?: { 'PositionPartsFragment': PositionPartsFragment } }
    ) | null, positions: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: (
          { __typename: 'MemberPosition' }
          & { ' $fragmentRefs'?: { 'PositionPartsFragment': PositionPartsFragment } }
        ) }> } | null } | null };

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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreatePollMutationVariables = Exact<{
  input: CreatePollInput;
}>;


export type CreatePollMutation = { createPoll:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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


export type DraftsQuery = { drafts: { __typename: 'MessageDraftConnection', edges: Array<{ __typename: 'MessageDraftEdge', cursor: string, node: (
        { __typename: 'MessageDraft', chat: { __typename: 'Chat', id: string, title: string | null } | null }
        & { ' $fragmentRefs'?: { 'DraftPartsFragment': DraftPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage:
    | { __typename: 'ChangeMessageSuccess', message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'StaleMessage', code: UserErrorCode, reason: string, path: Array<string>, currentMessage: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type FormattedMessageQueryVariables = Exact<{
  id: string;
}>;


export type FormattedMessageQuery = { message: { __typename: 'Message', id: string, body: string | null, plainText: string | null, formatting: Array<{ __typename: 'FormattedRange', kind: FormattingKind, offset: number, length: number, url: string | null, language: string | null, level: number | null, number: number | null }> } | null };

export type ForwardMessageMutationVariables = Exact<{
  input: ForwardMessageInput;
}>;


export type ForwardMessageMutation = { forwardMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'ChatActivityChanged', chatId: string, rev: number, lastSeq: number, lastMessage: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) | null }
    | { __typename: 'ChatJoined', chatId: string, chat: (
        { __typename: 'Chat', messageRequest: MessageRequestState | null }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) | null }
    | { __typename: 'ChatLeft', chatId: string }
    | { __typename: 'DraftChanged', threadRootId: string | null, draft: (
        { __typename: 'MessageDraft' }
        & { ' $fragmentRefs'?: { 'DraftPartsFragment': DraftPartsFragment } }
      ) | null }
    | { __typename: 'MessageHidden', chatId: string, messageId: string }
    | { __typename: 'MutedUsersChanged', isMuted: boolean, user: (
        { __typename: 'User', isMuted: boolean }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null }
    | { __typename: 'MyPositionChanged', chatId: string, position: { __typename: 'MemberPosition', deliveredSeq: number, readSeq: number }, chat: { __typename: 'Chat', id: string, lastSeq: number | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null } | null }
    | { __typename: 'MyPreferencesChanged', chatId: string, chat: { __typename: 'Chat', id: string, lastSeq: number | null, unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } | null, preferences: { __typename: 'ChatPreferences', mutedUntil: string | null, pinnedAt: string | null, archivedAt: string | null, changedAt: string } | null } | null }
    | { __typename: 'MyThreadChanged', rootId: string, thread: (
        { __typename: 'Thread' }
        & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment;'MyThreadPartsFragment': MyThreadPartsFragment } }
      ) | null }
    | { __typename: 'RequestChanged', chatId: string, kind: RequestKind, state: RequestState, chat: (
        { __typename: 'Chat', messageRequest: MessageRequestState | null }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) | null }
    | { __typename: 'SavedMessagesChanged', messageId: string, isSaved: boolean }
    | { __typename: 'ScheduledMessageChanged', scheduledMessage: (
        { __typename: 'ScheduledMessage' }
        & { ' $fragmentRefs'?: { 'ScheduledPartsFragment': ScheduledPartsFragment } }
      ) | null }
   };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { liftRestriction:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LiftRestrictionSuccess', restriction: (
        { __typename: 'Restriction' }
        & { ' $fragmentRefs'?: { 'RestrictionPartsFragment': RestrictionPartsFragment } }
      ) }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;


export type MarkUnreadMutation = { markUnread:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'MarkUnreadSuccess', unread: { __typename: 'UnreadCount', count: number, isCapped: boolean, mentionCount: number, firstSeq: number | null } }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MessageDetailsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type MessageDetailsQuery = { message: { __typename: 'Message', id: string, edits: { __typename: 'MessageEditConnection', edges: Array<{ __typename: 'MessageEditEdge', node: { __typename: 'MessageEdit', body: string | null, replacedAt: string } }> } | null, receipts: { __typename: 'ReceiptSummary', deliveredCount: number, readCount: number, recipientCount: number } | null, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: (
          { __typename: 'MemberPosition' }
          & { ' $fragmentRefs'?: { 'PositionPartsFragment': PositionPartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

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


export type MyDraftQuery = { chat: { __typename: 'Chat', id: string, myDraft: (
      { __typename: 'MessageDraft' }
      & { ' $fragmentRefs'?: { 'DraftPartsFragment': DraftPartsFragment } }
    ) | null } | null };

export type MyThreadsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyThreadsQuery = { myThreads: { __typename: 'ThreadConnection', edges: Array<{ __typename: 'ThreadEdge', cursor: string, node: (
        { __typename: 'Thread', root: (
          { __typename: 'Message', chat: { __typename: 'Chat', id: string, title: string | null } | null }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment;'MyThreadPartsFragment': MyThreadPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

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


export type PollVotersQuery = { message: { __typename: 'Message', id: string, poll: { __typename: 'Poll', allowsMany: boolean, isAnonymous: boolean, isOpen: boolean, voterCount: number, closesAt: string | null, closedAt: string | null, options: Array<{ __typename: 'PollOption', id: string, isMine: boolean, text: string, count: number, voters: { __typename: 'VoterConnection', edges: Array<{ __typename: 'VoterEdge', node: { __typename: 'Voter', votedAt: string, user: (
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type ReportContentMutationVariables = Exact<{
  input: ReportContentInput;
}>;


export type ReportContentMutation = { reportContent:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ReportContentSuccess', report: (
        { __typename: 'Report' }
        & { ' $fragmentRefs'?: { 'ReportPartsFragment': ReportPartsFragment } }
      ) }
   };

export type ReportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  state?: ReportState | null | undefined;
}>;


export type ReportsQuery = { reports: { __typename: 'ReportConnection', edges: Array<{ __typename: 'ReportEdge', cursor: string, node: (
        { __typename: 'Report' }
        & { ' $fragmentRefs'?: { 'ReportPartsFragment': ReportPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ResolveReportMutationVariables = Exact<{
  input: ResolveReportInput;
}>;


export type ResolveReportMutation = { resolveReport:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ResolveReportSuccess', report: (
        { __typename: 'Report' }
        & { ' $fragmentRefs'?: { 'ReportPartsFragment': ReportPartsFragment } }
      ) }
   };

export type RestrictUserMutationVariables = Exact<{
  input: RestrictUserInput;
}>;


export type RestrictUserMutation = { restrictUser:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RestrictUserSuccess', restriction: (
        { __typename: 'Restriction' }
        & { ' $fragmentRefs'?: { 'RestrictionPartsFragment': RestrictionPartsFragment } }
      ) }
   };

export type RestrictedUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RestrictedUsersQuery = { restrictedUsers: { __typename: 'RestrictionConnection', edges: Array<{ __typename: 'RestrictionEdge', node: (
        { __typename: 'Restriction' }
        & { ' $fragmentRefs'?: { 'RestrictionPartsFragment': RestrictionPartsFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SaveDraftSuccess', draft: (
        { __typename: 'MessageDraft' }
        & { ' $fragmentRefs'?: { 'DraftPartsFragment': DraftPartsFragment } }
      ) }
    | { __typename: 'StaleDraft', code: UserErrorCode, reason: string, path: Array<string>, currentDraft: (
        { __typename: 'MessageDraft' }
        & { ' $fragmentRefs'?: { 'DraftPartsFragment': DraftPartsFragment } }
      ) | null }
   };

export type SaveMessageMutationVariables = Exact<{
  input: SaveMessageInput;
}>;


export type SaveMessageMutation = { saveMessage:
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SaveMessageSuccess', savedMessage: { __typename: 'SavedMessage', messageId: string, savedAt: string, message: { __typename: 'Message', id: string, isSaved: boolean } | null } }
   };

export type SavedMessagesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type SavedMessagesQuery = { savedMessages: { __typename: 'SavedMessageConnection', edges: Array<{ __typename: 'SavedMessageEdge', cursor: string, node: { __typename: 'SavedMessage', messageId: string, savedAt: string, message: (
          { __typename: 'Message', isSaved: boolean, chat: { __typename: 'Chat', id: string, title: string | null } | null }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ScheduleMessageMutationVariables = Exact<{
  input: ScheduleMessageInput;
}>;


export type ScheduleMessageMutation = { scheduleMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ScheduleMessageSuccess', replayed: boolean, scheduledMessage: (
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


export type SearchMessagesQuery = { searchMessages: { __typename: 'MessageSearchConnection', edges: Array<{ __typename: 'MessageSearchEdge', cursor: string, snippet: Array<{ __typename: 'SnippetPart', text: string, isMatch: boolean }>, node: { __typename: 'Message', id: string, seq: number, sentAt: string, sender: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null, chat: { __typename: 'Chat', id: string, title: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SetChatRulesSuccess', chat: { __typename: 'Chat', id: string, rules: { __typename: 'ChatRules', posting: AllowedMembers, pinning: AllowedMembers, slowModeSeconds: number, messageLifetimeSeconds: number, linking: AllowedMembers, blockedWords: Array<string>, maxMentions: number, mentioningEveryone: EveryoneMentionPolicy } | null } | null }
   };

export type SetThreadFollowingMutationVariables = Exact<{
  input: SetThreadFollowingInput;
}>;


export type SetThreadFollowingMutation = { setThreadFollowing:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'ThreadSuccess', thread: (
        { __typename: 'Thread' }
        & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment;'MyThreadPartsFragment': MyThreadPartsFragment } }
      ) }
   };

export type ThreadQueryVariables = Exact<{
  rootId: string;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ThreadQuery = { message: (
    { __typename: 'Message', thread: (
      { __typename: 'Thread', replies: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: (
            { __typename: 'Message' }
            & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment;'MyMessagePartsFragment': MyMessagePartsFragment } }
          ) }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, readers: { __typename: 'ReaderConnection', edges: Array<{ __typename: 'ReaderEdge', node: (
            { __typename: 'MemberPosition' }
            & { ' $fragmentRefs'?: { 'PositionPartsFragment': PositionPartsFragment } }
          ) }> } }
      & { ' $fragmentRefs'?: { 'ThreadPartsFragment': ThreadPartsFragment;'MyThreadPartsFragment': MyThreadPartsFragment } }
    ) | null }
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
        { __typename: 'Message', poll: { __typename: 'Poll', options: Array<{ __typename: 'PollOption', id: string, isMine: boolean }> } | null }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CancelReminderMutationVariables = Exact<{
  input: CancelReminderInput;
}>;


export type CancelReminderMutation = { cancelReminder:
    | { __typename: 'CancelReminderSuccess', reminderId: string }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreatePushSubscriptionMutationVariables = Exact<{
  input: CreatePushSubscriptionInput;
}>;


export type CreatePushSubscriptionMutation = { createPushSubscription:
    | { __typename: 'CreatePushSubscriptionSuccess', count: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type DeletePushSubscriptionMutationVariables = Exact<{
  input: DeletePushSubscriptionInput;
}>;


export type DeletePushSubscriptionMutation = { deletePushSubscription:
    | { __typename: 'DeletePushSubscriptionSuccess', count: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
   };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'MarkNotificationsReadSuccess', count: number, unreadCount: number }
   };

export type NotificationEventsSubscriptionVariables = Exact<{
  after?: number | string | null | undefined;
}>;


export type NotificationEventsSubscription = { notificationEvents:
    | { __typename: 'NotificationCreated', rev: number, at: string, unreadCount: number, unreadByKind: Array<{ __typename: 'UnreadOfKind', kind: NotificationKind, count: number }>, notification: (
        { __typename: 'Notification' }
        & { ' $fragmentRefs'?: { 'NotificationPartsFragment': NotificationPartsFragment } }
      ) | null }
    | { __typename: 'NotificationsRead', rev: number, at: string, unreadCount: number, notificationIds: Array<string>, unreadByKind: Array<{ __typename: 'UnreadOfKind', kind: NotificationKind, count: number }> }
   };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { notificationPreferences: { __typename: 'NotificationPreferences', pushPublicKey: string | null, level: NotificationLevel | null, push: boolean, joinRequests: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  unreadOnly?: boolean;
  kinds?: Array<NotificationKind> | NotificationKind | null | undefined;
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'SetNotificationPreferencesSuccess', preferences: { __typename: 'NotificationPreferences', level: NotificationLevel | null, push: boolean, joinRequests: boolean, digest: DigestInterval, doNotDisturb: { __typename: 'DoNotDisturb', from: string, to: string, timeZone: string } | null } }
   };

export type HeartbeatMutationVariables = Exact<{
  input: HeartbeatInput;
}>;


export type HeartbeatMutation = { heartbeat:
    | { __typename: 'HeartbeatSuccess', status: OnlineStatus, nextInMs: number }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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


export type TypingNowQuery = { typing: (
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
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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

export type MuteUserMutationVariables = Exact<{
  input: MuteUserInput;
}>;


export type MuteUserMutation = { muteUser:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'LimitReached', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'MuteUserSuccess', user: { __typename: 'User', id: string, isMuted: boolean } }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MutedUsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MutedUsersQuery = { mutedUsers: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', node: (
        { __typename: 'User', isMuted: boolean }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type UnblockUserMutationVariables = Exact<{
  input: UnblockUserInput;
}>;


export type UnblockUserMutation = { unblockUser:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UnblockUserSuccess', user: { __typename: 'User', id: string, isBlocked: boolean } }
   };

export type UnmuteUserMutationVariables = Exact<{
  input: UnmuteUserInput;
}>;


export type UnmuteUserMutation = { unmuteUser:
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UnmuteUserSuccess', user: { __typename: 'User', id: string, isMuted: boolean } }
   };

export type UpdateAvatarMutationVariables = Exact<{
  input: UpdateAvatarInput;
}>;


export type UpdateAvatarMutation = { updateAvatar:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'UpdateAvatarSuccess', user: { __typename: 'User', id: string, avatarUrl: string | null } }
   };

export type UpdatePrivacyMutationVariables = Exact<{
  input: UpdatePrivacyInput;
}>;


export type UpdatePrivacyMutation = { updatePrivacy:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
    | { __typename: 'UpdatePrivacySuccess', privacy: { __typename: 'Privacy', presence: Audience, receipts: Audience, isFoundByEmail: boolean } }
   };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'HandleTaken', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string>, errors: Array<{ __typename: 'FieldError', path: Array<string>, reason: string }> }
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

const AccountSummaryDefinition = /* @__PURE__ */ fragmentOf("AccountSummary", "Account", ["email","roles","createdAt","passwordChangedAt","hasSecondFactor","recoveryCodesLeft"])
const AttachmentPartsDefinition = /* @__PURE__ */ fragmentOf("AttachmentParts", "Attachment", ["id","kind","fileName","contentType","bytes","width","height","blurhash","isAnimated","url","thumbnailUrl"])
const ChatRulePartsDefinition = /* @__PURE__ */ fragmentOf("ChatRuleParts", "ChatRules", ["posting","pinning","slowModeSeconds","messageLifetimeSeconds","linking","blockedWords","maxMentions","mentioningEveryone"])
const ChatSummaryDefinition = /* @__PURE__ */ fragmentOf("ChatSummary", "Chat", ["id","kind","title","lastActivityAt","memberCount","rev","lastSeq",["lastMessage",["...MessageParts"]]])
const DraftPartsDefinition = /* @__PURE__ */ fragmentOf("DraftParts", "MessageDraft", ["chatId","threadRootId","rev","body",["mentionRanges",["...MentionParts!"]],"savedAt",["replyTo",["id","body"]],["attachments",["...AttachmentParts"]]])
const FileToSaveDefinition = /* @__PURE__ */ fragmentOf("FileToSave", "DataFile", ["name","mediaType","content","next"])
const HowToHearDefinition = /* @__PURE__ */ fragmentOf("HowToHear", "NotificationPreferences", ["level","push","joinRequests","digest",["doNotDisturb",["from","to","timeZone"]]])
const InvitePartsDefinition = /* @__PURE__ */ fragmentOf("InviteParts", "Invite", ["id","chatId","createdAt","expiresAt","maxUses","uses","needsApproval","history","state",["createdBy",["...UserSummary"]]])
const LinkPreviewPartsDefinition = /* @__PURE__ */ fragmentOf("LinkPreviewParts", "LinkPreview", ["url","title","description","siteName"])
const MentionPartsDefinition = /* @__PURE__ */ fragmentOf("MentionParts", "MentionRange", ["userId","offset","length"])
const MessagePartsDefinition = /* @__PURE__ */ fragmentOf("MessageParts", "Message", ["id","seq","rev","kind","body","sentAt","editedAt","deletedAt",["sender",["...UserSummary"]],"mentionsEveryone",["mentions",["...UserSummary"]],["mentionRanges",["...MentionParts!"]],["replyTo",["id","seq","body",["sender",["...UserSummary"]]]],"isInChat",["threadRoot",["id",["thread",["...ThreadParts"]]]],["thread",["...ThreadParts"]],["poll",["...PollParts!"]],["linkPreviews",["...LinkPreviewParts!"]],"expiresAt","pinnedAt",["forwardedFrom",["sentAt",["sender",["...UserSummary"]]]],["attachments",["...AttachmentParts"]],["reactions",["emoji","count"]],["systemNote",["kind",["users",["...UserSummary"]]]]])
const MyMessagePartsDefinition = /* @__PURE__ */ fragmentOf("MyMessageParts", "Message", ["id","clientKey","isHidden","isSaved",["reactions",["emoji","isMine"]]])
const MyThreadPartsDefinition = /* @__PURE__ */ fragmentOf("MyThreadParts", "Thread", ["rootId","readSeq","isFollowing",["unread",["...UnreadParts!"]]])
const NotificationPartsDefinition = /* @__PURE__ */ fragmentOf("NotificationParts", "Notification", ["id","kind","createdAt","readAt","isSilent","title","body",["actor",["...UserSummary"]],["chat",["id","title"]],["message",["id","body"]]])
const OnlineStateDefinition = /* @__PURE__ */ fragmentOf("OnlineState", "Presence", ["userId","status","lastSeenAt"])
const OwnProfileDefinition = /* @__PURE__ */ fragmentOf("OwnProfile", "User", ["...UserSummary","handle","bio","avatarUrl","createdAt","locale","timeZone",["privacy",["presence","receipts","isFoundByEmail"]]])
const PollPartsDefinition = /* @__PURE__ */ fragmentOf("PollParts", "Poll", ["allowsMany","isAnonymous","isOpen","voterCount","closesAt","closedAt",["options",["id","text","count"]]])
const PositionPartsDefinition = /* @__PURE__ */ fragmentOf("PositionParts", "MemberPosition", ["chatId","deliveredSeq","readSeq",["user",["...UserSummary"]]])
const RefusalDefinition = /* @__PURE__ */ fragmentOf("Refusal", "UserError", ["code","reason","path",["...InvalidInput",[["errors",["path","reason"]]]]])
const ReminderPartsDefinition = /* @__PURE__ */ fragmentOf("ReminderParts", "Reminder", ["id","remindAt","note",["chat",["id"]],["message",["id"]]])
const ReportPartsDefinition = /* @__PURE__ */ fragmentOf("ReportParts", "Report", ["id","chatId","reason","note","reportedAt","state","resolution","resolvedAt",["message",["...MessageParts"]],["reportedUser",["...UserSummary"]],["reportedBy",["...UserSummary"]],["resolvedBy",["...UserSummary"]],["context",["messageId","seq","body","isDeleted",["systemNote",["kind",["users",["...UserSummary"]]]],"sentAt",["sender",["...UserSummary"]]]]])
const RestrictionPartsDefinition = /* @__PURE__ */ fragmentOf("RestrictionParts", "Restriction", [["user",["...UserSummary"]],["restrictedBy",["...UserSummary"]],"restrictedAt","note"])
const ScheduledPartsDefinition = /* @__PURE__ */ fragmentOf("ScheduledParts", "ScheduledMessage", ["id","chatId","sendAt","body",["mentionRanges",["...MentionParts!"]],"state","refusalReason"])
const SessionSummaryDefinition = /* @__PURE__ */ fragmentOf("SessionSummary", "Session", ["id","device","address","place","createdAt","lastUsedAt","expiresAt","endedAt","isCurrent"])
const SessionTokensDefinition = /* @__PURE__ */ fragmentOf("SessionTokens", "SignedIn", ["accessToken","accessTokenExpiresAt","refreshToken","deviceToken",["session",["id",["user",["...UserSummary"]]]]])
const ThreadPartsDefinition = /* @__PURE__ */ fragmentOf("ThreadParts", "Thread", ["rootId","replyCount","lastSeq","lastReplyAt"])
const TypingListDefinition = /* @__PURE__ */ fragmentOf("TypingList", "TypingState", ["chatId",["typists",["expiresAt",["user",["...UserSummary"]]]]])
const UnreadPartsDefinition = /* @__PURE__ */ fragmentOf("UnreadParts", "UnreadCount", ["count","isCapped","mentionCount","firstSeq"])
const UserProfileDefinition = /* @__PURE__ */ fragmentOf("UserProfile", "User", ["...UserSummary","handle","bio","avatarUrl","createdAt","isDeleted","isBlocked","isMuted"])
const UserSummaryDefinition = /* @__PURE__ */ fragmentOf("UserSummary", "User", ["id","displayName"])
export const AccountSummaryFragmentDoc = /* @__PURE__ */ documentOf(AccountSummaryDefinition) as TypedDocumentNode<AccountSummaryFragment, Record<string, never>>
export const AttachmentPartsFragmentDoc = /* @__PURE__ */ documentOf(AttachmentPartsDefinition) as TypedDocumentNode<AttachmentPartsFragment, Record<string, never>>
export const ChatRulePartsFragmentDoc = /* @__PURE__ */ documentOf(ChatRulePartsDefinition) as TypedDocumentNode<ChatRulePartsFragment, Record<string, never>>
export const ChatSummaryFragmentDoc = /* @__PURE__ */ documentOf(ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatSummaryFragment, Record<string, never>>
export const DraftPartsFragmentDoc = /* @__PURE__ */ documentOf(DraftPartsDefinition, MentionPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<DraftPartsFragment, Record<string, never>>
export const FileToSaveFragmentDoc = /* @__PURE__ */ documentOf(FileToSaveDefinition) as TypedDocumentNode<FileToSaveFragment, Record<string, never>>
export const HowToHearFragmentDoc = /* @__PURE__ */ documentOf(HowToHearDefinition) as TypedDocumentNode<HowToHearFragment, Record<string, never>>
export const InvitePartsFragmentDoc = /* @__PURE__ */ documentOf(InvitePartsDefinition, UserSummaryDefinition) as TypedDocumentNode<InvitePartsFragment, Record<string, never>>
export const LinkPreviewPartsFragmentDoc = /* @__PURE__ */ documentOf(LinkPreviewPartsDefinition) as TypedDocumentNode<LinkPreviewPartsFragment, Record<string, never>>
export const MentionPartsFragmentDoc = /* @__PURE__ */ documentOf(MentionPartsDefinition) as TypedDocumentNode<MentionPartsFragment, Record<string, never>>
export const MessagePartsFragmentDoc = /* @__PURE__ */ documentOf(MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MessagePartsFragment, Record<string, never>>
export const MyMessagePartsFragmentDoc = /* @__PURE__ */ documentOf(MyMessagePartsDefinition) as TypedDocumentNode<MyMessagePartsFragment, Record<string, never>>
export const MyThreadPartsFragmentDoc = /* @__PURE__ */ documentOf(MyThreadPartsDefinition, UnreadPartsDefinition) as TypedDocumentNode<MyThreadPartsFragment, Record<string, never>>
export const NotificationPartsFragmentDoc = /* @__PURE__ */ documentOf(NotificationPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<NotificationPartsFragment, Record<string, never>>
export const OnlineStateFragmentDoc = /* @__PURE__ */ documentOf(OnlineStateDefinition) as TypedDocumentNode<OnlineStateFragment, Record<string, never>>
export const OwnProfileFragmentDoc = /* @__PURE__ */ documentOf(OwnProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<OwnProfileFragment, Record<string, never>>
export const PollPartsFragmentDoc = /* @__PURE__ */ documentOf(PollPartsDefinition) as TypedDocumentNode<PollPartsFragment, Record<string, never>>
export const PositionPartsFragmentDoc = /* @__PURE__ */ documentOf(PositionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<PositionPartsFragment, Record<string, never>>
export const RefusalFragmentDoc = /* @__PURE__ */ documentOf(RefusalDefinition) as TypedDocumentNode<RefusalFragment, Record<string, never>>
export const ReminderPartsFragmentDoc = /* @__PURE__ */ documentOf(ReminderPartsDefinition) as TypedDocumentNode<ReminderPartsFragment, Record<string, never>>
export const ReportPartsFragmentDoc = /* @__PURE__ */ documentOf(ReportPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ReportPartsFragment, Record<string, never>>
export const RestrictionPartsFragmentDoc = /* @__PURE__ */ documentOf(RestrictionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<RestrictionPartsFragment, Record<string, never>>
export const ScheduledPartsFragmentDoc = /* @__PURE__ */ documentOf(ScheduledPartsDefinition, MentionPartsDefinition) as TypedDocumentNode<ScheduledPartsFragment, Record<string, never>>
export const SessionSummaryFragmentDoc = /* @__PURE__ */ documentOf(SessionSummaryDefinition) as TypedDocumentNode<SessionSummaryFragment, Record<string, never>>
export const SessionTokensFragmentDoc = /* @__PURE__ */ documentOf(SessionTokensDefinition, UserSummaryDefinition) as TypedDocumentNode<SessionTokensFragment, Record<string, never>>
export const ThreadPartsFragmentDoc = /* @__PURE__ */ documentOf(ThreadPartsDefinition) as TypedDocumentNode<ThreadPartsFragment, Record<string, never>>
export const TypingListFragmentDoc = /* @__PURE__ */ documentOf(TypingListDefinition, UserSummaryDefinition) as TypedDocumentNode<TypingListFragment, Record<string, never>>
export const UnreadPartsFragmentDoc = /* @__PURE__ */ documentOf(UnreadPartsDefinition) as TypedDocumentNode<UnreadPartsFragment, Record<string, never>>
export const UserProfileFragmentDoc = /* @__PURE__ */ documentOf(UserProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<UserProfileFragment, Record<string, never>>
export const UserSummaryFragmentDoc = /* @__PURE__ */ documentOf(UserSummaryDefinition) as TypedDocumentNode<UserSummaryFragment, Record<string, never>>
export const AccountDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Account", {"first":["Int",{"kind":"IntValue","value":"20"}],"after":"String"}, [["account",["...AccountSummary!",["user",["...UserSummary"]],["sessions",{"first":"$first","after":"$after"},[["edges",[["node",["...SessionSummary"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), AccountSummaryDefinition, UserSummaryDefinition, SessionSummaryDefinition) as TypedDocumentNode<AccountQuery, AccountQueryVariables>
export const ChangeEmailDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ChangeEmail", {"input":"ChangeEmailInput!"}, [["changeEmail",{"input":"$input"},[["...ChangeEmailSuccess",[["account",["...AccountSummary!"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), AccountSummaryDefinition, RefusalDefinition) as TypedDocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>
export const ChangePasswordDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ChangePassword", {"input":"ChangePasswordInput!"}, [["changePassword",{"input":"$input"},[["...ChangePasswordSuccess",["endedSessions"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>
export const DeleteAccountDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DeleteAccount", {"input":"DeleteAccountInput!"}, [["deleteAccount",{"input":"$input"},[["...DeleteAccountSuccess",["deletedAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>
export const DisableSecondFactorDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DisableSecondFactor", {"input":"DisableSecondFactorInput!"}, [["disableSecondFactor",{"input":"$input"},[["...DisableSecondFactorSuccess",[["account",["...AccountSummary!"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), AccountSummaryDefinition, RefusalDefinition) as TypedDocumentNode<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>
export const EnableSecondFactorDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "EnableSecondFactor", {"input":"EnableSecondFactorInput!"}, [["enableSecondFactor",{"input":"$input"},[["...EnableSecondFactorSuccess",["recoveryCodes",["account",["...AccountSummary!"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), AccountSummaryDefinition, RefusalDefinition) as TypedDocumentNode<EnableSecondFactorMutation, EnableSecondFactorMutationVariables>
export const LoginWithCodeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "LoginWithCode", {"input":"LoginWithCodeInput!"}, [["loginWithCode",{"input":"$input"},["...SessionTokens!",["...SecondFactorRequired",["challenge","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<LoginWithCodeMutation, LoginWithCodeMutationVariables>
export const LoginDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Login", {"input":"LoginInput!"}, [["login",{"input":"$input"},["...SessionTokens!",["...SecondFactorRequired",["challenge","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<LoginMutation, LoginMutationVariables>
export const LogoutDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Logout", {"input":"LogoutInput!"}, [["logout",{"input":"$input"},[["...LogoutSuccess",["endedSessions"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<LogoutMutation, LogoutMutationVariables>
export const PersonalChatsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalChats", {"first":"Int!","after":"String"}, [["personalData",["id",["chats",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalChatsQuery, PersonalChatsQueryVariables>
export const PersonalDataDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalData", {}, [["personalData",["id",["account",["...FileToSave!"]],["profile",["...FileToSave!"]],["presence",["...FileToSave!"]],["notificationPreferences",["...FileToSave!"]],["invites",["...FileToSave!"]],["reports",["...FileToSave!"]],["reminders",["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalDataQuery, PersonalDataQueryVariables>
export const PersonalDraftsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalDrafts", {"first":"Int!","after":"String"}, [["personalData",["id",["drafts",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalDraftsQuery, PersonalDraftsQueryVariables>
export const PersonalHiddenMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalHiddenMessages", {"first":"Int!","after":"String"}, [["personalData",["id",["hiddenMessages",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalHiddenMessagesQuery, PersonalHiddenMessagesQueryVariables>
export const PersonalMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalMessages", {"first":"Int!","after":"String"}, [["personalData",["id",["messages",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalMessagesQuery, PersonalMessagesQueryVariables>
export const PersonalNotificationsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalNotifications", {"first":"Int!","after":"String"}, [["personalData",["id",["notifications",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalNotificationsQuery, PersonalNotificationsQueryVariables>
export const PersonalPollVotesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalPollVotes", {"first":"Int!","after":"String"}, [["personalData",["id",["pollVotes",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalPollVotesQuery, PersonalPollVotesQueryVariables>
export const PersonalPositionsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalPositions", {"first":"Int!","after":"String"}, [["personalData",["id",["positions",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalPositionsQuery, PersonalPositionsQueryVariables>
export const PersonalReactionsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalReactions", {"first":"Int!","after":"String"}, [["personalData",["id",["reactions",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalReactionsQuery, PersonalReactionsQueryVariables>
export const PersonalSavedMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalSavedMessages", {"first":"Int!","after":"String"}, [["personalData",["id",["savedMessages",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalSavedMessagesQuery, PersonalSavedMessagesQueryVariables>
export const PersonalScheduledMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalScheduledMessages", {"first":"Int!","after":"String"}, [["personalData",["id",["scheduledMessages",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalScheduledMessagesQuery, PersonalScheduledMessagesQueryVariables>
export const PersonalThreadPositionsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalThreadPositions", {"first":"Int!","after":"String"}, [["personalData",["id",["threadPositions",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalThreadPositionsQuery, PersonalThreadPositionsQueryVariables>
export const PersonalUploadsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PersonalUploads", {"first":"Int!","after":"String"}, [["personalData",["id",["uploads",{"first":"$first","after":"$after"},["...FileToSave!"]]]]]), FileToSaveDefinition) as TypedDocumentNode<PersonalUploadsQuery, PersonalUploadsQueryVariables>
export const RefreshSessionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RefreshSession", {"input":"RefreshSessionInput!"}, [["refreshSession",{"input":"$input"},["...SessionTokens!","...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>
export const RegisterDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Register", {"input":"RegisterInput!"}, [["register",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<RegisterMutation, RegisterMutationVariables>
export const ReplaceRecoveryCodesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ReplaceRecoveryCodes", {"input":"ReplaceRecoveryCodesInput!"}, [["replaceRecoveryCodes",{"input":"$input"},[["...ReplaceRecoveryCodesSuccess",["recoveryCodes"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>
export const RequestAccountDeletionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RequestAccountDeletion", {"input":"RequestAccountDeletionInput!"}, [["requestAccountDeletion",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<RequestAccountDeletionMutation, RequestAccountDeletionMutationVariables>
export const RequestEmailChangeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RequestEmailChange", {"input":"RequestEmailChangeInput!"}, [["requestEmailChange",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>
export const RequestLoginCodeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RequestLoginCode", {"input":"RequestLoginCodeInput!"}, [["requestLoginCode",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<RequestLoginCodeMutation, RequestLoginCodeMutationVariables>
export const RequestPasswordResetDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RequestPasswordReset", {"input":"RequestPasswordResetInput!"}, [["requestPasswordReset",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>
export const ResendCodeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ResendCode", {"input":"ResendCodeInput!"}, [["resendCode",{"input":"$input"},[["...CodeSent",["challenge","email","codeLength","mailed","codeExpiresAt"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<ResendCodeMutation, ResendCodeMutationVariables>
export const ResetPasswordDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ResetPassword", {"input":"ResetPasswordInput!"}, [["resetPassword",{"input":"$input"},[["...ResetPasswordSuccess",["endedSessions","deviceToken"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>
export const RevokeSessionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RevokeSession", {"input":"RevokeSessionInput!"}, [["revokeSession",{"input":"$input"},[["...RevokeSessionSuccess",[["session",["...SessionSummary"]]]],"...Refusal!"]]]), SessionSummaryDefinition, RefusalDefinition) as TypedDocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>
export const SessionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Session", {}, [["session",["...SessionSummary",["user",["...UserSummary"]]]]]), SessionSummaryDefinition, UserSummaryDefinition) as TypedDocumentNode<SessionQuery, SessionQueryVariables>
export const StartSecondFactorDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "StartSecondFactor", {"input":"StartSecondFactorInput!"}, [["startSecondFactor",{"input":"$input"},[["...StartSecondFactorSuccess",["secret","uri"]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), RefusalDefinition) as TypedDocumentNode<StartSecondFactorMutation, StartSecondFactorMutationVariables>
export const VerifyEmailDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "VerifyEmail", {"input":"VerifyEmailInput!"}, [["verifyEmail",{"input":"$input"},["...SessionTokens!","...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>
export const VerifySecondFactorDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "VerifySecondFactor", {"input":"VerifySecondFactorInput!"}, [["verifySecondFactor",{"input":"$input"},["...SessionTokens!","...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>
export const AcceptJoinRequestDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "AcceptJoinRequest", {"input":"AcceptJoinRequestInput!"}, [["acceptJoinRequest",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<AcceptJoinRequestMutation, AcceptJoinRequestMutationVariables>
export const AcceptMessageRequestDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "AcceptMessageRequest", {"input":"AcceptMessageRequestInput!"}, [["acceptMessageRequest",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<AcceptMessageRequestMutation, AcceptMessageRequestMutationVariables>
export const AddMembersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "AddMembers", {"input":"AddMembersInput!"}, [["addMembers",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<AddMembersMutation, AddMembersMutationVariables>
export const BanMemberDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "BanMember", {"input":"BanMemberInput!"}, [["banMember",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<BanMemberMutation, BanMemberMutationVariables>
export const CancelJoinRequestDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CancelJoinRequest", {"input":"CancelJoinRequestInput!"}, [["cancelJoinRequest",{"input":"$input"},[["...CancelJoinRequestSuccess",["chatId"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CancelJoinRequestMutation, CancelJoinRequestMutationVariables>
export const ChangeRoleDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ChangeRole", {"input":"ChangeRoleInput!"}, [["changeRole",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>
export const ChatBansDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatBans", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["chat",{"id":"$chatId"},["id",["bans",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["note","bannedAt",["user",["...UserSummary"]],["bannedBy",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), UserSummaryDefinition) as TypedDocumentNode<ChatBansQuery, ChatBansQueryVariables>
export const ChatInvitesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatInvites", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String","asking":"String"}, [["chat",{"id":"$chatId"},["id","inviting",["invites",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...InviteParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]],["joinRequests",{"first":"$first","after":"$asking"},[["edges",["cursor",["node",["note","askedAt",["user",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), InvitePartsDefinition, UserSummaryDefinition) as TypedDocumentNode<ChatInvitesQuery, ChatInvitesQueryVariables>
export const ChatMembersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatMembers", {"id":"ID!","first":["Int!",{"kind":"IntValue","value":"50"}],"after":"String"}, [["chat",{"id":"$id"},["id",["members",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["role","joinedAt",["user",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), UserSummaryDefinition) as TypedDocumentNode<ChatMembersQuery, ChatMembersQueryVariables>
export const ChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Chat", {"id":"ID!"}, [["chat",{"id":"$id"},["...ChatSummary",["myMembership",["role","joinedAt"]],["permissions",["addMembers","removeMembers","changeRoles","updateChat","transferOwnership","leaveChat","createInvites","answerJoinRequests"]]]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatQuery, ChatQueryVariables>
export const CreateDirectChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreateDirectChat", {"input":"CreateDirectChatInput!"}, [["createDirectChat",{"input":"$input"},[["...CreateChatSuccess",["replayed",["chat",["id","...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<CreateDirectChatMutation, CreateDirectChatMutationVariables>
export const CreateGroupChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreateGroupChat", {"input":"CreateGroupChatInput!"}, [["createGroupChat",{"input":"$input"},[["...CreateChatSuccess",["replayed",["chat",["id","...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<CreateGroupChatMutation, CreateGroupChatMutationVariables>
export const CreateInviteDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreateInvite", {"input":"CreateInviteInput!"}, [["createInvite",{"input":"$input"},[["...CreateInviteSuccess",["token",["invite",["...InviteParts"]]]],"...Refusal!"]]]), InvitePartsDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<CreateInviteMutation, CreateInviteMutationVariables>
export const DeclineJoinRequestDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DeclineJoinRequest", {"input":"DeclineJoinRequestInput!"}, [["declineJoinRequest",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<DeclineJoinRequestMutation, DeclineJoinRequestMutationVariables>
export const DeclineMessageRequestDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DeclineMessageRequest", {"input":"DeclineMessageRequestInput!"}, [["declineMessageRequest",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<DeclineMessageRequestMutation, DeclineMessageRequestMutationVariables>
export const InvitationDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Invitation", {"token":"String!"}, [["invitation",{"token":"$token"},["chatId","title","topic","avatarUrl","memberCount","needsApproval","state","isMember","askedAt",["invitedBy",["...UserSummary"]]]]]), UserSummaryDefinition) as TypedDocumentNode<InvitationQuery, InvitationQueryVariables>
export const JoinChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "JoinChat", {"input":"JoinChatInput!"}, [["joinChat",{"input":"$input"},[["...JoinChatSuccess",[["chat",["...ChatSummary"]]]],["...JoinRequested",["chatId","askedAt"]],["...InviteUnusable",["state"]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<JoinChatMutation, JoinChatMutationVariables>
export const LeaveChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "LeaveChat", {"input":"LeaveChatInput!"}, [["leaveChat",{"input":"$input"},[["...LeaveChatSuccess",["chatId"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<LeaveChatMutation, LeaveChatMutationVariables>
export const MessageRequestsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MessageRequests", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["messageRequests",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ChatSummary","messageRequest"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MessageRequestsQuery, MessageRequestsQueryVariables>
export const MyChatsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyChats", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["myChats",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["id","...ChatSummary"]]]],["pageInfo",["hasNextPage","endCursor"]]]],"inboxCursor"]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MyChatsQuery, MyChatsQueryVariables>
export const RemoveMemberDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RemoveMember", {"input":"RemoveMemberInput!"}, [["removeMember",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>
export const RevokeInviteDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RevokeInvite", {"input":"RevokeInviteInput!"}, [["revokeInvite",{"input":"$input"},[["...RevokeInviteSuccess",[["invite",["...InviteParts"]]]],"...Refusal!"]]]), InvitePartsDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<RevokeInviteMutation, RevokeInviteMutationVariables>
export const SetChatPreferencesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetChatPreferences", {"input":"SetChatPreferencesInput!"}, [["setChatPreferences",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["id",["preferences",["mutedUntil","pinnedAt","archivedAt","changedAt"]]]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<SetChatPreferencesMutation, SetChatPreferencesMutationVariables>
export const TransferOwnershipDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "TransferOwnership", {"input":"TransferOwnershipInput!"}, [["transferOwnership",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<TransferOwnershipMutation, TransferOwnershipMutationVariables>
export const UnbanMemberDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UnbanMember", {"input":"UnbanMemberInput!"}, [["unbanMember",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<UnbanMemberMutation, UnbanMemberMutationVariables>
export const UpdateChatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UpdateChat", {"input":"UpdateChatInput!"}, [["updateChat",{"input":"$input"},[["...ChangeChatSuccess",[["chat",["...ChatSummary"]]]],"...Refusal!"]]]), ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<UpdateChatMutation, UpdateChatMutationVariables>
export const AcknowledgeThreadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "AcknowledgeThread", {"input":"AcknowledgeThreadInput!"}, [["acknowledgeThread",{"input":"$input"},[["...ThreadSuccess",[["thread",["...ThreadParts","...MyThreadParts"]]]],"...Refusal!"]]]), ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, RefusalDefinition) as TypedDocumentNode<AcknowledgeThreadMutation, AcknowledgeThreadMutationVariables>
export const AcknowledgeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Acknowledge", {"input":"AcknowledgeInput!"}, [["acknowledge",{"input":"$input"},[["...AcknowledgeSuccess",[["positions",["chatId","deliveredSeq","readSeq"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>
export const AddReactionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "AddReaction", {"input":"AddReactionInput!"}, [["addReaction",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts","...MyMessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<AddReactionMutation, AddReactionMutationVariables>
export const AuditLogDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "AuditLog", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["auditLog",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["seq","recordedAt","action","subjectId","chatId","note","hash","previousHash",["actor",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), UserSummaryDefinition) as TypedDocumentNode<AuditLogQuery, AuditLogQueryVariables>
export const CancelScheduledMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CancelScheduledMessage", {"input":"CancelScheduledMessageInput!"}, [["cancelScheduledMessage",{"input":"$input"},[["...CancelScheduledMessageSuccess",["scheduledMessageId"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CancelScheduledMessageMutation, CancelScheduledMessageMutationVariables>
export const ChatEventsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "ChatEvents", {"chatId":"ID!","after":"Cursor"}, [["chatEvents",{"chatId":"$chatId","after":"$after"},[["...DurableChatEvent",["chatId","rev","at"]],["...MessageSent",[["message",["...MessageParts"]]]],["...MessageEdited",[["message",["...MessageParts"]]]],["...MessageDeleted",[["message",["...MessageParts"]]]],["...ReactionsChanged",[["message",["...MessageParts"]]]],["...ThreadReplySent",[["message",["...MessageParts"]]]],["...PollChanged",[["message",["...MessageParts"]]]],["...LinkPreviewsChanged",[["message",["...MessageParts"]]]],["...MessageExpired",[["message",["...MessageParts"]]]],["...PinsChanged",[["message",["...MessageParts"]]]],["...RulesChanged",[["chat",["id",["rules",["...ChatRuleParts!"]]]]]],["...ReceiptsChanged",["chatId",["positions",["...PositionParts"]],["summary",["deliveredCount","readCount","recipientCount"]]]],["...MemberAdded",[["user",["...UserSummary"]]]],["...MemberRemoved",[["user",["...UserSummary"]]]],["...ChatUpdated",[["chat",["id","title","topic","avatarUrl","memberCount","lastActivityAt"]]]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, ChatRulePartsDefinition, PositionPartsDefinition) as TypedDocumentNode<ChatEventsSubscription, ChatEventsSubscriptionVariables>
export const ChatLogDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatLog", {"chatId":"ID!","after":["Cursor!",{"kind":"StringValue","value":"0"}],"first":["Int!",{"kind":"IntValue","value":"100"}]}, [["chat",{"id":"$chatId"},["id",["events",{"after":"$after","first":"$first"},[["edges",["cursor",["node",[["...DurableChatEvent",["rev","at"]],["...MessageSent",[["message",["...MessageParts"]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatLogQuery, ChatLogQueryVariables>
export const ChatMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatMessages", {"chatId":"ID!","first":"Int","after":"String","last":"Int","before":"String","around":"Int"}, [["chat",{"id":"$chatId"},["id",["messages",{"first":"$first","after":"$after","last":"$last","before":"$before","around":"$around"},["rev",["edges",["cursor",["node",["id","...MessageParts","...MyMessageParts"]]]],["pageInfo",["hasPreviousPage","hasNextPage","startCursor","endCursor"]]]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition) as TypedDocumentNode<ChatMessagesQuery, ChatMessagesQueryVariables>
export const ChatPinsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatPins", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["chat",{"id":"$chatId"},["id",["pins",{"first":"$first","after":"$after"},["rev",["edges",["cursor",["node",["...MessageParts",["pinnedBy",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatPinsQuery, ChatPinsQueryVariables>
export const ChatReportsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatReports", {"chatId":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String","state":"ReportState"}, [["chat",{"id":"$chatId"},["id",["reports",{"first":"$first","after":"$after","state":"$state"},[["edges",["cursor",["node",["...ReportParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), ReportPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ChatReportsQuery, ChatReportsQueryVariables>
export const ChatRulesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatRules", {"chatId":"ID!"}, [["chat",{"id":"$chatId"},["id",["rules",["...ChatRuleParts!"]],["permissions",["sendMessages","nextMessageAt","mentionEveryone","pinMessages","setChatRules"]]]]]), ChatRulePartsDefinition) as TypedDocumentNode<ChatRulesQuery, ChatRulesQueryVariables>
export const ChatUnreadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ChatUnread", {"chatId":"ID!"}, [["chat",{"id":"$chatId"},["id","rev","lastSeq",["unread",["...UnreadParts!"]],["myPosition",["...PositionParts"]],["positions",{"first":{"kind":"IntValue","value":"100"}},[["edges",[["node",["...PositionParts"]]]]]]]]]), UnreadPartsDefinition, PositionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<ChatUnreadQuery, ChatUnreadQueryVariables>
export const ClosePollDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ClosePoll", {"input":"ClosePollInput!"}, [["closePoll",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<ClosePollMutation, ClosePollMutationVariables>
export const CompleteUploadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CompleteUpload", {"input":"CompleteUploadInput!"}, [["completeUpload",{"input":"$input"},[["...CompleteUploadSuccess",[["upload",["id","state","reason"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CompleteUploadMutation, CompleteUploadMutationVariables>
export const CreatePollDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreatePoll", {"input":"CreatePollInput!"}, [["createPoll",{"input":"$input"},[["...SendMessageSuccess",["replayed",["message",["...MessageParts"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<CreatePollMutation, CreatePollMutationVariables>
export const CreateUploadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreateUpload", {"input":"CreateUploadInput!"}, [["createUpload",{"input":"$input"},[["...CreateUploadSuccess",["replayed","url","expiresAt",["headers",["name","value"]],["upload",["id","state"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CreateUploadMutation, CreateUploadMutationVariables>
export const DeleteMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DeleteMessage", {"input":"DeleteMessageInput!"}, [["deleteMessage",{"input":"$input"},[["...DeleteMessageSuccess",["messageId","scope"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<DeleteMessageMutation, DeleteMessageMutationVariables>
export const DraftsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Drafts", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["drafts",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...DraftParts",["chat",["id","title"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), DraftPartsDefinition, MentionPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<DraftsQuery, DraftsQueryVariables>
export const EditMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "EditMessage", {"input":"EditMessageInput!"}, [["editMessage",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts","...MyMessageParts"]]]],["...StaleMessage",[["currentMessage",["...MessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<EditMessageMutation, EditMessageMutationVariables>
export const FormattedMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "FormattedMessage", {"id":"ID!"}, [["message",{"id":"$id"},["id","body","plainText",["formatting",["kind","offset","length","url","language","level","number"]]]]])) as TypedDocumentNode<FormattedMessageQuery, FormattedMessageQueryVariables>
export const ForwardMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ForwardMessage", {"input":"ForwardMessageInput!"}, [["forwardMessage",{"input":"$input"},[["...SendMessageSuccess",["replayed",["message",["...MessageParts","...MyMessageParts"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<ForwardMessageMutation, ForwardMessageMutationVariables>
export const InboxDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "Inbox", {"after":"Cursor"}, [["inbox",{"after":"$after"},[["...ChatActivityChanged",["chatId","rev","lastSeq",["lastMessage",["...MessageParts"]]]],["...ChatJoined",["chatId",["chat",["messageRequest","...ChatSummary"]]]],["...ChatLeft",["chatId"]],["...MyPositionChanged",["chatId",["position",["deliveredSeq","readSeq"]],["chat",["id","lastSeq",["unread",["...UnreadParts!"]]]]]],["...MyPreferencesChanged",["chatId",["chat",["id","lastSeq",["unread",["...UnreadParts!"]],["preferences",["mutedUntil","pinnedAt","archivedAt","changedAt"]]]]]],["...MyThreadChanged",["rootId",["thread",["...ThreadParts","...MyThreadParts"]]]],["...DraftChanged",["threadRootId",["draft",["...DraftParts"]]]],["...ScheduledMessageChanged",[["scheduledMessage",["...ScheduledParts"]]]],["...SavedMessagesChanged",["messageId","isSaved"]],["...RequestChanged",["chatId","kind","state",["chat",["messageRequest","...ChatSummary"]]]],["...MutedUsersChanged",["isMuted",["user",["...UserSummary","isMuted"]]]],["...MessageHidden",["chatId","messageId"]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, ChatSummaryDefinition, UnreadPartsDefinition, MyThreadPartsDefinition, DraftPartsDefinition, ScheduledPartsDefinition) as TypedDocumentNode<InboxSubscription, InboxSubscriptionVariables>
export const LiftRestrictionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "LiftRestriction", {"input":"LiftRestrictionInput!"}, [["liftRestriction",{"input":"$input"},[["...LiftRestrictionSuccess",[["restriction",["...RestrictionParts"]]]],"...Refusal!"]]]), RestrictionPartsDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<LiftRestrictionMutation, LiftRestrictionMutationVariables>
export const MarkUnreadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "MarkUnread", {"input":"MarkUnreadInput!"}, [["markUnread",{"input":"$input"},[["...MarkUnreadSuccess",[["unread",["...UnreadParts!"]]]],"...Refusal!"]]]), UnreadPartsDefinition, RefusalDefinition) as TypedDocumentNode<MarkUnreadMutation, MarkUnreadMutationVariables>
export const MessageDetailsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MessageDetails", {"id":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["message",{"id":"$id"},["id",["edits",{"first":"$first"},[["edges",[["node",["body","replacedAt"]]]]]],["receipts",["deliveredCount","readCount","recipientCount"]],["readers",{"first":"$first","after":"$after"},[["edges",[["node",["...PositionParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]), PositionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<MessageDetailsQuery, MessageDetailsQueryVariables>
export const MessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Message", {"id":"ID!"}, [["message",{"id":"$id"},["...MessageParts"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MessageQuery, MessageQueryVariables>
export const MyDraftDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyDraft", {"chatId":"ID!"}, [["chat",{"id":"$chatId"},["id",["myDraft",["...DraftParts"]]]]]), DraftPartsDefinition, MentionPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MyDraftQuery, MyDraftQueryVariables>
export const MyThreadsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MyThreads", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["myThreads",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ThreadParts","...MyThreadParts",["root",["...MessageParts",["chat",["id","title"]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<MyThreadsQuery, MyThreadsQueryVariables>
export const PinMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "PinMessage", {"input":"PinMessageInput!"}, [["pinMessage",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts","...MyMessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<PinMessageMutation, PinMessageMutationVariables>
export const PollVotersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "PollVoters", {"messageId":"ID!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["message",{"id":"$messageId"},["id",["poll",["...PollParts!",["options",["id","isMine",["voters",{"first":"$first","after":"$after"},[["edges",[["node",["votedAt",["user",["...UserSummary"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]]]]]]]), PollPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<PollVotersQuery, PollVotersQueryVariables>
export const RemoveReactionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RemoveReaction", {"input":"RemoveReactionInput!"}, [["removeReaction",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts","...MyMessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<RemoveReactionMutation, RemoveReactionMutationVariables>
export const ReportContentDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ReportContent", {"input":"ReportContentInput!"}, [["reportContent",{"input":"$input"},[["...ReportContentSuccess",[["report",["...ReportParts"]]]],"...Refusal!"]]]), ReportPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<ReportContentMutation, ReportContentMutationVariables>
export const ReportsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Reports", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String","state":"ReportState"}, [["reports",{"first":"$first","after":"$after","state":"$state"},[["edges",["cursor",["node",["...ReportParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ReportPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<ReportsQuery, ReportsQueryVariables>
export const ResolveReportDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ResolveReport", {"input":"ResolveReportInput!"}, [["resolveReport",{"input":"$input"},[["...ResolveReportSuccess",[["report",["...ReportParts"]]]],"...Refusal!"]]]), ReportPartsDefinition, MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<ResolveReportMutation, ResolveReportMutationVariables>
export const RestrictUserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "RestrictUser", {"input":"RestrictUserInput!"}, [["restrictUser",{"input":"$input"},[["...RestrictUserSuccess",[["restriction",["...RestrictionParts"]]]],"...Refusal!"]]]), RestrictionPartsDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<RestrictUserMutation, RestrictUserMutationVariables>
export const RestrictedUsersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "RestrictedUsers", {"first":["Int",{"kind":"IntValue","value":"20"}],"after":"String"}, [["restrictedUsers",{"first":"$first","after":"$after"},[["edges",[["node",["...RestrictionParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), RestrictionPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<RestrictedUsersQuery, RestrictedUsersQueryVariables>
export const SaveDraftDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SaveDraft", {"input":"SaveDraftInput!"}, [["saveDraft",{"input":"$input"},[["...SaveDraftSuccess",[["draft",["...DraftParts"]]]],["...StaleDraft",[["currentDraft",["...DraftParts"]]]],"...Refusal!"]]]), DraftPartsDefinition, MentionPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<SaveDraftMutation, SaveDraftMutationVariables>
export const SaveMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SaveMessage", {"input":"SaveMessageInput!"}, [["saveMessage",{"input":"$input"},[["...SaveMessageSuccess",[["savedMessage",["messageId","savedAt",["message",["id","isSaved"]]]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<SaveMessageMutation, SaveMessageMutationVariables>
export const SavedMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "SavedMessages", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["savedMessages",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["messageId","savedAt",["message",["...MessageParts","isSaved",["chat",["id","title"]]]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition) as TypedDocumentNode<SavedMessagesQuery, SavedMessagesQueryVariables>
export const ScheduleMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "ScheduleMessage", {"input":"ScheduleMessageInput!"}, [["scheduleMessage",{"input":"$input"},[["...ScheduleMessageSuccess",["replayed",["scheduledMessage",["...ScheduledParts"]]]],"...Refusal!"]]]), ScheduledPartsDefinition, MentionPartsDefinition, RefusalDefinition) as TypedDocumentNode<ScheduleMessageMutation, ScheduleMessageMutationVariables>
export const ScheduledMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "ScheduledMessages", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["scheduledMessages",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ScheduledParts",["chat",["id","title"]],["message",["id"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ScheduledPartsDefinition, MentionPartsDefinition) as TypedDocumentNode<ScheduledMessagesQuery, ScheduledMessagesQueryVariables>
export const SearchMessagesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "SearchMessages", {"search":"MessageSearchInput!","first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["searchMessages",{"search":"$search","first":"$first","after":"$after"},[["edges",["cursor",["snippet",["text","isMatch"]],["node",["id","seq","sentAt",["sender",["...UserSummary"]],["chat",["id","title"]]]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), UserSummaryDefinition) as TypedDocumentNode<SearchMessagesQuery, SearchMessagesQueryVariables>
export const SendMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SendMessage", {"input":"SendMessageInput!"}, [["sendMessage",{"input":"$input"},[["...SendMessageSuccess",["replayed",["message",["...MessageParts"]]]],"...Refusal!",["...RateLimited",["retryAfterMs"]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<SendMessageMutation, SendMessageMutationVariables>
export const SetChatRulesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetChatRules", {"input":"SetChatRulesInput!"}, [["setChatRules",{"input":"$input"},[["...SetChatRulesSuccess",[["chat",["id",["rules",["...ChatRuleParts!"]]]]]],"...Refusal!"]]]), ChatRulePartsDefinition, RefusalDefinition) as TypedDocumentNode<SetChatRulesMutation, SetChatRulesMutationVariables>
export const SetThreadFollowingDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetThreadFollowing", {"input":"SetThreadFollowingInput!"}, [["setThreadFollowing",{"input":"$input"},[["...ThreadSuccess",[["thread",["...ThreadParts","...MyThreadParts"]]]],"...Refusal!"]]]), ThreadPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, RefusalDefinition) as TypedDocumentNode<SetThreadFollowingMutation, SetThreadFollowingMutationVariables>
export const ThreadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Thread", {"rootId":"ID!","last":["Int",{"kind":"IntValue","value":"50"}],"before":"String"}, [["message",{"id":"$rootId"},["...MessageParts",["thread",["...ThreadParts","...MyThreadParts",["replies",{"last":"$last","before":"$before"},["rev",["edges",["cursor",["node",["...MessageParts","...MyMessageParts"]]]],["pageInfo",["hasPreviousPage","startCursor"]]]],["readers",{"first":{"kind":"IntValue","value":"20"}},[["edges",[["node",["...PositionParts"]]]]]]]]]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyThreadPartsDefinition, UnreadPartsDefinition, MyMessagePartsDefinition, PositionPartsDefinition) as TypedDocumentNode<ThreadQuery, ThreadQueryVariables>
export const UnpinMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UnpinMessage", {"input":"UnpinMessageInput!"}, [["unpinMessage",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts","...MyMessageParts"]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, MyMessagePartsDefinition, RefusalDefinition) as TypedDocumentNode<UnpinMessageMutation, UnpinMessageMutationVariables>
export const UnsaveMessageDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UnsaveMessage", {"input":"UnsaveMessageInput!"}, [["unsaveMessage",{"input":"$input"},[["...UnsaveMessageSuccess",["messageId"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<UnsaveMessageMutation, UnsaveMessageMutationVariables>
export const UploadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Upload", {"id":"ID!"}, [["upload",{"id":"$id"},["id","state","reason",["attachment",["...AttachmentParts"]]]]]), AttachmentPartsDefinition) as TypedDocumentNode<UploadQuery, UploadQueryVariables>
export const VotePollDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "VotePoll", {"input":"VotePollInput!"}, [["votePoll",{"input":"$input"},[["...ChangeMessageSuccess",[["message",["...MessageParts",["poll",[["options",["id","isMine"]]]]]]]],"...Refusal!"]]]), MessagePartsDefinition, UserSummaryDefinition, MentionPartsDefinition, ThreadPartsDefinition, PollPartsDefinition, LinkPreviewPartsDefinition, AttachmentPartsDefinition, RefusalDefinition) as TypedDocumentNode<VotePollMutation, VotePollMutationVariables>
export const CancelReminderDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CancelReminder", {"input":"CancelReminderInput!"}, [["cancelReminder",{"input":"$input"},[["...CancelReminderSuccess",["reminderId"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CancelReminderMutation, CancelReminderMutationVariables>
export const CreatePushSubscriptionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreatePushSubscription", {"input":"CreatePushSubscriptionInput!"}, [["createPushSubscription",{"input":"$input"},[["...CreatePushSubscriptionSuccess",["count"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<CreatePushSubscriptionMutation, CreatePushSubscriptionMutationVariables>
export const CreateReminderDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "CreateReminder", {"input":"CreateReminderInput!"}, [["createReminder",{"input":"$input"},[["...CreateReminderSuccess",[["reminder",["...ReminderParts"]],"replayed"]],"...Refusal!"]]]), ReminderPartsDefinition, RefusalDefinition) as TypedDocumentNode<CreateReminderMutation, CreateReminderMutationVariables>
export const DeletePushSubscriptionDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "DeletePushSubscription", {"input":"DeletePushSubscriptionInput!"}, [["deletePushSubscription",{"input":"$input"},[["...DeletePushSubscriptionSuccess",["count"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<DeletePushSubscriptionMutation, DeletePushSubscriptionMutationVariables>
export const MarkNotificationsReadDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "MarkNotificationsRead", {"input":"MarkNotificationsReadInput!"}, [["markNotificationsRead",{"input":"$input"},[["...MarkNotificationsReadSuccess",["count","unreadCount"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>
export const NotificationEventsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "NotificationEvents", {"after":"Cursor"}, [["notificationEvents",{"after":"$after"},[["...NotificationEvent",["rev","at","unreadCount",["unreadByKind",["kind","count"]]]],["...NotificationCreated",[["notification",["...NotificationParts"]]]],["...NotificationsRead",["notificationIds"]]]]]), NotificationPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<NotificationEventsSubscription, NotificationEventsSubscriptionVariables>
export const NotificationPreferencesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "NotificationPreferences", {}, [["notificationPreferences",["...HowToHear!","pushPublicKey"]]]), HowToHearDefinition) as TypedDocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>
export const NotificationsDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Notifications", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String","unreadOnly":["Boolean!",{"kind":"BooleanValue","value":false}],"kinds":"[NotificationKind!]"}, [["notifications",{"first":"$first","after":"$after","unreadOnly":"$unreadOnly","kinds":"$kinds"},["unreadCount","rev",["edges",["cursor",["node",["...NotificationParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), NotificationPartsDefinition, UserSummaryDefinition) as TypedDocumentNode<NotificationsQuery, NotificationsQueryVariables>
export const RemindersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Reminders", {"first":["Int!",{"kind":"IntValue","value":"20"}],"after":"String"}, [["reminders",{"first":"$first","after":"$after"},[["edges",["cursor",["node",["...ReminderParts"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), ReminderPartsDefinition) as TypedDocumentNode<RemindersQuery, RemindersQueryVariables>
export const SendNotificationDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SendNotification", {"input":"SendNotificationInput!"}, [["sendNotification",{"input":"$input"},[["...SendNotificationSuccess",["id","replayed"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<SendNotificationMutation, SendNotificationMutationVariables>
export const SetChatNotificationLevelDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetChatNotificationLevel", {"input":"SetChatNotificationLevelInput!"}, [["setChatNotificationLevel",{"input":"$input"},[["...SetChatNotificationLevelSuccess",[["chat",["id","notificationLevel"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<SetChatNotificationLevelMutation, SetChatNotificationLevelMutationVariables>
export const SetNotificationPreferencesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetNotificationPreferences", {"input":"SetNotificationPreferencesInput!"}, [["setNotificationPreferences",{"input":"$input"},[["...SetNotificationPreferencesSuccess",[["preferences",["...HowToHear!"]]]],"...Refusal!"]]]), HowToHearDefinition, RefusalDefinition) as TypedDocumentNode<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>
export const HeartbeatDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "Heartbeat", {"input":"HeartbeatInput!"}, [["heartbeat",{"input":"$input"},[["...HeartbeatSuccess",["status","nextInMs"]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<HeartbeatMutation, HeartbeatMutationVariables>
export const PresenceChangesDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "PresenceChanges", {"userIds":"[ID!]!"}, [["presence",{"userIds":"$userIds"},["...OnlineState!"]]]), OnlineStateDefinition) as TypedDocumentNode<PresenceChangesSubscription, PresenceChangesSubscriptionVariables>
export const PresenceDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Presence", {"userIds":"[ID!]!"}, [["presence",{"userIds":"$userIds"},["...OnlineState!"]]]), OnlineStateDefinition) as TypedDocumentNode<PresenceQuery, PresenceQueryVariables>
export const SetTypingDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "SetTyping", {"input":"SetTypingInput!"}, [["setTyping",{"input":"$input"},[["...SetTypingSuccess",[["typing",["...TypingList"]]]],"...Refusal!"]]]), TypingListDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<SetTypingMutation, SetTypingMutationVariables>
export const TypingNowDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "TypingNow", {"chatId":"ID!"}, [["typing",{"chatId":"$chatId"},["...TypingList"]]]), TypingListDefinition, UserSummaryDefinition) as TypedDocumentNode<TypingNowQuery, TypingNowQueryVariables>
export const TypingDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("subscription", "Typing", {"chatId":"ID!"}, [["typing",{"chatId":"$chatId"},["...TypingList"]]]), TypingListDefinition, UserSummaryDefinition) as TypedDocumentNode<TypingSubscription, TypingSubscriptionVariables>
export const BlockUserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "BlockUser", {"input":"BlockUserInput!"}, [["blockUser",{"input":"$input"},[["...BlockUserSuccess",[["user",["id","isBlocked"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<BlockUserMutation, BlockUserMutationVariables>
export const BlockedUsersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "BlockedUsers", {"first":["Int",{"kind":"IntValue","value":"20"}],"after":"String"}, [["blockedUsers",{"first":"$first","after":"$after"},[["edges",[["node",["...UserSummary"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), UserSummaryDefinition) as TypedDocumentNode<BlockedUsersQuery, BlockedUsersQueryVariables>
export const MeDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Me", {}, [["me",["...OwnProfile"]]]), OwnProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<MeQuery, MeQueryVariables>
export const MuteUserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "MuteUser", {"input":"MuteUserInput!"}, [["muteUser",{"input":"$input"},[["...MuteUserSuccess",[["user",["id","isMuted"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<MuteUserMutation, MuteUserMutationVariables>
export const MutedUsersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "MutedUsers", {"first":["Int",{"kind":"IntValue","value":"20"}],"after":"String"}, [["mutedUsers",{"first":"$first","after":"$after"},[["edges",[["node",["...UserSummary","isMuted"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), UserSummaryDefinition) as TypedDocumentNode<MutedUsersQuery, MutedUsersQueryVariables>
export const UnblockUserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UnblockUser", {"input":"UnblockUserInput!"}, [["unblockUser",{"input":"$input"},[["...UnblockUserSuccess",[["user",["id","isBlocked"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<UnblockUserMutation, UnblockUserMutationVariables>
export const UnmuteUserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UnmuteUser", {"input":"UnmuteUserInput!"}, [["unmuteUser",{"input":"$input"},[["...UnmuteUserSuccess",[["user",["id","isMuted"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<UnmuteUserMutation, UnmuteUserMutationVariables>
export const UpdateAvatarDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UpdateAvatar", {"input":"UpdateAvatarInput!"}, [["updateAvatar",{"input":"$input"},[["...UpdateAvatarSuccess",[["user",["id","avatarUrl"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<UpdateAvatarMutation, UpdateAvatarMutationVariables>
export const UpdatePrivacyDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UpdatePrivacy", {"input":"UpdatePrivacyInput!"}, [["updatePrivacy",{"input":"$input"},[["...UpdatePrivacySuccess",[["privacy",["presence","receipts","isFoundByEmail"]]]],"...Refusal!"]]]), RefusalDefinition) as TypedDocumentNode<UpdatePrivacyMutation, UpdatePrivacyMutationVariables>
export const UpdateProfileDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("mutation", "UpdateProfile", {"input":"UpdateProfileInput!"}, [["updateProfile",{"input":"$input"},[["...UpdateProfileSuccess",[["user",["...OwnProfile"]]]],"...Refusal!"]]]), OwnProfileDefinition, UserSummaryDefinition, RefusalDefinition) as TypedDocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>
export const UserByHandleDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "UserByHandle", {"handle":"String!"}, [["userByHandle",{"handle":"$handle"},["...UserProfile"]]]), UserProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<UserByHandleQuery, UserByHandleQueryVariables>
export const UserDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "User", {"id":"ID!"}, [["user",{"id":"$id"},["...UserProfile"]]]), UserProfileDefinition, UserSummaryDefinition) as TypedDocumentNode<UserQuery, UserQueryVariables>
export const UsersDocument = /* @__PURE__ */ documentOf(/* @__PURE__ */ operationOf("query", "Users", {"prefix":"String!","first":["Int",{"kind":"IntValue","value":"20"}],"after":"String"}, [["users",{"prefix":"$prefix","first":"$first","after":"$after"},[["edges",[["node",["...UserSummary"]]]],["pageInfo",["hasNextPage","endCursor"]]]]]), UserSummaryDefinition) as TypedDocumentNode<UsersQuery, UsersQueryVariables>