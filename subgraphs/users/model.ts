// The words of profiles: what a person shows to others. No I/O.

/** How a person appears. The SDL's `User`. */
export interface User {
  readonly id: string
  readonly displayName: string
  /** When the account was verified. */
  readonly createdAt: Date
  /** Dense: how many facts the log holds about this profile. */
  readonly version: number
}

/** What auth says of an account. */
export interface AccountFacts {
  readonly displayName: string
  readonly createdAt: Date
  /** The version that these facts belong to. */
  readonly version: number
}
