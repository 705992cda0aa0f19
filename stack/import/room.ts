// What is known of a room while its file is read. Types of history.ts and membership.ts.
import type { ImportedChatStep, ImportedMember, ImportedPerson, ImportedStep } from '#schema/importing.ts'
import type { Source } from './ids.ts'
import { type Refused, refused } from './records.ts'

export interface Room {
  readonly chatId: string
  readonly title: string
  readonly topic: string | null
  readonly openedAt: Date
  readonly members: Map<string, ImportedMember>
  readonly chatSteps: ImportedChatStep[]
  lastAt: Date
  readonly said: Map<string, string>
}

export interface Person extends ImportedPerson {
  /** Whether the file says which account here it is. */
  readonly isKnown: boolean
}

/** What one record gives. */
export interface Taken {
  readonly person?: Person
  readonly room?: Room
  readonly steps?: readonly ImportedStep[]
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
