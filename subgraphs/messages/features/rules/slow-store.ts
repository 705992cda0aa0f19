// Exit 1, continued: when each member last said something in a chat in slow mode, and when they last called everyone there. The first
// is written only while slow mode is on.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Session } from '../../core/log/message-store.ts'

/** What somebody does only so often. */
export interface SlowDeed {
  readonly what: 'say' | 'call everyone'
  readonly chatId: string
  readonly userId: string
  readonly at: Date
}

export interface SlowStore {
  ensureIndexes(): Promise<void>
  /** Notes that somebody does it now. @returns 0, or in how many milliseconds they may; then nothing is noted */
  pass(session: Session, deed: SlowDeed, everySeconds: number): Promise<number>
  /** When they may say something next; undefined for now. */
  nextAt(chatId: string, userId: string, everySeconds: number, now: Date): Promise<Date | undefined>
}

interface MarkDocument {
  _id: string
  userId: string
  at: Date
}

export function createSlowStore({ db }: Mongo): SlowStore {
  const marks = db.collection<MarkDocument>('slow_marks')
  const idOf = ({ what, chatId, userId }: Omit<SlowDeed, 'at'>) =>
    what === 'say' ? `${chatId}|${userId}` : `${chatId}|everyone|${userId}`
  return {
    async ensureIndexes() {
      await marks.createIndex({ userId: 1 }, { name: 'user' })
    },
    async pass(session, deed, everySeconds) {
      const { userId, at } = deed
      const _id = idOf(deed)
      const last = await marks.findOne({ _id }, { session })
      const waitMs = last ? last.at.getTime() + everySeconds * 1_000 - at.getTime() : 0
      if (waitMs > 0) return waitMs
      await marks.replaceOne({ _id }, { userId, at }, { session, upsert: true })
      return 0
    },
    async nextAt(chatId, userId, everySeconds, now) {
      const last = everySeconds > 0 ? await marks.findOne({ _id: idOf({ what: 'say', chatId, userId }) }) : null
      const next = last ? new Date(last.at.getTime() + everySeconds * 1_000) : undefined
      return next && next > now ? next : undefined
    },
  }
}
