// The newest state of chats, computed once per chat and process however many people watch it. Used by inbox.ts.

import type { Log } from '#platform/process/log.ts'
import type { Bus, BusSubscription } from '#platform/redis/bus.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import type { ChatActivityChanged } from '../events/model.ts'
import { createCoalescer } from '../live/coalescer.ts'
import type { MessageStore } from '../log/message-store.ts'
import type { Head } from '../model/model.ts'

/** How often the state of one chat is told: in a large one a second is soon enough, and it is told to many. */
const paceMs = { small: 50, large: 1_000, largeFrom: 100 } as const

const headsAtOnce = 1_000

export interface HeadWatch extends Disposable {
  /** Calls back with the newest state of the chat each time that it has moved. */
  watch(chatId: string, listener: (moved: ChatActivityChanged) => void): Disposable
  /** Looks at all watched chats: what Redis did not tell. Rejects where it could not. */
  poll(): Promise<void>
}

interface Watched {
  readonly listeners: Set<(moved: ChatActivityChanged) => void>
  readonly subscription: BusSubscription
  rev: number
  memberCount: number
}

export function createHeadWatch({ store, bus, log }: { store: MessageStore; bus: Bus; log: Log }): HeadWatch {
  const chats = new Map<string, Watched>()
  const tell = (heads: readonly Head[]) => {
    for (const head of heads) {
      const watched = chats.get(head.chatId)
      if (!watched || head.rev <= watched.rev) continue
      watched.rev = head.rev
      watched.memberCount = head.memberCount
      for (const listener of [...watched.listeners]) listener(movedOf(head))
    }
  }
  const look = async (chatIds: readonly string[]) => {
    for (let index = 0; index < chatIds.length; index += headsAtOnce)
      tell(await store.heads(chatIds.slice(index, index + headsAtOnce)))
  }
  const lookAt = (chatId: string) =>
    look([chatId]).catch(error => log.warn({ err: error }, 'a head was not read; the poll tries again'))
  const pace = createCoalescer<true>({
    everyMs: chatId => ((chats.get(chatId)?.memberCount ?? 0) > paceMs.largeFrom ? paceMs.large : paceMs.small),
    pass: chatId => void lookAt(chatId),
  })
  const open = (chatId: string): Watched => ({
    listeners: new Set(),
    subscription: bus.subscribe(feedOf('messages', chatId), () => pace.add(chatId, true)),
    rev: 0,
    memberCount: 0,
  })
  return {
    watch(chatId, listener) {
      const watched = chats.get(chatId) ?? open(chatId)
      chats.set(chatId, watched)
      watched.listeners.add(listener)
      return {
        [Symbol.dispose]() {
          watched.listeners.delete(listener)
          if (watched.listeners.size > 0 || chats.get(chatId) !== watched) return
          chats.delete(chatId)
          watched.subscription[Symbol.dispose]()
        },
      }
    },
    poll: () => look([...chats.keys()]),
    [Symbol.dispose]() {
      pace[Symbol.dispose]()
      for (const { subscription } of chats.values()) subscription[Symbol.dispose]()
      chats.clear()
    },
  }
}

export function movedOf({ chatId, rev, lastSeq, lastMessageId, movedAt: at }: Head): ChatActivityChanged {
  return { __typename: 'ChatActivityChanged', at, chatId, rev, lastSeq, lastMessageId }
}
