// Bans, field by field: for those who may take people out.

import { connectionOf, encodeCursor, rangeOf, textCursor } from '#platform/pages.ts'
import type { Context } from '../context.ts'
import type { ChatBanResolvers, ChatResolvers } from '../generated.ts'
import { myAbilities } from '../my-abilities.ts'

export const bansOfChat: Pick<ChatResolvers<Context>, 'bans'> = {
  async bans(chat, args, context) {
    if (!(await myAbilities(chat, context)).includes('REMOVE_MEMBERS')) return null
    const range = rangeOf(args, { fallback: 20, maximum: 100 }, textCursor('ban'))
    return connectionOf(await context.bans.bans(chat.id, range), range, ({ id }) => encodeCursor('ban', id))
  },
}

export const banFields: Pick<ChatBanResolvers<Context>, 'user' | 'bannedBy'> = {
  user: ({ userId }) => ({ id: userId }),
  bannedBy: ({ byUserId }) => ({ id: byUserId }),
}
