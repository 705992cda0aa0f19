// What is left of a person whose account is gone: an id and the words "Deleted user", where others have talked with them.

import type { Clock } from '#platform/clock.ts'
import type { Events } from '../events.ts'
import type { Store } from '../store.ts'

export interface ErasureOptions {
  readonly store: Store
  readonly events: Events
  readonly clock: Clock
}

export function createErasure({ store, events, clock }: ErasureOptions) {
  return {
    /** A repeat changes nothing. */
    async accountDeleted(userId: string): Promise<void> {
      const version = await store.transaction(async transaction => {
        await store.avatars.remove(transaction, userId)
        await store.blocks.removeAll(transaction, userId)
        await store.mutes.removeAll(transaction, userId)
        const erased = await store.profiles.erase(transaction, userId, clock.now())
        if (erased === undefined) return undefined
        await events.append(transaction, userId, erased, { type: 'users.UserDeleted.v1', data: { userId } })
        return erased
      })
      if (version !== undefined) events.wake(userId, version)
    },
  }
}
