// Threads: replies under one message, and how far each person is with them.

import type { Message } from '../model.ts'

/** What a thread is about itself. */
export interface Thread {
  readonly rootId: string
  readonly chatId: string
  readonly replyCount: number
  readonly lastSeq: number
  readonly lastReplyAt: Date
}

/** One person in one thread. */
export interface ThreadStanding {
  readonly rootId: string
  readonly chatId: string
  readonly userId: string
  /** The chat's `seq` of the last reply that was on screen. */
  readonly readSeq: number
  /** What the others see. */
  readonly shownSeq: number
  readonly following: boolean
  /** By the store's clock. */
  readonly movedAt: Date
}

export function firstStanding({ rootId, chatId }: Pick<Thread, 'rootId' | 'chatId'>, userId: string): ThreadStanding {
  return { rootId, chatId, userId, readSeq: 0, shownSeq: 0, following: false, movedAt: new Date(0) }
}

/** Who has read a reply, its sender left out. */
export function readersOf(standings: readonly ThreadStanding[], { seq, senderId }: Pick<Message, 'seq' | 'senderId'>) {
  return standings.filter(({ shownSeq, userId }) => shownSeq >= seq && userId !== senderId)
}
