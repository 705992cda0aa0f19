// What the members of a chat may do there beyond their roles: the rules, who may change them, and what follows for one member.

import type { Member } from '../model.ts'

export type WhoMay = 'EVERYONE' | 'ADMINS'

export interface ChatRules {
  readonly pinning: WhoMay
}

/** What holds in a chat whose rules nobody has changed. */
export const firstRules: ChatRules = { pinning: 'ADMINS' }

/** A member where it matters what they may do. */
export interface Standpoint {
  readonly role: Member['role']
  /** Direct chats have no owner and no admin: both may do everything. */
  readonly isDirect: boolean
}

export function isManager({ role, isDirect }: Standpoint): boolean {
  return isDirect || role !== 'MEMBER'
}

export function may(who: WhoMay, standpoint: Standpoint): boolean {
  return who === 'EVERYONE' || isManager(standpoint)
}
