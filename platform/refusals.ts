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

export type InvalidInput = Refusal<'InvalidInput', 'INVALID_INPUT'>
export type NotFound = Refusal<'NotFound', 'NOT_FOUND'>
export type NotAllowed = Refusal<'NotAllowed', 'NOT_ALLOWED'>
export type KeyReused = Refusal<'KeyReused', 'KEY_REUSED'>
export type LimitReached = Refusal<'LimitReached', 'LIMIT_REACHED'>
export type RateLimited = Refusal<'RateLimited', 'RATE_LIMITED'> & { readonly retryAfterMs: number }

const refusal =
  <Type extends string, Code extends string>(__typename: Type, code: Code) =>
  (reason: string, ...path: string[]): Refusal<Type, Code> => ({ __typename, code, reason, path })

export const invalidInput = refusal('InvalidInput', 'INVALID_INPUT')
export const notFound = refusal('NotFound', 'NOT_FOUND')
export const notAllowed = refusal('NotAllowed', 'NOT_ALLOWED')
export const limitReached = refusal('LimitReached', 'LIMIT_REACHED')
export const keyReused = refusal('KeyReused', 'KEY_REUSED')

/** The same words where there is no such chat and where the asker is not in it: nobody learns which. */
export const noSuchChatReason = 'There is no such chat, or you are not in it.'
export const noSuchChat = () => notFound(noSuchChatReason, 'input', 'chatId')

export function rateLimited(reason: string, retryAfterMs: number): RateLimited {
  return { __typename: 'RateLimited', code: 'RATE_LIMITED', reason, path: [], retryAfterMs: Math.ceil(retryAfterMs) }
}
