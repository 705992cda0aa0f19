// Errors that a caller may see. Everything else that is thrown is logged once and masked.

import { randomFraction } from './clock.ts'

/** An error of the protocol, of authentication or of a limit: becomes `errors[].extensions.code`. Not for what a result union can say. */
export class PublicError extends Error {
  override readonly name = 'PublicError'
  readonly code: string
  /** What `errors[].extensions` holds beside the code. */
  readonly details: Readonly<Record<string, unknown>>
  /** @param message shown to the caller as it is */
  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.details = details
  }

  get extensions(): Readonly<Record<string, unknown>> {
    return { ...this.details, code: this.code }
  }
}

/** UNAUTHENTICATED: it is not known who asks. */
export const unauthenticated = (message = 'Sign in first.') => new PublicError('UNAUTHENTICATED', message)
/** FORBIDDEN: it is known who asks, and they may not. */
export const forbidden = (message: string) => new PublicError('FORBIDDEN', message)
/** BAD_USER_INPUT: for arguments of fields that have no result union. */
export const badInput = (message: string) => new PublicError('BAD_USER_INPUT', message)

const retryAfterMs = 1_000

/** There is more to do than can be done, or nobody waits for it any more. Only for what has not begun: nothing of it is stored. */
export function overloaded(): PublicError {
  // Those who are refused together come back spread over a second.
  const spread = Math.ceil(retryAfterMs * (1 + randomFraction()))
  return new PublicError('OVERLOADED', 'There is too much to do just now. Try again in a moment.', {
    retryAfterMs: spread,
  })
}

/** Whether something was refused for lack of room or time: nothing of it was begun, and a retry may succeed. */
export const isOverloaded = (error: unknown): boolean => error instanceof PublicError && error.code === 'OVERLOADED'
