// What is to be said later, field by field: of the viewer alone.

import { signedIn } from '#platform/identity/viewer.ts'
import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleMessage } from '../../core/graphql/rights.ts'
import type { QueryResolvers, ScheduledMessageChangedResolvers, ScheduledMessageResolvers } from '../../generated.ts'
import { placeOf } from './scheduled-store.ts'

const pages = { fallback: 20, maximum: 100 }

export const scheduledMessages: QueryResolvers<Context>['scheduledMessages'] = async (_, args, context) => {
  const range = rangeOf(args, pages, textCursor('scheduled'))
  return connectionOf(await context.scheduled.list(signedIn(context.viewer).userId, range), range, row =>
    encodeCursor('scheduled', placeOf(row)),
  )
}

export const scheduledFields: ScheduledMessageResolvers<Context> = {
  chat: ({ chatId }) => ({ id: chatId }),
  body: ({ content }) => content?.body ?? null,
  mentionIds: ({ content }) => [...(content?.mentionIds ?? [])],
  mentionRanges: ({ content }) => [...(content?.mentionRanges ?? [])],
  replyToId: ({ content }) => content?.replyToId ?? null,
  attachmentIds: ({ content }) => [...(content?.attachmentIds ?? [])],
  threadRootId: ({ content }) => content?.threadRootId ?? null,
  isInChat: ({ content }) => content === null || content.threadRootId === null || content.isInChat,
  message: ({ messageId }, _, context) => (messageId === null ? null : visibleMessage(context, messageId)),
}

export const scheduledOfEvent: ScheduledMessageChangedResolvers<Context> = {
  scheduledMessage: async ({ scheduledId }, _, { viewer, scheduled }) => {
    const { userId } = signedIn(viewer)
    return (await scheduled.find([scheduledId])).find(row => row.userId === userId) ?? null
  },
}
