// From the SDL by `npm run codegen`; never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, InvalidInput as InvalidInputModel, NotFound as NotFoundModel, NotAllowed as NotAllowedModel, KeyReused as KeyReusedModel, LimitReached as LimitReachedModel, RateLimited as RateLimitedModel } from '#platform/refusals.ts';
import type { Account as AccountModel, Session as SessionModel, PersonalData as PersonalDataModel, Revocation as RevocationModel, User as UserModel } from './model.ts';
import type { CodeRejected as CodeRejectedModel, CredentialsRejected as CredentialsRejectedModel, SessionEnded as SessionEndedModel } from './refusals.ts';
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

/** How I sign in: for my own eyes. */
export type Account = {
  __typename?: 'Account';
  /** When the address was verified first. */
  createdAt: Scalars['DateTime']['output'];
  /** The address to sign in with. */
  email: Scalars['String']['output'];
  /** Whether a second factor is asked for. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** When the password was set. */
  passwordChangedAt: Scalars['DateTime']['output'];
  /** How many recovery codes are left; 0 without a second factor. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** What I may do on the platform beyond my own things. */
  roles: Array<PlatformRole>;
  /** My living sessions, the one used last first. */
  sessions: SessionConnection;
  /** Whose account it is. */
  user?: Maybe<User>;
};


/** How I sign in: for my own eyes. */
export type AccountSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The facts of an account that the owner of profiles may copy. */
export type AccountFacts = {
  __typename?: 'AccountFacts';
  /** When the address was verified. */
  createdAt: Scalars['DateTime']['output'];
  /** The name given at registration. */
  displayName: Scalars['String']['output'];
  /** Where mail for them goes; told to notifications only. */
  email?: Maybe<Scalars['String']['output']>;
  /** The account's version: grows with every durable change. */
  version: Scalars['Int']['output'];
};

/** What `changeEmail` takes. */
export type ChangeEmailInput = {
  /** The `challenge` that `requestEmailChange` answered. */
  challenge: Scalars['ID']['input'];
  /** The code from the mail to the new address, with or without its spaces: six digits or sixteen. */
  code: Scalars['String']['input'];
};

/** How `changeEmail` ends. */
export type ChangeEmailResult = ChangeEmailSuccess | CodeRejected | RateLimited | SessionEnded;

/** The new address is good from now on. */
export type ChangeEmailSuccess = {
  __typename?: 'ChangeEmailSuccess';
  /** The account with its new address. */
  account: Account;
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The password that I have. */
  currentPassword: Scalars['String']['input'];
  /** 8 to 128 characters, and not one that is easily guessed. */
  newPassword: Scalars['String']['input'];
};

/** How `changePassword` ends. */
export type ChangePasswordResult = ChangePasswordSuccess | CredentialsRejected | InvalidInput | RateLimited | SessionEnded;

/** The new password is good from now on. */
export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  /** How many other sessions this has ended. */
  endedSessions: Scalars['Int']['output'];
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

/** A code is on its way, or was mailed within the hour, if the address is one that may get it; the answer does not tell. */
export type CodeSent = {
  __typename?: 'CodeSent';
  /** Goes with the code into the mutation that takes it. Good for five tries. */
  challenge: Scalars['ID']['output'];
  /** Until when this challenge takes the code. */
  codeExpiresAt: Scalars['DateTime']['output'];
  /** How many digits the code has: 6, or 16 where many codes were asked for. */
  codeLength: Scalars['Int']['output'];
  /** Where the code was sent. */
  email: Scalars['String']['output'];
  /** Whether a mail was sent now. False where enough were sent within the hour: the newest mail for this purpose has the code. */
  mailed: Scalars['Boolean']['output'];
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

/** What `deleteAccount` takes. */
export type DeleteAccountInput = {
  /** The `challenge` that `requestAccountDeletion` answered. */
  challenge: Scalars['ID']['input'];
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: Scalars['String']['input'];
};

/** How `deleteAccount` ends. */
export type DeleteAccountResult = CodeRejected | DeleteAccountSuccess | RateLimited | SessionEnded;

/** The account is gone; what every domain holds of it follows. */
export type DeleteAccountSuccess = {
  __typename?: 'DeleteAccountSuccess';
  /** When it was deleted. */
  deletedAt: Scalars['DateTime']['output'];
};

/** What `disableSecondFactor` takes. */
export type DisableSecondFactorInput = {
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: Scalars['String']['input'];
  /** My password. */
  currentPassword: Scalars['String']['input'];
};

/** How `disableSecondFactor` ends. */
export type DisableSecondFactorResult = CodeRejected | CredentialsRejected | DisableSecondFactorSuccess | NotAllowed | RateLimited | SessionEnded;

/** The second factor is not asked for any more. */
export type DisableSecondFactorSuccess = {
  __typename?: 'DisableSecondFactorSuccess';
  /** The account as it is now. */
  account: Account;
};

/** Whose account an e-mail address signs in to: what users asks for when somebody is looked for by it. It keeps none of it. */
export type EmailOwner = {
  __typename?: 'EmailOwner';
  /** The e-mail address, in whatever case. */
  id: Scalars['ID']['output'];
  /** Whose; services only. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** What `enableSecondFactor` takes. */
export type EnableSecondFactorInput = {
  /** Six digits from the authenticator. */
  code: Scalars['String']['input'];
};

/** How `enableSecondFactor` ends. */
export type EnableSecondFactorResult = CodeRejected | EnableSecondFactorSuccess | NotAllowed | RateLimited | SessionEnded;

/** The second factor is asked for from now on. */
export type EnableSecondFactorSuccess = {
  __typename?: 'EnableSecondFactorSuccess';
  /** The account as it is now. */
  account: Account;
  /** Each works once in the place of the authenticator. Shown this once. */
  recoveryCodes: Array<Scalars['String']['output']>;
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

/** What `login` takes. */
export type LoginInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The address of the account. */
  email: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
  /** How the session is kept. */
  session?: InputMaybe<SessionOptions>;
};

/** How `login` ends. */
export type LoginResult = CredentialsRejected | InvalidInput | RateLimited | SecondFactorRequired | SignedIn;

/** What `loginWithCode` takes. */
export type LoginWithCodeInput = {
  /** The `challenge` that `requestLoginCode` answered. */
  challenge: Scalars['ID']['input'];
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: Scalars['String']['input'];
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** How the session is kept. */
  session?: InputMaybe<SessionOptions>;
};

/** How `loginWithCode` ends. */
export type LoginWithCodeResult = CodeRejected | InvalidInput | RateLimited | SecondFactorRequired | SignedIn;

/** What `logout` takes. */
export type LogoutInput = {
  /** Whether to end all my sessions, on every device. */
  everywhere?: Scalars['Boolean']['input'];
};

/** How `logout` ends. */
export type LogoutResult = LogoutSuccess | SessionEnded;

/** The session has ended, or all of them. */
export type LogoutSuccess = {
  __typename?: 'LogoutSuccess';
  /** How many sessions this has ended. */
  endedSessions: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Changes my address by the code that was mailed to it; both addresses are told. */
  changeEmail: ChangeEmailResult;
  /** Sets a new password and ends all my other sessions. */
  changePassword: ChangePasswordResult;
  /**
   * Deletes my account by the mailed code: all sessions end at once, and every domain erases what it holds of me. It cannot be undone.
   *
   * What stays, as that of a "Deleted user": what I have said where others read it, with its files, earlier texts and reactions; the direct
   * chats of others with me; what others were told that I did; and what moderators have written down. My id stays in these, my name,
   * address and picture do not. An operator's event log keeps the name that I registered with for as long as its topic is retained.
   */
  deleteAccount: DeleteAccountResult;
  /** Signs in without a second factor from now on. */
  disableSecondFactor: DisableSecondFactorResult;
  /** Asks for the second factor at every sign-in from now on. Gives the recovery codes, this once. */
  enableSecondFactor: EnableSecondFactorResult;
  /** Signs in with e-mail address and password. */
  login: LoginResult;
  /** Signs in with a mailed code. */
  loginWithCode: LoginWithCodeResult;
  /** Ends this session, or all of mine. */
  logout: LogoutResult;
  /** Exchanges a refresh token for a new access token and the next refresh token. Within ten seconds the old token yields the same successor. */
  refreshSession: RefreshSessionResult;
  /** Begins an account and mails a code to its address. The answer is the same for an address that is already registered. */
  register: RegisterResult;
  /** Makes new recovery codes; the old ones stop working. */
  replaceRecoveryCodes: ReplaceRecoveryCodesResult;
  /** Mails a code to delete my account with. */
  requestAccountDeletion: RequestAccountDeletionResult;
  /** Mails a code to the address that I want to use from now on, and tells the present one. */
  requestEmailChange: RequestEmailChangeResult;
  /** Mails a code to sign in with. The answer is the same for an address without an account. */
  requestLoginCode: RequestLoginCodeResult;
  /** Mails a code to set a new password with. The answer is the same for an address without an account. */
  requestPasswordReset: RequestPasswordResetResult;
  /** Mails a new code in the place of one that did not arrive; the old challenge stops working. */
  resendCode: ResendCodeResult;
  /** Sets a new password by a mailed code and ends all sessions of the account. */
  resetPassword: ResetPasswordResult;
  /** Ends another session of mine: its tokens and sockets are refused within a second. */
  revokeSession: RevokeSessionResult;
  /** Makes the secret of a second factor. Nothing changes until `enableSecondFactor` proves that the authenticator has it. */
  startSecondFactor: StartSecondFactorResult;
  /** Opens the account by the code that was mailed to its address, and signs in. */
  verifyEmail: VerifyEmailResult;
  /** Completes a sign-in that asked for a second factor. */
  verifySecondFactor: VerifySecondFactorResult;
};


export type MutationChangeEmailArgs = {
  input: ChangeEmailInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


export type MutationDisableSecondFactorArgs = {
  input: DisableSecondFactorInput;
};


export type MutationEnableSecondFactorArgs = {
  input: EnableSecondFactorInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationLoginWithCodeArgs = {
  input: LoginWithCodeInput;
};


export type MutationLogoutArgs = {
  input: LogoutInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationReplaceRecoveryCodesArgs = {
  input: ReplaceRecoveryCodesInput;
};


export type MutationRequestAccountDeletionArgs = {
  input: RequestAccountDeletionInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationRequestLoginCodeArgs = {
  input: RequestLoginCodeInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResendCodeArgs = {
  input: ResendCodeInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationStartSecondFactorArgs = {
  input: StartSecondFactorInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


export type MutationVerifySecondFactorArgs = {
  input: VerifySecondFactorInput;
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

/** What a person may take along, each domain giving its own part. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** How they sign in: account and sessions. */
  account?: Maybe<DataFile>;
  /** The id of the person. */
  id: Scalars['ID']['output'];
};

/** What somebody may do on the platform beyond their own things. */
export type PlatformRole =
  /** Everything that the platform's operators do. */
  | 'ADMINISTRATOR'
  /** Looking at reports and acting on them. */
  | 'MODERATOR'
  /** A program that acts for the platform. */
  | 'SERVICE';

export type Query = {
  __typename?: 'Query';
  /** My account; null for an anonymous request. */
  account?: Maybe<Account>;
  /** Everything that a person may take along; null for an anonymous request. */
  personalData?: Maybe<PersonalData>;
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
  /** The newest refresh token of the session; null where it is in a cookie. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** How `refreshSession` ends. */
export type RefreshSessionResult = RateLimited | SessionEnded | SignedIn;

/** What `register` takes. */
export type RegisterInput = {
  /** The name that others see; 1 to 64 characters. */
  displayName: Scalars['String']['input'];
  /** The e-mail address to sign in with; at most 254 characters. */
  email: Scalars['String']['input'];
  /** 8 to 128 characters, and not one that is easily guessed. */
  password: Scalars['String']['input'];
};

/** How `register` ends. */
export type RegisterResult = CodeSent | InvalidInput | RateLimited;

/** What `replaceRecoveryCodes` takes. */
export type ReplaceRecoveryCodesInput = {
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: Scalars['String']['input'];
};

/** How `replaceRecoveryCodes` ends. */
export type ReplaceRecoveryCodesResult = CodeRejected | NotAllowed | RateLimited | ReplaceRecoveryCodesSuccess | SessionEnded;

/** The old recovery codes work no more. */
export type ReplaceRecoveryCodesSuccess = {
  __typename?: 'ReplaceRecoveryCodesSuccess';
  /** Each works once in the place of the authenticator. Shown this once. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

/** What `requestAccountDeletion` takes. */
export type RequestAccountDeletionInput = {
  /** My password. */
  currentPassword: Scalars['String']['input'];
};

/** How `requestAccountDeletion` ends. */
export type RequestAccountDeletionResult = CodeSent | CredentialsRejected | RateLimited | SessionEnded;

/** What `requestEmailChange` takes. */
export type RequestEmailChangeInput = {
  /** My password. */
  currentPassword: Scalars['String']['input'];
  /** The address to use from now on. */
  newEmail: Scalars['String']['input'];
};

/** How `requestEmailChange` ends. */
export type RequestEmailChangeResult = CodeSent | CredentialsRejected | InvalidInput | RateLimited | SessionEnded;

/** What `requestLoginCode` takes. */
export type RequestLoginCodeInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** How `requestLoginCode` ends. */
export type RequestLoginCodeResult = CodeSent | InvalidInput | RateLimited;

/** What `requestPasswordReset` takes. */
export type RequestPasswordResetInput = {
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** How `requestPasswordReset` ends. */
export type RequestPasswordResetResult = CodeSent | InvalidInput | RateLimited;

/** What `resendCode` takes. */
export type ResendCodeInput = {
  /** The `challenge` whose code did not arrive. */
  challenge: Scalars['ID']['input'];
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
};

/** How `resendCode` ends. */
export type ResendCodeResult = CodeRejected | CodeSent | RateLimited;

/** What `resetPassword` takes. */
export type ResetPasswordInput = {
  /** The `challenge` that `requestPasswordReset` answered. */
  challenge: Scalars['ID']['input'];
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: Scalars['String']['input'];
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters, and not one that is easily guessed. */
  newPassword: Scalars['String']['input'];
};

/** How `resetPassword` ends. */
export type ResetPasswordResult = CodeRejected | InvalidInput | RateLimited | ResetPasswordSuccess;

/** The new password is good from now on; sign in with it. */
export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  /** Replaces the one that this device has kept: tokens of before the new password are those of strangers. */
  deviceToken: Scalars['String']['output'];
  /** How many sessions this has ended. */
  endedSessions: Scalars['Int']['output'];
};

/** What a gateway stops believing: the tokens of one session, or all that one user was given before a moment. */
export type Revocation = {
  __typename?: 'Revocation';
  /** When it ended. */
  at: Scalars['DateTime']['output'];
  /** Which of the user's tokens: those that were issued before. */
  notBefore?: Maybe<Scalars['DateTime']['output']>;
  /** Its number: grows from one to the next. */
  rev: Scalars['Int']['output'];
  /** Which session; null where it is about all sessions of a user. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** When the last of its access tokens expires: it need not be remembered for longer. */
  until: Scalars['DateTime']['output'];
  /** Whose sessions; null where it is about one session. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** What `revokeSession` takes. */
export type RevokeSessionInput = {
  /** Which of my sessions to end. */
  sessionId: Scalars['ID']['input'];
};

/** How `revokeSession` ends. */
export type RevokeSessionResult = NotFound | RevokeSessionSuccess | SessionEnded;

/** The session has ended. */
export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** Which one. */
  session: Session;
};

/** The first factor was right; the second one is asked for. */
export type SecondFactorRequired = {
  __typename?: 'SecondFactorRequired';
  /** Goes with the second factor into `verifySecondFactor`. Good for five tries. */
  challenge: Scalars['ID']['output'];
  /** When it stops working. */
  codeExpiresAt: Scalars['DateTime']['output'];
};

/** One sign-in on one device. */
export type Session = Node & {
  __typename?: 'Session';
  /** The network address that it was used from last. */
  address: Scalars['String']['output'];
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is found by: the name that was given to it, or the browser and system that it began on. */
  device: Scalars['String']['output'];
  /** When it was ended; null while it lives. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends unless it is used before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that this request carries. */
  isCurrent: Scalars['Boolean']['output'];
  /** When its refresh token was used last. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** Where that address is, as far as the operator's tables tell; null without such a table. */
  place?: Maybe<Scalars['String']['output']>;
  /** Whose session it is. */
  user?: Maybe<User>;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The sessions with their cursors. */
  edges: Array<SessionEdge>;
  /** The same without their cursors. */
  nodes: Array<Session>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** A session in a page. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
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

/** How a session that is about to begin is kept. */
export type SessionOptions = {
  /** Puts the refresh token into a cookie that scripts cannot read, instead of into the answer. For browsers. */
  cookie?: Scalars['Boolean']['input'];
  /** What its owner finds it by in the list of sessions, such as `Ada's phone`; at most 64 characters. Made from the browser's words where it is missing. */
  device?: InputMaybe<Scalars['String']['input']>;
};

/** A session has begun or was renewed. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** Sent as `Authorization: Bearer ...` and as `token` in a WebSocket's `connection_init`. Lives for 15 minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token stops working. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Keep it over the end of the session, and send it with the next sign-in or reset: it opens nothing, and sets this device apart from strangers. */
  deviceToken: Scalars['String']['output'];
  /** Good for one call of `refreshSession`. Null where it went into a cookie that scripts cannot read. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** The session that the tokens belong to. */
  session: Session;
};

/** What `startSecondFactor` takes. */
export type StartSecondFactorInput = {
  /** My password. */
  currentPassword: Scalars['String']['input'];
};

/** How `startSecondFactor` ends. */
export type StartSecondFactorResult = CredentialsRejected | NotAllowed | RateLimited | SessionEnded | StartSecondFactorSuccess;

/** What an authenticator needs. Shown this once. */
export type StartSecondFactorSuccess = {
  __typename?: 'StartSecondFactorSuccess';
  /** The secret in Base32, to type. */
  secret: Scalars['String']['output'];
  /** The same as an `otpauth://` address, to show as a QR code. */
  uri: Scalars['URL']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Sessions that have ended although their access tokens have not: what a gateway follows. Gateways and services only. */
  revocations: Revocation;
};


export type SubscriptionRevocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
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
  challenge: Scalars['ID']['input'];
  /** The code from the mail, with or without its spaces: six digits or sixteen. */
  code: Scalars['String']['input'];
  /** How the session is kept. */
  session?: InputMaybe<SessionOptions>;
};

/** How `verifyEmail` ends. */
export type VerifyEmailResult = CodeRejected | InvalidInput | RateLimited | SignedIn;

/** What `verifySecondFactor` takes. */
export type VerifySecondFactorInput = {
  /** The `challenge` of `SecondFactorRequired`. */
  challenge: Scalars['ID']['input'];
  /** Six digits from the authenticator, or one of the recovery codes. */
  code: Scalars['String']['input'];
  /** What `SignedIn` gave this device as its `deviceToken`, where it has one: strangers' guesses and requests then do not count here. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** How the session is kept. */
  session?: InputMaybe<SessionOptions>;
};

/** How `verifySecondFactor` ends. */
export type VerifySecondFactorResult = CodeRejected | InvalidInput | RateLimited | SignedIn;



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
  EmailOwner: EmailOwner;
  PersonalData: PersonalData;
  Session: Session;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EmailOwner:
    ( { __typename: 'EmailOwner' }
    & GraphQLRecursivePick<FederationTypes['EmailOwner'], {"id":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeEmailResult:
    | ( Omit<ChangeEmailSuccess, 'account'> & { account: _RefType['Account'] } )
    | ( CodeRejectedModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  ChangePasswordResult:
    | ( ChangePasswordSuccess )
    | ( CredentialsRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  DeleteAccountResult:
    | ( CodeRejectedModel )
    | ( DeleteAccountSuccess )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  DisableSecondFactorResult:
    | ( CodeRejectedModel )
    | ( CredentialsRejectedModel )
    | ( Omit<DisableSecondFactorSuccess, 'account'> & { account: _RefType['Account'] } )
    | ( NotAllowedModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  EnableSecondFactorResult:
    | ( CodeRejectedModel )
    | ( Omit<EnableSecondFactorSuccess, 'account'> & { account: _RefType['Account'] } )
    | ( NotAllowedModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  LoginResult:
    | ( CredentialsRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( SecondFactorRequired )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } )
  ;
  LoginWithCodeResult:
    | ( CodeRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( SecondFactorRequired )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } )
  ;
  LogoutResult:
    | ( LogoutSuccess )
    | ( SessionEndedModel )
  ;
  RefreshSessionResult:
    | ( RateLimitedModel )
    | ( SessionEndedModel )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } )
  ;
  RegisterResult:
    | ( CodeSent )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
  ;
  ReplaceRecoveryCodesResult:
    | ( CodeRejectedModel )
    | ( NotAllowedModel )
    | ( RateLimitedModel )
    | ( ReplaceRecoveryCodesSuccess )
    | ( SessionEndedModel )
  ;
  RequestAccountDeletionResult:
    | ( CodeSent )
    | ( CredentialsRejectedModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  RequestEmailChangeResult:
    | ( CodeSent )
    | ( CredentialsRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
  RequestLoginCodeResult:
    | ( CodeSent )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
  ;
  RequestPasswordResetResult:
    | ( CodeSent )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
  ;
  ResendCodeResult:
    | ( CodeRejectedModel )
    | ( CodeSent )
    | ( RateLimitedModel )
  ;
  ResetPasswordResult:
    | ( CodeRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( ResetPasswordSuccess )
  ;
  RevokeSessionResult:
    | ( NotFoundModel )
    | ( Omit<RevokeSessionSuccess, 'session'> & { session: _RefType['Session'] } )
    | ( SessionEndedModel )
  ;
  StartSecondFactorResult:
    | ( CredentialsRejectedModel )
    | ( NotAllowedModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
    | ( StartSecondFactorSuccess )
  ;
  VerifyEmailResult:
    | ( CodeRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } )
  ;
  VerifySecondFactorResult:
    | ( CodeRejectedModel )
    | ( InvalidInputModel )
    | ( RateLimitedModel )
    | ( Omit<SignedIn, 'session'> & { session: _RefType['Session'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( SessionModel );
  UserError:
    | ( CodeRejectedModel )
    | ( CredentialsRejectedModel )
    | ( InvalidInputModel )
    | ( KeyReusedModel )
    | ( LimitReachedModel )
    | ( NotAllowedModel )
    | ( NotFoundModel )
    | ( RateLimitedModel )
    | ( SessionEndedModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountFacts: ResolverTypeWrapper<AccountFacts>;
  ChangeEmailInput: ChangeEmailInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEmailResult']>;
  ChangeEmailSuccess: ResolverTypeWrapper<Omit<ChangeEmailSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePasswordSuccess: ResolverTypeWrapper<ChangePasswordSuccess>;
  CodeRejected: ResolverTypeWrapper<CodeRejectedModel>;
  CodeSent: ResolverTypeWrapper<CodeSent>;
  CredentialsRejected: ResolverTypeWrapper<CredentialsRejectedModel>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataFile: ResolverTypeWrapper<DataFile>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountResult']>;
  DeleteAccountSuccess: ResolverTypeWrapper<DeleteAccountSuccess>;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableSecondFactorResult']>;
  DisableSecondFactorSuccess: ResolverTypeWrapper<Omit<DisableSecondFactorSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  EmailOwner: ResolverTypeWrapper<EmailOwner>;
  EnableSecondFactorInput: EnableSecondFactorInput;
  EnableSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnableSecondFactorResult']>;
  EnableSecondFactorSuccess: ResolverTypeWrapper<Omit<EnableSecondFactorSuccess, 'account'> & { account: ResolversTypes['Account'] }>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInputModel>;
  KeyReused: ResolverTypeWrapper<KeyReusedModel>;
  LimitReached: ResolverTypeWrapper<LimitReachedModel>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LoginInput: LoginInput;
  LoginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoginResult']>;
  LoginWithCodeInput: LoginWithCodeInput;
  LoginWithCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoginWithCodeResult']>;
  LogoutInput: LogoutInput;
  LogoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogoutResult']>;
  LogoutSuccess: ResolverTypeWrapper<LogoutSuccess>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowedModel>;
  NotFound: ResolverTypeWrapper<NotFoundModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalDataModel>;
  PlatformRole: PlatformRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimited: ResolverTypeWrapper<RateLimitedModel>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  ReplaceRecoveryCodesInput: ReplaceRecoveryCodesInput;
  ReplaceRecoveryCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceRecoveryCodesResult']>;
  ReplaceRecoveryCodesSuccess: ResolverTypeWrapper<ReplaceRecoveryCodesSuccess>;
  RequestAccountDeletionInput: RequestAccountDeletionInput;
  RequestAccountDeletionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAccountDeletionResult']>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestEmailChangeResult']>;
  RequestLoginCodeInput: RequestLoginCodeInput;
  RequestLoginCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestLoginCodeResult']>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetResult']>;
  ResendCodeInput: ResendCodeInput;
  ResendCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendCodeResult']>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  ResetPasswordSuccess: ResolverTypeWrapper<ResetPasswordSuccess>;
  Revocation: ResolverTypeWrapper<RevocationModel>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionResult']>;
  RevokeSessionSuccess: ResolverTypeWrapper<Omit<RevokeSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  SecondFactorRequired: ResolverTypeWrapper<SecondFactorRequired>;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionConnection: ResolverTypeWrapper<Omit<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SessionEdge']>, nodes: Array<ResolversTypes['Session']> }, 'nodes'>>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionEnded: ResolverTypeWrapper<SessionEndedModel>;
  SessionOptions: SessionOptions;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'session'> & { session: ResolversTypes['Session'] }>;
  StartSecondFactorInput: StartSecondFactorInput;
  StartSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSecondFactorResult']>;
  StartSecondFactorSuccess: ResolverTypeWrapper<StartSecondFactorSuccess>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyEmailResult']>;
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifySecondFactorResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountModel;
  Boolean: Scalars['Boolean']['output'];
  AccountFacts: AccountFacts;
  ChangeEmailInput: ChangeEmailInput;
  ID: Scalars['ID']['output'];
  ChangeEmailResult: ResolversUnionTypes<ResolversParentTypes>['ChangeEmailResult'];
  ChangeEmailSuccess: Omit<ChangeEmailSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePasswordSuccess: ChangePasswordSuccess;
  CodeRejected: CodeRejectedModel;
  CodeSent: CodeSent;
  CredentialsRejected: CredentialsRejectedModel;
  Cursor: Scalars['Cursor']['output'];
  DataFile: DataFile;
  DateTime: Scalars['DateTime']['output'];
  DeleteAccountInput: DeleteAccountInput;
  DeleteAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountResult'];
  DeleteAccountSuccess: DeleteAccountSuccess;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['DisableSecondFactorResult'];
  DisableSecondFactorSuccess: Omit<DisableSecondFactorSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  EmailOwner: EmailOwner | FederationReferenceTypes['EmailOwner'];
  EnableSecondFactorInput: EnableSecondFactorInput;
  EnableSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['EnableSecondFactorResult'];
  EnableSecondFactorSuccess: Omit<EnableSecondFactorSuccess, 'account'> & { account: ResolversParentTypes['Account'] };
  FieldError: FieldErrorModel;
  InvalidInput: InvalidInputModel;
  KeyReused: KeyReusedModel;
  LimitReached: LimitReachedModel;
  LocalTime: Scalars['LocalTime']['output'];
  LoginInput: LoginInput;
  LoginResult: ResolversUnionTypes<ResolversParentTypes>['LoginResult'];
  LoginWithCodeInput: LoginWithCodeInput;
  LoginWithCodeResult: ResolversUnionTypes<ResolversParentTypes>['LoginWithCodeResult'];
  LogoutInput: LogoutInput;
  LogoutResult: ResolversUnionTypes<ResolversParentTypes>['LogoutResult'];
  LogoutSuccess: LogoutSuccess;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowedModel;
  NotFound: NotFoundModel;
  PageInfo: PageInfo;
  PersonalData: PersonalDataModel;
  Query: Record<PropertyKey, never>;
  RateLimited: RateLimitedModel;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  ReplaceRecoveryCodesInput: ReplaceRecoveryCodesInput;
  ReplaceRecoveryCodesResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceRecoveryCodesResult'];
  ReplaceRecoveryCodesSuccess: ReplaceRecoveryCodesSuccess;
  RequestAccountDeletionInput: RequestAccountDeletionInput;
  RequestAccountDeletionResult: ResolversUnionTypes<ResolversParentTypes>['RequestAccountDeletionResult'];
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestEmailChangeResult'];
  RequestLoginCodeInput: RequestLoginCodeInput;
  RequestLoginCodeResult: ResolversUnionTypes<ResolversParentTypes>['RequestLoginCodeResult'];
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetResult'];
  ResendCodeInput: ResendCodeInput;
  ResendCodeResult: ResolversUnionTypes<ResolversParentTypes>['ResendCodeResult'];
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  ResetPasswordSuccess: ResetPasswordSuccess;
  Revocation: RevocationModel;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolversUnionTypes<ResolversParentTypes>['RevokeSessionResult'];
  RevokeSessionSuccess: Omit<RevokeSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  SecondFactorRequired: SecondFactorRequired;
  Session: SessionModel;
  SessionConnection: Omit<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SessionEdge']>, nodes: Array<ResolversParentTypes['Session']> }, 'nodes'>;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionEnded: SessionEndedModel;
  SessionOptions: SessionOptions;
  SignedIn: Omit<SignedIn, 'session'> & { session: ResolversParentTypes['Session'] };
  StartSecondFactorInput: StartSecondFactorInput;
  StartSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['StartSecondFactorResult'];
  StartSecondFactorSuccess: StartSecondFactorSuccess;
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  User: UserModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailResult: ResolversUnionTypes<ResolversParentTypes>['VerifyEmailResult'];
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['VerifySecondFactorResult'];
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

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwordChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PlatformRole']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<AccountSessionsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFacts'] = ResolversParentTypes['AccountFacts']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmailResult'] = ResolversParentTypes['ChangeEmailResult']> = {
  __resolveType: TypeResolveFn<'ChangeEmailSuccess' | 'CodeRejected' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type ChangeEmailSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmailSuccess'] = ResolversParentTypes['ChangeEmailSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'ChangePasswordSuccess' | 'CredentialsRejected' | 'InvalidInput' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type ChangePasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordSuccess'] = ResolversParentTypes['ChangePasswordSuccess']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  codeLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type DataFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFile'] = ResolversParentTypes['DataFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAccountResult'] = ResolversParentTypes['DeleteAccountResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'DeleteAccountSuccess' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type DeleteAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAccountSuccess'] = ResolversParentTypes['DeleteAccountSuccess']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableSecondFactorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableSecondFactorResult'] = ResolversParentTypes['DisableSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'CredentialsRejected' | 'DisableSecondFactorSuccess' | 'NotAllowed' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type DisableSecondFactorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableSecondFactorSuccess'] = ResolversParentTypes['DisableSecondFactorSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailOwner'] = ResolversParentTypes['EmailOwner'], FederationReferenceType extends FederationReferenceTypes['EmailOwner'] = FederationReferenceTypes['EmailOwner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmailOwner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EnableSecondFactorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableSecondFactorResult'] = ResolversParentTypes['EnableSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'EnableSecondFactorSuccess' | 'NotAllowed' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type EnableSecondFactorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableSecondFactorSuccess'] = ResolversParentTypes['EnableSecondFactorSuccess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LoginResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginResult'] = ResolversParentTypes['LoginResult']> = {
  __resolveType: TypeResolveFn<'CredentialsRejected' | 'InvalidInput' | 'RateLimited' | 'SecondFactorRequired' | 'SignedIn', ParentType, ContextType>;
};

export type LoginWithCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginWithCodeResult'] = ResolversParentTypes['LoginWithCodeResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'InvalidInput' | 'RateLimited' | 'SecondFactorRequired' | 'SignedIn', ParentType, ContextType>;
};

export type LogoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutResult'] = ResolversParentTypes['LogoutResult']> = {
  __resolveType: TypeResolveFn<'LogoutSuccess' | 'SessionEnded', ParentType, ContextType>;
};

export type LogoutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutSuccess'] = ResolversParentTypes['LogoutSuccess']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeEmail: Resolver<ResolversTypes['ChangeEmailResult'], ParentType, ContextType, RequireFields<MutationChangeEmailArgs, 'input'>>;
  changePassword: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  deleteAccount: Resolver<ResolversTypes['DeleteAccountResult'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
  disableSecondFactor: Resolver<ResolversTypes['DisableSecondFactorResult'], ParentType, ContextType, RequireFields<MutationDisableSecondFactorArgs, 'input'>>;
  enableSecondFactor: Resolver<ResolversTypes['EnableSecondFactorResult'], ParentType, ContextType, RequireFields<MutationEnableSecondFactorArgs, 'input'>>;
  login: Resolver<ResolversTypes['LoginResult'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  loginWithCode: Resolver<ResolversTypes['LoginWithCodeResult'], ParentType, ContextType, RequireFields<MutationLoginWithCodeArgs, 'input'>>;
  logout: Resolver<ResolversTypes['LogoutResult'], ParentType, ContextType, RequireFields<MutationLogoutArgs, 'input'>>;
  refreshSession: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  register: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  replaceRecoveryCodes: Resolver<ResolversTypes['ReplaceRecoveryCodesResult'], ParentType, ContextType, RequireFields<MutationReplaceRecoveryCodesArgs, 'input'>>;
  requestAccountDeletion: Resolver<ResolversTypes['RequestAccountDeletionResult'], ParentType, ContextType, RequireFields<MutationRequestAccountDeletionArgs, 'input'>>;
  requestEmailChange: Resolver<ResolversTypes['RequestEmailChangeResult'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  requestLoginCode: Resolver<ResolversTypes['RequestLoginCodeResult'], ParentType, ContextType, RequireFields<MutationRequestLoginCodeArgs, 'input'>>;
  requestPasswordReset: Resolver<ResolversTypes['RequestPasswordResetResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resendCode: Resolver<ResolversTypes['ResendCodeResult'], ParentType, ContextType, RequireFields<MutationResendCodeArgs, 'input'>>;
  resetPassword: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  revokeSession: Resolver<ResolversTypes['RevokeSessionResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  startSecondFactor: Resolver<ResolversTypes['StartSecondFactorResult'], ParentType, ContextType, RequireFields<MutationStartSecondFactorArgs, 'input'>>;
  verifyEmail: Resolver<ResolversTypes['VerifyEmailResult'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  verifySecondFactor: Resolver<ResolversTypes['VerifySecondFactorResult'], ParentType, ContextType, RequireFields<MutationVerifySecondFactorArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Session', ParentType, ContextType>;
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
  account?: Resolver<Maybe<ResolversTypes['DataFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  personalData: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
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

export type ReplaceRecoveryCodesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceRecoveryCodesResult'] = ResolversParentTypes['ReplaceRecoveryCodesResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'NotAllowed' | 'RateLimited' | 'ReplaceRecoveryCodesSuccess' | 'SessionEnded', ParentType, ContextType>;
};

export type ReplaceRecoveryCodesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceRecoveryCodesSuccess'] = ResolversParentTypes['ReplaceRecoveryCodesSuccess']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestAccountDeletionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAccountDeletionResult'] = ResolversParentTypes['RequestAccountDeletionResult']> = {
  __resolveType: TypeResolveFn<'CodeSent' | 'CredentialsRejected' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type RequestEmailChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangeResult'] = ResolversParentTypes['RequestEmailChangeResult']> = {
  __resolveType: TypeResolveFn<'CodeSent' | 'CredentialsRejected' | 'InvalidInput' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type RequestLoginCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestLoginCodeResult'] = ResolversParentTypes['RequestLoginCodeResult']> = {
  __resolveType: TypeResolveFn<'CodeSent' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type RequestPasswordResetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetResult'] = ResolversParentTypes['RequestPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'CodeSent' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type ResendCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendCodeResult'] = ResolversParentTypes['ResendCodeResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'CodeSent' | 'RateLimited', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'InvalidInput' | 'RateLimited' | 'ResetPasswordSuccess', ParentType, ContextType>;
};

export type ResetPasswordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordSuccess'] = ResolversParentTypes['ResetPasswordSuccess']> = {
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revocation'] = ResolversParentTypes['Revocation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RevokeSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionResult'] = ResolversParentTypes['RevokeSessionResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RevokeSessionSuccess' | 'SessionEnded', ParentType, ContextType>;
};

export type RevokeSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionSuccess'] = ResolversParentTypes['RevokeSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorRequired'] = ResolversParentTypes['SecondFactorRequired']> = {
  challenge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  codeExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
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
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartSecondFactorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSecondFactorResult'] = ResolversParentTypes['StartSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'CredentialsRejected' | 'NotAllowed' | 'RateLimited' | 'SessionEnded' | 'StartSecondFactorSuccess', ParentType, ContextType>;
};

export type StartSecondFactorSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSecondFactorSuccess'] = ResolversParentTypes['StartSecondFactorSuccess']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  revocations: SubscriptionResolver<ResolversTypes['Revocation'], "revocations", ParentType, ContextType, Partial<SubscriptionRevocationsArgs>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['AccountFacts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'CredentialsRejected' | 'InvalidInput' | 'KeyReused' | 'LimitReached' | 'NotAllowed' | 'NotFound' | 'RateLimited' | 'SessionEnded', ParentType, ContextType>;
};

export type VerifyEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailResult'] = ResolversParentTypes['VerifyEmailResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'InvalidInput' | 'RateLimited' | 'SignedIn', ParentType, ContextType>;
};

export type VerifySecondFactorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifySecondFactorResult'] = ResolversParentTypes['VerifySecondFactorResult']> = {
  __resolveType: TypeResolveFn<'CodeRejected' | 'InvalidInput' | 'RateLimited' | 'SignedIn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountFacts?: AccountFactsResolvers<ContextType>;
  ChangeEmailResult?: ChangeEmailResultResolvers<ContextType>;
  ChangeEmailSuccess?: ChangeEmailSuccessResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePasswordSuccess?: ChangePasswordSuccessResolvers<ContextType>;
  CodeRejected?: CodeRejectedResolvers<ContextType>;
  CodeSent?: CodeSentResolvers<ContextType>;
  CredentialsRejected?: CredentialsRejectedResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DataFile?: DataFileResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAccountResult?: DeleteAccountResultResolvers<ContextType>;
  DeleteAccountSuccess?: DeleteAccountSuccessResolvers<ContextType>;
  DisableSecondFactorResult?: DisableSecondFactorResultResolvers<ContextType>;
  DisableSecondFactorSuccess?: DisableSecondFactorSuccessResolvers<ContextType>;
  EmailOwner?: EmailOwnerResolvers<ContextType>;
  EnableSecondFactorResult?: EnableSecondFactorResultResolvers<ContextType>;
  EnableSecondFactorSuccess?: EnableSecondFactorSuccessResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  LoginResult?: LoginResultResolvers<ContextType>;
  LoginWithCodeResult?: LoginWithCodeResultResolvers<ContextType>;
  LogoutResult?: LogoutResultResolvers<ContextType>;
  LogoutSuccess?: LogoutSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  ReplaceRecoveryCodesResult?: ReplaceRecoveryCodesResultResolvers<ContextType>;
  ReplaceRecoveryCodesSuccess?: ReplaceRecoveryCodesSuccessResolvers<ContextType>;
  RequestAccountDeletionResult?: RequestAccountDeletionResultResolvers<ContextType>;
  RequestEmailChangeResult?: RequestEmailChangeResultResolvers<ContextType>;
  RequestLoginCodeResult?: RequestLoginCodeResultResolvers<ContextType>;
  RequestPasswordResetResult?: RequestPasswordResetResultResolvers<ContextType>;
  ResendCodeResult?: ResendCodeResultResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetPasswordSuccess?: ResetPasswordSuccessResolvers<ContextType>;
  Revocation?: RevocationResolvers<ContextType>;
  RevokeSessionResult?: RevokeSessionResultResolvers<ContextType>;
  RevokeSessionSuccess?: RevokeSessionSuccessResolvers<ContextType>;
  SecondFactorRequired?: SecondFactorRequiredResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionEnded?: SessionEndedResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  StartSecondFactorResult?: StartSecondFactorResultResolvers<ContextType>;
  StartSecondFactorSuccess?: StartSecondFactorSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyEmailResult?: VerifyEmailResultResolvers<ContextType>;
  VerifySecondFactorResult?: VerifySecondFactorResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  repeatable?: RepeatableDirectiveResolver<any, any, ContextType>;
  viewer?: ViewerDirectiveResolver<any, any, ContextType>;
};
