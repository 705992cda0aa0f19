// What somebody has begun to write, in one place.

export interface MessageDraft {
  readonly userId: string
  readonly chatId: string
  readonly threadRootId: string | null
  /** Goes on when a draft is removed and begun again: an old device never wins by an old number. */
  readonly rev: number
  readonly body: string
  readonly replyToId: string | null
  readonly attachmentIds: readonly string[]
  readonly savedAt: Date
}

/** Where a draft is: one per person, chat and thread. */
export type DraftPlace = Pick<MessageDraft, 'chatId' | 'threadRootId'>

export function isEmpty({ body, attachmentIds }: Pick<MessageDraft, 'body' | 'attachmentIds'>): boolean {
  return body === '' && attachmentIds.length === 0
}
