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
export interface Beginning {
  readonly device: string
  readonly address: string
}

/** A session that has begun in a transaction: `announce` makes it the answer once that has committed. */
export interface Begun {
  readonly account: Account
  readonly session: Session
  readonly refreshToken: string
  /** Whether the log has grown by it. */
  readonly isNews: boolean
  /** Whether sessions have ended to make room for it. */
  readonly hasEndedOthers: boolean
}

export interface BeginningsOptions {
  readonly store: Store
  readonly sessions: Sessions
  readonly refreshTokens: RefreshTokens
  readonly events: Events
  readonly revocations: Revocations
  readonly clock: Clock
}

export type Beginnings = ReturnType<typeof createBeginnings>

export function createBeginnings(options: BeginningsOptions) {
  const { store, sessions, refreshTokens, events, revocations, clock } = options
  const insert = async (transaction: Transaction, { id: userId }: Account, { device, address }: Beginning) => {
    const now = clock.now()
    const id = newId()
    const refreshToken = refreshTokens.first(id)
    const tokens = { tokenHash: refreshTokens.hashOf(refreshToken), spent: [] }
    const times = { createdAt: now, lastUsedAt: now, expiresAt: sessionEndOf(now, now), endedAt: null }
    const session: Session = { id, userId, device, address, ...times, ...tokens }
    await store.sessions.insert(transaction, session)
    return { session, refreshToken }
  }
  const unchanged = async (transaction: Transaction, known: Account): Promise<Account | undefined> => {
    const account = await store.accounts.find(known.id, transaction)
    const asksForMore = account?.secondFactor && !known.secondFactor
    return account?.passwordHash === known.passwordHash && !asksForMore ? account : undefined
  }
  return {
    /** The first session of a new account, whose device is news to nobody. */
    async first(transaction: Transaction, account: Account, beginning: Beginning): Promise<Begun> {
      const begun = await insert(transaction, account, beginning)
      return { account, ...begun, isNews: true, hasEndedOthers: false }
    },

    /**
     * Writes the account too: of a sign-in and a new password at the same moment one waits for the other, so that no session
     * is left that the old password has opened.
     * @param known the account as it was when its factors were proved
     * @returns undefined where it is gone by now, or takes another proof
     */
    async begin(transaction: Transaction, known: Account, beginning: Beginning): Promise<Begun | undefined> {
      const now = clock.now()
      const before = await unchanged(transaction, known)
      const isNews = before !== undefined && !before.devices.includes(beginning.device)
      const newDevice = isNews ? beginning.device : undefined
      const account = before && (await store.accounts.signedIn(transaction, before.id, { now, newDevice }))
      if (!account) return undefined
      const others = await store.sessions.livingIds(account.id, now, transaction)
      const begun = await insert(transaction, account, beginning)
      const surplus = others.slice(maxSessions - 1)
      if (surplus.length > 0) await sessions.endWithin(transaction, surplus)
      if (isNews) {
        const data = { userId: account.id, sessionId: begun.session.id, device: beginning.device }
        await events.append(transaction, account.id, account.version, { type: 'auth.SignedIn.v1', data })
      }
      return { account, ...begun, isNews, hasEndedOthers: surplus.length > 0 }
    },

    /** The same for whoever has to prove a second factor first: their account, as it waits for that. */
    async waitForFactor(transaction: Transaction, known: Account): Promise<Account | undefined> {
      const account = await unchanged(transaction, known)
      return account && store.accounts.signedIn(transaction, account.id, { now: clock.now() })
    },

    /** Called after the commit. */
    async announce({ account, session, refreshToken, isNews, hasEndedOthers }: Begun): Promise<SignedIn> {
      if (isNews) events.wake(account.id, account.version)
      if (hasEndedOthers) await revocations.wake()
      return sessions.answer(account, session, refreshToken)
    },
  }
}
