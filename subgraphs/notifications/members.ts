// Who is in which chat: this domain's copy of chats' facts. Asks chats where the copy is missing or old.

import type { Clock } from '#platform/clock.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { Owner } from '#platform/owner.ts'
import { createReplica, type Member, type Replica } from '#platform/replica.ts'

export type Members = Replica<Member>

export interface MembersOptions {
  readonly mongo: Mongo
  readonly chats: Owner
  readonly clock: Clock
}

interface Answer {
  readonly membership: { readonly version: number; readonly members?: readonly Member[] } | null
}

export function createMembers({ mongo, chats, clock }: MembersOptions): Members {
  const ask = async (chatId: string, selection: string): Promise<Answer['membership']> => {
    const [answer] = await chats.entities<Answer>('Chat', [chatId], `{ membership { ${selection} } }`)
    return answer?.membership ?? null
  }
  return createReplica<Member>({
    mongo,
    name: 'members',
    clock,
    async fetch(chatId, known) {
      // A copy that is confirmed every minute must not cost a transfer of ten thousand members each time.
      if (known > 0 && (await ask(chatId, 'version'))?.version === known) return 'same'
      const membership = await ask(chatId, 'version members { userId }')
      return membership && { version: membership.version, members: membership.members ?? [] }
    },
  })
}
