// Who may do what in a chat: one table, asked by every rule and shown to clients as `can`.

import type { ChatKind, ChatRole } from './model.ts'

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
  ],
  OWNER: [
    ...(['SEND_MESSAGES', 'ADD_MEMBERS', 'REMOVE_MEMBERS', 'CHANGE_ROLES', 'EDIT_SETTINGS'] as const),
    ...(['DELETE_ANY_MESSAGE', 'PIN_MESSAGES', 'TRANSFER_OWNERSHIP', 'LEAVE'] as const),
  ],
}

/** A direct chat is its two people: nobody can be added, taken out, or leave. */
export function abilitiesOf(kind: ChatKind, role: ChatRole): readonly ChatAbility[] {
  return kind === 'DIRECT' ? ['SEND_MESSAGES', 'PIN_MESSAGES'] : inGroups[role]
}

const rank: Readonly<Record<ChatRole, number>> = { MEMBER: 0, ADMIN: 1, OWNER: 2 }

/** Whether a role stands above another: what one may do to the other. */
export function isAbove(role: ChatRole, other: ChatRole): boolean {
  return rank[role] > rank[other]
}
