// What is pinned in a chat, as a page of messages.

import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleFrom } from '../../core/graphql/rights.ts'
import { mayRead } from '../../core/model/visibility.ts'
import type { ChatResolvers, MessageResolvers } from '../../generated.ts'

const pages = { fallback: 20, maximum: 100 }

export const pinFields: Pick<ChatResolvers<Context>, 'pins'> = {
  pins: async ({ id }, args, context) => {
    const rev = (await context.loaders.head.load(id))?.rev ?? 0
    const from = (await visibleFrom(context, id))?.seq ?? 1
    const range = rangeOf(args, pages, textCursor('pin'))
    const page = connectionOf(await context.pins.list(id, from, range), range, ({ place }) =>
      encodeCursor('pin', place),
    )
    const messages = await Promise.all(page.edges.map(({ node }) => context.loaders.message.load(node.messageId)))
    const edges = page.edges.flatMap(({ cursor }, index) => {
      const node = messages[index]
      // What is over is not pinned, whether the worker has come or not.
      return node?.pinnedAt && mayRead(context.viewer, node) ? [{ node, cursor }] : []
    })
    return { ...page, edges, rev }
  },
}

export const pinOfMessage: Pick<MessageResolvers<Context>, 'pinnedBy'> = {
  pinnedBy: ({ pinnedById }) => (pinnedById ? { id: pinnedById } : null),
}
