// What a room is: types, limits and the rules that need nothing but their arguments. Everything else in this folder uses it.

import { type InvalidInput, invalidInput } from '#platform/refusals.ts'

export type ChatKind = 'DIRECT' | 'GROUP'
export type ChatRole = 'OWNER' | 'ADMIN' | 'MEMBER'

/** A room, without what is said in it. */
export interface Chat {
  readonly id: string
  readonly kind: ChatKind
  readonly title: string | null
  readonly createdAt: Date
  readonly lastActivityAt: Date
  readonly memberCount: number
  /** How many durable changes it has seen: the `rev` of its newest fact. */
  readonly version: number
}

/** One person in one chat. */
export interface ChatMember {
  readonly chatId: string
  readonly userId: string
  readonly role: ChatRole
  readonly joinedAt: Date
  /** The chat's version at which they joined. */
  readonly sinceVersion: number
}

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
  /** Members at creation, the creator included. */
  firstMembers: 100,
} as const

/** The same for both orders of two users: the unique index on it is what makes a direct chat one per pair. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

/** @returns the title as it is kept, or why it is refused */
export function readTitle(title: string): string | InvalidInput {
  const trimmed = title.trim()
  const length = [...trimmed].length
  if (length >= 1 && length <= limits.title && !/\p{Cc}/u.test(trimmed)) return trimmed
  return invalidInput(`A title is 1 to ${limits.title} characters without control characters.`, 'input', 'title')
}
