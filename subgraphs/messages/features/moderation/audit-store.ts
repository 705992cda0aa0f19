// Exit 1, continued: the log of what was done to keep people safe. It has one way in and no way to change: each entry holds a hash
// of the one before, so that a change of the store itself is seen by whoever computes them again.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Session } from '../../core/log/message-store.ts'
import { type AuditEntry, type AuditedAction, hashOf } from './model.ts'

export interface AuditStore {
  ensureIndexes(): Promise<void>
  /** Writes a deed down in the transaction that does it; nothing where its key is known. */
  append(session: Session, deed: AuditedAction): Promise<void>
  /** The same for what another domain has done. */
  note(deed: AuditedAction): Promise<void>
  /** The newest first. @param byUserId only what this person has done */
  entries(byUserId: string | undefined, range: Range<number>): Promise<AuditEntry[]>
}

type EntryDocument = AuditEntry & { _id: string }

export function createAuditStore(mongo: Mongo): AuditStore {
  const log = mongo.db.collection<EntryDocument>('audit_log')
  const heads = mongo.db.collection<{ _id: string; seq: number; hash: string }>('audit_heads')
  const append: AuditStore['append'] = async (session, deed) => {
    if (await log.findOne({ _id: deed.key }, { session })) return
    // Two at once conflict on the head, and the later one looks again.
    const head = await heads.findOne({ _id: 'audit' }, { session })
    const [seq, previousHash] = [(head?.seq ?? 0) + 1, head?.hash ?? '']
    const hash = hashOf(seq, previousHash, deed)
    await heads.updateOne({ _id: 'audit' }, { $set: { seq, hash } }, { session, upsert: true })
    await log.insertOne({ _id: deed.key, ...deed, seq, hash, previousHash }, { session })
  }
  return {
    async ensureIndexes() {
      await log.createIndex({ seq: 1 }, { unique: true, name: 'seq' })
      await log.createIndex({ byUserId: 1, seq: 1 }, { name: 'by_seq' })
    },
    append,
    note: deed => mongo.transaction(session => append(session, deed)),
    async entries(byUserId, { after, size }) {
      const before = after === undefined ? {} : { seq: { $lt: after } }
      const found = await log
        .find({ ...(byUserId === undefined ? {} : { byUserId }), ...before })
        .sort({ seq: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(({ _id, ...entry }) => entry)
    },
  }
}
