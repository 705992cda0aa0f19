// Keeping somebody away, and letting them in again. The version that counts is that of whoever blocks.

import type { Clock } from '#platform/clock.ts'
import { unauthenticated } from '#platform/errors.ts'
import type { Range } from '#platform/pages.ts'
import {
  type InvalidInput,
  invalidInput,
  type LimitReached,
  limitReached,
  type NotFound,
  notFound,
} from '#platform/refusals.ts'
import type { Events } from '../events.ts'
import { type Block, maxBlocks, type User } from '../model.ts'
import type { BlockPosition } from '../store/blocks.ts'
import type { Store, Transaction } from '../store.ts'
import type { People } from './people.ts'

export interface BlockingOptions {
  readonly store: Store
  readonly people: People
  readonly events: Events
  readonly clock: Clock
}

type BlockFact = 'users.UserBlocked.v1' | 'users.UserUnblocked.v1'

export function createBlocking({ store, people, events, clock }: BlockingOptions) {
  /** Counts the change in the blocker's version and tells of it; nothing happens for a repeat. */
  const change = async (
    userId: string,
    blockedId: string,
    type: BlockFact,
    work: (transaction: Transaction) => Promise<boolean>,
  ): Promise<boolean> => {
    const version = await store.transaction(async transaction => {
      if (!(await work(transaction))) return undefined
      const after = await store.profiles.change(transaction, userId, {})
      if (!after) throw unauthenticated('This account is gone.')
      await events.append(transaction, userId, after.version, { type, data: { userId, blockedId } })
      return after.version
    })
    if (version !== undefined) events.wake(userId, version)
    return version !== undefined
  }
  return {
    async block(
      userId: string,
      blockedId: string,
    ): Promise<{ __typename: 'BlockUserSuccess'; user: User } | InvalidInput | NotFound | LimitReached> {
      if (userId === blockedId) return invalidInput('Nobody can keep themselves away.', 'input', 'userId')
      const [, user] = await people.users([userId, blockedId])
      if (!user) return notFound('There is no such user.', 'input', 'userId')
      if ((await store.blocks.count(userId)) >= maxBlocks)
        return limitReached(`Nobody keeps more than ${maxBlocks} people away.`, 'input', 'userId')
      await change(userId, blockedId, 'users.UserBlocked.v1', transaction =>
        store.blocks.add(transaction, { userId, blockedId, at: clock.now() }),
      )
      return { __typename: 'BlockUserSuccess', user }
    },

    async unblock(
      userId: string,
      blockedId: string,
    ): Promise<{ __typename: 'UnblockUserSuccess'; user: User } | NotFound> {
      const [user] = await people.users([blockedId])
      const removed =
        user !== undefined &&
        (await change(userId, blockedId, 'users.UserUnblocked.v1', transaction =>
          store.blocks.remove(transaction, userId, blockedId),
        ))
      return removed
        ? { __typename: 'UnblockUserSuccess', user }
        : notFound('You have not blocked such a user.', 'input', 'userId')
    },

    blocks: (userId: string, range: Range<BlockPosition>): Promise<Block[]> => store.blocks.list(userId, range),
    blockedBy: (userId: string) => store.blocks.blockedBy(userId),
    blockedAmong: (userId: string, ids: readonly string[]) => store.blocks.blockedAmong(userId, ids),
  }
}
