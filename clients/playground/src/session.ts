// Who is signed in, in this tab of the browser only.
import { collection } from './collection.ts'

const key = 'playground:token'

/** The collection's own: a gateway that takes trusted documents only takes it too. */
const login = collection.find(({ name }) => name === 'Login')

export interface Refusal {
  reason: string
}

export const currentToken = (): string | undefined => sessionStorage.getItem(key) ?? undefined

export function forgetToken(): void {
  sessionStorage.removeItem(key)
}

/** @returns the access token, or why there is none */
export async function signIn(email: string, password: string): Promise<{ token: string } | Refusal> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: login?.query, operationName: 'Login', variables: { input: { email, password } } }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { login?: { accessToken?: string; reason?: string } }
    errors?: { message: string }[]
  }
  const token = data?.login?.accessToken
  if (token === undefined) {
    return { reason: data?.login?.reason ?? errors?.[0]?.message ?? 'Sign in with an account without a second factor.' }
  }
  sessionStorage.setItem(key, token)
  return { token }
}
