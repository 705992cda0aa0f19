// Who is signed in, in this tab of the browser only. The tokens are kept and renewed by the client package.
import { claimsOf, createKeep, createSession, type RefreshSessionMutation, type Tokens } from '@chat-supergraph/client'
import { collection } from './collection.ts'

const keep = createKeep(sessionStorage, 'playground:')

interface Answer {
  data?: {
    login?: (Tokens & { reason?: string }) | { reason?: string }
    refreshSession?: RefreshSessionMutation['refreshSession']
  }
  errors?: { message: string }[]
}

/** The collection's own operations: a gateway that takes trusted documents only takes them too, with or without `__typename`. */
async function ask(operationName: 'Login' | 'RefreshSession', input: object): Promise<Answer> {
  const query = collection
    .find(({ name }) => name === operationName)
    ?.query.replace('(input: $input) {', '$& __typename')
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName, variables: { input } }),
  })
  return (await response.json()) as Answer
}

export const session = createSession({
  keep,
  refresh: async refreshToken => (await ask('RefreshSession', { refreshToken })).data?.refreshSession,
})

/** The one that was stored last; it may have ended. */
export const currentToken = (): string | undefined => (keep.get('session') as Tokens | undefined)?.accessToken

/**
 * The token that a request is sent with.
 * @param given what its headers hold; one of this tab's session stands for the newest of it
 */
export async function tokenInPlaceOf(given: string | undefined): Promise<string | undefined> {
  return isOwn(given) ? session.token() : given
}

/** Whether a token is of this tab's session, renewed since or not, or whoever sends none means that session. */
export function isOwn(given: string | undefined): boolean {
  if (given === undefined) return true
  const { sid } = claimsOf(given)
  return sid !== undefined && sid === claimsOf(currentToken()).sid
}

export interface Refusal {
  reason: string
}

/** @returns the access token, or why there is none */
export async function signIn(email: string, password: string): Promise<{ token: string } | Refusal> {
  const { data, errors } = await ask('Login', { email, password })
  const login = data?.login
  if (login && 'accessToken' in login) {
    session.begin(login)
    return { token: login.accessToken }
  }
  return { reason: login?.reason ?? errors?.[0]?.message ?? 'Sign in with an account without a second factor.' }
}
