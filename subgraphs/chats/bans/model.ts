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

export const noteOfBan = { what: 'A note', longest: 256, field: ['note'] } as const
