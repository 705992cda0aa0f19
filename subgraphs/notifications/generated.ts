// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationModel, NotificationConnection as NotificationConnectionModel, Chat as ChatModel, Message as MessageModel, User as UserModel } from './model.ts';
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
  /** A point in time: RFC 3339, UTC, with milliseconds, such as `2026-11-22T18:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

export type Chat = {
  __typename?: 'Chat';
  id: Scalars['ID']['output'];
};

/** A part of what a person may take along, as a file to save. */
export type DataFile = {
  __typename?: 'DataFile';
  /** The whole content, as text. */
  content: Scalars['String']['output'];
  /** Such as `application/json`. */
  mediaType: Scalars['String']['output'];
  /** Such as `account.json`. */
  name: Scalars['String']['output'];
};

/** A value is missing, too long, malformed or contradicts another. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  code: UserErrorCode;
  /** The way to the offending value inside the arguments. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong with the value. */
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

export type Message = {
  __typename?: 'Message';
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
export type Notification = {
  __typename?: 'Notification';
  /** Who caused it. */
  actor?: Maybe<User>;
  /** The chat that it is about. */
  chat?: Maybe<Chat>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  kind: NotificationKind;
  /** The message that it is about. */
  message?: Maybe<Message>;
  /** When it was read; null while it is new. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many are new. */
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

/** Why somebody is notified. */
export type NotificationKind =
  /** You were added to a chat. */
  | 'ADDED_TO_CHAT'
  /** Somebody said something in a chat that you are in. */
  | 'MESSAGE';

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

export type Query = {
  __typename?: 'Query';
  /** My notifications, the newest first. */
  notifications?: Maybe<NotificationConnection>;
};


export type QueryNotificationsArgs = {
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
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidInput )
    | ( KeyReused )
    | ( LimitReached )
    | ( NotAllowed )
    | ( NotFound )
    | ( RateLimited )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Chat: ResolverTypeWrapper<ChatModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  LimitReached: ResolverTypeWrapper<LimitReached>;
  Message: ResolverTypeWrapper<MessageModel>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Chat: ChatModel;
  ID: Scalars['ID']['output'];
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  InvalidInput: InvalidInput;
  KeyReused: KeyReused;
  LimitReached: LimitReached;
  Message: MessageModel;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  Notification: NotificationModel;
  NotificationConnection: NotificationConnectionModel;
  Int: Scalars['Int']['output'];
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  resume?: Maybe<Scalars['String']['input']>;
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
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

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notifications: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Chat?: ChatResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
