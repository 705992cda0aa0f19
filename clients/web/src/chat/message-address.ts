// The addresses of chats, threads and messages. Pure.
import type { Place } from '@chat-supergraph/ui'
import { placeOf } from '@chat-supergraph/ui/kit'

export function addressOf({ chatId, seq, threadRootId }: Place): string {
  if (threadRootId !== undefined) return `/c/${chatId}?thread=${threadRootId}`
  return seq === undefined ? `/c/${chatId}` : `/c/${chatId}?at=${seq}`
}

/** Where a message is to be seen: in its chat, or in its thread where it stands there alone. */
export const messageAddress = (chatId: string, message: Parameters<typeof placeOf>[1]): string =>
  addressOf(placeOf(chatId, message))
