// Where a message is to be seen: in its chat, or in its thread where it stands there alone. Pure.

interface Placed {
  seq: number
  isInChat: boolean
  threadRoot: { id: string } | null
}

export function messageAddress(chatId: string, { seq, isInChat, threadRoot }: Placed): string {
  return isInChat || !threadRoot ? `/c/${chatId}?at=${seq}` : `/c/${chatId}?thread=${threadRoot.id}`
}
