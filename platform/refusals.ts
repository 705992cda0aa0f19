// Refusals that a user can act on, as plain values whose `__typename` makes them members of result unions. Services return
// them; nothing here knows GraphQL.

interface Refusal<Type extends string, Code extends string> {
  readonly __typename: Type
  readonly code: Code
  /** A sentence for people. */
  readonly reason: string
  /** The way to the offending value inside the arguments. */
  readonly path: string[]
}

/** What is wrong with one value. */
export interface FieldError {
  /** The way to the value inside the arguments. */
  readonly path: string[]
  /** A sentence for people. */
  readonly reason: string
}

/** `reason` and `path` are those of the first of the errors. */
export type InvalidInput = Refusal<'InvalidInput', 'INVALID_INPUT'> & { readonly errors: FieldError[] }
/** There is no such thing, or the viewer may not see it: the two are not told apart. */
export type NotFound = Refusal<'NotFound', 'NOT_FOUND'>
/** The viewer may see the thing, but not do this to it. */
export type NotAllowed = Refusal<'NotAllowed', 'NOT_ALLOWED'>
/** A client key came again with another payload. */
export type KeyReused = Refusal<'KeyReused', 'KEY_REUSED'>
/** There is no more room: a cap or a quota is reached. */
export type LimitReached = Refusal<'LimitReached', 'LIMIT_REACHED'>
/** Too many tries of one action; the next one is welcome after `retryAfterMs` milliseconds. */
export type RateLimited = Refusal<'RateLimited', 'RATE_LIMITED'> & { readonly retryAfterMs: number }

const refusal =
  <Type extends string, Code extends string>(__typename: Type, code: Code) =>
  (reason: string, ...path: string[]): Refusal<Type, Code> => ({ __typename, code, reason, path })

/** One value of the input is wrong. @param path the way to it, such as `'input', 'body'` */
export function invalidInput(reason: string, ...path: string[]): InvalidInput {
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', reason, path, errors: [{ path, reason }] }
}

/**
 * Everything that is wrong with one input, as one refusal, so that whoever fills in a form is told of all of it at once.
 * @param checks what each value's check has found, in the order of the input's fields
 * @returns undefined where no check has found anything
 */
export function allInvalid(...checks: readonly (InvalidInput | undefined)[]): InvalidInput | undefined {
  const errors = checks.flatMap(check => check?.errors ?? [])
  const [first] = errors
  return first && { __typename: 'InvalidInput', code: 'INVALID_INPUT', ...first, errors }
}
/** Makes a `NotFound`: the reason, then the way to the id. */
export const notFound = refusal('NotFound', 'NOT_FOUND')
/** Makes a `NotAllowed`: the reason, then the way to what may not be changed. */
export const notAllowed = refusal('NotAllowed', 'NOT_ALLOWED')
/** Makes a `LimitReached`: the reason, then the way to the value that there is no room for. */
export const limitReached = refusal('LimitReached', 'LIMIT_REACHED')
/** Makes a `KeyReused`: the reason, then the way to the client key. */
export const keyReused = refusal('KeyReused', 'KEY_REUSED')

/** Tells a refusal from the value that a check returns otherwise. */
export function isInvalid(value: unknown): value is InvalidInput {
  return typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'InvalidInput'
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
export const noSuchChat = () => notFound(noSuchChatReason, 'input', 'chatId')

/** @param retryAfterMs may have fractions; it is rounded up */
export function rateLimited(reason: string, retryAfterMs: number): RateLimited {
  return { __typename: 'RateLimited', code: 'RATE_LIMITED', reason, path: [], retryAfterMs: Math.ceil(retryAfterMs) }
}
