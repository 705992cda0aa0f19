// One open inbox: the heads of the person's chats and their own log, put in line in the order of finding. On a return whatever may
// have been missed is told again, and telling it twice changes nothing.
//
// Why nothing is lost. A cursor is a time C, and promises that what the store showed at C has been told. Times are the store's own:
// it stamps each write when it executes it (`$currentDate`), and is asked for C (`hello`), so the clocks of our processes play no
// part. What was written by C and not yet shown is in a transaction, and a store ends those after 60 s
// (transactionLifetimeLimitSeconds): its stamp is later than C - 60 s. Whoever returns with C is told what was stamped after
// C - 90 s; the rest of that is for a new primary whose clock is behind the old one's.

import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { ChatActivityChanged, InboxEventTable } from '../events/model.ts'
import { createSerializedRun } from '../live/serialized-run.ts'
import type { MessageStore } from '../log/message-store.ts'
import type { PersonalRow, PersonalStore } from '../members/personal-store.ts'
import { type HeadWatch, movedOf } from './head-watch.ts'
import { createInboxQueue, cursorAt, type InboxItem, timeOf } from './inbox-queue.ts'
import { type OwnState, type StateSources, statesMovedSince } from './inbox-states.ts'

const overlapMs = 90_000

export interface InboxDeps extends StateSources {
  readonly store: MessageStore
  readonly personal: PersonalStore
  readonly members: { keysOf(userId: string): Promise<string[]> }
  /** How each row of a person's own log is told. */
  readonly inboxEvents: InboxEventTable
  readonly bus: Bus
  readonly log: Log
}

export interface InboxStart {
  readonly userId: string
  /** The last cursor that was seen; undefined begins now, 0 tells of every chat. */
  readonly after: number | undefined
  /** The store's time, from before anything is read. */
  readonly now: number
}

export interface InboxReader extends Disposable {
  readonly items: AsyncIterableIterator<InboxItem>
  /** Attaches to the person's chats, and takes in what has happened since. */
  begin(): Promise<void>
  /** Takes in what is new of the person's own. */
  read(): Promise<void>
  /** Everything that the store showed at this time has been taken in. */
  seal(at: number): void
}

export function createInboxReader(deps: InboxDeps, heads: HeadWatch, { userId, after, now }: InboxStart): InboxReader {
  const { store, personal, members, bus, log } = deps
  const line = createInboxQueue(after ?? cursorAt(now))
  const watches = new Map<string, Disposable>()
  const toldRevs = new Map<string, number>()
  /** What of the person's own has been taken in, with its time; what is older than `from` is not read again. */
  const taken = new Map<string, number>()
  let from = Math.max(0, (after ? timeOf(after) : now) - overlapMs)
  let attached = false
  let ended = false

  const push = (event: ChatActivityChanged) => {
    if (event.rev <= (toldRevs.get(event.chatId) ?? 0)) return
    toldRevs.set(event.chatId, event.rev)
    line.put(`moved ${event.chatId}`, event)
  }
  const watch = (chatId: string) => {
    if (!watches.has(chatId) && !ended) watches.set(chatId, heads.watch(chatId, push))
  }
  const unwatch = (chatId: string) => {
    watches.get(chatId)?.[Symbol.dispose]()
    watches.delete(chatId)
    line.remove(`moved ${chatId}`)
    toldRevs.delete(chatId)
  }
  const isNew = (key: string, at: Date): boolean => {
    if (taken.has(key)) return false
    taken.set(key, at.getTime())
    return true
  }
  const seenAs = ({ key, movedAt, version }: OwnState) => `${key} ${movedAt.getTime()} ${version}`
  const takeRow = async (row: PersonalRow) => {
    const { type, chatId } = row
    if (type === 'ChatLeft') unwatch(chatId)
    line.put(row.id, deps.inboxEvents[row.type](row))
    if (type !== 'ChatJoined') return
    watch(chatId)
    const found = await store.heads([chatId])
    if (watches.has(chatId)) for (const head of found) push(movedOf(head))
  }
  const take = async (rows: readonly PersonalRow[], states: readonly OwnState[]) => {
    for (const row of rows) if (isNew(row.id, row.at)) await takeRow(row)
    for (const state of states) if (isNew(seenAs(state), state.movedAt)) line.put(state.key, state.event)
  }
  const own = (since: Date) => Promise.all([personal.read(userId, since), statesMovedSince(deps, userId, since)])
  const read = createSerializedRun(async () => take(...(await own(new Date(from)))))
  /** What these chats are now says all that the person did before: it is known, and not told. */
  const remember = async () => {
    const [rows, states] = await own(new Date(from))
    for (const { id, at } of rows) taken.set(id, at.getTime())
    for (const state of states) taken.set(seenAs(state), state.movedAt.getTime())
  }
  const subscription = bus.subscribe(feedOf('inbox', userId), () => {
    if (!attached) return
    read().catch(error => log.warn({ err: error, userId }, 'an inbox was not read; the poll tries again'))
  })
  const seal = (at: number) => {
    line.seal(at)
    from = Math.max(from, at - overlapMs)
    for (const [key, time] of taken) if (time < from) taken.delete(key)
  }
  return {
    items: line.items,
    read,
    seal,
    async begin() {
      await (after ? read() : remember())
      // Watched before the heads are read: what moves in between is told.
      const chatIds = await members.keysOf(userId)
      for (const chatId of chatIds) watch(chatId)
      const since = after === undefined ? Number.POSITIVE_INFINITY : timeOf(after) - overlapMs
      for (const head of await store.heads(chatIds)) {
        if (head.movedAt.getTime() >= since) push(movedOf(head))
        else toldRevs.set(head.chatId, Math.max(head.rev, toldRevs.get(head.chatId) ?? 0))
      }
      // Wake-ups that came until here were not followed.
      attached = true
      await read()
      seal(now)
    },
    [Symbol.dispose]() {
      ended = true
      subscription[Symbol.dispose]()
      for (const one of watches.values()) one[Symbol.dispose]()
      watches.clear()
      line[Symbol.dispose]()
    },
  }
}
