// What goes on beside requests and events: what was scheduled is said, what is over goes. Every process runs all of it; each piece of
// work is claimed in the store, or decided there once.

import { startLoop } from '#platform/background.ts'
import type { Log } from '#platform/log.ts'
import type { Expiring } from './expiry/expiring.ts'
import type { Scheduling } from './scheduled/scheduling.ts'

const everyMs = 1_000
const sweepEveryMs = 60 * 60_000

export function startWorkers(service: Expiring & Scheduling, log: Log): AsyncDisposable {
  const loops = new AsyncDisposableStack()
  const start = (name: string, run: (signal: AbortSignal) => Promise<void>, pace = everyMs) =>
    loops.use(startLoop({ name, everyMs: pace, log, run }))
  start('scheduled messages', async signal => {
    while (!signal.aborted && (await service.sendNextDue()));
  })
  start('messages whose time is over', async signal => {
    while (!signal.aborted && (await service.expireDue()) > 0);
  })
  start('sweep of scheduled messages', () => service.sweepScheduled(), sweepEveryMs)
  return { [Symbol.asyncDispose]: () => loops.disposeAsync() }
}
