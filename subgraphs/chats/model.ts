// What a chat is: types, limits and the rules that need nothing but their arguments. Everything else in this folder uses it.

import { type InvalidInput, invalidInput } from '#platform/refusals.ts'
import { readLine, readOptionalLine } from '#platform/short-text.ts'

export type ChatKind = 'DIRECT' | 'GROUP'
export type ChatRole = 'OWNER' | 'ADMIN' | 'MEMBER'
export type AllowedMembers = 'EVERYONE' | 'ADMINS'
export type HistoryVisibility = 'FROM_THE_START' | 'FROM_JOINING'

/** A chat, without what is said in it. */
export interface Chat {
  readonly id: string
  readonly kind: ChatKind
  readonly title: string | null
  readonly topic: string | null
  readonly avatarUrl: string | null
  readonly createdAt: Date
  readonly lastActivityAt: Date
  readonly memberCount: number
  /** How many durable changes it has seen: the `rev` of its newest fact. */
  readonly version: number
  /** Who may put people into it and make links. */
  readonly inviting: AllowedMembers
}

/** When something was said in a chat. */
export type Activity = { readonly chatId: string; readonly at: Date }

/** One person in one chat. */
export interface ChatMember {
  readonly chatId: string
  readonly userId: string
  readonly role: ChatRole
  readonly joinedAt: Date
  /** The chat's version at which they joined. */
  readonly sinceVersion: number
  readonly history: HistoryVisibility
  readonly preferences: ChatPreferences
  /** Where a stranger has opened a direct chat with them: what became of it; absent once they have accepted. */
  readonly request?: MessageRequest
}

/** One member, as other domains copy it. */
export type ChatMemberFact = Pick<ChatMember, 'userId' | 'role' | 'history' | 'sinceVersion' | 'request'> & {
  /** As a fact has told it, where there is no row to look at. */
  readonly pending?: boolean
}

export type MessageRequestState = 'PENDING' | 'DECLINED'

export interface MessageRequest {
  readonly state: MessageRequestState
  /** The stranger. */
  readonly byUserId: string
  /** They have said nothing yet: whom it was opened with is not asked. */
  readonly isUnsaid?: true
}

/** How one member has put the chat in their own list. */
export interface ChatPreferences {
  readonly mutedUntil: Date | null
  readonly pinnedAt: Date | null
  readonly archivedAt: Date | null
  /** Absent where nothing was changed since they joined. */
  readonly changedAt?: Date
}

export const noPreferences: ChatPreferences = { mutedUntil: null, pinnedAt: null, archivedAt: null }

/** What is written to open a chat. Exactly one of the two keys makes it unique. */
export interface NewChat {
  readonly chat: Chat
  readonly members: readonly ChatMember[]
  readonly byUserId: string
  /** The pair, for a direct chat. */
  readonly pair?: string
  /** The creator's key, for a group. */
  readonly clientKey?: string
  /** Of the whole input, to tell a retry from a reuse. */
  readonly inputHash?: string
}

export const limits = {
  title: 128,
  topic: 256,
  avatarUrl: 2_048,
  /** Members at creation, the creator included; also the most that one call adds. */
  firstMembers: 100,
  members: 20_000,
  /** Direct chats that one person has opened with strangers who have not accepted. */
  openRequests: 100,
} as const

/** The same for both orders of two users: the unique index on it is what makes a direct chat one per pair. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

/** @returns the title as it is kept, or why it is refused */
export function readTitle(title: string): string | InvalidInput {
  return readLine(title, { what: 'A title', longest: limits.title, field: ['title'] })
}

/** @returns the topic as it is kept, null for none, or why it is refused */
export function readTopic(topic: string | null): string | null | InvalidInput {
  return readOptionalLine(topic, { what: 'A topic', longest: limits.topic, field: ['topic'] })
}

/** @returns the address as it is kept, null for none, or why it is refused */
export function readAvatarUrl(url: string | null): string | null | InvalidInput {
  if (url === null) return null
  const parsed = url.length <= limits.avatarUrl ? URL.parse(url) : null
  // Anything else could run in a page that shows it.
  if (parsed?.protocol === 'https:') return parsed.href
  return invalidInput(`An avatar is an https URL of at most ${limits.avatarUrl} characters.`, 'avatarUrl')
}
