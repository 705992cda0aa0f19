// The rules of a chat, field by field, and what of the viewer's permissions is decided here: by their role and the rules together.

import { signedIn } from '#platform/identity/viewer.ts'
import { nodeId, nodeParts } from '#platform/ids.ts'
import type { Context } from '../../core/graphql/context.ts'
import { chatStanding, isManager } from '../../core/members/chat-standing.ts'
import type { ChatPermissions, ChatPermissionsResolvers, ChatResolvers } from '../../generated.ts'
import { refuseCall } from './everyone.ts'
import { may, rulesOf } from './model.ts'

export const ruleFields: Pick<ChatResolvers<Context>, 'rules' | 'permissions'> = {
  rules: async ({ id }, _, { loaders }) => rulesOf((await loaders.head.load(id))?.rules),
  permissions: ({ id }, _, context) => permissionsIn(context, id),
}

export const permissionFields: ChatPermissionsResolvers<Context> = {
  __resolveReference: ({ id }, context) => {
    const [chatId = '', userId] = nodeParts('permissions', id) ?? []
    return context.viewer.kind === 'user' && context.viewer.userId === userId ? permissionsIn(context, chatId) : null
  },
}

/** Null for whoever is not a member. What chats decides is added there. */
async function permissionsIn(
  { viewer, loaders, members, slow, clock }: Context,
  chatId: string,
): Promise<ChatPermissions | null> {
  const { userId } = signedIn(viewer)
  const member = await loaders.mine.load(chatId)
  if (!member) return null
  const head = await loaders.head.load(chatId)
  const rules = rulesOf(head?.rules)
  const standing = await chatStanding(members, chatId, member)
  const isFree = isManager(standing) || rules.slowModeSeconds === 0
  return {
    id: nodeId('permissions', chatId, userId),
    sendMessages: may(rules.posting, standing),
    nextMessageAt: isFree ? null : ((await slow.nextAt(chatId, userId, rules.slowModeSeconds, clock.now())) ?? null),
    mentionEveryone: refuseCall(rules, standing, head?.memberCount ?? 0) === undefined,
    pinMessages: may(rules.pinning, standing),
    deleteAnyMessage: member.role !== 'MEMBER',
    setChatRules: isManager(standing),
  }
}
