// The rules of a chat, held against messages at the moment they are stored: read on the head that the transaction takes its
// numbers from, so that a rule that was changed a moment ago is the one that holds.

import { type NotAllowed, notAllowed, type RateLimited, rateLimited } from '#platform/refusals.ts'
import type { Draft, Member } from '../model.ts'
import type { Judge, Session } from '../store/messages.ts'
import { callEverySeconds, refuseCall } from './everyone.ts'
import { type ChatRules, isManager, may, type Standpoint } from './model.ts'
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

interface Ground {
  readonly chatId: string
  readonly rules: ChatRules
  readonly session: Session
  readonly place: Standpoint
  readonly memberCount: number
}

export interface JudgeDeps {
  readonly slow: SlowStore
  standpoint(chatId: string, member: Member): Promise<Standpoint>
}

/** @param members the senders among them @throws RulesRefused in the transaction that stores the messages */
export function createJudge(
  { slow, standpoint }: JudgeDeps,
  chatId: string,
  { drafts, members }: { readonly drafts: readonly Draft[]; readonly members: ReadonlyMap<string, Member> },
): Judge {
  return async (rules, session, memberCount) => {
    const leavesAll = rules.posting === 'EVERYONE' && rules.slowModeSeconds === 0 && leavesTexts(rules)
    if (leavesAll && !drafts.some(({ mentionsEveryone }) => mentionsEveryone)) return
    const refusals = new Map<string, NotAllowed | RateLimited>()
    for (const draft of drafts) {
      const member = members.get(draft.senderId)
      const place = member && (await standpoint(chatId, member))
      const refusal = place && (await judge(draft, { chatId, rules, session, place, memberCount }))
      if (refusal) refusals.set(draft.id, refusal)
    }
    if (refusals.size > 0) throw new RulesRefused(refusals)
  }

  async function judge(draft: Draft, on: Ground): Promise<NotAllowed | RateLimited | undefined> {
    const refusal = isManager(on.place) ? undefined : await judgeMember(draft, on)
    return refusal ?? (draft.mentionsEveryone ? judgeCall(draft, on) : undefined)
  }

  async function judgeCall({ senderId, sentAt }: Draft, on: Ground): Promise<NotAllowed | RateLimited | undefined> {
    const refusal = refuseCall(on.rules, on.place, on.memberCount)
    if (refusal || on.place.isDirect) return refusal
    const call = { what: 'call everyone', chatId: on.chatId, userId: senderId, at: sentAt } as const
    const waitMs = await slow.pass(on.session, call, callEverySeconds)
    if (waitMs === 0) return undefined
    return rateLimited(`Mention everyone at most once in ${callEverySeconds} seconds.`, waitMs)
  }

  async function judgeMember(draft: Draft, on: Ground): Promise<NotAllowed | RateLimited | undefined> {
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
