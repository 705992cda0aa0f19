// Exit 1, continued: which messages go when. Rows of their own: nothing of a message is ever removed
// by the store itself, and a worker that dies leaves its work where the next one finds it.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Session } from '../../core/log/message-store.ts'
import type { Message } from '../../core/model/model.ts'

export interface ExpiryStore {
  ensureIndexes(): Promise<void>
  /** In the transaction that stores messages. */
  noted(session: Session, messages: readonly Message[]): Promise<void>
  /** In the transaction that blanks a message. */
  forget(session: Session, messageId: string): Promise<void>
  nextAt(): Promise<Date | undefined>
  due(now: Date, limit: number): Promise<{ readonly messageId: string; readonly chatId: string }[]>
}

export function createExpiryStore({ db }: Mongo, wakeWorkers: () => void): ExpiryStore {
  const expiries = db.collection<{ _id: string; chatId: string; at: Date }>('expiries')
  return {
    async ensureIndexes() {
      await expiries.createIndex({ at: 1 }, { name: 'at' })
    },
    async noted(session, messages) {
      const due = messages.flatMap(({ id, chatId, expiresAt }) =>
        expiresAt ? [{ _id: id, chatId, at: expiresAt }] : [],
      )
      if (due.length === 0) return
      await expiries.insertMany(due, { session })
      wakeWorkers()
    },
    async forget(session, messageId) {
      await expiries.deleteOne({ _id: messageId }, { session })
    },
    async nextAt() {
      return (await expiries.findOne({}, { sort: { at: 1 }, projection: { at: 1 } }))?.at
    },
    async due(now, limit) {
      const found = await expiries
        .find({ at: { $lte: now } })
        .sort({ at: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, chatId }) => ({ messageId: _id, chatId }))
    },
  }
}
