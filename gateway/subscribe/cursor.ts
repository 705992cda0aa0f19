// A position in a feed, as it comes from clients: an unsigned decimal of at most 2^53 - 1, as text or as number.

import { GraphQLError } from 'graphql'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'

/** @returns undefined for null and undefined, which mean "from now" */
export function readCursor(value: unknown): number | undefined | GraphQLError {
  if (value === undefined || value === null) return undefined
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number
  return refusal(
    errorCodes.CURSOR_INVALID,
    'The cursor is not an unsigned decimal number; take it from `extensions.cursor`.',
  )
}

/** For what subgraphs send: anything else than a cursor is no cursor. */
export function cursorOf(value: unknown): number | undefined {
  const cursor = readCursor(value)
  return cursor instanceof GraphQLError ? undefined : cursor
}
