// Exit 1, continued: how far each member is in each chat, and what is unread from there. One row per member that has moved, and
// one small write per acknowledgement, whatever the size of the chat.

import type { ClientSession } from 'mongodb'
import type { Clock } from '#platform/clock.ts'
import { nodeId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range, TimePlace } from '#platform/pages.ts'
import type { MessageDocument } from '../log/message-documents.ts'
import { logCollections } from '../log/message-store.ts'
import { isOver } from '../model/life.ts'
import type { MemberPosition, Message, ReceiptSummary, UnreadCount } from '../model/model.ts'

/** What one member keeps about a chat: their own position, and the part of it that the others may know. */
export interface ReadState {
  readonly chatId: string
  readonly userId: string
  readonly deliveredSeq: number
  /** What is unread begins behind it; `markUnread` moves it back. */
  readonly readSeq: number
  /** What the others see: it never moves back, and not at all for a private reading. */
  readonly shownSeq: number
  /** The first message and the first change that this member may see. */
  readonly visibleFromSeq: number
  readonly visibleFromRev: number
  readonly mutedUntil: Date | null
  /** By the store's clock. */
  readonly movedAt: Date
}

export interface Advance {
  readonly chatId: string
  readonly userId: string
  readonly deliveredSeq: number
  readonly readSeq: number
  readonly isPrivate: boolean
  /** Nobody is to see that anything has arrived either. */
  readonly unseen?: boolean
}

export const unreadCap = 100
/** How many messages are looked at first; ranges grow where few of them count. */
const unreadRange = 150
const widest = 10_000
const lean = { seq: 1, countable: 1, senderId: 1, expiresAt: 1 } as const

export interface PositionStore {
  ensureIndexes(): Promise<void>
  readStates(userId: string, chatIds: readonly string[]): Promise<ReadState[]>
  /** Each where it is higher than before; in one call for all. */
  advance(advances: readonly Advance[]): Promise<void>
  markUnread(chatId: string, userId: string, fromSeq: number): Promise<ReadState>
  setMuted(chatId: string, userId: string, until: Date | null): Promise<void>
  /** In the transaction that copies a change of the members: what the new ones may see, and nothing left of those who went. */
  membersChanged(session: ClientSession, chatId: string, change: StandingsChange): Promise<void>
  /** Of members of an imported chat: nothing of its past is new to them. */
  adopt(session: ClientSession, chatId: string, userIds: readonly string[], lastSeq: number): Promise<void>
  unread(readState: ReadState, among: UnreadAmong): Promise<UnreadCount>
  /** How far messages of one chat have got, each without its sender. */
  summaries(
    chatId: string,
    messages: readonly Pick<Message, 'seq' | 'senderId'>[],
  ): Promise<Omit<ReceiptSummary, 'recipientCount'>[]>
  /** Members by their last move, the newest first; with `fromSeq` only those who have shown that they read up to it. */
  positions(chatId: string, fromSeq: number, range: Range<TimePlace>): Promise<ReadState[]>
  /** What one user has moved since, in all chats: on which of their devices does not matter. */
  movedSince(userId: string, from: Date): Promise<ReadState[]>
  /** Of members that are named. */
  positionsOf(chatId: string, userIds: readonly string[]): Promise<MemberPosition[]>
}

export interface UnreadAmong {
  /** The chat's newest message. */
  readonly lastSeq: number
  /** Whose messages do not count beside the reader's own: those of people they blocked or muted. */
  readonly excluded: readonly string[]
  /** What the reader hid. */
  readonly hiddenIds: readonly string[]
}

export interface StandingsChange {
  readonly joined: readonly { readonly userId: string; readonly seesAll: boolean }[]
  readonly left: readonly string[]
  /** The head before the change. */
  readonly rev: number
  readonly lastSeq: number
  readonly at: Date
}

export function emptyReadState(chatId: string, userId: string): ReadState {
  return {
    ...{ chatId, userId, deliveredSeq: 0, readSeq: 0, shownSeq: 0 },
    ...{ visibleFromSeq: 1, visibleFromRev: 1, mutedUntil: null, movedAt: new Date(0) },
  }
}

export function createPositionStore(mongo: Mongo, clock: Clock): PositionStore {
  const readStates = mongo.db.collection<ReadState & { _id: string }>('standings')
  const { messages } = logCollections(mongo)
  const idOf = (chatId: string, userId: string) => `${chatId}|${userId}`
  const insertedWith = (chatId: string, userId: string, ...named: string[]) =>
    Object.fromEntries(Object.entries(emptyReadState(chatId, userId)).filter(([name]) => !named.includes(name)))

  return {
    async ensureIndexes() {
      await readStates.createIndex({ chatId: 1 }, { name: 'chat' })
      await readStates.createIndex({ userId: 1, movedAt: 1 }, { name: 'user_moved' })
      await messages.createIndex({ chatId: 1, mentionIds: 1, seq: 1 }, { name: 'mentions' })
      await messages.createIndex(
        { chatId: 1, mentionsEveryone: 1, seq: 1 },
        { name: 'calls', partialFilterExpression: { mentionsEveryone: true } },
      )
    },
    async readStates(userId, chatIds) {
      return (await readStates.find({ _id: { $in: chatIds.map(id => idOf(id, userId)) } }).toArray()).map(standingOf)
    },
    async advance(advances) {
      if (advances.length === 0) return
      const operations = advances.map(({ chatId, userId, deliveredSeq, readSeq, isPrivate, unseen = false }) => ({
        updateOne: {
          filter: { _id: idOf(chatId, userId) },
          update: {
            // What is read has arrived, whatever the client says of the latter.
            $max: {
              deliveredSeq: unseen ? 0 : Math.max(deliveredSeq, readSeq),
              readSeq,
              shownSeq: isPrivate ? 0 : readSeq,
            },
            $currentDate: { movedAt: true },
            $setOnInsert: insertedWith(chatId, userId, 'deliveredSeq', 'readSeq', 'shownSeq', 'movedAt'),
          },
          upsert: true,
        },
      }))
      await readStates.bulkWrite(operations as never, { ordered: false })
    },
    async markUnread(chatId, userId, fromSeq) {
      const update = {
        $set: { readSeq: fromSeq - 1 },
        $currentDate: { movedAt: true },
        $setOnInsert: insertedWith(chatId, userId, 'readSeq', 'movedAt'),
      }
      const options = { upsert: true, returnDocument: 'after' } as const
      const found = await readStates.findOneAndUpdate({ _id: idOf(chatId, userId) }, update as never, options)
      if (!found) throw new Error(`the standing of ${userId} in ${chatId} was neither found nor made`)
      return standingOf(found)
    },
    async setMuted(chatId, userId, mutedUntil) {
      const update = { $set: { mutedUntil }, $setOnInsert: insertedWith(chatId, userId, 'mutedUntil') }
      await readStates.updateOne({ _id: idOf(chatId, userId) }, update as never, { upsert: true })
    },
    async membersChanged(session, chatId, { joined, left, rev, lastSeq, at }) {
      if (left.length > 0)
        await readStates.deleteMany({ _id: { $in: left.map(userId => idOf(chatId, userId)) } }, { session })
      if (joined.length === 0) return
      const operations = joined.map(({ userId, seesAll }) => {
        // What was said before somebody joined is not new to them, whether they may read it or not.
        const read = { deliveredSeq: lastSeq, readSeq: lastSeq, shownSeq: 0, movedAt: at }
        const visible = seesAll ? {} : { visibleFromSeq: lastSeq + 1, visibleFromRev: rev + 1 }
        // What they want of the chat comes by another topic, and may come before they do: it stays.
        const { mutedUntil, ...fresh } = { ...emptyReadState(chatId, userId), ...read, ...visible }
        const update = { $set: fresh, $setOnInsert: { mutedUntil } }
        return { updateOne: { filter: { _id: idOf(chatId, userId) }, update, upsert: true } }
      })
      await readStates.bulkWrite(operations as never, { session })
    },
    async adopt(session, chatId, userIds, lastSeq) {
      const read = { deliveredSeq: lastSeq, readSeq: lastSeq }
      await readStates.deleteMany({ chatId }, { session })
      const documents = userIds.map(userId => ({
        ...{ _id: idOf(chatId, userId), ...emptyReadState(chatId, userId), ...read },
      }))
      if (documents.length > 0) await readStates.insertMany(documents, { session })
    },
    async unread({ chatId, userId, readSeq, visibleFromSeq }, { lastSeq, excluded, hiddenIds }) {
      const from = Math.max(readSeq, visibleFromSeq - 1)
      const own = new Set([userId, ...excluded])
      const hidden = new Set(hiddenIds)
      const now = clock.now()
      const counts = ({ _id, countable, senderId, expiresAt }: MessageDocument) =>
        countable && !isOver({ expiresAt }, now) && !own.has(senderId ?? '') && !hidden.has(_id)
      const read = (filter: object, after: number, upTo: number) =>
        messages.find({ chatId, ...filter, seq: { $gt: after, $lte: upTo } }, { projection: lean }).sort({ seq: 1 })
      /** The numbers of the first messages that count, up to one more than are told. */
      const first = async (): Promise<number[]> => {
        const found: number[] = []
        let width = unreadRange
        // Range by range: the common case ends with the first, and however long a chat is, its ranges are few.
        for (
          let low = from;
          low < lastSeq && found.length <= unreadCap;
          low += width, width = Math.min(width * 4, widest)
        )
          for (const row of await read({}, low, low + width).toArray()) if (counts(row)) found.push(row.seq)
        return found
      }
      /** The same of those that mean the reader: they are few, and an index of their own holds nothing else. */
      const meant = async (filter: object): Promise<number[]> => {
        const found: number[] = []
        for (let low = from; low < lastSeq && found.length <= unreadCap; ) {
          const rows = await read(filter, low, lastSeq).limit(unreadRange).toArray()
          for (const row of rows) if (counts(row)) found.push(row.seq)
          low = rows.length < unreadRange ? lastSeq : (rows.at(-1)?.seq ?? lastSeq)
        }
        return found
      }
      const [found, named, called] = await Promise.all([
        first(),
        meant({ mentionIds: userId }),
        meant({ mentionsEveryone: true }),
      ])
      // One that names the reader and everyone is one.
      const mentions = new Set([...named, ...called]).size
      const count = Math.min(found.length, unreadCap)
      const isCapped = found.length > unreadCap
      return { count, isCapped, mentionCount: Math.min(mentions, unreadCap), firstSeq: found[0] ?? null }
    },
    async summaries(chatId, asked) {
      const reached = (field: string, { seq, senderId }: Pick<Message, 'seq' | 'senderId'>) => ({
        $sum: { $cond: [{ $and: [{ $gte: [field, seq] }, { $ne: ['$userId', senderId ?? ''] }] }, 1, 0] },
      })
      const counts = asked.flatMap((message, index) => [
        [`delivered${index}`, reached('$deliveredSeq', message)],
        [`read${index}`, reached('$shownSeq', message)],
      ])
      const [found] = await readStates
        .aggregate<Record<string, number>>([
          { $match: { chatId } },
          { $group: { _id: null, ...Object.fromEntries(counts) } },
        ])
        .toArray()
      return asked.map((_, index) => ({
        deliveredCount: found?.[`delivered${index}`] ?? 0,
        readCount: found?.[`read${index}`] ?? 0,
      }))
    },
    async positions(chatId, fromSeq, { size, after }) {
      // Asked for small chats only: all of a chat's rows are fewer than what a page may hold.
      const all = (await readStates.find({ chatId }).toArray()).map(standingOf)
      const isLater = ({ movedAt, userId }: ReadState) =>
        after === undefined || movedAt < after.at || (movedAt.getTime() === after.at.getTime() && userId > after.id)
      return all
        .filter(one => one.shownSeq >= fromSeq && isLater(one))
        .sort((a, b) => b.movedAt.getTime() - a.movedAt.getTime() || (a.userId < b.userId ? -1 : 1))
        .slice(0, size + 1)
    },
    async movedSince(userId, from) {
      return (await readStates.find({ userId, movedAt: { $gte: from } }).toArray()).map(standingOf)
    },
    async positionsOf(chatId, userIds) {
      const found = await readStates.find({ _id: { $in: userIds.map(userId => idOf(chatId, userId)) } }).toArray()
      return found.map(row => shownPosition(standingOf(row)))
    },
  }
}

/** What the others may know of a member's position. */
export function shownPosition({ chatId, userId, deliveredSeq, shownSeq }: ReadState): MemberPosition {
  return { id: nodeId('position', chatId, userId), chatId, userId, deliveredSeq, readSeq: shownSeq }
}

/** One's own position, what is shown to nobody else included. */
export function ownPosition({ chatId, userId, deliveredSeq, readSeq }: ReadState): MemberPosition {
  return { id: nodeId('my-position', chatId, userId), chatId, userId, deliveredSeq, readSeq }
}

function standingOf({ _id, ...readState }: ReadState & { _id: string }): ReadState {
  return readState
}
