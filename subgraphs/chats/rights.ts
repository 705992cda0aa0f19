// Who may see a chat: its members, feeds that were admitted for it, and services. Asked by resolvers and references alike.

import { argumentOf } from '#platform/live/live-topic.ts'
import type { Context } from './context.ts'
import type { Chat } from './model.ts'

/** The chat, or null where there is none or the viewer may not know of it: the two are not told apart. */
export async function visibleChat({ viewer, loaders }: Context, chatId: string): Promise<Chat | null> {
  switch (viewer.kind) {
    case 'anonymous':
      return null
    case 'user':
      return (await loaders.mine.load(chatId)) ? loaders.chat.load(chatId) : null
    // A feed is named after its arguments, and a gateway has admitted members of that chat only.
    case 'feed':
      return argumentOf(viewer.topic, 'chatId') === chatId ? loaders.chat.load(chatId) : null
    case 'service':
      return loaders.chat.load(chatId)
  }
}
