// From the SDL by `npm run codegen`; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@apollo/client'
import { bindFragment, bindLazyQuery, bindMutation, bindQuery, bindSubscription, bindSuspenseFragment, bindSuspenseQuery } from '../bindings.ts'
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

/** What `login` takes. */
export type LoginInput = {
  /** The address of the account. */
  email: string;
  /** Its password. */
  password: string;
};

/** Why somebody is notified. */
export type NotificationKind =
  /** You were added to a chat. */
  | 'ADDED_TO_CHAT'
  /** Somebody said something in a chat that you are in. */
  | 'MESSAGE';

/** What `refreshSession` takes. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. */
  refreshToken: string;
};

/** What `register` takes. */
export type RegisterInput = {
  /** The name that others see; 1 to 64 characters. */
  displayName: string;
  /** The e-mail address to sign in with; at most 254 characters. */
  email: string;
  /** 8 to 128 characters. */
  password: string;
};

/** What `sendMessage` takes. */
export type SendMessageInput = {
  /** 1 to 8,000 characters. */
  body: string;
  /** Where to say it. */
  chatId: string;
  /** Made before the first try and sent again with every retry: 8 to 64 characters of `A-Z a-z 0-9 _ -`. */
  clientKey: string;
};

/** What `setTyping` takes. */
export type SetTypingInput = {
  /** Where. */
  chatId: string;
  /** Whether I am typing. */
  isTyping: boolean;
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
  challenge: string;
  /** The code from the mail: six digits. */
  code: string;
};

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login:
    | { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession:
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'CodeSent', challenge: string, email: string, codeExpiresAt: string }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { __typename: 'Session', id: string, createdAt: string, lastUsedAt: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } | null };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail:
    | { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null } }
   };

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
    { __typename: 'Chat', me: { __typename: 'ChatMember', role: ChatRole, joinedAt: string } | null }
    & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
  ) | null };

export type CreateDirectChatMutationVariables = Exact<{
  input: CreateDirectChatInput;
}>;


export type CreateDirectChatMutation = { createDirectChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type CreateGroupChatMutationVariables = Exact<{
  input: CreateGroupChatInput;
}>;


export type CreateGroupChatMutation = { createGroupChat:
    | { __typename: 'CreateChatSuccess', replayed: boolean, chat: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
   };

export type MyChatsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyChatsQuery = { myChats: { __typename: 'ChatConnection', edges: Array<{ __typename: 'ChatEdge', cursor: string, node: (
        { __typename: 'Chat' }
        & { ' $fragmentRefs'?: { 'ChatSummaryFragment': ChatSummaryFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ChatSummaryFragment = { __typename: 'Chat', id: string, kind: ChatKind, title: string | null, lastActivityAt: string, memberCount: number, rev: number | null, lastSeq: number | null, lastMessage: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChatSummaryFragment' };

export type MessagePartsFragment = { __typename: 'Message', id: string, seq: number, rev: number, body: string | null, sentAt: string, sender: (
    { __typename: 'User' }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null } & { ' $fragmentName'?: 'MessagePartsFragment' };

type Refusal_CodeRejected_Fragment = { __typename: 'CodeRejected', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_CodeRejected_Fragment' };

type Refusal_CredentialsRejected_Fragment = { __typename: 'CredentialsRejected', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_CredentialsRejected_Fragment' };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_InvalidInput_Fragment' };

type Refusal_KeyReused_Fragment = { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_KeyReused_Fragment' };

type Refusal_NotAllowed_Fragment = { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotAllowed_Fragment' };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_NotFound_Fragment' };

type Refusal_RateLimited_Fragment = { __typename: 'RateLimited', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_RateLimited_Fragment' };

type Refusal_SessionEnded_Fragment = { __typename: 'SessionEnded', code: UserErrorCode, reason: string, path: Array<string> } & { ' $fragmentName'?: 'Refusal_SessionEnded_Fragment' };

export type RefusalFragment =
  | Refusal_CodeRejected_Fragment
  | Refusal_CredentialsRejected_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_KeyReused_Fragment
  | Refusal_NotAllowed_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_RateLimited_Fragment
  | Refusal_SessionEnded_Fragment
;

export type SessionTokensFragment = { __typename: 'SignedIn', accessToken: string, accessTokenExpiresAt: string, refreshToken: string | null, session: { __typename: 'Session', id: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null } } & { ' $fragmentName'?: 'SessionTokensFragment' };

export type TypingListFragment = { __typename: 'TypingState', chatId: string, typists: Array<{ __typename: 'Typist', expiresAt: string, user: (
      { __typename: 'User' }
      & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
    ) | null }> } & { ' $fragmentName'?: 'TypingListFragment' };

export type UserSummaryFragment = { __typename: 'User', id: string, displayName: string } & { ' $fragmentName'?: 'UserSummaryFragment' };

export type ChatEventsSubscriptionVariables = Exact<{
  chatId: string;
  after?: number | string | null | undefined;
}>;


export type ChatEventsSubscription = { chatEvents:
    | { __typename: 'ChatUpdated', chatId: string, rev: number, at: string, chat: { __typename: 'Chat', id: string, title: string | null, memberCount: number, lastActivityAt: string } | null }
    | { __typename: 'MemberAdded', chatId: string, rev: number, at: string, user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null }
    | { __typename: 'MemberRemoved', chatId: string, rev: number, at: string, user: (
        { __typename: 'User' }
        & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
      ) | null }
    | { __typename: 'MessageSent', chatId: string, rev: number, at: string, message: (
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
          | { __typename: 'MemberAdded', rev: number, at: string }
          | { __typename: 'MemberRemoved', rev: number, at: string }
          | { __typename: 'MessageSent', rev: number, at: string, message: (
              { __typename: 'Message' }
              & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
            ) }
         }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ChatMessagesQueryVariables = Exact<{
  chatId: string;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ChatMessagesQuery = { chat: { __typename: 'Chat', id: string, messages: { __typename: 'MessageConnection', rev: number, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: (
          { __typename: 'Message' }
          & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } } | null } | null };

export type MessageQueryVariables = Exact<{
  id: string;
}>;


export type MessageQuery = { message: (
    { __typename: 'Message' }
    & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
  ) | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage:
    | { __typename: 'InvalidInput', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'KeyReused', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotAllowed', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'NotFound', code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'RateLimited', retryAfterMs: number, code: UserErrorCode, reason: string, path: Array<string> }
    | { __typename: 'SendMessageSuccess', replayed: boolean, message: (
        { __typename: 'Message' }
        & { ' $fragmentRefs'?: { 'MessagePartsFragment': MessagePartsFragment } }
      ) }
   };

export type NotificationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { __typename: 'NotificationConnection', unreadCount: number, edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'Notification', id: string, kind: NotificationKind, createdAt: string, readAt: string | null, actor: (
          { __typename: 'User' }
          & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
        ) | null, chat: { __typename: 'Chat', id: string, title: string | null } | null, message: { __typename: 'Message', id: string, body: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

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


export type TypingNowQuery = { typingNow: (
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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: (
    { __typename: 'User', createdAt: string | null }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user: (
    { __typename: 'User', createdAt: string | null }
    & { ' $fragmentRefs'?: { 'UserSummaryFragment': UserSummaryFragment } }
  ) | null };

const ChatSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}
const MessagePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}
const RefusalDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}
const SessionTokensDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionTokens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}
const TypingListDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TypingList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TypingState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"typists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}
const UserSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}
export const ChatSummaryFragmentDoc = {"kind":"Document","definitions":[ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatSummaryFragment, Record<string, never>>
export const useChatSummaryFragment = /* @__PURE__ */ bindFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const useChatSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<ChatSummaryFragment>(ChatSummaryFragmentDoc, 'ChatSummary')
export const MessagePartsFragmentDoc = {"kind":"Document","definitions":[MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<MessagePartsFragment, Record<string, never>>
export const useMessagePartsFragment = /* @__PURE__ */ bindFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const useMessagePartsSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<MessagePartsFragment>(MessagePartsFragmentDoc, 'MessageParts')
export const RefusalFragmentDoc = {"kind":"Document","definitions":[RefusalDefinition]} as unknown as TypedDocumentNode<RefusalFragment, Record<string, never>>
export const useRefusalFragment = /* @__PURE__ */ bindFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const useRefusalSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<RefusalFragment>(RefusalFragmentDoc, 'Refusal')
export const SessionTokensFragmentDoc = {"kind":"Document","definitions":[SessionTokensDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<SessionTokensFragment, Record<string, never>>
export const useSessionTokensFragment = /* @__PURE__ */ bindFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const useSessionTokensSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<SessionTokensFragment>(SessionTokensFragmentDoc, 'SessionTokens')
export const TypingListFragmentDoc = {"kind":"Document","definitions":[TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingListFragment, Record<string, never>>
export const useTypingListFragment = /* @__PURE__ */ bindFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const useTypingListSuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<TypingListFragment>(TypingListFragmentDoc, 'TypingList')
export const UserSummaryFragmentDoc = {"kind":"Document","definitions":[UserSummaryDefinition]} as unknown as TypedDocumentNode<UserSummaryFragment, Record<string, never>>
export const useUserSummaryFragment = /* @__PURE__ */ bindFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const useUserSummarySuspenseFragment = /* @__PURE__ */ bindSuspenseFragment<UserSummaryFragment>(UserSummaryFragmentDoc, 'UserSummary')
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<LoginMutation, LoginMutationVariables>
export const useLoginMutation = /* @__PURE__ */ bindMutation<LoginMutation, LoginMutationVariables>(LoginDocument)
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>
export const useRefreshSessionMutation = /* @__PURE__ */ bindMutation<RefreshSessionMutation, RefreshSessionMutationVariables>(RefreshSessionDocument)
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"codeExpiresAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, RefusalDefinition]} as unknown as TypedDocumentNode<RegisterMutation, RegisterMutationVariables>
export const useRegisterMutation = /* @__PURE__ */ bindMutation<RegisterMutation, RegisterMutationVariables>(RegisterDocument)
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<SessionQuery, SessionQueryVariables>
export const useSessionQuery = /* @__PURE__ */ bindQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const useSessionSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const useSessionLazyQuery = /* @__PURE__ */ bindLazyQuery<SessionQuery, SessionQueryVariables>(SessionDocument)
export const VerifyEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokens"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, SessionTokensDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>
export const useVerifyEmailMutation = /* @__PURE__ */ bindMutation<VerifyEmailMutation, VerifyEmailMutationVariables>(VerifyEmailDocument)
export const ChatMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatMembersQuery, ChatMembersQueryVariables>
export const useChatMembersQuery = /* @__PURE__ */ bindQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const useChatMembersSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const useChatMembersLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatMembersQuery, ChatMembersQueryVariables>(ChatMembersDocument)
export const ChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatQuery, ChatQueryVariables>
export const useChatQuery = /* @__PURE__ */ bindQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const useChatSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const useChatLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatQuery, ChatQueryVariables>(ChatDocument)
export const CreateDirectChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDirectChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDirectChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDirectChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreateDirectChatMutation, CreateDirectChatMutationVariables>
export const useCreateDirectChatMutation = /* @__PURE__ */ bindMutation<CreateDirectChatMutation, CreateDirectChatMutationVariables>(CreateDirectChatDocument)
export const CreateGroupChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGroupChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroupChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChatSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<CreateGroupChatMutation, CreateGroupChatMutationVariables>
export const useCreateGroupChatMutation = /* @__PURE__ */ bindMutation<CreateGroupChatMutation, CreateGroupChatMutationVariables>(CreateGroupChatDocument)
export const MyChatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyChats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myChats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, ChatSummaryDefinition, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<MyChatsQuery, MyChatsQueryVariables>
export const useMyChatsQuery = /* @__PURE__ */ bindQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const useMyChatsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const useMyChatsLazyQuery = /* @__PURE__ */ bindLazyQuery<MyChatsQuery, MyChatsQueryVariables>(MyChatsDocument)
export const ChatEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ChatEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chatId"}},{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MemberRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatUpdated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatEventsSubscription, ChatEventsSubscriptionVariables>
export const useChatEventsSubscription = /* @__PURE__ */ bindSubscription<ChatEventsSubscription, ChatEventsSubscriptionVariables>(ChatEventsDocument)
export const ChatLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},"defaultValue":{"kind":"StringValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatLogQuery, ChatLogQueryVariables>
export const useChatLogQuery = /* @__PURE__ */ bindQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const useChatLogSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const useChatLogLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatLogQuery, ChatLogQueryVariables>(ChatLogDocument)
export const ChatMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rev"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<ChatMessagesQuery, ChatMessagesQueryVariables>
export const useChatMessagesQuery = /* @__PURE__ */ bindQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const useChatMessagesSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const useChatMessagesLazyQuery = /* @__PURE__ */ bindLazyQuery<ChatMessagesQuery, ChatMessagesQueryVariables>(ChatMessagesDocument)
export const MessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Message"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<MessageQuery, MessageQueryVariables>
export const useMessageQuery = /* @__PURE__ */ bindQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const useMessageSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const useMessageLazyQuery = /* @__PURE__ */ bindLazyQuery<MessageQuery, MessageQueryVariables>(MessageDocument)
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterMs"}}]}}]}}]}}, MessagePartsDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SendMessageMutation, SendMessageMutationVariables>
export const useSendMessageMutation = /* @__PURE__ */ bindMutation<SendMessageMutation, SendMessageMutationVariables>(SendMessageDocument)
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<NotificationsQuery, NotificationsQueryVariables>
export const useNotificationsQuery = /* @__PURE__ */ bindQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const useNotificationsSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const useNotificationsLazyQuery = /* @__PURE__ */ bindLazyQuery<NotificationsQuery, NotificationsQueryVariables>(NotificationsDocument)
export const SetTypingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTyping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTyping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetTypingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}, TypingListDefinition, UserSummaryDefinition, RefusalDefinition]} as unknown as TypedDocumentNode<SetTypingMutation, SetTypingMutationVariables>
export const useSetTypingMutation = /* @__PURE__ */ bindMutation<SetTypingMutation, SetTypingMutationVariables>(SetTypingDocument)
export const TypingNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TypingNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typingNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}}, TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingNowQuery, TypingNowQueryVariables>
export const useTypingNowQuery = /* @__PURE__ */ bindQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const useTypingNowSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const useTypingNowLazyQuery = /* @__PURE__ */ bindLazyQuery<TypingNowQuery, TypingNowQueryVariables>(TypingNowDocument)
export const TypingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Typing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chatId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chatId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TypingList"}}]}}]}}, TypingListDefinition, UserSummaryDefinition]} as unknown as TypedDocumentNode<TypingSubscription, TypingSubscriptionVariables>
export const useTypingSubscription = /* @__PURE__ */ bindSubscription<TypingSubscription, TypingSubscriptionVariables>(TypingDocument)
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<MeQuery, MeQueryVariables>
export const useMeQuery = /* @__PURE__ */ bindQuery<MeQuery, MeQueryVariables>(MeDocument)
export const useMeSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<MeQuery, MeQueryVariables>(MeDocument)
export const useMeLazyQuery = /* @__PURE__ */ bindLazyQuery<MeQuery, MeQueryVariables>(MeDocument)
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserSummary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}, UserSummaryDefinition]} as unknown as TypedDocumentNode<UserQuery, UserQueryVariables>
export const useUserQuery = /* @__PURE__ */ bindQuery<UserQuery, UserQueryVariables>(UserDocument)
export const useUserSuspenseQuery = /* @__PURE__ */ bindSuspenseQuery<UserQuery, UserQueryVariables>(UserDocument)
export const useUserLazyQuery = /* @__PURE__ */ bindLazyQuery<UserQuery, UserQueryVariables>(UserDocument)