// Something to be said later, as it is kept until then.

import type { ChatPersonalEvent } from '../../core/events/model.ts'
import type { MentionRange } from '../../core/model/model.ts'

export type ScheduledState = 'WAITING' | 'SENT' | 'REFUSED' | 'CANCELLED'

export interface ScheduledMessage {
  readonly id: string
  readonly userId: string
  readonly chatId: string
  readonly clientKey: string
  readonly sendAt: Date
  /** Null once it was said or taken back: then it is the message's own, or nobody's. */
  readonly content: ScheduledContent | null
  readonly state: ScheduledState
  readonly refusalReason: string | null
  readonly messageId: string | null
}

/** What the rules of sending are given. */
export interface ScheduledContent {
  readonly body: string
  readonly mentionIds: readonly string[]
  /** Absent where nobody has told. */
  readonly mentionRanges?: readonly MentionRange[]
  readonly replyToId: string | null
  readonly attachmentIds: readonly string[]
  readonly threadRootId: string | null
  readonly isInChat: boolean
}

export const limits = { waiting: 100, aheadMs: 366 * 86_400_000, keptMs: 30 * 86_400_000 } as const

export type ScheduledMessageChanged = ChatPersonalEvent<'ScheduledMessageChanged'> & { readonly scheduledId: string }

declare module '../../core/members/personal-store.ts' {
  interface PersonalRowTypes {
    readonly ScheduledChanged: true
  }
}

declare module '../../core/events/model.ts' {
  interface InboxEvents {
    readonly ScheduledMessageChanged: ScheduledMessageChanged
  }
}
