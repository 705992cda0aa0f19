// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Message as MessageModel, Chat as ChatModel, MessageSent as MessageSentModel, MemberAdded as MemberAddedModel, MemberRemoved as MemberRemovedModel, ChatUpdated as ChatUpdatedModel } from './model.ts';
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
  /** The log itself: every durable change after `after`, in the order of `rev`. What a feed replays. */
  events?: Maybe<ChatEventConnection>;
  id: Scalars['ID']['output'];
  /** Its newest message. */
  lastMessage?: Maybe<Message>;
  /** The number of its newest message; 0 for none. */
  lastSeq?: Maybe<Scalars['Int']['output']>;
  /** What was said. `last` with `before` reads backwards from the newest; edges are always in the order of `seq`. */
  messages?: Maybe<MessageConnection>;
  /** How many durable changes the chat has seen. Read before the rest of the chat, so that a feed from here misses nothing. */
  rev?: Maybe<Scalars['Int']['output']>;
};


export type ChatEventsArgs = {
  after?: Scalars['Cursor']['input'];
  first?: Scalars['Int']['input'];
};


export type ChatMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A durable change of a chat. Repeating one changes nothing. */
export type ChatEvent = ChatUpdated | MemberAdded | MemberRemoved | MessageSent;

/** A page of the log. */
export type ChatEventConnection = {
  __typename?: 'ChatEventConnection';
  /** The changes with their cursors, in the order of `rev`. */
  edges: Array<ChatEventEdge>;
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

/** What every durable change of a chat has. */
export type ChatFact = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat: dense, from 1. */
  rev: Scalars['Int']['output'];
};

/** The chat's title or settings changed, or it was opened. */
export type ChatUpdated = ChatFact & {
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

/** Somebody joined. */
export type MemberAdded = ChatFact & {
  __typename?: 'MemberAdded';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
  /** Who joined. */
  user?: Maybe<User>;
};

/** Somebody left or was removed: the last change of the chat that reaches them. */
export type MemberRemoved = ChatFact & {
  __typename?: 'MemberRemoved';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
  /** Who is out. */
  user?: Maybe<User>;
};

/** Something that was said in a chat. */
export type Message = {
  __typename?: 'Message';
  /** What was said; null once it is deleted. */
  body?: Maybe<Scalars['String']['output']>;
  /** Where it was said. */
  chat?: Maybe<Chat>;
  /** The key that its sender gave it; null for everyone else. */
  clientKey?: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The chat's `rev` of its last change. */
  rev: Scalars['Int']['output'];
  /** Who said it; null where that is no longer known. */
  sender?: Maybe<User>;
  /** When it was stored. */
  sentAt: Scalars['DateTime']['output'];
  /** Its number among the chat's messages: dense, from 1. */
  seq: Scalars['Int']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages with their cursors, in the order of `seq`. */
  edges: Array<MessageEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** The chat's `rev`, read before the messages. */
  rev: Scalars['Int']['output'];
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** A message was said. */
export type MessageSent = ChatFact & {
  __typename?: 'MessageSent';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Which chat changed. */
  chatId: Scalars['ID']['output'];
  /** The message, as it stands when this event is read. */
  message: Message;
  /** The change's number in its chat. */
  rev: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says something in a chat. Answered once it is stored; an exact retry with the same `clientKey` gives the first result. */
  sendMessage: SendMessageResult;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
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

export type Query = {
  __typename?: 'Query';
  /** The message with this id; null if there is none or you may not see it. */
  message?: Maybe<Message>;
};


export type QueryMessageArgs = {
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

/** What `sendMessage` takes. */
export type SendMessageInput = {
  /** 1 to 8,000 characters. */
  body: Scalars['String']['input'];
  /** Where to say it. */
  chatId: Scalars['ID']['input'];
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: Scalars['String']['input'];
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

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every durable change of a chat, in the order of `rev`, each at least once. With `after` the ones missed since are sent
   * first; without it the feed begins now.
   */
  chatEvents: ChatEvent;
};


export type SubscriptionChatEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  chatId: Scalars['ID']['input'];
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
  /** It exists and you may see it, but you may not do this to it. */
  | 'NOT_ALLOWED'
  /** There is no such thing, or it is not visible to you. */
  | 'NOT_FOUND'
  /** Too many tries; `retryAfterMs` says when the next one is welcome. */
  | 'RATE_LIMITED'
  /** The refresh token is unknown, has expired, or its session has ended. */
  | 'SESSION_ENDED';



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
  Message: Message;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Chat:
    ( { __typename: 'Chat' }
    & GraphQLRecursivePick<FederationTypes['Chat'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChatEvent:
    | ( ChatUpdatedModel & { __typename: 'ChatUpdated' } )
    | ( MemberAddedModel & { __typename: 'MemberAdded' } )
    | ( MemberRemovedModel & { __typename: 'MemberRemoved' } )
    | ( MessageSentModel & { __typename: 'MessageSent' } )
  ;
  SendMessageResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeyReused & { __typename: 'KeyReused' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( Omit<SendMessageSuccess, 'message'> & { message: _RefType['Message'] } & { __typename: 'SendMessageSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ChatFact:
    | ( ChatUpdatedModel )
    | ( MemberAddedModel )
    | ( MemberRemovedModel )
    | ( MessageSentModel )
  ;
  UserError:
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( RateLimited )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Chat: ResolverTypeWrapper<ChatModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChatEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChatEvent']>;
  ChatEventConnection: ResolverTypeWrapper<Omit<ChatEventConnection, 'edges'> & { edges: Array<ResolversTypes['ChatEventEdge']> }>;
  ChatEventEdge: ResolverTypeWrapper<Omit<ChatEventEdge, 'node'> & { node: ResolversTypes['ChatEvent'] }>;
  ChatFact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChatFact']>;
  ChatUpdated: ResolverTypeWrapper<ChatUpdatedModel>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  MemberAdded: ResolverTypeWrapper<MemberAddedModel>;
  MemberRemoved: ResolverTypeWrapper<MemberRemovedModel>;
  Message: ResolverTypeWrapper<MessageModel>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: Array<ResolversTypes['MessageEdge']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageSent: ResolverTypeWrapper<MessageSentModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  SendMessageSuccess: ResolverTypeWrapper<Omit<SendMessageSuccess, 'message'> & { message: ResolversTypes['Message'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Chat: ChatModel;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ChatEvent: ResolversUnionTypes<ResolversParentTypes>['ChatEvent'];
  ChatEventConnection: Omit<ChatEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChatEventEdge']> };
  ChatEventEdge: Omit<ChatEventEdge, 'node'> & { node: ResolversParentTypes['ChatEvent'] };
  ChatFact: ResolversInterfaceTypes<ResolversParentTypes>['ChatFact'];
  ChatUpdated: ChatUpdatedModel;
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  InvalidInput: InvalidInput;
  KeyReused: KeyReused;
  MemberAdded: MemberAddedModel;
  MemberRemoved: MemberRemovedModel;
  Message: MessageModel;
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageEdge']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageSent: MessageSentModel;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  SendMessageSuccess: Omit<SendMessageSuccess, 'message'> & { message: ResolversParentTypes['Message'] };
  Subscription: Record<PropertyKey, never>;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  resume?: Maybe<Scalars['String']['input']>;
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ViewerDirectiveArgs = { };

export type ViewerDirectiveResolver<Result, Parent, ContextType = Context, Args = ViewerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat'], FederationReferenceType extends FederationReferenceTypes['Chat'] = FederationReferenceTypes['Chat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['ChatEventConnection']>, ParentType, ContextType, RequireFields<ChatEventsArgs, 'after' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<ChatMessagesArgs>>;
  rev?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChatEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEvent'] = ResolversParentTypes['ChatEvent']> = {
  __resolveType: TypeResolveFn<'ChatUpdated' | 'MemberAdded' | 'MemberRemoved' | 'MessageSent', ParentType, ContextType>;
};

export type ChatEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEventConnection'] = ResolversParentTypes['ChatEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChatEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChatEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEventEdge'] = ResolversParentTypes['ChatEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatEvent'], ParentType, ContextType>;
};

export type ChatFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatFact'] = ResolversParentTypes['ChatFact']> = {
  __resolveType: TypeResolveFn<'ChatUpdated' | 'MemberAdded' | 'MemberRemoved' | 'MessageSent', ParentType, ContextType>;
};

export type ChatUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatUpdated'] = ResolversParentTypes['ChatUpdated']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MemberAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAdded'] = ResolversParentTypes['MemberAdded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoved'] = ResolversParentTypes['MemberRemoved']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chat?: Resolver<Maybe<ResolversTypes['Chat']>, ParentType, ContextType>;
  clientKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSent'] = ResolversParentTypes['MessageSent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  sendMessage: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  message: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SendMessageSuccess', ParentType, ContextType>;
};

export type SendMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageSuccess'] = ResolversParentTypes['SendMessageSuccess']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  chatEvents: SubscriptionResolver<ResolversTypes['ChatEvent'], "chatEvents", ParentType, ContextType, RequireFields<SubscriptionChatEventsArgs, 'chatId'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Chat?: ChatResolvers<ContextType>;
  ChatEvent?: ChatEventResolvers<ContextType>;
  ChatEventConnection?: ChatEventConnectionResolvers<ContextType>;
  ChatEventEdge?: ChatEventEdgeResolvers<ContextType>;
  ChatFact?: ChatFactResolvers<ContextType>;
  ChatUpdated?: ChatUpdatedResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  MemberAdded?: MemberAddedResolvers<ContextType>;
  MemberRemoved?: MemberRemovedResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageSent?: MessageSentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SendMessageSuccess?: SendMessageSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
