// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { StaleMessage as StaleMessageModel } from './core/change/refusals.ts';
import type { Upload as UploadModel, UploadFacts as UploadFactsModel, Attachment as AttachmentModel } from './features/media/model.ts';
import type { Message as MessageModel, MentionRange as MentionRangeModel, ReactionGroup as ReactionGroupModel, MessageEdit as MessageEditModel, ReceiptSummary as ReceiptSummaryModel, MemberPosition as MemberPositionModel, UnreadCount as UnreadCountModel, Chat as ChatModel } from './core/model/model.ts';
import type { MessageSent as MessageSentModel, MessageEdited as MessageEditedModel, MessageDeleted as MessageDeletedModel, ReactionsChanged as ReactionsChangedModel, ReceiptsChanged as ReceiptsChangedModel, ChatActivityChanged as ChatActivityChangedModel, ChatJoined as ChatJoinedModel, ChatLeft as ChatLeftModel, MyPositionChanged as MyPositionChangedModel, MyPreferencesChanged as MyPreferencesChangedModel, MessageHidden as MessageHiddenModel, MemberAdded as MemberAddedModel, MemberRemoved as MemberRemovedModel, ChatUpdated as ChatUpdatedModel, MutedUsersChanged as MutedUsersChangedModel } from './core/events/model.ts';
import type { PersonalData as PersonalDataModel } from './core/personal-data/model.ts';
import type { StaleDraft as StaleDraftModel } from './features/drafts/refusals.ts';
import type { MessageDraft as MessageDraftModel, DraftChanged as DraftChangedModel } from './features/drafts/model.ts';
import type { MessageExpired as MessageExpiredModel } from './features/expiry/model.ts';
import type { ForwardOrigin as ForwardOriginModel } from './features/forwarding/model.ts';
import type { Report as ReportModel, ReportedMessage as ReportedMessageModel, AuditEntry as AuditEntryModel } from './features/moderation/model.ts';
import type { PinsChanged as PinsChangedModel } from './features/pins/model.ts';
import type { PollOption as PollOptionModel, Voter as VoterModel, PollChanged as PollChangedModel } from './features/polls/model.ts';
import type { LinkPreview as LinkPreviewModel, LinkPreviewsChanged as LinkPreviewsChangedModel } from './features/previews/model.ts';
import type { RequestChanged as RequestChangedModel } from './features/requests/model.ts';
import type { Restriction as RestrictionModel } from './features/restrictions/model.ts';
import type { ChatRules as ChatRulesModel, RulesChanged as RulesChangedModel } from './features/rules/model.ts';
import type { SavedMessage as SavedMessageModel, SavedMessagesChanged as SavedMessagesChangedModel } from './features/saved/model.ts';
import type { ScheduledMessage as ScheduledMessageModel, ScheduledMessageChanged as ScheduledMessageChangedModel } from './features/scheduled/model.ts';
import type { Thread as ThreadModel, ThreadReplySent as ThreadReplySentModel, MyThreadChanged as MyThreadChangedModel } from './features/threads/model.ts';
import type { Context } from './core/graphql/context.ts';
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

/** What `acknowledge` takes. */
export type AcknowledgeInput = {
  /** At most 100; one for each chat. */
  positions: Array<AcknowledgedPosition>;
};

/** How `acknowledge` ends. */
export type AcknowledgeResult = AcknowledgeSuccess | InvalidInput;

/** The positions are stored, each where it is higher than before. */
export type AcknowledgeSuccess = {
  __typename?: 'AcknowledgeSuccess';
  /** My positions in the chats that were named; chats that I am not in are left out. */
  positions: Array<MemberPosition>;
};

/** What `acknowledgeThread` takes. */
export type AcknowledgeThreadInput = {
  /** Whether the others are not to see it. */
  isPrivate?: Scalars['Boolean']['input'];
  /** Everything up to the reply with this `seq` was on screen. */
  readSeq: Scalars['Int']['input'];
  /** The message that the thread is under. */
  threadRootId: Scalars['ID']['input'];
};

/** How `acknowledgeThread` ends. */
export type AcknowledgeThreadResult = InvalidInput | NotFound | ThreadSuccess;

/** How far I am in one chat. */
export type AcknowledgedPosition = {
  /** Which chat. */
  chatId: Scalars['ID']['input'];
  /** Everything up to this message has arrived. */
  deliveredSeq?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the others are not to see it. */
  isPrivate?: Scalars['Boolean']['input'];
  /** Everything up to this message was on screen. */
  readSeq?: InputMaybe<Scalars['Int']['input']>;
};

/** What `addReaction` takes. */
export type AddReactionInput = {
  /** One emoji that Unicode recommends, in any of its spellings; all of them are one reaction. */
  emoji: Scalars['String']['input'];
  /** To which message. */
  messageId: Scalars['ID']['input'];
};

/** How `addReaction` ends. */
export type AddReactionResult = ChangeMessageSuccess | InvalidInput | LimitReached | NotAllowed | NotFound;

/** Which members may do something. In a direct chat both may, always. */
export type AllowedMembers =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in the chat. */
  | 'EVERYONE';

/** A file that belongs to a message. */
export type Attachment = Node & {
  __typename?: 'Attachment';
  /** A few dozen characters that stand for the picture while it loads; see blurha.sh. */
  blurhash?: Maybe<Scalars['String']['output']>;
  /** Length in bytes of what `url` gives: a picture is without what its camera has noted. */
  bytes: Scalars['Int']['output'];
  /** The media type that was found in the content, whatever its name and its sender say. */
  contentType: Scalars['String']['output'];
  /** The name that it was given, without what cannot be seen. */
  fileName: Scalars['String']['output'];
  /** Pixels down, for pictures. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Global id, the upload's. */
  id: Scalars['ID']['output'];
  /** Whether it moves. `url` does then, while `thumbnailUrl` is still, for those who want less motion. */
  isAnimated: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  kind: AttachmentKind;
  /** A small picture that stands still, at most 480 pixels on each side; null where none could be made. */
  thumbnailUrl?: Maybe<Scalars['URL']['output']>;
  /** Where to read it. The same for all members, valid for one to two hours; ask again after that. */
  url: Scalars['URL']['output'];
  /** Pixels across, for pictures. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** What kind of thing an attachment is. */
export type AttachmentKind =
  /**
   * Anything else: it is offered for saving, never shown as a page. Sound and film are such files, by their `contentType`; `url`
   * answers requests for a range, so that they can be played. A picture that browsers do not show, such as HEIC, is one too.
   */
  | 'FILE'
  /** A picture that browsers show, with a thumbnail. */
  | 'IMAGE';

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

/** Something that was done to keep people safe. Each holds a hash of the one before it, so that none can be changed or left out unseen. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** What was done. */
  action: AuditAction;
  /** Who did it. */
  actor?: Maybe<User>;
  /** The chat; null for none, and for whoever may not see it. */
  chat?: Maybe<Chat>;
  /** In which chat; null for none. */
  chatId?: Maybe<Scalars['ID']['output']>;
  /** Of this entry and of `previousHash`: SHA-256 in Base64url. */
  hash: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What was said to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The `hash` of the entry before; empty for the first. */
  previousHash: Scalars['String']['output'];
  /** When it was written. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its number: dense, from 1. */
  seq: Scalars['Int']['output'];
  /** To what: the id of a report or a person. */
  subjectId: Scalars['ID']['output'];
};

/** A page of what was done. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The same without their cursors. */
  nodes: Array<AuditEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** What `cancelScheduledMessage` takes. */
export type CancelScheduledMessageInput = {
  /** What is not to be said. */
  scheduledMessageId: Scalars['ID']['input'];
};

/** How `cancelScheduledMessage` ends. */
export type CancelScheduledMessageResult = CancelScheduledMessageSuccess | NotAllowed | NotFound;

/** It will not be said. */
export type CancelScheduledMessageSuccess = {
  __typename?: 'CancelScheduledMessageSuccess';
  /** What was taken back. */
  scheduledMessageId: Scalars['ID']['output'];
};

/** The message is as it was asked to be, by this call or already before. */
export type ChangeMessageSuccess = {
  __typename?: 'ChangeMessageSuccess';
  /** As it stands now. */
  message: Message;
};

export type Chat = {
  __typename?: 'Chat';
  /** The log itself: every durable change after `after`, in the order of `rev`. What a feed replays. */
  events?: Maybe<ChatEventConnection>;
  id: Scalars['ID']['output'];
  /** Its newest message. */
  lastMessage?: Maybe<Message>;
  /** The number of its newest message; 0 for none. */
  lastSeq?: Maybe<Scalars['Int']['output']>;
  /** What was said. `last` with `before` reads backwards from the newest; edges are always in the order of `seq`. */
  messages?: Maybe<MessageConnection>;
  /** What I have begun to write here, outside of threads; null for nothing. */
  myDraft?: Maybe<MessageDraft>;
  /** How far I am. */
  myPosition?: Maybe<MemberPosition>;
  /** What I may do here, by my role and the chat's rules together; null for whoever is not a member. */
  permissions?: Maybe<ChatPermissions>;
  /** What is pinned, the newest pin first. */
  pins?: Maybe<MessageConnection>;
  /** How far the others are, those first who moved last; null in chats of more than 100 members. */
  positions?: Maybe<ReaderConnection>;
  /** What was reported here, the newest first, for its owner and its admins; null for everyone else. */
  reports?: Maybe<ReportConnection>;
  /** How many durable changes the chat has seen. Read before the rest of the chat, so that a feed from here misses nothing. */
  rev?: Maybe<Scalars['Int']['output']>;
  /** What its members may do. */
  rules?: Maybe<ChatRules>;
  /** What I have not read. */
  unread?: Maybe<UnreadCount>;
};


export type ChatEventsArgs = {
  after?: Scalars['Cursor']['input'];
  first?: Scalars['Int']['input'];
};


export type ChatMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ChatPinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ChatPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ChatReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<ReportState>;
};

/** The newest state of a chat in which something has happened. */
export type ChatActivityChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'ChatActivityChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
  /** Its newest message; null where it is hidden from me. */
  lastMessage?: Maybe<Message>;
  /** Its newest message's number. */
  lastSeq: Scalars['Int']['output'];
  /** Its newest durable change. */
  rev: Scalars['Int']['output'];
};

/**
 * A change of a chat. Repeating one changes nothing. What people say whom I have blocked is not sent to me; it stays in the history,
 * as `isHidden`. A client that does not know a type of event can still read what the interfaces say.
 */
export type ChatEvent = {
  /** The chat, as it stands when this event is read; null for whoever may not see it any more. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
};

/** A page of the log. */
export type ChatEventConnection = {
  __typename?: 'ChatEventConnection';
  /** The changes with their cursors, in the order of `rev`. */
  edges: Array<ChatEventEdge>;
  /** The same without their cursors. */
  nodes: Array<ChatEvent>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A change in a page. */
export type ChatEventEdge = {
  __typename?: 'ChatEventEdge';
  /** Its `rev`, as a cursor. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: ChatEvent;
};

/** A change of one chat in my list, or of my own facts in it. */
export type ChatInboxEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read; null for whoever may not see it. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
};

/** I am in a chat now. */
export type ChatJoined = ChatInboxEvent & InboxEvent & {
  __typename?: 'ChatJoined';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
};

/** I am in a chat no more. */
export type ChatLeft = ChatInboxEvent & InboxEvent & {
  __typename?: 'ChatLeft';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read; null, since I may not see it any more. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
};

export type ChatPermissions = Node & {
  __typename?: 'ChatPermissions';
  /** Delete what others said, for everyone, and close their polls. */
  deleteAnyMessage?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  /** Mention everyone at once, at least once in a minute. */
  mentionEveryone?: Maybe<Scalars['Boolean']['output']>;
  /** When slow mode lets me say something again; null for now. */
  nextMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pin messages, and take pins off. */
  pinMessages?: Maybe<Scalars['Boolean']['output']>;
  /** Say something, at least when slow mode lets me. */
  sendMessages?: Maybe<Scalars['Boolean']['output']>;
  /** Change the rules. */
  setChatRules?: Maybe<Scalars['Boolean']['output']>;
};

/** What the members of a chat may do there beyond their roles. */
export type ChatRules = {
  __typename?: 'ChatRules';
  /** Words that nobody but owner and admins says, as they were given; none at first. */
  blockedWords: Array<Scalars['String']['output']>;
  /** Who may say something with a link in it; `EVERYONE` at first. */
  linking: AllowedMembers;
  /** How many people one message of a member may mention; 50 at first. */
  maxMentions: Scalars['Int']['output'];
  /** Who may mention everyone at once; `BY_SIZE` at first. */
  mentioningEveryone: EveryoneMentionPolicy;
  /** After how many seconds what is said goes by itself; 0 for never. */
  messageLifetimeSeconds: Scalars['Int']['output'];
  /** Who may pin messages; `ADMINS` at first. */
  pinning: AllowedMembers;
  /** Who may say something; `EVERYONE` at first. */
  posting: AllowedMembers;
  /** How many seconds a member waits between two messages; 0 for not at all. */
  slowModeSeconds: Scalars['Int']['output'];
};

/** The chat's title or settings changed, or it was opened. */
export type ChatUpdated = ChatEvent & DurableChatEvent & {
  __typename?: 'ChatUpdated';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat as it is now. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** What `closePoll` takes. */
export type ClosePollInput = {
  /** The message that asks. */
  messageId: Scalars['ID']['input'];
};

/** How `closePoll` ends. */
export type ClosePollResult = ChangeMessageSuccess | NotAllowed | NotFound;

/** What `completeUpload` takes. */
export type CompleteUploadInput = {
  /** Which upload. */
  uploadId: Scalars['ID']['input'];
};

/** How `completeUpload` ends. */
export type CompleteUploadResult = CompleteUploadSuccess | InvalidInput | NotFound;

/** The file is on its way through the checks. */
export type CompleteUploadSuccess = {
  __typename?: 'CompleteUploadSuccess';
  /** The upload. */
  upload: Upload;
};

/** What `createPoll` takes. */
export type CreatePollInput = {
  /** Whether one may choose many. */
  allowsMany?: Scalars['Boolean']['input'];
  /** Where to ask. */
  chatId: Scalars['ID']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** When it closes by itself, at most a year ahead; null for never. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether nobody is told who has voted for what: neither members nor anyone else, and for ever. */
  isAnonymous?: Scalars['Boolean']['input'];
  /** 2 to 12 different ones, of 1 to 100 characters each. */
  options: Array<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  question: Scalars['String']['input'];
};

/** How `createPoll` ends. */
export type CreatePollResult = InvalidInput | KeyReused | NotAllowed | NotFound | RateLimited | SendMessageSuccess;

/** What `createUpload` takes. */
export type CreateUploadInput = {
  /** The exact length in bytes. */
  bytes: Scalars['Int']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** The media type, such as `image/jpeg`. */
  contentType: Scalars['String']['input'];
  /** 1 to 255 characters, without a path. */
  fileName: Scalars['String']['input'];
  /** SHA-256 of the content, in lower-case hexadecimal. */
  sha256: Scalars['String']['input'];
};

/** How `createUpload` ends. */
export type CreateUploadResult = CreateUploadSuccess | InvalidInput | KeyReused | LimitReached;

/** A place is reserved. */
export type CreateUploadSuccess = {
  __typename?: 'CreateUploadSuccess';
  /** When the URL stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The headers that the PUT must carry, exactly. */
  headers: Array<UploadHeader>;
  /** Whether this call repeats an earlier one with the same `clientKey`. */
  replayed: Scalars['Boolean']['output'];
  /** The upload. */
  upload: Upload;
  /** Where to PUT the content, with the given headers and nothing else. */
  url: Scalars['URL']['output'];
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

/** What `deleteMessage` takes. */
export type DeleteMessageInput = {
  /** Which message. */
  messageId: Scalars['ID']['input'];
  /** For whom. */
  scope: DeleteScope;
};

/** How `deleteMessage` ends. */
export type DeleteMessageResult = DeleteMessageSuccess | NotAllowed | NotFound;

/** The message is gone, for those it was to be gone for. */
export type DeleteMessageSuccess = {
  __typename?: 'DeleteMessageSuccess';
  /** Which message. */
  messageId: Scalars['ID']['output'];
  /** For whom. */
  scope: DeleteScope;
};

/** For whom a message is deleted. */
export type DeleteScope =
  /** For everyone: its text, files and reactions are gone, its place stays. My own, or any with `permissions.deleteAnyMessage`. */
  | 'EVERYONE'
  /** For me alone. */
  | 'ME';

/** I changed a draft on one of my devices. */
export type DraftChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'DraftChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** In which chat. */
  chatId: Scalars['ID']['output'];
  /** The draft as it stands now; one that was removed has neither text nor files. */
  draft?: Maybe<MessageDraft>;
  /** The message of a thread; null for the chat itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
};

/** A change that is kept in the chat's log: it has a `rev` and is replayed. Every `ChatEvent` but `ReceiptsChanged` is one. */
export type DurableChatEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read; null for whoever may not see it any more. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat: dense, from 1. */
  rev: Scalars['Int']['output'];
};

/** What `editMessage` takes. */
export type EditMessageInput = {
  /** At most 8,000 characters; may be empty where something is attached. */
  body: Scalars['String']['input'];
  /** The `rev` of the message that was edited: a change made meanwhile is not overwritten. */
  expectedRev: Scalars['Int']['input'];
  /** Members who are meant, at most 50; replaces the ones before. */
  mentionIds?: Array<Scalars['ID']['input']>;
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. Replaces the ones before. */
  mentionRanges?: Array<MentionRangeInput>;
  /** Which message. */
  messageId: Scalars['ID']['input'];
};

/** How `editMessage` ends. */
export type EditMessageResult = ChangeMessageSuccess | InvalidInput | NotAllowed | NotFound | StaleMessage;

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

/** What is wrong with one value. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The way to the value inside the arguments, such as `["input", "email"]`. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with it, for people, in English. */
  reason: Scalars['String']['output'];
};

/** A part of a text that is formatted, in UTF-16 code units as mentions are. Two ranges stand apart, or one in the other. */
export type FormattedRange = {
  __typename?: 'FormattedRange';
  /** How it is formatted. */
  kind: FormattingKind;
  /** The language that a `CODE_BLOCK` names, in its writer's words; null where it names none, and of everything else. */
  language?: Maybe<Scalars['String']['output']>;
  /** How long it is, with its marks. */
  length: Scalars['Int']['output'];
  /** The level of a `HEADING`, from 1 to 6; null of everything else. */
  level?: Maybe<Scalars['Int']['output']>;
  /** The number of a `LIST_ITEM`; null in a list without numbers, and of everything else. */
  number?: Maybe<Scalars['Int']['output']>;
  /** How much of the text stands before it. */
  offset: Scalars['Int']['output'];
  /** Where a `LINK` leads, be it a title or the address itself: `http:`, `https:` or `mailto:`. Null of everything else. */
  url?: Maybe<Scalars['URL']['output']>;
};

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
  chatId: Scalars['ID']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** Which message; one that I may see, said by a person and not deleted. */
  messageId: Scalars['ID']['input'];
};

/** How `forwardMessage` ends. */
export type ForwardMessageResult = InvalidInput | KeyReused | NotAllowed | NotFound | RateLimited | SendMessageSuccess;

/** Where a forwarded message comes from: always the first place, however often it was forwarded. */
export type ForwardOrigin = {
  __typename?: 'ForwardOrigin';
  /** The message itself, for those who may see it there; null for everyone else. */
  message?: Maybe<Message>;
  /** Who said it first; null where that is no longer known. */
  sender?: Maybe<User>;
  /** When it was said first. */
  sentAt: Scalars['DateTime']['output'];
};

/** What changes in my list of chats, and my own facts. */
export type InboxEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
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

/** What `liftRestriction` takes. */
export type LiftRestrictionInput = {
  /** Why: at most 1,000 characters, for the audit log. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of whom. */
  userId: Scalars['ID']['input'];
};

/** How `liftRestriction` ends. */
export type LiftRestrictionResult = InvalidInput | LiftRestrictionSuccess | NotAllowed | NotFound;

/** They are heard again. */
export type LiftRestrictionSuccess = {
  __typename?: 'LiftRestrictionSuccess';
  /** The restriction, as it was. */
  restriction: Restriction;
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

/** What a page says of itself, in text that can be seen and on one line each. It is a stranger's word: show it as text, beside the link. */
export type LinkPreview = {
  __typename?: 'LinkPreview';
  /** At most 400 characters. */
  description?: Maybe<Scalars['String']['output']>;
  /** At most 80 characters. */
  siteName?: Maybe<Scalars['String']['output']>;
  /** At most 200 characters. */
  title: Scalars['String']['output'];
  /** The link, as it stands in the message; one that begins with `www.` has `http://` before it. */
  url: Scalars['URL']['output'];
};

/** What a message's links lead to was found, or changed. */
export type LinkPreviewsChanged = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'LinkPreviewsChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message with the links, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** What `markUnread` takes. */
export type MarkUnreadInput = {
  /** Which chat. */
  chatId: Scalars['ID']['input'];
  /** The first message that is unread again. */
  fromSeq: Scalars['Int']['input'];
};

/** How `markUnread` ends. */
export type MarkUnreadResult = InvalidInput | MarkUnreadSuccess | NotFound;

/** The messages are unread again. */
export type MarkUnreadSuccess = {
  __typename?: 'MarkUnreadSuccess';
  /** What is unread now. */
  unread: UnreadCount;
};

/** Somebody joined. */
export type MemberAdded = ChatEvent & DurableChatEvent & {
  __typename?: 'MemberAdded';
  /** Who added them; null where it is not known. */
  actor?: Maybe<User>;
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
  /** Who joined. */
  user?: Maybe<User>;
};

/** How far one member is in a chat. */
export type MemberPosition = Node & {
  __typename?: 'MemberPosition';
  /** The chat. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
  /** Everything up to this message has arrived. */
  deliveredSeq: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything up to this message was on screen. */
  readSeq: Scalars['Int']['output'];
  /** Who. */
  user?: Maybe<User>;
};

/** Somebody left or was removed: the last change of the chat that reaches them. */
export type MemberRemoved = ChatEvent & DurableChatEvent & {
  __typename?: 'MemberRemoved';
  /** Who removed them, themselves where they left; null where it is not known. */
  actor?: Maybe<User>;
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
  /** Who is out. */
  user?: Maybe<User>;
};

/** Where somebody is named in a text, in UTF-16 code units. It lies inside of the text, and overlaps no other. */
export type MentionRange = {
  __typename?: 'MentionRange';
  /** How long it is. */
  length: Scalars['Int']['output'];
  /** How much of the text stands before it. */
  offset: Scalars['Int']['output'];
  /** The person; null where they are not known any more. */
  user?: Maybe<User>;
  /** Who is named. */
  userId: Scalars['ID']['output'];
};

/** Where somebody is named in a text. In UTF-16 code units, as JavaScript, Java, C# and Swift's `utf16` count; never through a surrogate pair. */
export type MentionRangeInput = {
  /** How long it is; from 1. */
  length: Scalars['Int']['input'];
  /** How much of the text, as it is given here, stands before it; from 0. */
  offset: Scalars['Int']['input'];
  /** Who is meant. */
  userId: Scalars['ID']['input'];
};

/** Something that was said in a chat. */
export type Message = Node & {
  __typename?: 'Message';
  /** What is attached; at most 10. */
  attachments: Array<Attachment>;
  /** What was said; null once it is deleted. */
  body?: Maybe<Scalars['String']['output']>;
  /** Where it was said. */
  chat?: Maybe<Chat>;
  /** The key that its sender gave it; null for everyone else. */
  clientKey?: Maybe<Scalars['String']['output']>;
  /** When it was deleted for everyone; null where it was not. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was changed last; null where it never was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it said before, the newest first. */
  edits?: Maybe<MessageEditConnection>;
  /** When it goes by itself, for everyone; null for never. From then on it reads as deleted. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the marks in `body` mean: ranges in the order of the text, each after those around it; at most 1,000, and none of a text with more. Read out of `body` whenever it is asked for: a client with a parser needs none. */
  formatting: Array<FormattedRange>;
  /** Where it comes from; null where it was said here first. */
  forwardedFrom?: Maybe<ForwardOrigin>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether I have hidden it for me, or blocked who said it. */
  isHidden: Scalars['Boolean']['output'];
  /** Whether it shows in the chat itself, and not in its thread alone. */
  isInChat: Scalars['Boolean']['output'];
  /** Whether I have saved it. */
  isSaved: Scalars['Boolean']['output'];
  /** For moderators of the platform: whether nobody but them and its sender sees it. False for everyone else. */
  isShadowed: Scalars['Boolean']['output'];
  /** Said by a person, or noted by the system. */
  kind: MessageKind;
  /** What its first three links lead to, in their order: those that lead to a page. They come a moment after the message, and go with it. */
  linkPreviews: Array<LinkPreview>;
  /** Where in `body` people are named, in the order of the text; at most 100. Empty where its client did not tell: then names have to be looked for. A forwarded message keeps its places, and mentions nobody. */
  mentionRanges: Array<MentionRange>;
  /** Who is meant, in the order of mention; at most 50. */
  mentions: Array<Maybe<User>>;
  /** Whether whoever is in the chat is meant. */
  mentionsEveryone: Scalars['Boolean']['output'];
  /** When it was pinned; null where it is not. */
  pinnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who pinned it; null where it is not pinned. */
  pinnedBy?: Maybe<User>;
  /** What `body` reads as where nothing can be drawn, such as a list or a notification: without its marks, and with what is hidden left out. Null once it is deleted. */
  plainText?: Maybe<Scalars['String']['output']>;
  /** What can be chosen; null for what is no poll, and once it is deleted. */
  poll?: Maybe<Poll>;
  /** Emoji under it, the first put first; at most 20 different ones. */
  reactions: Array<ReactionGroup>;
  /** Who has read it, and shows it; null in chats of more than 100 members. */
  readers?: Maybe<ReaderConnection>;
  /** How far it has got. */
  receipts?: Maybe<ReceiptSummary>;
  /** The message that it answers; null where it answers none, or you may not see that one. */
  replyTo?: Maybe<Message>;
  /** The chat's `rev` of its last change. */
  rev: Scalars['Int']['output'];
  /** Who said it; null where that is no longer known. */
  sender?: Maybe<User>;
  /** When it was stored. */
  sentAt: Scalars['DateTime']['output'];
  /** Its number among the chat's messages: dense, from 1. */
  seq: Scalars['Int']['output'];
  /** What the system noted; null for what a person said. */
  systemNote?: Maybe<SystemNote>;
  /** The replies under it; null where there are none. */
  thread?: Maybe<Thread>;
  /** The message that it is a reply under; null where it is none. */
  threadRoot?: Maybe<Message>;
};


/** Something that was said in a chat. */
export type MessageEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that was said in a chat. */
export type MessageReadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors, in the order of `seq`. */
  edges: Array<MessageEdge>;
  /** The same without their cursors. */
  nodes: Array<Message>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** The chat's `rev`, read before the messages. */
  rev: Scalars['Int']['output'];
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

/** A message was deleted for everyone. */
export type MessageDeleted = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'MessageDeleted';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** What is left of it. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** What I have begun to write in one place. */
export type MessageDraft = Node & {
  __typename?: 'MessageDraft';
  /** What is to be attached; at most 10. */
  attachments: Array<Attachment>;
  /** The text. */
  body: Scalars['String']['output'];
  /** The chat. */
  chat?: Maybe<Chat>;
  /** In which chat. */
  chatId: Scalars['ID']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where in `body` people are named, in the order of the text; at most 100. */
  mentionRanges: Array<MentionRange>;
  /** The message that it is to answer; null for none, or where I may not see it any more. */
  replyTo?: Maybe<Message>;
  /** How often it was changed; goes on when a draft is removed and begun again. */
  rev: Scalars['Int']['output'];
  /** When it was changed last. */
  savedAt: Scalars['DateTime']['output'];
  /** The message of a thread; null for the chat itself. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
};

/** A page of drafts. */
export type MessageDraftConnection = {
  __typename?: 'MessageDraftConnection';
  /** The drafts with their cursors. */
  edges: Array<MessageDraftEdge>;
  /** The same without their cursors. */
  nodes: Array<MessageDraft>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A draft in a page. */
export type MessageDraftEdge = {
  __typename?: 'MessageDraftEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The draft. */
  node: MessageDraft;
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** What a message said before an edit. */
export type MessageEdit = Node & {
  __typename?: 'MessageEdit';
  /** What it said; null once the message is deleted. */
  body?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** When it was replaced. */
  replacedAt: Scalars['DateTime']['output'];
};

/** A page of earlier texts. */
export type MessageEditConnection = {
  __typename?: 'MessageEditConnection';
  /** The texts with their cursors. */
  edges: Array<MessageEditEdge>;
  /** The same without their cursors. */
  nodes: Array<MessageEdit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An earlier text in a page. */
export type MessageEditEdge = {
  __typename?: 'MessageEditEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The text. */
  node: MessageEdit;
};

/** A message says something else now. */
export type MessageEdited = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'MessageEdited';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** A change of one message, or its arrival. Whoever writes `message` over what is known of it is up to date. */
export type MessageEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read; null for whoever may not see it any more. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat: dense, from 1. */
  rev: Scalars['Int']['output'];
};

/** A message has gone by itself. */
export type MessageExpired = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'MessageExpired';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** What is left of it. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** I hid a message on one of my devices. */
export type MessageHidden = ChatInboxEvent & InboxEvent & {
  __typename?: 'MessageHidden';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
  /** Which message. */
  messageId: Scalars['ID']['output'];
};

/** Who a message comes from. */
export type MessageKind =
  /** A person asks, and the members vote: `poll` has the options, `body` the question. */
  | 'POLL'
  /** The system noted a change of the members. It counts in `seq`, never as unread. */
  | 'SYSTEM'
  /** A person said it. */
  | 'TEXT';

/** A page of messages that were found. */
export type MessageSearchConnection = {
  __typename?: 'MessageSearchConnection';
  /** The messages with what of them was found. A page can hold less than was asked for, and still be followed by another. */
  edges: Array<MessageSearchEdge>;
  /** The same without their cursors. */
  nodes: Array<Message>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A message that was found. Its `seq` is where `Chat.messages(around:)` jumps to. */
export type MessageSearchEdge = {
  __typename?: 'MessageSearchEdge';
  /** Where it stands in this search. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
  /** Its text, and what its files are called, around the first word that was found, at most some 160 characters, in runs. */
  snippet: Array<SnippetPart>;
};

/** What `searchMessages` looks for. All that is given must be true of a message. */
export type MessageSearchInput = {
  /** Only in these chats, at most 100; in all of mine where it is empty. */
  chatIds?: Array<Scalars['ID']['input']>;
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
  query?: Scalars['String']['input'];
  /** Only what one of these people said, at most 20. */
  senderIds?: Array<Scalars['ID']['input']>;
  /** Only what was sent at this time or later. */
  sentAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was sent earlier. */
  sentBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** In which order messages are found. */
export type MessageSearchOrder =
  /** The best first: rare words count more, more of the words count more, and what was said lately a little more. One word is enough. */
  | 'RELEVANCE'
  /** The newest first. A message must have every word. */
  | 'TIME';

/** A message was said. */
export type MessageSent = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'MessageSent';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says how far I have got and read, for many chats at once; meant to be called at most once a second. Positions never go back. A retry is safe. */
  acknowledge: AcknowledgeResult;
  /** Says how far I have read a thread. It never goes back; reading the chat does not read its threads. A retry is safe. */
  acknowledgeThread: AcknowledgeThreadResult;
  /** Puts an emoji to a message. A retry is safe. */
  addReaction: AddReactionResult;
  /** Takes back what waits. A retry is safe. */
  cancelScheduledMessage: CancelScheduledMessageResult;
  /** Closes a poll before its time: my own, or any with `permissions.deleteAnyMessage`. A retry is safe. */
  closePoll: ClosePollResult;
  /** Says that the file is there. It is checked, and can be attached once its `state` is `READY`. A retry is safe. */
  completeUpload: CompleteUploadResult;
  /** Asks the members of a chat. Answered once it is stored; an exact retry with the same `clientKey` gives the first result. */
  createPoll: CreatePollResult;
  /** Reserves a place for a file. The answer says where to PUT it; a retry with the same `clientKey` gives the same upload. */
  createUpload: CreateUploadResult;
  /** Takes a message back for everyone, leaving a tombstone, or hides it for me alone. A retry is safe. */
  deleteMessage: DeleteMessageResult;
  /** Changes what I said. What it was before stays readable under `edits`. */
  editMessage: EditMessageResult;
  /**
   * Says a message once more in another chat of mine, with its files, and where it comes from. Answered once it is stored; an exact
   * retry with the same `clientKey` gives the first result.
   */
  forwardMessage: ForwardMessageResult;
  /** They are heard again, in what they say from now on: what they have said meanwhile stays unheard. For moderators of the platform. */
  liftRestriction: LiftRestrictionResult;
  /** Makes a message and all after it unread for me again. Others see no change. A retry is safe. */
  markUnread: MarkUnreadResult;
  /** Pins a message for everyone in its chat; the chat's `rules` say who may. A retry is safe. */
  pinMessage: PinMessageResult;
  /** Takes my emoji back. A retry is safe. */
  removeReaction: RemoveReactionResult;
  /** Tells those who look after a chat, and the moderators of the platform, of a message, a person or a chat. A retry is safe. */
  reportContent: ReportContentResult;
  /** Says what became of a report; for moderators of the platform, and for owner and admins of the chat that it is of. A retry is safe. */
  resolveReport: ResolveReportResult;
  /** From now on nobody but themselves and moderators of the platform sees what somebody says. They are not told. A retry is safe. For moderators of the platform. */
  restrictUser: RestrictUserResult;
  /** Keeps what I have begun to write in a chat or a thread; without a text and files it is gone. Nobody else sees it. */
  saveDraft: SaveDraftResult;
  /** Saves a message for me alone. A retry is safe. */
  saveMessage: SaveMessageResult;
  /** Says something later, exactly once, by the rules that hold then. An exact retry with the same `clientKey` gives the first result. */
  scheduleMessage: ScheduleMessageResult;
  /** Says something in a chat. Answered once it is stored; an exact retry with the same `clientKey` gives the first result. */
  sendMessage: SendMessageResult;
  /** Changes what members may do in a chat; owners and admins only, and in a direct chat either of the two. What is left out stays. A retry is safe. */
  setChatRules: SetChatRulesResult;
  /** Follows a thread, or ends it. Whoever replies, is mentioned, or said what it is about follows it by that. A retry is safe. */
  setThreadFollowing: SetThreadFollowingResult;
  /** Takes a pin off; whoever may pin may do so. A retry is safe. */
  unpinMessage: UnpinMessageResult;
  /** Takes a message out of what I have saved, also one that I may not see any more. A retry is safe. */
  unsaveMessage: UnsaveMessageResult;
  /** Gives my vote, in place of the one before; no options take it back. A retry is safe. */
  votePoll: VotePollResult;
};


export type MutationAcknowledgeArgs = {
  input: AcknowledgeInput;
};


export type MutationAcknowledgeThreadArgs = {
  input: AcknowledgeThreadInput;
};


export type MutationAddReactionArgs = {
  input: AddReactionInput;
};


export type MutationCancelScheduledMessageArgs = {
  input: CancelScheduledMessageInput;
};


export type MutationClosePollArgs = {
  input: ClosePollInput;
};


export type MutationCompleteUploadArgs = {
  input: CompleteUploadInput;
};


export type MutationCreatePollArgs = {
  input: CreatePollInput;
};


export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};


export type MutationDeleteMessageArgs = {
  input: DeleteMessageInput;
};


export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


export type MutationForwardMessageArgs = {
  input: ForwardMessageInput;
};


export type MutationLiftRestrictionArgs = {
  input: LiftRestrictionInput;
};


export type MutationMarkUnreadArgs = {
  input: MarkUnreadInput;
};


export type MutationPinMessageArgs = {
  input: PinMessageInput;
};


export type MutationRemoveReactionArgs = {
  input: RemoveReactionInput;
};


export type MutationReportContentArgs = {
  input: ReportContentInput;
};


export type MutationResolveReportArgs = {
  input: ResolveReportInput;
};


export type MutationRestrictUserArgs = {
  input: RestrictUserInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveMessageArgs = {
  input: SaveMessageInput;
};


export type MutationScheduleMessageArgs = {
  input: ScheduleMessageInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationSetChatRulesArgs = {
  input: SetChatRulesInput;
};


export type MutationSetThreadFollowingArgs = {
  input: SetThreadFollowingInput;
};


export type MutationUnpinMessageArgs = {
  input: UnpinMessageInput;
};


export type MutationUnsaveMessageArgs = {
  input: UnsaveMessageInput;
};


export type MutationVotePollArgs = {
  input: VotePollInput;
};

/** I muted somebody on one of my devices, or hear of them again: what is unread in the chats that we share has changed. */
export type MutedUsersChanged = InboxEvent & {
  __typename?: 'MutedUsersChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Whether they are muted now. */
  isMuted: Scalars['Boolean']['output'];
  /** Who. */
  user?: Maybe<User>;
};

/** I have read further, or marked something unread, on one of my devices. */
export type MyPositionChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'MyPositionChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, with what is unread in it now. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
  /** How far I am. */
  position: MemberPosition;
};

/** I muted, pinned or archived a chat on one of my devices. */
export type MyPreferencesChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'MyPreferencesChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, with its preferences, and what is unread in it now. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
};

/** I have read a thread further, or follow it now or no more: by one of my devices, or because somebody mentioned me there. */
export type MyThreadChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'MyThreadChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat. */
  chatId: Scalars['ID']['output'];
  /** The message that the thread is under. */
  rootId: Scalars['ID']['output'];
  /** The thread as it stands for me now. */
  thread?: Maybe<Thread>;
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
  /** What they have begun to write, the newest first. */
  drafts?: Maybe<DataFile>;
  /** Which messages they have deleted for themselves. */
  hiddenMessages?: Maybe<DataFile>;
  id: Scalars['ID']['output'];
  /** What they have said, in the order in which they said it, with the texts before each edit. */
  messages?: Maybe<DataFile>;
  /** What they have voted for. */
  pollVotes?: Maybe<DataFile>;
  /** How far they are in each chat, and what they have set there. */
  positions?: Maybe<DataFile>;
  /** What they have put to messages. */
  reactions?: Maybe<DataFile>;
  /** What they have reported; the newest 1,000. */
  reports?: Maybe<DataFile>;
  /** What they have saved, the newest first. */
  savedMessages?: Maybe<DataFile>;
  /** What they want to say later, and what became of it. */
  scheduledMessages?: Maybe<DataFile>;
  /** How far they are in each thread, and whether they follow it. */
  threadPositions?: Maybe<DataFile>;
  /** What is known of the files that they have sent. The files themselves are in the messages. */
  uploads?: Maybe<DataFile>;
};


export type PersonalDataDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataHiddenMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataPollVotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataReactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataSavedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataScheduledMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataThreadPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonalDataUploadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What `pinMessage` takes. */
export type PinMessageInput = {
  /** Which message. */
  messageId: Scalars['ID']['input'];
};

/** How `pinMessage` ends. */
export type PinMessageResult = ChangeMessageSuccess | NotAllowed | NotFound;

/** A message was pinned, or its pin was taken off. */
export type PinsChanged = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'PinsChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** What can be chosen, and how often it was. */
export type Poll = {
  __typename?: 'Poll';
  /** Whether one may choose many. */
  allowsMany: Scalars['Boolean']['output'];
  /** When it was closed before its time; null where it was not. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it closes by itself; null for never. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether nobody is told who has voted for what. */
  isAnonymous: Scalars['Boolean']['output'];
  /** Whether votes are taken. */
  isOpen: Scalars['Boolean']['output'];
  /** At most 12, in the order in which they were given. */
  options: Array<PollOption>;
  /** How many people have voted. */
  voterCount: Scalars['Int']['output'];
};

/** Somebody voted, or a poll was closed. Whose vote it was, it says of no poll. */
export type PollChanged = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'PollChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message that asks, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** One answer of a poll. */
export type PollOption = Node & {
  __typename?: 'PollOption';
  /** How many have chosen it. */
  count: Scalars['Int']['output'];
  /** Global id; what `votePoll` takes. */
  id: Scalars['ID']['output'];
  /** Whether I have. */
  isMine: Scalars['Boolean']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** Who has chosen it, in the order of the alphabet of their ids; null in an anonymous poll. */
  voters?: Maybe<VoterConnection>;
};


/** One answer of a poll. */
export type PollOptionVotersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** What was done to keep people safe, the newest first: everything for administrators of the platform, and what I have done for everyone else. It only grows. */
  auditLog?: Maybe<AuditEntryConnection>;
  /** What I have begun to write, the newest first. */
  drafts?: Maybe<MessageDraftConnection>;
  /**
   * Where `inbox` stands: its `after`. Asked for together with a list of chats, it leaves no gap between the list and the
   * subscription.
   */
  inboxCursor?: Maybe<Scalars['Cursor']['output']>;
  /** The message with this id; null if there is none or you may not see it. */
  message?: Maybe<Message>;
  /** The threads that I follow, those first that were answered last; of the thousand that moved last. */
  myThreads?: Maybe<ThreadConnection>;
  /** What was reported, the newest first: everything for moderators of the platform, and what I have reported myself for everyone else. */
  reports?: Maybe<ReportConnection>;
  /** Who is restricted now, the newest first, for moderators of the platform; nobody for everyone else. */
  restrictedUsers?: Maybe<RestrictionConnection>;
  /** What I have saved, the newest first. */
  savedMessages?: Maybe<SavedMessageConnection>;
  /** What I have scheduled: what waits, and what was sent or refused in the last 30 days; the last to be sent first. */
  scheduledMessages?: Maybe<ScheduledMessageConnection>;
  /**
   * What was said in my chats, found by words, people, times and contents. A new message is found within a second; one that is
   * edited, deleted or hidden, and one in a chat that I have left, at once no more.
   */
  searchMessages?: Maybe<MessageSearchConnection>;
  /** An upload of mine; null if there is none. */
  upload?: Maybe<Upload>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<ReportState>;
};


export type QueryRestrictedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySavedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryScheduledMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySearchMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search: MessageSearchInput;
};


export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
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

/** An emoji under a message. */
export type ReactionGroup = {
  __typename?: 'ReactionGroup';
  /** How many have put it. */
  count: Scalars['Int']['output'];
  /** The emoji, fully qualified as Unicode has it: two groups of a message are never the same emoji. */
  emoji: Scalars['String']['output'];
  /** Whether I have. */
  isMine: Scalars['Boolean']['output'];
};

/** Somebody put an emoji to a message, or took one back. */
export type ReactionsChanged = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'ReactionsChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** A page of readers. */
export type ReaderConnection = {
  __typename?: 'ReaderConnection';
  /** The readers with their cursors. */
  edges: Array<ReaderEdge>;
  /** The same without their cursors. */
  nodes: Array<MemberPosition>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A reader in a page. */
export type ReaderEdge = {
  __typename?: 'ReaderEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** Their position. */
  node: MemberPosition;
};

/** How many members a message has reached, its sender left out. */
export type ReceiptSummary = {
  __typename?: 'ReceiptSummary';
  /** Whose device has it. */
  deliveredCount: Scalars['Int']['output'];
  /** Who has read it, and shows it. */
  readCount: Scalars['Int']['output'];
  /** How many members it was sent to. */
  recipientCount: Scalars['Int']['output'];
};

/**
 * Members have got or read further: the newest positions of those who moved, at most once a second. It takes no `rev` and is not
 * replayed: after a pause, ask for `Chat.positions`. In chats of more than 100 members `positions` is empty and `summary` says all.
 */
export type ReceiptsChanged = ChatEvent & {
  __typename?: 'ReceiptsChanged';
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** Who moved, and to where. */
  positions: Array<MemberPosition>;
  /** How far the newest message has got. */
  summary: ReceiptSummary;
};

/** What `removeReaction` takes. */
export type RemoveReactionInput = {
  /** The emoji that I had put there, in any of its spellings. */
  emoji: Scalars['String']['input'];
  /** From which message. */
  messageId: Scalars['ID']['input'];
};

/** How `removeReaction` ends. */
export type RemoveReactionResult = ChangeMessageSuccess | InvalidInput | NotFound;

/** What somebody has reported. */
export type Report = Node & {
  __typename?: 'Report';
  /** The chat; null where none was named, and for whoever may not see it. */
  chat?: Maybe<Chat>;
  /** The chat that it happened in; null where none was named. */
  chatId?: Maybe<Scalars['ID']['output']>;
  /** What was said around the message when it was reported, the message included; at most 11, in the order of `seq`. */
  context: Array<ReportedMessage>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The message that it is of; null where it is of none, or I may not see it. */
  message?: Maybe<Message>;
  /** More about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What is wrong. */
  reason: ReportReason;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** Who reported it; for moderators of the platform and for themselves. */
  reportedBy?: Maybe<User>;
  /** The person that it is of, or who said what it is of. */
  reportedUser?: Maybe<User>;
  /** What became of it; null while it is open. */
  resolution?: Maybe<ReportResolution>;
  /** When it was answered. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered it; null while it is open, and for whoever reported it. */
  resolvedBy?: Maybe<User>;
  /** Whether it was answered. */
  state: ReportState;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  edges: Array<ReportEdge>;
  /** The same without their cursors. */
  nodes: Array<Report>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What `reportContent` takes. Exactly one of a message, a person, or a chat as a whole. */
export type ReportContentInput = {
  /** Which chat as a whole; or, with `userId`, where it happened. */
  chatId?: InputMaybe<Scalars['ID']['input']>;
  /** Which message; what was said around it goes with the report, as it stands now. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** More about it: at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong with it. */
  reason: ReportReason;
  /** Which person. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** How `reportContent` ends. */
export type ReportContentResult = InvalidInput | LimitReached | NotFound | ReportContentSuccess;

/** The report is stored. */
export type ReportContentSuccess = {
  __typename?: 'ReportContentSuccess';
  /** The report. */
  report: Report;
};

/** A report in a page. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: Report;
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

/** A message as it stood when something was reported: it stays so where it is deleted since. */
export type ReportedMessage = {
  __typename?: 'ReportedMessage';
  /** What it said. */
  body?: Maybe<Scalars['String']['output']>;
  /** Whether it was deleted by then. */
  isDeleted: Scalars['Boolean']['output'];
  /** Which message. */
  messageId: Scalars['ID']['output'];
  /** Who said it. */
  sender?: Maybe<User>;
  /** When it was said. */
  sentAt: Scalars['DateTime']['output'];
  /** Its number in its chat. */
  seq: Scalars['Int']['output'];
  /** What the system noted, in the place of words; null for what a person said. */
  systemNote?: Maybe<SystemNote>;
};

/** Somebody asks for something, or was answered; told to those who answer, and to whoever asked. */
export type RequestChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'RequestChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat; null for whoever may not see it. */
  chat?: Maybe<Chat>;
  /** Of which chat. Whoever asks to join does not see it yet. */
  chatId: Scalars['ID']['output'];
  /** What was asked for, and of whom. */
  kind: RequestKind;
  /** What became of it. */
  state: RequestState;
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

/** What `resolveReport` takes. */
export type ResolveReportInput = {
  /** Why: at most 1,000 characters, for those who look after such things. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which report. */
  reportId: Scalars['ID']['input'];
  /** What became of it. */
  resolution: ReportResolution;
};

/** How `resolveReport` ends. */
export type ResolveReportResult = InvalidInput | NotAllowed | NotFound | ResolveReportSuccess;

/** The report is answered, by this call or already before. */
export type ResolveReportSuccess = {
  __typename?: 'ResolveReportSuccess';
  /** The report. */
  report: Report;
};

/** What `restrictUser` takes. */
export type RestrictUserInput = {
  /** Why: at most 1,000 characters, for the audit log. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** How `restrictUser` ends. */
export type RestrictUserResult = InvalidInput | NotAllowed | NotFound | RestrictUserSuccess;

/** They are restricted, by this call or already before. */
export type RestrictUserSuccess = {
  __typename?: 'RestrictUserSuccess';
  /** The restriction. */
  restriction: Restriction;
};

/** A person whom nobody else hears. */
export type Restriction = Node & {
  __typename?: 'Restriction';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  restrictedAt: Scalars['DateTime']['output'];
  /** Which moderator has done it. */
  restrictedBy?: Maybe<User>;
  /** Who. */
  user?: Maybe<User>;
};

/** A page of restrictions. */
export type RestrictionConnection = {
  __typename?: 'RestrictionConnection';
  /** The restrictions with their cursors. */
  edges: Array<RestrictionEdge>;
  /** The same without their cursors. */
  nodes: Array<Restriction>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A restriction in a page. */
export type RestrictionEdge = {
  __typename?: 'RestrictionEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The restriction. */
  node: Restriction;
};

/** The rules of the chat have changed. */
export type RulesChanged = ChatEvent & DurableChatEvent & {
  __typename?: 'RulesChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, with its rules as they are when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** What `saveDraft` takes. */
export type SaveDraftInput = {
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** At most 8,000 characters; empty removes the draft where nothing is attached either. */
  body: Scalars['String']['input'];
  /** Where it is to be said. */
  chatId: Scalars['ID']['input'];
  /** The `rev` of the draft that this one was made from, 0 for none; without it the last one wins. */
  expectedRev?: InputMaybe<Scalars['Int']['input']>;
  /** Where in `body` people are named, in the order of the text, each place once; at most 100. */
  mentionRanges?: Array<MentionRangeInput>;
  /** The message that it is to answer. */
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  /** The message of a thread; null for the chat itself. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** How `saveDraft` ends. */
export type SaveDraftResult = InvalidInput | NotFound | SaveDraftSuccess | StaleDraft;

/** It is kept. */
export type SaveDraftSuccess = {
  __typename?: 'SaveDraftSuccess';
  /** The draft; one that was removed has neither text nor files. */
  draft: MessageDraft;
};

/** What `saveMessage` takes. */
export type SaveMessageInput = {
  /** Which message. */
  messageId: Scalars['ID']['input'];
};

/** How `saveMessage` ends. */
export type SaveMessageResult = LimitReached | NotFound | SaveMessageSuccess;

/** The message is among what I have saved, by this call or already before. */
export type SaveMessageSuccess = {
  __typename?: 'SaveMessageSuccess';
  /** What was saved. */
  savedMessage: SavedMessage;
};

/** A message that I have saved. */
export type SavedMessage = Node & {
  __typename?: 'SavedMessage';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The message; null once I may not see it any more. */
  message?: Maybe<Message>;
  /** Which message. */
  messageId: Scalars['ID']['output'];
  /** When I saved it. */
  savedAt: Scalars['DateTime']['output'];
};

/** A page of saved messages. */
export type SavedMessageConnection = {
  __typename?: 'SavedMessageConnection';
  /** What is saved, with cursors. */
  edges: Array<SavedMessageEdge>;
  /** The same without their cursors. */
  nodes: Array<SavedMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A saved message in a page. */
export type SavedMessageEdge = {
  __typename?: 'SavedMessageEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** What is saved. */
  node: SavedMessage;
};

/** I saved a message, or took it out again, on one of my devices. */
export type SavedMessagesChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'SavedMessagesChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat it is in. */
  chatId: Scalars['ID']['output'];
  /** Whether it is saved now. */
  isSaved: Scalars['Boolean']['output'];
  /** Which message. */
  messageId: Scalars['ID']['output'];
};

/** What `scheduleMessage` takes. */
export type ScheduleMessageInput = {
  /** Uploads of mine that are `READY`, at most 10. */
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** At most 8,000 characters; may be empty where something is attached. */
  body: Scalars['String']['input'];
  /** Where to say it. */
  chatId: Scalars['ID']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. The message carries it. */
  clientKey: Scalars['String']['input'];
  /** Whether a reply shows in the chat as well. */
  isInChat?: Scalars['Boolean']['input'];
  /** Members who are meant, at most 50. */
  mentionIds?: Array<Scalars['ID']['input']>;
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. */
  mentionRanges?: Array<MentionRangeInput>;
  /** The message of the same chat that this one answers. */
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  /** When; at most a year ahead. */
  sendAt: Scalars['DateTime']['input'];
  /** The message to reply under; itself no reply. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** How `scheduleMessage` ends. */
export type ScheduleMessageResult = InvalidInput | KeyReused | LimitReached | NotFound | ScheduleMessageSuccess;

/** It is stored, and will be said. */
export type ScheduleMessageSuccess = {
  __typename?: 'ScheduleMessageSuccess';
  /** Whether this call repeats an earlier one with the same `clientKey`. */
  replayed: Scalars['Boolean']['output'];
  /** What waits. */
  scheduledMessage: ScheduledMessage;
};

/** Something to be said later. */
export type ScheduledMessage = Node & {
  __typename?: 'ScheduledMessage';
  /** The uploads that go with it; empty once it was said or taken back. */
  attachmentIds: Array<Scalars['ID']['output']>;
  /** What it says; null once it was said or taken back. */
  body?: Maybe<Scalars['String']['output']>;
  /** The chat. */
  chat?: Maybe<Chat>;
  /** Where. */
  chatId: Scalars['ID']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether it is to show in the chat itself, and not in a thread alone. */
  isInChat: Scalars['Boolean']['output'];
  /** Who is meant; with the fields below, all that it takes to plan it anew in other words. Empty once it was said or taken back. */
  mentionIds: Array<Scalars['ID']['output']>;
  /** Where in `body` people are named, in the order of the text; at most 100. Empty once it was said or taken back. */
  mentionRanges: Array<MentionRange>;
  /** What became of it; null until it is said, or where I may not see it any more. */
  message?: Maybe<Message>;
  /** Why it was refused; null where it was not. */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** What it answers; null for nothing. */
  replyToId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  sendAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ScheduledState;
  /** The message to reply under; null for none. */
  threadRootId?: Maybe<Scalars['ID']['output']>;
};

/** I scheduled something on one of my devices or took it back, or its time came. */
export type ScheduledMessageChanged = ChatInboxEvent & InboxEvent & {
  __typename?: 'ScheduledMessageChanged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** In which chat. */
  chatId: Scalars['ID']['output'];
  /** What is scheduled, as it stands now; null once it is forgotten. */
  scheduledMessage?: Maybe<ScheduledMessage>;
};

/** A page of scheduled messages. */
export type ScheduledMessageConnection = {
  __typename?: 'ScheduledMessageConnection';
  /** What is scheduled, with cursors. */
  edges: Array<ScheduledMessageEdge>;
  /** The same without their cursors. */
  nodes: Array<ScheduledMessage>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A scheduled message in a page. */
export type ScheduledMessageEdge = {
  __typename?: 'ScheduledMessageEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** What is scheduled. */
  node: ScheduledMessage;
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
  attachmentIds?: Array<Scalars['ID']['input']>;
  /** At most 8,000 characters that say something to the eye; may be empty where something is attached. Empty lines around it are not kept, the space before its first word is. */
  body: Scalars['String']['input'];
  /** Where to say it. */
  chatId: Scalars['ID']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** After how many seconds it goes by itself: 5 to 31,536,000. The chat's own rule holds where it is shorter. */
  expiresInSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a reply shows in the chat as well. */
  isInChat?: Scalars['Boolean']['input'];
  /** Whether its links are looked at. A link in `<` and `>` is left alone in any case, and so is code. */
  linkPreviews?: Scalars['Boolean']['input'];
  /** Members who are meant, at most 50; each must be in the chat. */
  mentionIds?: Array<Scalars['ID']['input']>;
  /** Where in `body` they are named, in the order of the text, each place once; at most 100. Who is named here is meant, whether `mentionIds` has them or not. */
  mentionRanges?: Array<MentionRangeInput>;
  /** Whether whoever is in the chat is meant: `@all`. It counts as a mention for each of them. By the rules of the chat, in chats of at most 1,000 members, and once in a minute; not in what shows in its thread alone. */
  mentionsEveryone?: Scalars['Boolean']['input'];
  /** The message of the same chat that this one answers. */
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  /** The message to reply under, of the same chat; itself no reply. */
  threadRootId?: InputMaybe<Scalars['ID']['input']>;
};

/** How `sendMessage` ends. */
export type SendMessageResult = InvalidInput | KeyReused | NotAllowed | NotFound | RateLimited | SendMessageSuccess;

/** The message is stored. */
export type SendMessageSuccess = {
  __typename?: 'SendMessageSuccess';
  /** As it stands in the log. */
  message: Message;
  /** Whether this call repeats an earlier one with the same `clientKey`. */
  replayed: Scalars['Boolean']['output'];
};

/** What `setChatRules` takes. */
export type SetChatRulesInput = {
  /** Words that nobody but owner and admins says, at most 100; replaces the ones before. Capitals and accents make no difference. */
  blockedWords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which chat. */
  chatId: Scalars['ID']['input'];
  /** Who may say something with a link in it. */
  linking?: InputMaybe<AllowedMembers>;
  /** How many people one message of a member may mention: 0 to 50. */
  maxMentions?: InputMaybe<Scalars['Int']['input']>;
  /** Who may mention everyone at once. */
  mentioningEveryone?: InputMaybe<EveryoneMentionPolicy>;
  /** After how many seconds what is said from now on goes by itself: 60 to 31,536,000, or 0 for never. */
  messageLifetimeSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Who may pin messages. */
  pinning?: InputMaybe<AllowedMembers>;
  /** Who may say something: `ADMINS` makes it a room for announcements. */
  posting?: InputMaybe<AllowedMembers>;
  /** How many seconds a member waits between two messages: 0 to 21,600, 0 for not at all. Owner and admins never wait. */
  slowModeSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** How `setChatRules` ends. */
export type SetChatRulesResult = InvalidInput | NotAllowed | NotFound | SetChatRulesSuccess;

/** The rules are as they were asked to be, by this call or already before. */
export type SetChatRulesSuccess = {
  __typename?: 'SetChatRulesSuccess';
  /** The chat, with its rules. */
  chat?: Maybe<Chat>;
};

/** What `setThreadFollowing` takes. */
export type SetThreadFollowingInput = {
  /** Whether to follow it. */
  isFollowing: Scalars['Boolean']['input'];
  /** The message that the thread is under. */
  threadRootId: Scalars['ID']['input'];
};

/** How `setThreadFollowing` ends. */
export type SetThreadFollowingResult = NotFound | ThreadSuccess;

/** A run of a message's text. */
export type SnippetPart = {
  __typename?: 'SnippetPart';
  /** Whether it is what was looked for. */
  isMatch: Scalars['Boolean']['output'];
  /** The text, as it was typed. */
  text: Scalars['String']['output'];
};

/** Another of my devices has changed the draft since. */
export type StaleDraft = UserError & {
  __typename?: 'StaleDraft';
  /** Always `STALE_DRAFT`. */
  code: UserErrorCode;
  /** The draft as it stands now; null where there is none. */
  currentDraft?: Maybe<MessageDraft>;
  /** The way to the `expectedRev`. */
  path: Array<Scalars['String']['output']>;
  /** What to do next. */
  reason: Scalars['String']['output'];
};

/** The message has changed since the `rev` that the edit was made for. */
export type StaleMessage = UserError & {
  __typename?: 'StaleMessage';
  /** Always `STALE_MESSAGE`. */
  code: UserErrorCode;
  /** The message as it stands now. */
  currentMessage: Message;
  /** The way to the `expectedRev`. */
  path: Array<Scalars['String']['output']>;
  /** What to do next. */
  reason: Scalars['String']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every durable change of a chat, in the order of `rev`, each at least once. With `after` the ones missed since are sent
   * first; without it the feed begins now.
   */
  chatEvents: ChatEvent;
  /**
   * What moves in all of my chats, for lists and badges: the newest state of each chat that has changed, and my own facts from
   * my other devices. After a pause, give the last `extensions.cursor`: each chat that moved meanwhile is told once, and a chat
   * whose `rev` is not the one you have is read on from there.
   */
  inbox: InboxEvent;
};


export type SubscriptionChatEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatId: Scalars['ID']['input'];
};


export type SubscriptionInboxArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A change of the members, in its place among what was said. */
export type SystemNote = {
  __typename?: 'SystemNote';
  /** Who did it, themselves where somebody left; null where it is not known. */
  actor?: Maybe<User>;
  /** What happened. */
  kind: SystemNoteKind;
  /** To whom; at most 100. */
  users: Array<Maybe<User>>;
};

/** What the system can note. */
export type SystemNoteKind =
  /** People were put into the chat. */
  | 'MEMBERS_ADDED'
  /** People left or were taken out. */
  | 'MEMBERS_REMOVED';

/** The replies under one message. */
export type Thread = Node & {
  __typename?: 'Thread';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether I follow it. */
  isFollowing: Scalars['Boolean']['output'];
  /** When the newest reply was stored. */
  lastReplyAt: Scalars['DateTime']['output'];
  /** The `seq` of the newest reply. */
  lastSeq: Scalars['Int']['output'];
  /** How far I have read it; 0 for not at all. */
  readSeq?: Maybe<Scalars['Int']['output']>;
  /** How far those are who have read it and show it, those first who moved last. */
  readers: ReaderConnection;
  /** What was replied. `last` with `before` reads backwards from the newest; edges are always in the order of `seq`. */
  replies: MessageConnection;
  /** How many replies there are that were not deleted. */
  replyCount: Scalars['Int']['output'];
  /** That message; null where I may not see it. */
  root?: Maybe<Message>;
  /** The message that it is under. */
  rootId: Scalars['ID']['output'];
  /** What I have not read of it. */
  unread?: Maybe<UnreadCount>;
};


/** The replies under one message. */
export type ThreadReadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The replies under one message. */
export type ThreadRepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of threads. */
export type ThreadConnection = {
  __typename?: 'ThreadConnection';
  /** The threads with their cursors. */
  edges: Array<ThreadEdge>;
  /** The same without their cursors. */
  nodes: Array<Thread>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A thread in a page. */
export type ThreadEdge = {
  __typename?: 'ThreadEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The thread. */
  node: Thread;
};

/** A reply was said in a thread, and not in the chat itself; one that shows in both is a `MessageSent`. */
export type ThreadReplySent = ChatEvent & DurableChatEvent & MessageEvent & {
  __typename?: 'ThreadReplySent';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The chat, as it stands when this event is read. */
  chat?: Maybe<Chat>;
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The reply, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

/** It is stored. */
export type ThreadSuccess = {
  __typename?: 'ThreadSuccess';
  /** The thread as it stands for me now. */
  thread: Thread;
};

/** What `unpinMessage` takes. */
export type UnpinMessageInput = {
  /** Which message. */
  messageId: Scalars['ID']['input'];
};

/** How `unpinMessage` ends. */
export type UnpinMessageResult = ChangeMessageSuccess | NotAllowed | NotFound;

/** What is unread in a chat, derived when it is asked for. */
export type UnreadCount = {
  __typename?: 'UnreadCount';
  /** How many messages of others I have not read, people whom I have blocked or muted left out; at most 100. None where the chat is muted. */
  count: Scalars['Int']['output'];
  /** The first of them; null for none. */
  firstSeq?: Maybe<Scalars['Int']['output']>;
  /** Whether there are more than `count`. */
  isCapped: Scalars['Boolean']['output'];
  /** How many of them mention me; at most 100, muted or not. */
  mentionCount: Scalars['Int']['output'];
};

/** What `unsaveMessage` takes. */
export type UnsaveMessageInput = {
  /** Which message. */
  messageId: Scalars['ID']['input'];
};

/** How `unsaveMessage` ends. */
export type UnsaveMessageResult = NotFound | UnsaveMessageSuccess;

/** The message is not among what I have saved, by this call or already before. */
export type UnsaveMessageSuccess = {
  __typename?: 'UnsaveMessageSuccess';
  /** Which message. */
  messageId: Scalars['ID']['output'];
};

/** A file on its way to becoming an attachment. */
export type Upload = Node & {
  __typename?: 'Upload';
  /** What it became; null until it is ready. */
  attachment?: Maybe<Attachment>;
  /** What users needs to make a picture of a person of it; services only. */
  file?: Maybe<UploadFacts>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why it was rejected. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: UploadState;
};

/** What another domain has to know of an upload that it refers to. */
export type UploadFacts = {
  __typename?: 'UploadFacts';
  /** The picture, made small, as WebP in Base64; null for what is none or is not ready. */
  picture?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: UploadState;
  /** Whose upload it is. */
  userId: Scalars['ID']['output'];
};

/** A header of a PUT. */
export type UploadHeader = {
  __typename?: 'UploadHeader';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
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

/** What `votePoll` takes. */
export type VotePollInput = {
  /** The message that asks. */
  messageId: Scalars['ID']['input'];
  /** What I choose; at most one where many are not allowed, and none to take my vote back. */
  optionIds: Array<Scalars['ID']['input']>;
};

/** How `votePoll` ends. */
export type VotePollResult = ChangeMessageSuccess | InvalidInput | NotAllowed | NotFound;

/** Somebody who has chosen an option. */
export type Voter = Node & {
  __typename?: 'Voter';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who. */
  user?: Maybe<User>;
  /** When they voted last. */
  votedAt: Scalars['DateTime']['output'];
};

/** A page of voters. */
export type VoterConnection = {
  __typename?: 'VoterConnection';
  /** The voters with their cursors. */
  edges: Array<VoterEdge>;
  /** The same without their cursors. */
  nodes: Array<Voter>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A voter in a page. */
export type VoterEdge = {
  __typename?: 'VoterEdge';
  /** Where they stand. */
  cursor: Scalars['String']['output'];
  /** The voter. */
  node: Voter;
};



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
  ChatPermissions: ChatPermissions;
  Message: Message;
  PersonalData: PersonalData;
  Upload: Upload;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Chat:
    ( { __typename: 'Chat' }
    & GraphQLRecursivePick<FederationTypes['Chat'], {"id":true}> );
  ChatPermissions:
    ( { __typename: 'ChatPermissions' }
    & GraphQLRecursivePick<FederationTypes['ChatPermissions'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"id":true}> );
  Upload:
    ( { __typename: 'Upload' }
    & GraphQLRecursivePick<FederationTypes['Upload'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeResult:
    | ( Omit<AcknowledgeSuccess, 'positions'> & { positions: Array<_RefType['MemberPosition']> } )
    | ( InvalidInputModel )
  ;
  AcknowledgeThreadResult:
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( Omit<ThreadSuccess, 'thread'> & { thread: _RefType['Thread'] } )
  ;
  AddReactionResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CancelScheduledMessageResult:
    | ( CancelScheduledMessageSuccess )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  ClosePollResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CompleteUploadResult:
    | ( Omit<CompleteUploadSuccess, 'upload'> & { upload: _RefType['Upload'] } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
  ;
  CreatePollResult:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( Omit<SendMessageSuccess, 'message'> & { message: _RefType['Message'] } )
  ;
  CreateUploadResult:
    | ( Omit<CreateUploadSuccess, 'upload'> & { upload: _RefType['Upload'] } )
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
  ;
  DeleteMessageResult:
    | ( DeleteMessageSuccess )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  EditMessageResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( StaleMessageModel )
  ;
  ForwardMessageResult:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( Omit<SendMessageSuccess, 'message'> & { message: _RefType['Message'] } )
  ;
  LiftRestrictionResult:
    | ( InvalidInputModel )
    | ( Omit<LiftRestrictionSuccess, 'restriction'> & { restriction: _RefType['Restriction'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  MarkUnreadResult:
    | ( InvalidInputModel )
    | ( Omit<MarkUnreadSuccess, 'unread'> & { unread: _RefType['UnreadCount'] } )
    | ( NotFoundModel )
  ;
  PinMessageResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  RemoveReactionResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
  ;
  ReportContentResult:
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotFoundModel )
    | ( Omit<ReportContentSuccess, 'report'> & { report: _RefType['Report'] } )
  ;
  ResolveReportResult:
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( Omit<ResolveReportSuccess, 'report'> & { report: _RefType['Report'] } )
  ;
  RestrictUserResult:
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( Omit<RestrictUserSuccess, 'restriction'> & { restriction: _RefType['Restriction'] } )
  ;
  SaveDraftResult:
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( Omit<SaveDraftSuccess, 'draft'> & { draft: _RefType['MessageDraft'] } )
    | ( StaleDraftModel )
  ;
  SaveMessageResult:
    | ( LimitReachedModel )
    | ( NotFoundModel )
    | ( Omit<SaveMessageSuccess, 'savedMessage'> & { savedMessage: _RefType['SavedMessage'] } )
  ;
  ScheduleMessageResult:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
    | ( NotFoundModel )
    | ( Omit<ScheduleMessageSuccess, 'scheduledMessage'> & { scheduledMessage: _RefType['ScheduledMessage'] } )
  ;
  SendMessageResult:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( Omit<SendMessageSuccess, 'message'> & { message: _RefType['Message'] } )
  ;
  SetChatRulesResult:
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( Omit<SetChatRulesSuccess, 'chat'> & { chat?: Maybe<_RefType['Chat']> } )
  ;
  SetThreadFollowingResult:
    | ( NotFoundModel )
    | ( Omit<ThreadSuccess, 'thread'> & { thread: _RefType['Thread'] } )
  ;
  UnpinMessageResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  UnsaveMessageResult:
    | ( NotFoundModel )
    | ( UnsaveMessageSuccess )
  ;
  VotePollResult:
    | ( Omit<ChangeMessageSuccess, 'message'> & { message: _RefType['Message'] } )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ChatEvent:
    | ( ChatUpdatedModel )
    | ( LinkPreviewsChangedModel )
    | ( MemberAddedModel )
    | ( MemberRemovedModel )
    | ( MessageDeletedModel )
    | ( MessageEditedModel )
    | ( MessageExpiredModel )
    | ( MessageSentModel )
    | ( PinsChangedModel )
    | ( PollChangedModel )
    | ( ReactionsChangedModel )
    | ( ReceiptsChangedModel )
    | ( RulesChangedModel )
    | ( ThreadReplySentModel )
  ;
  ChatInboxEvent:
    | ( ChatActivityChangedModel )
    | ( ChatJoinedModel )
    | ( ChatLeftModel )
    | ( DraftChangedModel )
    | ( MessageHiddenModel )
    | ( MyPositionChangedModel )
    | ( MyPreferencesChangedModel )
    | ( MyThreadChangedModel )
    | ( RequestChangedModel )
    | ( SavedMessagesChangedModel )
    | ( ScheduledMessageChangedModel )
  ;
  DurableChatEvent:
    | ( ChatUpdatedModel )
    | ( LinkPreviewsChangedModel )
    | ( MemberAddedModel )
    | ( MemberRemovedModel )
    | ( MessageDeletedModel )
    | ( MessageEditedModel )
    | ( MessageExpiredModel )
    | ( MessageSentModel )
    | ( PinsChangedModel )
    | ( PollChangedModel )
    | ( ReactionsChangedModel )
    | ( RulesChangedModel )
    | ( ThreadReplySentModel )
  ;
  InboxEvent:
    | ( ChatActivityChangedModel )
    | ( ChatJoinedModel )
    | ( ChatLeftModel )
    | ( DraftChangedModel )
    | ( MessageHiddenModel )
    | ( MutedUsersChangedModel )
    | ( MyPositionChangedModel )
    | ( MyPreferencesChangedModel )
    | ( MyThreadChangedModel )
    | ( RequestChangedModel )
    | ( SavedMessagesChangedModel )
    | ( ScheduledMessageChangedModel )
  ;
  MessageEvent:
    | ( LinkPreviewsChangedModel )
    | ( MessageDeletedModel )
    | ( MessageEditedModel )
    | ( MessageExpiredModel )
    | ( MessageSentModel )
    | ( PinsChangedModel )
    | ( PollChangedModel )
    | ( ReactionsChangedModel )
    | ( ThreadReplySentModel )
  ;
  Node:
    | ( AttachmentModel )
    | ( AuditEntryModel )
    | ( ChatPermissions )
    | ( MemberPositionModel )
    | ( MessageModel )
    | ( MessageDraftModel )
    | ( MessageEditModel )
    | ( PollOptionModel )
    | ( ReportModel )
    | ( RestrictionModel )
    | ( SavedMessageModel )
    | ( ScheduledMessageModel )
    | ( ThreadModel )
    | ( UploadModel )
    | ( VoterModel )
  ;
  UserError:
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( StaleDraftModel )
    | ( StaleMessageModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeInput: AcknowledgeInput;
  AcknowledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeResult']>;
  AcknowledgeSuccess: ResolverTypeWrapper<Omit<AcknowledgeSuccess, 'positions'> & { positions: Array<ResolversTypes['MemberPosition']> }>;
  AcknowledgeThreadInput: AcknowledgeThreadInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeThreadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeThreadResult']>;
  AcknowledgedPosition: AcknowledgedPosition;
  AddReactionInput: AddReactionInput;
  AddReactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddReactionResult']>;
  AllowedMembers: AllowedMembers;
  Attachment: ResolverTypeWrapper<AttachmentModel>;
  AttachmentKind: AttachmentKind;
  AuditAction: AuditAction;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }, 'nodes'>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  CancelScheduledMessageInput: CancelScheduledMessageInput;
  CancelScheduledMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelScheduledMessageResult']>;
  CancelScheduledMessageSuccess: ResolverTypeWrapper<CancelScheduledMessageSuccess>;
  ChangeMessageSuccess: ResolverTypeWrapper<Omit<ChangeMessageSuccess, 'message'> & { message: ResolversTypes['Message'] }>;
  Chat: ResolverTypeWrapper<ChatModel>;
  ChatActivityChanged: ResolverTypeWrapper<ChatActivityChangedModel>;
  ChatEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChatEvent']>;
  ChatEventConnection: ResolverTypeWrapper<Omit<Omit<ChatEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChatEventEdge']>, nodes: Array<ResolversTypes['ChatEvent']> }, 'nodes'>>;
  ChatEventEdge: ResolverTypeWrapper<Omit<ChatEventEdge, 'node'> & { node: ResolversTypes['ChatEvent'] }>;
  ChatInboxEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChatInboxEvent']>;
  ChatJoined: ResolverTypeWrapper<ChatJoinedModel>;
  ChatLeft: ResolverTypeWrapper<ChatLeftModel>;
  ChatPermissions: ResolverTypeWrapper<ChatPermissions>;
  ChatRules: ResolverTypeWrapper<ChatRulesModel>;
  ChatUpdated: ResolverTypeWrapper<ChatUpdatedModel>;
  ClosePollInput: ClosePollInput;
  ClosePollResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePollResult']>;
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteUploadResult']>;
  CompleteUploadSuccess: ResolverTypeWrapper<Omit<CompleteUploadSuccess, 'upload'> & { upload: ResolversTypes['Upload'] }>;
  CreatePollInput: CreatePollInput;
  CreatePollResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePollResult']>;
  CreateUploadInput: CreateUploadInput;
  CreateUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUploadResult']>;
  CreateUploadSuccess: ResolverTypeWrapper<Omit<CreateUploadSuccess, 'upload'> & { upload: ResolversTypes['Upload'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMessageResult']>;
  DeleteMessageSuccess: ResolverTypeWrapper<DeleteMessageSuccess>;
  DeleteScope: DeleteScope;
  DraftChanged: ResolverTypeWrapper<DraftChangedModel>;
  DurableChatEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['DurableChatEvent']>;
  EditMessageInput: EditMessageInput;
  EditMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditMessageResult']>;
  EveryoneMentionPolicy: EveryoneMentionPolicy;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  FormattedRange: ResolverTypeWrapper<FormattedRange>;
  FormattingKind: FormattingKind;
  ForwardMessageInput: ForwardMessageInput;
  ForwardMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForwardMessageResult']>;
  ForwardOrigin: ResolverTypeWrapper<ForwardOriginModel>;
  InboxEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['InboxEvent']>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LiftRestrictionInput: LiftRestrictionInput;
  LiftRestrictionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftRestrictionResult']>;
  LiftRestrictionSuccess: ResolverTypeWrapper<Omit<LiftRestrictionSuccess, 'restriction'> & { restriction: ResolversTypes['Restriction'] }>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LinkPreview: ResolverTypeWrapper<LinkPreviewModel>;
  LinkPreviewsChanged: ResolverTypeWrapper<LinkPreviewsChangedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkUnreadResult']>;
  MarkUnreadSuccess: ResolverTypeWrapper<Omit<MarkUnreadSuccess, 'unread'> & { unread: ResolversTypes['UnreadCount'] }>;
  MemberAdded: ResolverTypeWrapper<MemberAddedModel>;
  MemberPosition: ResolverTypeWrapper<MemberPositionModel>;
  MemberRemoved: ResolverTypeWrapper<MemberRemovedModel>;
  MentionRange: ResolverTypeWrapper<MentionRangeModel>;
  MentionRangeInput: MentionRangeInput;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageConnection: ResolverTypeWrapper<Omit<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }, 'nodes'>>;
  MessageContent: MessageContent;
  MessageDeleted: ResolverTypeWrapper<MessageDeletedModel>;
  MessageDraft: ResolverTypeWrapper<MessageDraftModel>;
  MessageDraftConnection: ResolverTypeWrapper<Omit<Omit<MessageDraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageDraftEdge']>, nodes: Array<ResolversTypes['MessageDraft']> }, 'nodes'>>;
  MessageDraftEdge: ResolverTypeWrapper<Omit<MessageDraftEdge, 'node'> & { node: ResolversTypes['MessageDraft'] }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageEdit: ResolverTypeWrapper<MessageEditModel>;
  MessageEditConnection: ResolverTypeWrapper<Omit<Omit<MessageEditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEditEdge']>, nodes: Array<ResolversTypes['MessageEdit']> }, 'nodes'>>;
  MessageEditEdge: ResolverTypeWrapper<Omit<MessageEditEdge, 'node'> & { node: ResolversTypes['MessageEdit'] }>;
  MessageEdited: ResolverTypeWrapper<MessageEditedModel>;
  MessageEvent: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MessageEvent']>;
  MessageExpired: ResolverTypeWrapper<MessageExpiredModel>;
  MessageHidden: ResolverTypeWrapper<MessageHiddenModel>;
  MessageKind: MessageKind;
  MessageSearchConnection: ResolverTypeWrapper<Omit<Omit<MessageSearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageSearchEdge']>, nodes: Array<ResolversTypes['Message']> }, 'nodes'>>;
  MessageSearchEdge: ResolverTypeWrapper<Omit<MessageSearchEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageSearchInput: MessageSearchInput;
  MessageSearchOrder: MessageSearchOrder;
  MessageSent: ResolverTypeWrapper<MessageSentModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutedUsersChanged: ResolverTypeWrapper<MutedUsersChangedModel>;
  MyPositionChanged: ResolverTypeWrapper<MyPositionChangedModel>;
  MyPreferencesChanged: ResolverTypeWrapper<MyPreferencesChangedModel>;
  MyThreadChanged: ResolverTypeWrapper<MyThreadChangedModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  PinMessageInput: PinMessageInput;
  PinMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PinMessageResult']>;
  PinsChanged: ResolverTypeWrapper<PinsChangedModel>;
  Poll: ResolverTypeWrapper<Omit<Poll, 'options'> & { options: Array<ResolversTypes['PollOption']> }>;
  PollChanged: ResolverTypeWrapper<PollChangedModel>;
  PollOption: ResolverTypeWrapper<PollOptionModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  ReactionGroup: ResolverTypeWrapper<ReactionGroupModel>;
  ReactionsChanged: ResolverTypeWrapper<ReactionsChangedModel>;
  ReaderConnection: ResolverTypeWrapper<Omit<Omit<ReaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReaderEdge']>, nodes: Array<ResolversTypes['MemberPosition']> }, 'nodes'>>;
  ReaderEdge: ResolverTypeWrapper<Omit<ReaderEdge, 'node'> & { node: ResolversTypes['MemberPosition'] }>;
  ReceiptSummary: ResolverTypeWrapper<ReceiptSummaryModel>;
  ReceiptsChanged: ResolverTypeWrapper<ReceiptsChangedModel>;
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveReactionResult']>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportConnection: ResolverTypeWrapper<Omit<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportEdge']>, nodes: Array<ResolversTypes['Report']> }, 'nodes'>>;
  ReportContentInput: ReportContentInput;
  ReportContentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportContentResult']>;
  ReportContentSuccess: ResolverTypeWrapper<Omit<ReportContentSuccess, 'report'> & { report: ResolversTypes['Report'] }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportReason: ReportReason;
  ReportResolution: ReportResolution;
  ReportState: ReportState;
  ReportedMessage: ResolverTypeWrapper<ReportedMessageModel>;
  RequestChanged: ResolverTypeWrapper<RequestChangedModel>;
  RequestKind: RequestKind;
  RequestState: RequestState;
  ResolveReportInput: ResolveReportInput;
  ResolveReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveReportResult']>;
  ResolveReportSuccess: ResolverTypeWrapper<Omit<ResolveReportSuccess, 'report'> & { report: ResolversTypes['Report'] }>;
  RestrictUserInput: RestrictUserInput;
  RestrictUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestrictUserResult']>;
  RestrictUserSuccess: ResolverTypeWrapper<Omit<RestrictUserSuccess, 'restriction'> & { restriction: ResolversTypes['Restriction'] }>;
  Restriction: ResolverTypeWrapper<RestrictionModel>;
  RestrictionConnection: ResolverTypeWrapper<Omit<Omit<RestrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RestrictionEdge']>, nodes: Array<ResolversTypes['Restriction']> }, 'nodes'>>;
  RestrictionEdge: ResolverTypeWrapper<Omit<RestrictionEdge, 'node'> & { node: ResolversTypes['Restriction'] }>;
  RulesChanged: ResolverTypeWrapper<RulesChangedModel>;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftResult']>;
  SaveDraftSuccess: ResolverTypeWrapper<Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversTypes['MessageDraft'] }>;
  SaveMessageInput: SaveMessageInput;
  SaveMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMessageResult']>;
  SaveMessageSuccess: ResolverTypeWrapper<Omit<SaveMessageSuccess, 'savedMessage'> & { savedMessage: ResolversTypes['SavedMessage'] }>;
  SavedMessage: ResolverTypeWrapper<SavedMessageModel>;
  SavedMessageConnection: ResolverTypeWrapper<Omit<Omit<SavedMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SavedMessageEdge']>, nodes: Array<ResolversTypes['SavedMessage']> }, 'nodes'>>;
  SavedMessageEdge: ResolverTypeWrapper<Omit<SavedMessageEdge, 'node'> & { node: ResolversTypes['SavedMessage'] }>;
  SavedMessagesChanged: ResolverTypeWrapper<SavedMessagesChangedModel>;
  ScheduleMessageInput: ScheduleMessageInput;
  ScheduleMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleMessageResult']>;
  ScheduleMessageSuccess: ResolverTypeWrapper<Omit<ScheduleMessageSuccess, 'scheduledMessage'> & { scheduledMessage: ResolversTypes['ScheduledMessage'] }>;
  ScheduledMessage: ResolverTypeWrapper<ScheduledMessageModel>;
  ScheduledMessageChanged: ResolverTypeWrapper<ScheduledMessageChangedModel>;
  ScheduledMessageConnection: ResolverTypeWrapper<Omit<Omit<ScheduledMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ScheduledMessageEdge']>, nodes: Array<ResolversTypes['ScheduledMessage']> }, 'nodes'>>;
  ScheduledMessageEdge: ResolverTypeWrapper<Omit<ScheduledMessageEdge, 'node'> & { node: ResolversTypes['ScheduledMessage'] }>;
  ScheduledState: ScheduledState;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  SendMessageSuccess: ResolverTypeWrapper<Omit<SendMessageSuccess, 'message'> & { message: ResolversTypes['Message'] }>;
  SetChatRulesInput: SetChatRulesInput;
  SetChatRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChatRulesResult']>;
  SetChatRulesSuccess: ResolverTypeWrapper<Omit<SetChatRulesSuccess, 'chat'> & { chat?: Maybe<ResolversTypes['Chat']> }>;
  SetThreadFollowingInput: SetThreadFollowingInput;
  SetThreadFollowingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetThreadFollowingResult']>;
  SnippetPart: ResolverTypeWrapper<SnippetPart>;
  StaleDraft: ResolverTypeWrapper<StaleDraftModel>;
  StaleMessage: ResolverTypeWrapper<StaleMessageModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SystemNote: ResolverTypeWrapper<SystemNote>;
  SystemNoteKind: SystemNoteKind;
  Thread: ResolverTypeWrapper<ThreadModel>;
  ThreadConnection: ResolverTypeWrapper<Omit<Omit<ThreadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThreadEdge']>, nodes: Array<ResolversTypes['Thread']> }, 'nodes'>>;
  ThreadEdge: ResolverTypeWrapper<Omit<ThreadEdge, 'node'> & { node: ResolversTypes['Thread'] }>;
  ThreadReplySent: ResolverTypeWrapper<ThreadReplySentModel>;
  ThreadSuccess: ResolverTypeWrapper<Omit<ThreadSuccess, 'thread'> & { thread: ResolversTypes['Thread'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnpinMessageResult']>;
  UnreadCount: ResolverTypeWrapper<UnreadCountModel>;
  UnsaveMessageInput: UnsaveMessageInput;
  UnsaveMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnsaveMessageResult']>;
  UnsaveMessageSuccess: ResolverTypeWrapper<UnsaveMessageSuccess>;
  Upload: ResolverTypeWrapper<UploadModel>;
  UploadFacts: ResolverTypeWrapper<UploadFactsModel>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UploadState: UploadState;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VotePollInput: VotePollInput;
  VotePollResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VotePollResult']>;
  Voter: ResolverTypeWrapper<VoterModel>;
  VoterConnection: ResolverTypeWrapper<Omit<Omit<VoterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VoterEdge']>, nodes: Array<ResolversTypes['Voter']> }, 'nodes'>>;
  VoterEdge: ResolverTypeWrapper<Omit<VoterEdge, 'node'> & { node: ResolversTypes['Voter'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeInput: AcknowledgeInput;
  AcknowledgeResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeResult'];
  AcknowledgeSuccess: Omit<AcknowledgeSuccess, 'positions'> & { positions: Array<ResolversParentTypes['MemberPosition']> };
  AcknowledgeThreadInput: AcknowledgeThreadInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AcknowledgeThreadResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeThreadResult'];
  AcknowledgedPosition: AcknowledgedPosition;
  AddReactionInput: AddReactionInput;
  AddReactionResult: ResolversUnionTypes<ResolversParentTypes>['AddReactionResult'];
  Attachment: AttachmentModel;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: Omit<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> }, 'nodes'>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  CancelScheduledMessageInput: CancelScheduledMessageInput;
  CancelScheduledMessageResult: ResolversUnionTypes<ResolversParentTypes>['CancelScheduledMessageResult'];
  CancelScheduledMessageSuccess: CancelScheduledMessageSuccess;
  ChangeMessageSuccess: Omit<ChangeMessageSuccess, 'message'> & { message: ResolversParentTypes['Message'] };
  Chat: ChatModel;
  ChatActivityChanged: ChatActivityChangedModel;
  ChatEvent: ResolversInterfaceTypes<ResolversParentTypes>['ChatEvent'];
  ChatEventConnection: Omit<Omit<ChatEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChatEventEdge']>, nodes: Array<ResolversParentTypes['ChatEvent']> }, 'nodes'>;
  ChatEventEdge: Omit<ChatEventEdge, 'node'> & { node: ResolversParentTypes['ChatEvent'] };
  ChatInboxEvent: ResolversInterfaceTypes<ResolversParentTypes>['ChatInboxEvent'];
  ChatJoined: ChatJoinedModel;
  ChatLeft: ChatLeftModel;
  ChatPermissions: ChatPermissions | FederationReferenceTypes['ChatPermissions'];
  ChatRules: ChatRulesModel;
  ChatUpdated: ChatUpdatedModel;
  ClosePollInput: ClosePollInput;
  ClosePollResult: ResolversUnionTypes<ResolversParentTypes>['ClosePollResult'];
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadResult: ResolversUnionTypes<ResolversParentTypes>['CompleteUploadResult'];
  CompleteUploadSuccess: Omit<CompleteUploadSuccess, 'upload'> & { upload: ResolversParentTypes['Upload'] };
  CreatePollInput: CreatePollInput;
  CreatePollResult: ResolversUnionTypes<ResolversParentTypes>['CreatePollResult'];
  CreateUploadInput: CreateUploadInput;
  CreateUploadResult: ResolversUnionTypes<ResolversParentTypes>['CreateUploadResult'];
  CreateUploadSuccess: Omit<CreateUploadSuccess, 'upload'> & { upload: ResolversParentTypes['Upload'] };
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  DeleteMessageInput: DeleteMessageInput;
  DeleteMessageResult: ResolversUnionTypes<ResolversParentTypes>['DeleteMessageResult'];
  DeleteMessageSuccess: DeleteMessageSuccess;
  DraftChanged: DraftChangedModel;
  DurableChatEvent: ResolversInterfaceTypes<ResolversParentTypes>['DurableChatEvent'];
  EditMessageInput: EditMessageInput;
  EditMessageResult: ResolversUnionTypes<ResolversParentTypes>['EditMessageResult'];
  FieldError: FieldErrorModel;
  FormattedRange: FormattedRange;
  ForwardMessageInput: ForwardMessageInput;
  ForwardMessageResult: ResolversUnionTypes<ResolversParentTypes>['ForwardMessageResult'];
  ForwardOrigin: ForwardOriginModel;
  InboxEvent: ResolversInterfaceTypes<ResolversParentTypes>['InboxEvent'];
  InvalidInput: InvalidInputModel;
  KeyReused: KeyReusedModel;
  LiftRestrictionInput: LiftRestrictionInput;
  LiftRestrictionResult: ResolversUnionTypes<ResolversParentTypes>['LiftRestrictionResult'];
  LiftRestrictionSuccess: Omit<LiftRestrictionSuccess, 'restriction'> & { restriction: ResolversParentTypes['Restriction'] };
  LimitReached: LimitReachedModel;
  LinkPreview: LinkPreviewModel;
  LinkPreviewsChanged: LinkPreviewsChangedModel;
  LocalTime: Scalars['LocalTime']['output'];
  MarkUnreadInput: MarkUnreadInput;
  MarkUnreadResult: ResolversUnionTypes<ResolversParentTypes>['MarkUnreadResult'];
  MarkUnreadSuccess: Omit<MarkUnreadSuccess, 'unread'> & { unread: ResolversParentTypes['UnreadCount'] };
  MemberAdded: MemberAddedModel;
  MemberPosition: MemberPositionModel;
  MemberRemoved: MemberRemovedModel;
  MentionRange: MentionRangeModel;
  MentionRangeInput: MentionRangeInput;
  Message: MessageModel;
  MessageConnection: Omit<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> }, 'nodes'>;
  MessageDeleted: MessageDeletedModel;
  MessageDraft: MessageDraftModel;
  MessageDraftConnection: Omit<Omit<MessageDraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageDraftEdge']>, nodes: Array<ResolversParentTypes['MessageDraft']> }, 'nodes'>;
  MessageDraftEdge: Omit<MessageDraftEdge, 'node'> & { node: ResolversParentTypes['MessageDraft'] };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageEdit: MessageEditModel;
  MessageEditConnection: Omit<Omit<MessageEditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEditEdge']>, nodes: Array<ResolversParentTypes['MessageEdit']> }, 'nodes'>;
  MessageEditEdge: Omit<MessageEditEdge, 'node'> & { node: ResolversParentTypes['MessageEdit'] };
  MessageEdited: MessageEditedModel;
  MessageEvent: ResolversInterfaceTypes<ResolversParentTypes>['MessageEvent'];
  MessageExpired: MessageExpiredModel;
  MessageHidden: MessageHiddenModel;
  MessageSearchConnection: Omit<Omit<MessageSearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageSearchEdge']>, nodes: Array<ResolversParentTypes['Message']> }, 'nodes'>;
  MessageSearchEdge: Omit<MessageSearchEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageSearchInput: MessageSearchInput;
  MessageSent: MessageSentModel;
  Mutation: Record<PropertyKey, never>;
  MutedUsersChanged: MutedUsersChangedModel;
  MyPositionChanged: MyPositionChangedModel;
  MyPreferencesChanged: MyPreferencesChangedModel;
  MyThreadChanged: MyThreadChangedModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  PageInfo: PageInfo;
  PersonalData: PersonalDataModel;
  PinMessageInput: PinMessageInput;
  PinMessageResult: ResolversUnionTypes<ResolversParentTypes>['PinMessageResult'];
  PinsChanged: PinsChangedModel;
  Poll: Omit<Poll, 'options'> & { options: Array<ResolversParentTypes['PollOption']> };
  PollChanged: PollChangedModel;
  PollOption: PollOptionModel;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  ReactionGroup: ReactionGroupModel;
  ReactionsChanged: ReactionsChangedModel;
  ReaderConnection: Omit<Omit<ReaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReaderEdge']>, nodes: Array<ResolversParentTypes['MemberPosition']> }, 'nodes'>;
  ReaderEdge: Omit<ReaderEdge, 'node'> & { node: ResolversParentTypes['MemberPosition'] };
  ReceiptSummary: ReceiptSummaryModel;
  ReceiptsChanged: ReceiptsChangedModel;
  RemoveReactionInput: RemoveReactionInput;
  RemoveReactionResult: ResolversUnionTypes<ResolversParentTypes>['RemoveReactionResult'];
  Report: ReportModel;
  ReportConnection: Omit<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportEdge']>, nodes: Array<ResolversParentTypes['Report']> }, 'nodes'>;
  ReportContentInput: ReportContentInput;
  ReportContentResult: ResolversUnionTypes<ResolversParentTypes>['ReportContentResult'];
  ReportContentSuccess: Omit<ReportContentSuccess, 'report'> & { report: ResolversParentTypes['Report'] };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportedMessage: ReportedMessageModel;
  RequestChanged: RequestChangedModel;
  ResolveReportInput: ResolveReportInput;
  ResolveReportResult: ResolversUnionTypes<ResolversParentTypes>['ResolveReportResult'];
  ResolveReportSuccess: Omit<ResolveReportSuccess, 'report'> & { report: ResolversParentTypes['Report'] };
  RestrictUserInput: RestrictUserInput;
  RestrictUserResult: ResolversUnionTypes<ResolversParentTypes>['RestrictUserResult'];
  RestrictUserSuccess: Omit<RestrictUserSuccess, 'restriction'> & { restriction: ResolversParentTypes['Restriction'] };
  Restriction: RestrictionModel;
  RestrictionConnection: Omit<Omit<RestrictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RestrictionEdge']>, nodes: Array<ResolversParentTypes['Restriction']> }, 'nodes'>;
  RestrictionEdge: Omit<RestrictionEdge, 'node'> & { node: ResolversParentTypes['Restriction'] };
  RulesChanged: RulesChangedModel;
  SaveDraftInput: SaveDraftInput;
  SaveDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftResult'];
  SaveDraftSuccess: Omit<SaveDraftSuccess, 'draft'> & { draft: ResolversParentTypes['MessageDraft'] };
  SaveMessageInput: SaveMessageInput;
  SaveMessageResult: ResolversUnionTypes<ResolversParentTypes>['SaveMessageResult'];
  SaveMessageSuccess: Omit<SaveMessageSuccess, 'savedMessage'> & { savedMessage: ResolversParentTypes['SavedMessage'] };
  SavedMessage: SavedMessageModel;
  SavedMessageConnection: Omit<Omit<SavedMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SavedMessageEdge']>, nodes: Array<ResolversParentTypes['SavedMessage']> }, 'nodes'>;
  SavedMessageEdge: Omit<SavedMessageEdge, 'node'> & { node: ResolversParentTypes['SavedMessage'] };
  SavedMessagesChanged: SavedMessagesChangedModel;
  ScheduleMessageInput: ScheduleMessageInput;
  ScheduleMessageResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleMessageResult'];
  ScheduleMessageSuccess: Omit<ScheduleMessageSuccess, 'scheduledMessage'> & { scheduledMessage: ResolversParentTypes['ScheduledMessage'] };
  ScheduledMessage: ScheduledMessageModel;
  ScheduledMessageChanged: ScheduledMessageChangedModel;
  ScheduledMessageConnection: Omit<Omit<ScheduledMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ScheduledMessageEdge']>, nodes: Array<ResolversParentTypes['ScheduledMessage']> }, 'nodes'>;
  ScheduledMessageEdge: Omit<ScheduledMessageEdge, 'node'> & { node: ResolversParentTypes['ScheduledMessage'] };
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  SendMessageSuccess: Omit<SendMessageSuccess, 'message'> & { message: ResolversParentTypes['Message'] };
  SetChatRulesInput: SetChatRulesInput;
  SetChatRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetChatRulesResult'];
  SetChatRulesSuccess: Omit<SetChatRulesSuccess, 'chat'> & { chat?: Maybe<ResolversParentTypes['Chat']> };
  SetThreadFollowingInput: SetThreadFollowingInput;
  SetThreadFollowingResult: ResolversUnionTypes<ResolversParentTypes>['SetThreadFollowingResult'];
  SnippetPart: SnippetPart;
  StaleDraft: StaleDraftModel;
  StaleMessage: StaleMessageModel;
  Subscription: Record<PropertyKey, never>;
  SystemNote: SystemNote;
  Thread: ThreadModel;
  ThreadConnection: Omit<Omit<ThreadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThreadEdge']>, nodes: Array<ResolversParentTypes['Thread']> }, 'nodes'>;
  ThreadEdge: Omit<ThreadEdge, 'node'> & { node: ResolversParentTypes['Thread'] };
  ThreadReplySent: ThreadReplySentModel;
  ThreadSuccess: Omit<ThreadSuccess, 'thread'> & { thread: ResolversParentTypes['Thread'] };
  URL: Scalars['URL']['output'];
  UnpinMessageInput: UnpinMessageInput;
  UnpinMessageResult: ResolversUnionTypes<ResolversParentTypes>['UnpinMessageResult'];
  UnreadCount: UnreadCountModel;
  UnsaveMessageInput: UnsaveMessageInput;
  UnsaveMessageResult: ResolversUnionTypes<ResolversParentTypes>['UnsaveMessageResult'];
  UnsaveMessageSuccess: UnsaveMessageSuccess;
  Upload: UploadModel;
  UploadFacts: UploadFactsModel;
  UploadHeader: UploadHeader;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VotePollInput: VotePollInput;
  VotePollResult: ResolversUnionTypes<ResolversParentTypes>['VotePollResult'];
  Voter: VoterModel;
  VoterConnection: Omit<Omit<VoterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VoterEdge']>, nodes: Array<ResolversParentTypes['Voter']> }, 'nodes'>;
  VoterEdge: Omit<VoterEdge, 'node'> & { node: ResolversParentTypes['Voter'] };
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

export type AcknowledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeResult'] = ResolversParentTypes['AcknowledgeResult']> = {
  __resolveType: TypeResolveFn<'AcknowledgeSuccess' | 'InvalidInput', ParentType, ContextType>;
};

export type AcknowledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeSuccess'] = ResolversParentTypes['AcknowledgeSuccess']> = {
  positions?: Resolver<Array<ResolversTypes['MemberPosition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeThreadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeThreadResult'] = ResolversParentTypes['AcknowledgeThreadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ThreadSuccess', ParentType, ContextType>;
};

export type AddReactionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddReactionResult'] = ResolversParentTypes['AddReactionResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'InvalidInput' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  blurhash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CancelScheduledMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelScheduledMessageResult'] = ResolversParentTypes['CancelScheduledMessageResult']> = {
  __resolveType: TypeResolveFn<'CancelScheduledMessageSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CancelScheduledMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelScheduledMessageSuccess'] = ResolversParentTypes['CancelScheduledMessageSuccess']> = {
  scheduledMessageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMessageSuccess'] = ResolversParentTypes['ChangeMessageSuccess']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat'], FederationReferenceType extends FederationReferenceTypes['Chat'] = FederationReferenceTypes['Chat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['ChatEventConnection']>, ParentType, ContextType, RequireFields<ChatEventsArgs, 'after' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<ChatMessagesArgs>>;
  myDraft?: Resolver<Maybe<ResolversTypes['MessageDraft']>, ParentType, ContextType>;
  myPosition?: Resolver<Maybe<ResolversTypes['MemberPosition']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['ChatPermissions']>, ParentType, ContextType>;
  pins?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, RequireFields<ChatPinsArgs, 'first'>>;
  positions?: Resolver<Maybe<ResolversTypes['ReaderConnection']>, ParentType, ContextType, RequireFields<ChatPositionsArgs, 'first'>>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<ChatReportsArgs, 'first'>>;
  rev?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['ChatRules']>, ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['UnreadCount']>, ParentType, ContextType>;
};

export type ChatActivityChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatActivityChanged'] = ResolversParentTypes['ChatActivityChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEvent'] = ResolversParentTypes['ChatEvent']> = {
  __resolveType: TypeResolveFn<'ChatUpdated' | 'LinkPreviewsChanged' | 'MemberAdded' | 'MemberRemoved' | 'MessageDeleted' | 'MessageEdited' | 'MessageExpired' | 'MessageSent' | 'PinsChanged' | 'PollChanged' | 'ReactionsChanged' | 'ReceiptsChanged' | 'RulesChanged' | 'ThreadReplySent', ParentType, ContextType>;
};

export type ChatEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEventConnection'] = ResolversParentTypes['ChatEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChatEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEventEdge'] = ResolversParentTypes['ChatEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatEvent'], ParentType, ContextType>;
};

export type ChatInboxEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatInboxEvent'] = ResolversParentTypes['ChatInboxEvent']> = {
  __resolveType: TypeResolveFn<'ChatActivityChanged' | 'ChatJoined' | 'ChatLeft' | 'DraftChanged' | 'MessageHidden' | 'MyPositionChanged' | 'MyPreferencesChanged' | 'MyThreadChanged' | 'RequestChanged' | 'SavedMessagesChanged' | 'ScheduledMessageChanged', ParentType, ContextType>;
};

export type ChatJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatJoined'] = ResolversParentTypes['ChatJoined']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatLeft'] = ResolversParentTypes['ChatLeft']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatPermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatPermissions'] = ResolversParentTypes['ChatPermissions'], FederationReferenceType extends FederationReferenceTypes['ChatPermissions'] = FederationReferenceTypes['ChatPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChatPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deleteAnyMessage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionEveryone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nextMessageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pinMessages?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sendMessages?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  setChatRules?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatRules'] = ResolversParentTypes['ChatRules']> = {
  blockedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  linking?: Resolver<ResolversTypes['AllowedMembers'], ParentType, ContextType>;
  maxMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentioningEveryone?: Resolver<ResolversTypes['EveryoneMentionPolicy'], ParentType, ContextType>;
  messageLifetimeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pinning?: Resolver<ResolversTypes['AllowedMembers'], ParentType, ContextType>;
  posting?: Resolver<ResolversTypes['AllowedMembers'], ParentType, ContextType>;
  slowModeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatUpdated'] = ResolversParentTypes['ChatUpdated']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePollResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePollResult'] = ResolversParentTypes['ClosePollResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CompleteUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteUploadResult'] = ResolversParentTypes['CompleteUploadResult']> = {
  __resolveType: TypeResolveFn<'CompleteUploadSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CompleteUploadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteUploadSuccess'] = ResolversParentTypes['CompleteUploadSuccess']> = {
  upload?: Resolver<ResolversTypes['Upload'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePollResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePollResult'] = ResolversParentTypes['CreatePollResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type CreateUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUploadResult'] = ResolversParentTypes['CreateUploadResult']> = {
  __resolveType: TypeResolveFn<'CreateUploadSuccess' | 'InvalidInput' | 'KeyReused' | 'LimitReached', ParentType, ContextType>;
};

export type CreateUploadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUploadSuccess'] = ResolversParentTypes['CreateUploadSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['Upload'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
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

export type DeleteMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMessageResult'] = ResolversParentTypes['DeleteMessageResult']> = {
  __resolveType: TypeResolveFn<'DeleteMessageSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DeleteMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMessageSuccess'] = ResolversParentTypes['DeleteMessageSuccess']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DeleteScope'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftChanged'] = ResolversParentTypes['DraftChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['MessageDraft']>, ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DurableChatEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableChatEvent'] = ResolversParentTypes['DurableChatEvent']> = {
  __resolveType: TypeResolveFn<'ChatUpdated' | 'LinkPreviewsChanged' | 'MemberAdded' | 'MemberRemoved' | 'MessageDeleted' | 'MessageEdited' | 'MessageExpired' | 'MessageSent' | 'PinsChanged' | 'PollChanged' | 'ReactionsChanged' | 'RulesChanged' | 'ThreadReplySent', ParentType, ContextType>;
};

export type EditMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditMessageResult'] = ResolversParentTypes['EditMessageResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'StaleMessage', ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormattedRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormattedRange'] = ResolversParentTypes['FormattedRange']> = {
  kind?: Resolver<ResolversTypes['FormattingKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ForwardMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardMessageResult'] = ResolversParentTypes['ForwardMessageResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type ForwardOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardOrigin'] = ResolversParentTypes['ForwardOrigin']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InboxEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxEvent'] = ResolversParentTypes['InboxEvent']> = {
  __resolveType: TypeResolveFn<'ChatActivityChanged' | 'ChatJoined' | 'ChatLeft' | 'DraftChanged' | 'MessageHidden' | 'MutedUsersChanged' | 'MyPositionChanged' | 'MyPreferencesChanged' | 'MyThreadChanged' | 'RequestChanged' | 'SavedMessagesChanged' | 'ScheduledMessageChanged', ParentType, ContextType>;
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

export type LiftRestrictionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftRestrictionResult'] = ResolversParentTypes['LiftRestrictionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LiftRestrictionSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type LiftRestrictionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftRestrictionSuccess'] = ResolversParentTypes['LiftRestrictionSuccess']> = {
  restriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPreview'] = ResolversParentTypes['LinkPreview']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type LinkPreviewsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPreviewsChanged'] = ResolversParentTypes['LinkPreviewsChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MarkUnreadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkUnreadResult'] = ResolversParentTypes['MarkUnreadResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MarkUnreadSuccess' | 'NotFound', ParentType, ContextType>;
};

export type MarkUnreadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkUnreadSuccess'] = ResolversParentTypes['MarkUnreadSuccess']> = {
  unread?: Resolver<ResolversTypes['UnreadCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAdded'] = ResolversParentTypes['MemberAdded']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberPosition'] = ResolversParentTypes['MemberPosition']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveredSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoved'] = ResolversParentTypes['MemberRemoved']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionRange'] = ResolversParentTypes['MentionRange']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  clientKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edits?: Resolver<Maybe<ResolversTypes['MessageEditConnection']>, ParentType, ContextType, RequireFields<MessageEditsArgs, 'first'>>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formatting?: Resolver<Array<ResolversTypes['FormattedRange']>, ParentType, ContextType>;
  forwardedFrom?: Resolver<Maybe<ResolversTypes['ForwardOrigin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShadowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  linkPreviews?: Resolver<Array<ResolversTypes['LinkPreview']>, ParentType, ContextType>;
  mentionRanges?: Resolver<Array<ResolversTypes['MentionRange']>, ParentType, ContextType>;
  mentions?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  mentionsEveryone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pinnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pinnedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  plainText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['Poll']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['ReactionGroup']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<ResolversTypes['ReaderConnection']>, ParentType, ContextType, RequireFields<MessageReadersArgs, 'first'>>;
  receipts?: Resolver<Maybe<ResolversTypes['ReceiptSummary']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systemNote?: Resolver<Maybe<ResolversTypes['SystemNote']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  threadRoot?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDeleted'] = ResolversParentTypes['MessageDeleted']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDraft'] = ResolversParentTypes['MessageDraft']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionRanges?: Resolver<Array<ResolversTypes['MentionRange']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageDraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDraftConnection'] = ResolversParentTypes['MessageDraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageDraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MessageDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageDraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDraftEdge'] = ResolversParentTypes['MessageDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageDraft'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdit'] = ResolversParentTypes['MessageEdit']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageEditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEditConnection'] = ResolversParentTypes['MessageEditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MessageEdit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEditEdge'] = ResolversParentTypes['MessageEditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageEdit'], ParentType, ContextType>;
};

export type MessageEditedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdited'] = ResolversParentTypes['MessageEdited']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEvent'] = ResolversParentTypes['MessageEvent']> = {
  __resolveType: TypeResolveFn<'LinkPreviewsChanged' | 'MessageDeleted' | 'MessageEdited' | 'MessageExpired' | 'MessageSent' | 'PinsChanged' | 'PollChanged' | 'ReactionsChanged' | 'ThreadReplySent', ParentType, ContextType>;
};

export type MessageExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageExpired'] = ResolversParentTypes['MessageExpired']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageHiddenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageHidden'] = ResolversParentTypes['MessageHidden']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSearchConnection'] = ResolversParentTypes['MessageSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSearchEdge'] = ResolversParentTypes['MessageSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['SnippetPart']>, ParentType, ContextType>;
};

export type MessageSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSent'] = ResolversParentTypes['MessageSent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledge: Resolver<ResolversTypes['AcknowledgeResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeArgs, 'input'>>;
  acknowledgeThread: Resolver<ResolversTypes['AcknowledgeThreadResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeThreadArgs, 'input'>>;
  addReaction: Resolver<ResolversTypes['AddReactionResult'], ParentType, ContextType, RequireFields<MutationAddReactionArgs, 'input'>>;
  cancelScheduledMessage: Resolver<ResolversTypes['CancelScheduledMessageResult'], ParentType, ContextType, RequireFields<MutationCancelScheduledMessageArgs, 'input'>>;
  closePoll: Resolver<ResolversTypes['ClosePollResult'], ParentType, ContextType, RequireFields<MutationClosePollArgs, 'input'>>;
  completeUpload: Resolver<ResolversTypes['CompleteUploadResult'], ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'input'>>;
  createPoll: Resolver<ResolversTypes['CreatePollResult'], ParentType, ContextType, RequireFields<MutationCreatePollArgs, 'input'>>;
  createUpload: Resolver<ResolversTypes['CreateUploadResult'], ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  deleteMessage: Resolver<ResolversTypes['DeleteMessageResult'], ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'input'>>;
  editMessage: Resolver<ResolversTypes['EditMessageResult'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'input'>>;
  forwardMessage: Resolver<ResolversTypes['ForwardMessageResult'], ParentType, ContextType, RequireFields<MutationForwardMessageArgs, 'input'>>;
  liftRestriction: Resolver<ResolversTypes['LiftRestrictionResult'], ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'input'>>;
  markUnread: Resolver<ResolversTypes['MarkUnreadResult'], ParentType, ContextType, RequireFields<MutationMarkUnreadArgs, 'input'>>;
  pinMessage: Resolver<ResolversTypes['PinMessageResult'], ParentType, ContextType, RequireFields<MutationPinMessageArgs, 'input'>>;
  removeReaction: Resolver<ResolversTypes['RemoveReactionResult'], ParentType, ContextType, RequireFields<MutationRemoveReactionArgs, 'input'>>;
  reportContent: Resolver<ResolversTypes['ReportContentResult'], ParentType, ContextType, RequireFields<MutationReportContentArgs, 'input'>>;
  resolveReport: Resolver<ResolversTypes['ResolveReportResult'], ParentType, ContextType, RequireFields<MutationResolveReportArgs, 'input'>>;
  restrictUser: Resolver<ResolversTypes['RestrictUserResult'], ParentType, ContextType, RequireFields<MutationRestrictUserArgs, 'input'>>;
  saveDraft: Resolver<ResolversTypes['SaveDraftResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveMessage: Resolver<ResolversTypes['SaveMessageResult'], ParentType, ContextType, RequireFields<MutationSaveMessageArgs, 'input'>>;
  scheduleMessage: Resolver<ResolversTypes['ScheduleMessageResult'], ParentType, ContextType, RequireFields<MutationScheduleMessageArgs, 'input'>>;
  sendMessage: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  setChatRules: Resolver<ResolversTypes['SetChatRulesResult'], ParentType, ContextType, RequireFields<MutationSetChatRulesArgs, 'input'>>;
  setThreadFollowing: Resolver<ResolversTypes['SetThreadFollowingResult'], ParentType, ContextType, RequireFields<MutationSetThreadFollowingArgs, 'input'>>;
  unpinMessage: Resolver<ResolversTypes['UnpinMessageResult'], ParentType, ContextType, RequireFields<MutationUnpinMessageArgs, 'input'>>;
  unsaveMessage: Resolver<ResolversTypes['UnsaveMessageResult'], ParentType, ContextType, RequireFields<MutationUnsaveMessageArgs, 'input'>>;
  votePoll: Resolver<ResolversTypes['VotePollResult'], ParentType, ContextType, RequireFields<MutationVotePollArgs, 'input'>>;
};

export type MutedUsersChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutedUsersChanged'] = ResolversParentTypes['MutedUsersChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isMuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyPositionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyPositionChanged'] = ResolversParentTypes['MyPositionChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['MemberPosition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyPreferencesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyPreferencesChanged'] = ResolversParentTypes['MyPreferencesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MyThreadChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyThreadChanged'] = ResolversParentTypes['MyThreadChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'AuditEntry' | 'ChatPermissions' | 'MemberPosition' | 'Message' | 'MessageDraft' | 'MessageEdit' | 'PollOption' | 'Report' | 'Restriction' | 'SavedMessage' | 'ScheduledMessage' | 'Thread' | 'Upload' | 'Voter', ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  drafts?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataDraftsArgs, 'first'>>;
  hiddenMessages?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataHiddenMessagesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataMessagesArgs, 'first'>>;
  pollVotes?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataPollVotesArgs, 'first'>>;
  positions?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataPositionsArgs, 'first'>>;
  reactions?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataReactionsArgs, 'first'>>;
  reports?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
  savedMessages?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataSavedMessagesArgs, 'first'>>;
  scheduledMessages?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataScheduledMessagesArgs, 'first'>>;
  threadPositions?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataThreadPositionsArgs, 'first'>>;
  uploads?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataUploadsArgs, 'first'>>;
};

export type PinMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinMessageResult'] = ResolversParentTypes['PinMessageResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type PinsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinsChanged'] = ResolversParentTypes['PinsChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  allowsMany?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PollOption']>, ParentType, ContextType>;
  voterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PollChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollChanged'] = ResolversParentTypes['PollChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PollOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PollOption'] = ResolversParentTypes['PollOption']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voters?: Resolver<Maybe<ResolversTypes['VoterConnection']>, ParentType, ContextType, RequireFields<PollOptionVotersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  drafts: Resolver<Maybe<ResolversTypes['MessageDraftConnection']>, ParentType, ContextType, RequireFields<QueryDraftsArgs, 'first'>>;
  inboxCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  myThreads: Resolver<Maybe<ResolversTypes['ThreadConnection']>, ParentType, ContextType, RequireFields<QueryMyThreadsArgs, 'first'>>;
  reports: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  restrictedUsers: Resolver<Maybe<ResolversTypes['RestrictionConnection']>, ParentType, ContextType, RequireFields<QueryRestrictedUsersArgs, 'first'>>;
  savedMessages: Resolver<Maybe<ResolversTypes['SavedMessageConnection']>, ParentType, ContextType, RequireFields<QuerySavedMessagesArgs, 'first'>>;
  scheduledMessages: Resolver<Maybe<ResolversTypes['ScheduledMessageConnection']>, ParentType, ContextType, RequireFields<QueryScheduledMessagesArgs, 'first'>>;
  searchMessages: Resolver<Maybe<ResolversTypes['MessageSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchMessagesArgs, 'first' | 'search'>>;
  upload: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactionGroup'] = ResolversParentTypes['ReactionGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReactionsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactionsChanged'] = ResolversParentTypes['ReactionsChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReaderConnection'] = ResolversParentTypes['ReaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemberPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReaderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReaderEdge'] = ResolversParentTypes['ReaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberPosition'], ParentType, ContextType>;
};

export type ReceiptSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSummary'] = ResolversParentTypes['ReceiptSummary']> = {
  deliveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipientCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiptsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptsChanged'] = ResolversParentTypes['ReceiptsChanged']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['MemberPosition']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ReceiptSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveReactionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveReactionResult'] = ResolversParentTypes['RemoveReactionResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  context?: Resolver<Array<ResolversTypes['ReportedMessage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reportedUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ReportResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportContentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContentResult'] = ResolversParentTypes['ReportContentResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LimitReached' | 'NotFound' | 'ReportContentSuccess', ParentType, ContextType>;
};

export type ReportContentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContentSuccess'] = ResolversParentTypes['ReportContentSuccess']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedMessage'] = ResolversParentTypes['ReportedMessage']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systemNote?: Resolver<Maybe<ResolversTypes['SystemNote']>, ParentType, ContextType>;
};

export type RequestChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestChanged'] = ResolversParentTypes['RequestChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveReportResult'] = ResolversParentTypes['ResolveReportResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ResolveReportSuccess', ParentType, ContextType>;
};

export type ResolveReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveReportSuccess'] = ResolversParentTypes['ResolveReportSuccess']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictUserResult'] = ResolversParentTypes['RestrictUserResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RestrictUserSuccess', ParentType, ContextType>;
};

export type RestrictUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictUserSuccess'] = ResolversParentTypes['RestrictUserSuccess']> = {
  restriction?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  restrictedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionConnection'] = ResolversParentTypes['RestrictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestrictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Restriction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RestrictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionEdge'] = ResolversParentTypes['RestrictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Restriction'], ParentType, ContextType>;
};

export type RulesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulesChanged'] = ResolversParentTypes['RulesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftResult'] = ResolversParentTypes['SaveDraftResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SaveDraftSuccess' | 'StaleDraft', ParentType, ContextType>;
};

export type SaveDraftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftSuccess'] = ResolversParentTypes['SaveDraftSuccess']> = {
  draft?: Resolver<ResolversTypes['MessageDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMessageResult'] = ResolversParentTypes['SaveMessageResult']> = {
  __resolveType: TypeResolveFn<'LimitReached' | 'NotFound' | 'SaveMessageSuccess', ParentType, ContextType>;
};

export type SaveMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMessageSuccess'] = ResolversParentTypes['SaveMessageSuccess']> = {
  savedMessage?: Resolver<ResolversTypes['SavedMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedMessage'] = ResolversParentTypes['SavedMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedMessageConnection'] = ResolversParentTypes['SavedMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedMessageEdge'] = ResolversParentTypes['SavedMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedMessage'], ParentType, ContextType>;
};

export type SavedMessagesChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedMessagesChanged'] = ResolversParentTypes['SavedMessagesChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleMessageResult'] = ResolversParentTypes['ScheduleMessageResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotFound' | 'ScheduleMessageSuccess', ParentType, ContextType>;
};

export type ScheduleMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleMessageSuccess'] = ResolversParentTypes['ScheduleMessageSuccess']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scheduledMessage?: Resolver<ResolversTypes['ScheduledMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduledMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledMessage'] = ResolversParentTypes['ScheduledMessage']> = {
  attachmentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mentionRanges?: Resolver<Array<ResolversTypes['MentionRange']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replyToId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScheduledState'], ParentType, ContextType>;
  threadRootId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduledMessageChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledMessageChanged'] = ResolversParentTypes['ScheduledMessageChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledMessage?: Resolver<Maybe<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduledMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledMessageConnection'] = ResolversParentTypes['ScheduledMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScheduledMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScheduledMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScheduledMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledMessageEdge'] = ResolversParentTypes['ScheduledMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScheduledMessage'], ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type SendMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageSuccess'] = ResolversParentTypes['SendMessageSuccess']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetChatRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatRulesResult'] = ResolversParentTypes['SetChatRulesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SetChatRulesSuccess', ParentType, ContextType>;
};

export type SetChatRulesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatRulesSuccess'] = ResolversParentTypes['SetChatRulesSuccess']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetThreadFollowingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetThreadFollowingResult'] = ResolversParentTypes['SetThreadFollowingResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ThreadSuccess', ParentType, ContextType>;
};

export type SnippetPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnippetPart'] = ResolversParentTypes['SnippetPart']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleDraft'] = ResolversParentTypes['StaleDraft']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentDraft?: Resolver<Maybe<ResolversTypes['MessageDraft']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleMessage'] = ResolversParentTypes['StaleMessage']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  currentMessage?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  chatEvents: SubscriptionResolver<ResolversTypes['ChatEvent'], "chatEvents", ParentType, ContextType, RequireFields<SubscriptionChatEventsArgs, 'chatId'>>;
  inbox: SubscriptionResolver<ResolversTypes['InboxEvent'], "inbox", ParentType, ContextType, Partial<SubscriptionInboxArgs>>;
};

export type SystemNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemNote'] = ResolversParentTypes['SystemNote']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SystemNoteKind'], ParentType, ContextType>;
  users?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFollowing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastReplyAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readers?: Resolver<ResolversTypes['ReaderConnection'], ParentType, ContextType, RequireFields<ThreadReadersArgs, 'first'>>;
  replies?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<ThreadRepliesArgs>>;
  replyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  rootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['UnreadCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadConnection'] = ResolversParentTypes['ThreadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThreadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ThreadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadEdge'] = ResolversParentTypes['ThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
};

export type ThreadReplySentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadReplySent'] = ResolversParentTypes['ThreadReplySent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadSuccess'] = ResolversParentTypes['ThreadSuccess']> = {
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnpinMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpinMessageResult'] = ResolversParentTypes['UnpinMessageResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type UnreadCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadCount'] = ResolversParentTypes['UnreadCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnsaveMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsaveMessageResult'] = ResolversParentTypes['UnsaveMessageResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UnsaveMessageSuccess', ParentType, ContextType>;
};

export type UnsaveMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsaveMessageSuccess'] = ResolversParentTypes['UnsaveMessageSuccess']> = {
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload'], FederationReferenceType extends FederationReferenceTypes['Upload'] = FederationReferenceTypes['Upload']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Upload']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['UploadFacts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadFacts'] = ResolversParentTypes['UploadFacts']> = {
  picture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'StaleDraft' | 'StaleMessage', ParentType, ContextType>;
};

export type VotePollResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotePollResult'] = ResolversParentTypes['VotePollResult']> = {
  __resolveType: TypeResolveFn<'ChangeMessageSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type VoterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voter'] = ResolversParentTypes['Voter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  votedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterConnection'] = ResolversParentTypes['VoterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Voter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterEdge'] = ResolversParentTypes['VoterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voter'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeResult?: AcknowledgeResultResolvers<ContextType>;
  AcknowledgeSuccess?: AcknowledgeSuccessResolvers<ContextType>;
  AcknowledgeThreadResult?: AcknowledgeThreadResultResolvers<ContextType>;
  AddReactionResult?: AddReactionResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CancelScheduledMessageResult?: CancelScheduledMessageResultResolvers<ContextType>;
  CancelScheduledMessageSuccess?: CancelScheduledMessageSuccessResolvers<ContextType>;
  ChangeMessageSuccess?: ChangeMessageSuccessResolvers<ContextType>;
  Chat?: ChatResolvers<ContextType>;
  ChatActivityChanged?: ChatActivityChangedResolvers<ContextType>;
  ChatEvent?: ChatEventResolvers<ContextType>;
  ChatEventConnection?: ChatEventConnectionResolvers<ContextType>;
  ChatEventEdge?: ChatEventEdgeResolvers<ContextType>;
  ChatInboxEvent?: ChatInboxEventResolvers<ContextType>;
  ChatJoined?: ChatJoinedResolvers<ContextType>;
  ChatLeft?: ChatLeftResolvers<ContextType>;
  ChatPermissions?: ChatPermissionsResolvers<ContextType>;
  ChatRules?: ChatRulesResolvers<ContextType>;
  ChatUpdated?: ChatUpdatedResolvers<ContextType>;
  ClosePollResult?: ClosePollResultResolvers<ContextType>;
  CompleteUploadResult?: CompleteUploadResultResolvers<ContextType>;
  CompleteUploadSuccess?: CompleteUploadSuccessResolvers<ContextType>;
  CreatePollResult?: CreatePollResultResolvers<ContextType>;
  CreateUploadResult?: CreateUploadResultResolvers<ContextType>;
  CreateUploadSuccess?: CreateUploadSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteMessageResult?: DeleteMessageResultResolvers<ContextType>;
  DeleteMessageSuccess?: DeleteMessageSuccessResolvers<ContextType>;
  DraftChanged?: DraftChangedResolvers<ContextType>;
  DurableChatEvent?: DurableChatEventResolvers<ContextType>;
  EditMessageResult?: EditMessageResultResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  FormattedRange?: FormattedRangeResolvers<ContextType>;
  ForwardMessageResult?: ForwardMessageResultResolvers<ContextType>;
  ForwardOrigin?: ForwardOriginResolvers<ContextType>;
  InboxEvent?: InboxEventResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LiftRestrictionResult?: LiftRestrictionResultResolvers<ContextType>;
  LiftRestrictionSuccess?: LiftRestrictionSuccessResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LinkPreview?: LinkPreviewResolvers<ContextType>;
  LinkPreviewsChanged?: LinkPreviewsChangedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  MarkUnreadResult?: MarkUnreadResultResolvers<ContextType>;
  MarkUnreadSuccess?: MarkUnreadSuccessResolvers<ContextType>;
  MemberAdded?: MemberAddedResolvers<ContextType>;
  MemberPosition?: MemberPositionResolvers<ContextType>;
  MemberRemoved?: MemberRemovedResolvers<ContextType>;
  MentionRange?: MentionRangeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageDeleted?: MessageDeletedResolvers<ContextType>;
  MessageDraft?: MessageDraftResolvers<ContextType>;
  MessageDraftConnection?: MessageDraftConnectionResolvers<ContextType>;
  MessageDraftEdge?: MessageDraftEdgeResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageEdit?: MessageEditResolvers<ContextType>;
  MessageEditConnection?: MessageEditConnectionResolvers<ContextType>;
  MessageEditEdge?: MessageEditEdgeResolvers<ContextType>;
  MessageEdited?: MessageEditedResolvers<ContextType>;
  MessageEvent?: MessageEventResolvers<ContextType>;
  MessageExpired?: MessageExpiredResolvers<ContextType>;
  MessageHidden?: MessageHiddenResolvers<ContextType>;
  MessageSearchConnection?: MessageSearchConnectionResolvers<ContextType>;
  MessageSearchEdge?: MessageSearchEdgeResolvers<ContextType>;
  MessageSent?: MessageSentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutedUsersChanged?: MutedUsersChangedResolvers<ContextType>;
  MyPositionChanged?: MyPositionChangedResolvers<ContextType>;
  MyPreferencesChanged?: MyPreferencesChangedResolvers<ContextType>;
  MyThreadChanged?: MyThreadChangedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PinMessageResult?: PinMessageResultResolvers<ContextType>;
  PinsChanged?: PinsChangedResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollChanged?: PollChangedResolvers<ContextType>;
  PollOption?: PollOptionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  ReactionGroup?: ReactionGroupResolvers<ContextType>;
  ReactionsChanged?: ReactionsChangedResolvers<ContextType>;
  ReaderConnection?: ReaderConnectionResolvers<ContextType>;
  ReaderEdge?: ReaderEdgeResolvers<ContextType>;
  ReceiptSummary?: ReceiptSummaryResolvers<ContextType>;
  ReceiptsChanged?: ReceiptsChangedResolvers<ContextType>;
  RemoveReactionResult?: RemoveReactionResultResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportContentResult?: ReportContentResultResolvers<ContextType>;
  ReportContentSuccess?: ReportContentSuccessResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportedMessage?: ReportedMessageResolvers<ContextType>;
  RequestChanged?: RequestChangedResolvers<ContextType>;
  ResolveReportResult?: ResolveReportResultResolvers<ContextType>;
  ResolveReportSuccess?: ResolveReportSuccessResolvers<ContextType>;
  RestrictUserResult?: RestrictUserResultResolvers<ContextType>;
  RestrictUserSuccess?: RestrictUserSuccessResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RestrictionConnection?: RestrictionConnectionResolvers<ContextType>;
  RestrictionEdge?: RestrictionEdgeResolvers<ContextType>;
  RulesChanged?: RulesChangedResolvers<ContextType>;
  SaveDraftResult?: SaveDraftResultResolvers<ContextType>;
  SaveDraftSuccess?: SaveDraftSuccessResolvers<ContextType>;
  SaveMessageResult?: SaveMessageResultResolvers<ContextType>;
  SaveMessageSuccess?: SaveMessageSuccessResolvers<ContextType>;
  SavedMessage?: SavedMessageResolvers<ContextType>;
  SavedMessageConnection?: SavedMessageConnectionResolvers<ContextType>;
  SavedMessageEdge?: SavedMessageEdgeResolvers<ContextType>;
  SavedMessagesChanged?: SavedMessagesChangedResolvers<ContextType>;
  ScheduleMessageResult?: ScheduleMessageResultResolvers<ContextType>;
  ScheduleMessageSuccess?: ScheduleMessageSuccessResolvers<ContextType>;
  ScheduledMessage?: ScheduledMessageResolvers<ContextType>;
  ScheduledMessageChanged?: ScheduledMessageChangedResolvers<ContextType>;
  ScheduledMessageConnection?: ScheduledMessageConnectionResolvers<ContextType>;
  ScheduledMessageEdge?: ScheduledMessageEdgeResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SendMessageSuccess?: SendMessageSuccessResolvers<ContextType>;
  SetChatRulesResult?: SetChatRulesResultResolvers<ContextType>;
  SetChatRulesSuccess?: SetChatRulesSuccessResolvers<ContextType>;
  SetThreadFollowingResult?: SetThreadFollowingResultResolvers<ContextType>;
  SnippetPart?: SnippetPartResolvers<ContextType>;
  StaleDraft?: StaleDraftResolvers<ContextType>;
  StaleMessage?: StaleMessageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SystemNote?: SystemNoteResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadConnection?: ThreadConnectionResolvers<ContextType>;
  ThreadEdge?: ThreadEdgeResolvers<ContextType>;
  ThreadReplySent?: ThreadReplySentResolvers<ContextType>;
  ThreadSuccess?: ThreadSuccessResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnpinMessageResult?: UnpinMessageResultResolvers<ContextType>;
  UnreadCount?: UnreadCountResolvers<ContextType>;
  UnsaveMessageResult?: UnsaveMessageResultResolvers<ContextType>;
  UnsaveMessageSuccess?: UnsaveMessageSuccessResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UploadFacts?: UploadFactsResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VotePollResult?: VotePollResultResolvers<ContextType>;
  Voter?: VoterResolvers<ContextType>;
  VoterConnection?: VoterConnectionResolvers<ContextType>;
  VoterEdge?: VoterEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
