// Who was removed from which chat, for a day: what one process takes into the copy of members, the others learn here.

import type { ClientSession, Db } from 'mongodb'
import type { Change, Member } from '#platform/mongo/replica-change.ts'

/** Longer than a process goes on without MongoDB. */
const keptForSeconds = 24 * 60 * 60

interface RemovalDocument {
  /** Chat and version: a repeat is the same row. */
  _id: string
  chatId: string
  /** That of the copy which the removal led to. */
  version: number
  userIds: readonly string[]
  at: Date
}

export interface RemovalStore {
  ensureIndexes(): Promise<void>
  /** In the transaction that changes the copy. */
  append(session: ClientSession, change: Pick<Change<Member>, 'key' | 'to' | 'removed'>, at: Date): Promise<void>
  /** The copy's version of each of these chats that is copied. */
  versions(chatIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Who was removed by what is after the first version, up to the second one, in that order. */
  between(chatId: string, after: number, through: number): Promise<readonly string[]>
}

/** @param copy the name of the copy of members: its versions stand in `<copy>_keys` */
export function createRemovalStore(db: Db, copy: string): RemovalStore {
  const removals = db.collection<RemovalDocument>('removals')
  const keys = db.collection<{ _id: string; version: number }>(`${copy}_keys`)
  return {
    async ensureIndexes() {
      await removals.createIndex({ chatId: 1, version: 1 }, { name: 'chat_version' })
      await removals.createIndex({ at: 1 }, { name: 'at', expireAfterSeconds: keptForSeconds })
    },
    async append(session, { key: chatId, to: version, removed: userIds }, at) {
      if (userIds.length === 0) return
      await removals.replaceOne(
        { _id: `${chatId}|${version}` },
        { chatId, version, userIds, at },
        { session, upsert: true },
      )
    },
    async versions(chatIds) {
      if (chatIds.length === 0) return new Map()
      const found = await keys.find({ _id: { $in: [...chatIds] } }, { projection: { version: 1 } }).toArray()
      return new Map(found.map(({ _id, version }) => [_id, version]))
    },
    async between(chatId, after, through) {
      const found = await removals
        .find({ chatId, version: { $gt: after, $lte: through } }, { sort: { version: 1 } })
        .toArray()
      return [...new Set(found.flatMap(({ userIds }) => userIds))]
    },
  }
}
