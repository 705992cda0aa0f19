// Who is in which chat: this domain's copy of chats' facts. Asks chats where the copy is missing or old.

import type { Clock } from '#platform/clock.ts'
import type { EntityClient } from '#platform/http/entity-client.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { createReplica, type InTransaction, type Replica } from '#platform/mongo/replica.ts'
import type { Change, Member } from '#platform/mongo/replica-change.ts'

export interface Members extends Replica<Member> {
  /** Those of `userIds` who are in a chat with `userId`, as far as chats are known here. */
  sharing(userId: string, userIds: readonly string[]): Promise<ReadonlySet<string>>
  /** Whether a chat has more members than this. */
  isLarger(chatId: string, than: number): Promise<boolean>
}

/** The collection of the copy. */
export const membersName = 'members'

export interface MembersOptions {
  readonly mongo: Mongo
  readonly chats: EntityClient
  readonly clock: Clock
  /** In the transaction that changes the copy. */
  readonly changed: InTransaction<Member>
  /** After it, in this process alone. */
  readonly committed: (change: Change<Member>) => Promise<void>
}

interface Answer {
  readonly membership: {
    readonly version: number
    readonly members?: readonly (Member & { readonly pending: boolean })[]
  } | null
}

export function createMembers({ mongo, chats, clock, changed, committed }: MembersOptions): Members {
  const ask = async (chatId: string, selection: string): Promise<Answer['membership']> => {
    const [answer] = await chats.entities<Answer>('Chat', [chatId], `{ membership { ${selection} } }`)
    return answer?.membership ?? null
  }
  const replica = createReplica<Member>({
    mongo,
    name: membersName,
    clock,
    async fetch(chatId, known) {
      // A copy that is confirmed every minute must not cost a transfer of ten thousand members each time.
      if (known > 0 && (await ask(chatId, 'version'))?.version === known) return 'same'
      const membership = await ask(chatId, 'version members { userId pending }')
      if (!membership) return null
      // Whoever has not accepted a stranger's chat is not in it, as far as coming and going is concerned.
      const members = (membership.members ?? []).filter(({ pending }) => !pending).map(({ userId }) => ({ userId }))
      return { version: membership.version, members }
    },
    changed,
    committed,
  })
  const rows = mongo.db.collection<Member & { key: string }>(membersName)
  return {
    ...replica,
    async sharing(userId, userIds) {
      const key = { $in: await replica.keysOf(userId) }
      return new Set(await rows.distinct('userId', { key, userId: { $in: [...userIds] } }))
    },
    isLarger: async (key, than) => (await replica.size(key)) > than,
  }
}
