// What goes on beside requests and events: what was scheduled is said, what is over goes. Every process runs all of it; each piece of
// work is claimed in the store, or decided there once.

import { type Idle, idlePollMs, startLoop, type Waker } from '#platform/async/background.ts'
import type { Log } from '#platform/process/log.ts'
import type { Expiring } from './features/expiry/expiring.ts'
import type { Scheduling } from './features/scheduled/scheduling.ts'

const sweepEveryMs = 60 * 60_000
/** Woken while something is stored for them; what is committed only after that look waits for the next one. */
const pace = { everyMs: 1_000, idleEveryMs: idlePollMs } as const

export function startWorkers(
  service: Expiring & Scheduling,
  { log, waker }: { readonly log: Log; readonly waker: Waker },
): AsyncDisposable {
  const loops = new AsyncDisposableStack()
  const start = (name: string, run: (signal: AbortSignal) => Promise<Idle>) =>
    waker.add(loops.use(startLoop({ name, ...pace, log, run })))
  start('scheduled messages', async signal => {
    while (!signal.aborted && (await service.sendNextDue()));
    return { nextAt: await service.nextScheduledAt() }
  })
  start('messages whose time is over', async signal => {
    while (!signal.aborted && (await service.expireDue()) > 0);
    return { nextAt: await service.nextExpiryAt() }
  })
  loops.use(
    startLoop({ name: 'sweep of scheduled messages', everyMs: sweepEveryMs, log, run: () => service.sweepScheduled() }),
  )
  return { [Symbol.asyncDispose]: () => loops.disposeAsync() }
}
