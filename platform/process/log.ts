// One structured log per process, on standard output: JSON, a line for each thing that is told. What is told within a request has its
// trace as `requestId` and, where somebody is signed in, a pseudonym as `user`. Nothing that anybody has written, and no secret, is in it.

import { type Logger, pino } from 'pino'
import { pseudonymOf } from '../pseudonym.ts'
import { shownError, shownText, withoutPeople } from './log-redaction.ts'
import { currentTraceId, currentUserId } from './trace.ts'

/** A pino logger; parts of a process share one, and tests use level `silent`. */
export type Log = Logger

/** @param level trace, debug, info, warn, error or silent */
export function createLog(service: string, level: string): Log {
  return pino({
    name: service,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: aboutRequest,
    serializers: {
      err: shownError,
      error: shownError,
      errors: (errors: unknown) => (Array.isArray(errors) ? errors.map(shownError) : shownError(errors)),
      cause: shownText,
      reason: shownText,
    },
    // Whatever a line is made of, and whoever has made it.
    hooks: { streamWrite: withoutPeople },
  })
}

function aboutRequest(): object {
  const [requestId, userId] = [currentTraceId(), currentUserId()]
  return {
    ...(requestId === undefined ? {} : { requestId }),
    ...(userId === undefined ? {} : { user: pseudonymOf(userId) }),
  }
}
