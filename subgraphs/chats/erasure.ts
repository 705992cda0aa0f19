// What goes when somebody's account is gone: they leave every group, and what was theirs alone goes. A direct chat stays with
// the other one, between them and a deleted user.

import type { Mongo } from '#platform/mongo/mongo.ts'
import { decideErasure } from './decisions.ts'
import type { Announcer } from './events.ts'
import { noPreferences } from './model.ts'
import type { ChatStore } from './store.ts'

export interface ErasureDeps {
  readonly store: Pick<ChatStore, 'change'>
  readonly traces: Traces
  readonly announcer: Pick<Announcer, 'announce'>
}

/** What the store keeps of one person beside the chats themselves. */
export interface Traces {
  groupsOf(userId: string): Promise<string[]>
  /** Who owns a group after its owner: the longest-serving administrator, else the longest-serving member. */
  heirOf(chatId: string, userId: string): Promise<string | undefined>
  /** Idempotent. */
  forget(userId: string): Promise<void>
}

/** @returns the effect of a deleted account; idempotent, each group by itself */
export function createErasure({ store, traces, announcer }: ErasureDeps): (userId: string) => Promise<void> {
  return async userId => {
    for (const chatId of await traces.groupsOf(userId)) {
      const heir = await traces.heirOf(chatId, userId)
      const done = await store.change(chatId, heir ? [userId, heir] : [userId], decideErasure(userId, heir))
      if (done && 'written' in done && done.written) announcer.announce(chatId, done.chat.version)
    }
    await traces.forget(userId)
  }
}

interface MemberRow {
  readonly chatId: string
  readonly userId: string
  readonly role: string
  readonly sinceVersion: number
}

export function createTraces({ db }: Mongo): Traces {
  const members = db.collection<MemberRow>('members')
  return {
    async groupsOf(userId) {
      const mine = await members.find({ userId }, { projection: { chatId: 1 } }).toArray()
      const ids = mine.map(({ chatId }) => chatId)
      const chats = await db
        .collection<{ _id: string; kind: string }>('chats')
        .find({ _id: { $in: ids } }, { projection: { kind: 1 } })
        .toArray()
      return chats.filter(({ kind }) => kind === 'GROUP').map(({ _id }) => _id)
    },
    async heirOf(chatId, userId) {
      let longest: string | undefined
      // By the index of joining: the first administrator ends it, and whoever came first is kept in case there is none.
      for await (const member of members.find({ chatId }).sort({ sinceVersion: 1, userId: 1 })) {
        if (member.userId === userId) continue
        if (member.role === 'ADMIN') return member.userId
        longest ??= member.userId
      }
      return longest
    },
    async forget(userId) {
      await db.collection<{ _id: string }>('people').deleteOne({ _id: userId })
      await db.collection('blocks').deleteMany({ userId })
      await db.collection('blocks').deleteMany({ blockedUserId: userId })
      await db.collection('personal_events').deleteMany({ key: userId })
      await db.collection<{ _id: string }>('personal_heads').deleteOne({ _id: userId })
      await db.collection('invites').deleteMany({ createdById: userId })
      await db.collection('bans').deleteMany({ userId })
      await db.collection('join_requests').deleteMany({ userId })
      await members.updateMany({ userId }, { $set: { preferences: noPreferences } })
    },
  }
}
