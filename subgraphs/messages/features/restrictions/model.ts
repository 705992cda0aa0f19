// Restrictions: people whom nobody else hears while they last.

export interface Restriction {
  readonly userId: string
  readonly byUserId: string
  readonly at: Date
  /** For those who look after such things. */
  readonly note: string | null
}

/** Who says what nobody else hears, now and at any time before. */
export interface Restricted {
  readonly now: ReadonlySet<string>
  readonly ever: ReadonlySet<string>
}
