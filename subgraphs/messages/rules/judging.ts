// The rules of a chat, held against messages at the moment they are stored: read on the head that the transaction takes its
// numbers from, so that a rule that was changed a moment ago is the one that holds.

import { type NotAllowed, notAllowed, type RateLimited, rateLimited } from '#platform/refusals.ts'
import type { Draft, Member } from '../model.ts'
import type { Judge, Session } from '../store/messages.ts'
import { type ChatRules, isManager, may, type Standpoint } from './model.ts'
import type { SlowStore } from './slow-store.ts'

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
  return async (rules, session) => {
    if (rules.posting === 'EVERYONE' && rules.slowModeSeconds === 0) return
    const refusals = new Map<string, NotAllowed | RateLimited>()
    for (const draft of drafts) {
      const member = members.get(draft.senderId)
      const place = member && (await standpoint(chatId, member))
      const refusal = place && !isManager(place) && (await judge(draft, { chatId, rules, session, place }))
      if (refusal) refusals.set(draft.id, refusal)
    }
    if (refusals.size > 0) throw new RulesRefused(refusals)
  }

  async function judge(
    { senderId, sentAt }: Draft,
    on: { chatId: string; rules: ChatRules; session: Session; place: Standpoint },
  ): Promise<NotAllowed | RateLimited | undefined> {
    if (!may(on.rules.posting, on.place))
      return notAllowed('Only the owner and admins say something here.', 'input', 'chatId')
    if (on.rules.slowModeSeconds === 0) return undefined
    const waitMs = await slow.pass(
      on.session,
      { chatId: on.chatId, userId: senderId, at: sentAt },
      on.rules.slowModeSeconds,
    )
    if (waitMs === 0) return undefined
    return rateLimited(`In this chat one message every ${on.rules.slowModeSeconds} seconds.`, waitMs)
  }
}
