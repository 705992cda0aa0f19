// The life of a service process: configuration, start, signals, the parent's pipe, exit codes. Called by every main.ts.

import { nowMs, startTimer } from '../clock.ts'
import { ConfigError, type Env, type Names, readNames, type Values, warningOf } from './config.ts'
import type { Listening } from './listening.ts'
import { createLog } from './log.ts'
import { shownError, withoutPeople } from './log-redaction.ts'
import { currentTraceId } from './trace.ts'
import type { TracingConfig } from './tracing-config.ts'

/** sysexits.h: a configuration error, which a supervisor must not retry. */
export const EX_CONFIG = 78
/** A drain that takes longer is cut: an operator's second signal or a container's kill would come anyway. */
const drainDeadlineMs = 15_000

/** What a started service offers its process. Disposing drains: no new work, finish what is in flight, close. */
export interface Running extends AsyncDisposable {
  readonly url: string
  readonly adminUrl: string
  /** Resolves with an exit code where the service itself finds that it cannot go on: it is drained, and the process ends. */
  readonly failed?: Promise<number>
}

/** Thrown where a process that this one has started ended, and has said why itself: only its exit code is passed on. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded'
  readonly exitCode: number
  constructor(exitCode: number) {
    super(`a process ended with ${exitCode}`)
    this.exitCode = exitCode
  }
}

/** What a process has to know of any configuration before it starts with it. */
export interface Configured {
  readonly service: string
  readonly logLevel: string
  readonly unknownNames: readonly string[]
  readonly tracing?: TracingConfig | undefined
}

/**
 * Runs a service until SIGTERM, SIGINT, or until the parent that forked it is gone.
 * Exit codes: 0 after a drain, 78 for a bad configuration, 1 for everything unexpected.
 */
export async function runService<C extends Configured>(
  readConfig: (env: Env) => C,
  start: (config: C) => Promise<Running>,
): Promise<void> {
  try {
    const config = readConfig(process.env)
    const warning = warningOf(config.unknownNames)
    if (warning) createLog(config.service, config.logLevel).warn(warning)
    const tracing = await openTracing(config)
    const running = await start(config)
    const fault = untilFault(config.service)
    const said: Listening = { type: 'listening', url: running.url, adminUrl: running.adminUrl }
    process.send?.(said)
    const reason = await Promise.race([untilToldToStop(), fault, untilFailed(running)])
    await drain([running, tracing], reason)
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`)
      process.exit(EX_CONFIG)
    }
    if (error instanceof ProcessEnded) process.exit(error.exitCode)
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  }
}

/**
 * The environment of an operator's command. Names that nothing reads are told on standard error: what a command prints is its answer.
 * @throws ConfigError
 */
export function readCommandNames<N extends Names>(command: string, names: N): Values<N> {
  const { values, unknown } = readNames(command, `${command.toUpperCase()}_`, names, process.env)
  const warning = warningOf(unknown)
  if (warning) process.stderr.write(`${command}: ${warning}\n`)
  return values
}

/** Before anything that it watches; what it takes is not even loaded where no spans are wanted. */
async function openTracing({ tracing, service, logLevel }: Configured): Promise<AsyncDisposable | undefined> {
  if (!tracing) return undefined
  const { startTracing } = await import('./otlp.ts')
  return startTracing(tracing, createLog(service, logLevel))
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
async function untilFault(name: string): Promise<Reason> {
  const { promise, resolve } = Promise.withResolvers<Reason>()
  process.on('uncaughtException', (error, origin) => {
    const requestId = currentTraceId()
    const err = shownError(error)
    process.stderr.write(
      withoutPeople(
        `${JSON.stringify({ level: 60, time: new Date(nowMs()), pid: process.pid, name, origin, requestId, err, msg: fatal })}\n`,
      ),
    )
    resolve({ text: origin, exitCode: 1 })
  })
  return promise
}

async function untilFailed({ failed }: Running): Promise<Reason> {
  const exitCode = await (failed ?? new Promise<never>(() => undefined))
  return { text: 'the end of what cannot go on', exitCode }
}

const fatal = 'nobody has caught this; the process drains and ends'

async function drain(parts: readonly (AsyncDisposable | undefined)[], { text, exitCode }: Reason): Promise<void> {
  startTimer(drainDeadlineMs, () => {
    process.stderr.write(`still draining ${drainDeadlineMs} ms after ${text}: cut\n`)
    process.exit(1)
  }).unref()
  for (const part of parts) await part?.[Symbol.asyncDispose]()
  // Libraries keep timers (kafkajs among them) that would hold an otherwise finished process.
  process.exit(exitCode)
}
