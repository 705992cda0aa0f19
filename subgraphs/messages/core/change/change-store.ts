// Exit 1, continued: changes of a message that is there. A rule decides on the message as it stands inside the transaction; the
// change takes the next rev of the chat, and its fact goes with it.

import { emojiKey } from '#platform/emoji.ts'
import type { EventLog, Fact } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { MessageDocument, MessageReader } from '../log/message-documents.ts'
import { logCollections, type Session } from '../log/message-store.ts'
import { type Blank, goneAt } from '../model/life.ts'
import { MembersMoved, type Message, type MessageEdit } from '../model/model.ts'
import { shadowOf } from '../model/visibility.ts'

/** What is to be written. Nothing of a message is ever removed but its content. */
export interface MessageChange {
  readonly set?: Partial<Omit<Message, 'id' | 'chatId' | 'seq' | 'rev'>>
  /** Keeps the text as it was under `edits`. */
  readonly keepText?: boolean
  /** What it says is as its sender knows it: an edit that follows what they have seen is not late because of this. */
  readonly leavesText?: boolean
  /** When it was taken back, or has gone by itself: nothing is left of what it ever said. */
  readonly goneAt?: Date
  readonly reaction?: { readonly emoji: string; readonly added: boolean }
  /** What else belongs into the transaction. */
  readonly also?: (session: Session) => Promise<void>
  readonly fact: Fact<MessagesFacts>
}

/** What a rule looks at. */
export interface CurrentMessage {
  readonly message: Message
  /** The emoji that the asker has put to it, each as often as it is stored, in whatever spelling. */
  readonly mine: readonly string[]
  /** What it says is gone from the store; one whose time is over only reads so before that. */
  readonly isBlank: boolean
}

/** `unchanged`: it is already as it was asked to be. */
export type DecideMessage<R> = (
  current: CurrentMessage,
  session: Session,
) => MessageChange | 'unchanged' | R | Promise<MessageChange | 'unchanged' | R>

export interface Asker {
  readonly userId: string
  /** The version of the members under which the asker was allowed. */
  readonly membersVersion: number
  readonly at: Date
}

export interface ChangeStore {
  ensureIndexes(): Promise<void>
  /** @returns the message as it is now, or what the rule refused with. @throws MembersMoved */
  change<R extends object>(message: Message, asker: Asker, decide: DecideMessage<R>): Promise<Message | R>
  edits(messageId: string, range: Range<number>): Promise<MessageEdit[]>
  /** The emoji that one user has put, by message. */
  reactionsOf(userId: string, messageIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>
}

interface ReactionDocument {
  _id: string
  messageId: string
  userId: string
  emoji: string
  at: Date
}

/** What features do in the transaction in which a message goes. */
export interface ChangeHooks {
  /** What they leave of it. */
  readonly blank: Blank
  /** Forgets what they keep of it beside it. */
  gone(session: Session, messageId: string): Promise<void>
}

export function createChangeStore(
  mongo: Mongo,
  events: EventLog<MessagesFacts>,
  { messageOf, blank, gone }: ChangeHooks & { readonly messageOf: MessageReader },
): ChangeStore {
  const { heads, messages } = logCollections(mongo)
  const versions = mongo.db.collection<MessageEdit & { _id: string }>('message_versions')
  const reactions = mongo.db.collection<ReactionDocument>('reactions')
  return {
    async ensureIndexes() {
      await versions.createIndex({ messageId: 1, number: 1 }, { unique: true, name: 'message_number' })
      await reactions.createIndex({ userId: 1, messageId: 1 }, { name: 'user_message' })
      await reactions.createIndex({ messageId: 1 }, { name: 'message' })
    },
    change: <R extends object>({ id, chatId }: Message, asker: Asker, decide: DecideMessage<R>) =>
      mongo.transaction(async session => {
        const { userId, membersVersion, at } = asker
        const document = await messages.findOne({ _id: id }, { session })
        if (!document) throw new Error(`message ${id} has vanished, and messages never do`)
        const mine = await reactions.find({ userId, messageId: id }, { session }).toArray()
        const message = messageOf(document)
        const isBlank = document.deletedAt !== null
        const decided = await decide({ message, mine: mine.map(({ emoji }) => emojiKey(emoji)), isBlank }, session)
        if (decided === 'unchanged') return message
        if (!('fact' in decided)) return decided
        const head = await heads.findOneAndUpdate(
          { _id: chatId },
          { $inc: { rev: 1 }, $currentDate: { movedAt: true } },
          { session, returnDocument: 'after' },
        )
        if (head?.membersVersion !== membersVersion) throw new MembersMoved(chatId)
        if (decided.keepText) {
          const number = 1 + (await versions.countDocuments({ messageId: id }, { session }))
          const text = { messageId: id, number, body: message.body, replacedAt: at }
          await versions.insertOne({ _id: `${id}|${number}`, ...text }, { session })
        }
        if (decided.goneAt) {
          await versions.updateMany({ messageId: id }, { $set: { body: null } }, { session })
          await reactions.deleteMany({ messageId: id }, { session })
          await gone(session, id)
        }
        if (decided.reaction) {
          const { emoji, added } = decided.reaction
          const _id = `${id}|${userId}|${emoji}`
          const same = mine.filter(one => emojiKey(one.emoji) === emoji).map(one => one._id)
          if (added) await reactions.insertOne({ _id, messageId: id, userId, emoji, at }, { session })
          else await reactions.deleteMany({ _id: { $in: same } }, { session })
        }
        await decided.also?.(session)
        const left = decided.goneAt ? goneAt(decided.goneAt, blank) : {}
        const set = { ...left, ...decided.set, ...textRevOf(message, decided), rev: head.rev }
        await messages.updateOne({ _id: id }, { $set: set as Partial<MessageDocument> }, { session })
        const fact = message.shadowed ? shadowOf(decided.fact, message) : decided.fact
        await events.append(session, chatId, head.rev, [{ ...fact, at }])
        return { ...message, ...set }
      }),
    async edits(messageId, { size, after }) {
      const found = await versions
        .find({ messageId, ...(after === undefined ? {} : { number: { $lt: after } }) })
        .sort({ number: -1 })
        .limit(size + 1)
        .toArray()
      return found.map(({ _id, ...edit }) => edit)
    },
    async reactionsOf(userId, messageIds) {
      const found = await reactions.find({ userId, messageId: { $in: [...messageIds] } }).toArray()
      const byMessage = Map.groupBy(found, ({ messageId }) => messageId)
      return new Map([...byMessage].map(([id, rows]) => [id, new Set(rows.map(({ emoji }) => emojiKey(emoji)))]))
    },
  }
}

/** From which rev on its sender knows what it says: the first of those at which nothing but previews came. */
function textRevOf({ rev, textRev }: Message, { leavesText }: MessageChange): Pick<Message, 'textRev'> {
  if (leavesText) return { textRev: textRev ?? rev }
  return textRev == null ? {} : { textRev: null }
}
