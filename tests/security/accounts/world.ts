// What the tests of accounts work with: people who register through the gateway, requests as a client or an attacker makes them,
// and the numbers that auth keeps of itself.

import { randomBytes } from 'node:crypto'
import { makePerson } from '#stack/seed/direct.ts'
import { codeIn, createMailbox } from '#stack/seed/mailbox.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

const consonants = 'bcdfghjklmnpqrstvwxz'

export interface Refusal {
  readonly __typename: string
  readonly code?: string
  readonly reason?: string
  readonly path?: readonly string[]
  readonly retryAfterMs?: number
}

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly sessionId: string
  readonly userId: string
}

export interface Person extends Tokens {
  readonly email: string
  readonly password: string
}

export interface Answer<T = Record<string, unknown>> {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly data: T | null | undefined
  /** `extensions.code` of each error. */
  readonly codes: readonly string[]
}

export interface AskOptions {
  readonly token?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  /** Another endpoint than the gateway. */
  readonly url?: string
}

const selections = '__typename ... on UserError { code reason path }'

/** Whatever a mutation that signs in answers. */
export const signedIn = `... on SignedIn { accessToken refreshToken session { id user { id } } }`

export async function ask<T>(query: string, variables: object = {}, options: AskOptions = {}): Promise<Answer<T>> {
  const response = await fetch(options.url ?? testStack().gatewayUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text) as { data?: T; errors?: { extensions?: { code?: string } }[] }
  const codes = errors.map(({ extensions }) => extensions?.code ?? '')
  return { status: response.status, text, headers: response.headers, data, codes }
}

/**
 * Runs one mutation with one input.
 * @param success what to select beside the refusal
 * @throws when the answer has errors
 */
export async function mutate<T extends object>(
  field: string,
  input: object,
  success = '',
  options: AskOptions = {},
): Promise<Refusal & Partial<T>> {
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  const query = `mutation ${name}($input: ${name}Input!) { ${field}(input: $input) { ${selections} ${success} } }`
  const { data, text } = await ask<Record<string, Refusal & Partial<T>>>(query, { input }, options)
  const result = data?.[field]
  if (!result) throw new Error(`${field} answered ${text.slice(0, 300)}`)
  return result
}

interface SignedIn {
  readonly accessToken: string
  readonly refreshToken: string
  readonly session: { readonly id: string; readonly user: { readonly id: string } }
}

export function tokensOf(result: Refusal & Partial<SignedIn>): Tokens {
  const { accessToken, refreshToken, session } = result
  if (!accessToken || refreshToken === undefined || !session)
    throw new Error(`not signed in: ${JSON.stringify(result)}`)
  return { accessToken, refreshToken, sessionId: session.id, userId: session.user.id }
}

/** Asks for a mailed code and reads it. */
export async function codeFor(
  email: string,
  field: string,
  input: object,
  options: AskOptions = {},
): Promise<{ challenge: string; code: string }> {
  const mailbox = createMailbox(testStack().mailUrl)
  const known = await mailbox.idsOf(email)
  const sent = await mutate<{ challenge: string }>(field, input, '... on CodeSent { challenge }', options)
  if (!sent.challenge) throw new Error(`${field} answered ${JSON.stringify(sent)}`)
  return { challenge: sent.challenge, code: codeIn(await mailbox.nextMail(email, known)) }
}

/** Waits for a mail to this address whose text is about something. */
export async function mailAbout(email: string, words: RegExp): Promise<string> {
  const { mailUrl } = testStack()
  const mailbox = createMailbox(mailUrl)
  const textOf = async (id: string) => {
    const mail = (await (await fetch(new URL(`/api/email/${id}`, mailUrl))).json()) as { text?: string }
    return mail.text ?? ''
  }
  const find = async () =>
    (await Promise.all([...(await mailbox.idsOf(email))].map(textOf))).find(text => words.test(text))
  return until(`a mail to ${email} about ${words}`, find)
}

export function newEmail(): string {
  return `p${randomBytes(6).toString('hex')}@example.com`
}

/** Letters only: whatever could stand for a letter makes judging it take five times as long, and thousands are made. */
export function newPassword(): string {
  return Array.from(randomBytes(16), byte => consonants[byte % consonants.length]).join('')
}

export async function register(email = newEmail(), password = newPassword(), options: AskOptions = {}) {
  const sent = await codeFor(email, 'register', { email, password, displayName: 'Somebody' }, options)
  return { email, password, ...sent }
}

/** A person with an account, signed in. What is tried on signing up itself, `register` does. */
export async function signUp(): Promise<Person> {
  const {
    id: userId,
    email,
    password,
    accessToken,
    refreshToken,
    sessionId,
  } = await makePerson(testStack(), 'Somebody')
  return { email, password, accessToken, refreshToken, sessionId, userId }
}

export async function login({ email, password }: Pick<Person, 'email' | 'password'>): Promise<Tokens> {
  return tokensOf(await mutate<SignedIn>('login', { email, password }, signedIn))
}

export async function refresh(refreshToken: string, options: AskOptions = {}): Promise<Refusal & Partial<SignedIn>> {
  return mutate<SignedIn>('refreshSession', { refreshToken }, signedIn, options)
}

/** Whom the gateway takes a token for: null for nobody. */
export async function whoIs(token: string, options: AskOptions = {}): Promise<string | null> {
  const { data } = await ask<{ session: { id: string } | null }>('{ session { id } }', {}, { ...options, token })
  return data?.session?.id ?? null
}

/** Whether the gateway refuses the token altogether. */
export async function isRefused(token: string, options: AskOptions = {}): Promise<boolean> {
  const { codes } = await ask('{ __typename }', {}, { ...options, token })
  return codes.some(code => code === 'UNAUTHENTICATED' || code === 'SESSION_REVOKED')
}

/** How many codes auth has compared so far. */
export const codeCompares = (authAdminUrl: string) => counterOf(authAdminUrl, 'auth_code_compares_total')

/** How many passwords auth has hashed or compared so far. */
export const passwordHashes = (authAdminUrl: string) => counterOf(authAdminUrl, 'auth_password_hashes_total')

async function counterOf(adminUrl: string, name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', adminUrl))).text()
  const found = new RegExp(`^${name}\\S* (\\d+)`, 'm').exec(text)?.[1]
  if (found === undefined) throw new Error(`${adminUrl} has no ${name}`)
  return Number(found)
}

/** Runs `work` for each item, at most `atOnce` of them beside each other; results in the items' order. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T, index)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
