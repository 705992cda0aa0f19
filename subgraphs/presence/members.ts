// Who is in which chat: this domain's copy of chats' facts. Asks chats where the copy is missing or old.

import type { Clock } from '#platform/clock.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { Owner } from '#platform/owner.ts'
import { type Change, createReplica, type Member, type Replica } from '#platform/replica.ts'

export type Members = Replica<Member>

export interface MembersOptions {
  readonly mongo: Mongo
  readonly chats: Owner
  readonly clock: Clock
  /** After the copy has changed. */
  readonly changed: (change: Change<Member>) => void
}

interface Answer {
  readonly membership: { readonly version: number; readonly members: readonly Member[] } | null
}

export function createMembers({ mongo, chats, clock, changed }: MembersOptions): Members {
  return createReplica<Member>({
    mongo,
    name: 'members',
    clock,
    async fetch(chatId) {
      const [answer] = await chats.entities<Answer>('Chat', [chatId], '{ membership { version members { userId } } }')
      return answer?.membership ?? null
    },
    committed: async change => changed(change),
  })
}
