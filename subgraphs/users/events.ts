// Tells what happened to profiles: rows in the transaction of the change, then a wake-up and the mirror to Kafka.

import type { Clock } from '#platform/clock.ts'
import type { EventLog, Fact } from '#platform/mongo/event-log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { UsersFacts } from '#schema/events/facts.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Transaction } from './store.ts'

export interface EventsOptions {
  readonly log: EventLog<UsersFacts>
  readonly bus: Bus
  readonly mirror: { wake(): void }
  readonly clock: Clock
}

export type Events = ReturnType<typeof createEvents>

export function createEvents({ log, bus, mirror, clock }: EventsOptions) {
  return {
    /** @param version the profile's new version, counted in the same transaction */
    append: (transaction: Transaction, userId: string, version: number, fact: Fact<UsersFacts>) =>
      log.append(transaction, userId, version, [{ ...fact, at: clock.now() }]),
    /** Called after the commit. */
    wake(userId: string, version: number): void {
      mirror.wake()
      void bus.publish(feedOf('users', userId), { rev: version })
    },
  }
}
