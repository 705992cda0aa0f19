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
/** A watcher of a chat gets at most two lists a second, however many type. */
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

export type OnlineStatus = 'ONLINE' | 'AWAY' | 'OFFLINE'

/** Whether somebody is here; whom it may be shown to is decided for each viewer. The SDL's `Presence`. */
export interface Presence {
  readonly userId: string
  readonly status: OnlineStatus
  readonly lastSeenAt: Date | null
}

/** How often a device is to say that it is here. */
export const heartbeatEveryMs = 20_000
/** A device that has said nothing for this long is gone: two beats may be lost. */
export const deviceLifetimeMs = 50_000
/** A gateway repeats its connections about every 20 s; one that was killed is forgotten after this. */
export const connectionLifetimeMs = 50_000
/** Who says goodbye, or loses the last connection, stays for this long: a reload is no absence. */
export const graceMs = 8_000
/** A watcher hears of one person at most this often. */
export const presenceEveryMs = 1_000
/** A watched state is read again this often, though nobody told of a change: a wake-up may have been lost. */
export const presenceRefreshMs = 30_000
/** What one device may say: well over what changes of screen and activity need. */
export const heartbeatLimit = { times: 30, withinMs: 10_000 } as const
export const maxVisibleChats = 10
export const maxWatched = 200
export const maxReported = 1_000
/** Chats with more members do not tell who types: it would be all that they tell. */
export const maxTypingMembers = 500

/** A state with a mark of whom it may be shown to, so that a change of privacy is a change for those who watch. */
export interface MarkedPresence extends Presence {
  readonly privacy: string
}

export function samePresence(a: MarkedPresence, b: MarkedPresence): boolean {
  const sameTime = a.lastSeenAt?.getTime() === b.lastSeenAt?.getTime()
  return sameTime && a.status === b.status && a.privacy === b.privacy
}

/** What somebody sees who may not know. */
export const hiddenPresence = (userId: string): Presence => ({ userId, status: 'OFFLINE', lastSeenAt: null })
