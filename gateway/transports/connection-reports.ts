// Tells one configured mutation who is connected here: what was opened and closed within a second, and what still stands now and then.
// Whoever listens forgets what is not repeated, so a gateway that is killed needs no goodbye. See schema/LIVE.md, section 12.

import { randomBytes } from 'node:crypto'
import { type GraphQLSchema, isInputObjectType, isNonNullType } from 'graphql'
import { elapsedMs, startInterval } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import type { Connection } from './connection.ts'
import type { ConnectionWatcher } from './connections.ts'

const changesEveryMs = 1_000
const aliveEveryMs = 20_000
const batchSize = 1_000
/** Beyond this the oldest changes are forgotten while nobody can be told: what is not repeated ends by itself. */
const changesKept = 10_000

/** What is told of one connection of a signed-in user; `ALIVE` repeats that it is still open. */
export interface Report {
  readonly connectionId: string
  readonly userId: string
  readonly state: 'OPENED' | 'ALIVE' | 'CLOSED'
}

/** How reports are sent: in batches of up to 1,000, one call at a time. */
export interface ConnectionReportsOptions {
  /** @throws where they were not taken: they are told again */
  send(reports: readonly Report[]): Promise<void>
  readonly log: Log
}

/** The watcher for `createConnections`. Disposing it reports all open connections as closed, without a retry. */
export interface ConnectionReports extends ConnectionWatcher, AsyncDisposable {}

/**
 * The mutation that takes reports, as a document with the variable `connections`.
 * @throws where the supergraph has no such mutation
 */
export function reportDocument(schema: GraphQLSchema, field: string): string {
  const [argument] = schema.getMutationType()?.getFields()[field]?.args ?? []
  const type = isNonNullType(argument?.type) ? argument.type.ofType : argument?.type
  const connections = isInputObjectType(type) ? type.getFields().connections : undefined
  if (!argument || !connections) throw new Error(`the supergraph has no mutation ${field} that takes connections`)
  return `mutation ($connections: ${connections.type}) { ${field}(${argument.name}: { connections: $connections }) { __typename } }`
}

/** Sends changes every second, and all open connections every 20 s. Changes that could not be sent are sent again. */
export function startConnectionReports({ send, log }: ConnectionReportsOptions): ConnectionReports {
  const here = randomBytes(6).toString('hex')
  const open = new Map<Connection, Report>()
  /** By connection: what was not told yet. */
  const changes = new Map<string, Report>()
  let opened = 0
  let aliveAt = elapsedMs() + aliveEveryMs
  let telling: Promise<void> | undefined

  function note(report: Report) {
    changes.set(report.connectionId, report)
    const [oldest] = changes.keys()
    if (changes.size > changesKept && oldest !== undefined) changes.delete(oldest)
  }

  /** In order and one batch at a time: an end must not overtake its beginning. */
  async function tell() {
    try {
      while (changes.size > 0) {
        const batch = [...changes.values()].slice(0, batchSize)
        for (const { connectionId } of batch) changes.delete(connectionId)
        await send(batch).catch(error => {
          for (const report of batch) if (!changes.has(report.connectionId)) note(report)
          throw error
        })
      }
      if (elapsedMs() < aliveAt) return
      aliveAt = elapsedMs() + aliveEveryMs
      const alive = [...open.values()]
      for (let at = 0; at < alive.length; at += batchSize) await send(alive.slice(at, at + batchSize))
    } catch (error) {
      log.warn({ err: error }, 'connections could not be reported; trying again')
    }
  }

  function tellOnce() {
    telling ??= tell().finally(() => {
      telling = undefined
    })
    return telling
  }

  const timer = startInterval(changesEveryMs, () => void tellOnce())
  return {
    opened(connection) {
      const { viewer } = connection.caller
      if (viewer.kind !== 'user') return
      const report = { connectionId: `${here}-${++opened}`, userId: viewer.userId, state: 'ALIVE' } as const
      open.set(connection, report)
      note({ ...report, state: 'OPENED' })
    },
    closed(connection) {
      const report = open.get(connection)
      if (!report) return
      open.delete(connection)
      // One that nobody was told of needs no end.
      if (changes.get(report.connectionId)?.state === 'OPENED') changes.delete(report.connectionId)
      else note({ ...report, state: 'CLOSED' })
    },
    async [Symbol.asyncDispose]() {
      timer.stop()
      for (const report of open.values()) note({ ...report, state: 'CLOSED' })
      open.clear()
      await telling
      await tellOnce()
    },
  }
}
