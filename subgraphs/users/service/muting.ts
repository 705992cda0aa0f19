// Not wanting to hear of somebody, and hearing of them again. They stay where they are, and learn nothing of it.

import type { Range } from '#platform/pages.ts'
import {
  type InvalidInput,
  invalidInput,
  type LimitReached,
  limitReached,
  type NotFound,
  notFound,
} from '#platform/refusals.ts'
import { maxMutes, type Pair, type User } from '../model.ts'
import type { PairPosition } from '../store/pairs.ts'
import { createPairing, type PairingOptions } from './pairing.ts'

export function createMuting(options: PairingOptions) {
  const { mutes } = options.store
  const pairing = createPairing(options, {
    pairs: mutes,
    most: maxMutes,
    added: (userId, mutedId) => ({ type: 'users.UserMuted.v1', data: { userId, mutedId } }),
    removed: (userId, mutedId) => ({ type: 'users.UserUnmuted.v1', data: { userId, mutedId } }),
  })
  return {
    async muteUser(userId: string, otherId: string): Promise<{ user: User } | InvalidInput | NotFound | LimitReached> {
      if (userId === otherId) return invalidInput('Nobody can mute themselves.', 'userId')
      const user = await pairing.add(userId, otherId)
      if (user === 'nobody') return notFound('There is no such user.', 'userId')
      if (user === 'full') return limitReached(`Nobody mutes more than ${maxMutes} people.`, 'userId')
      return { user }
    },

    async unmuteUser(userId: string, otherId: string): Promise<{ user: User } | NotFound> {
      const user = await pairing.remove(userId, otherId)
      return user ? { user } : notFound('You have not muted such a user.', 'userId')
    },

    mutes: (userId: string, range: Range<PairPosition>): Promise<Pair[]> => mutes.list(userId, range),
    mutedAmong: (userId: string, ids: readonly string[]) => mutes.among(userId, ids),
  }
}
