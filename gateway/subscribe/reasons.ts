// Why subscriptions end, as clients are told: one text and one code for each reason that is the gateway's own.

import type { GraphQLFormattedError } from 'graphql'
import { type ErrorCode, errorCodes } from '#schema/codes.ts'

const reason = (code: ErrorCode, message: string): readonly GraphQLFormattedError[] => [
  { message, extensions: { code } },
]

/** Ready lists of one error each, by the reason for which a subscription is refused or ended; as in `Sink.error`. */
export const reasons = {
  revoked: reason(errorCodes.SUBSCRIPTION_REVOKED, 'The right to this subscription was taken away.'),
  beyondEnd: reason(errorCodes.CURSOR_INVALID, 'The cursor lies beyond the end of this feed.'),
  gap: reason(
    errorCodes.RESUME_GAP,
    'Too much has happened since this cursor: load a snapshot and subscribe from its position.',
  ),
  unavailable: reason(
    errorCodes.SUBGRAPH_UNAVAILABLE,
    'A part of the system that this subscription needs does not answer.',
  ),
  overloaded: reason(errorCodes.OVERLOADED, 'There is too much to do just now; subscribe again from the last cursor.'),
  draining: reason(errorCodes.DRAINING, 'This server is going away; subscribe again from the last cursor.'),
  expired: reason(
    errorCodes.TOKEN_EXPIRED,
    'The access token has expired; subscribe again with a fresh one from the last cursor.',
  ),
  sessionRevoked: reason(errorCodes.SESSION_REVOKED, 'The session has ended: sign in again.'),
  schemaChanged: reason(errorCodes.SCHEMA_CHANGED, 'This operation does not fit the schema that was just loaded.'),
  tooMany: reason(errorCodes.TOO_MANY_SUBSCRIPTIONS, 'There are too many subscriptions; end some first.'),
  notLive: reason(
    errorCodes.INTERNAL_SERVER_ERROR,
    'The subgraph marked the field @live and does not answer as one that is.',
  ),
}

/** The events of one viewer's subscriptions have cost more than a minute's budget. */
export const overspent = (retryAfterMs: number): readonly GraphQLFormattedError[] => [
  {
    message: 'The events of your subscriptions have cost too much; subscribe again later, from the last cursor.',
    extensions: { code: errorCodes.RATE_LIMITED, retryAfterMs },
  },
]
