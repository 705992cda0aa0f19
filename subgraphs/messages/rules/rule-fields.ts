// The rules of a chat, field by field, and what they allow the viewer.

import { signedIn } from '#platform/viewer.ts'
import type { Context } from '../context.ts'
import type { ChatResolvers } from '../generated.ts'
import { refuseCall } from './everyone.ts'
import { firstRules, isManager, may } from './model.ts'

export const ruleFields: Pick<ChatResolvers<Context>, 'rules' | 'allowance'> = {
  rules: async ({ id }, _, { loaders }) => ({ ...firstRules, ...(await loaders.head.load(id))?.rules }),
  allowance: async ({ id }, _, { viewer, loaders, service, slow, clock }) => {
    const { userId } = signedIn(viewer)
    const member = await loaders.mine.load(id)
    if (!member) return null
    const head = await loaders.head.load(id)
    const rules = { ...firstRules, ...head?.rules }
    const chatStanding = await service.chatStanding(id, member)
    const isFree = isManager(chatStanding) || rules.slowModeSeconds === 0
    return {
      post: may(rules.posting, chatStanding),
      nextPostAt: isFree ? null : ((await slow.nextAt(id, userId, rules.slowModeSeconds, clock.now())) ?? null),
      mentionEveryone: refuseCall(rules, chatStanding, head?.memberCount ?? 0) === undefined,
      pin: may(rules.pinning, chatStanding),
      setRules: isManager(chatStanding),
    }
  },
}
