// Exit 1: chats' logs and what is said in them, in MongoDB. Each feature has a store of its own beside its rules; stores.ts makes all.
// Indexes stand beside the queries they serve. Every change takes its numbers from the chat's head in its own transaction.

import type { ClientSession, Collection, UpdateFilter } from 'mongodb'
import { newId } from '#platform/ids.ts'
import type { EventLog, KeyedFact } from '#platform/mongo/event-log.ts'
import { isDuplicateKey, type Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import {
  type Draft,
  type Head,
  KeyRaced,
  type LogRow,
  MembersMoved,
  type Message,
  type MessageExtras,
  type Note,
  type Sent,
  type TimedFact,
} from '../model/model.ts'
import { isInChat } from '../model/visibility.ts'
import {
  type HeadDocument,
  headOf,
  type MessageDocument,
  type MessageReader,
  noteDocument,
  sentDocument,
  sentFact,
  sentKeyOf,
} from './message-documents.ts'

/** A transaction in progress, for writes that belong into it. */
export type Session = ClientSession

export interface MessageStore {
  ensureIndexes(): Promise<void>
  /** The store's own time: what `movedAt` is told by. */
  now(): Promise<Date>
  heads(chatIds: readonly string[]): Promise<Head[]>
  messages(ids: readonly string[]): Promise<Message[]>
  /** Messages of a chat by their numbers. */
  messagesAt(chatId: string, seqs: readonly number[]): Promise<Message[]>
  /**
   * Messages of a chat between two positions, in the order of `seq`.
   * @param shows which of them; all that show in the chat itself where nothing is said
   */
  history(
    chatId: string,
    range: Range<number>,
    shows?: (message: Pick<Message, 'senderId' | 'threadOnly' | 'shadowed'>) => boolean,
  ): Promise<Message[]>
  /** What was sent with these keys before. */
  sentWith(keys: readonly SentKey[]): Promise<Sent[]>
  /**
   * Stores messages and their facts in one transaction: all of them, or none. Of several chats, each named once.
   * @returns the messages of each chat, in the order of what was asked
   * @throws MembersMoved when a version is not the log's any more, KeyRaced where one of the keys is taken, and what a check throws
   */
  append(appends: readonly Append[]): Promise<Message[][]>
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

/** What makes a message the same one, however often it is sent. */
export interface SentKey extends Pick<Draft, 'senderId' | 'clientKey'> {
  readonly chatId: string
}

/** What is to be said in one chat. */
export interface Append {
  readonly chatId: string
  /** The version of the members under which the senders were allowed. */
  readonly membersVersion: number
  readonly drafts: readonly Draft[]
  /** Asked inside the transaction, on the head that the numbers are taken from. @throws what is thrown there ends it */
  readonly check?: (head: Head, session: Session) => Promise<void>
}

/** What features do in the transaction that stores messages. */
export interface LogHooks {
  /** What they add to a message once its chat's head is known. */
  extrasOf(draft: Draft, head: Head): MessageExtras
  /** What they write beside the messages. */
  stored(session: Session, messages: readonly Message[]): Promise<void>
}

export interface LogCollections {
  readonly heads: Collection<HeadDocument>
  readonly messages: Collection<MessageDocument>
}

/** How many messages one query of a page reads at most. */
const widestRange = 1_000

export function logCollections({ db }: Mongo): LogCollections {
  return { heads: db.collection<HeadDocument>('heads'), messages: db.collection<MessageDocument>('messages') }
}

export function createMessageStore(
  mongo: Mongo,
  events: EventLog<MessagesFacts>,
  { messageOf, extrasOf, stored: storedWith }: LogHooks & { readonly messageOf: MessageReader },
): MessageStore {
  const { heads, messages } = logCollections(mongo)
  /** Each chat's head as it is after its numbers were taken; without those that have none. */
  const takeNumbers = async (appends: readonly Append[], session: Session): Promise<Map<string, HeadDocument>> => {
    const updates = appends.map(({ chatId, drafts }) => {
      const lastShown = drafts.findLast(({ threadOnly, shadowed }) => !threadOnly && !shadowed)
      const update = {
        $inc: { rev: drafts.length, lastSeq: drafts.length },
        ...(lastShown ? { $set: { lastMessageId: lastShown.id } } : {}),
        $currentDate: { movedAt: true },
      } as const
      return { filter: { _id: chatId }, update }
    })
    const [only, ...others] = updates
    if (only && others.length === 0) {
      const head = await heads.findOneAndUpdate(only.filter, only.update, { session, returnDocument: 'after' })
      return new Map(head ? [[head._id, head]] : [])
    }
    // Two calls for any number of chats: each more would wait its turn at the store, and all of them with it.
    await heads.bulkWrite(
      updates.map(updateOne => ({ updateOne })),
      { session },
    )
    const found = await heads.find({ _id: { $in: appends.map(({ chatId }) => chatId) } }, { session }).toArray()
    return new Map(found.map(head => [head._id, head]))
  }
  const newest = async (chatId: string) => (await heads.findOne({ _id: chatId }))?.lastSeq ?? 0
  return {
    async ensureIndexes() {
      await messages.createIndex({ chatId: 1, seq: 1 }, { unique: true, name: 'chat_seq' })
      // The chat, the sender and the key in one field: many are looked for at once, and not every store has a plan for tuples.
      await messages.createIndex({ sentKey: 1 }, { unique: true, name: 'sent_key' })
      await events.ensureIndexes()
    },
    now: async () => (await mongo.db.command({ hello: 1 })).localTime as Date,
    heads: async chatIds => (await heads.find({ _id: { $in: [...chatIds] } }).toArray()).map(headOf),
    messages: async ids => (await messages.find({ _id: { $in: [...ids] } }).toArray()).map(messageOf),
    messagesAt: async (chatId, seqs) => {
      return (await messages.find({ chatId, seq: { $in: [...seqs] } }).toArray()).map(messageOf)
    },
    async history(chatId, { from, size, after = 0, before }, shows = isInChat) {
      // Bounded at both ends: numbers are dense, so a page is a range, and costs the same in a chat of any length. Replies that show
      // in their thread alone have numbers too: where they leave the page short, the next range is a wider one.
      const rows: Message[] = []
      let end = before ?? (from === 'end' ? (await newest(chatId)) + 1 : Number.MAX_SAFE_INTEGER)
      let start = after
      for (let width = size + 1; ; width = Math.min(2 * width, widestRange)) {
        const seq =
          from === 'start'
            ? { $gt: start, $lt: Math.min(end, start + width + 1) }
            : { $gt: Math.max(start, end - width - 1), $lt: end }
        const found = await messages.find({ chatId, seq }).sort({ seq: 1 }).toArray()
        const shown = found.filter(shows).map(messageOf)
        if (from === 'start') rows.push(...shown)
        else rows.unshift(...shown)
        if (rows.length > size || found.length < width) break
        if (from === 'start') start = seq.$lt - 1
        else end = seq.$gt + 1
      }
      return from === 'start' ? rows.slice(0, size + 1) : rows.slice(-size - 1)
    },
    async sentWith(keys) {
      const sentKey = { $in: keys.map(({ chatId, senderId, clientKey }) => sentKeyOf(chatId, senderId, clientKey)) }
      const found = await messages.find({ sentKey }).toArray()
      return found.map(document => ({ message: messageOf(document), inputHash: document.inputHash }))
    },
    append: appends =>
      mongo.transaction(async session => {
        const stored: MessageDocument[][] = []
        const facts: KeyedFact<MessagesFacts>[] = []
        const taken = await takeNumbers(appends, session)
        for (const { chatId, drafts, ...asked } of appends) {
          const head = taken.get(chatId)
          // Whoever changes the members writes the same head, so the version read here is the one at the commit.
          if (head?.membersVersion !== asked.membersVersion) throw new MembersMoved(chatId)
          const counted = headOf(head)
          await asked.check?.(counted, session)
          const numbered = drafts.map((draft, index) => {
            const behind = drafts.length - index - 1
            return { draft, numbers: { seq: head.lastSeq - behind, rev: head.rev - behind } }
          })
          stored.push(
            numbered.map(({ draft, numbers }) => sentDocument(chatId, draft, numbers, extrasOf(draft, counted))),
          )
          for (const { draft, numbers } of numbered)
            facts.push({ ...sentFact(chatId, draft, numbers.seq), key: chatId, rev: numbers.rev })
        }
        await insertNew(messages, stored.flat(), session)
        await events.appendMany(session, facts)
        const said = stored.map(documents => documents.map(messageOf))
        await storedWith(session, said.flat())
        return said
      }),
    async appendMembership(session, { chatId, version, grownBy, facts, notes, at }) {
      const noted = notes.map(() => newId())
      const count = facts.length + notes.length
      const update: UpdateFilter<HeadDocument> = {
        $inc: { rev: count, lastSeq: notes.length, memberCount: grownBy },
        $set: { membersVersion: version, ...(noted.length > 0 ? { lastMessageId: noted.at(-1) ?? null } : {}) },
        $currentDate: { movedAt: true },
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
