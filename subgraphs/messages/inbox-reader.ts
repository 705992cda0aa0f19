// One open inbox. Positions are times, with an overlap: on a return whatever may have been missed is told again, and telling it
// twice changes nothing. What waits is bounded by the person's chats, since a newer state replaces an older one.

import type { Bus } from '#platform/bus.ts'
import type { Log } from '#platform/log.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import { createBell } from './bell.ts'
import type { DraftStore } from './drafts/draft-store.ts'
import { type ChatMoved, type InboxEvent, inboxEventOf } from './feeds/model.ts'
import { type HeadWatch, movedOf } from './head-watch.ts'
import type { MessageStore } from './store/messages.ts'
import type { PersonalRow, PersonalStore } from './store/personal.ts'
import { ownPosition, type PositionStore } from './store/positions.ts'
import type { ThreadStore } from './threads/thread-store.ts'

/** Covers commits that were on their way, clocks that disagree, and wake-ups that were lost. */
const overlapMs = 30_000
const page = 1_000

export interface InboxItem {
  readonly event: InboxEvent
  /** Epoch milliseconds; always grows, by one where many come at once. */
  readonly cursor: number
}

export interface InboxDeps {
  readonly store: MessageStore
  readonly positions: PositionStore
  readonly personal: PersonalStore
  readonly threads: Pick<ThreadStore, 'movedSince'>
  readonly drafts: Pick<DraftStore, 'movedSince'>
  readonly members: { keysOf(userId: string): Promise<string[]> }
  readonly bus: Bus
  readonly log: Log
}

export interface InboxReader extends Disposable {
  readonly items: AsyncIterableIterator<InboxItem>
  /** Attaches to the person's chats, and takes in what has happened since. */
  begin(): Promise<void>
  /** Takes in what is new in the person's own log. */
  read(): Promise<void>
}

export function createInboxReader(
  { store, positions, personal, threads, drafts, members, bus, log }: InboxDeps,
  heads: HeadWatch,
  { userId, after }: { readonly userId: string; readonly after: number | undefined },
): InboxReader {
  const startedAt = Date.now()
  const bell = createBell()
  const moved = new Map<string, ChatMoved>()
  const own: InboxEvent[] = []
  const watches = new Map<string, Disposable>()
  const toldRevs = new Map<string, number>()
  /** What of the person's own has been taken in, with its time; what is older than `from` is not read again. */
  const taken = new Map<string, number>()
  let from = Math.max(0, (after ?? startedAt) - overlapMs)
  let cursor = after ?? startedAt
  let ended = false

  const push = (event: ChatMoved) => {
    if (event.rev <= (toldRevs.get(event.chatId) ?? 0)) return
    toldRevs.set(event.chatId, event.rev)
    moved.set(event.chatId, event)
    bell.ring()
  }
  const watch = (chatId: string) => {
    if (!watches.has(chatId) && !ended) watches.set(chatId, heads.watch(chatId, push))
  }
  const unwatch = (chatId: string) => {
    watches.get(chatId)?.[Symbol.dispose]()
    watches.delete(chatId)
    moved.delete(chatId)
    toldRevs.delete(chatId)
  }
  const isNew = (key: string, at: Date): boolean => {
    if (taken.has(key)) return false
    taken.set(key, at.getTime())
    // Without a cursor the inbox begins now: what was before is known, and not told.
    return after !== undefined || at.getTime() >= startedAt
  }
  const take = async (row: PersonalRow) => {
    const { type, chatId } = row
    if (type === 'ChatLeft') unwatch(chatId)
    own.push(inboxEventOf(row))
    if (type !== 'ChatJoined') return
    watch(chatId)
    for (const head of await store.heads([chatId])) push(movedOf(head))
  }
  const readOnce = async () => {
    const readAt = Date.now()
    const since = new Date(from)
    const rows = await personal.read(userId, since, page)
    for (const row of rows) if (isNew(row.id, row.at)) await take(row)
    for (const standing of await positions.movedSince(userId, since)) {
      const { chatId, movedAt, readSeq } = standing
      if (!isNew(`${chatId}|${movedAt.getTime()}|${readSeq}`, movedAt)) continue
      own.push({ __typename: 'MyPositionMoved', chatId, position: ownPosition(standing) })
    }
    for (const { rootId, chatId, movedAt, readSeq, following } of await threads.movedSince(userId, since)) {
      if (!isNew(`${rootId}|${movedAt.getTime()}|${readSeq}|${following}`, movedAt)) continue
      own.push({ __typename: 'MyThreadMoved', chatId, rootId })
    }
    for (const { chatId, threadRootId, rev, savedAt } of await drafts.movedSince(userId, since)) {
      if (!isNew(`draft|${chatId}|${threadRootId}|${rev}`, savedAt)) continue
      own.push({ __typename: 'DraftChanged', chatId, threadRootId })
    }
    if (own.length > 0) bell.ring()
    if (rows.length === page) return
    from = Math.max(from, readAt - overlapMs)
    for (const [key, at] of taken) if (at < from) taken.delete(key)
  }
  const read = createSerial(readOnce)
  const subscription = bus.subscribe(feedOf('inbox', userId), () => {
    read().catch(error => log.warn({ err: error, userId }, 'an inbox was not read; the poll tries again'))
  })
  const takeOne = (): InboxEvent | undefined => {
    const mine = own.shift()
    if (mine) return mine
    const [first] = moved.values()
    if (first) moved.delete(first.chatId)
    return first
  }
  return {
    read,
    async begin() {
      // Watched before the heads are read: what moves in between is told.
      const chatIds = await members.keysOf(userId)
      for (const chatId of chatIds) watch(chatId)
      for (const head of await store.heads(chatIds)) {
        if (after !== undefined && head.movedAt.getTime() >= from) push(movedOf(head))
        else toldRevs.set(head.chatId, Math.max(head.rev, toldRevs.get(head.chatId) ?? 0))
      }
      await read()
    },
    items: {
      async next() {
        for (; !ended; await bell.heard()) {
          const event = takeOne()
          if (!event) continue
          // Two of one millisecond with one cursor would be one event to a gateway.
          cursor = Math.max(cursor + 1, Date.now())
          return { done: false, value: { event, cursor } }
        }
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    },
    [Symbol.dispose]() {
      ended = true
      subscription[Symbol.dispose]()
      for (const one of watches.values()) one[Symbol.dispose]()
      watches.clear()
      bell.ring()
    },
  }
}

/** One run at a time; calls during a run are one run after it. */
function createSerial(run: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        running = run()
        return running
      })
    return next
  }
}
