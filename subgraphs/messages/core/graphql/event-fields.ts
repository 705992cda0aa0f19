// What many events and rows have in common, field by field.

export const chatOfEvent = { chat: ({ chatId }: { chatId: string }) => ({ id: chatId }) }
export const userOfEvent = { user: ({ userId }: { userId: string }) => ({ id: userId }) }
export const actorOfEvent = {
  actor: ({ byUserId }: { byUserId: string | null }) => (byUserId === null ? null : { id: byUserId }),
}
