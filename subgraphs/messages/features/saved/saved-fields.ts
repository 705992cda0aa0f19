// What the viewer has saved, as a page, and on each message.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleMessage } from '../../core/graphql/rights.ts'
import type { MessageResolvers, QueryResolvers, SavedMessageResolvers } from '../../generated.ts'
import { placeOf } from './saved-store.ts'

const pages = { fallback: 20, maximum: 100 }

export const savedMessages: QueryResolvers<Context>['savedMessages'] = async (_, args, { viewer, saved }) => {
  const range = rangeOf(args, pages, textCursor('saved'))
  return connectionOf(await saved.list(signedIn(viewer).userId, range), range, entry =>
    encodeCursor('saved', placeOf(entry)),
  )
}

export const savedMessageFields: SavedMessageResolvers<Context> = {
  id: ({ messageId }, _, { viewer }) => nodeId('saved', signedIn(viewer).userId, messageId),
  message: ({ messageId }, _, context) => visibleMessage(context, messageId),
}

export const savedOfMessage: Pick<MessageResolvers<Context>, 'isSaved'> = {
  isSaved: async ({ id }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.saved.load(id)) ?? false
  },
}
