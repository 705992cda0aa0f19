// The refusals that only accounts know, beside those of the platform.

import type { Refusal } from '#platform/refusals.ts'

export type CodeRejected = Refusal<'CODE_REJECTED'>
export type CredentialsRejected = Refusal<'CREDENTIALS_REJECTED'>
export type SessionEnded = Refusal<'SESSION_ENDED'>

/** One answer for wrong, used, expired and unknown: which of them it was would help a guesser only. */
export function codeRejected(field = 'code'): CodeRejected {
  const reason = 'The code is wrong, was used, or has expired. Ask for a new one.'
  return { code: 'CODE_REJECTED', reason, field: [field] }
}

export function credentialsRejected(): CredentialsRejected {
  const reason = 'The address and the password do not belong together, or the address is not verified yet.'
  return { code: 'CREDENTIALS_REJECTED', reason }
}

export function wrongPassword(): CredentialsRejected {
  return { code: 'CREDENTIALS_REJECTED', reason: 'This is not your password.', field: ['currentPassword'] }
}

/** @param field the way to the refresh token, where one was sent */
export function sessionEnded(...field: string[]): SessionEnded {
  const reason = 'The session has ended. Sign in again.'
  return { code: 'SESSION_ENDED', reason, ...(field.length > 0 ? { field } : {}) }
}
