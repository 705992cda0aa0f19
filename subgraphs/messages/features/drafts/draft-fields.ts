// Drafts, field by field: of the viewer alone.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId } from '#platform/ids.ts'
import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import { visibleMessage } from '../../core/graphql/rights.ts'
import type { ChatResolvers, DraftChangedResolvers, MessageDraftResolvers, QueryResolvers } from '../../generated.ts'
import { placeOf } from './draft-store.ts'
import { isEmpty } from './model.ts'

const pages = { fallback: 20, maximum: 100 }

export const drafts: QueryResolvers<Context>['drafts'] = async (_, args, { viewer, drafts: store }) => {
  const range = rangeOf(args, pages, textCursor('draft'))
  return connectionOf(await store.list(signedIn(viewer).userId, range), range, draft =>
    encodeCursor('draft', placeOf(draft)),
  )
}

export const draftOfChat: Pick<ChatResolvers<Context>, 'myDraft'> = {
  myDraft: async ({ id }, _, { viewer, drafts: store }) => {
    const [draft] = await store.find(signedIn(viewer).userId, [{ chatId: id, threadRootId: null }])
    return draft && !isEmpty(draft) ? draft : null
  },
}

export const draftFields: MessageDraftResolvers<Context> = {
  id: ({ userId, chatId, threadRootId }) => nodeId('draft', userId, threadRootId ?? chatId),
  chat: ({ chatId }) => ({ id: chatId }),
  mentionRanges: ({ mentionRanges = [] }) => [...mentionRanges],
  replyTo: ({ replyToId }, _, context) => (replyToId === null ? null : visibleMessage(context, replyToId)),
  attachments: async ({ attachmentIds }, _, { loaders }) => {
    const found = await Promise.all(attachmentIds.map(id => loaders.attachment.load(id)))
    return found.filter(attachment => attachment !== null)
  },
}

export const draftOfEvent: DraftChangedResolvers<Context> = {
  draft: async ({ chatId, threadRootId }, _, { viewer, drafts: store }) =>
    (await store.find(signedIn(viewer).userId, [{ chatId, threadRootId }]))[0] ?? null,
}
