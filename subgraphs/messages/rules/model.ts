// What the members of a chat may do there beyond their roles: the rules, who may change them, and what follows for one member.

export type WhoMay = 'EVERYONE' | 'ADMINS'

/** `BY_SIZE`: everyone in a small chat, its managers in a larger one. */
export type MentioningEveryone = 'BY_SIZE' | 'NOBODY' | WhoMay

export interface ChatRules {
  readonly posting: WhoMay
  readonly pinning: WhoMay
  /** How long a member waits between two messages; 0 for not at all. */
  readonly slowModeSeconds: number
  /** After how long what is said goes by itself; 0 for never. */
  readonly messageLifetimeSeconds: number
  /** Who may say something with a link in it. */
  readonly linking: WhoMay
  /** Words that managers alone say, as they were given. */
  readonly blockedWords: readonly string[]
  /** How many people one message of a member may mention. */
  readonly mostMentions: number
  /** Who may mention everyone at once. */
  readonly mentioningEveryone: MentioningEveryone
}

/** What holds in a chat whose rules nobody has changed. */
export const firstRules: ChatRules = {
  posting: 'EVERYONE',
  pinning: 'ADMINS',
  slowModeSeconds: 0,
  messageLifetimeSeconds: 0,
  linking: 'EVERYONE',
  blockedWords: [],
  mostMentions: 50,
  mentioningEveryone: 'BY_SIZE',
}

export const limits = { slowModeSeconds: 21_600, blockedWords: 100, blockedWord: 64, mentions: 50 } as const

/** A member where it matters what they may do. */
export interface ChatStanding {
  readonly role: 'OWNER' | 'ADMIN' | 'MEMBER'
  /** Direct chats have no owner and no admin: both may do everything. */
  readonly isDirect: boolean
}

export function isManager({ role, isDirect }: ChatStanding): boolean {
  return isDirect || role !== 'MEMBER'
}

export function may(who: WhoMay, chatStanding: ChatStanding): boolean {
  return who === 'EVERYONE' || isManager(chatStanding)
}
