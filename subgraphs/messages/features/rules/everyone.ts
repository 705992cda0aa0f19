// Who may call everyone in a chat with one message: as many as could be named one by one, managers in larger chats, nobody where it
// would ring for a thousand. Pure; checked by rule-check.ts.

import { type NotAllowed, notAllowed } from '#platform/refusals.ts'
import { type ChatStanding, isManager } from '../../core/members/chat-standing.ts'
import { type ChatRules, limits } from './model.ts'

/** Members of larger chats cannot call everyone, unless the rules let them: nobody names more people one by one either. */
export const smallUpTo = limits.mentions
/** In larger chats nobody calls everyone. */
export const callsUpTo = 1_000
/** How long somebody waits before they call everyone in the same chat again. */
export const callEverySeconds = 60

const refused = (reason: string) => notAllowed(reason, 'mentionsEveryone')

/** @param memberCount of the chat, whoever calls included */
export function refuseCall(
  rules: Pick<ChatRules, 'mentioningEveryone' | 'maxMentions'>,
  place: ChatStanding,
  memberCount: number,
): NotAllowed | undefined {
  if (place.isDirect) return undefined
  if (memberCount > callsUpTo) return refused(`In chats of more than ${callsUpTo} members nobody mentions everyone.`)
  if (rules.mentioningEveryone === 'NOBODY') return refused('Nobody mentions everyone here.')
  if (isManager(place)) return undefined
  // Whoever may name few people does not name all of them instead.
  if (rules.maxMentions < Math.min(limits.mentions, memberCount - 1))
    return refused(`One message mentions at most ${rules.maxMentions} people here.`)
  const mayCall =
    rules.mentioningEveryone === 'EVERYONE' || (rules.mentioningEveryone === 'BY_SIZE' && memberCount <= smallUpTo)
  return mayCall ? undefined : refused('Only the owner and admins mention everyone here.')
}
