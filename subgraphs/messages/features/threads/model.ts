// Threads: replies under one message, and how far each person is with them.

import type { ChatPersonalEvent, MessageRow } from '../../core/events/model.ts'
import type { Message } from '../../core/model/model.ts'

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

/** A reply that others have read: its sender is no reader of it. With a `seq` of 0 any reply will do. */
export type ReadUpTo = Pick<Message, 'seq' | 'senderId'>

export type ThreadReplySent = MessageRow<'ThreadReplySent'>
export type MyThreadChanged = ChatPersonalEvent<'MyThreadChanged'> & { readonly rootId: string }

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly ThreadReplySent: ThreadReplySent
  }
  interface InboxEvents {
    readonly MyThreadChanged: MyThreadChanged
  }
}

declare module '../../core/live/recent-messages.ts' {
  interface AtHand {
    readonly thread?: Thread
  }
}
