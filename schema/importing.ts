// What an import hands to the importers of the domains, each a process of its own: people to users, steps of chats' logs to messages,
// whole chats to chats. Made by stack/import, taken by subgraphs/<domain>/import.

export interface ImportedPerson {
  readonly id: string
  readonly displayName: string
}

/** How far the import of a chat's log has come. */
export interface ImportProgress {
  /** Steps that are stored. */
  readonly taken: number
  /** What the steps up to here are: another file must not go on with them. */
  readonly digest: string
  readonly finished: boolean
}

export interface ImportBatch {
  readonly chatId: string
  /** How many steps were stored before. */
  readonly after: number
  /** Of all steps up to the end of this batch. */
  readonly digest: string
  readonly steps: readonly ImportedStep[]
}

/** A step of a chat's log. */
export type ImportedStep =
  | { readonly kind: 'updated'; readonly at: Date }
  | {
      readonly kind: 'members'
      readonly at: Date
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  | ImportedMessage

export interface ImportedMessage {
  readonly kind: 'said'
  readonly at: Date
  readonly id: string
  readonly senderId: string
  /** Null for one that is deleted. */
  readonly body: string | null
  readonly replyToId: string | null
  /** The message that it is a reply under, of the same chat and stored before it. */
  readonly threadRootId: string | null
  /** Whether it shows in its thread and not in the chat. */
  readonly isThreadOnly: boolean
  readonly mentionIds: readonly string[]
  readonly mentionsEveryone: boolean
  readonly editedAt: Date | null
  readonly deletedAt: Date | null
  /** How many have put each emoji, and who of them is known. */
  readonly reactions: readonly { readonly emoji: string; readonly count: number; readonly userIds: readonly string[] }[]
}

type Role = 'OWNER' | 'ADMIN' | 'MEMBER'

export type ImportedKind = 'DIRECT' | 'GROUP'

/** The two of a direct chat, of whom there is one chat here at most. */
export interface ImportedPair {
  readonly chatId: string
  readonly userIds: readonly [string, string]
}

/** Whom a chat's log lets in when all of it is stored. */
export interface FinishedChat {
  readonly chatId: string
  readonly kind: ImportedKind
  /** The version of chats that these are the members at. */
  readonly version: number
  readonly at: Date
  readonly members: readonly { readonly userId: string; readonly role: Role; readonly history: 'FROM_THE_START' }[]
  /** Members with an account here, whose devices are to show the chat. */
  readonly accounts: readonly string[]
}

export interface ImportedMember {
  readonly userId: string
  readonly role: Role
  readonly joinedAt: Date
  readonly sinceVersion: number
}

/** A fact of the chat's own log; its version is its place, from 1. */
export type ImportedChatStep =
  | { readonly kind: 'opened'; readonly at: Date; readonly members: readonly ImportedMember[] }
  | { readonly kind: 'added' | 'removed' | 'role'; readonly at: Date; readonly userId: string; readonly role: Role }
  | { readonly kind: 'updated'; readonly at: Date }

export interface ImportedChat {
  readonly chatId: string
  readonly kind: ImportedKind
  /** Null for a direct chat. */
  readonly title: string | null
  readonly topic: string | null
  readonly openedAt: Date
  readonly lastAt: Date
  readonly members: readonly ImportedMember[]
  readonly steps: readonly ImportedChatStep[]
}
