// The refusals that only accounts know, beside those of the platform.

interface Refusal<Type extends string, Code extends string> {
  readonly __typename: Type
  readonly code: Code
  readonly reason: string
  readonly path: string[]
}

export type CodeRejected = Refusal<'CodeRejected', 'CODE_REJECTED'>
export type CredentialsRejected = Refusal<'CredentialsRejected', 'CREDENTIALS_REJECTED'>
export type SessionEnded = Refusal<'SessionEnded', 'SESSION_ENDED'>

/** One answer for wrong, used, expired and unknown: which of them it was would help a guesser only. */
export function codeRejected(field = 'code'): CodeRejected {
  return {
    __typename: 'CodeRejected',
    code: 'CODE_REJECTED',
    reason: 'The code is wrong, was used, or has expired. Ask for a new one.',
    path: ['input', field],
  }
}

export function credentialsRejected(): CredentialsRejected {
  return {
    __typename: 'CredentialsRejected',
    code: 'CREDENTIALS_REJECTED',
    reason: 'The address and the password do not belong together, or the address is not verified yet.',
    path: [],
  }
}

export function wrongPassword(): CredentialsRejected {
  return {
    __typename: 'CredentialsRejected',
    code: 'CREDENTIALS_REJECTED',
    reason: 'This is not your password.',
    path: ['input', 'currentPassword'],
  }
}

/** @param path the way to the refresh token, where one was sent */
export function sessionEnded(...path: string[]): SessionEnded {
  return { __typename: 'SessionEnded', code: 'SESSION_ENDED', reason: 'The session has ended. Sign in again.', path }
}
