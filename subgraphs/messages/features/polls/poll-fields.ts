// A poll, field by field. Who has voted leaves by two fields only: `isMine`, and `voters` where the poll is not anonymous.

import { signedIn } from '#platform/identity/viewer.ts'
import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../../core/graphql/context.ts'
import type { MessageResolvers, PollOptionResolvers } from '../../generated.ts'
import { isOpen, optionId } from './model.ts'

const pages = { fallback: 20, maximum: 100 }

export const pollOfMessage: Pick<MessageResolvers<Context>, 'poll'> = {
  poll: ({ id: messageId, poll }, _, { clock }) =>
    poll
      ? {
          ...poll,
          isOpen: isOpen(poll, clock.now()),
          options: poll.options.map((option, index) => ({
            messageId,
            index,
            ...option,
            isAnonymous: poll.isAnonymous,
          })),
        }
      : null,
}

export const pollOptionFields: PollOptionResolvers<Context> = {
  id: ({ messageId, index }) => optionId(messageId, index),
  isMine: async ({ messageId, index }, _, { viewer, loaders }) => {
    signedIn(viewer)
    return (await loaders.votes.load(messageId))?.includes(index) ?? false
  },
  voters: async ({ messageId, index, isAnonymous }, args, { polls }) => {
    if (isAnonymous) return null
    const range = rangeOf(args, pages, textCursor('voter'))
    const found = await polls.voters(messageId, index, { after: range.after, size: range.size })
    const voters = found.map(({ userId, at }) => ({ messageId, index, userId, votedAt: at }))
    return connectionOf(voters, range, ({ userId }) => encodeCursor('voter', userId))
  },
}
