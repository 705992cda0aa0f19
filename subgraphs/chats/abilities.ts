// Who may do what in a chat: one table, asked by every rule and shown to clients as `permissions`.

import type { Chat, ChatRole } from './model.ts'

export type ChatAbility =
  | 'ADD_MEMBERS'
  | 'REMOVE_MEMBERS'
  | 'CHANGE_ROLES'
  | 'UPDATE_CHAT'
  | 'TRANSFER_OWNERSHIP'
  | 'LEAVE_CHAT'
  | 'CREATE_INVITES'
  | 'ANSWER_JOIN_REQUESTS'

const inGroups: Readonly<Record<ChatRole, readonly ChatAbility[]>> = {
  MEMBER: ['LEAVE_CHAT'],
  ADMIN: ['ADD_MEMBERS', 'REMOVE_MEMBERS', 'UPDATE_CHAT', 'LEAVE_CHAT', 'CREATE_INVITES', 'ANSWER_JOIN_REQUESTS'],
  OWNER: [
    'ADD_MEMBERS',
    'REMOVE_MEMBERS',
    'CHANGE_ROLES',
    'UPDATE_CHAT',
    'TRANSFER_OWNERSHIP',
    'LEAVE_CHAT',
    'CREATE_INVITES',
    'ANSWER_JOIN_REQUESTS',
  ],
}

/** What members may do as well, where everyone invites. */
const ofInviters: readonly ChatAbility[] = ['ADD_MEMBERS', 'CREATE_INVITES']

/** A direct chat is its two people: nobody can be added, taken out, or leave. */
export function abilitiesOf(
  { kind, inviting }: Pick<Chat, 'kind' | 'inviting'>,
  role: ChatRole,
): readonly ChatAbility[] {
  if (kind === 'DIRECT') return []
  return role === 'MEMBER' && inviting === 'EVERYONE' ? [...inGroups.MEMBER, ...ofInviters] : inGroups[role]
}

const rank: Readonly<Record<ChatRole, number>> = { MEMBER: 0, ADMIN: 1, OWNER: 2 }

/** Whether a role stands above another: what one may do to the other. */
export function isAbove(role: ChatRole, other: ChatRole): boolean {
  return rank[role] > rank[other]
}
