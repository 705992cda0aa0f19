// Exit 1, continued: which messages go when, and whose files go with them. Rows of their own: nothing of a message is ever removed
// by the store itself, and a worker that dies leaves its work where the next one finds it.

import type { Mongo } from '#platform/mongo.ts'
import type { Message } from '../model.ts'
import type { Session } from '../store/messages.ts'

export interface ExpiryStore {
  ensureIndexes(): Promise<void>
  /** In the transaction that stores messages. */
  noted(session: Session, messages: readonly Message[]): Promise<void>
  /** In the transaction that blanks a message: its files are released. */
  forget(session: Session, messageId: string): Promise<void>
  due(now: Date, limit: number): Promise<{ readonly messageId: string; readonly chatId: string }[]>
  /** Files that some message had, and that no message has any more. */
  unused(limit: number): Promise<string[]>
  /** They are gone. */
  removed(uploadIds: readonly string[]): Promise<void>
}

interface UseDocument {
  _id: string
  uploadId: string
  messageId: string
}

export function createExpiryStore({ db }: Mongo): ExpiryStore {
  const expiries = db.collection<{ _id: string; chatId: string; at: Date }>('expiries')
  const uses = db.collection<UseDocument>('attachment_uses')
  const released = db.collection<{ _id: string }>('released_uploads')
  return {
    async ensureIndexes() {
      await expiries.createIndex({ at: 1 }, { name: 'at' })
      await uses.createIndex({ messageId: 1 }, { name: 'message' })
      await uses.createIndex({ uploadId: 1 }, { name: 'upload' })
    },
    async noted(session, messages) {
      const due = messages.flatMap(({ id, chatId, expiresAt }) =>
        expiresAt ? [{ _id: id, chatId, at: expiresAt }] : [],
      )
      if (due.length > 0) await expiries.insertMany(due, { session })
      const used = messages.flatMap(({ id: messageId, attachmentIds }) =>
        attachmentIds.map(uploadId => ({ _id: `${uploadId}|${messageId}`, uploadId, messageId })),
      )
      if (used.length > 0) await uses.insertMany(used, { session })
    },
    async forget(session, messageId) {
      await expiries.deleteOne({ _id: messageId }, { session })
      const used = await uses.find({ messageId }, { session }).toArray()
      if (used.length === 0) return
      await uses.deleteMany({ messageId }, { session })
      for (const { uploadId } of used)
        await released.updateOne({ _id: uploadId }, { $set: {} }, { session, upsert: true })
    },
    async due(now, limit) {
      const found = await expiries
        .find({ at: { $lte: now } })
        .sort({ at: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, chatId }) => ({ messageId: _id, chatId }))
    },
    async unused(limit) {
      const found = (await released.find({}).limit(limit).toArray()).map(({ _id }) => _id)
      if (found.length === 0) return []
      const kept = new Set((await uses.find({ uploadId: { $in: found } }).toArray()).map(({ uploadId }) => uploadId))
      // A forward that still has it will release it again.
      await released.deleteMany({ _id: { $in: found.filter(id => kept.has(id)) } })
      return found.filter(id => !kept.has(id))
    },
    async removed(uploadIds) {
      await released.deleteMany({ _id: { $in: [...uploadIds] } })
    },
  }
}
