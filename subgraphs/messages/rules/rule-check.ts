// The rules of a chat, held against messages at the moment they are stored: read on the head that the transaction takes its
// numbers from, so that a rule that was changed a moment ago is the one that holds.

import { type NotAllowed, notAllowed, type RateLimited, rateLimited } from '#platform/refusals.ts'
import type { Draft, Member } from '../model.ts'
import type { RuleCheck, Session } from '../store/messages.ts'
import { callEverySeconds, refuseCall } from './everyone.ts'
import { type ChatRules, type ChatStanding, isManager, may } from './model.ts'
import type { SlowStore } from './slow-store.ts'
import { leavesTexts, refuseText } from './text-rules.ts'

/** Some of the messages that were to be stored together must not be; none was stored. */
export class RulesRefused extends Error {
  override readonly name = 'RulesRefused'
  /** By the id of the message. */
  readonly refusals: ReadonlyMap<string, NotAllowed | RateLimited>
  constructor(refusals: ReadonlyMap<string, NotAllowed | RateLimited>) {
    super(`${refusals.size} messages are against the rules of their chat`)
    this.refusals = refusals
  }
}

interface RuleContext {
  readonly chatId: string
  readonly rules: ChatRules
  readonly session: Session
  readonly place: ChatStanding
  readonly memberCount: number
}

export interface RuleCheckDeps {
  readonly slow: SlowStore
  chatStanding(chatId: string, member: Member): Promise<ChatStanding>
}

/** @param members the senders among them @throws RulesRefused in the transaction that stores the messages */
export function createRuleCheck(
  { slow, chatStanding }: RuleCheckDeps,
  chatId: string,
  { drafts, members }: { readonly drafts: readonly Draft[]; readonly members: ReadonlyMap<string, Member> },
): RuleCheck {
  return async (rules, session, memberCount) => {
    const leavesAll = rules.posting === 'EVERYONE' && rules.slowModeSeconds === 0 && leavesTexts(rules)
    if (leavesAll && !drafts.some(({ mentionsEveryone }) => mentionsEveryone)) return
    const refusals = new Map<string, NotAllowed | RateLimited>()
    for (const draft of drafts) {
      const member = members.get(draft.senderId)
      const place = member && (await chatStanding(chatId, member))
      const refusal = place && (await checkRules(draft, { chatId, rules, session, place, memberCount }))
      if (refusal) refusals.set(draft.id, refusal)
    }
    if (refusals.size > 0) throw new RulesRefused(refusals)
  }

  async function checkRules(draft: Draft, on: RuleContext): Promise<NotAllowed | RateLimited | undefined> {
    const refusal = isManager(on.place) ? undefined : await checkMemberRules(draft, on)
    return refusal ?? (draft.mentionsEveryone ? checkMentionEveryone(draft, on) : undefined)
  }

  async function checkMentionEveryone(
    { senderId, sentAt }: Draft,
    on: RuleContext,
  ): Promise<NotAllowed | RateLimited | undefined> {
    const refusal = refuseCall(on.rules, on.place, on.memberCount)
    if (refusal || on.place.isDirect) return refusal
    const call = { what: 'call everyone', chatId: on.chatId, userId: senderId, at: sentAt } as const
    const waitMs = await slow.pass(on.session, call, callEverySeconds)
    if (waitMs === 0) return undefined
    return rateLimited(`Mention everyone at most once in ${callEverySeconds} seconds.`, waitMs)
  }

  async function checkMemberRules(draft: Draft, on: RuleContext): Promise<NotAllowed | RateLimited | undefined> {
    if (!may(on.rules.posting, on.place))
      return notAllowed('Only the owner and admins say something here.', 'input', 'chatId')
    const refusal = refuseText(on.rules, draft)
    if (refusal) return refusal
    if (on.rules.slowModeSeconds === 0) return undefined
    const { senderId, sentAt } = draft
    const saying = { what: 'say', chatId: on.chatId, userId: senderId, at: sentAt } as const
    const waitMs = await slow.pass(on.session, saying, on.rules.slowModeSeconds)
    if (waitMs === 0) return undefined
    return rateLimited(`In this chat one message every ${on.rules.slowModeSeconds} seconds.`, waitMs)
  }
}
