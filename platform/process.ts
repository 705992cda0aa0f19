// The life of a service process: configuration, start, signals, the parent's pipe, exit codes. Called by every main.ts.

import { nowMs, startTimer } from './clock.ts'
import { ConfigError, type Env } from './config.ts'
import { currentTraceId } from './trace.ts'

/** sysexits.h: a configuration error, which a supervisor must not retry. */
const EX_CONFIG = 78
/** A drain that takes longer is cut: an operator's second signal or a container's kill would come anyway. */
const drainDeadlineMs = 15_000

/** What a started service offers its process. Disposing drains: no new work, finish what is in flight, close. */
export interface Running extends AsyncDisposable {
  readonly url: string
  readonly adminUrl: string
}

/**
 * Runs a service until SIGTERM, SIGINT, or until the parent that forked it is gone.
 * Exit codes: 0 after a drain, 78 for a bad configuration, 1 for everything unexpected.
 */
export async function runService<C>(
  readConfig: (env: Env) => C,
  start: (config: C) => Promise<Running>,
): Promise<void> {
  try {
    const running = await start(readConfig(process.env))
    const fault = untilFault()
    process.send?.({ type: 'listening', url: running.url, adminUrl: running.adminUrl })
    const reason = await Promise.race([untilToldToStop(), fault])
    await drain(running, reason)
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`)
      process.exit(EX_CONFIG)
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  }
}

interface Reason {
  readonly text: string
  readonly exitCode: number
}

async function untilToldToStop(): Promise<Reason> {
  const { promise, resolve } = Promise.withResolvers<Reason>()
  const stop = (text: string) => resolve({ text, exitCode: 0 })
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  // A parent killed by -9 closes the channel: an orphan would hold ports and leases.
  process.once('disconnect', () => stop('the parent is gone'))
  return promise
}

/**
 * The last resort: an exception that nobody caught, or a rejection. What state it has left behind is not known, so the process ends;
 * but in order, so that clients are told to come back (1012) and what is in flight is finished.
 */
async function untilFault(): Promise<Reason> {
  const { promise, resolve } = Promise.withResolvers<Reason>()
  process.on('uncaughtException', (error, origin) => {
    const requestId = currentTraceId()
    const err = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(
      `${JSON.stringify({ level: 60, time: new Date(nowMs()), origin, requestId, err, msg: fatal })}\n`,
    )
    resolve({ text: origin, exitCode: 1 })
  })
  return promise
}

const fatal = 'nobody has caught this; the process drains and ends'

async function drain(running: Running, { text, exitCode }: Reason): Promise<void> {
  startTimer(drainDeadlineMs, () => {
    process.stderr.write(`still draining ${drainDeadlineMs} ms after ${text}: cut\n`)
    process.exit(1)
  }).unref()
  await running[Symbol.asyncDispose]()
  // Libraries keep timers (kafkajs among them) that would hold an otherwise finished process.
  process.exit(exitCode)
}
