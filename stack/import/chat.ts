// What is known of a chat while its file is read. Types of history.ts and membership.ts.
import type { ImportedChatStep, ImportedKind, ImportedMember, ImportedPerson, ImportedStep } from '#schema/importing.ts'
import type { Source } from './ids.ts'
import { type Place, type Refused, refused } from './records.ts'

export interface Chat {
  readonly chatId: string
  /** Where it was told of. */
  readonly place: Place
  kind: ImportedKind
  /** What a direct chat is called where it has to be a group. */
  title: string
  readonly topic: string | null
  readonly openedAt: Date
  readonly members: Map<string, ImportedMember>
  readonly chatSteps: ImportedChatStep[]
  lastAt: Date
  readonly said: Map<string, string>
  /** Roots by the replies under them, of those that show in their thread alone or in both. */
  readonly roots: Map<string, string>
}

export interface Person extends ImportedPerson {
  /** Whether the file says which account here it is. */
  readonly isKnown: boolean
}

/** What one record gives. */
export interface Taken {
  readonly person?: Person
  readonly chat?: Chat
  readonly steps?: readonly ImportedStep[]
  readonly refused?: readonly Refused[]
}

export interface KnownPerson {
  readonly userId: string
  readonly name: string
}

/** What was told before a line. */
export interface Known {
  readonly source: Source
  /** Accounts by the file's own ids. */
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly ownerId: string | undefined
}

export const unknownPerson = (person: string) =>
  refused('UNKNOWN_PERSON', `There is no person ${person} before this line.`)
