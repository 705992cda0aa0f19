// Who is in which chat: the copy of chats' facts, and how each of them gets into the chat's own log, in one transaction with the
// copy. Used by rights.ts and service.ts; asks chats where the copy is missing or old.

import type { Clock } from '#platform/clock.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { Owner } from '#platform/owner.ts'
import { type Change, createReplica, type Replica } from '#platform/replica.ts'
import type { Member } from './model.ts'
import type { MessageStore, TimedFact } from './store.ts'

export type Members = Replica<Member>

export interface MembersDeps {
  readonly mongo: Mongo
  readonly store: MessageStore
  readonly chats: Owner
  readonly clock: Clock
  /** After the log has grown. */
  readonly announce: (chatId: string) => Promise<void>
}

interface Answer {
  readonly membership: { readonly version: number; readonly members?: readonly Member[] } | null
}

export function createMembers({ mongo, store, chats, clock, announce }: MembersDeps): Members {
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
      const membership = await ask(chatId, 'version members { userId role }')
      return membership && { version: membership.version, members: membership.members ?? [] }
    },
    changed: (session, change) => store.appendMembership(session, change.key, change.to, factsOf(change, clock.now())),
    committed: ({ key }) => announce(key),
  })
}

/** What the members of the chat are told of a change. One that adds and removes nobody is a change of title or settings. */
function factsOf({ key: chatId, from, added, removed }: Change<Member>, at: Date): TimedFact[] {
  const updated: TimedFact = { type: 'messages.ChatUpdated.v1', data: { chatId }, at }
  // The first copy is the chat as it was opened, or as this log meets it: one fact, however many are in it.
  if (from === 0) return [updated]
  const facts: TimedFact[] = [
    ...added.map(
      ({ userId }): TimedFact => ({ type: 'messages.MemberAdded.v1', data: { chatId, userId, byUserId: null }, at }),
    ),
    ...removed.map(
      (userId): TimedFact => ({ type: 'messages.MemberRemoved.v1', data: { chatId, userId, byUserId: null }, at }),
    ),
  ]
  return facts.length > 0 ? facts : [updated]
}
