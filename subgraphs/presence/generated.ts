// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { TypingState as TypingStateModel, Typist as TypistModel, Presence as PresenceModel, User as UserModel } from './model.ts';
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

export type Chat = {
  __typename?: 'Chat';
  id: Scalars['ID']['output'];
};

/** One client connection of a gateway. */
export type ConnectionReport = {
  /** The gateway's own name for the connection. */
  connectionId: Scalars['ID']['input'];
  /** What became of it. */
  state: ConnectionState;
  /** Whose it is. */
  userId: Scalars['ID']['input'];
};

/** What became of a client's connection. */
export type ConnectionState =
  /** It still stands; said again and again. */
  | 'ALIVE'
  /** It was closed. */
  | 'CLOSED'
  /** It was opened. */
  | 'OPENED';

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

/** What `heartbeat` takes. */
export type HeartbeatInput = {
  /** Which device or tab: made once by it, 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  deviceId: Scalars['String']['input'];
  /** Whether somebody has just used it; idle devices say no. */
  isActive: Scalars['Boolean']['input'];
  /** Whether it goes away now, such as a tab that is closed. */
  isLeaving?: Scalars['Boolean']['input'];
  /** The chats that are on its screen; at most 10. Nothing of them is notified meanwhile. */
  visibleChatIds?: Array<Scalars['ID']['input']>;
};

/** How `heartbeat` ends. */
export type HeartbeatResult = HeartbeatSuccess | InvalidInput | RateLimited;

/** The device counts as here. */
export type HeartbeatSuccess = {
  __typename?: 'HeartbeatSuccess';
  /** Milliseconds until the next one is wanted; sooner where `isActive` or the screen changes. */
  nextInMs: Scalars['Int']['output'];
  /** How others see me now. */
  status: OnlineStatus;
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
  /** Says that this device of mine is here, and what is on its screen. To be repeated as `HeartbeatSuccess` says. */
  heartbeat: HeartbeatResult;
  /** What a gateway knows of its clients' connections. Gateways only. */
  reportConnections: ReportConnectionsResult;
  /** Says that I am typing, or have stopped. Expires by itself after 8 seconds, so repeat it while typing goes on. */
  setTyping: SetTypingResult;
};


export type MutationHeartbeatArgs = {
  input: HeartbeatInput;
};


export type MutationReportConnectionsArgs = {
  input: ReportConnectionsInput;
};


export type MutationSetTypingArgs = {
  input: SetTypingInput;
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

/** Whether somebody is here, over all of their devices. */
export type OnlineStatus =
  /** At least one device is here, and none was used lately. */
  | 'AWAY'
  /** No device is here. */
  | 'OFFLINE'
  /** They use at least one device. */
  | 'ONLINE';

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
  /** When they were here last. */
  presence?: Maybe<DataFile>;
};

/** Whether somebody is here. Each state replaces the one before it. */
export type Presence = {
  __typename?: 'Presence';
  /** When they were here last; null while they are here, where they hide it, or where it is not known. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The best of their devices. */
  status: OnlineStatus;
  /** Who. */
  user?: Maybe<User>;
  /** Who, by the id that was asked for. */
  userId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Who of these is here right now; those who hide it from me, and those with whom I share no chat, look offline. */
  presence?: Maybe<Array<Presence>>;
  /** Who is typing in a chat right now; null if you are not in it. */
  typing?: Maybe<TypingState>;
};


export type QueryPresenceArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type QueryTypingArgs = {
  chatId: Scalars['ID']['input'];
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

/** What `reportConnections` takes. */
export type ReportConnectionsInput = {
  /** At most 1,000. */
  connections: Array<ConnectionReport>;
};

/** How `reportConnections` ends. */
export type ReportConnectionsResult = InvalidInput | ReportConnectionsSuccess;

/** They are counted. */
export type ReportConnectionsSuccess = {
  __typename?: 'ReportConnectionsSuccess';
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What `setTyping` takes. */
export type SetTypingInput = {
  /** Where. */
  chatId: Scalars['ID']['input'];
  /** Whether I am typing. */
  isTyping: Scalars['Boolean']['input'];
};

/** How `setTyping` ends. */
export type SetTypingResult = NotFound | RateLimited | SetTypingSuccess;

/** It is told to the others. */
export type SetTypingSuccess = {
  __typename?: 'SetTypingSuccess';
  /** The list with me in it, or without. */
  typing: TypingState;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Who of these is here: the present state of each, and then each change. */
  presence: Presence;
  /** Who is typing in a chat: the whole list, each time that it changes, beginning with the present one. Chats with more than 500 members are silent. */
  typing: TypingState;
};


export type SubscriptionPresenceArgs = {
  userIds: Array<Scalars['ID']['input']>;
};


export type SubscriptionTypingArgs = {
  chatId: Scalars['ID']['input'];
};

/** Everyone who is typing in a chat. Each list replaces the one before it. */
export type TypingState = {
  __typename?: 'TypingState';
  /** The chat. */
  chat?: Maybe<Chat>;
  /** Where. */
  chatId: Scalars['ID']['output'];
  /** Who, the longest first. */
  typists: Array<Typist>;
};

/** Somebody who is typing. */
export type Typist = {
  __typename?: 'Typist';
  /** When this ends unless it is repeated. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who. */
  user?: Maybe<User>;
};

export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
  /** Whether they are here. */
  presence?: Maybe<Presence>;
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
  HeartbeatResult:
    | ( HeartbeatSuccess )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
  ;
  ReportConnectionsResult:
    | ( InvalidInputModel )
    | ( ReportConnectionsSuccess )
  ;
  SetTypingResult:
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( Omit<SetTypingSuccess, 'typing'> & { typing: _RefType['TypingState'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: never;
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
  Chat: ResolverTypeWrapper<Chat>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConnectionReport: ConnectionReport;
  ConnectionState: ConnectionState;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  HeartbeatInput: HeartbeatInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HeartbeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HeartbeatResult']>;
  HeartbeatSuccess: ResolverTypeWrapper<HeartbeatSuccess>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  OnlineStatus: OnlineStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  Presence: ResolverTypeWrapper<PresenceModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  ReportConnectionsInput: ReportConnectionsInput;
  ReportConnectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportConnectionsResult']>;
  ReportConnectionsSuccess: ResolverTypeWrapper<ReportConnectionsSuccess>;
  SetTypingInput: SetTypingInput;
  SetTypingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTypingResult']>;
  SetTypingSuccess: ResolverTypeWrapper<Omit<SetTypingSuccess, 'typing'> & { typing: ResolversTypes['TypingState'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TypingState: ResolverTypeWrapper<TypingStateModel>;
  Typist: ResolverTypeWrapper<TypistModel>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Chat: Chat;
  ID: Scalars['ID']['output'];
  ConnectionReport: ConnectionReport;
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  FieldError: FieldErrorModel;
  HeartbeatInput: HeartbeatInput;
  Boolean: Scalars['Boolean']['output'];
  HeartbeatResult: ResolversUnionTypes<ResolversParentTypes>['HeartbeatResult'];
  HeartbeatSuccess: HeartbeatSuccess;
  InvalidInput: InvalidInputModel;
  KeyReused: KeyReusedModel;
  LimitReached: LimitReachedModel;
  LocalTime: Scalars['LocalTime']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  PageInfo: PageInfo;
  PersonalData: PersonalDataModel;
  Presence: PresenceModel;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  ReportConnectionsInput: ReportConnectionsInput;
  ReportConnectionsResult: ResolversUnionTypes<ResolversParentTypes>['ReportConnectionsResult'];
  ReportConnectionsSuccess: ReportConnectionsSuccess;
  SetTypingInput: SetTypingInput;
  SetTypingResult: ResolversUnionTypes<ResolversParentTypes>['SetTypingResult'];
  SetTypingSuccess: Omit<SetTypingSuccess, 'typing'> & { typing: ResolversParentTypes['TypingState'] };
  Subscription: Record<PropertyKey, never>;
  TypingState: TypingStateModel;
  Typist: TypistModel;
  URL: Scalars['URL']['output'];
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

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type HeartbeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeartbeatResult'] = ResolversParentTypes['HeartbeatResult']> = {
  __resolveType: TypeResolveFn<'HeartbeatSuccess' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type HeartbeatSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeartbeatSuccess'] = ResolversParentTypes['HeartbeatSuccess']> = {
  nextInMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OnlineStatus'], ParentType, ContextType>;
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
  heartbeat: Resolver<ResolversTypes['HeartbeatResult'], ParentType, ContextType, RequireFields<MutationHeartbeatArgs, 'input'>>;
  reportConnections: Resolver<ResolversTypes['ReportConnectionsResult'], ParentType, ContextType, RequireFields<MutationReportConnectionsArgs, 'input'>>;
  setTyping: Resolver<ResolversTypes['SetTypingResult'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  presence?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OnlineStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  presence: Resolver<Maybe<Array<ResolversTypes['Presence']>>, ParentType, ContextType, RequireFields<QueryPresenceArgs, 'userIds'>>;
  typing: Resolver<Maybe<ResolversTypes['TypingState']>, ParentType, ContextType, RequireFields<QueryTypingArgs, 'chatId'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnectionsResult'] = ResolversParentTypes['ReportConnectionsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ReportConnectionsSuccess', ParentType, ContextType>;
};

export type ReportConnectionsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnectionsSuccess'] = ResolversParentTypes['ReportConnectionsSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTypingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTypingResult'] = ResolversParentTypes['SetTypingResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RateLimited' | 'SetTypingSuccess', ParentType, ContextType>;
};

export type SetTypingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTypingSuccess'] = ResolversParentTypes['SetTypingSuccess']> = {
  typing?: Resolver<ResolversTypes['TypingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  presence: SubscriptionResolver<ResolversTypes['Presence'], "presence", ParentType, ContextType, RequireFields<SubscriptionPresenceArgs, 'userIds'>>;
  typing: SubscriptionResolver<ResolversTypes['TypingState'], "typing", ParentType, ContextType, RequireFields<SubscriptionTypingArgs, 'chatId'>>;
};

export type TypingStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypingState'] = ResolversParentTypes['TypingState']> = {
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typists?: Resolver<Array<ResolversTypes['Typist']>, ParentType, ContextType>;
};

export type TypistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Typist'] = ResolversParentTypes['Typist']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Chat?: ChatResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldError?: FieldErrorResolvers<ContextType>;
  HeartbeatResult?: HeartbeatResultResolvers<ContextType>;
  HeartbeatSuccess?: HeartbeatSuccessResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  ReportConnectionsResult?: ReportConnectionsResultResolvers<ContextType>;
  ReportConnectionsSuccess?: ReportConnectionsSuccessResolvers<ContextType>;
  SetTypingResult?: SetTypingResultResolvers<ContextType>;
  SetTypingSuccess?: SetTypingSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TypingState?: TypingStateResolvers<ContextType>;
  Typist?: TypistResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
