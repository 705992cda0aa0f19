// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { HandleTaken as HandleTakenModel } from './refusals.ts';
import type { Privacy as PrivacyModel, User as UserModel, PersonalData as PersonalDataModel } from './model.ts';
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

/** Who may see something of me. */
export type Audience =
  /** Everybody who shares a chat with me. */
  | 'CHATS'
  /** Nobody. */
  | 'NOBODY';

/** What `blockUser` takes. */
export type BlockUserInput = {
  /** Whom to keep away. */
  userId: Scalars['ID']['input'];
};

/** How `blockUser` ends. */
export type BlockUserResult = BlockUserSuccess | InvalidInput | LimitReached | NotFound;

/** They are kept away now. */
export type BlockUserSuccess = {
  __typename?: 'BlockUserSuccess';
  /** Whom I have blocked. */
  user: User;
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

/** What is wrong with one value. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The way to the value inside the arguments, such as `["input", "email"]`. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with it, for people, in English. */
  reason: Scalars['String']['output'];
};

/** The handle is somebody else's, or looks like one that is. */
export type HandleTaken = UserError & {
  __typename?: 'HandleTaken';
  /** Always `HANDLE_TAKEN`. */
  code: UserErrorCode;
  /** The way to the handle. */
  path: Array<Scalars['String']['output']>;
  /** What to do next. */
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Keeps somebody away from me: they can neither write to me directly nor see when I am here. A retry is safe. */
  blockUser: BlockUserResult;
  /** Does not want to hear of somebody: what they say in our chats is there, and neither notifies me nor counts as unread. They learn nothing of it. A retry is safe. */
  muteUser: MuteUserResult;
  /** Lets somebody in again. */
  unblockUser: UnblockUserResult;
  /** Wants to hear of somebody again. */
  unmuteUser: UnmuteUserResult;
  /** Sets my picture, or takes it away. A retry is safe. */
  updateAvatar: UpdateAvatarResult;
  /** Says who sees when I am here and what I have read, and by what I am found. What is left out stays. A retry is safe. */
  updatePrivacy: UpdatePrivacyResult;
  /** Changes what others see of me. What is left out stays; null takes away. A retry is safe. */
  updateProfile: UpdateProfileResult;
};


export type MutationBlockUserArgs = {
  input: BlockUserInput;
};


export type MutationMuteUserArgs = {
  input: MuteUserInput;
};


export type MutationUnblockUserArgs = {
  input: UnblockUserInput;
};


export type MutationUnmuteUserArgs = {
  input: UnmuteUserInput;
};


export type MutationUpdateAvatarArgs = {
  input: UpdateAvatarInput;
};


export type MutationUpdatePrivacyArgs = {
  input: UpdatePrivacyInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};

/** What `muteUser` takes. */
export type MuteUserInput = {
  /** Whom not to hear of. */
  userId: Scalars['ID']['input'];
};

/** How `muteUser` ends. */
export type MuteUserResult = InvalidInput | LimitReached | MuteUserSuccess | NotFound;

/** They are muted now, by this call or already before. */
export type MuteUserSuccess = {
  __typename?: 'MuteUserSuccess';
  /** Whom I have muted. */
  user: User;
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
  id: Scalars['ID']['output'];
  /** How they appear to others, their settings, and whom they have blocked or muted. */
  profile?: Maybe<DataFile>;
};

/** Who sees what of me. */
export type Privacy = {
  __typename?: 'Privacy';
  /** Whether people who know my e-mail address find me by it; not unless I have said so. */
  isFoundByEmail: Scalars['Boolean']['output'];
  /** Who sees when I am here. */
  presence: Audience;
  /** Who sees what I have read. */
  receipts: Audience;
};

/** What other domains need to know of a person, at one version of it. */
export type ProfileFacts = {
  __typename?: 'ProfileFacts';
  /** Whom they have blocked. */
  blocked: Array<Scalars['ID']['output']>;
  /** Whether the account was deleted. */
  isDeleted: Scalars['Boolean']['output'];
  /** Who sees when they are here. */
  presence: Audience;
  /** Who sees what they have read. */
  receipts: Audience;
  /** The profile's version: grows with every durable change. */
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The people whom I have blocked, the newest first. */
  blockedUsers?: Maybe<UserConnection>;
  /** My profile; null for an anonymous request. */
  me?: Maybe<User>;
  /** The people whom I have muted, the newest first. */
  mutedUsers?: Maybe<UserConnection>;
  /** The user with this id; null if there is none. */
  user?: Maybe<User>;
  /** The user with this handle, in whatever case; null if there is none. */
  userByHandle?: Maybe<User>;
  /**
   * People whose handle or name begins with these letters, by handle. A whole e-mail address finds whoever has it, if they let themselves be
   * found by it, and nobody else. Whoever has blocked me is not among them.
   */
  users?: Maybe<UserConnection>;
};


export type QueryBlockedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMutedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserByHandleArgs = {
  handle: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  prefix: Scalars['String']['input'];
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

/** What `unblockUser` takes. */
export type UnblockUserInput = {
  /** Whom to let in again. */
  userId: Scalars['ID']['input'];
};

/** How `unblockUser` ends. */
export type UnblockUserResult = NotFound | UnblockUserSuccess;

/** They are let in again. */
export type UnblockUserSuccess = {
  __typename?: 'UnblockUserSuccess';
  /** Whom I have blocked no longer. */
  user: User;
};

/** What `unmuteUser` takes. */
export type UnmuteUserInput = {
  /** Whom to hear of again. */
  userId: Scalars['ID']['input'];
};

/** How `unmuteUser` ends. */
export type UnmuteUserResult = NotFound | UnmuteUserSuccess;

/** They are heard again. */
export type UnmuteUserSuccess = {
  __typename?: 'UnmuteUserSuccess';
  /** Whom I have muted no longer. */
  user: User;
};

/** What `updateAvatar` takes. */
export type UpdateAvatarInput = {
  /** A picture that I have uploaded, whose `state` is `READY`; it is cut to a square and made anew without what a camera adds. Null takes the picture away. */
  uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** How `updateAvatar` ends. */
export type UpdateAvatarResult = InvalidInput | NotFound | UpdateAvatarSuccess;

/** The picture as others see it now. */
export type UpdateAvatarSuccess = {
  __typename?: 'UpdateAvatarSuccess';
  /** Me. */
  user: User;
};

/** What `updatePrivacy` takes. */
export type UpdatePrivacyInput = {
  /** Whether people who know my e-mail address find me by it. */
  isFoundByEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who sees when I am here. */
  presence?: InputMaybe<Audience>;
  /** Who sees what I have read. */
  receipts?: InputMaybe<Audience>;
};

/** How `updatePrivacy` ends. */
export type UpdatePrivacyResult = InvalidInput | UpdatePrivacySuccess;

/** Who sees what, from now on. */
export type UpdatePrivacySuccess = {
  __typename?: 'UpdatePrivacySuccess';
  /** All my settings. */
  privacy: Privacy;
};

/** What `updateProfile` takes. */
export type UpdateProfileInput = {
  /** At most 500 characters. Null takes it away. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 64 characters that can be seen. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 30 letters `a-z`, digits, `_` and `.`, beginning and ending with a letter or digit; unique whatever its case. Null gives it up. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** A language tag such as `de-AT` (BCP 47). Null takes it away. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** A time zone of the IANA data base, such as `Europe/Vienna`. Null takes it away. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** How `updateProfile` ends. */
export type UpdateProfileResult = HandleTaken | InvalidInput | UpdateProfileSuccess;

/** The profile as others see it now. */
export type UpdateProfileSuccess = {
  __typename?: 'UpdateProfileSuccess';
  /** Me. */
  user: User;
};

/** A person who has, or had, an account. */
export type User = Node & {
  __typename?: 'User';
  /** Their picture as a `data:` address, 256 by 256; null if they have none. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** What they say about themselves. */
  bio?: Maybe<Scalars['String']['output']>;
  /** When the account was verified. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that others see; `Deleted user` once the account is gone. */
  displayName: Scalars['String']['output'];
  /** The name to find and mention them by, in lower case; null if they have none. */
  handle?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether I have blocked them. */
  isBlocked: Scalars['Boolean']['output'];
  /** Whether the account was deleted. */
  isDeleted: Scalars['Boolean']['output'];
  /** Whether I have muted them: what they say may be shown folded. */
  isMuted: Scalars['Boolean']['output'];
  /** My language; null for everyone else. */
  locale?: Maybe<Scalars['String']['output']>;
  /** Who sees what of me; null for everyone else. */
  privacy?: Maybe<Privacy>;
  /** What other domains copy; services only. */
  profile?: Maybe<ProfileFacts>;
  /** My time zone; null for everyone else. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The people with their cursors. */
  edges: Array<UserEdge>;
  /** The same without their cursors. */
  nodes: Array<User>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A person in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Where they stand. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: User;
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
  PersonalData: PersonalData;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BlockUserResult:
    | ( Omit<BlockUserSuccess, 'user'> & { user: _RefType['User'] } )
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( NotFoundModel )
  ;
  MuteUserResult:
    | ( InvalidInputModel )
    | ( LimitReachedModel )
    | ( Omit<MuteUserSuccess, 'user'> & { user: _RefType['User'] } )
    | ( NotFoundModel )
  ;
  UnblockUserResult:
    | ( NotFoundModel )
    | ( Omit<UnblockUserSuccess, 'user'> & { user: _RefType['User'] } )
  ;
  UnmuteUserResult:
    | ( NotFoundModel )
    | ( Omit<UnmuteUserSuccess, 'user'> & { user: _RefType['User'] } )
  ;
  UpdateAvatarResult:
    | ( InvalidInputModel )
    | ( NotFoundModel )
    | ( Omit<UpdateAvatarSuccess, 'user'> & { user: _RefType['User'] } )
  ;
  UpdatePrivacyResult:
    | ( InvalidInputModel )
    | ( Omit<UpdatePrivacySuccess, 'privacy'> & { privacy: _RefType['Privacy'] } )
  ;
  UpdateProfileResult:
    | ( HandleTakenModel )
    | ( InvalidInputModel )
    | ( Omit<UpdateProfileSuccess, 'user'> & { user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( UserModel );
  UserError:
    | ( HandleTakenModel )
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
  Audience: Audience;
  BlockUserInput: BlockUserInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BlockUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockUserResult']>;
  BlockUserSuccess: ResolverTypeWrapper<Omit<BlockUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  HandleTaken: ResolverTypeWrapper<HandleTakenModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteUserInput: MuteUserInput;
  MuteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MuteUserResult']>;
  MuteUserSuccess: ResolverTypeWrapper<Omit<MuteUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  Privacy: ResolverTypeWrapper<PrivacyModel>;
  ProfileFacts: ResolverTypeWrapper<ProfileFacts>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnblockUserInput: UnblockUserInput;
  UnblockUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnblockUserResult']>;
  UnblockUserSuccess: ResolverTypeWrapper<Omit<UnblockUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  UnmuteUserInput: UnmuteUserInput;
  UnmuteUserResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnmuteUserResult']>;
  UnmuteUserSuccess: ResolverTypeWrapper<Omit<UnmuteUserSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  UpdateAvatarInput: UpdateAvatarInput;
  UpdateAvatarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAvatarResult']>;
  UpdateAvatarSuccess: ResolverTypeWrapper<Omit<UpdateAvatarSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  UpdatePrivacyInput: UpdatePrivacyInput;
  UpdatePrivacyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePrivacyResult']>;
  UpdatePrivacySuccess: ResolverTypeWrapper<Omit<UpdatePrivacySuccess, 'privacy'> & { privacy: ResolversTypes['Privacy'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<Omit<Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UserEdge']>, nodes: Array<ResolversTypes['User']> }, 'nodes'>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BlockUserInput: BlockUserInput;
  ID: Scalars['ID']['output'];
  BlockUserResult: ResolversUnionTypes<ResolversParentTypes>['BlockUserResult'];
  BlockUserSuccess: Omit<BlockUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  FieldError: FieldErrorModel;
  HandleTaken: HandleTakenModel;
  InvalidInput: InvalidInputModel;
  KeyReused: KeyReusedModel;
  LimitReached: LimitReachedModel;
  LocalTime: Scalars['LocalTime']['output'];
  Mutation: Record<PropertyKey, never>;
  MuteUserInput: MuteUserInput;
  MuteUserResult: ResolversUnionTypes<ResolversParentTypes>['MuteUserResult'];
  MuteUserSuccess: Omit<MuteUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PersonalData: PersonalDataModel;
  Privacy: PrivacyModel;
  ProfileFacts: ProfileFacts;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  URL: Scalars['URL']['output'];
  UnblockUserInput: UnblockUserInput;
  UnblockUserResult: ResolversUnionTypes<ResolversParentTypes>['UnblockUserResult'];
  UnblockUserSuccess: Omit<UnblockUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  UnmuteUserInput: UnmuteUserInput;
  UnmuteUserResult: ResolversUnionTypes<ResolversParentTypes>['UnmuteUserResult'];
  UnmuteUserSuccess: Omit<UnmuteUserSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  UpdateAvatarInput: UpdateAvatarInput;
  UpdateAvatarResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAvatarResult'];
  UpdateAvatarSuccess: Omit<UpdateAvatarSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  UpdatePrivacyInput: UpdatePrivacyInput;
  UpdatePrivacyResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePrivacyResult'];
  UpdatePrivacySuccess: Omit<UpdatePrivacySuccess, 'privacy'> & { privacy: ResolversParentTypes['Privacy'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserModel;
  UserConnection: Omit<Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UserEdge']>, nodes: Array<ResolversParentTypes['User']> }, 'nodes'>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
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

export type BlockUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockUserResult'] = ResolversParentTypes['BlockUserResult']> = {
  __resolveType: TypeResolveFn<'BlockUserSuccess' | 'InvalidInput' | 'LimitReached' | 'NotFound', ParentType, ContextType>;
};

export type BlockUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockUserSuccess'] = ResolversParentTypes['BlockUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
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

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandleTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandleTaken'] = ResolversParentTypes['HandleTaken']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blockUser: Resolver<ResolversTypes['BlockUserResult'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'input'>>;
  muteUser: Resolver<ResolversTypes['MuteUserResult'], ParentType, ContextType, RequireFields<MutationMuteUserArgs, 'input'>>;
  unblockUser: Resolver<ResolversTypes['UnblockUserResult'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'input'>>;
  unmuteUser: Resolver<ResolversTypes['UnmuteUserResult'], ParentType, ContextType, RequireFields<MutationUnmuteUserArgs, 'input'>>;
  updateAvatar: Resolver<ResolversTypes['UpdateAvatarResult'], ParentType, ContextType, RequireFields<MutationUpdateAvatarArgs, 'input'>>;
  updatePrivacy: Resolver<ResolversTypes['UpdatePrivacyResult'], ParentType, ContextType, RequireFields<MutationUpdatePrivacyArgs, 'input'>>;
  updateProfile: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type MuteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteUserResult'] = ResolversParentTypes['MuteUserResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LimitReached' | 'MuteUserSuccess' | 'NotFound', ParentType, ContextType>;
};

export type MuteUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteUserSuccess'] = ResolversParentTypes['MuteUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'User', ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
};

export type PrivacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Privacy'] = ResolversParentTypes['Privacy']> = {
  isFoundByEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
};

export type ProfileFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileFacts'] = ResolversParentTypes['ProfileFacts']> = {
  blocked?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  blockedUsers: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryBlockedUsersArgs, 'first'>>;
  me: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  mutedUsers: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryMutedUsersArgs, 'first'>>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userByHandle: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByHandleArgs, 'handle'>>;
  users: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first' | 'prefix'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnblockUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockUserResult'] = ResolversParentTypes['UnblockUserResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UnblockUserSuccess', ParentType, ContextType>;
};

export type UnblockUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockUserSuccess'] = ResolversParentTypes['UnblockUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmuteUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmuteUserResult'] = ResolversParentTypes['UnmuteUserResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'UnmuteUserSuccess', ParentType, ContextType>;
};

export type UnmuteUserSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmuteUserSuccess'] = ResolversParentTypes['UnmuteUserSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAvatarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAvatarResult'] = ResolversParentTypes['UpdateAvatarResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'UpdateAvatarSuccess', ParentType, ContextType>;
};

export type UpdateAvatarSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAvatarSuccess'] = ResolversParentTypes['UpdateAvatarSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePrivacyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePrivacyResult'] = ResolversParentTypes['UpdatePrivacyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'UpdatePrivacySuccess', ParentType, ContextType>;
};

export type UpdatePrivacySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePrivacySuccess'] = ResolversParentTypes['UpdatePrivacySuccess']> = {
  privacy?: Resolver<ResolversTypes['Privacy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'HandleTaken' | 'InvalidInput' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['Privacy']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['ProfileFacts']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'HandleTaken' | 'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BlockUserResult?: BlockUserResultResolvers<ContextType>;
  BlockUserSuccess?: BlockUserSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldError?: FieldErrorResolvers<ContextType>;
  HandleTaken?: HandleTakenResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  MuteUserResult?: MuteUserResultResolvers<ContextType>;
  MuteUserSuccess?: MuteUserSuccessResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Privacy?: PrivacyResolvers<ContextType>;
  ProfileFacts?: ProfileFactsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnblockUserResult?: UnblockUserResultResolvers<ContextType>;
  UnblockUserSuccess?: UnblockUserSuccessResolvers<ContextType>;
  UnmuteUserResult?: UnmuteUserResultResolvers<ContextType>;
  UnmuteUserSuccess?: UnmuteUserSuccessResolvers<ContextType>;
  UpdateAvatarResult?: UpdateAvatarResultResolvers<ContextType>;
  UpdateAvatarSuccess?: UpdateAvatarSuccessResolvers<ContextType>;
  UpdatePrivacyResult?: UpdatePrivacyResultResolvers<ContextType>;
  UpdatePrivacySuccess?: UpdatePrivacySuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
