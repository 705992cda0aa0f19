// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotificationConnection as NotificationConnectionModel, Notification as NotificationModel, UnreadOfKind as UnreadOfKindModel, NotificationCreated as NotificationCreatedModel, NotificationsRead as NotificationsReadModel, DoNotDisturb as DoNotDisturbModel, Reminder as ReminderModel, Chat as ChatModel, Message as MessageModel, User as UserModel } from './model.ts';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { PersonalData as PersonalDataModel } from './personal-data/model.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A position in a feed: an unsigned decimal number of at most 2^53 - 1 that only grows within its feed. Written as a string;
   * a number is accepted too, so that a `rev` can be pasted.
   */
  Cursor: { input: number; output: number | string; }
  /**
   * A point in time: RFC 3339, UTC, with milliseconds, such as `2026-11-22T18:00:00.000Z`. Taken with any offset from UTC, and with none it is
   * refused; so are days that there are not, the hour 24 and leap seconds. What is finer than a millisecond is cut off.
   */
  DateTime: { input: Date; output: Date | string; }
  /** A time of day without a date and a time zone: hours and minutes of 24 hours, such as `22:00`. */
  LocalTime: { input: string; output: string; }
  /**
   * An address as the WHATWG URL standard writes it, such as `https://example.org/a.png`. Its scheme may be any; where a field takes some
   * only, it says so.
   */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What `cancelReminder` takes. */
export type CancelReminderInput = {
  /** Which one. */
  reminderId: Scalars['ID']['input'];
};

/** How `cancelReminder` ends. */
export type CancelReminderResult = CancelReminderSuccess | NotFound;

/** It will not fire: it was taken back now, before, or has fired already. */
export type CancelReminderSuccess = {
  __typename?: 'CancelReminderSuccess';
  /** Which one. */
  reminderId: Scalars['ID']['output'];
};

export type Chat = {
  __typename?: 'Chat';
  id: Scalars['ID']['output'];
  /** Which of its messages I hear of: my own choice for this chat; null goes by my general level. */
  notificationLevel?: Maybe<NotificationLevel>;
};

/** What `createPushSubscription` takes: what the browser's `PushSubscription.toJSON()` gives. */
export type CreatePushSubscriptionInput = {
  /** What its owner finds it by, such as `Ada's phone`; at most 64 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The push service's https address of the browser; at most 1,024 characters. */
  endpoint: Scalars['URL']['input'];
  /** `keys.p256dh`: the browser's public key in Base64url. */
  publicKey: Scalars['String']['input'];
  /** `keys.auth`: the shared secret in Base64url. */
  secret: Scalars['String']['input'];
};

/** How `createPushSubscription` ends. */
export type CreatePushSubscriptionResult = CreatePushSubscriptionSuccess | InvalidInput | NotAllowed;

/** The browser is told from now on. */
export type CreatePushSubscriptionSuccess = {
  __typename?: 'CreatePushSubscriptionSuccess';
  /** How many browsers of mine are told. */
  count: Scalars['Int']['output'];
};

/** What `createReminder` takes. */
export type CreateReminderInput = {
  /** The chat that it is about. */
  chatId?: InputMaybe<Scalars['ID']['input']>;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** The message that it is about, in that chat. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** What to say; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When: from now to a year ahead. */
  remindAt: Scalars['DateTime']['input'];
};

/** How `createReminder` ends. */
export type CreateReminderResult = CreateReminderSuccess | InvalidInput | KeyReused | NotAllowed | NotFound;

/** It will fire. */
export type CreateReminderSuccess = {
  __typename?: 'CreateReminderSuccess';
  /** What was stored. */
  reminder: Reminder;
  /** Whether this call repeats an earlier one with the same `clientKey`. */
  replayed: Scalars['Boolean']['output'];
};

/** A part of what a person may take along, as a file to save. */
export type DataFile = {
  __typename?: 'DataFile';
  /** The content, as text: the whole, or the part that was asked for. Parts put behind each other are the whole. */
  content: Scalars['String']['output'];
  /** Such as `application/json`. */
  mediaType: Scalars['String']['output'];
  /** Such as `account.json`; a history is a `.jsonl`, one JSON value a line. */
  name: Scalars['String']['output'];
  /** The `after` of the next part; null where there is none. */
  next?: Maybe<Scalars['String']['output']>;
};

/** What `deletePushSubscription` takes. */
export type DeletePushSubscriptionInput = {
  /** Which browser. */
  endpoint: Scalars['URL']['input'];
};

/** How `deletePushSubscription` ends. */
export type DeletePushSubscriptionResult = DeletePushSubscriptionSuccess | InvalidInput;

/** The browser is not told any more. */
export type DeletePushSubscriptionSuccess = {
  __typename?: 'DeletePushSubscriptionSuccess';
  /** How many browsers of mine are still told. */
  count: Scalars['Int']['output'];
};

/** How often somebody gets a mail about what they have not read. */
export type DigestInterval =
  /** Every day. */
  | 'DAILY'
  /** Never. */
  | 'OFF'
  /** Every Monday. */
  | 'WEEKLY';

/** Hours in which nothing rings. */
export type DoNotDisturb = {
  __typename?: 'DoNotDisturb';
  /** When they begin, such as `22:00`. */
  from: Scalars['LocalTime']['output'];
  /** The time zone of both. */
  timeZone: Scalars['String']['output'];
  /** When they end, such as `07:00`. */
  to: Scalars['LocalTime']['output'];
};

/** Hours in which nothing rings. */
export type DoNotDisturbInput = {
  /** When they begin, such as `22:00`. */
  from: Scalars['LocalTime']['input'];
  /** The time zone of both, by its name in the IANA data base, such as `Europe/Vienna`. */
  timeZone: Scalars['String']['input'];
  /** When they end, such as `07:00`; the next day where that is not later. */
  to: Scalars['LocalTime']['input'];
};

/** What is wrong with one value. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The way to the value inside the arguments, such as `["input", "email"]`. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with it, for people, in English. */
  reason: Scalars['String']['output'];
};

/** A value is missing, too long, malformed or contradicts another. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  code: UserErrorCode;
  /** Everything that is wrong, the first included, in the order of the input's fields: a form can mark all of it at once. */
  errors: Array<FieldError>;
  /** The way to the first of the offending values inside the arguments. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with the first of the values. */
  reason: Scalars['String']['output'];
};

/** The `clientKey` was used before with another input. The first result stands; make a new key for a new request. */
export type KeyReused = UserError & {
  __typename?: 'KeyReused';
  /** Always `KEY_REUSED`. */
  code: UserErrorCode;
  /** The way to the key. */
  path: Array<Scalars['String']['output']>;
  /** Which key was used again. */
  reason: Scalars['String']['output'];
};

/** There is no more room for it: a cap or a quota is reached. */
export type LimitReached = UserError & {
  __typename?: 'LimitReached';
  /** Always `LIMIT_REACHED`. */
  code: UserErrorCode;
  /** The way to the value that was too much. */
  path: Array<Scalars['String']['output']>;
  /** Which cap or quota, and how large it is. */
  reason: Scalars['String']['output'];
};

/** What `markNotificationsRead` takes. Of the ways to say which, exactly one; `kinds` narrows it. */
export type MarkNotificationsReadInput = {
  /** All that are about this chat. */
  chatId?: InputMaybe<Scalars['ID']['input']>;
  /** Of those, the ones of these kinds; all of them where it is left out. */
  kinds?: InputMaybe<Array<NotificationKind>>;
  /** These; at most 100. Those that are not mine are ignored. */
  notificationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All up to and with this one: the newest that is on my screen. */
  upToNotificationId?: InputMaybe<Scalars['ID']['input']>;
  /** All up to and with this `rev` of the list or of an event. */
  upToRev?: InputMaybe<Scalars['Int']['input']>;
};

/** How `markNotificationsRead` ends. */
export type MarkNotificationsReadResult = InvalidInput | MarkNotificationsReadSuccess;

/** They are read, on all of my devices. */
export type MarkNotificationsReadSuccess = {
  __typename?: 'MarkNotificationsReadSuccess';
  /** How many became read by this call. */
  count: Scalars['Int']['output'];
  /** How many are still new. */
  unreadCount: Scalars['Int']['output'];
};

export type Message = {
  __typename?: 'Message';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes back a reminder of mine: it never fires. A retry is safe. */
  cancelReminder: CancelReminderResult;
  /** Adds a browser that is told by Web Push. A retry with the same endpoint is safe. */
  createPushSubscription: CreatePushSubscriptionResult;
  /** Notifies me at a later time, once, unless I cancel it or read it before. */
  createReminder: CreateReminderResult;
  /** Takes a browser of mine away. A retry is safe. */
  deletePushSubscription: DeletePushSubscriptionResult;
  /** Marks notifications of mine as read, on all of my devices. A retry is safe. */
  markNotificationsRead: MarkNotificationsReadResult;
  /** Tells many people at once. For administrators and services. */
  sendNotification: SendNotificationResult;
  /** Says which messages of a chat I want to hear of. To be silent for a while, mute the chat. A retry is safe. */
  setChatNotificationLevel: SetChatNotificationLevelResult;
  /** Says how I want to hear of things. What is left out stays. A retry is safe. */
  setNotificationPreferences: SetNotificationPreferencesResult;
};


export type MutationCancelReminderArgs = {
  input: CancelReminderInput;
};


export type MutationCreatePushSubscriptionArgs = {
  input: CreatePushSubscriptionInput;
};


export type MutationCreateReminderArgs = {
  input: CreateReminderInput;
};


export type MutationDeletePushSubscriptionArgs = {
  input: DeletePushSubscriptionInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationSendNotificationArgs = {
  input: SendNotificationInput;
};


export type MutationSetChatNotificationLevelArgs = {
  input: SetChatNotificationLevelInput;
};


export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};

/**
 * Something with an id of its own that no other thing has, whatever its type: a cache may go by `id` alone. An id says nothing of what
 * it names, so there is no `node(id:)`: each type that can be looked up has a field of its own.
 */
export type Node = {
  /** Global id. */
  id: Scalars['ID']['output'];
};

/** It exists and you may see it, but you may not do this to it. */
export type NotAllowed = UserError & {
  __typename?: 'NotAllowed';
  /** Always `NOT_ALLOWED`. */
  code: UserErrorCode;
  /** The way to the thing that you may not change. */
  path: Array<Scalars['String']['output']>;
  /** Which right is missing. */
  reason: Scalars['String']['output'];
};

/** There is no such thing, or it is not visible to you: the two are not told apart. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** Always `NOT_FOUND`. */
  code: UserErrorCode;
  /** The way to the id that was not found. */
  path: Array<Scalars['String']['output']>;
  /** What was looked for. */
  reason: Scalars['String']['output'];
};

/** Something that one person should hear of. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** Who caused it. */
  actor?: Maybe<User>;
  /** What it says, where it has words of its own. */
  body?: Maybe<Scalars['String']['output']>;
  /** The chat that it is about. */
  chat?: Maybe<Chat>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether it came in hours in which nothing rings: shown, and silent. */
  isSilent: Scalars['Boolean']['output'];
  /** Why. */
  kind: NotificationKind;
  /** The message that it is about. */
  message?: Maybe<Message>;
  /** When it was read; null while it is new. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** A heading, where it has words of its own: reminders and announcements. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Who is told. Exactly one of these. */
export type NotificationAudience = {
  /** Everyone in this chat. */
  chatId?: InputMaybe<Scalars['ID']['input']>;
  /** Everyone who has an account. */
  everyone?: InputMaybe<Scalars['Boolean']['input']>;
  /** These people; at most 1,000. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** The same without their cursors. */
  nodes: Array<Notification>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many changes my notifications have seen, read before them: a feed from here misses nothing. */
  rev: Scalars['Int']['output'];
  /** How many are new, of the kinds that the list is of. */
  unreadCount: Scalars['Int']['output'];
};

/** There is a new one. */
export type NotificationCreated = NotificationEvent & {
  __typename?: 'NotificationCreated';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The notification, as it stands when this event is read; null once it is erased. */
  notification?: Maybe<Notification>;
  /** The change's number. */
  rev: Scalars['Int']['output'];
  /** The same by kind; one that is left out has none. */
  unreadByKind: Array<UnreadOfKind>;
  /** How many are new after it, as of now. */
  unreadCount: Scalars['Int']['output'];
};

/** A notification in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** A change of somebody's notifications. Repeating one changes nothing. */
export type NotificationEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The change's number: dense, from 1. */
  rev: Scalars['Int']['output'];
  /** The same by kind; one that is left out has none. */
  unreadByKind: Array<UnreadOfKind>;
  /** How many are new after it, as of now. */
  unreadCount: Scalars['Int']['output'];
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

/** How somebody wants to hear of things. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** How often a mail tells what was not read. */
  digest: DigestInterval;
  /** The hours in which nothing rings. */
  doNotDisturb?: Maybe<DoNotDisturb>;
  /** Whether somebody who asks to join a chat that I let people into is news. */
  joinRequests: Scalars['Boolean']['output'];
  /** Which messages, in chats that have no level of their own; null goes by the size of the chat: all up to 100 members, mentions above. */
  level?: Maybe<NotificationLevel>;
  /** Whether browsers are told by Web Push. */
  push: Scalars['Boolean']['output'];
  /** The key that a browser subscribes with (VAPID, Base64url); null where Web Push is not set up here. */
  pushPublicKey?: Maybe<Scalars['String']['output']>;
};

/** What `sendNotification` can say. */
export type NotificationTemplate =
  /** Places: `title`, `body`. */
  | 'ANNOUNCEMENT'
  /** The service will be away. Places: `from`, `until`. */
  | 'MAINTENANCE'
  /** Terms or policies change. Places: `what`, `when`. */
  | 'POLICY_CHANGE';

/** Some were read, here or elsewhere: whatever shows them takes them away. */
export type NotificationsRead = NotificationEvent & {
  __typename?: 'NotificationsRead';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Which ones. */
  notificationIds: Array<Scalars['ID']['output']>;
  /** The change's number. */
  rev: Scalars['Int']['output'];
  /** The same by kind; one that is left out has none. */
  unreadByKind: Array<UnreadOfKind>;
  /** How many are new after it, as of now. */
  unreadCount: Scalars['Int']['output'];
};

/** Where a page of a connection begins and ends (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last edge's cursor; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PersonalData = {
  __typename?: 'PersonalData';
  id: Scalars['ID']['output'];
  /** What they want to hear of, how far they have read each chat, and which browsers are told. */
  notificationPreferences?: Maybe<DataFile>;
  /** What they have been told, the newest first. */
  notifications?: Maybe<DataFile>;
  /** What they want to be reminded of. */
  reminders?: Maybe<DataFile>;
};


export type PersonalDataNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** How I want to hear of things. */
  notificationPreferences?: Maybe<NotificationPreferences>;
  /** My notifications, the newest first. */
  notifications?: Maybe<NotificationConnection>;
  /** What I asked to be reminded of and have not been reminded of yet, the soonest first. */
  reminders?: Maybe<ReminderConnection>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NotificationKind>>;
  unreadOnly?: Scalars['Boolean']['input'];
};


export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Too many tries of one action. */
export type RateLimited = UserError & {
  __typename?: 'RateLimited';
  /** Always `RATE_LIMITED`. */
  code: UserErrorCode;
  /** Empty: no single value is at fault. */
  path: Array<Scalars['String']['output']>;
  /** Which limit was met. */
  reason: Scalars['String']['output'];
  /** Milliseconds until the next try is welcome. */
  retryAfterMs: Scalars['Int']['output'];
};

/** Something to be reminded of. */
export type Reminder = Node & {
  __typename?: 'Reminder';
  /** The chat that it is about. */
  chat?: Maybe<Chat>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The message that it is about. */
  message?: Maybe<Message>;
  /** What to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** When. */
  remindAt: Scalars['DateTime']['output'];
};

/** A page of reminders. */
export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  /** The reminders with their cursors. */
  edges: Array<ReminderEdge>;
  /** The same without their cursors. */
  nodes: Array<Reminder>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A reminder in a page. */
export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The reminder. */
  node: Reminder;
};

/** What `sendNotification` takes. */
export type SendNotificationInput = {
  /** Who is told. */
  audience: NotificationAudience;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** What to say. */
  template: NotificationTemplate;
  /** What to put in the template's places: each of them exactly once. */
  values?: Array<TemplateValue>;
};

/** How `sendNotification` ends. */
export type SendNotificationResult = InvalidInput | KeyReused | NotAllowed | NotFound | SendNotificationSuccess;

/** It is stored, and told to everyone soon. */
export type SendNotificationSuccess = {
  __typename?: 'SendNotificationSuccess';
  /** Its global id. */
  id: Scalars['ID']['output'];
  /** Whether this call repeats an earlier one with the same `clientKey`. */
  replayed: Scalars['Boolean']['output'];
};

/** What `setChatNotificationLevel` takes. */
export type SetChatNotificationLevelInput = {
  /** Which chat. */
  chatId: Scalars['ID']['input'];
  /** Which messages; null goes by my general level. */
  level?: InputMaybe<NotificationLevel>;
};

/** How `setChatNotificationLevel` ends. */
export type SetChatNotificationLevelResult = NotFound | SetChatNotificationLevelSuccess;

/** Which messages I hear of from now on. */
export type SetChatNotificationLevelSuccess = {
  __typename?: 'SetChatNotificationLevelSuccess';
  /** The chat. */
  chat?: Maybe<Chat>;
};

/** What `setNotificationPreferences` takes. What is left out stays. */
export type SetNotificationPreferencesInput = {
  /** How often I get a mail about what I have not read. */
  digest?: InputMaybe<DigestInterval>;
  /** The hours in which nothing rings; null for none. */
  doNotDisturb?: InputMaybe<DoNotDisturbInput>;
  /** Whether I hear of people who ask to join a chat that I let people into. */
  joinRequests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which messages to hear of, in chats that have no level of their own; null goes by the size of the chat. */
  level?: InputMaybe<NotificationLevel>;
  /** Whether my browsers are told by Web Push. */
  push?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How `setNotificationPreferences` ends. */
export type SetNotificationPreferencesResult = InvalidInput | SetNotificationPreferencesSuccess;

/** How I hear of things from now on. */
export type SetNotificationPreferencesSuccess = {
  __typename?: 'SetNotificationPreferencesSuccess';
  /** All my preferences. */
  preferences: NotificationPreferences;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What changes in my notifications, in the order of `rev`, each at least once. With `after` what was missed comes first;
   * without it the feed begins now.
   */
  notificationEvents: NotificationEvent;
};


export type SubscriptionNotificationEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A value for a place in a template. */
export type TemplateValue = {
  /** The place's name, such as `title`. */
  name: Scalars['String']['input'];
  /** What to put there; 1 to 500 characters. */
  value: Scalars['String']['input'];
};

/** How many of one kind are new. */
export type UnreadOfKind = {
  __typename?: 'UnreadOfKind';
  /** How many; never none. */
  count: Scalars['Int']['output'];
  /** Which kind. */
  kind: NotificationKind;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

/**
 * A refusal that a user can act on. Every error member of a result union implements it, so that a client that does not know
 * a new error yet can still show its `reason`.
 */
export type UserError = {
  /** A stable word for programs. */
  code: UserErrorCode;
  /** The way to the offending value inside the arguments, such as `["input", "body"]`; empty where no single value is at fault. */
  path: Array<Scalars['String']['output']>;
  /** A sentence for people, in English. */
  reason: Scalars['String']['output'];
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Chat: Chat;
  Notification: Notification;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Chat:
    ( { __typename: 'Chat' }
    & GraphQLRecursivePick<FederationTypes['Chat'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelReminderResult:
    | ( CancelReminderSuccess )
    | ( NotFoundModel )
  ;
  CreatePushSubscriptionResult:
    | ( CreatePushSubscriptionSuccess )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
  ;
  CreateReminderResult:
    | ( Omit<CreateReminderSuccess, 'reminder'> & { reminder: _RefType['Reminder'] } )
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  DeletePushSubscriptionResult:
    | ( DeletePushSubscriptionSuccess )
    | ( InvalidInputModel )
  ;
  MarkNotificationsReadResult:
    | ( InvalidInputModel )
    | ( MarkNotificationsReadSuccess )
  ;
  SendNotificationResult:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( SendNotificationSuccess )
  ;
  SetChatNotificationLevelResult:
    | ( NotFoundModel )
    | ( Omit<SetChatNotificationLevelSuccess, 'chat'> & { chat?: Maybe<_RefType['Chat']> } )
  ;
  SetNotificationPreferencesResult:
    | ( InvalidInputModel )
    | ( Omit<SetNotificationPreferencesSuccess, 'preferences'> & { preferences: _RefType['NotificationPreferences'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( NotificationModel )
    | ( ReminderModel )
  ;
  NotificationEvent:
    | ( NotificationCreatedModel )
    | ( NotificationsReadModel )
  ;
  UserError:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelReminderInput: CancelReminderInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReminderResult']>;
  CancelReminderSuccess: ResolverTypeWrapper<CancelReminderSuccess>;
  Chat: ResolverTypeWrapper<ChatModel>;
  CreatePushSubscriptionInput: CreatePushSubscriptionInput;
  CreatePushSubscriptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePushSubscriptionResult']>;
  CreatePushSubscriptionSuccess: ResolverTypeWrapper<CreatePushSubscriptionSuccess>;
  CreateReminderInput: CreateReminderInput;
  CreateReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateReminderResult']>;
  CreateReminderSuccess: ResolverTypeWrapper<Omit<CreateReminderSuccess, 'reminder'> & { reminder: ResolversTypes['Reminder'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeletePushSubscriptionInput: DeletePushSubscriptionInput;
  DeletePushSubscriptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePushSubscriptionResult']>;
  DeletePushSubscriptionSuccess: ResolverTypeWrapper<DeletePushSubscriptionSuccess>;
  DigestInterval: DigestInterval;
  DoNotDisturb: ResolverTypeWrapper<DoNotDisturbModel>;
  DoNotDisturbInput: DoNotDisturbInput;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadResult']>;
  MarkNotificationsReadSuccess: ResolverTypeWrapper<MarkNotificationsReadSuccess>;
  Message: ResolverTypeWrapper<MessageModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationAudience: NotificationAudience;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationCreated: ResolverTypeWrapper<NotificationCreatedModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['NotificationEvent']>;
  NotificationKind: NotificationKind;
  NotificationLevel: NotificationLevel;
  NotificationPreferences: ResolverTypeWrapper<Omit<NotificationPreferences, 'doNotDisturb'> & { doNotDisturb?: Maybe<ResolversTypes['DoNotDisturb']> }>;
  NotificationTemplate: NotificationTemplate;
  NotificationsRead: ResolverTypeWrapper<NotificationsReadModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  Reminder: ResolverTypeWrapper<ReminderModel>;
  ReminderConnection: ResolverTypeWrapper<Omit<Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReminderEdge']>, nodes: Array<ResolversTypes['Reminder']> }, 'nodes'>>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  SendNotificationInput: SendNotificationInput;
  SendNotificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendNotificationResult']>;
  SendNotificationSuccess: ResolverTypeWrapper<SendNotificationSuccess>;
  SetChatNotificationLevelInput: SetChatNotificationLevelInput;
  SetChatNotificationLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChatNotificationLevelResult']>;
  SetChatNotificationLevelSuccess: ResolverTypeWrapper<Omit<SetChatNotificationLevelSuccess, 'chat'> & { chat?: Maybe<ResolversTypes['Chat']> }>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationPreferencesResult']>;
  SetNotificationPreferencesSuccess: ResolverTypeWrapper<Omit<SetNotificationPreferencesSuccess, 'preferences'> & { preferences: ResolversTypes['NotificationPreferences'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TemplateValue: TemplateValue;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnreadOfKind: ResolverTypeWrapper<UnreadOfKindModel>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelReminderInput: CancelReminderInput;
  ID: Scalars['ID']['output'];
  CancelReminderResult: ResolversUnionTypes<ResolversParentTypes>['CancelReminderResult'];
  CancelReminderSuccess: CancelReminderSuccess;
  Chat: ChatModel;
  CreatePushSubscriptionInput: CreatePushSubscriptionInput;
  CreatePushSubscriptionResult: ResolversUnionTypes<ResolversParentTypes>['CreatePushSubscriptionResult'];
  CreatePushSubscriptionSuccess: CreatePushSubscriptionSuccess;
  CreateReminderInput: CreateReminderInput;
  CreateReminderResult: ResolversUnionTypes<ResolversParentTypes>['CreateReminderResult'];
  CreateReminderSuccess: Omit<CreateReminderSuccess, 'reminder'> & { reminder: ResolversParentTypes['Reminder'] };
  Boolean: Scalars['Boolean']['output'];
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  DeletePushSubscriptionInput: DeletePushSubscriptionInput;
  DeletePushSubscriptionResult: ResolversUnionTypes<ResolversParentTypes>['DeletePushSubscriptionResult'];
  DeletePushSubscriptionSuccess: DeletePushSubscriptionSuccess;
  DoNotDisturb: DoNotDisturbModel;
  DoNotDisturbInput: DoNotDisturbInput;
  FieldError: FieldErrorModel;
  InvalidInput: InvalidInputModel;
  KeyReused: KeyReusedModel;
  LimitReached: LimitReachedModel;
  LocalTime: Scalars['LocalTime']['output'];
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadResult'];
  MarkNotificationsReadSuccess: MarkNotificationsReadSuccess;
  Message: MessageModel;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  Notification: NotificationModel;
  NotificationAudience: NotificationAudience;
  NotificationConnection: NotificationConnectionModel;
  NotificationCreated: NotificationCreatedModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationEvent: ResolversInterfaceTypes<ResolversParentTypes>['NotificationEvent'];
  NotificationPreferences: Omit<NotificationPreferences, 'doNotDisturb'> & { doNotDisturb?: Maybe<ResolversParentTypes['DoNotDisturb']> };
  NotificationsRead: NotificationsReadModel;
  PageInfo: PageInfo;
  PersonalData: PersonalDataModel;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  Reminder: ReminderModel;
  ReminderConnection: Omit<Omit<ReminderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReminderEdge']>, nodes: Array<ResolversParentTypes['Reminder']> }, 'nodes'>;
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  SendNotificationInput: SendNotificationInput;
  SendNotificationResult: ResolversUnionTypes<ResolversParentTypes>['SendNotificationResult'];
  SendNotificationSuccess: SendNotificationSuccess;
  SetChatNotificationLevelInput: SetChatNotificationLevelInput;
  SetChatNotificationLevelResult: ResolversUnionTypes<ResolversParentTypes>['SetChatNotificationLevelResult'];
  SetChatNotificationLevelSuccess: Omit<SetChatNotificationLevelSuccess, 'chat'> & { chat?: Maybe<ResolversParentTypes['Chat']> };
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationPreferencesResult'];
  SetNotificationPreferencesSuccess: Omit<SetNotificationPreferencesSuccess, 'preferences'> & { preferences: ResolversParentTypes['NotificationPreferences'] };
  Subscription: Record<PropertyKey, never>;
  TemplateValue: TemplateValue;
  URL: Scalars['URL']['output'];
  UnreadOfKind: UnreadOfKindModel;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type LiveDirectiveArgs = {
  resume?: Maybe<Scalars['String']['input']>;
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
};

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RepeatableDirectiveArgs = { };

export type RepeatableDirectiveResolver<Result, Parent, ContextType = Context, Args = RepeatableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ViewerDirectiveArgs = { };

export type ViewerDirectiveResolver<Result, Parent, ContextType = Context, Args = ViewerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CancelReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReminderResult'] = ResolversParentTypes['CancelReminderResult']> = {
  __resolveType: TypeResolveFn<'CancelReminderSuccess' | 'NotFound', ParentType, ContextType>;
};

export type CancelReminderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReminderSuccess'] = ResolversParentTypes['CancelReminderSuccess']> = {
  reminderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat'], FederationReferenceType extends FederationReferenceTypes['Chat'] = FederationReferenceTypes['Chat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationLevel?: Resolver<Maybe<ResolversTypes['NotificationLevel']>, ParentType, ContextType>;
};

export type CreatePushSubscriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePushSubscriptionResult'] = ResolversParentTypes['CreatePushSubscriptionResult']> = {
  __resolveType: TypeResolveFn<'CreatePushSubscriptionSuccess' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type CreatePushSubscriptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePushSubscriptionSuccess'] = ResolversParentTypes['CreatePushSubscriptionSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReminderResult'] = ResolversParentTypes['CreateReminderResult']> = {
  __resolveType: TypeResolveFn<'CreateReminderSuccess' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateReminderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReminderSuccess'] = ResolversParentTypes['CreateReminderSuccess']> = {
  reminder?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DataFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFile'] = ResolversParentTypes['DataFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletePushSubscriptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePushSubscriptionResult'] = ResolversParentTypes['DeletePushSubscriptionResult']> = {
  __resolveType: TypeResolveFn<'DeletePushSubscriptionSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type DeletePushSubscriptionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePushSubscriptionSuccess'] = ResolversParentTypes['DeletePushSubscriptionSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoNotDisturbResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoNotDisturb'] = ResolversParentTypes['DoNotDisturb']> = {
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyReused'] = ResolversParentTypes['KeyReused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MarkNotificationsReadSuccess', ParentType, ContextType>;
};

export type MarkNotificationsReadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadSuccess'] = ResolversParentTypes['MarkNotificationsReadSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelReminder: Resolver<ResolversTypes['CancelReminderResult'], ParentType, ContextType, RequireFields<MutationCancelReminderArgs, 'input'>>;
  createPushSubscription: Resolver<ResolversTypes['CreatePushSubscriptionResult'], ParentType, ContextType, RequireFields<MutationCreatePushSubscriptionArgs, 'input'>>;
  createReminder: Resolver<ResolversTypes['CreateReminderResult'], ParentType, ContextType, RequireFields<MutationCreateReminderArgs, 'input'>>;
  deletePushSubscription: Resolver<ResolversTypes['DeletePushSubscriptionResult'], ParentType, ContextType, RequireFields<MutationDeletePushSubscriptionArgs, 'input'>>;
  markNotificationsRead: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  sendNotification: Resolver<ResolversTypes['SendNotificationResult'], ParentType, ContextType, RequireFields<MutationSendNotificationArgs, 'input'>>;
  setChatNotificationLevel: Resolver<ResolversTypes['SetChatNotificationLevelResult'], ParentType, ContextType, RequireFields<MutationSetChatNotificationLevelArgs, 'input'>>;
  setNotificationPreferences: Resolver<ResolversTypes['SetNotificationPreferencesResult'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Notification' | 'Reminder', ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSilent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationCreated'] = ResolversParentTypes['NotificationCreated']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadByKind?: Resolver<Array<ResolversTypes['UnreadOfKind']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  __resolveType: TypeResolveFn<'NotificationCreated' | 'NotificationsRead', ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  digest?: Resolver<ResolversTypes['DigestInterval'], ParentType, ContextType>;
  doNotDisturb?: Resolver<Maybe<ResolversTypes['DoNotDisturb']>, ParentType, ContextType>;
  joinRequests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['NotificationLevel']>, ParentType, ContextType>;
  push?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pushPublicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationsReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsRead'] = ResolversParentTypes['NotificationsRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notificationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadByKind?: Resolver<Array<ResolversTypes['UnreadOfKind']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataNotificationsArgs, 'first'>>;
  reminders?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notificationPreferences: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  notifications: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>>;
  reminders: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type SendNotificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendNotificationResult'] = ResolversParentTypes['SendNotificationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'SendNotificationSuccess', ParentType, ContextType>;
};

export type SendNotificationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendNotificationSuccess'] = ResolversParentTypes['SendNotificationSuccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetChatNotificationLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatNotificationLevelResult'] = ResolversParentTypes['SetChatNotificationLevelResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SetChatNotificationLevelSuccess', ParentType, ContextType>;
};

export type SetChatNotificationLevelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatNotificationLevelSuccess'] = ResolversParentTypes['SetChatNotificationLevelSuccess']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetNotificationPreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferencesResult'] = ResolversParentTypes['SetNotificationPreferencesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SetNotificationPreferencesSuccess', ParentType, ContextType>;
};

export type SetNotificationPreferencesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferencesSuccess'] = ResolversParentTypes['SetNotificationPreferencesSuccess']> = {
  preferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationEvents: SubscriptionResolver<ResolversTypes['NotificationEvent'], "notificationEvents", ParentType, ContextType, Partial<SubscriptionNotificationEventsArgs>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnreadOfKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadOfKind'] = ResolversParentTypes['UnreadOfKind']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelReminderResult?: CancelReminderResultResolvers<ContextType>;
  CancelReminderSuccess?: CancelReminderSuccessResolvers<ContextType>;
  Chat?: ChatResolvers<ContextType>;
  CreatePushSubscriptionResult?: CreatePushSubscriptionResultResolvers<ContextType>;
  CreatePushSubscriptionSuccess?: CreatePushSubscriptionSuccessResolvers<ContextType>;
  CreateReminderResult?: CreateReminderResultResolvers<ContextType>;
  CreateReminderSuccess?: CreateReminderSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeletePushSubscriptionResult?: DeletePushSubscriptionResultResolvers<ContextType>;
  DeletePushSubscriptionSuccess?: DeletePushSubscriptionSuccessResolvers<ContextType>;
  DoNotDisturb?: DoNotDisturbResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  MarkNotificationsReadSuccess?: MarkNotificationsReadSuccessResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationCreated?: NotificationCreatedResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationsRead?: NotificationsReadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  SendNotificationResult?: SendNotificationResultResolvers<ContextType>;
  SendNotificationSuccess?: SendNotificationSuccessResolvers<ContextType>;
  SetChatNotificationLevelResult?: SetChatNotificationLevelResultResolvers<ContextType>;
  SetChatNotificationLevelSuccess?: SetChatNotificationLevelSuccessResolvers<ContextType>;
  SetNotificationPreferencesResult?: SetNotificationPreferencesResultResolvers<ContextType>;
  SetNotificationPreferencesSuccess?: SetNotificationPreferencesSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnreadOfKind?: UnreadOfKindResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
