// Who is signed in, in this tab of the browser only.
const key = 'playground:token'

export interface Refusal {
  reason: string
}

export const currentToken = (): string | undefined => sessionStorage.getItem(key) ?? undefined

export function forgetToken(): void {
  sessionStorage.removeItem(key)
}

const login = `mutation Login($input: LoginInput!) {
  login(input: $input) {
    __typename
    ... on SignedIn { accessToken }
    ... on UserError { reason }
  }
}`

/** @returns the access token, or why there is none */
export async function signIn(email: string, password: string): Promise<{ token: string } | Refusal> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: login, operationName: 'Login', variables: { input: { email, password } } }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { login?: { __typename: string; accessToken?: string; reason?: string } }
    errors?: { message: string }[]
  }
  const token = data?.login?.accessToken
  if (token === undefined) {
    const kind = data?.login?.__typename
    return { reason: data?.login?.reason ?? errors?.[0]?.message ?? (kind ? `Answered with ${kind}.` : 'No answer.') }
  }
  sessionStorage.setItem(key, token)
  return { token }
}
