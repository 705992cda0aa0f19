// What the viewer may do in a chat: asked by the fields of chats that are for some of its members.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId, nodeParts } from '#platform/ids.ts'
import { abilitiesOf, type ChatAbility } from './abilities.ts'
import type { Context } from './context.ts'
import type { ChatPermissions } from './generated.ts'
import type { Chat } from './model.ts'

/** None for whoever is not a member; refused for whoever is nobody. */
export async function myAbilities(chat: Chat, { viewer, loaders }: Context): Promise<readonly ChatAbility[]> {
  signedIn(viewer)
  const mine = await loaders.mine.load(chat.id)
  return mine ? abilitiesOf(chat, mine.role) : []
}

/** As clients are told; what `messages` decides is added there. Null for whoever is not a member. */
export async function permissionsIn(context: Context, chatId: string): Promise<ChatPermissions | null> {
  const { userId } = signedIn(context.viewer)
  const [mine, chat] = await Promise.all([context.loaders.mine.load(chatId), context.loaders.chat.load(chatId)])
  if (!mine || !chat) return null
  const may = new Set(abilitiesOf(chat, mine.role))
  return {
    id: nodeId('permissions', chatId, userId),
    addMembers: may.has('ADD_MEMBERS'),
    removeMembers: may.has('REMOVE_MEMBERS'),
    changeRoles: may.has('CHANGE_ROLES'),
    updateChat: may.has('UPDATE_CHAT'),
    transferOwnership: may.has('TRANSFER_OWNERSHIP'),
    leaveChat: may.has('LEAVE_CHAT'),
    createInvites: may.has('CREATE_INVITES'),
    answerJoinRequests: may.has('ANSWER_JOIN_REQUESTS'),
  }
}

/** The viewer's own, by their id. */
export async function permissionsById(context: Context, id: string): Promise<ChatPermissions | null> {
  const [chatId = '', userId] = nodeParts('permissions', id) ?? []
  return context.viewer.kind === 'user' && context.viewer.userId === userId ? permissionsIn(context, chatId) : null
}
