// Who may see what is said in a chat, and from where on: its members, feeds that were admitted for it, and services. Asked by
// resolvers and references alike.

import { isId } from '#platform/ids.ts'
import { argumentOf } from '#platform/live/live-topic.ts'
import { emptyReadState, type ReadState } from '../members/position-store.ts'
import type { Chat, Message } from '../model/model.ts'
import { mayRead } from '../model/visibility.ts'
import type { Context } from './context.ts'

/** The viewer's own standing in a chat; undefined where they are not a member. */
export async function standingIn({ viewer, loaders }: Context, chatId: string): Promise<ReadState | undefined> {
  if (viewer.kind !== 'user' || !isId(chatId) || !(await loaders.mine.load(chatId))) return undefined
  return (await loaders.readState.load(chatId)) ?? emptyReadState(chatId, viewer.userId)
}

/** The chat, or null where there is none or the viewer may not know of it: the two are not told apart. */
export async function visibleChat(context: Context, chatId: string): Promise<Chat | null> {
  return (await visibleFrom(context, chatId)) === undefined ? null : { id: chatId }
}

/** The message, or null where there is none or the viewer may not see it. */
export async function visibleMessage(context: Context, messageId: string): Promise<Message | null> {
  const message = isId(messageId) ? await context.loaders.message.load(messageId) : null
  if (!message) return null
  const from = await visibleFrom(context, message.chatId)
  return from !== undefined && message.seq >= from.seq && mayRead(context.viewer, message) ? message : null
}

/** Whether the viewer does not want to see it: they hid it for themselves, or have blocked who said it. */
export async function isHidden({ loaders }: Context, { id, senderId }: Message): Promise<boolean> {
  const blocked = senderId === null ? null : loaders.blocked.load(senderId)
  return (await loaders.hidden.load(id)) ?? (await blocked) ?? false
}

/** The first message and the first change that the viewer may see; undefined where they may see none. */
export async function visibleFrom(
  context: Context,
  chatId: string,
): Promise<{ readonly seq: number; readonly rev: number } | undefined> {
  const all = { seq: 1, rev: 1 }
  switch (context.viewer.kind) {
    case 'anonymous':
      return undefined
    case 'user': {
      const readState = await standingIn(context, chatId)
      return readState && { seq: readState.visibleFromSeq, rev: readState.visibleFromRev }
    }
    // A feed is named after its arguments, and a gateway has admitted members of that chat only.
    case 'feed':
      return argumentOf(context.viewer.topic, 'chatId') === chatId ? all : undefined
    case 'service':
      return all
  }
}
