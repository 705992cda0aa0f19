// What somebody has begun to write, in one place.

import type { ChatPersonalEvent } from '../../core/events/model.ts'
import type { MentionRange } from '../../core/model/model.ts'

export interface MessageDraft {
  readonly userId: string
  readonly chatId: string
  readonly threadRootId: string | null
  /** Goes on when a draft is removed and begun again: an old device never wins by an old number. */
  readonly rev: number
  readonly body: string
  /** Absent where nobody has told. */
  readonly mentionRanges?: readonly MentionRange[]
  readonly replyToId: string | null
  readonly attachmentIds: readonly string[]
  readonly savedAt: Date
}

/** Where a draft is: one per person, chat and thread. */
export type DraftPlace = Pick<MessageDraft, 'chatId' | 'threadRootId'>

export function isEmpty({ body, attachmentIds }: Pick<MessageDraft, 'body' | 'attachmentIds'>): boolean {
  return body === '' && attachmentIds.length === 0
}

export type DraftChanged = ChatPersonalEvent<'DraftChanged'> & { readonly threadRootId: string | null }

declare module '../../core/events/model.ts' {
  interface InboxEvents {
    readonly DraftChanged: DraftChanged
  }
}
