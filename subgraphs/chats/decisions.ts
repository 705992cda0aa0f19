// The rules of changing a group, as pure functions: what stands now and who asks -> what is to be written, or why not. The store
// runs them inside its transaction, so that the right is judged by the very state that is changed.

import type { Fact } from '#platform/mongo/event-log.ts'
import {
  isRefused,
  type LimitReached,
  limitReached,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
  notFound,
} from '#platform/refusals.ts'
import type { ChatsFacts } from '#schema/events/facts.ts'
import { abilitiesOf, type ChatAbility, isAbove } from './abilities.ts'
import { type Chat, type ChatMember, type ChatRole, type HistoryVisibility, limits, noPreferences } from './model.ts'
import type { Session } from './store/personal-log.ts'

/** The chat and those of its members that a change concerns. */
export interface Current {
  readonly chat: Chat
  readonly members: ReadonlyMap<string, ChatMember>
  /** Those of the people that a change concerns who are kept out. */
  readonly banned: ReadonlySet<string>
}

/** What is to be written. Each fact takes one version of the chat, in order; without facts nothing is written. */
export interface Change {
  readonly set?: Partial<Pick<Chat, 'title' | 'topic' | 'avatarUrl' | 'inviting'>>
  readonly add?: readonly ChatMember[]
  readonly remove?: readonly string[]
  readonly roles?: ReadonlyMap<string, ChatRole>
  readonly facts: readonly Fact<ChatsFacts>[]
  /** What else belongs into the transaction. */
  readonly also?: (session: Session) => Promise<void>
}

/** A refusal writes nothing, but for what the rule has written in the session itself. */
export type Decide<R> = (current: Current, session: Session) => Change | R | Promise<Change | R>

export const nothing: Change = { facts: [] }
const unknownMember = () => notFound('They are not in this chat.', 'userId')

/** @returns the asker's membership, or why they may not */
export function requireAbility(
  { chat, members }: Current,
  byUserId: string,
  ability: ChatAbility,
  what: string,
): ChatMember | NotFound | NotAllowed {
  const actor = members.get(byUserId)
  if (!actor) return noSuchChat()
  if (abilitiesOf(chat, actor.role).includes(ability)) return actor
  return notAllowed(
    chat.kind === 'DIRECT' ? `A direct chat is not a group: you cannot ${what}.` : `You may not ${what} here.`,
    'chatId',
  )
}

export const decideUpdate =
  (byUserId: string, set: NonNullable<Change['set']>): Decide<NotFound | NotAllowed> =>
  current => {
    const actor = requireAbility(current, byUserId, 'UPDATE_CHAT', 'change the settings')
    if (isRefused(actor)) return actor
    const { chat } = current
    const same = Object.entries(set).every(([name, value]) => chat[name as keyof typeof set] === value)
    if (same) return nothing
    return { set, facts: [{ type: 'chats.ChatUpdated.v1', data: { chatId: chat.id, byUserId } }] }
  }

export const decideAdd =
  (
    byUserId: string,
    userIds: readonly string[],
    history: HistoryVisibility,
    at: Date,
  ): Decide<NotFound | NotAllowed | LimitReached> =>
  current => {
    const actor = requireAbility(current, byUserId, 'ADD_MEMBERS', 'add members')
    if (isRefused(actor)) return actor
    return addition(current, { byUserId, userIds, history, at }, 'userIds')
  }

/** @param place the part of the input that brings too many in */
export function addition(
  { chat, members, banned }: Current,
  { byUserId, userIds, history, at }: Joining,
  place: string,
): Change | NotAllowed | LimitReached {
  const chatId = chat.id
  const fresh = userIds.filter(id => !members.has(id))
  const kept = fresh.find(id => banned.has(id))
  if (kept !== undefined)
    return kept === byUserId
      ? notAllowed('You are banned from this chat.', place)
      : notAllowed('They are banned from this chat; end the ban first.', place)
  if (chat.memberCount + fresh.length > limits.members)
    return limitReached(`A group has at most ${limits.members} members.`, place)
  const role = 'MEMBER'
  return {
    add: fresh.map((userId, index) => ({
      ...{ chatId, userId, role, joinedAt: at, history },
      ...{ sinceVersion: chat.version + index + 1, preferences: noPreferences },
    })),
    facts: fresh.map(userId => ({ type: 'chats.MemberAdded.v1', data: { chatId, userId, role, history, byUserId } })),
  }
}

export interface Joining {
  /** Themselves, where they came by a link. */
  readonly byUserId: string
  readonly userIds: readonly string[]
  readonly history: HistoryVisibility
  readonly at: Date
}

export const decideRemove =
  (byUserId: string, userId: string): Decide<NotFound | NotAllowed> =>
  current => {
    const actor = requireAbility(current, byUserId, 'REMOVE_MEMBERS', 'take members out')
    if (isRefused(actor)) return actor
    const target = current.members.get(userId)
    if (!target) return unknownMember()
    if (!isAbove(actor.role, target.role)) return notAllowed('You can take out members of a lower role only.', 'userId')
    return removal(current.chat.id, userId, byUserId)
  }

export const decideLeave =
  (userId: string): Decide<NotFound | NotAllowed> =>
  current => {
    const actor = requireAbility(current, userId, 'LEAVE_CHAT', 'leave')
    if (isRefused(actor)) return actor
    if (actor.role === 'OWNER' && current.chat.memberCount > 1)
      return notAllowed('Hand ownership on before you leave.', 'chatId')
    return removal(current.chat.id, userId, userId)
  }

export const decideRole =
  (byUserId: string, userId: string, role: Exclude<ChatRole, 'OWNER'>): Decide<NotFound | NotAllowed> =>
  current => {
    const actor = requireAbility(current, byUserId, 'CHANGE_ROLES', 'change roles')
    if (isRefused(actor)) return actor
    const target = current.members.get(userId)
    if (!target) return unknownMember()
    if (target.role === 'OWNER') return notAllowed('Ownership is handed on, not taken away.', 'userId')
    if (target.role === role) return nothing
    return roleChange(current.chat.id, byUserId, [[userId, role]])
  }

export const decideTransfer =
  (byUserId: string, userId: string): Decide<NotFound | NotAllowed> =>
  current => {
    // An exact retry comes from somebody who is no owner any more.
    if (current.members.get(userId)?.role === 'OWNER' && current.members.has(byUserId)) return nothing
    const actor = requireAbility(current, byUserId, 'TRANSFER_OWNERSHIP', 'hand ownership on')
    if (isRefused(actor)) return actor
    if (!current.members.has(userId)) return unknownMember()
    return roleChange(current.chat.id, byUserId, [
      [userId, 'OWNER'],
      [byUserId, 'ADMIN'],
    ])
  }

/** Somebody's account is gone. An owner's chat goes to `heirId`, who is among the members that are looked at. */
export const decideErasure =
  (userId: string, heirId: string | undefined): Decide<never> =>
  ({ chat, members }) => {
    const gone = members.get(userId)
    if (!gone) return nothing
    const left = removal(chat.id, userId, userId)
    if (gone.role !== 'OWNER' || heirId === undefined || !members.has(heirId)) return left
    const handedOn = roleChange(chat.id, userId, [[heirId, 'OWNER']])
    return { ...handedOn, ...left, facts: [...handedOn.facts, ...left.facts] }
  }

/** Somebody is out. */
export function removal(chatId: string, userId: string, byUserId: string): Change {
  return { remove: [userId], facts: [{ type: 'chats.MemberRemoved.v1', data: { chatId, userId, byUserId } }] }
}

function roleChange(chatId: string, byUserId: string, roles: readonly (readonly [string, ChatRole])[]): Change {
  return {
    roles: new Map(roles),
    facts: roles.map(([userId, role]) => ({
      type: 'chats.RoleChanged.v1',
      data: { chatId, userId, role, byUserId },
    })),
  }
}
