// Exit 1: chats' logs and what is said in them, in MongoDB; no other part of the folder knows it but the stores beside this one.
// Indexes stand beside the queries they serve. Every change takes its numbers from the chat's head in its own transaction.

import type { ClientSession } from 'mongodb'
import type { EventLog, Fact } from '#platform/event-log.ts'
import type { Mongo } from '#platform/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { type Draft, type Head, type LogRow, MembersMoved, type Message, type Sent } from './model.ts'

type MessageDocument = Omit<Message, 'id'> & { _id: string; inputHash: string }
type HeadDocument = Omit<Head, 'chatId'> & { _id: string }

export interface MessageStore {
  ensureIndexes(): Promise<void>
  heads(chatIds: readonly string[]): Promise<Head[]>
  messages(ids: readonly string[]): Promise<Message[]>
  /** Messages of a chat between two positions, in the order of `seq`. */
  history(chatId: string, range: Range<number>): Promise<Message[]>
  /** What was sent with these keys before. */
  sentWith(chatId: string, keys: readonly Pick<Draft, 'senderId' | 'clientKey'>[]): Promise<Sent[]>
  /**
   * Stores messages and their facts in one transaction.
   * @param membersVersion the version of the members under which the senders were allowed
   * @throws MembersMoved when it is not the log's any more
   */
  append(chatId: string, membersVersion: number, drafts: readonly Draft[]): Promise<Message[]>
  /** Adds facts about the members, in the transaction that copies them. */
  appendMembership(session: ClientSession, chatId: string, version: number, facts: readonly TimedFact[]): Promise<void>
  readLog(chatId: string, after: number, limit: number): Promise<LogRow[]>
}

export type TimedFact = Fact<MessagesFacts> & { readonly at: Date }

export function createMessageStore(mongo: Mongo, events: EventLog<MessagesFacts>): MessageStore {
  const heads = mongo.db.collection<HeadDocument>('heads')
  const messages = mongo.db.collection<MessageDocument>('messages')
  return {
    async ensureIndexes() {
      await messages.createIndex({ chatId: 1, seq: 1 }, { unique: true, name: 'chat_seq' })
      await messages.createIndex({ chatId: 1, senderId: 1, clientKey: 1 }, { unique: true, name: 'chat_sender_key' })
      await events.ensureIndexes()
    },
    async heads(chatIds) {
      return (await heads.find({ _id: { $in: [...chatIds] } }).toArray()).map(({ _id, ...head }) => ({
        chatId: _id,
        ...head,
      }))
    },
    messages: async ids => (await messages.find({ _id: { $in: [...ids] } }).toArray()).map(messageOf),
    async history(chatId, { from, size, after, before }) {
      const bounds = {
        ...(after === undefined ? {} : { $gt: after }),
        ...(before === undefined ? {} : { $lt: before }),
      }
      const filter = Object.keys(bounds).length > 0 ? { chatId, seq: bounds } : { chatId }
      const found = await messages
        .find(filter)
        .sort({ seq: from === 'start' ? 1 : -1 })
        .limit(size + 1)
        .toArray()
      return (from === 'start' ? found : found.reverse()).map(messageOf)
    },
    async sentWith(chatId, keys) {
      const pairs = keys.map(({ senderId, clientKey }) => ({ senderId, clientKey }))
      const found = await messages.find({ chatId, $or: pairs }).toArray()
      return found.map(document => ({ message: messageOf(document), inputHash: document.inputHash }))
    },
    append: (chatId, membersVersion, drafts) =>
      mongo.transaction(async session => {
        const count = drafts.length
        const last = drafts.at(-1)
        const head = await heads.findOneAndUpdate(
          { _id: chatId },
          { $inc: { rev: count, lastSeq: count }, $set: { lastMessageId: last?.id ?? null } },
          { session, returnDocument: 'after' },
        )
        // Whoever changes the members writes the same head, so the version read here is the one at the commit.
        if (head?.membersVersion !== membersVersion) throw new MembersMoved(chatId)
        const stored = drafts.map((draft, index) => numbered(chatId, head, draft, index - count + 1))
        await messages.insertMany(stored, { session })
        await events.append(session, chatId, head.rev - count + 1, stored.map(sentFact))
        return stored.map(messageOf)
      }),
    async appendMembership(session, chatId, version, facts) {
      const head = await heads.findOneAndUpdate(
        { _id: chatId },
        {
          $inc: { rev: facts.length },
          $set: { membersVersion: version },
          $setOnInsert: { lastSeq: 0, lastMessageId: null },
        },
        { session, returnDocument: 'after', upsert: true },
      )
      if (!head) throw new Error(`the head of ${chatId} was neither found nor made`)
      await events.append(session, chatId, head.rev - facts.length + 1, facts)
    },
    readLog: async (chatId, after, limit) => (await events.read(chatId, after, limit)) as LogRow[],
  }
}

/** @param offset from the head's newest numbers, 0 or less */
function numbered(chatId: string, head: HeadDocument, draft: Draft, offset: number): MessageDocument {
  const { id: _id, ...rest } = draft
  return { _id, chatId, seq: head.lastSeq + offset, rev: head.rev + offset, ...rest }
}

function sentFact({ _id, chatId, senderId, seq, sentAt }: MessageDocument): TimedFact {
  return { type: 'messages.MessageSent.v1', data: { chatId, messageId: _id, senderId, seq }, at: sentAt }
}

function messageOf({ _id, inputHash, ...message }: MessageDocument): Message {
  return { id: _id, ...message }
}
