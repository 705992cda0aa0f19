// Errors that a caller may see. Everything else that is thrown is logged once and masked.

/** An error of the protocol, of authentication or of a limit: becomes `errors[].extensions.code`. Not for what a result union can say. */
export class PublicError extends Error {
  override readonly name = 'PublicError'
  readonly code: string
  /** @param message shown to the caller as it is */
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export const unauthenticated = (message = 'Sign in first.') => new PublicError('UNAUTHENTICATED', message)
export const forbidden = (message: string) => new PublicError('FORBIDDEN', message)
export const badInput = (message: string) => new PublicError('BAD_USER_INPUT', message)
