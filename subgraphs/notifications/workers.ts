// What goes on beside requests and events: pushes, reminders, announcements and digests. Every process runs all of it; each piece
// of work is claimed in the store, so that one process does it.

import { type Loop, startLoop } from '#platform/background.ts'
import type { Log } from '#platform/log.ts'
import { type DigestDeps, sendDueDigests } from './digest/send-due.ts'
import { type DeliveryDeps, deliver } from './push/delivery.ts'
import type { AnnouncementService } from './service/announcements.ts'
import type { ReminderService } from './service/reminders.ts'

const remindersAtOnce = 100

export interface WorkersOptions {
  readonly delivery: DeliveryDeps
  readonly reminders: Pick<ReminderService, 'fire'>
  readonly announcements: Pick<AnnouncementService, 'tellNext'>
  /** None where no mail server is set up. */
  readonly digests: DigestDeps | undefined
  readonly log: Log
}

export interface Workers extends AsyncDisposable {
  /** A push may be due. */
  wakePushes(): void
}

export function startWorkers({ delivery, reminders, announcements, digests, log }: WorkersOptions): Workers {
  const loops = new AsyncDisposableStack()
  const start = (name: string, everyMs: number, run: (signal: AbortSignal) => Promise<unknown>): Loop =>
    loops.use(
      startLoop({
        name,
        everyMs,
        log,
        run: async signal => {
          await run(signal)
        },
      }),
    )
  const pushes = start('pushes', 2_000, signal => deliver(delivery, signal))
  start('reminders', 1_000, async signal => {
    while (!signal.aborted && (await reminders.fire(remindersAtOnce)) === remindersAtOnce);
  })
  start('announcements', 1_000, async signal => {
    while (!signal.aborted && (await announcements.tellNext()));
  })
  if (digests) start('digests', 60_000, signal => sendDueDigests(digests, signal))
  return { wakePushes: pushes.wake, [Symbol.asyncDispose]: () => loops.disposeAsync() }
}
