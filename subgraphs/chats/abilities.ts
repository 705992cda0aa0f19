// Who may do what in a chat: one table, asked by every rule and shown to clients as `can`.

import type { Chat, ChatRole } from './model.ts'

export type ChatAbility =
  | 'SEND_MESSAGES'
  | 'ADD_MEMBERS'
  | 'REMOVE_MEMBERS'
  | 'CHANGE_ROLES'
  | 'EDIT_SETTINGS'
  | 'DELETE_ANY_MESSAGE'
  | 'PIN_MESSAGES'
  | 'TRANSFER_OWNERSHIP'
  | 'LEAVE'
  | 'CREATE_INVITES'
  | 'ANSWER_JOIN_REQUESTS'

const inGroups: Readonly<Record<ChatRole, readonly ChatAbility[]>> = {
  MEMBER: ['SEND_MESSAGES', 'LEAVE'],
  ADMIN: [
    'SEND_MESSAGES',
    'ADD_MEMBERS',
    'REMOVE_MEMBERS',
    'EDIT_SETTINGS',
    'DELETE_ANY_MESSAGE',
    'PIN_MESSAGES',
    'LEAVE',
    'CREATE_INVITES',
    'ANSWER_JOIN_REQUESTS',
  ],
  OWNER: [
    ...(['SEND_MESSAGES', 'ADD_MEMBERS', 'REMOVE_MEMBERS', 'CHANGE_ROLES', 'EDIT_SETTINGS'] as const),
    ...(['DELETE_ANY_MESSAGE', 'PIN_MESSAGES', 'TRANSFER_OWNERSHIP', 'LEAVE'] as const),
    ...(['CREATE_INVITES', 'ANSWER_JOIN_REQUESTS'] as const),
  ],
}

/** What members may do as well, where everyone invites. */
const ofInviters: readonly ChatAbility[] = ['ADD_MEMBERS', 'CREATE_INVITES']

/** A direct chat is its two people: nobody can be added, taken out, or leave. */
export function abilitiesOf(
  { kind, inviting }: Pick<Chat, 'kind' | 'inviting'>,
  role: ChatRole,
): readonly ChatAbility[] {
  if (kind === 'DIRECT') return ['SEND_MESSAGES', 'PIN_MESSAGES']
  return role === 'MEMBER' && inviting === 'EVERYONE' ? [...inGroups.MEMBER, ...ofInviters] : inGroups[role]
}

const rank: Readonly<Record<ChatRole, number>> = { MEMBER: 0, ADMIN: 1, OWNER: 2 }

/** Whether a role stands above another: what one may do to the other. */
export function isAbove(role: ChatRole, other: ChatRole): boolean {
  return rank[role] > rank[other]
}
