// The words of accounts: what an account, a session and a challenge are, and the numbers that bound them. No I/O.

export interface Account {
  readonly id: string
  /** As it was typed, for mails. */
  readonly email: string
  /** As it is compared: one account per key. */
  readonly emailKey: string
  readonly displayName: string
  /** A PHC string. */
  readonly passwordHash: string
  readonly roles: readonly Role[]
  /** Dense: how many facts the log holds about this account. */
  readonly version: number
  /** When the address was verified; there is no account before that. */
  readonly createdAt: Date
}

export type Role = 'administrator' | 'moderator' | 'service'

export interface Session {
  readonly id: string
  readonly userId: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
  /** When it ends unless it is used before. */
  readonly expiresAt: Date
  readonly endedAt: Date | null
  /** SHA-256 of the refresh token that is good now. */
  readonly tokenHash: string
  /** The tokens before it, for as long as they still yield their successor. */
  readonly spent: readonly { readonly hash: string; readonly at: Date }[]
}

/** Another domain's entity, as we know it. */
export interface User {
  readonly id: string
}

/** From where a request came, as the gateway saw it. */
export interface Client {
  readonly address: string
  readonly agent: string
}

/** What a mailed code is good for, with what it carries until it is redeemed. */
export type Errand = {
  readonly purpose: 'register'
  readonly email: string
  readonly displayName: string
  readonly passwordHash: string
}

export interface Challenge {
  readonly id: string
  /** Whom the tries are counted for: the key of the address that the code was mailed to. */
  readonly subject: string
  readonly errand: Errand
  readonly codeHash: string
  readonly triesLeft: number
  readonly expiresAt: Date
}

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute

export const accessTokenLifetimeMs = 15 * minute
/** A session that is not used ends after this long. */
export const sessionIdleMs = 30 * day
/** How long a spent refresh token still yields the same successor: the tabs of one browser ask at once. */
export const refreshGraceMs = 10 * second
export const codeLifetimeMs = 10 * minute
export const codeTries = 5
