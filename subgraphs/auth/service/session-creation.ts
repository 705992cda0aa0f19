// How a session begins, for whoever has proved who they are: in one transaction with what proved it, and with the word to the
// account's owner that there is a new device.

import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { RefreshTokens } from '../crypto/refresh-tokens.ts'
import type { Events, Revocations } from '../events.ts'
import { type Account, maxSessions, type Session, sessionEndOf } from '../model.ts'
import type { Store, Transaction } from '../store.ts'
import type { Sessions, SignedIn } from './sessions.ts'

/** What is known of a session when it begins. */
export interface SessionOrigin {
  readonly device: string
  readonly address: string
}

/** A session that has begun in a transaction: `announce` makes it the answer once that has committed. */
export interface CreatedSession {
  readonly account: Account
  readonly session: Session
  readonly refreshToken: string
  /** Whether the log has grown by it. */
  readonly isNews: boolean
  /** Whether sessions have ended to make room for it. */
  readonly hasEndedOthers: boolean
}

export interface SessionCreationOptions {
  readonly store: Store
  readonly sessions: Sessions
  readonly refreshTokens: RefreshTokens
  readonly events: Events
  readonly revocations: Revocations
  readonly clock: Clock
}

export type SessionCreation = ReturnType<typeof createSessionCreation>

export function createSessionCreation(options: SessionCreationOptions) {
  const { store, sessions, refreshTokens, events, revocations, clock } = options
  const insert = async (transaction: Transaction, { id }: Account, origin: SessionOrigin) => {
    const created = sessionOf(refreshTokens, id, origin, clock.now())
    await store.sessions.insert(transaction, created.session)
    return created
  }
  const unchanged = async (transaction: Transaction, known: Account): Promise<Account | undefined> => {
    const account = await store.accounts.find(known.id, transaction)
    const asksForMore = account?.secondFactor && !known.secondFactor
    return account?.passwordHash === known.passwordHash && !asksForMore ? account : undefined
  }
  /** Nearly every sign-in is from a known device: one call to the store in place of two. */
  const again = (transaction: Transaction, known: Account, device: string) =>
    known.devices.includes(device)
      ? store.accounts.signedInAgain(transaction, known, { device, now: clock.now() })
      : undefined
  /** For one more session. @returns whether others have ended for it */
  const makeRoom = async (transaction: Transaction, { id }: Account): Promise<boolean> => {
    const others = await store.sessions.livingIds(id, clock.now(), transaction)
    const surplus = others.slice(maxSessions - 1)
    await store.accounts.setSessionsAtMost(transaction, id, others.length - surplus.length + 1)
    if (surplus.length > 0) await sessions.endWithin(transaction, surplus)
    return surplus.length > 0
  }
  const anew = async (transaction: Transaction, known: Account, device: string) => {
    const before = await unchanged(transaction, known)
    const isNews = before !== undefined && !before.devices.includes(device)
    const newDevice = isNews ? device : undefined
    const account = before && (await store.accounts.signedIn(transaction, before.id, { now: clock.now(), newDevice }))
    return { account, isNews }
  }
  return {
    /** The first session of a new account, whose device is news to nobody. */
    async first(transaction: Transaction, account: Account, origin: SessionOrigin): Promise<CreatedSession> {
      const created = await insert(transaction, account, origin)
      return { account, ...created, isNews: true, hasEndedOthers: false }
    },

    /**
     * Writes the account too: of a sign-in and a new password at the same moment one waits for the other, so that no session
     * is left that the old password has opened.
     * @param known the account as it was when its factors were proved
     * @returns undefined where it is gone by now, or takes another proof
     */
    async begin(transaction: Transaction, known: Account, origin: SessionOrigin): Promise<CreatedSession | undefined> {
      const { device } = origin
      const unnoticed = await again(transaction, known, device)
      const { account, isNews } = unnoticed
        ? { account: unnoticed, isNews: false }
        : await anew(transaction, known, device)
      if (!account) return undefined
      const hasEndedOthers =
        Math.max(known.sessionsAtMost + 1, account.sessionsAtMost) > maxSessions
          ? await makeRoom(transaction, account)
          : false
      const created = await insert(transaction, account, origin)
      if (isNews) {
        const data = { userId: account.id, sessionId: created.session.id, device }
        await events.append(transaction, account.id, account.version, { type: 'auth.SignedIn.v1', data })
      }
      return { account, ...created, isNews, hasEndedOthers }
    },

    /** The same for whoever has to prove a second factor first: their account, as it waits for that. */
    async waitForFactor(transaction: Transaction, known: Account): Promise<Account | undefined> {
      const account = await unchanged(transaction, known)
      return account && store.accounts.signedIn(transaction, account.id, { now: clock.now() })
    },

    /** Called after the commit. */
    async announce({ account, session, refreshToken, isNews, hasEndedOthers }: CreatedSession): Promise<SignedIn> {
      if (isNews) events.wake(account.id, account.version)
      if (hasEndedOthers) await revocations.wake()
      return sessions.answer(account, session, refreshToken)
    },
  }
}

/** A session as it begins, with its first refresh token. */
export function sessionOf(
  refreshTokens: Pick<RefreshTokens, 'first' | 'hashOf'>,
  userId: string,
  { device, address }: SessionOrigin,
  now: Date,
): Pick<CreatedSession, 'session' | 'refreshToken'> {
  const id = newId()
  const refreshToken = refreshTokens.first(id)
  const tokens = { tokenHash: refreshTokens.hashOf(refreshToken), spent: [] }
  const times = { createdAt: now, lastUsedAt: now, expiresAt: sessionEndOf(now, now), endedAt: null }
  return { session: { id, userId, device, address, ...times, ...tokens }, refreshToken }
}
