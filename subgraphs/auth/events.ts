// Tells what happened to accounts: rows in the transaction of the change, a wake-up and the mirror to Kafka after it.

import type { Bus } from '#platform/bus.ts'
import type { Clock } from '#platform/clock.ts'
import type { EventLog, Fact } from '#platform/event-log.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Transaction } from './store.ts'

export interface EventsOptions {
  readonly log: EventLog<AuthFacts>
  readonly bus: Bus
  readonly mirror: { wake(): void }
  readonly clock: Clock
}

export type Events = ReturnType<typeof createEvents>

export function createEvents({ log, bus, mirror, clock }: EventsOptions) {
  return {
    /** @param version the account's new version, counted in the same transaction */
    append: (transaction: Transaction, userId: string, version: number, fact: Fact<AuthFacts>) =>
      log.append(transaction, userId, version, [{ ...fact, at: clock.now() }]),
    /** Called after the commit. */
    wake(userId: string, version: number): void {
      mirror.wake()
      void bus.publish(feedOf('auth', userId), { rev: version })
    },
  }
}
