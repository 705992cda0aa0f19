// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { Chat as ChatModel, ChatMember as ChatMemberModel, ChatPreferences as ChatPreferencesModel, ChatMemberFact as ChatMemberFactModel } from './model.ts';
import type { ChatBan as ChatBanModel } from './bans/model.ts';
import type { InviteUnusable as InviteUnusableModel, Invite as InviteModel, Invitation as InvitationModel, JoinRequest as JoinRequestModel } from './invites/model.ts';
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

/** What `acceptJoinRequest` takes. */
export type AcceptJoinRequestInput = {
  /** Into which group. */
  chatId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** How `acceptJoinRequest` ends. */
export type AcceptJoinRequestResult = ChangeChatSuccess | LimitReached | NotAllowed | NotFound;

/** What `acceptMessageRequest` takes. */
export type AcceptMessageRequestInput = {
  /** Which chat. */
  chatId: Scalars['ID']['input'];
};

/** How `acceptMessageRequest` ends. */
export type AcceptMessageRequestResult = ChangeChatSuccess | NotFound;

/** What `addMembers` takes. */
export type AddMembersInput = {
  /** Which group. */
  chatId: Scalars['ID']['input'];
  /** How much of what was said before they see. */
  history?: HistoryVisibility;
  /** Who; at most 100 at once. */
  userIds: Array<Scalars['ID']['input']>;
};

/** How `addMembers` ends. */
export type AddMembersResult = ChangeChatSuccess | InvalidInput | LimitReached | NotAllowed | NotFound;

/** Which members may do something. In a direct chat both may, always. */
export type AllowedMembers =
  /** Its owner and its admins. */
  | 'ADMINS'
  /** Everyone in the chat. */
  | 'EVERYONE';

/** What `banMember` takes. */
export type BanMemberInput = {
  /** From which group. */
  chatId: Scalars['ID']['input'];
  /** Why, for those who look after the group: at most 256 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whom; in the group or not. */
  userId: Scalars['ID']['input'];
};

/** How `banMember` ends. */
export type BanMemberResult = ChangeChatSuccess | InvalidInput | NotAllowed | NotFound;

/** What `cancelJoinRequest` takes. */
export type CancelJoinRequestInput = {
  /** Of which group. */
  chatId: Scalars['ID']['input'];
};

/** How `cancelJoinRequest` ends. */
export type CancelJoinRequestResult = CancelJoinRequestSuccess | NotFound;

/** The request is taken back. */
export type CancelJoinRequestSuccess = {
  __typename?: 'CancelJoinRequestSuccess';
  /** Which chat. */
  chatId: Scalars['ID']['output'];
};

/** The chat is as it was asked to be, by this call or already before. */
export type ChangeChatSuccess = {
  __typename?: 'ChangeChatSuccess';
  /** The chat. */
  chat: Chat;
};

/** What `changeRole` takes. */
export type ChangeRoleInput = {
  /** Which group. */
  chatId: Scalars['ID']['input'];
  /** `ADMIN` or `MEMBER`; for `OWNER` there is `transferOwnership`. */
  role: ChatRole;
  /** Whose role. */
  userId: Scalars['ID']['input'];
};

/** How `changeRole` ends. */
export type ChangeRoleResult = ChangeChatSuccess | InvalidInput | NotAllowed | NotFound;

/** A conversation that its members read and write in. */
export type Chat = Node & {
  __typename?: 'Chat';
  /** A group's picture: an https URL. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** Who is kept out of it; null without `permissions.removeMembers`. */
  bans?: Maybe<ChatBanConnection>;
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The links into it: all of them with `permissions.answerJoinRequests`, else my own; null where I may make none. */
  invites?: Maybe<InviteConnection>;
  /** Who may put people into it and make links; `ADMINS` at first. */
  inviting: AllowedMembers;
  /** Who asks to be let in; null without `permissions.answerJoinRequests`. */
  joinRequests?: Maybe<JoinRequestConnection>;
  /** Direct or group. */
  kind: ChatKind;
  /** When something was last said, or the chat was opened. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** Its members, in the order of joining. */
  members: ChatMemberConnection;
  /** What other domains copy; services only. */
  membership?: Maybe<ChatMembership>;
  /** How its members came to be who they are, in order; null where that is more than 500 changes. Services only. */
  membershipChanges?: Maybe<Array<ChatMembershipChange>>;
  /** Where a stranger has opened it with me: what became of it; null once I have accepted, and where there was nothing to answer. */
  messageRequest?: Maybe<MessageRequestState>;
  /** My own membership. */
  myMembership?: Maybe<ChatMember>;
  /** What I may do here, by my role and the chat's rules together; null for whoever is not a member. */
  permissions?: Maybe<ChatPermissions>;
  /** How I have put it in my list. */
  preferences?: Maybe<ChatPreferences>;
  /** A group's title; null for a direct chat. */
  title?: Maybe<Scalars['String']['output']>;
  /** What a group is about. */
  topic?: Maybe<Scalars['String']['output']>;
};


/** A conversation that its members read and write in. */
export type ChatBansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A conversation that its members read and write in. */
export type ChatInvitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A conversation that its members read and write in. */
export type ChatJoinRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A conversation that its members read and write in. */
export type ChatMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A conversation that its members read and write in. */
export type ChatMembershipChangesArgs = {
  after?: Scalars['Int']['input'];
};

/** Somebody who is kept out of a group. */
export type ChatBan = Node & {
  __typename?: 'ChatBan';
  /** Since when. */
  bannedAt: Scalars['DateTime']['output'];
  /** Who keeps them out. */
  bannedBy?: Maybe<User>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who. */
  user?: Maybe<User>;
};

/** A page of bans, the newest first. */
export type ChatBanConnection = {
  __typename?: 'ChatBanConnection';
  /** The bans with their cursors. */
  edges: Array<ChatBanEdge>;
  /** The same without their cursors. */
  nodes: Array<ChatBan>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A ban in a page. */
export type ChatBanEdge = {
  __typename?: 'ChatBanEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The ban. */
  node: ChatBan;
};

/** A page of chats. */
export type ChatConnection = {
  __typename?: 'ChatConnection';
  /** The chats with their cursors. */
  edges: Array<ChatEdge>;
  /** The same without their cursors. */
  nodes: Array<Chat>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A chat in a page. */
export type ChatEdge = {
  __typename?: 'ChatEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The chat. */
  node: Chat;
};

/** Which chats of mine to list. What is left out does not matter. */
export type ChatFilter = {
  /** Only those that I archived, or only those that I did not. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only direct chats, or only groups. */
  kind?: InputMaybe<ChatKind>;
  /** Only those that I pinned, or only those that I did not. */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a chat is between two people or a group. */
export type ChatKind =
  /** Between two people; at most one per pair. */
  | 'DIRECT'
  /** Any number of people, with a title and roles. */
  | 'GROUP';

/** One person in one chat. */
export type ChatMember = Node & {
  __typename?: 'ChatMember';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** When they joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** What they may do. */
  role: ChatRole;
  /** Who it is. */
  user?: Maybe<User>;
};

/** A page of members. */
export type ChatMemberConnection = {
  __typename?: 'ChatMemberConnection';
  /** The members with their cursors. */
  edges: Array<ChatMemberEdge>;
  /** The same without their cursors. */
  nodes: Array<ChatMember>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A member in a page. */
export type ChatMemberEdge = {
  __typename?: 'ChatMemberEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: ChatMember;
};

/** One member, as other domains copy it. */
export type ChatMemberFact = {
  __typename?: 'ChatMemberFact';
  /** How much of what was said before they see. */
  history: HistoryVisibility;
  /** Whether they have not accepted yet that a stranger has opened this chat with them. */
  pending: Scalars['Boolean']['output'];
  /** What they may do. */
  role: ChatRole;
  /** The version at which they joined. */
  sinceVersion: Scalars['Int']['output'];
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** All members of a chat at one version of it: what a domain that keeps a copy starts from. */
export type ChatMembership = {
  __typename?: 'ChatMembership';
  /** Direct or group. */
  kind: ChatKind;
  /** Everyone who is in it. */
  members: Array<ChatMemberFact>;
  /** The chat's dense version: how many changes chats has made to it. */
  version: Scalars['Int']['output'];
};

/** One change that chats has made to a chat, as domains that keep a copy take it in. */
export type ChatMembershipChange = {
  __typename?: 'ChatMembershipChange';
  /** Who joined, or has another role since. */
  added: Array<ChatMemberFact>;
  /** Who did it. */
  byUserId?: Maybe<Scalars['ID']['output']>;
  /** Who is out. */
  removed: Array<Scalars['ID']['output']>;
  /** The chat's version since it. */
  version: Scalars['Int']['output'];
};

/** What I may do in a chat. Each is named after the mutation that it is about. */
export type ChatPermissions = Node & {
  __typename?: 'ChatPermissions';
  /** Put people into it. */
  addMembers: Scalars['Boolean']['output'];
  /** Let people in who ask, and end the links of others. */
  answerJoinRequests: Scalars['Boolean']['output'];
  /** Make members admins, and admins members. */
  changeRoles: Scalars['Boolean']['output'];
  /** Make links that let people in. */
  createInvites: Scalars['Boolean']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Leave it. */
  leaveChat: Scalars['Boolean']['output'];
  /** Take out members of a lower role, and keep people out. */
  removeMembers: Scalars['Boolean']['output'];
  /** Make another member the owner. */
  transferOwnership: Scalars['Boolean']['output'];
  /** Change title, topic, avatar, and who may invite. */
  updateChat: Scalars['Boolean']['output'];
};

/** How one member has put a chat in their own list. */
export type ChatPreferences = {
  __typename?: 'ChatPreferences';
  /** When it was put away; null where it is not. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When any of it was changed last, else when they joined: of two answers that come in any order, the later one holds. */
  changedAt: Scalars['DateTime']['output'];
  /** Silent until then; null where it is not muted. */
  mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was pinned; null where it is not. */
  pinnedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a member may do in a chat. */
export type ChatRole =
  /** Managing members and settings. */
  | 'ADMIN'
  /** Reading and writing. */
  | 'MEMBER'
  /** Everything, and handing ownership on. */
  | 'OWNER';

/** The chat exists now. */
export type CreateChatSuccess = {
  __typename?: 'CreateChatSuccess';
  /** The chat. */
  chat: Chat;
  /** Whether it existed before this call: an exact retry, or a direct chat that was already there. */
  replayed: Scalars['Boolean']['output'];
};

/** What `createDirectChat` takes. */
export type CreateDirectChatInput = {
  /** The other user. */
  userId: Scalars['ID']['input'];
};

/** How `createDirectChat` ends. */
export type CreateDirectChatResult = CreateChatSuccess | InvalidInput | LimitReached | NotAllowed | NotFound;

/** What `createGroupChat` takes. */
export type CreateGroupChatInput = {
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
  /** The others; at most 99 at creation. */
  memberIds: Array<Scalars['ID']['input']>;
  /** 1 to 128 characters. */
  title: Scalars['String']['input'];
};

/** How `createGroupChat` ends. */
export type CreateGroupChatResult = CreateChatSuccess | InvalidInput | KeyReused | NotAllowed | NotFound;

/** What `createInvite` takes. */
export type CreateInviteInput = {
  /** Into which group. */
  chatId: Scalars['ID']['input'];
  /** When it ends; at most a year from now. Without it, it does not. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How much of what was said before they see. */
  history?: HistoryVisibility;
  /** How many people it lets in, or lets ask; 1 to 10,000. Without it, any number. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** Whether those who come by it have to be let in by somebody with `permissions.answerJoinRequests`. */
  needsApproval?: Scalars['Boolean']['input'];
};

/** How `createInvite` ends. */
export type CreateInviteResult = CreateInviteSuccess | InvalidInput | LimitReached | NotAllowed | NotFound;

/** The link is there. */
export type CreateInviteSuccess = {
  __typename?: 'CreateInviteSuccess';
  /** The invite. */
  invite: Invite;
  /** What the link carries. It is told once: it is not kept, only a hash of it is. */
  token: Scalars['String']['output'];
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

/** What `declineJoinRequest` takes. */
export type DeclineJoinRequestInput = {
  /** Of which group. */
  chatId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** How `declineJoinRequest` ends. */
export type DeclineJoinRequestResult = ChangeChatSuccess | NotAllowed | NotFound;

/** What `declineMessageRequest` takes. */
export type DeclineMessageRequestInput = {
  /** Which chat. */
  chatId: Scalars['ID']['input'];
};

/** How `declineMessageRequest` ends. */
export type DeclineMessageRequestResult = ChangeChatSuccess | NotFound;

/** What is wrong with one value. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The way to the value inside the arguments, such as `["input", "email"]`. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with it, for people, in English. */
  reason: Scalars['String']['output'];
};

/** How much of what was said before they joined somebody sees. */
export type HistoryVisibility =
  /** Nothing from before they joined. */
  | 'FROM_JOINING'
  /** Everything. */
  | 'FROM_THE_START';

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

/** What somebody who holds a link may know before they join. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When I asked to be let in; null where I have not, or was answered. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group's picture. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** The group; null for whoever is not in it. */
  chat?: Maybe<Chat>;
  /** Into which group. */
  chatId: Scalars['ID']['output'];
  /** Who invites. */
  invitedBy?: Maybe<User>;
  /** Whether I am in the group already. */
  isMember: Scalars['Boolean']['output'];
  /** How many members it has. */
  memberCount: Scalars['Int']['output'];
  /** Whether I would have to be let in. */
  needsApproval: Scalars['Boolean']['output'];
  /** Whether the link still lets people in. */
  state: InviteState;
  /** The group's title. */
  title?: Maybe<Scalars['String']['output']>;
  /** What the group is about. */
  topic?: Maybe<Scalars['String']['output']>;
};

/** A link into a group, without its token. */
export type Invite = Node & {
  __typename?: 'Invite';
  /** The chat. */
  chat?: Maybe<Chat>;
  /** Into which group. */
  chatId: Scalars['ID']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy?: Maybe<User>;
  /** When it ends; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of what was said before they see. */
  history: HistoryVisibility;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** How many it is for; null for any number. */
  maxUses?: Maybe<Scalars['Int']['output']>;
  /** Whether those who come by it have to be let in. */
  needsApproval: Scalars['Boolean']['output'];
  /** Whether it still lets people in. */
  state: InviteState;
  /** How many have come by it. */
  uses: Scalars['Int']['output'];
};

/** A page of invites, the newest first. */
export type InviteConnection = {
  __typename?: 'InviteConnection';
  /** The invites with their cursors. */
  edges: Array<InviteEdge>;
  /** The same without their cursors. */
  nodes: Array<Invite>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An invite in a page. */
export type InviteEdge = {
  __typename?: 'InviteEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The invite. */
  node: Invite;
};

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

/** There was such an invite, and it lets nobody in any more. */
export type InviteUnusable = UserError & {
  __typename?: 'InviteUnusable';
  /** Always `INVITE_UNUSABLE`. */
  code: UserErrorCode;
  /** The way to the token. */
  path: Array<Scalars['String']['output']>;
  /** Why not. */
  reason: Scalars['String']['output'];
  /** What became of it. */
  state: InviteState;
};

/** What `joinChat` takes. */
export type JoinChatInput = {
  /** For those who let people in: at most 256 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** How `joinChat` ends. */
export type JoinChatResult = InvalidInput | InviteUnusable | JoinChatSuccess | JoinRequested | LimitReached | NotAllowed | NotFound;

/** You are in the chat, by this call or already before. */
export type JoinChatSuccess = {
  __typename?: 'JoinChatSuccess';
  /** The chat. */
  chat: Chat;
};

/** Somebody who asks to be let in. */
export type JoinRequest = Node & {
  __typename?: 'JoinRequest';
  /** When they asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What they say to it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who. */
  user?: Maybe<User>;
};

/** A page of people who ask to be let in, those first who asked first. */
export type JoinRequestConnection = {
  __typename?: 'JoinRequestConnection';
  /** The requests with their cursors. */
  edges: Array<JoinRequestEdge>;
  /** The same without their cursors. */
  nodes: Array<JoinRequest>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A request in a page. */
export type JoinRequestEdge = {
  __typename?: 'JoinRequestEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: JoinRequest;
};

/** You have asked to be let in, by this call or already before. */
export type JoinRequested = {
  __typename?: 'JoinRequested';
  /** When you asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Which chat. */
  chatId: Scalars['ID']['output'];
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

/** What `leaveChat` takes. */
export type LeaveChatInput = {
  /** Which group. */
  chatId: Scalars['ID']['input'];
};

/** How `leaveChat` ends. */
export type LeaveChatResult = LeaveChatSuccess | NotAllowed | NotFound;

/** You are out of the chat. */
export type LeaveChatSuccess = {
  __typename?: 'LeaveChatSuccess';
  /** Which chat. */
  chatId: Scalars['ID']['output'];
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

/** What became of a chat that a stranger has opened with me. */
export type MessageRequestState =
  /** I have put it out of my sight. */
  | 'DECLINED'
  /** It waits for my answer: it is silent, and in none of my lists but `messageRequests`. */
  | 'PENDING';

export type Mutation = {
  __typename?: 'Mutation';
  /** Lets somebody in who has asked; needs `permissions.answerJoinRequests`. A retry is safe. */
  acceptJoinRequest: AcceptJoinRequestResult;
  /** Takes a stranger's chat among mine. A retry is safe. */
  acceptMessageRequest: AcceptMessageRequestResult;
  /** Puts people into a group; needs `permissions.addMembers`. Whoever is in it already stays as they are, so a retry is safe. */
  addMembers: AddMembersResult;
  /** Takes somebody out of a group and keeps them out; needs `permissions.removeMembers` and a higher role than theirs. A retry is safe. */
  banMember: BanMemberResult;
  /** Takes my request to join back. */
  cancelJoinRequest: CancelJoinRequestResult;
  /** Makes a member an admin, or an admin a member; needs `permissions.changeRoles`. A retry is safe. */
  changeRole: ChangeRoleResult;
  /** Opens the one direct chat with another user, or finds it. A retry is safe. */
  createDirectChat: CreateDirectChatResult;
  /** Opens a group with its first members; you become its owner. */
  createGroupChat: CreateGroupChatResult;
  /** Makes a link into a group; needs `permissions.createInvites`. Its token is told here only: what is kept cannot be turned back into it. */
  createInvite: CreateInviteResult;
  /** Does not let somebody in who has asked; needs `permissions.answerJoinRequests`. They may ask again a day later. A retry is safe. */
  declineJoinRequest: DeclineJoinRequestResult;
  /** Puts a stranger's chat out of my sight; they are not told. A retry is safe. */
  declineMessageRequest: DeclineMessageRequestResult;
  /** Joins a group by a link, or asks to be let in where the link says so. A retry is safe and uses nothing up. */
  joinChat: JoinChatResult;
  /** Leaves a group. An owner hands ownership on first, unless nobody else is in it. */
  leaveChat: LeaveChatResult;
  /** Takes somebody out of a group; needs `permissions.removeMembers` and a higher role than theirs. They hear nothing more of it within a second. */
  removeMember: RemoveMemberResult;
  /** Ends a link: one of mine, or any with `permissions.answerJoinRequests`. A retry is safe. */
  revokeInvite: RevokeInviteResult;
  /** Mutes, pins or archives a chat for me alone. What is left out stays. A retry is safe. */
  setChatPreferences: SetChatPreferencesResult;
  /** Makes another member the owner; the owner becomes an admin. */
  transferOwnership: TransferOwnershipResult;
  /** Ends a ban; needs `permissions.removeMembers`. They are not put back. A retry is safe. */
  unbanMember: UnbanMemberResult;
  /** Changes a group's title, topic or avatar; needs `permissions.updateChat`. What is left out stays. A retry is safe. */
  updateChat: UpdateChatResult;
};


export type MutationAcceptJoinRequestArgs = {
  input: AcceptJoinRequestInput;
};


export type MutationAcceptMessageRequestArgs = {
  input: AcceptMessageRequestInput;
};


export type MutationAddMembersArgs = {
  input: AddMembersInput;
};


export type MutationBanMemberArgs = {
  input: BanMemberInput;
};


export type MutationCancelJoinRequestArgs = {
  input: CancelJoinRequestInput;
};


export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


export type MutationCreateDirectChatArgs = {
  input: CreateDirectChatInput;
};


export type MutationCreateGroupChatArgs = {
  input: CreateGroupChatInput;
};


export type MutationCreateInviteArgs = {
  input: CreateInviteInput;
};


export type MutationDeclineJoinRequestArgs = {
  input: DeclineJoinRequestInput;
};


export type MutationDeclineMessageRequestArgs = {
  input: DeclineMessageRequestInput;
};


export type MutationJoinChatArgs = {
  input: JoinChatInput;
};


export type MutationLeaveChatArgs = {
  input: LeaveChatInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRevokeInviteArgs = {
  input: RevokeInviteInput;
};


export type MutationSetChatPreferencesArgs = {
  input: SetChatPreferencesInput;
};


export type MutationTransferOwnershipArgs = {
  input: TransferOwnershipInput;
};


export type MutationUnbanMemberArgs = {
  input: UnbanMemberInput;
};


export type MutationUpdateChatArgs = {
  input: UpdateChatInput;
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
  /** The chats that they are in, with their role in each and how they have put it in their list. */
  chats?: Maybe<DataFile>;
  id: Scalars['ID']['output'];
  /** The links that they have made, without the tokens, and the groups that they have asked to join. */
  invites?: Maybe<DataFile>;
};


export type PersonalDataChatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The chat with this id; null if there is none or you are not in it. */
  chat?: Maybe<Chat>;
  /** Where an invite leads, for whoever holds its token, signed in or not; null where there is no such invite. */
  invitation?: Maybe<Invitation>;
  /** The direct chats in which strangers have written to me and that I have not answered, the most recently active first. */
  messageRequests?: Maybe<ChatConnection>;
  /** The chats that I am in, the most recently active first. */
  myChats?: Maybe<ChatConnection>;
};


export type QueryChatArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryMessageRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMyChatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChatFilter>;
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

/** What `removeMember` takes. */
export type RemoveMemberInput = {
  /** Which group. */
  chatId: Scalars['ID']['input'];
  /** Who. */
  userId: Scalars['ID']['input'];
};

/** How `removeMember` ends. */
export type RemoveMemberResult = ChangeChatSuccess | NotAllowed | NotFound;

/** What `revokeInvite` takes. */
export type RevokeInviteInput = {
  /** Which one. */
  inviteId: Scalars['ID']['input'];
};

/** How `revokeInvite` ends. */
export type RevokeInviteResult = NotAllowed | NotFound | RevokeInviteSuccess;

/** The link lets nobody in any more. */
export type RevokeInviteSuccess = {
  __typename?: 'RevokeInviteSuccess';
  /** The invite. */
  invite: Invite;
};

/** What `setChatPreferences` takes. */
export type SetChatPreferencesInput = {
  /** Whether it is put away. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which chat. */
  chatId: Scalars['ID']['input'];
  /** Silent until then; null ends it. */
  mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it stands among the pinned ones. */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How `setChatPreferences` ends. */
export type SetChatPreferencesResult = ChangeChatSuccess | InvalidInput | NotFound;

/** What `transferOwnership` takes. */
export type TransferOwnershipInput = {
  /** Which group. */
  chatId: Scalars['ID']['input'];
  /** The next owner, a member already. */
  userId: Scalars['ID']['input'];
};

/** How `transferOwnership` ends. */
export type TransferOwnershipResult = ChangeChatSuccess | NotAllowed | NotFound;

/** What `unbanMember` takes. */
export type UnbanMemberInput = {
  /** From which group. */
  chatId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** How `unbanMember` ends. */
export type UnbanMemberResult = ChangeChatSuccess | NotAllowed | NotFound;

/** What `updateChat` takes. */
export type UpdateChatInput = {
  /** An https URL of at most 2,048 characters; null removes it. */
  avatarUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Which group. */
  chatId: Scalars['ID']['input'];
  /** Who may put people into it and make links. */
  inviting?: InputMaybe<AllowedMembers>;
  /** 1 to 128 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What it is about: at most 256 characters; null removes it. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** How `updateChat` ends. */
export type UpdateChatResult = ChangeChatSuccess | InvalidInput | NotAllowed | NotFound;

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
  ChatPermissions: ChatPermissions;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Chat:
    ( { __typename: 'Chat' }
    & GraphQLRecursivePick<FederationTypes['Chat'], {"id":true}> );
  ChatPermissions:
    ( { __typename: 'ChatPermissions' }
    & GraphQLRecursivePick<FederationTypes['ChatPermissions'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptJoinRequestResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  AcceptMessageRequestResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotFoundModel )
  ;
  AddMembersResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  BanMemberResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CancelJoinRequestResult:
    | ( CancelJoinRequestSuccess )
    | ( NotFoundModel )
  ;
  ChangeRoleResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CreateDirectChatResult:
    | ( Omit<CreateChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CreateGroupChatResult:
    | ( Omit<CreateChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  CreateInviteResult:
    | ( Omit<CreateInviteSuccess, 'invite'> & { invite: _RefType['Invite'] } )
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  DeclineJoinRequestResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  DeclineMessageRequestResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotFoundModel )
  ;
  JoinChatResult:
    | ( InvalidInputModel )
    | ( InviteUnusableModel )
    | ( Omit<JoinChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( JoinRequested )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  LeaveChatResult:
    | ( LeaveChatSuccess )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  RemoveMemberResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  RevokeInviteResult:
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( Omit<RevokeInviteSuccess, 'invite'> & { invite: _RefType['Invite'] } )
  ;
  SetChatPreferencesResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( NotFoundModel )
  ;
  TransferOwnershipResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  UnbanMemberResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
  UpdateChatResult:
    | ( Omit<ChangeChatSuccess, 'chat'> & { chat: _RefType['Chat'] } )
    | ( InvalidInputModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ChatModel )
    | ( ChatBanModel )
    | ( ChatMemberModel )
    | ( ChatPermissions )
    | ( InviteModel )
    | ( JoinRequestModel )
  ;
  UserError:
    | ( InvalidInputModel )
    | ( InviteUnusableModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptJoinRequestInput: AcceptJoinRequestInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptJoinRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptJoinRequestResult']>;
  AcceptMessageRequestInput: AcceptMessageRequestInput;
  AcceptMessageRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptMessageRequestResult']>;
  AddMembersInput: AddMembersInput;
  AddMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMembersResult']>;
  AllowedMembers: AllowedMembers;
  BanMemberInput: BanMemberInput;
  BanMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BanMemberResult']>;
  CancelJoinRequestInput: CancelJoinRequestInput;
  CancelJoinRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelJoinRequestResult']>;
  CancelJoinRequestSuccess: ResolverTypeWrapper<CancelJoinRequestSuccess>;
  ChangeChatSuccess: ResolverTypeWrapper<Omit<ChangeChatSuccess, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRoleResult']>;
  Chat: ResolverTypeWrapper<ChatModel>;
  ChatBan: ResolverTypeWrapper<ChatBanModel>;
  ChatBanConnection: ResolverTypeWrapper<Omit<Omit<ChatBanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChatBanEdge']>, nodes: Array<ResolversTypes['ChatBan']> }, 'nodes'>>;
  ChatBanEdge: ResolverTypeWrapper<Omit<ChatBanEdge, 'node'> & { node: ResolversTypes['ChatBan'] }>;
  ChatConnection: ResolverTypeWrapper<Omit<Omit<ChatConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChatEdge']>, nodes: Array<ResolversTypes['Chat']> }, 'nodes'>>;
  ChatEdge: ResolverTypeWrapper<Omit<ChatEdge, 'node'> & { node: ResolversTypes['Chat'] }>;
  ChatFilter: ChatFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChatKind: ChatKind;
  ChatMember: ResolverTypeWrapper<ChatMemberModel>;
  ChatMemberConnection: ResolverTypeWrapper<Omit<Omit<ChatMemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChatMemberEdge']>, nodes: Array<ResolversTypes['ChatMember']> }, 'nodes'>>;
  ChatMemberEdge: ResolverTypeWrapper<Omit<ChatMemberEdge, 'node'> & { node: ResolversTypes['ChatMember'] }>;
  ChatMemberFact: ResolverTypeWrapper<ChatMemberFactModel>;
  ChatMembership: ResolverTypeWrapper<Omit<ChatMembership, 'members'> & { members: Array<ResolversTypes['ChatMemberFact']> }>;
  ChatMembershipChange: ResolverTypeWrapper<Omit<ChatMembershipChange, 'added'> & { added: Array<ResolversTypes['ChatMemberFact']> }>;
  ChatPermissions: ResolverTypeWrapper<ChatPermissions>;
  ChatPreferences: ResolverTypeWrapper<ChatPreferencesModel>;
  ChatRole: ChatRole;
  CreateChatSuccess: ResolverTypeWrapper<Omit<CreateChatSuccess, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  CreateDirectChatInput: CreateDirectChatInput;
  CreateDirectChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDirectChatResult']>;
  CreateGroupChatInput: CreateGroupChatInput;
  CreateGroupChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateGroupChatResult']>;
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateInviteResult']>;
  CreateInviteSuccess: ResolverTypeWrapper<Omit<CreateInviteSuccess, 'invite'> & { invite: ResolversTypes['Invite'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineJoinRequestResult']>;
  DeclineMessageRequestInput: DeclineMessageRequestInput;
  DeclineMessageRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineMessageRequestResult']>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  HistoryVisibility: HistoryVisibility;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  Invite: ResolverTypeWrapper<InviteModel>;
  InviteConnection: ResolverTypeWrapper<Omit<Omit<InviteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InviteEdge']>, nodes: Array<ResolversTypes['Invite']> }, 'nodes'>>;
  InviteEdge: ResolverTypeWrapper<Omit<InviteEdge, 'node'> & { node: ResolversTypes['Invite'] }>;
  InviteState: InviteState;
  InviteUnusable: ResolverTypeWrapper<InviteUnusableModel>;
  JoinChatInput: JoinChatInput;
  JoinChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinChatResult']>;
  JoinChatSuccess: ResolverTypeWrapper<Omit<JoinChatSuccess, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  JoinRequest: ResolverTypeWrapper<JoinRequestModel>;
  JoinRequestConnection: ResolverTypeWrapper<Omit<Omit<JoinRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JoinRequestEdge']>, nodes: Array<ResolversTypes['JoinRequest']> }, 'nodes'>>;
  JoinRequestEdge: ResolverTypeWrapper<Omit<JoinRequestEdge, 'node'> & { node: ResolversTypes['JoinRequest'] }>;
  JoinRequested: ResolverTypeWrapper<JoinRequested>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LeaveChatInput: LeaveChatInput;
  LeaveChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveChatResult']>;
  LeaveChatSuccess: ResolverTypeWrapper<LeaveChatSuccess>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MessageRequestState: MessageRequestState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInviteResult']>;
  RevokeInviteSuccess: ResolverTypeWrapper<Omit<RevokeInviteSuccess, 'invite'> & { invite: ResolversTypes['Invite'] }>;
  SetChatPreferencesInput: SetChatPreferencesInput;
  SetChatPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChatPreferencesResult']>;
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferOwnershipResult']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnbanMemberInput: UnbanMemberInput;
  UnbanMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnbanMemberResult']>;
  UpdateChatInput: UpdateChatInput;
  UpdateChatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateChatResult']>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptJoinRequestInput: AcceptJoinRequestInput;
  ID: Scalars['ID']['output'];
  AcceptJoinRequestResult: ResolversUnionTypes<ResolversParentTypes>['AcceptJoinRequestResult'];
  AcceptMessageRequestInput: AcceptMessageRequestInput;
  AcceptMessageRequestResult: ResolversUnionTypes<ResolversParentTypes>['AcceptMessageRequestResult'];
  AddMembersInput: AddMembersInput;
  AddMembersResult: ResolversUnionTypes<ResolversParentTypes>['AddMembersResult'];
  BanMemberInput: BanMemberInput;
  BanMemberResult: ResolversUnionTypes<ResolversParentTypes>['BanMemberResult'];
  CancelJoinRequestInput: CancelJoinRequestInput;
  CancelJoinRequestResult: ResolversUnionTypes<ResolversParentTypes>['CancelJoinRequestResult'];
  CancelJoinRequestSuccess: CancelJoinRequestSuccess;
  ChangeChatSuccess: Omit<ChangeChatSuccess, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  ChangeRoleInput: ChangeRoleInput;
  ChangeRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRoleResult'];
  Chat: ChatModel;
  ChatBan: ChatBanModel;
  ChatBanConnection: Omit<Omit<ChatBanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChatBanEdge']>, nodes: Array<ResolversParentTypes['ChatBan']> }, 'nodes'>;
  ChatBanEdge: Omit<ChatBanEdge, 'node'> & { node: ResolversParentTypes['ChatBan'] };
  ChatConnection: Omit<Omit<ChatConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChatEdge']>, nodes: Array<ResolversParentTypes['Chat']> }, 'nodes'>;
  ChatEdge: Omit<ChatEdge, 'node'> & { node: ResolversParentTypes['Chat'] };
  ChatFilter: ChatFilter;
  Boolean: Scalars['Boolean']['output'];
  ChatMember: ChatMemberModel;
  ChatMemberConnection: Omit<Omit<ChatMemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChatMemberEdge']>, nodes: Array<ResolversParentTypes['ChatMember']> }, 'nodes'>;
  ChatMemberEdge: Omit<ChatMemberEdge, 'node'> & { node: ResolversParentTypes['ChatMember'] };
  ChatMemberFact: ChatMemberFactModel;
  ChatMembership: Omit<ChatMembership, 'members'> & { members: Array<ResolversParentTypes['ChatMemberFact']> };
  ChatMembershipChange: Omit<ChatMembershipChange, 'added'> & { added: Array<ResolversParentTypes['ChatMemberFact']> };
  ChatPermissions: ChatPermissions | FederationReferenceTypes['ChatPermissions'];
  ChatPreferences: ChatPreferencesModel;
  CreateChatSuccess: Omit<CreateChatSuccess, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  CreateDirectChatInput: CreateDirectChatInput;
  CreateDirectChatResult: ResolversUnionTypes<ResolversParentTypes>['CreateDirectChatResult'];
  CreateGroupChatInput: CreateGroupChatInput;
  CreateGroupChatResult: ResolversUnionTypes<ResolversParentTypes>['CreateGroupChatResult'];
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolversUnionTypes<ResolversParentTypes>['CreateInviteResult'];
  CreateInviteSuccess: Omit<CreateInviteSuccess, 'invite'> & { invite: ResolversParentTypes['Invite'] };
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  DeclineJoinRequestInput: DeclineJoinRequestInput;
  DeclineJoinRequestResult: ResolversUnionTypes<ResolversParentTypes>['DeclineJoinRequestResult'];
  DeclineMessageRequestInput: DeclineMessageRequestInput;
  DeclineMessageRequestResult: ResolversUnionTypes<ResolversParentTypes>['DeclineMessageRequestResult'];
  FieldError: FieldErrorModel;
  InvalidInput: InvalidInputModel;
  Invitation: InvitationModel;
  Invite: InviteModel;
  InviteConnection: Omit<Omit<InviteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InviteEdge']>, nodes: Array<ResolversParentTypes['Invite']> }, 'nodes'>;
  InviteEdge: Omit<InviteEdge, 'node'> & { node: ResolversParentTypes['Invite'] };
  InviteUnusable: InviteUnusableModel;
  JoinChatInput: JoinChatInput;
  JoinChatResult: ResolversUnionTypes<ResolversParentTypes>['JoinChatResult'];
  JoinChatSuccess: Omit<JoinChatSuccess, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  JoinRequest: JoinRequestModel;
  JoinRequestConnection: Omit<Omit<JoinRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JoinRequestEdge']>, nodes: Array<ResolversParentTypes['JoinRequest']> }, 'nodes'>;
  JoinRequestEdge: Omit<JoinRequestEdge, 'node'> & { node: ResolversParentTypes['JoinRequest'] };
  JoinRequested: JoinRequested;
  KeyReused: KeyReusedModel;
  LeaveChatInput: LeaveChatInput;
  LeaveChatResult: ResolversUnionTypes<ResolversParentTypes>['LeaveChatResult'];
  LeaveChatSuccess: LeaveChatSuccess;
  LimitReached: LimitReachedModel;
  LocalTime: Scalars['LocalTime']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  PageInfo: PageInfo;
  PersonalData: PersonalDataModel;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInviteResult'];
  RevokeInviteSuccess: Omit<RevokeInviteSuccess, 'invite'> & { invite: ResolversParentTypes['Invite'] };
  SetChatPreferencesInput: SetChatPreferencesInput;
  SetChatPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetChatPreferencesResult'];
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipResult: ResolversUnionTypes<ResolversParentTypes>['TransferOwnershipResult'];
  URL: Scalars['URL']['output'];
  UnbanMemberInput: UnbanMemberInput;
  UnbanMemberResult: ResolversUnionTypes<ResolversParentTypes>['UnbanMemberResult'];
  UpdateChatInput: UpdateChatInput;
  UpdateChatResult: ResolversUnionTypes<ResolversParentTypes>['UpdateChatResult'];
  User: User;
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

export type AcceptJoinRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptJoinRequestResult'] = ResolversParentTypes['AcceptJoinRequestResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AcceptMessageRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMessageRequestResult'] = ResolversParentTypes['AcceptMessageRequestResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotFound', ParentType, ContextType>;
};

export type AddMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMembersResult'] = ResolversParentTypes['AddMembersResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'InvalidInput' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type BanMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanMemberResult'] = ResolversParentTypes['BanMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CancelJoinRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelJoinRequestResult'] = ResolversParentTypes['CancelJoinRequestResult']> = {
  __resolveType: TypeResolveFn<'CancelJoinRequestSuccess' | 'NotFound', ParentType, ContextType>;
};

export type CancelJoinRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelJoinRequestSuccess'] = ResolversParentTypes['CancelJoinRequestSuccess']> = {
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeChatSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeChatSuccess'] = ResolversParentTypes['ChangeChatSuccess']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRoleResult'] = ResolversParentTypes['ChangeRoleResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat'], FederationReferenceType extends FederationReferenceTypes['Chat'] = FederationReferenceTypes['Chat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  bans?: Resolver<Maybe<ResolversTypes['ChatBanConnection']>, ParentType, ContextType, RequireFields<ChatBansArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invites?: Resolver<Maybe<ResolversTypes['InviteConnection']>, ParentType, ContextType, RequireFields<ChatInvitesArgs, 'first'>>;
  inviting?: Resolver<ResolversTypes['AllowedMembers'], ParentType, ContextType>;
  joinRequests?: Resolver<Maybe<ResolversTypes['JoinRequestConnection']>, ParentType, ContextType, RequireFields<ChatJoinRequestsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ChatKind'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ChatMemberConnection'], ParentType, ContextType, RequireFields<ChatMembersArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['ChatMembership']>, ParentType, ContextType>;
  membershipChanges?: Resolver<Maybe<Array<ResolversTypes['ChatMembershipChange']>>, ParentType, ContextType, RequireFields<ChatMembershipChangesArgs, 'after'>>;
  messageRequest?: Resolver<Maybe<ResolversTypes['MessageRequestState']>, ParentType, ContextType>;
  myMembership?: Resolver<Maybe<ResolversTypes['ChatMember']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['ChatPermissions']>, ParentType, ContextType>;
  preferences?: Resolver<Maybe<ResolversTypes['ChatPreferences']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatBanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatBan'] = ResolversParentTypes['ChatBan']> = {
  bannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bannedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatBanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatBanConnection'] = ResolversParentTypes['ChatBanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatBanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChatBan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatBanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatBanEdge'] = ResolversParentTypes['ChatBanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatBan'], ParentType, ContextType>;
};

export type ChatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatConnection'] = ResolversParentTypes['ChatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEdge'] = ResolversParentTypes['ChatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
};

export type ChatMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMember'] = ResolversParentTypes['ChatMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChatRole'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMemberConnection'] = ResolversParentTypes['ChatMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChatMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMemberEdge'] = ResolversParentTypes['ChatMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatMember'], ParentType, ContextType>;
};

export type ChatMemberFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMemberFact'] = ResolversParentTypes['ChatMemberFact']> = {
  history?: Resolver<ResolversTypes['HistoryVisibility'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChatRole'], ParentType, ContextType>;
  sinceVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChatMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMembership'] = ResolversParentTypes['ChatMembership']> = {
  kind?: Resolver<ResolversTypes['ChatKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ChatMemberFact']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatMembershipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatMembershipChange'] = ResolversParentTypes['ChatMembershipChange']> = {
  added?: Resolver<Array<ResolversTypes['ChatMemberFact']>, ParentType, ContextType>;
  byUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChatPermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatPermissions'] = ResolversParentTypes['ChatPermissions'], FederationReferenceType extends FederationReferenceTypes['ChatPermissions'] = FederationReferenceTypes['ChatPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChatPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answerJoinRequests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeRoles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createInvites?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaveChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removeMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transferOwnership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updateChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatPreferences'] = ResolversParentTypes['ChatPreferences']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pinnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateChatSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateChatSuccess'] = ResolversParentTypes['CreateChatSuccess']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDirectChatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDirectChatResult'] = ResolversParentTypes['CreateDirectChatResult']> = {
  __resolveType: TypeResolveFn<'CreateChatSuccess' | 'InvalidInput' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateGroupChatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateGroupChatResult'] = ResolversParentTypes['CreateGroupChatResult']> = {
  __resolveType: TypeResolveFn<'CreateChatSuccess' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateInviteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateInviteResult'] = ResolversParentTypes['CreateInviteResult']> = {
  __resolveType: TypeResolveFn<'CreateInviteSuccess' | 'InvalidInput' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreateInviteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateInviteSuccess'] = ResolversParentTypes['CreateInviteSuccess']> = {
  invite?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DeclineJoinRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineJoinRequestResult'] = ResolversParentTypes['DeclineJoinRequestResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DeclineMessageRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMessageRequestResult'] = ResolversParentTypes['DeclineMessageRequestResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotFound', ParentType, ContextType>;
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

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InviteState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InviteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invite'] = ResolversParentTypes['Invite']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryVisibility'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InviteState'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteConnection'] = ResolversParentTypes['InviteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InviteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InviteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteEdge'] = ResolversParentTypes['InviteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
};

export type InviteUnusableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUnusable'] = ResolversParentTypes['InviteUnusable']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InviteState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinChatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinChatResult'] = ResolversParentTypes['JoinChatResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InviteUnusable' | 'JoinChatSuccess' | 'JoinRequested' | 'LimitReached' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type JoinChatSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinChatSuccess'] = ResolversParentTypes['JoinChatSuccess']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinRequestConnection'] = ResolversParentTypes['JoinRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JoinRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JoinRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinRequestEdge'] = ResolversParentTypes['JoinRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JoinRequest'], ParentType, ContextType>;
};

export type JoinRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinRequested'] = ResolversParentTypes['JoinRequested']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyReused'] = ResolversParentTypes['KeyReused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveChatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveChatResult'] = ResolversParentTypes['LeaveChatResult']> = {
  __resolveType: TypeResolveFn<'LeaveChatSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type LeaveChatSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveChatSuccess'] = ResolversParentTypes['LeaveChatSuccess']> = {
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptJoinRequest: Resolver<ResolversTypes['AcceptJoinRequestResult'], ParentType, ContextType, RequireFields<MutationAcceptJoinRequestArgs, 'input'>>;
  acceptMessageRequest: Resolver<ResolversTypes['AcceptMessageRequestResult'], ParentType, ContextType, RequireFields<MutationAcceptMessageRequestArgs, 'input'>>;
  addMembers: Resolver<ResolversTypes['AddMembersResult'], ParentType, ContextType, RequireFields<MutationAddMembersArgs, 'input'>>;
  banMember: Resolver<ResolversTypes['BanMemberResult'], ParentType, ContextType, RequireFields<MutationBanMemberArgs, 'input'>>;
  cancelJoinRequest: Resolver<ResolversTypes['CancelJoinRequestResult'], ParentType, ContextType, RequireFields<MutationCancelJoinRequestArgs, 'input'>>;
  changeRole: Resolver<ResolversTypes['ChangeRoleResult'], ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  createDirectChat: Resolver<ResolversTypes['CreateDirectChatResult'], ParentType, ContextType, RequireFields<MutationCreateDirectChatArgs, 'input'>>;
  createGroupChat: Resolver<ResolversTypes['CreateGroupChatResult'], ParentType, ContextType, RequireFields<MutationCreateGroupChatArgs, 'input'>>;
  createInvite: Resolver<ResolversTypes['CreateInviteResult'], ParentType, ContextType, RequireFields<MutationCreateInviteArgs, 'input'>>;
  declineJoinRequest: Resolver<ResolversTypes['DeclineJoinRequestResult'], ParentType, ContextType, RequireFields<MutationDeclineJoinRequestArgs, 'input'>>;
  declineMessageRequest: Resolver<ResolversTypes['DeclineMessageRequestResult'], ParentType, ContextType, RequireFields<MutationDeclineMessageRequestArgs, 'input'>>;
  joinChat: Resolver<ResolversTypes['JoinChatResult'], ParentType, ContextType, RequireFields<MutationJoinChatArgs, 'input'>>;
  leaveChat: Resolver<ResolversTypes['LeaveChatResult'], ParentType, ContextType, RequireFields<MutationLeaveChatArgs, 'input'>>;
  removeMember: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  revokeInvite: Resolver<ResolversTypes['RevokeInviteResult'], ParentType, ContextType, RequireFields<MutationRevokeInviteArgs, 'input'>>;
  setChatPreferences: Resolver<ResolversTypes['SetChatPreferencesResult'], ParentType, ContextType, RequireFields<MutationSetChatPreferencesArgs, 'input'>>;
  transferOwnership: Resolver<ResolversTypes['TransferOwnershipResult'], ParentType, ContextType, RequireFields<MutationTransferOwnershipArgs, 'input'>>;
  unbanMember: Resolver<ResolversTypes['UnbanMemberResult'], ParentType, ContextType, RequireFields<MutationUnbanMemberArgs, 'input'>>;
  updateChat: Resolver<ResolversTypes['UpdateChatResult'], ParentType, ContextType, RequireFields<MutationUpdateChatArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Chat' | 'ChatBan' | 'ChatMember' | 'ChatPermissions' | 'Invite' | 'JoinRequest', ParentType, ContextType>;
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
  chats?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType, RequireFields<PersonalDataChatsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invites?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chat: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType, RequireFields<QueryChatArgs, 'id'>>;
  invitation: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  messageRequests: Resolver<Maybe<ResolversTypes['ChatConnection']>, ParentType, ContextType, RequireFields<QueryMessageRequestsArgs, 'first'>>;
  myChats: Resolver<Maybe<ResolversTypes['ChatConnection']>, ParentType, ContextType, RequireFields<QueryMyChatsArgs, 'first'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RevokeInviteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInviteResult'] = ResolversParentTypes['RevokeInviteResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'NotFound' | 'RevokeInviteSuccess', ParentType, ContextType>;
};

export type RevokeInviteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInviteSuccess'] = ResolversParentTypes['RevokeInviteSuccess']> = {
  invite?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetChatPreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatPreferencesResult'] = ResolversParentTypes['SetChatPreferencesResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type TransferOwnershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferOwnershipResult'] = ResolversParentTypes['TransferOwnershipResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnbanMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbanMemberResult'] = ResolversParentTypes['UnbanMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type UpdateChatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateChatResult'] = ResolversParentTypes['UpdateChatResult']> = {
  __resolveType: TypeResolveFn<'ChangeChatSuccess' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InviteUnusable' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptJoinRequestResult?: AcceptJoinRequestResultResolvers<ContextType>;
  AcceptMessageRequestResult?: AcceptMessageRequestResultResolvers<ContextType>;
  AddMembersResult?: AddMembersResultResolvers<ContextType>;
  BanMemberResult?: BanMemberResultResolvers<ContextType>;
  CancelJoinRequestResult?: CancelJoinRequestResultResolvers<ContextType>;
  CancelJoinRequestSuccess?: CancelJoinRequestSuccessResolvers<ContextType>;
  ChangeChatSuccess?: ChangeChatSuccessResolvers<ContextType>;
  ChangeRoleResult?: ChangeRoleResultResolvers<ContextType>;
  Chat?: ChatResolvers<ContextType>;
  ChatBan?: ChatBanResolvers<ContextType>;
  ChatBanConnection?: ChatBanConnectionResolvers<ContextType>;
  ChatBanEdge?: ChatBanEdgeResolvers<ContextType>;
  ChatConnection?: ChatConnectionResolvers<ContextType>;
  ChatEdge?: ChatEdgeResolvers<ContextType>;
  ChatMember?: ChatMemberResolvers<ContextType>;
  ChatMemberConnection?: ChatMemberConnectionResolvers<ContextType>;
  ChatMemberEdge?: ChatMemberEdgeResolvers<ContextType>;
  ChatMemberFact?: ChatMemberFactResolvers<ContextType>;
  ChatMembership?: ChatMembershipResolvers<ContextType>;
  ChatMembershipChange?: ChatMembershipChangeResolvers<ContextType>;
  ChatPermissions?: ChatPermissionsResolvers<ContextType>;
  ChatPreferences?: ChatPreferencesResolvers<ContextType>;
  CreateChatSuccess?: CreateChatSuccessResolvers<ContextType>;
  CreateDirectChatResult?: CreateDirectChatResultResolvers<ContextType>;
  CreateGroupChatResult?: CreateGroupChatResultResolvers<ContextType>;
  CreateInviteResult?: CreateInviteResultResolvers<ContextType>;
  CreateInviteSuccess?: CreateInviteSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineJoinRequestResult?: DeclineJoinRequestResultResolvers<ContextType>;
  DeclineMessageRequestResult?: DeclineMessageRequestResultResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  InviteConnection?: InviteConnectionResolvers<ContextType>;
  InviteEdge?: InviteEdgeResolvers<ContextType>;
  InviteUnusable?: InviteUnusableResolvers<ContextType>;
  JoinChatResult?: JoinChatResultResolvers<ContextType>;
  JoinChatSuccess?: JoinChatSuccessResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  JoinRequestConnection?: JoinRequestConnectionResolvers<ContextType>;
  JoinRequestEdge?: JoinRequestEdgeResolvers<ContextType>;
  JoinRequested?: JoinRequestedResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LeaveChatResult?: LeaveChatResultResolvers<ContextType>;
  LeaveChatSuccess?: LeaveChatSuccessResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RevokeInviteResult?: RevokeInviteResultResolvers<ContextType>;
  RevokeInviteSuccess?: RevokeInviteSuccessResolvers<ContextType>;
  SetChatPreferencesResult?: SetChatPreferencesResultResolvers<ContextType>;
  TransferOwnershipResult?: TransferOwnershipResultResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnbanMemberResult?: UnbanMemberResultResolvers<ContextType>;
  UpdateChatResult?: UpdateChatResultResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
