// Refusals that a user can act on, as plain data: a code, a sentence, the way to the value, and facts. Services return them; nothing here
// knows GraphQL, which gets its types and paths in http/result-unions.ts.

/** What every refusal has; those of one domain stand in its `refusals.ts`. */
export interface Refusal<Code extends string> {
  readonly code: Code
  /** A sentence for people. */
  readonly reason: string
  /** The way to the offending value inside the input; absent where no single value is at fault. */
  readonly field?: readonly string[]
}

/** What is wrong with one value. */
export interface FieldError {
  /** The way to the value inside the input; absent where no single value is at fault. */
  readonly field?: readonly string[]
  /** A sentence for people. */
  readonly reason: string
}

/** `reason` and `field` are those of the first of the errors. */
export type InvalidInput = Refusal<'INVALID_INPUT'> & { readonly errors: readonly FieldError[] }
/** There is no such thing, or the viewer may not see it: the two are not told apart. */
export type NotFound = Refusal<'NOT_FOUND'>
/** The viewer may see the thing, but not do this to it. */
export type NotAllowed = Refusal<'NOT_ALLOWED'>
/** A client key came again with another payload. */
export type KeyReused = Refusal<'KEY_REUSED'>
/** There is no more room: a cap or a quota is reached. */
export type LimitReached = Refusal<'LIMIT_REACHED'>
/** Too many tries of one action; the next one is welcome after `retryAfterMs` milliseconds. */
export type RateLimited = Refusal<'RATE_LIMITED'> & { readonly retryAfterMs: number }

/** In the place of a field: the input as a whole. */
export const wholeInput = ''

const fieldOf = (field: readonly string[]) =>
  field.length > 0 ? { field: field.filter(part => part !== wholeInput) } : {}

const refusal =
  <Code extends string>(code: Code) =>
  (reason: string, ...field: string[]): Refusal<Code> => ({ code, reason, ...fieldOf(field) })

/** One value of the input is wrong. @param field the way to it, such as `'session', 'device'`; `wholeInput`; or nothing, where no value is at fault */
export function invalidInput(reason: string, ...field: string[]): InvalidInput {
  const error = { reason, ...fieldOf(field) }
  return { code: 'INVALID_INPUT', ...error, errors: [error] }
}

/**
 * Everything that is wrong with one input, as one refusal, so that whoever fills in a form is told of all of it at once.
 * @param checks what each value's check has found, in the order of the input's fields
 * @returns undefined where no check has found anything
 */
export function allInvalid(...checks: readonly (InvalidInput | undefined)[]): InvalidInput | undefined {
  const errors = checks.flatMap(check => check?.errors ?? [])
  const [first] = errors
  return first && { code: 'INVALID_INPUT', ...first, errors }
}
/** Makes a `NotFound`: the reason, then the way to the id. */
export const notFound = refusal('NOT_FOUND')
/** Makes a `NotAllowed`: the reason, then the way to what may not be changed. */
export const notAllowed = refusal('NOT_ALLOWED')
/** Makes a `LimitReached`: the reason, then the way to the value that there is no room for. */
export const limitReached = refusal('LIMIT_REACHED')
/** Makes a `KeyReused`: the reason, then the way to the client key. */
export const keyReused = refusal('KEY_REUSED')

/** Any refusal: what a service returns otherwise has no `code` and `reason`. */
export type AnyRefusal = Refusal<string>

/** Tells a refusal from the value that a rule gives otherwise. */
export function isRefused<T>(value: T): value is Extract<T, AnyRefusal> {
  return typeof value === 'object' && value !== null && 'code' in value && 'reason' in value
}

/** Tells a wrong input from the value that a check returns otherwise. */
export function isInvalid(value: unknown): value is InvalidInput {
  return isRefused(value) && (value as AnyRefusal).code === 'INVALID_INPUT'
}

/**
 * The values of one input, or everything that is wrong with them: a check beside the others, and none that hides another.
 * @param values as they were read, each a value or why it is refused, in the order of the input's fields
 */
export function readAll<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [Name in keyof T]: Exclude<T[Name], InvalidInput> } | InvalidInput {
  return allInvalid(...Object.values(values).filter(isInvalid)) ?? (values as never)
}

/** The same words where there is no such chat and where the asker is not in it: nobody learns which. */
export const noSuchChatReason = 'There is no such chat, or you are not in it.'
/** The `NotFound` of `input.chatId`. */
export const noSuchChat = () => notFound(noSuchChatReason, 'chatId')

/** @param retryAfterMs may have fractions; it is rounded up */
export function rateLimited(reason: string, retryAfterMs: number): RateLimited {
  return { code: 'RATE_LIMITED', reason, retryAfterMs: Math.ceil(retryAfterMs) }
}
