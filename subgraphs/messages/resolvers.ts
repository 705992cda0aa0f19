// Entry 1, GraphQL: arguments -> service or loader -> result. Rights are in rights.ts, rules in service.ts.

import { connectionOf, decodeCursor, encodeCursor, rangeOf } from '#platform/pages.ts'
import { signedIn, userIdOf } from '#platform/viewer.ts'
import { chatEvents } from './chat-events.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated.ts'
import { eventOf, type Message } from './model.ts'
import { visibleChat, visibleMessage } from './rights.ts'

const pages = { fallback: 50, maximum: 100, from: 'end' } as const
const logPages = { fallback: 100, maximum: 500 }

export const resolvers: Resolvers = {
  Query: {
    message: (_, { id }, context) => {
      signedIn(context.viewer)
      return visibleMessage(context, id)
    },
  },
  Mutation: {
    sendMessage: (_, { input }, { viewer, service }) => service.send(signedIn(viewer).userId, input),
  },
  Subscription: {
    chatEvents,
  },
  Chat: {
    __resolveReference: ({ id }, context) => visibleChat(context, id),
    rev: async ({ id }, _, { loaders }) => (await loaders.head.load(id))?.rev ?? 0,
    lastSeq: async ({ id }, _, { loaders }) => (await loaders.head.load(id))?.lastSeq ?? 0,
    lastMessage: async ({ id }, _, context) => {
      const head = await context.loaders.head.load(id)
      return head?.lastMessageId ? visibleMessage(context, head.lastMessageId) : null
    },
    messages: async ({ id }, args, { loaders, store }) => {
      const range = rangeOf(args, pages, readSeq)
      // The rev before the messages: a feed from it repeats what the page may already hold, and misses nothing.
      const rev = (await loaders.head.load(id))?.rev ?? 0
      const messages = await store.history(id, range)
      return { ...connectionOf(messages, range, message => encodeCursor('seq', message.seq)), rev }
    },
    events: async ({ id }, { after, first }, { store }) => {
      // The argument's default does not pass the scalar's parser: it arrives as the text of the SDL.
      const range = rangeOf({ first, after: String(after) }, logPages, Number)
      const rows = await store.readLog(id, Number(after), range.size + 1)
      return connectionOf(rows.map(eventOf), range, event => String(event.rev))
    },
  },
  Message: {
    __resolveReference: ({ id }, context) => visibleMessage(context, id),
    chat: ({ chatId }) => ({ id: chatId }),
    sender: ({ senderId }) => ({ id: senderId }),
    clientKey: ({ senderId, clientKey }, _, { viewer }) => (userIdOf(viewer) === senderId ? clientKey : null),
  },
  MessageSent: { message: ({ messageId }, _, context) => messageOfEvent(context, messageId) },
  MemberAdded: { user: ({ userId }) => ({ id: userId }) },
  MemberRemoved: { user: ({ userId }) => ({ id: userId }) },
  ChatUpdated: { chat: ({ chatId }) => ({ id: chatId }) },
}

/** An event points to a message of a log that the viewer reads already; it can lose its text, but never its row. */
async function messageOfEvent({ loaders }: Context, messageId: string): Promise<Message> {
  const message = await loaders.message.load(messageId)
  if (!message) throw new Error(`the log points to a message that is not there: ${messageId}`)
  return message
}

function readSeq(cursor: string): number | undefined {
  const [seq] = decodeCursor('seq', cursor) ?? []
  return typeof seq === 'number' ? seq : undefined
}
