// Invites, field by field: who may see which, and the pages of them.

import { signedIn } from '#platform/identity/viewer.ts'
import { connectionOf, decodeCursor, encodeCursor, rangeOf, textCursor, timeIn } from '#platform/pages.ts'
import type { Context } from '../context.ts'
import type { ChatResolvers, InvitationResolvers, InviteResolvers } from '../generated.ts'
import { myAbilities } from '../my-abilities.ts'
import { visibleChat } from '../rights.ts'
import type { AskPosition } from './invite-store.ts'

const pages = { fallback: 20, maximum: 100 }
const userOf = (id: string) => ({ id })

export const inviteFieldsOfChat: Pick<ChatResolvers<Context>, 'invites' | 'joinRequests'> = {
  async invites(chat, args, context) {
    const can = await myAbilities(chat, context)
    if (!can.includes('CREATE_INVITES')) return null
    const range = rangeOf(args, pages, textCursor('invite'))
    const onlyMine = can.includes('ANSWER_JOIN_REQUESTS') ? undefined : signedIn(context.viewer).userId
    const found = await context.invites.invites(chat.id, onlyMine, range)
    return connectionOf(found, range, ({ id }) => encodeCursor('invite', id))
  },
  async joinRequests(chat, args, context) {
    if (!(await myAbilities(chat, context)).includes('ANSWER_JOIN_REQUESTS')) return null
    const range = rangeOf(args, pages, readAsking)
    const found = await context.invites.asking(chat.id, range)
    return connectionOf(found, range, ({ askedAt, userId }) => encodeCursor('asking', askedAt.getTime(), userId))
  },
}

export const inviteFields: Pick<InviteResolvers<Context>, 'chat' | 'createdBy' | 'state'> = {
  chat: ({ chatId }, _, context) => visibleChat(context, chatId),
  createdBy: ({ createdById }) => userOf(createdById),
  state: async (invite, _, { loaders }) => (await loaders.inviteState.load(invite)) ?? 'REVOKED',
}

export const invitationFields: Pick<
  InvitationResolvers<Context>,
  'chat' | 'title' | 'topic' | 'avatarUrl' | 'memberCount' | 'invitedBy'
> = {
  chat: ({ chatId }, _, context) => visibleChat(context, chatId),
  title: ({ chat }) => chat.title,
  topic: ({ chat }) => chat.topic,
  avatarUrl: ({ chat }) => chat.avatarUrl,
  memberCount: ({ chat }) => chat.memberCount,
  invitedBy: ({ invitedById }) => userOf(invitedById),
}

function readAsking(cursor: string): AskPosition | undefined {
  const [at, userId] = decodeCursor('asking', cursor) ?? []
  const time = timeIn(at)
  return time && typeof userId === 'string' ? { at: time, userId } : undefined
}
