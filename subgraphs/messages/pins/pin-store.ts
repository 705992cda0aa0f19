// Exit 1, continued: which messages of a chat are pinned, in the order of pinning. The message itself says so too.

import type { Mongo } from '#platform/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Message } from '../model.ts'
import type { Session } from '../store/messages.ts'

export interface Pin {
  readonly messageId: string
  readonly pinnedAt: Date
}

export interface PinStore {
  ensureIndexes(): Promise<void>
  put(session: Session, message: Pick<Message, 'id' | 'chatId' | 'seq'>, pinnedAt: Date): Promise<void>
  take(session: Session, messageId: string): Promise<void>
  /** The newest first. @param fromSeq only of messages from there on */
  list(chatId: string, fromSeq: number, range: Range<Pin>): Promise<Pin[]>
}

interface PinDocument {
  _id: string
  chatId: string
  seq: number
  pinnedAt: Date
}

export function createPinStore({ db }: Mongo): PinStore {
  const pins = db.collection<PinDocument>('pins')
  return {
    async ensureIndexes() {
      await pins.createIndex({ chatId: 1, pinnedAt: -1, _id: -1 }, { name: 'chat_pinned' })
    },
    async put(session, { id, chatId, seq }, pinnedAt) {
      await pins.replaceOne({ _id: id }, { chatId, seq, pinnedAt }, { session, upsert: true })
    },
    async take(session, messageId) {
      await pins.deleteOne({ _id: messageId }, { session })
    },
    async list(chatId, fromSeq, { size, after }) {
      const behind = after && {
        $or: [{ pinnedAt: { $lt: after.pinnedAt } }, { pinnedAt: after.pinnedAt, _id: { $lt: after.messageId } }],
      }
      const found = await pins
        .find({ chatId, seq: { $gte: fromSeq }, ...behind })
        .sort({ pinnedAt: -1, _id: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(({ _id, pinnedAt }) => ({ messageId: _id, pinnedAt }))
    },
  }
}
