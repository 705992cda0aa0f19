// What goes on beside requests and events: pushes, reminders, announcements and digests. Every process runs all of it; each piece
// of work is claimed in the store, so that one process does it.

import { type Idle, idlePollMs, type Loop, startLoop, type Waker } from '#platform/async/background.ts'
import type { Log } from '#platform/process/log.ts'
import { type DigestDeps, sendDueDigests } from './digest/send-due.ts'
import { type DeliveryDeps, deliver } from './push/delivery.ts'
import type { AnnouncementService } from './service/announcements.ts'
import type { ReminderService } from './service/reminders.ts'

const remindersAtOnce = 100

export interface WorkersOptions {
  readonly delivery: DeliveryDeps
  readonly reminders: Pick<ReminderService, 'fire' | 'nextAt'>
  readonly announcements: Pick<AnnouncementService, 'tellNext'>
  /** None where no mail server is set up. */
  readonly digests: DigestDeps | undefined
  /** Woken by the services when they have stored work for these loops. */
  readonly waker: Waker
  readonly log: Log
}

export interface Workers extends AsyncDisposable {
  /** A push may be due. */
  wakePushes(): void
}

export function startWorkers({ delivery, reminders, announcements, digests, waker, log }: WorkersOptions): Workers {
  const loops = new AsyncDisposableStack()
  const start = (name: string, everyMs: number, run: (signal: AbortSignal) => Promise<Idle>): Loop =>
    loops.use(startLoop({ name, everyMs, idleEveryMs: Math.max(everyMs, idlePollMs), log, run }))
  const pushes = start('pushes', 2_000, async signal => {
    await deliver(delivery, signal)
    return {}
  })
  waker.add(
    start('reminders', 1_000, async signal => {
      while (!signal.aborted && (await reminders.fire(remindersAtOnce)) === remindersAtOnce);
      return { nextAt: await reminders.nextAt() }
    }),
  )
  waker.add(
    start('announcements', 1_000, async signal => {
      while (!signal.aborted && (await announcements.tellNext()));
      return {}
    }),
  )
  if (digests)
    start('digests', 60_000, async signal => {
      await sendDueDigests(digests, signal)
      return {}
    })
  return { wakePushes: pushes.wake, [Symbol.asyncDispose]: () => loops.disposeAsync() }
}
