// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Session as SessionModel, User as UserModel } from './model.ts';
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

/** The facts of an account that the owner of profiles may copy. */
export type AccountFacts = {
  __typename?: 'AccountFacts';
  /** When the address was verified. */
  createdAt: Scalars['DateTime']['output'];
  /** The name given at registration. */
  displayName: Scalars['String']['output'];
  /** The account's version: grows with every durable change. */
  version: Scalars['Int']['output'];
};

/** The code is wrong, was used, or has expired. */
export type CodeRejected = UserError & {
  __typename?: 'CodeRejected';
  /** Always `CODE_REJECTED`. */
  code: UserErrorCode;
  /** The way to the code. */
  path: Array<Scalars['String']['output']>;
  /** What to do next. */
  reason: Scalars['String']['output'];
};

/** A code is on its way, if the address is one that may get it; the answer does not tell. */
export type CodeSent = {
  __typename?: 'CodeSent';
  /** Goes with the code into the mutation that takes it. Good for five tries. */
  challenge: Scalars['ID']['output'];
  /** When the code stops working. */
  codeExpiresAt: Scalars['DateTime']['output'];
  /** Where the code was sent. */
  email: Scalars['String']['output'];
};

/** The address and the password do not belong together, or the address is not verified; the two are not told apart. */
export type CredentialsRejected = UserError & {
  __typename?: 'CredentialsRejected';
  /** Always `CREDENTIALS_REJECTED`. */
  code: UserErrorCode;
  /** Empty: which of the two is wrong is not told. */
  path: Array<Scalars['String']['output']>;
  /** What to do next. */
  reason: Scalars['String']['output'];
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

/** What `login` takes. */
export type LoginInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
};

/** How `login` ends. */
export type LoginResult = CredentialsRejected | InvalidInput | RateLimited | SignedIn;

export type Mutation = {
  __typename?: 'Mutation';
  /** Signs in with e-mail address and password. */
  login: LoginResult;
  /** Exchanges a refresh token for a new access token and the next refresh token. Within ten seconds the old token yields the same successor. */
  refreshSession: RefreshSessionResult;
  /** Begins an account and mails a code to its address. The answer is the same for an address that is already registered. */
  register: RegisterResult;
  /** Opens the account by the code that was mailed to its address, and signs in. */
  verifyEmail: VerifyEmailResult;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
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
  /** The session of the access token that this request carries; null for an anonymous request. */
  session?: Maybe<Session>;
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

/** What `refreshSession` takes. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** How `refreshSession` ends. */
export type RefreshSessionResult = RateLimited | SessionEnded | SignedIn;

/** What `register` takes. */
export type RegisterInput = {
  /** The name that others see; 1 to 64 characters. */
  displayName: Scalars['String']['input'];
  /** The e-mail address to sign in with; at most 254 characters. */
  email: Scalars['String']['input'];
  /** 8 to 128 characters. */
  password: Scalars['String']['input'];
};

/** How `register` ends. */
export type RegisterResult = CodeSent | InvalidInput | RateLimited;

/** One sign-in on one device. */
export type Session = {
  __typename?: 'Session';
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** When its refresh token was used last. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** Whose session it is. */
  user?: Maybe<User>;
};

/** The refresh token is unknown, has expired, or its session has ended. */
export type SessionEnded = UserError & {
  __typename?: 'SessionEnded';
  /** Always `SESSION_ENDED`. */
  code: UserErrorCode;
  /** The way to the token. */
  path: Array<Scalars['String']['output']>;
  /** Why the session ended, where that is known. */
  reason: Scalars['String']['output'];
};

/** A session has begun or was renewed. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** Sent as `Authorization: Bearer ...` and as `token` in a WebSocket's `connection_init`. Lives for 15 minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Good for one call of `refreshSession`. Null where it went into a cookie that scripts cannot read. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** The session that the tokens belong to. */
  session: Session;
};

export type User = {
  __typename?: 'User';
  /** What users asks for when it has not heard of an account yet; services only. */
  account?: Maybe<AccountFacts>;
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

/** What `verifyEmail` takes. */
export type VerifyEmailInput = {
  /** The `challenge` that `register` answered: it ties the code to that registration, so that nobody else's can be confirmed. */
  challenge: Scalars['ID']['input'];
  /** The code from the mail: six digits. */
  code: Scalars['String']['input'];
};

/** How `verifyEmail` ends. */
export type VerifyEmailResult = CodeRejected | InvalidInput | RateLimited | SignedIn;



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
  Session: Session;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LoginResult:
    | ( CredentialsRejected & { __typename: 'CredentialsRejected' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } & { __typename: 'SignedIn' } )
  ;
  RefreshSessionResult:
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( SessionEnded & { __typename: 'SessionEnded' } )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } & { __typename: 'SignedIn' } )
  ;
  RegisterResult:
    | ( CodeSent & { __typename: 'CodeSent' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
  ;
  VerifyEmailResult:
    | ( CodeRejected & { __typename: 'CodeRejected' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RateLimited & { __typename: 'RateLimited' } )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } & { __typename: 'SignedIn' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CodeRejected )
    | ( CredentialsRejected )
    | ( InvalidInput )
    | ( KeyReused )
    | ( NotAllowed )
    | ( NotFound )
    | ( RateLimited )
    | ( SessionEnded )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountFacts: ResolverTypeWrapper<AccountFacts>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CodeRejected: ResolverTypeWrapper<CodeRejected>;
  CodeSent: ResolverTypeWrapper<CodeSent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CredentialsRejected: ResolverTypeWrapper<CredentialsRejected>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyReused: ResolverTypeWrapper<KeyReused>;
  LoginInput: LoginInput;
  LoginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoginResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionEnded: ResolverTypeWrapper<SessionEnded>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'session'> & { session: ResolversTypes['Session'] }>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyEmailResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountFacts: AccountFacts;
  Int: Scalars['Int']['output'];
  CodeRejected: CodeRejected;
  CodeSent: CodeSent;
  ID: Scalars['ID']['output'];
  CredentialsRejected: CredentialsRejected;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  InvalidInput: InvalidInput;
  KeyReused: KeyReused;
  LoginInput: LoginInput;
  LoginResult: ResolversUnionTypes<ResolversParentTypes>['LoginResult'];
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimited;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  Session: SessionModel;
  SessionEnded: SessionEnded;
  SignedIn: Omit<SignedIn, 'session'> & { session: ResolversParentTypes['Session'] };
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolversUnionTypes<ResolversParentTypes>['VerifyEmailResult'];
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  resume?: Maybe<Scalars['String']['input']>;
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ViewerDirectiveArgs = { };

export type ViewerDirectiveResolver<Result, Parent, ContextType = Context, Args = ViewerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFacts'] = ResolversParentTypes['AccountFacts']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeRejected'] = ResolversParentTypes['CodeRejected']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSent'] = ResolversParentTypes['CodeSent']> = {
  challenge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  codeExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredentialsRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialsRejected'] = ResolversParentTypes['CredentialsRejected']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

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

export type LoginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginResult'] = ResolversParentTypes['LoginResult']> = {
  __resolveType: TypeResolveFn<'CredentialsRejected' | 'InvalidInput' | 'RateLimited' | 'SignedIn', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  login: Resolver<ResolversTypes['LoginResult'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  refreshSession: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  register: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  verifyEmail: Resolver<ResolversTypes['VerifyEmailResult'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
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
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RateLimitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType: TypeResolveFn<'RateLimited' | 'SessionEnded' | 'SignedIn', ParentType, ContextType>;
};

export type RegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType: TypeResolveFn<'CodeSent' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SessionEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEnded'] = ResolversParentTypes['SessionEnded']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['AccountFacts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'CredentialsRejected' | 'InvalidInput' | 'KeyReused' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type VerifyEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailResult'] = ResolversParentTypes['VerifyEmailResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'InvalidInput' | 'RateLimited' | 'SignedIn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountFacts?: AccountFactsResolvers<ContextType>;
  CodeRejected?: CodeRejectedResolvers<ContextType>;
  CodeSent?: CodeSentResolvers<ContextType>;
  CredentialsRejected?: CredentialsRejectedResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LoginResult?: LoginResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyEmailResult?: VerifyEmailResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
