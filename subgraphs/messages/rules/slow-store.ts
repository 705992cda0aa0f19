// Exit 1, continued: when each member last said something in a chat in slow mode. Written only while it is on.

import type { Mongo } from '#platform/mongo.ts'
import type { Session } from '../store/messages.ts'

export interface SlowStore {
  ensureIndexes(): Promise<void>
  /** Notes that somebody says something now. @returns 0, or in how many milliseconds they may; then nothing is noted */
  pass(
    session: Session,
    who: { readonly chatId: string; readonly userId: string; readonly at: Date },
    everySeconds: number,
  ): Promise<number>
  /** When they may next; undefined for now. */
  nextAt(chatId: string, userId: string, everySeconds: number, now: Date): Promise<Date | undefined>
}

interface MarkDocument {
  _id: string
  userId: string
  at: Date
}

export function createSlowStore({ db }: Mongo): SlowStore {
  const marks = db.collection<MarkDocument>('slow_marks')
  const idOf = (chatId: string, userId: string) => `${chatId}|${userId}`
  return {
    async ensureIndexes() {
      await marks.createIndex({ userId: 1 }, { name: 'user' })
    },
    async pass(session, { chatId, userId, at }, everySeconds) {
      const _id = idOf(chatId, userId)
      const last = await marks.findOne({ _id }, { session })
      const waitMs = last ? last.at.getTime() + everySeconds * 1_000 - at.getTime() : 0
      if (waitMs > 0) return waitMs
      await marks.replaceOne({ _id }, { userId, at }, { session, upsert: true })
      return 0
    },
    async nextAt(chatId, userId, everySeconds, now) {
      const last = everySeconds > 0 ? await marks.findOne({ _id: idOf(chatId, userId) }) : null
      const next = last ? new Date(last.at.getTime() + everySeconds * 1_000) : undefined
      return next && next > now ? next : undefined
    },
  }
}
