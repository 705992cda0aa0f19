// One structured log per process, on standard output. Never holds bodies of messages, tokens, codes or passwords.
import { type Logger, pino } from 'pino'

/** A pino logger; parts of a process share one, and tests use level `silent`. */
export type Log = Logger

/** @param level trace, debug, info, warn, error or silent */
export function createLog(service: string, level: string): Log {
  return pino({
    name: service,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        '*.authorization',
        '*.password',
        '*.code',
        '*.accessToken',
        '*.refreshToken',
        '*.body',
        'headers["x-viewer-assertion"]',
      ],
      censor: '[redacted]',
    },
  })
}
