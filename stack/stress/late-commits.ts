// Commits and writes reach MongoDB late, or their answers come late: in between, what is stored and what its writer knows differ.
import { createRequire } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'
import { type Draws, drawLateness } from './draws.ts'

const lateness = { share: 0.15, mostMs: 3_000, skew: 8 }
const writes = new Set(['commitTransaction', 'insert', 'update', 'delete', 'findAndModify'])

interface Connection {
  command(namespace: unknown, command: object, ...rest: unknown[]): Promise<unknown>
}

export function makeCommitsLate(draws: Draws, struck: () => void): void {
  // No public place sees a command before it is sent and can hold it; the class is the driver's own, of the version that is locked.
  const { Connection } = createRequire(import.meta.url)('mongodb/lib/cmap/connection.js')
  const prototype: Connection = Connection.prototype
  const { command: send } = prototype
  prototype.command = async function sendLate(namespace, command, ...rest) {
    const [name = ''] = Object.keys(command)
    const ms = writes.has(name) ? drawLateness(draws, lateness) : 0
    if (ms === 0) return send.call(this, namespace, command, ...rest)
    struck()
    const before = draws.happens(0.5)
    if (before) await delay(ms)
    try {
      return await send.call(this, namespace, command, ...rest)
    } finally {
      if (!before) await delay(ms)
    }
  }
}
