// The words of what is true only for a moment, and their limits. No I/O.

/** The SDL's stub of another domain's entity. */
export interface User {
  readonly id: string
}

/** Somebody who is typing. */
export interface Typist {
  readonly userId: string
  readonly since: Date
  /** When this ends unless it is repeated. */
  readonly expiresAt: Date
}

/** Everyone who is typing in a chat, the longest first. */
export interface TypingState {
  readonly chatId: string
  readonly typists: readonly Typist[]
}

/** How long "is typing" is true without being repeated. Clients repeat it about every 4 s. */
export const typingLifetimeMs = 8_000
/** A watcher of a room gets at most two lists a second, however many type. */
export const typingEveryMs = 500
/** What one person may say about typing in one chat: well over what a client that repeats every 4 s needs. */
export const typingLimit = { times: 20, withinMs: 10_000 } as const

/** Whether a watcher would see a difference: somebody came, went, or went on. */
export function sameTyping(a: TypingState, b: TypingState): boolean {
  if (a.typists.length !== b.typists.length) return false
  return a.typists.every((typist, index) => {
    const other = b.typists[index]
    return other?.userId === typist.userId && other.expiresAt.getTime() === typist.expiresAt.getTime()
  })
}

/** When the list changes by itself, in epoch milliseconds. */
export function typingExpiresAt({ typists }: TypingState): number | undefined {
  if (typists.length === 0) return undefined
  return Math.min(...typists.map(({ expiresAt }) => expiresAt.getTime()))
}
