// People who use the platform: they register with the code from their mail, sign in, open chats and talk.
import { until } from '../wait.ts'
import type { Api } from './api.ts'
import { codeIn, type Mailbox } from './mailbox.ts'

export interface Account {
  email: string
  password: string
  displayName: string
}

export interface Person extends Account {
  id: string
  accessToken: string
}

interface SignedIn {
  __typename: 'SignedIn'
  accessToken: string
  session: { user: { id: string } }
}

type Refused = { __typename: string; reason?: string }

const signedIn = '... on SignedIn { accessToken session { user { id } } } ... on UserError { reason }'

/** Registers, reads the mailed code, verifies the address; signed in at the end. */
export async function signUp(api: Api, mailbox: Mailbox, account: Account): Promise<Person> {
  const known = await mailbox.idsOf(account.email)
  const { register } = await api.ask<{ register: Refused & { challenge?: string } }>(
    'mutation Register($input: RegisterInput!) { register(input: $input) { __typename ... on CodeSent { challenge } ... on UserError { reason } } }',
    { input: account },
  )
  if (register.__typename !== 'CodeSent') throw refusal('register', register)
  const code = codeIn(await mailbox.nextMail(account.email, known))
  const { verifyEmail } = await api.ask<{ verifyEmail: SignedIn | Refused }>(
    `mutation VerifyEmail($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename ${signedIn} } }`,
    { input: { challenge: register.challenge, code } },
  )
  return personOf(account, 'verifyEmail', verifyEmail)
}

/** Undefined when the credentials are rejected: there is no such account yet. */
export async function signIn(api: Api, account: Account): Promise<Person | undefined> {
  const { email, password } = account
  const { login } = await api.ask<{ login: SignedIn | Refused }>(
    `mutation Login($input: LoginInput!) { login(input: $input) { __typename ${signedIn} } }`,
    { input: { email, password } },
  )
  return login.__typename === 'CredentialsRejected' ? undefined : personOf(account, 'login', login)
}

/** The id of the one direct chat of two people. Other domains hear of a new account a moment later, so it waits for that. */
export async function openDirectChat(api: Api, by: Person, other: Person): Promise<string> {
  const open = async () => {
    const { createDirectChat } = await api.ask<{ createDirectChat: Refused & { chat?: { id: string } } }>(
      'mutation Open($input: CreateDirectChatInput!) { createDirectChat(input: $input) { __typename ... on CreateChatSuccess { chat { id } } ... on UserError { reason } } }',
      { input: { userId: other.id } },
      by.accessToken,
    )
    return chatIn('createDirectChat', createDirectChat)
  }
  const chatId = await until(`${other.displayName} to be known to chats`, open)
  // Strangers to each other until now: the other one takes the chat among theirs.
  await api.ask(
    'mutation Accept($input: AcceptMessageRequestInput!) { acceptMessageRequest(input: $input) { __typename } }',
    { input: { chatId } },
    other.accessToken,
  )
  return chatId
}

export async function openGroup(
  api: Api,
  by: Person,
  group: { clientKey: string; title: string; members: readonly Person[] },
): Promise<string> {
  const { clientKey, title, members } = group
  const open = async () => {
    const { createGroupChat } = await api.ask<{ createGroupChat: Refused & { chat?: { id: string } } }>(
      'mutation Open($input: CreateGroupChatInput!) { createGroupChat(input: $input) { __typename ... on CreateChatSuccess { chat { id } } ... on UserError { reason } } }',
      { input: { clientKey, title, memberIds: members.map(({ id }) => id) } },
      by.accessToken,
    )
    return chatIn('createGroupChat', createGroupChat)
  }
  return until(`the members of "${title}" to be known to chats`, open)
}

/** An exact retry with the same `clientKey` says nothing twice. Waits until messages knows the membership. */
export async function say(
  api: Api,
  by: Person,
  message: { chatId: string; clientKey: string; body: string; mentionIds?: readonly string[] },
): Promise<void> {
  const send = async () => {
    const { sendMessage } = await api.ask<{ sendMessage: Refused }>(
      'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on UserError { reason } } }',
      { input: message },
      by.accessToken,
    )
    if (sendMessage.__typename !== 'SendMessageSuccess') throw refusal('sendMessage', sendMessage)
    return true
  }
  await until(`${by.displayName} to be heard`, send)
}

function chatIn(operation: string, result: Refused & { chat?: { id: string } }): string {
  if (!result.chat) throw refusal(operation, result)
  return result.chat.id
}

function personOf(account: Account, operation: string, result: SignedIn | Refused): Person {
  if (!('accessToken' in result)) throw refusal(operation, result)
  return { ...account, id: result.session.user.id, accessToken: result.accessToken }
}

function refusal(operation: string, { __typename, reason }: Refused): Error {
  return new Error(`${operation} answered ${__typename}${reason ? `: ${reason}` : ''}`)
}
