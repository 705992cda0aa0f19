// The words of keeping somebody out of a group.

export interface ChatBan {
  /** Grows with time: what pages go by. */
  readonly id: string
  readonly chatId: string
  readonly userId: string
  readonly byUserId: string
  readonly note: string | null
  readonly bannedAt: Date
}

export const reasonOfBan = { what: 'A reason', longest: 256, path: ['input', 'reason'] } as const
