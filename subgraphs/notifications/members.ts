// Who is in which chat: this domain's copy of chats' facts. Asks chats where the copy is missing or old.

import type { Clock } from '#platform/clock.ts'
import type { EntityClient } from '#platform/http/entity-client.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { createReplica, type Replica } from '#platform/mongo/replica.ts'
import type { Member } from '#platform/mongo/replica-change.ts'

export interface Members extends Replica<Member> {
  all(chatId: string): Promise<string[]>
  /** Those of `userIds` who are in the chat. */
  among(chatId: string, userIds: readonly string[]): Promise<string[]>
}

export interface MembersOptions {
  readonly mongo: Mongo
  readonly chats: EntityClient
  readonly clock: Clock
}

/** The collection of the copy. */
const name = 'members'

interface Answer {
  readonly membership: { readonly version: number; readonly members?: readonly Member[] } | null
}

export function createMembers({ mongo, chats, clock }: MembersOptions): Members {
  const ask = async (chatId: string, selection: string): Promise<Answer['membership']> => {
    const [answer] = await chats.entities<Answer>('Chat', [chatId], `{ membership { ${selection} } }`)
    return answer?.membership ?? null
  }
  const replica = createReplica<Member>({
    mongo,
    name,
    clock,
    async fetch(chatId, known) {
      // A copy that is confirmed every minute must not cost a transfer of ten thousand members each time.
      if (known > 0 && (await ask(chatId, 'version'))?.version === known) return 'same'
      const membership = await ask(chatId, 'version members { userId }')
      return membership && { version: membership.version, members: membership.members ?? [] }
    },
  })
  return {
    ...replica,
    async all(chatId) {
      const ids: string[] = []
      for await (const { userId } of await replica.members(chatId)) ids.push(userId)
      return ids
    },
    among: async (chatId, userIds) =>
      userIds.length === 0 ? [] : [...(await replica.findMany(chatId, [...userIds])).members.keys()],
  }
}
