// Exit 1, continued: what chats tells of one person to that person alone, in the transaction of the change. The own log of a person
// is dense, like a chat's.

import type { ClientSession } from 'mongodb'
import type { EventLog, Fact } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { ChatsPersonalFacts } from '#schema/events/facts.ts'

/** A transaction in progress, for writes that belong into it. */
export type Session = ClientSession

export interface PersonalLog {
  ensureIndexes(): Promise<void>
  /** Appends one fact to the log of the person that it names. */
  append(session: Session, fact: Fact<ChatsPersonalFacts>, at: Date): Promise<void>
}

export function createPersonalLog({ db }: Mongo, log: EventLog<ChatsPersonalFacts>): PersonalLog {
  const heads = db.collection<{ _id: string; rev: number }>('personal_heads')
  return {
    ensureIndexes: () => log.ensureIndexes(),
    async append(session, fact, at) {
      const { userId } = fact.data
      const head = await heads.findOneAndUpdate(
        { _id: userId },
        { $inc: { rev: 1 } },
        { session, upsert: true, returnDocument: 'after' },
      )
      await log.append(session, userId, head?.rev ?? 1, [{ ...fact, at }])
    },
  }
}
