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
  readonly passwordChangedAt: Date
  readonly roles: readonly Role[]
  readonly secondFactor: SecondFactor | null
  /** The sealed secret of a second factor that nobody has proved to have yet. */
  readonly pendingSecret: string | null
  /** Those that it was used from, by name, the newest last: another one is news for its owner. */
  readonly devices: readonly string[]
  /** A bound on its living sessions, which is raised at each sign-in, so that only who has many is counted. */
  readonly sessionsAtMost: number
  /** Dense: how many facts the log holds about this account. */
  readonly version: number
  /** When the address was verified; there is no account before that. */
  readonly createdAt: Date
}

export interface SecondFactor {
  readonly sealedSecret: string
  /** The last 30-second step whose code was accepted: no code works twice. */
  readonly lastStep: number
  /** Keyed hashes; each goes away when it is used. */
  readonly recoveryHashes: readonly string[]
}

export type Role = 'ADMINISTRATOR' | 'MODERATOR' | 'SERVICE'
export const roles: readonly Role[] = ['ADMINISTRATOR', 'MODERATOR', 'SERVICE']

export interface Session {
  readonly id: string
  readonly userId: string
  /** What its owner finds it by. */
  readonly device: string
  /** The network address of its last use. */
  readonly address: string
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

/** A session that has ended although its access tokens have not. */
export interface Revocation {
  readonly rev: number
  readonly sessionId: string
  readonly userId: string
  readonly at: Date
  /** When the last of its access tokens expires. */
  readonly until: Date
}

/** Another domain's entity, as we know it. */
export interface User {
  readonly id: string
}

/** What a person may take along; `id` is theirs. */
export interface PersonalData {
  readonly id: string
}

/** From where a request came, as the gateway saw it, and what the device says that it kept. */
export interface Client {
  readonly address: string
  readonly agent: string
  readonly deviceToken?: string | null | undefined
}

/** What a challenge is good for, with what it carries until it is redeemed. A null `userId` is an address without an account. */
interface CodeRequests {
  /** `known`: an account stands in the way. */
  readonly register: {
    readonly email: string
    readonly displayName: string
    readonly passwordHash: string
    readonly known: boolean
  }
  /** `email` is as it was typed, which is what is answered; the mail goes to the address that the account has. */
  readonly login: { readonly userId: string | null; readonly email: string; readonly to: string | null }
  readonly secondFactor: { readonly userId: string; readonly email: string }
  readonly resetPassword: { readonly userId: string | null; readonly email: string; readonly to: string | null }
  readonly changeEmail: { readonly userId: string; readonly email: string; readonly known: boolean }
  readonly deleteAccount: { readonly userId: string; readonly email: string }
}

export type Purpose = keyof CodeRequests
export type CodeRequestOf<P extends Purpose> = { readonly [K in P]: { readonly purpose: K } & CodeRequests[K] }[P]
export type CodeRequest = CodeRequestOf<Purpose>

export interface Challenge<P extends Purpose = Purpose> {
  readonly id: string
  /** Whose it is: the key of an account's address, or of one without an account. */
  readonly subject: string
  readonly codeRequest: CodeRequestOf<P>
  /** Of the short code that was mailed for it alone. Null where there is none: for a second factor, and where a long one does. */
  readonly codeHash: string | null
  readonly triesLeft: number
  readonly expiresAt: Date
}

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute

export const accessTokenLifetimeMs = 15 * minute
/** Verifiers allow for clocks that differ. */
export const clockSkewMs = minute
/** A session that is not used ends after this long. */
export const sessionIdleMs = 30 * day
/** However much it is used, a session ends after this long: its owner signs in again. */
export const sessionLifetimeMs = 180 * day
/** The oldest one ends when another begins. */
export const maxSessions = 100
/** As many devices as an account remembers. */
export const maxDevices = 100
/** How long a spent refresh token still yields the same successor: the tabs of one browser ask at once. */
export const refreshGraceMs = 10 * second
export const codeLifetimeMs = 10 * minute
export const codeTries = 5
/** How long mails are counted. */
export const mailWindowMs = 60 * minute
/** Where no further mail is sent in a window, the code of the last one still has as long as any. */
export const longCodeLifetimeMs = mailWindowMs + codeLifetimeMs
/** How long a device is known after its session was renewed last. */
export const deviceLifetimeMs = 180 * day
export const recoveryCodeCount = 10

/** What one hash costs. Where the operator raises it, old hashes are renewed at the next sign-in. */
export interface Argon2Cost {
  readonly memoryKib: number
  readonly passes: number
}

/**
 * The memory of RFC 9106's second recommendation, for where memory is not plentiful, and one pass more than its three: a guess
 * costs a tenth of a second of one core then.
 */
export const recommendedCost: Argon2Cost = { memoryKib: 65_536, passes: 4 }
/** OWASP's least; a cheaper one is refused at the start, except where NODE_ENV says that it is a test. */
export const leastCost: Argon2Cost = { memoryKib: 19_456, passes: 2 }

/** When a session ends that is used now and never again. */
export function sessionEndOf(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + sessionIdleMs, createdAt.getTime() + sessionLifetimeMs))
}
