// Exit 1, continued: threads. The replies are messages of the chat's log like all others; here is what a thread is as a whole, and
// how far each person is with it. One small write per reply, whatever the number of its followers.

import type { Collection, Filter, OptionalUnlessRequiredId } from 'mongodb'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range, TimePlace } from '#platform/pages.ts'
import type { MessageDocument, MessageReader } from '../../core/log/message-documents.ts'
import { logCollections, type Session } from '../../core/log/message-store.ts'
import type { Message } from '../../core/model/model.ts'
import { firstStanding, type ReadUpTo, type Thread, type ThreadStanding } from './model.ts'

/** The threads of one person that are looked at; the ones that have not moved for longest fall out of their list. */
const mostFollowed = 1_000
/** How many are told of a reply by name. */
const mostTold = 200
/** Unread replies are counted so far. */
const mostUnread = 151

export interface ThreadStore {
  ensureIndexes(): Promise<void>
  threads(rootIds: readonly string[]): Promise<Thread[]>
  replies(rootId: string, range: Range<number>): Promise<Message[]>
  /** Replies of one person's that nobody else sees. */
  shadowedBy(userId: string, rootId: string): Promise<Message[]>
  /** In the transaction that stores messages: counts those that are replies, and lets people follow who take part. */
  replied(session: Session, messages: readonly Message[]): Promise<void>
  /**
   * In the transaction that stores the past of a chat: the same for many at once. Nobody is told of it, and nothing of it is new to
   * whoever took part.
   */
  adopt(session: Session, messages: readonly AdoptedReply[]): Promise<void>
  /** The end of an import that is taken back: the threads under some messages of a chat. */
  disown(session: Session, chatId: string, rootIds: readonly string[]): Promise<void>
  /** In the transaction that takes a message back. */
  forget(session: Session, messageId: string): Promise<void>
  readStates(userId: string, rootIds: readonly string[]): Promise<ThreadStanding[]>
  /** Those who show how far they are, by their last move, the latest first. */
  readers(rootId: string, read: ReadUpTo, range: Range<TimePlace>): Promise<ThreadStanding[]>
  countReaders(rootId: string, read: ReadUpTo): Promise<number>
  followers(rootId: string): Promise<string[]>
  /** The threads that somebody follows, by their last reply, the latest first. */
  followed(userId: string, range: Range<TimePlace>): Promise<Thread[]>
  movedSince(userId: string, from: Date): Promise<ThreadStanding[]>
  /** Never back. */
  advance(
    thread: Thread,
    to: { readonly userId: string; readonly readSeq: number; readonly shownSeq: number },
  ): Promise<void>
  /** @returns whether that changed something */
  follow(thread: Thread, userId: string, following: boolean): Promise<boolean>
  /** Replies behind a position, the oldest first; no more than are counted. */
  behind(rootId: string, seq: number): Promise<Message[]>
  /** Whoever is out of a chat is out of its threads. */
  membersLeft(session: Session, chatId: string, userIds: readonly string[]): Promise<void>
}

/** A message as an import stores it. */
type AdoptedReply = Pick<MessageDocument, 'chatId' | 'seq' | 'senderId' | 'sentAt' | 'mentionIds' | 'deletedAt'> & {
  readonly threadRootId?: string
}

type ThreadDocument = Omit<Thread, 'rootId'> & { _id: string }

const latest = (one: Date, other: Date): Date => (one > other ? one : other)

/** Many rows in three calls, whatever is there already: a call for each row would take most of an import's time. */
async function merge<T extends { _id: string }>(
  session: Session,
  collection: Collection<T>,
  fresh: readonly T[],
  merged: (old: T, one: T) => T,
): Promise<void> {
  const filter = { _id: { $in: fresh.map(({ _id }) => _id) } } as Filter<T>
  const found = (await collection.find(filter, { session }).toArray()) as unknown as T[]
  const known = new Map(found.map(row => [row._id, row]))
  if (known.size > 0) await collection.deleteMany(filter, { session })
  const all = fresh.map(one => {
    const old = known.get(one._id)
    return old ? merged(old, one) : one
  })
  await collection.insertMany(all as OptionalUnlessRequiredId<T>[], { session })
}

export function createThreadStore(mongo: Mongo, messageOf: MessageReader): ThreadStore {
  const { messages } = logCollections(mongo)
  const threads = mongo.db.collection<ThreadDocument>('threads')
  const rows = mongo.db.collection<ThreadStanding & { _id: string }>('thread_standings')
  const idOf = (rootId: string, userId: string) => `${rootId}|${userId}`
  const inserted = (thread: Pick<Thread, 'rootId' | 'chatId'>, userId: string, ...named: string[]) =>
    Object.fromEntries(Object.entries(firstStanding(thread, userId)).filter(([name]) => !named.includes(name)))

  const joinIn = async (session: Session, reply: Message & { threadRootId: string }) => {
    const { threadRootId: rootId, chatId, seq, senderId, mentionIds } = reply
    const root = await messages.findOne({ _id: rootId }, { session })
    const drawnIn = [...new Set([root?.senderId ?? null, ...mentionIds])].filter(id => id !== null && id !== senderId)
    const operations = [
      {
        updateOne: {
          filter: { _id: idOf(rootId, senderId ?? '') },
          // Whoever says something has read what stands before it.
          update: {
            $set: { following: true },
            $max: { readSeq: seq, shownSeq: seq },
            $currentDate: { movedAt: true },
            $setOnInsert: inserted({ rootId, chatId }, senderId ?? '', 'following', 'readSeq', 'shownSeq', 'movedAt'),
          },
          upsert: true,
        },
      },
      ...drawnIn.flatMap(userId => {
        const _id = idOf(rootId, userId ?? '')
        const first = inserted({ rootId, chatId }, userId ?? '', 'following')
        return [
          { updateOne: { filter: { _id }, update: { $setOnInsert: first }, upsert: true } },
          // Not against the will of somebody who has ended it.
          {
            updateOne: {
              filter: { _id, following: { $exists: false } },
              update: { $set: { following: true }, $currentDate: { movedAt: true } },
            },
          },
        ]
      }),
    ]
    await rows.bulkWrite(operations as never, { session })
  }
  /** By the thread alone: not every store has a plan that uses its index once more is asked for. */
  const readBy = async (rootId: string, { seq, senderId }: ReadUpTo): Promise<ThreadStanding[]> => {
    const moved = (await rows.find({ rootId }).toArray()).map(standingOf)
    // Whoever has shown nothing yet is nobody's reader.
    return moved.filter(({ shownSeq, userId }) => shownSeq >= Math.max(seq, 1) && userId !== senderId)
  }
  return {
    async ensureIndexes() {
      // Whole and not partial: not every store has a plan that uses a partial one.
      await messages.createIndex({ threadRootId: 1, seq: 1 }, { name: 'thread_seq' })
      await rows.createIndex({ rootId: 1 }, { name: 'root' })
      await rows.createIndex({ userId: 1, movedAt: 1 }, { name: 'user_moved' })
      await rows.createIndex({ chatId: 1, userId: 1 }, { name: 'chat_user' })
    },
    threads: async ids => (await threads.find({ _id: { $in: [...ids] } }).toArray()).map(threadOf),
    async replies(rootId, { from, size, after = 0, before = Number.MAX_SAFE_INTEGER }) {
      const found = await messages
        .find({ threadRootId: rootId, seq: { $gt: after, $lt: before } })
        .sort({ seq: from === 'start' ? 1 : -1 })
        .limit(size + 1)
        .toArray()
      return (from === 'start' ? found : found.reverse()).map(messageOf)
    },
    async shadowedBy(userId, rootId) {
      const found = await messages.find({ threadRootId: rootId, seq: { $gt: 0 } }).toArray()
      return found
        .filter(({ shadowed, senderId, deletedAt }) => shadowed && senderId === userId && !deletedAt)
        .map(messageOf)
    },
    async replied(session, stored) {
      for (const reply of stored) {
        const { threadRootId: rootId, chatId, seq, sentAt } = reply
        // The others see no trace of it, in the numbers of the thread either.
        if (rootId === undefined || reply.shadowed) continue
        const update = {
          $inc: { replyCount: 1 },
          $max: { lastSeq: seq, lastReplyAt: sentAt },
          $setOnInsert: { chatId },
        }
        await threads.updateOne({ _id: rootId }, update, { session, upsert: true })
        await joinIn(session, { ...reply, threadRootId: rootId })
      }
    },
    async adopt(session, stored) {
      const replies = stored.filter(({ threadRootId }) => threadRootId !== undefined)
      if (replies.length === 0) return
      const byRoot = Map.groupBy(replies, ({ threadRootId }) => threadRootId ?? '')
      const roots = await messages.find({ _id: { $in: [...byRoot.keys()] } }, { session }).toArray()
      const rootSenders = new Map(roots.map(({ _id, senderId }) => [_id, senderId]))
      const counted: ThreadDocument[] = []
      const standings: (ThreadStanding & { _id: string })[] = []
      for (const [rootId, some] of byRoot) {
        const chatId = some[0]?.chatId ?? ''
        const lastSeq = Math.max(...some.map(({ seq }) => seq))
        const lastReplyAt = new Date(Math.max(...some.map(({ sentAt }) => sentAt.getTime())))
        const replyCount = some.filter(({ deletedAt }) => !deletedAt).length
        counted.push({ _id: rootId, chatId, replyCount, lastSeq, lastReplyAt })
        const taking = some.flatMap(({ senderId, mentionIds }) => [senderId, ...mentionIds])
        for (const userId of new Set([rootSenders.get(rootId) ?? null, ...taking])) {
          if (userId === null) continue
          const read = { readSeq: lastSeq, shownSeq: lastSeq, following: true, movedAt: lastReplyAt }
          standings.push({ _id: idOf(rootId, userId), rootId, chatId, userId, ...read })
        }
      }
      await merge(session, threads, counted, (old, one) => ({
        ...{ ...old, replyCount: old.replyCount + one.replyCount, lastSeq: Math.max(old.lastSeq, one.lastSeq) },
        lastReplyAt: latest(old.lastReplyAt, one.lastReplyAt),
      }))
      await merge(session, rows, standings, (old, one) => ({
        ...{ ...old, readSeq: Math.max(old.readSeq, one.readSeq), shownSeq: Math.max(old.shownSeq, one.shownSeq) },
        movedAt: latest(old.movedAt, one.movedAt),
      }))
    },
    async disown(session, chatId, rootIds) {
      await threads.deleteMany({ _id: { $in: [...rootIds] } }, { session })
      await rows.deleteMany({ chatId }, { session })
    },
    async forget(session, messageId) {
      const { threadRootId: rootId, shadowed } = (await messages.findOne({ _id: messageId }, { session })) ?? {}
      if (rootId !== undefined && !shadowed)
        await threads.updateOne({ _id: rootId }, { $inc: { replyCount: -1 } }, { session })
    },
    async readStates(userId, rootIds) {
      return (await rows.find({ _id: { $in: rootIds.map(id => idOf(id, userId)) } }).toArray()).map(standingOf)
    },
    readers: async (rootId, read, range) =>
      latestFirst(await readBy(rootId, read), range, ({ movedAt: at, userId: id }) => ({ at, id })),
    countReaders: async (rootId, read) => (await readBy(rootId, read)).length,
    async followers(rootId) {
      const found = await rows.find({ rootId }).limit(mostTold).toArray()
      return found.filter(({ following }) => following).map(({ userId }) => userId)
    },
    async followed(userId, range) {
      const moved = await rows.find({ userId }).sort({ movedAt: -1 }).limit(mostFollowed).toArray()
      const rootIds = moved.filter(({ following }) => following).map(({ rootId }) => rootId)
      const found = (await threads.find({ _id: { $in: rootIds } }).toArray()).map(threadOf)
      return latestFirst(found, range, ({ lastReplyAt: at, rootId: id }) => ({ at, id }))
    },
    async movedSince(userId, from) {
      return (await rows.find({ userId, movedAt: { $gte: from } }).toArray()).map(standingOf)
    },
    async advance(thread, { userId, readSeq, shownSeq }) {
      const update = {
        $max: { readSeq, shownSeq },
        $currentDate: { movedAt: true },
        // Without a word on following: reading is no decision.
        $setOnInsert: inserted(thread, userId, 'following', 'readSeq', 'shownSeq', 'movedAt'),
      }
      await rows.updateOne({ _id: idOf(thread.rootId, userId) }, update as never, { upsert: true })
    },
    async follow(thread, userId, following) {
      const _id = idOf(thread.rootId, userId)
      if ((await rows.findOne({ _id }))?.following === following) return false
      const update = {
        $set: { following },
        $currentDate: { movedAt: true },
        $setOnInsert: inserted(thread, userId, 'following', 'movedAt'),
      }
      await rows.updateOne({ _id }, update as never, { upsert: true })
      return true
    },
    async behind(rootId, seq) {
      const found = await messages
        .find({ threadRootId: rootId, seq: { $gt: seq } })
        .sort({ seq: 1 })
        .limit(mostUnread)
        .toArray()
      return found.map(messageOf)
    },
    async membersLeft(session, chatId, userIds) {
      for (const userId of userIds) await rows.deleteMany({ chatId, userId }, { session })
    },
  }
}

/** One page of what an index cannot give in this order. */
function latestFirst<T>(rows: readonly T[], { size, after }: Range<TimePlace>, placeOf: (row: T) => TimePlace): T[] {
  return rows
    .map(row => ({ row, place: placeOf(row) }))
    .filter(({ place }) => after === undefined || later(after, place) < 0)
    .sort((a, b) => later(a.place, b.place))
    .slice(0, size + 1)
    .map(({ row }) => row)
}

const later = (a: TimePlace, b: TimePlace) =>
  b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

function threadOf({ _id, ...thread }: ThreadDocument): Thread {
  return { rootId: _id, ...thread }
}

function standingOf({ _id, ...readState }: ThreadStanding & { _id: string }): ThreadStanding {
  return readState
}
