// Who may see what is said in a chat: its members, feeds that were admitted for it, and services. Asked by resolvers and
// references alike.

import { isId } from '#platform/ids.ts'
import type { Context } from './context.ts'
import type { Chat, Message } from './model.ts'

/** The chat, or null where there is none or the viewer may not know of it: the two are not told apart. */
export async function visibleChat(context: Context, chatId: string): Promise<Chat | null> {
  return (await mayRead(context, chatId)) ? { id: chatId } : null
}

/** The message, or null where there is none or the viewer may not see it. */
export async function visibleMessage(context: Context, messageId: string): Promise<Message | null> {
  const message = isId(messageId) ? await context.loaders.message.load(messageId) : null
  return message && (await mayRead(context, message.chatId)) ? message : null
}

async function mayRead({ viewer, loaders }: Context, chatId: string): Promise<boolean> {
  switch (viewer.kind) {
    case 'anonymous':
      return false
    case 'user':
      return isId(chatId) && (await loaders.mine.load(chatId)) !== null
    // A gateway asks as a feed only for what an event of that feed points to, and has admitted members only.
    case 'feed':
    case 'service':
      return true
  }
}
