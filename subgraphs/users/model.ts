// The words of profiles: what a person shows to others, and whom they keep away. No I/O.

/** How a person appears. The SDL's `User`. */
export interface User {
  readonly id: string
  readonly displayName: string
  /** In lower case. */
  readonly handle: string | null
  readonly bio: string | null
  readonly locale: string | null
  readonly timeZone: string | null
  readonly hasAvatar: boolean
  readonly privacy: Privacy
  /** When the account was verified. */
  readonly createdAt: Date
  readonly isDeleted: boolean
  /** Dense: how many facts the log holds about this profile. */
  readonly version: number
}

export type Audience = 'CHATS' | 'NOBODY'

export interface Privacy {
  readonly presence: Audience
  readonly receipts: Audience
  /** Whether whoever knows their e-mail address finds them by it. */
  readonly isFoundByEmail: boolean
}

export const defaultPrivacy: Privacy = { presence: 'CHATS', receipts: 'CHATS', isFoundByEmail: false }

/** What `updateProfile` may change; undefined stays. */
export interface ProfileChange {
  readonly displayName?: string
  readonly handle?: string | null
  readonly bio?: string | null
  readonly locale?: string | null
  readonly timeZone?: string | null
}

/** What auth says of an account. */
export interface AccountFacts {
  readonly displayName: string
  readonly createdAt: Date
}

/** What a person may take along; `id` is theirs. */
export interface PersonalData {
  readonly id: string
}

/** Somebody in a list of another person's. */
export interface Pair {
  /** Whose list it is. */
  readonly userId: string
  readonly otherId: string
  readonly at: Date
}

/** Services copy them whole with every change: nobody makes them carry more. */
export const maxBlocks = 5_000
export const maxMutes = 5_000

export const deletedName = 'Deleted user'
