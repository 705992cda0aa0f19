// Exit 1, continued: which messages of a chat are pinned, in the order of pinning. The message itself says so too.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { Session } from '../../core/log/message-store.ts'
import { pageByPlace } from '../../core/log/place-store.ts'
import type { Message } from '../../core/model/model.ts'

export interface Pin {
  readonly messageId: string
  /** Where it stands in the list: a later pin has a greater one. */
  readonly place: string
}

export interface PinStore {
  ensureIndexes(): Promise<void>
  put(session: Session, message: Pick<Message, 'id' | 'chatId' | 'seq'>, pinnedAt: Date): Promise<void>
  take(session: Session, messageId: string): Promise<void>
  /** The newest first. @param fromSeq only of messages from there on */
  list(chatId: string, fromSeq: number, range: Range<string>): Promise<Pin[]>
}

interface PinDocument {
  _id: string
  chatId: string
  seq: number
  place: string
}

export function createPinStore({ db }: Mongo): PinStore {
  const pins = db.collection<PinDocument>('pins')
  return {
    async ensureIndexes() {
      await pins.createIndex({ chatId: 1, place: 1 }, { name: 'chat_place' })
    },
    async put(session, { id, chatId, seq }, pinnedAt) {
      const place = `${pinnedAt.toISOString()}|${id}`
      await pins.replaceOne({ _id: id }, { chatId, seq, place }, { session, upsert: true })
    },
    async take(session, messageId) {
      await pins.deleteOne({ _id: messageId }, { session })
    },
    async list(chatId, fromSeq, { size, after }) {
      const found: PinDocument[] = []
      for (let behind = after; ; behind = found.at(-1)?.place) {
        const rows = await pageByPlace(pins, { chatId }, { size, after: behind })
        // One range to an index: what is older than one may see is rare, and left out here.
        found.push(...rows)
        const visible = found.filter(({ seq }) => seq >= fromSeq)
        if (rows.length <= size || visible.length > size)
          return visible.slice(0, size + 1).map(({ _id, place }) => ({ messageId: _id, place }))
      }
    },
  }
}
