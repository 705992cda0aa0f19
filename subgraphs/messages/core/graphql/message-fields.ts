// A message, field by field. Whoever gets a message may see it: rights.ts has made sure of that.

import { signedIn, userIdOf } from '#platform/identity/viewer.ts'
import { connectionOf, encodeCursor, numberCursor, rangeOf } from '#platform/pages.ts'
import type { MentionRangeResolvers, MessageResolvers } from '../../generated.ts'
import type { Message, Note } from '../model/model.ts'
import type { Context } from './context.ts'
import { isHidden, visibleMessage } from './rights.ts'

const pages = { fallback: 20, maximum: 100 }
const userOf = (id: string) => ({ id })

export const messageFields = {
  chat: ({ chatId }) => ({ id: chatId }),
  sender: ({ senderId }) => (senderId === null ? null : { id: senderId }),
  clientKey: ({ senderId, clientKey }, _, { viewer }) => {
    signedIn(viewer)
    return senderId !== null && userIdOf(viewer) === senderId ? clientKey : null
  },
  systemNote: ({ note }) => note && systemNoteOf(note),
  mentions: ({ mentionIds }) => mentionIds.map(userOf),
  mentionRanges: ({ mentionRanges = [] }) => [...mentionRanges],
  mentionsEveryone: ({ mentionsEveryone, deletedAt }) => mentionsEveryone === true && deletedAt === null,
  replyTo: ({ replyToId }, _, context) => (replyToId === null ? null : visibleMessage(context, replyToId)),
  reactions: ({ id, reactions }) => reactions.map(group => ({ messageId: id, ...group })),
  edits: async ({ id, deletedAt }, args, { changes }) => {
    const range = rangeOf(args, pages, numberCursor('edit'))
    const texts = await changes.edits(id, range)
    // One whose time is over has its texts until the worker comes.
    const readable = deletedAt === null ? texts : texts.map(text => ({ ...text, body: null }))
    return connectionOf(readable, range, ({ number }) => encodeCursor('edit', number))
  },
  isHidden: (message, _, context) => {
    signedIn(context.viewer)
    return isHidden(context, message)
  },
} satisfies MessageResolvers<Context>

/** The same in a message, a draft and what is to be said later. */
export const mentionRangeFields = {
  user: ({ userId }) => userOf(userId),
} satisfies MentionRangeResolvers<Context>

/** An event points to a message of a log that the viewer reads already; it can lose its text, but never its row. */
const messageOf = async ({ messageId }: { messageId: string }, { loaders }: Context): Promise<Message> => {
  const message = await loaders.message.load(messageId)
  if (!message) throw new Error(`the log points to a message that is not there: ${messageId}`)
  return message
}
export const messageOfEvent = {
  message: (event: { messageId: string }, _: unknown, context: Context) => messageOf(event, context),
}
/** The event of its being said comes so soon after it that it may be at hand. */
export const messageJustSaid = {
  message: (event: { messageId: string }, _: unknown, context: Context) =>
    context.recentMessages.find(event.messageId) ?? messageOf(event, context),
}

export function systemNoteOf({ kind, userIds, byUserId }: Note) {
  return { kind, users: userIds.map(userOf), actor: byUserId == null ? null : userOf(byUserId) }
}
