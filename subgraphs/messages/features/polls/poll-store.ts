// Exit 1, continued: who has voted for what. The counts are on the message; whose vote it was is here only, and leaves by `isMine`
// and, where a poll is open, by `voters`.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Session } from '../../core/log/message-store.ts'

export interface PollStore {
  ensureIndexes(): Promise<void>
  voteOf(session: Session, messageId: string, userId: string): Promise<readonly number[]>
  /** None takes the vote back. */
  put(session: Session, vote: Vote): Promise<void>
  forget(session: Session, messageId: string): Promise<void>
  /** What one user has chosen, by message. */
  votesOf(userId: string, messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>
  /** By their ids. */
  voters(
    messageId: string,
    option: number,
    page: { after: string | undefined; size: number },
  ): Promise<Pick<Vote, 'userId' | 'at'>[]>
}

export interface Vote {
  readonly messageId: string
  readonly userId: string
  readonly options: readonly number[]
  readonly at: Date
}

type VoteDocument = Vote & { _id: string }

export function createPollStore({ db }: Mongo): PollStore {
  const votes = db.collection<VoteDocument>('poll_votes')
  const idOf = (messageId: string, userId: string) => `${messageId}|${userId}`
  return {
    async ensureIndexes() {
      await votes.createIndex({ messageId: 1, options: 1, userId: 1 }, { name: 'message_option_user' })
      await votes.createIndex({ userId: 1 }, { name: 'user' })
    },
    async voteOf(session, messageId, userId) {
      return (await votes.findOne({ _id: idOf(messageId, userId) }, { session }))?.options ?? []
    },
    async put(session, vote) {
      const _id = idOf(vote.messageId, vote.userId)
      if (vote.options.length === 0) await votes.deleteOne({ _id }, { session })
      else await votes.replaceOne({ _id }, vote, { session, upsert: true })
    },
    async forget(session, messageId) {
      await votes.deleteMany({ messageId }, { session })
    },
    async votesOf(userId, messageIds) {
      const found = await votes.find({ _id: { $in: messageIds.map(id => idOf(id, userId)) } }).toArray()
      return new Map(found.map(({ messageId, options }) => [messageId, options]))
    },
    async voters(messageId, option, { after, size }) {
      const found = await votes
        .find({ messageId, options: option, ...(after === undefined ? {} : { userId: { $gt: after } }) })
        .sort({ userId: 1 })
        .limit(size + 1)
        .toArray()
      return found.map(({ userId, at }) => ({ userId, at }))
    },
  }
}
