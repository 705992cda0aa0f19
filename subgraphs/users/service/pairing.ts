// Putting somebody into a list of one's own and taking them out of it, counted in the version of whose list it is. Used by the rules
// of each list: blocking.ts, muting.ts.

import type { Clock } from '#platform/clock.ts'
import { unauthenticated } from '#platform/errors.ts'
import type { Fact } from '#platform/mongo/event-log.ts'
import type { UsersFacts } from '#schema/events/facts.ts'
import type { Events } from '../events.ts'
import type { User } from '../model.ts'
import type { PairStore } from '../store/pairs.ts'
import type { Store, Transaction } from '../store.ts'
import type { People } from './people.ts'

export interface PairingOptions {
  readonly store: Store
  readonly people: People
  readonly events: Events
  readonly clock: Clock
}

export interface PairingRules {
  readonly pairs: PairStore
  /** How many a list holds at most: services copy it whole. */
  readonly most: number
  readonly added: (userId: string, otherId: string) => Fact<UsersFacts>
  readonly removed: (userId: string, otherId: string) => Fact<UsersFacts>
}

export type Pairing = ReturnType<typeof createPairing>

export function createPairing({ store, people, events, clock }: PairingOptions, rules: PairingRules) {
  const { pairs, most, added, removed } = rules
  /** Nothing happens for a repeat. */
  const change = async (
    userId: string,
    fact: Fact<UsersFacts>,
    work: (transaction: Transaction) => Promise<boolean>,
  ): Promise<boolean> => {
    const version = await store.transaction(async transaction => {
      if (!(await work(transaction))) return undefined
      const after = await store.profiles.change(transaction, userId, {})
      if (!after) throw unauthenticated('This account is gone.')
      await events.append(transaction, userId, after.version, fact)
      return after.version
    })
    if (version !== undefined) events.wake(userId, version)
    return version !== undefined
  }
  return {
    /** @returns who was put in, `nobody` where there is no such user, `full` where the list is */
    async add(userId: string, otherId: string): Promise<User | 'nobody' | 'full'> {
      const [, user] = await people.users([userId, otherId])
      if (!user) return 'nobody'
      if ((await pairs.count(userId)) >= most) return 'full'
      await change(userId, added(userId, otherId), transaction =>
        pairs.add(transaction, { userId, otherId, at: clock.now() }),
      )
      return user
    },
    /** @returns undefined where they were not in the list */
    async remove(userId: string, otherId: string): Promise<User | undefined> {
      const [user] = await people.users([otherId])
      const wasIn =
        user !== undefined &&
        (await change(userId, removed(userId, otherId), transaction => pairs.remove(transaction, userId, otherId)))
      return wasIn ? user : undefined
    },
  }
}
