// Members who talk, remembered from one message to the next: a busy chat is not asked about the same people a hundred times a second.
// Used by sending.ts. Nobody speaks by it who may not: a message is stored only under the version of the members that the log is at,
// and what is remembered ends when the copy would be asked for again.

import { LRUCache } from 'lru-cache'
import type { Clock } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import type { Found } from '#platform/mongo/replica-reads.ts'
import type { Members } from '../members/members.ts'
import type { Member } from '../model/model.ts'

const rememberedChats = 10_000

interface Remembered extends Pick<Found<Member>, 'version'> {
  readonly members: Map<string, Member>
  readonly until: number
}

export interface SenderCache {
  findMany(chatId: string, userIds: readonly string[]): Promise<Pick<Found<Member>, 'version' | 'members'>>
  /** The log has moved on, or may have. */
  forget(chatId: string): void
}

export function createSenderCache(members: Pick<Members, 'findMany'>, clock: Clock): SenderCache {
  const chats = new LRUCache<string, Remembered>(atMostEntries(rememberedChats))
  const now = () => clock.now().getTime()
  return {
    async findMany(chatId, userIds) {
      const known = chats.get(chatId)
      if (known && now() < known.until && userIds.every(id => known.members.has(id))) return known
      const began = now()
      const { version, members: found, goodForMs } = await members.findMany(chatId, userIds)
      const together = known?.version === version ? [...known.members, ...found] : found
      chats.set(chatId, { version, members: new Map(together), until: began + goodForMs })
      return { version, members: found }
    },
    forget: chatId => void chats.delete(chatId),
  }
}
