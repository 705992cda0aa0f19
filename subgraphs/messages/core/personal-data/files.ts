// What a person may take along of what they have said. Called by fields.ts, for that person alone; reads and never writes.

import type { Mongo } from '#platform/mongo/mongo.ts'
import type { MessageReader } from '../log/message-documents.ts'
import { logCollections } from '../log/message-store.ts'
import { rangesOf } from '../model/mentions.ts'
import type { Message } from '../model/model.ts'
import { limits } from '../model/texts.ts'

export interface OwnMessage
  extends Pick<
    Message,
    | 'id'
    | 'chatId'
    | 'sentAt'
    | 'body'
    | 'mentionIds'
    | 'mentionRanges'
    | 'replyToId'
    | 'attachmentIds'
    | 'editedAt'
    | 'deletedAt'
  > {
  /** The texts before each edit, the first one first. */
  readonly earlier: readonly { readonly body: string | null; readonly replacedAt: Date }[]
}

export interface OwnReaction {
  readonly messageId: string
  readonly emoji: string
  readonly at: Date
}

/** Where rows that are kept of a person by their `userId` are, and which of their ids they are in the order of. */
export interface OwnRows {
  readonly collection: string
  readonly key: string
}
type Row = Readonly<Record<string, unknown>>

export interface PersonalFiles {
  ensureIndexes(): Promise<void>
  /** In the order of their ids, which is that of time. */
  messages(userId: string, after: string | undefined, limit: number): Promise<OwnMessage[]>
  /** In the order of `reactionKey`. */
  reactions(userId: string, after: string | undefined, limit: number): Promise<OwnReaction[]>
  /** In the order of their key. All of them have an index that begins with the person. */
  rows(
    of: OwnRows,
    userId: string,
    range: { readonly after: string | undefined; readonly limit: number },
  ): Promise<Row[]>
}

/** Where a reaction stands among its person's. */
export const reactionKey = ({ messageId, emoji }: OwnReaction) => `${messageId}|${emoji}`

export function createPersonalFiles(mongo: Mongo, messageOf: MessageReader): PersonalFiles {
  const { messages } = logCollections(mongo)
  const versions = mongo.db.collection<{ messageId: string; number: number; body: string | null; replacedAt: Date }>(
    'message_versions',
  )
  const reactions = mongo.db.collection<OwnReaction & { userId: string }>('reactions')
  return {
    async ensureIndexes() {
      await messages.createIndex({ senderId: 1, _id: 1 }, { name: 'sender' })
    },
    async messages(userId, after = '', limit) {
      const rows = await messages
        .find({ senderId: userId, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      const texts = await versions
        .find({ messageId: { $in: rows.map(({ _id }) => _id) } })
        .sort({ messageId: 1, number: 1 })
        .toArray()
      const byMessage = Map.groupBy(texts, ({ messageId }) => messageId)
      return rows.map(row => {
        const message = messageOf(row)
        const { id, chatId, sentAt, body, mentionIds, replyToId, attachmentIds, editedAt, deletedAt } = message
        const said = { body, mentionIds, ...rangesOf(message.mentionRanges), replyToId, attachmentIds }
        const earlier = (byMessage.get(id) ?? []).map(text => ({ body: text.body, replacedAt: text.replacedAt }))
        return { id, chatId, sentAt, ...said, editedAt, deletedAt, earlier }
      })
    },
    async reactions(userId, after = '', limit) {
      const [fromMessage = ''] = after.split('|')
      // The index ends at the message: the emoji of one message are put in order here, and none of them is cut off.
      const rows = await reactions
        .find({ userId, messageId: { $gte: fromMessage } }, { projection: { _id: 0, messageId: 1, emoji: 1, at: 1 } })
        .sort({ messageId: 1 })
        .limit(limit + 2 * limits.reactions)
        .toArray()
      return rows
        .map(({ messageId, emoji, at }) => ({ messageId, emoji, at }))
        .filter(row => reactionKey(row) > after)
        .sort((a, b) => (reactionKey(a) < reactionKey(b) ? -1 : 1))
        .slice(0, limit)
    },
    async rows({ collection, key }, userId, { after = '', limit }) {
      return mongo.db
        .collection(collection)
        .find({ userId, [key]: { $gt: after } }, { projection: { _id: 0, userId: 0 } })
        .sort({ [key]: 1 })
        .limit(limit)
        .toArray()
    },
  }
}
