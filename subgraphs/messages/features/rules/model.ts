// What the members of a chat may do there beyond their roles: the rules, who may change them, and what follows for one member.

import type { ChatRow } from '../../core/events/model.ts'
import { type ChatStanding, isManager } from '../../core/members/chat-standing.ts'

export type AllowedMembers = 'EVERYONE' | 'ADMINS'

/** `BY_SIZE`: everyone in a small chat, its managers in a larger one. */
export type EveryoneMentionPolicy = 'BY_SIZE' | 'NOBODY' | AllowedMembers

export interface ChatRules {
  readonly posting: AllowedMembers
  readonly pinning: AllowedMembers
  /** How long a member waits between two messages; 0 for not at all. */
  readonly slowModeSeconds: number
  /** After how long what is said goes by itself; 0 for never. */
  readonly messageLifetimeSeconds: number
  /** Who may say something with a link in it. */
  readonly linking: AllowedMembers
  /** Words that managers alone say, as they were given. */
  readonly blockedWords: readonly string[]
  /** How many people one message of a member may mention. */
  readonly maxMentions: number
  /** Who may mention everyone at once. */
  readonly mentioningEveryone: EveryoneMentionPolicy
}

/** What holds in a chat whose rules nobody has changed. */
export const firstRules: ChatRules = {
  posting: 'EVERYONE',
  pinning: 'ADMINS',
  slowModeSeconds: 0,
  messageLifetimeSeconds: 0,
  linking: 'EVERYONE',
  blockedWords: [],
  maxMentions: 50,
  mentioningEveryone: 'BY_SIZE',
}

/** As they are kept: a chat that has changed its own before version 1 of the API has `mostMentions`. */
export type StoredRules = Partial<ChatRules> & { readonly mostMentions?: number }

/** The rules of a chat: what it has changed, and what holds at first. */
export function rulesOf({ mostMentions, ...stored }: StoredRules = {}): ChatRules {
  return { ...firstRules, ...(mostMentions === undefined ? {} : { maxMentions: mostMentions }), ...stored }
}

export const limits = { slowModeSeconds: 21_600, blockedWords: 100, blockedWord: 64, mentions: 50 } as const

export function may(who: AllowedMembers, chatStanding: ChatStanding): boolean {
  return who === 'EVERYONE' || isManager(chatStanding)
}

export type RulesChanged = ChatRow<'RulesChanged'>

declare module '../../core/model/model.ts' {
  interface Head {
    /** Absent where nobody has changed them. */
    readonly rules?: StoredRules
  }
}

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly RulesChanged: RulesChanged
  }
}
