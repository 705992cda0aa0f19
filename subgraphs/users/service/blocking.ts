// Keeping somebody away, and letting them in again. The version that counts is that of whoever blocks.

import type { Range } from '#platform/pages.ts'
import {
  type InvalidInput,
  invalidInput,
  type LimitReached,
  limitReached,
  type NotFound,
  notFound,
} from '#platform/refusals.ts'
import { maxBlocks, type Pair, type User } from '../model.ts'
import type { PairPosition } from '../store/pairs.ts'
import { createPairing, type PairingOptions } from './pairing.ts'

export function createBlocking(options: PairingOptions) {
  const { blocks } = options.store
  const pairing = createPairing(options, {
    pairs: blocks,
    most: maxBlocks,
    added: (userId, blockedId) => ({ type: 'users.UserBlocked.v1', data: { userId, blockedId } }),
    removed: (userId, blockedId) => ({ type: 'users.UserUnblocked.v1', data: { userId, blockedId } }),
  })
  return {
    async blockUser(userId: string, otherId: string): Promise<{ user: User } | InvalidInput | NotFound | LimitReached> {
      if (userId === otherId) return invalidInput('Nobody can keep themselves away.', 'userId')
      const user = await pairing.add(userId, otherId)
      if (user === 'nobody') return notFound('There is no such user.', 'userId')
      if (user === 'full') return limitReached(`Nobody keeps more than ${maxBlocks} people away.`, 'userId')
      return { user }
    },

    async unblockUser(userId: string, otherId: string): Promise<{ user: User } | NotFound> {
      const user = await pairing.remove(userId, otherId)
      return user ? { user } : notFound('You have not blocked such a user.', 'userId')
    },

    blocks: (userId: string, range: Range<PairPosition>): Promise<Pair[]> => blocks.list(userId, range),
    blockedBy: (userId: string) => blocks.of(userId),
    blockedAmong: (userId: string, ids: readonly string[]) => blocks.among(userId, ids),
  }
}
