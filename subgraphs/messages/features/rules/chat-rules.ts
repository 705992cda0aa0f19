// Who may change the rules of a chat, and to what. A part of the service.

import { isId } from '#platform/ids.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
} from '#platform/refusals.ts'
import { retryOnConflict } from '../../core/log/retry.ts'
import { chatStanding, isManager } from '../../core/members/chat-standing.ts'
import type { Member } from '../../core/model/model.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import { limits as expiryLimits } from '../expiry/model.ts'
import { type ChatRules, limits } from './model.ts'
import { readBlockedWords } from './text-rules.ts'

export interface SetChatRulesSuccess {
  readonly chat: { readonly id: string }
}

/** What is undefined or null stays as it is. */
export type RulesInput = { readonly chatId: string } & {
  readonly [Rule in keyof ChatRules]?: ChatRules[Rule] | null | undefined
}

export interface ChatRulesService {
  setChatRules(userId: string, input: RulesInput): Promise<SetChatRulesSuccess | InvalidInput | NotFound | NotAllowed>
}

export function createChatRulesService({ rules, members, announcer, clock }: ServiceDeps): ChatRulesService {
  return {
    async setChatRules(userId, { chatId, ...given }) {
      const wanted: Partial<ChatRules> = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null))
      const words = wanted.blockedWords && readBlockedWords(wanted.blockedWords)
      const refused = allInvalid(refuseRules(wanted), isInvalid(words) ? words : undefined)
      if (refused || isInvalid(words)) return refused ?? (words as InvalidInput)
      return retryOnConflict(async () => {
        const { version, members: found } = isId(chatId)
          ? await members.findMany(chatId, [userId])
          : { version: 0, members: new Map<string, Member>() }
        const member = found.get(userId)
        if (!member) return noSuchChat()
        if (!isManager(await chatStanding(members, chatId, member)))
          return notAllowed('Only the owner and admins change the rules.', 'chatId')
        const rev = await rules.set(
          chatId,
          { userId, membersVersion: version, at: clock.now() },
          { ...wanted, ...(words ? { blockedWords: words } : {}) },
        )
        if (rev !== undefined) announcer.announce(chatId, rev)
        return { chat: { id: chatId } }
      })
    },
  }
}

function refuseRules({
  slowModeSeconds = 0,
  messageLifetimeSeconds = 0,
  maxMentions = 0,
}: Partial<ChatRules>): InvalidInput | undefined {
  const { leastRuleSeconds: least, mostSeconds: most } = expiryLimits
  return allInvalid(
    slowModeSeconds < 0 || slowModeSeconds > limits.slowModeSeconds
      ? invalidInput(`Slow mode is 0 to ${limits.slowModeSeconds} seconds.`, 'slowModeSeconds')
      : undefined,
    maxMentions < 0 || maxMentions > limits.mentions
      ? invalidInput(`A message mentions 0 to ${limits.mentions} people.`, 'maxMentions')
      : undefined,
    messageLifetimeSeconds !== 0 && (messageLifetimeSeconds < least || messageLifetimeSeconds > most)
      ? invalidInput(`Messages stay ${least} to ${most} seconds, or 0 for ever.`, 'messageLifetimeSeconds')
      : undefined,
  )
}
