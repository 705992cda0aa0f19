// Exit 1: chats' logs and what is said in them, in MongoDB; no other part of the folder knows it but the stores beside this one.
// Indexes stand beside the queries they serve. Every change takes its numbers from the chat's head in its own transaction.

import type { ClientSession, Collection } from 'mongodb'
import type { EventLog } from '#platform/event-log.ts'
import { newId } from '#platform/ids.ts'
import { isDuplicateKey, type Mongo } from '#platform/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import {
  type Draft,
  type Head,
  KeyRaced,
  type LogRow,
  MembersMoved,
  type Message,
  type Note,
  type Sent,
  type TimedFact,
} from '../model.ts'

export type MessageDocument = Omit<Message, 'id'> & { _id: string; inputHash: string; sentKey: string }
export type HeadDocument = Omit<Head, 'chatId'> & { _id: string }

/** A transaction in progress, for writes that belong into it. */
export type Session = ClientSession

export interface MessageStore {
  ensureIndexes(): Promise<void>
  heads(chatIds: readonly string[]): Promise<Head[]>
  messages(ids: readonly string[]): Promise<Message[]>
  /** Messages of a chat by their numbers. */
  messagesAt(chatId: string, seqs: readonly number[]): Promise<Message[]>
  /** Messages of a chat between two positions, in the order of `seq`. */
  history(chatId: string, range: Range<number>): Promise<Message[]>
  /** What was sent with these keys before. */
  sentWith(chatId: string, keys: readonly Pick<Draft, 'senderId' | 'clientKey'>[]): Promise<Sent[]>
  /**
   * Stores messages and their facts in one transaction.
   * @param membersVersion the version of the members under which the senders were allowed
   * @throws MembersMoved when it is not the log's any more, KeyRaced where one of the keys is taken
   */
  append(chatId: string, membersVersion: number, drafts: readonly Draft[]): Promise<Message[]>
  /**
   * Adds facts about the members, and the notes that stand for them among the messages, in the transaction that copies them.
   * @returns the head before them
   */
  appendMembership(session: ClientSession, moved: MembersChange): Promise<Pick<Head, 'rev' | 'lastSeq'>>
  readLog(chatId: string, after: number, limit: number): Promise<LogRow[]>
}

export interface MembersChange {
  readonly chatId: string
  readonly version: number
  /** How many more members there are; negative for fewer. */
  readonly grownBy: number
  readonly facts: readonly TimedFact[]
  readonly notes: readonly Note[]
  readonly at: Date
}

export interface LogCollections {
  readonly heads: Collection<HeadDocument>
  readonly messages: Collection<MessageDocument>
}

export function logCollections({ db }: Mongo): LogCollections {
  return { heads: db.collection<HeadDocument>('heads'), messages: db.collection<MessageDocument>('messages') }
}

export function createMessageStore(mongo: Mongo, events: EventLog<MessagesFacts>): MessageStore {
  const { heads, messages } = logCollections(mongo)
  const newest = async (chatId: string) => (await heads.findOne({ _id: chatId }))?.lastSeq ?? 0
  return {
    async ensureIndexes() {
      await messages.createIndex({ chatId: 1, seq: 1 }, { unique: true, name: 'chat_seq' })
      // The chat, the sender and the key in one field: many are looked for at once, and not every store has a plan for tuples.
      await messages.createIndex({ sentKey: 1 }, { unique: true, name: 'sent_key' })
      await events.ensureIndexes()
    },
    heads: async chatIds => (await heads.find({ _id: { $in: [...chatIds] } }).toArray()).map(headOf),
    messages: async ids => (await messages.find({ _id: { $in: [...ids] } }).toArray()).map(messageOf),
    messagesAt: async (chatId, seqs) => {
      return (await messages.find({ chatId, seq: { $in: [...seqs] } }).toArray()).map(messageOf)
    },
    async history(chatId, { from, size, after = 0, before }) {
      // Bounded at both ends: numbers are dense, so a page is a range, and costs the same in a chat of any length.
      const end = before ?? (from === 'end' ? (await newest(chatId)) + 1 : Number.MAX_SAFE_INTEGER)
      const seq =
        from === 'start'
          ? { $gt: after, $lt: Math.min(end, after + size + 2) }
          : { $gt: Math.max(after, end - size - 2), $lt: end }
      return (await messages.find({ chatId, seq }).sort({ seq: 1 }).toArray()).map(messageOf)
    },
    async sentWith(chatId, keys) {
      const sentKey = { $in: keys.map(({ senderId, clientKey }) => sentKeyOf(chatId, senderId, clientKey)) }
      const found = await messages.find({ sentKey }).toArray()
      return found.map(document => ({ message: messageOf(document), inputHash: document.inputHash }))
    },
    append: (chatId, membersVersion, drafts) =>
      mongo.transaction(async session => {
        const count = drafts.length
        const last = drafts.at(-1)
        const head = await heads.findOneAndUpdate(
          { _id: chatId },
          {
            $inc: { rev: count, lastSeq: count },
            $set: { lastMessageId: last?.id ?? null },
            $max: { movedAt: last?.sentAt ?? new Date(0) },
          },
          { session, returnDocument: 'after' },
        )
        // Whoever changes the members writes the same head, so the version read here is the one at the commit.
        if (head?.membersVersion !== membersVersion) throw new MembersMoved(chatId)
        const stored = drafts.map((draft, index) => sentDocument(chatId, head, draft, index - count + 1))
        await insertNew(messages, stored, session)
        const facts = drafts.map((draft, index) => sentFact(chatId, draft, head.lastSeq + index - count + 1))
        await events.append(session, chatId, head.rev - count + 1, facts)
        return stored.map(messageOf)
      }),
    async appendMembership(session, { chatId, version, grownBy, facts, notes, at }) {
      const noted = notes.map(() => newId())
      const count = facts.length + notes.length
      const update = {
        $inc: { rev: count, lastSeq: notes.length, memberCount: grownBy },
        $set: { membersVersion: version, ...(noted.length > 0 ? { lastMessageId: noted.at(-1) ?? null } : {}) },
        $max: { movedAt: at },
        ...(noted.length > 0 ? {} : { $setOnInsert: { lastMessageId: null } }),
      }
      const options = { session, returnDocument: 'after', upsert: true } as const
      const head = await heads.findOneAndUpdate({ _id: chatId }, update, options)
      if (!head) throw new Error(`the head of ${chatId} was neither found nor made`)
      const before = { rev: head.rev - count, lastSeq: head.lastSeq - notes.length }
      const documents = notes.map((note, index) => ({
        ...noteDocument(chatId, note, `v${version}:${note.kind}`, at),
        _id: noted[index] ?? newId(),
        seq: before.lastSeq + index + 1,
        rev: before.rev + facts.length + index + 1,
      }))
      if (documents.length > 0) await messages.insertMany(documents, { session })
      const noteFacts = documents.map(
        ({ _id, seq }): TimedFact => ({ type: 'messages.SystemNoted.v1', data: { chatId, messageId: _id, seq }, at }),
      )
      await events.append(session, chatId, before.rev + 1, [...facts, ...noteFacts])
      return before
    },
    readLog: async (chatId, after, limit) => (await events.read(chatId, after, limit)) as LogRow[],
  }
}

async function insertNew(
  messages: Collection<MessageDocument>,
  stored: MessageDocument[],
  session: ClientSession,
): Promise<void> {
  try {
    await messages.insertMany(stored, { session })
  } catch (error) {
    throw isDuplicateKey(error, 'sent_key') ? new KeyRaced(stored[0]?.chatId) : error
  }
}

const untouched = { reactions: [], editedAt: null, editedFromRev: null, deletedAt: null } as const

/** @param offset from the head's newest numbers, 0 or less */
function sentDocument(chatId: string, head: HeadDocument, draft: Draft, offset: number): MessageDocument {
  const { id: _id, repliedToUserId, traceparent: _trace, ...rest } = draft
  const numbers = { seq: head.lastSeq + offset, rev: head.rev + offset }
  const sentKey = sentKeyOf(chatId, draft.senderId, draft.clientKey)
  return { _id, chatId, kind: 'TEXT', ...numbers, ...rest, ...untouched, note: null, countable: true, sentKey }
}

function noteDocument(
  chatId: string,
  note: Note,
  clientKey: string,
  at: Date,
): Omit<MessageDocument, '_id' | 'seq' | 'rev'> {
  return {
    ...{ chatId, kind: 'SYSTEM', senderId: null, body: null, clientKey, inputHash: '', sentAt: at },
    sentKey: sentKeyOf(chatId, '', clientKey),
    ...{ mentionIds: [], replyToId: null, attachmentIds: [], note, countable: false },
    ...untouched,
  }
}

function sentFact(chatId: string, draft: Draft, seq: number): TimedFact {
  const { id: messageId, senderId, mentionIds: mentionedUserIds, repliedToUserId, sentAt: at, traceparent } = draft
  return {
    type: 'messages.MessageSent.v1',
    data: { chatId, messageId, senderId, seq, mentionedUserIds, repliedToUserId },
    at,
    traceparent,
  }
}

const sentKeyOf = (chatId: string, senderId: string, clientKey: string) => `${chatId}|${senderId}|${clientKey}`

export function messageOf({ _id, inputHash, sentKey, ...message }: MessageDocument): Message {
  return { id: _id, ...message }
}

function headOf({ _id, ...head }: HeadDocument): Head {
  return { chatId: _id, ...head }
}
