// Notifications in MongoDB: the rows, each person's counter of changes and the log of them, the pushes that are due, and what was
// taken in, in one transaction.

import type { ClientSession, Collection, Filter } from 'mongodb'
import { newId } from '#platform/ids.ts'
import { createWatermarks, type Place } from '#platform/kafka/watermarks.ts'
import type { EventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import type { NotificationsFacts } from '#schema/events/facts.ts'
import type { Draft, Notification, NotificationKind, NotificationRow, UnreadOfKind } from '../model.ts'
import type { PushOutbox } from './pushes.ts'

/** `unread` mirrors `readAt` for the partial indexes. */
type Row = Omit<Notification, 'id'> & { _id: string; unread?: true }

interface Inbox {
  _id: string
  /** How many changes this person's notifications have seen: the newest rev of their log. */
  rev: number
}

/** An event of another domain with what it makes people hear of. */
export interface Taken extends Place {
  readonly drafts: readonly Draft[]
  /** The trace that it belongs to. */
  readonly traceparent?: string | undefined
}

type TracedDraft = Draft & Pick<Taken, 'traceparent'>

/** How far a person's log has grown. */
export interface Grown {
  readonly userId: string
  readonly rev: number
  /** What was added to it, and the notifications that are new by that. */
  readonly rows: readonly NotificationRow[]
  readonly made: readonly Notification[]
  /** Whether browsers wait to be told. */
  readonly pushes: boolean
}

/** Which of a person's new ones. */
export type Unread =
  | { readonly ids: readonly string[] }
  | { readonly chatId: string; readonly upToSeq?: number }
  | { readonly messageId: string }
  | { readonly subject: string }
  | { readonly upToRev: number }

/** All kinds, or some. */
export type Kinds = readonly NotificationKind[] | undefined

/** Unread ones, and of which kinds. */
export type UnreadAmong = Unread & { readonly kinds?: Kinds }

export interface NotificationStore {
  ensureIndexes(): Promise<void>
  /** Stores what these events make, each event once, whatever is repeated. @returns whose log has grown */
  take(topic: string, events: readonly Taken[]): Promise<Grown[]>
  /** The same for what has no place in a log, such as a reminder; `claim` says in the same transaction whether it still counts. */
  add(drafts: readonly Draft[], claim: (session: ClientSession) => Promise<boolean>): Promise<Grown[]>
  /** Marks a person's new ones as read, at most 500 at once. @returns undefined where there were none */
  markRead(userId: string, which: UnreadAmong, at: Date): Promise<(Grown & { readonly count: number }) | undefined>
  /** Those who have new ones about a message. */
  holdersOf(messageId: string): Promise<string[]>
  page(
    userId: string,
    range: Range<number>,
    only: { readonly unread: boolean; readonly kinds?: Kinds },
  ): Promise<Notification[]>
  unreadCount(userId: string, kinds?: Kinds): Promise<number>
  /** In the order of their names; none of a kind that nothing is new of. */
  unreadByKind(userId: string): Promise<UnreadOfKind[]>
  heads(userIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  findMany(userId: string, ids: readonly string[]): Promise<Notification[]>
  /** What somebody leaves behind: their own rows go, and they are nobody's actor any more. */
  erase(userId: string): Promise<void>
}

const readAtOnce = 500

export interface NotificationStoreDeps {
  readonly mongo: Mongo
  readonly events: EventLog<NotificationsFacts>
  readonly pushes: PushOutbox
}

export function createNotificationStore({ mongo, events, pushes }: NotificationStoreDeps): NotificationStore {
  const rows: Collection<Row> = mongo.db.collection('notifications')
  const inboxes: Collection<Inbox> = mongo.db.collection('inboxes')

  /** Moves counters on before rows are written, so that two takers of one person conflict early. @returns the revs before */
  const advance = async (session: ClientSession, by: ReadonlyMap<string, number>): Promise<Map<string, number>> => {
    const known = await inboxes.find({ _id: { $in: [...by.keys()] } }, { session }).toArray()
    const before = new Map(known.map(({ _id, rev }) => [_id, rev]))
    const updates = [...by].map(([_id, steps]) => ({
      updateOne: { filter: { _id }, update: { $set: { rev: (before.get(_id) ?? 0) + steps } }, upsert: true },
    }))
    await inboxes.bulkWrite(updates, { session })
    return before
  }
  const store = async (session: ClientSession, drafts: readonly TracedDraft[]): Promise<Grown[]> => {
    const fresh = await withoutKnown(session, drafts)
    if (fresh.length === 0) return []
    const byUser = Map.groupBy(fresh, ({ userId }) => userId)
    const before = await advance(session, new Map([...byUser].map(([userId, theirs]) => [userId, theirs.length])))
    const placed = [...byUser].flatMap(([userId, theirs]) =>
      theirs.map(({ push, traceparent, ...draft }, index) => {
        const row: Row = {
          ...draft,
          _id: newId(),
          rev: (before.get(userId) ?? 0) + 1 + index,
          readAt: null,
          unread: true,
        }
        return { row, push, traceparent }
      }),
    )
    const facts = placed.map(({ row, traceparent }) => ({ ...factOf(row), traceparent }))
    await rows.insertMany(
      placed.map(({ row }) => row),
      { session },
    )
    await events.appendMany(session, facts)
    await pushes.show(
      session,
      placed.filter(({ push }) => push).map(({ row }) => row),
    )
    return [...Map.groupBy(placed, ({ row }) => row.userId)].map(([userId, theirs]) => ({
      ...{ userId, rev: (before.get(userId) ?? 0) + theirs.length },
      rows: theirs.map(({ row }) => factOf(row)),
      made: theirs.map(({ row }) => notificationOf(row)),
      pushes: theirs.some(({ push }) => push),
    }))
  }
  /** One subject once: an edit may mention who has heard of the message, and two reactions are one piece of news. */
  const withoutKnown = async (
    session: ClientSession,
    drafts: readonly TracedDraft[],
  ): Promise<readonly TracedDraft[]> => {
    const repeatable = drafts.filter(({ kind, seq }) => kind === 'REACTION' || (kind === 'MENTION' && seq === null))
    const seen = new Set<string>()
    if (repeatable.length > 0) {
      const subjects = [...new Set(repeatable.map(({ subject }) => subject))]
      const found = rows.find({ subject: { $in: subjects } }, { session, projection: { userId: 1, subject: 1 } })
      for await (const { userId, subject } of found) seen.add(`${userId} ${subject}`)
    }
    return drafts.filter(({ userId, subject }) => {
      const name = `${userId} ${subject}`
      return !seen.has(name) && seen.add(name)
    })
  }
  return {
    async ensureIndexes() {
      await rows.createIndex({ userId: 1, rev: -1 }, { name: 'user_rev', unique: true })
      await rows.createIndex({ userId: 1, kind: 1, rev: -1 }, { name: 'user_kind_rev' })
      await rows.createIndex({ subject: 1 }, { name: 'subject' })
      const unread = { partialFilterExpression: { unread: true } } as const
      await rows.createIndex({ userId: 1, chatId: 1, seq: 1 }, { name: 'unread_chat', ...unread })
      await rows.createIndex({ messageId: 1 }, { name: 'unread_message', ...unread })
      await events.ensureIndexes()
    },
    take(topic, taken) {
      const watermarks = createWatermarks(mongo.db, topic)
      return mongo.transaction(async session => {
        const fresh = await watermarks.advanceMany(session, taken)
        const drafts = fresh.flatMap(({ drafts: made, traceparent }) => made.map(draft => ({ ...draft, traceparent })))
        return drafts.length === 0 ? [] : store(session, drafts)
      })
    },
    add: (drafts, claim) => mongo.transaction(async session => ((await claim(session)) ? store(session, drafts) : [])),
    markRead: (userId, which, at) =>
      mongo.transaction(async session => {
        const found = await rows
          .find(filterOf(userId, which), { session, projection: { _id: 1 } })
          .limit(readAtOnce)
          .toArray()
        if (found.length === 0) return undefined
        const ids = found.map(({ _id }) => _id)
        const rev = ((await advance(session, new Map([[userId, 1]]))).get(userId) ?? 0) + 1
        await rows.updateMany({ _id: { $in: ids } }, { $set: { readAt: at }, $unset: { unread: '' } }, { session })
        const data = { userId, notificationIds: ids }
        const row = { key: userId, rev, type: 'notifications.NotificationsRead.v1', data, at } as const
        await events.appendMany(session, [row])
        await pushes.withdraw(session, userId, ids)
        return { userId, rev, rows: [row], made: [], pushes: true, count: ids.length }
      }),
    holdersOf: messageId => rows.distinct('userId', { messageId, unread: true }),
    async page(userId, { from, size, after, before }, only) {
      // Newest first: what comes after a place in the list has a smaller rev.
      const bounds = {
        ...(after === undefined ? {} : { $lt: after }),
        ...(before === undefined ? {} : { $gt: before }),
      }
      const where: Filter<Row> = {
        userId,
        ...(only.unread ? { unread: true } : {}),
        ...ofKinds(only.kinds),
        ...(Object.keys(bounds).length > 0 ? { rev: bounds } : {}),
      }
      const found = await rows
        .find(where)
        .sort({ rev: from === 'start' ? -1 : 1 })
        .limit(size + 1)
        .toArray()
      return (from === 'start' ? found : found.reverse()).map(notificationOf)
    },
    unreadCount: (userId, kinds) => rows.countDocuments({ userId, unread: true, ...ofKinds(kinds) }),
    unreadByKind: userId =>
      rows
        .aggregate<UnreadOfKind>([
          { $match: { userId, unread: true } },
          { $group: { _id: '$kind', count: { $sum: 1 } } },
          { $project: { _id: 0, kind: '$_id', count: 1 } },
          { $sort: { kind: 1 } },
        ])
        .toArray(),
    async heads(userIds) {
      const found = await inboxes.find({ _id: { $in: [...userIds] } }).toArray()
      return new Map(found.map(({ _id, rev }) => [_id, rev]))
    },
    async findMany(userId, ids) {
      return (await rows.find({ _id: { $in: [...ids] }, userId }).toArray()).map(notificationOf)
    },
    async erase(userId) {
      await rows.deleteMany({ userId })
      await rows.updateMany({ actorId: userId }, { $set: { actorId: null } })
    },
  }
}

const ofKinds = (kinds: Kinds) => (kinds ? { kind: { $in: [...kinds] } } : {})

function filterOf(userId: string, which: UnreadAmong): Filter<Row> {
  const mine = { userId, unread: true, ...ofKinds(which.kinds) } as const
  if ('ids' in which) return { ...mine, _id: { $in: [...which.ids] } }
  if ('messageId' in which) return { ...mine, messageId: which.messageId }
  if ('subject' in which) return { ...mine, subject: which.subject }
  if ('upToRev' in which) return { ...mine, rev: { $lte: which.upToRev } }
  const { chatId, upToSeq } = which
  return upToSeq === undefined ? { ...mine, chatId } : { ...mine, chatId, seq: { $lte: upToSeq } }
}

function notificationOf({ _id, unread: _unread, ...rest }: Row): Notification {
  return { id: _id, ...rest }
}

function factOf({ _id, userId, rev, kind, chatId, messageId, createdAt }: Row) {
  const data = { userId, notificationId: _id, kind, chatId, messageId }
  return { key: userId, rev, type: 'notifications.NotificationMade.v1', data, at: createdAt } as const
}
