// What is known of a room while its file is read, and the steps that its log and its members take. Types of history.ts and
// membership.ts.
import type { Source } from './ids.ts'
import { type Refused, type Role, refused } from './records.ts'

/** A step of a room's log, as the domain of messages takes it. */
export type Step =
  | { readonly kind: 'updated'; readonly at: Date }
  | {
      readonly kind: 'members'
      readonly at: Date
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | SaidStep

export interface SaidStep {
  readonly kind: 'said'
  readonly at: Date
  readonly id: string
  readonly senderId: string
  readonly body: string | null
  readonly replyToId: string | null
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  readonly reactions: readonly { readonly emoji: string; readonly count: number; readonly userIds: readonly string[] }[]
}

export interface HistoryMember {
  readonly userId: string
  readonly role: Role
  readonly joinedAt: Date
  readonly sinceVersion: number
}

/** A fact of the chat's own log, as the domain of chats takes it; its version is its place from 1. */
export type ChatStep =
  | { readonly kind: 'opened'; readonly at: Date; readonly members: readonly HistoryMember[] }
  | { readonly kind: 'added' | 'removed' | 'role'; readonly at: Date; readonly userId: string; readonly role: Role }
  | { readonly kind: 'updated'; readonly at: Date }

export interface Room {
  readonly chatId: string
  readonly title: string
  readonly topic: string | null
  readonly openedAt: Date
  readonly members: Map<string, HistoryMember>
  readonly chatSteps: ChatStep[]
  lastAt: Date
  readonly said: Map<string, string>
}

export interface Person {
  readonly id: string
  readonly displayName: string
  /** Whether the file says which account here it is. */
  readonly isKnown: boolean
}

/** What one record gives. */
export interface Taken {
  readonly person?: Person
  readonly room?: Room
  readonly steps?: readonly Step[]
  readonly refused?: readonly Refused[]
}

/** What was told before a line. */
export interface Known {
  readonly source: Source
  /** Accounts by the file's own ids. */
  readonly people: ReadonlyMap<string, string>
  readonly ownerId: string | undefined
}

export const unknownPerson = (person: string) =>
  refused('UNKNOWN_PERSON', `There is no person ${person} before this line.`)
