// The rules of a chat, held against messages at the moment they are stored: read on the head that the transaction takes its
// numbers from, so that a rule that was changed a moment ago is the one that holds; and against a text that is to take the place of
// another one.

import { type NotAllowed, notAllowed, type RateLimited, rateLimited } from '#platform/refusals.ts'
import type { EditAsked } from '../../core/change/hooks.ts'
import type { Session } from '../../core/log/message-store.ts'
import { type ChatStanding, chatStanding, isManager } from '../../core/members/chat-standing.ts'
import type { Draft } from '../../core/model/model.ts'
import type { ServiceDeps } from '../../core/ports.ts'
import type { CheckContext, CheckRefusal } from '../../core/send/hooks.ts'
import { currentRules } from './current-rules.ts'
import { callEverySeconds, refuseCall } from './everyone.ts'
import { type ChatRules, may, rulesOf } from './model.ts'
import type { SlowStore } from './slow-store.ts'
import { leavesTexts, refuseText } from './text-rules.ts'

interface RuleContext {
  readonly chatId: string
  readonly rules: ChatRules
  readonly session: Session
  readonly slow: SlowStore
  readonly standing: ChatStanding
  readonly memberCount: number
}

/** Costs nothing in chats whose rules nobody has changed, but for messages that mention everyone. */
export async function checkRules(
  { slow, members: membership }: Pick<ServiceDeps, 'slow' | 'members'>,
  { chatId, session, head, drafts, members }: CheckContext,
): Promise<ReadonlyMap<string, CheckRefusal>> {
  const refusals = new Map<string, CheckRefusal>()
  const rules = rulesOf(head.rules)
  const leavesAll = rules.posting === 'EVERYONE' && rules.slowModeSeconds === 0 && leavesTexts(rules)
  if (leavesAll && !drafts.some(({ mentionsEveryone }) => mentionsEveryone)) return refusals
  for (const draft of drafts) {
    const member = members.get(draft.senderId)
    if (!member) continue
    const standing = await chatStanding(membership, chatId, member)
    const { memberCount } = head
    const refusal = await refuseDraft(draft, { chatId, rules, session, slow, standing, memberCount })
    if (refusal) refusals.set(draft.id, refusal)
  }
  return refusals
}

/** What may not be said may not be made of something that was. */
export async function checkEditRules(
  deps: ServiceDeps,
  { message, member, said }: EditAsked,
): Promise<NotAllowed | undefined> {
  const rules = await currentRules(deps, message.chatId)
  if (leavesTexts(rules) || isManager(await chatStanding(deps.members, message.chatId, member))) return undefined
  return refuseText(rules, said)
}

async function refuseDraft(draft: Draft, on: RuleContext): Promise<CheckRefusal | undefined> {
  const refusal = isManager(on.standing) ? undefined : await refuseOfMember(draft, on)
  return refusal ?? (draft.mentionsEveryone ? refuseMentionEveryone(draft, on) : undefined)
}

async function refuseMentionEveryone(
  { senderId, sentAt }: Draft,
  { rules, standing, memberCount, slow, session, chatId }: RuleContext,
): Promise<NotAllowed | RateLimited | undefined> {
  const refusal = refuseCall(rules, standing, memberCount)
  if (refusal || standing.isDirect) return refusal
  const call = { what: 'call everyone', chatId, userId: senderId, at: sentAt } as const
  const waitMs = await slow.pass(session, call, callEverySeconds)
  if (waitMs === 0) return undefined
  return rateLimited(`Mention everyone at most once in ${callEverySeconds} seconds.`, waitMs)
}

async function refuseOfMember(
  draft: Draft,
  { rules, standing, slow, session, chatId }: RuleContext,
): Promise<NotAllowed | RateLimited | undefined> {
  if (!may(rules.posting, standing)) return notAllowed('Only the owner and admins say something here.', 'chatId')
  const refusal = refuseText(rules, draft)
  if (refusal) return refusal
  if (rules.slowModeSeconds === 0) return undefined
  const { senderId, sentAt } = draft
  const saying = { what: 'say', chatId, userId: senderId, at: sentAt } as const
  const waitMs = await slow.pass(session, saying, rules.slowModeSeconds)
  if (waitMs === 0) return undefined
  return rateLimited(`In this chat one message every ${rules.slowModeSeconds} seconds.`, waitMs)
}
