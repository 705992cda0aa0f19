// Tells what happened to accounts: rows in the transaction of the change, then a wake-up and the mirror to Kafka. And tells
// gateways which sessions have ended.

import type { Clock } from '#platform/clock.ts'
import { createFollowers, type Following } from '#platform/live/follower.ts'
import type { EventLog, Fact } from '#platform/mongo/event-log.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Revocation } from './model.ts'
import type { Store, Transaction } from './store.ts'

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
    /** The one personal word that the log holds goes with the account. */
    async forgetNames(transaction: Transaction, userId: string): Promise<void> {
      const named = { key: userId, type: 'auth.AccountVerified.v1' } as never
      await log.collection.updateMany(named, { $set: { 'data.displayName': '' } } as never, { session: transaction })
    },
    /** Called after the commit. */
    wake(userId: string, version: number): void {
      mirror.wake()
      void bus.publish(feedOf('auth', userId), { rev: version })
    },
  }
}

/** One feed for all: a gateway has to know of every ended session. */
const revocationsKey = 'revocations'

export interface Revocations extends AsyncDisposable {
  /** Called after the commit. */
  wake(): Promise<void>
  /** @param after the last rev that is known; 0 for everything that still matters; undefined for what comes from now on */
  follow(after: number | undefined, signal: AbortSignal): Promise<Following<Revocation>>
}

export function createRevocations(store: Store, bus: Bus, log: Log): Revocations {
  const { read, head, forgottenUpTo } = store.revocations
  const followers = createFollowers<Revocation>({
    feedOf: key => feedOf('auth', key),
    read: (_key, after, limit) => read(after, limit),
    heads: async keys => new Map(await Promise.all(keys.map(async key => [key, await head()] as const))),
    bus,
    log,
  })
  return {
    async wake() {
      await bus.publish(feedOf('auth', revocationsKey), { rev: await head() })
    },
    async follow(after, signal) {
      // Rows that are gone were of tokens that are gone: skipping them is right, and no gap.
      const from = after === undefined ? undefined : Math.max(after, await forgottenUpTo())
      return followers.follow(revocationsKey, from, signal)
    },
    [Symbol.asyncDispose]: () => followers[Symbol.asyncDispose](),
  }
}
