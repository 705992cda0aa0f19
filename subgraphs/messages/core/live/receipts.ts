// Exit 2, continued: that members have got or read further. State, not events: it is told at most once a second and chat, the
// newest position wins, and whoever misses it asks for the positions.

import { type Clock, startTimer, type Timer } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { EventSink } from '#platform/kafka/kafka.ts'
import type { Log } from '#platform/process/log.ts'
import type { Bus } from '#platform/redis/bus.ts'
import type { ReadFacts } from '#schema/events/facts.ts'
import { topics } from '#schema/events/topics.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { Advance, PositionStore, ReadState } from '../members/position-store.ts'
import { createCoalescer } from './coalescer.ts'

export const tellEveryMs = 1_000
const storeOwnEveryMs = 1_000
/** More names than this in one second are told as "many": a reader of such a chat gets counts only. */
export const mostNamed = 100

export interface Receipts extends Disposable {
  /** Whoever says something has read what stands before it. Returns at once; what is lost in a crash only looks unread. */
  sent(chatId: string, userId: string, seq: number): void
  /** These were stored: one user's, each in another chat. @param shownIn those chats whose members see it */
  moved(readStates: readonly ReadState[], shownIn: readonly string[]): void
  /** Marked unread: nobody else's business. */
  movedBack(readState: ReadState): void
  /** How many chats wait to be told. */
  pending(): number
}

export interface ReceiptsDeps {
  readonly bus: Bus
  readonly ephemeral: EventSink
  readonly positions: PositionStore
  readonly clock: Clock
  readonly log: Log
}

export const receiptsFeed = (chatId: string) => feedOf('receipts', chatId)

export function createReceipts({ bus, ephemeral, positions, clock, log }: ReceiptsDeps): Receipts {
  let storing = 0
  /** Where senders are by what they said, until it is stored: for all of them at once, since each is no news by itself. */
  let own = new Map<string, Advance>()
  let timer: Timer | undefined
  const storeOwn = () => {
    const advances = [...own.values()]
    own = new Map()
    timer = undefined
    storing += advances.length
    positions
      .advance(advances)
      .then(() => {
        for (const { chatId, userId } of advances) chats.add(chatId, userId)
      })
      .catch(error => log.warn({ err: error }, 'senders’ own positions were not stored'))
      .finally(() => {
        storing -= advances.length
      })
  }
  const chats = createCoalescer<string>({
    everyMs: () => tellEveryMs,
    pass: (chatId, userIds) => void bus.publish(receiptsFeed(chatId), { userIds: [...userIds].slice(0, mostNamed) }),
  })
  const tellOwnDevices = (userId: string) => void bus.publish(feedOf('inbox', userId), {})
  const mirror = (read: readonly ReadState[]) => {
    const records = read.map(({ userId, chatId, readSeq }) => ({
      key: userId,
      value: JSON.stringify({
        ...{ specversion: '1.0', id: newId(), source: '/subgraphs/messages', type: 'messages.ReadMoved.v1' },
        ...{ subject: userId, time: clock.now().toISOString(), datacontenttype: 'application/json' },
        data: { userId, chatId, readSeq } satisfies ReadFacts['messages.ReadMoved.v1'],
      }),
    }))
    ephemeral.send(topics.reads.name, records).catch(error => log.debug({ err: error }, 'reads were not mirrored'))
  }
  return {
    sent(chatId, userId, seq) {
      own.set(`${chatId} ${userId}`, { chatId, userId, deliveredSeq: seq, readSeq: seq, isPrivate: false })
      timer ??= startTimer(storeOwnEveryMs, storeOwn)
    },
    moved(readStates, shownIn) {
      const [first] = readStates
      if (!first) return
      for (const chatId of shownIn) chats.add(chatId, first.userId)
      tellOwnDevices(first.userId)
      mirror(readStates)
    },
    movedBack: ({ userId }) => tellOwnDevices(userId),
    pending: () => own.size + chats.waiting + storing,
    [Symbol.dispose]() {
      timer?.stop()
      chats[Symbol.dispose]()
    },
  }
}
