// The life of a session: begun by whoever proved who they are, renewed by its refresh token, ended for good.

import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { RateLimited } from '#platform/refusals.ts'
import type { AccessTokens } from '../crypto/access-tokens.ts'
import type { RefreshTokens } from '../crypto/refresh-tokens.ts'
import type { Limits } from '../limits.ts'
import { type Account, type Client, refreshGraceMs, type Session, sessionIdleMs } from '../model.ts'
import { type SessionEnded, sessionEnded } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'

export interface SignedIn {
  readonly __typename: 'SignedIn'
  readonly accessToken: string
  readonly accessTokenExpiresAt: Date
  readonly refreshToken: string
  readonly session: Session
}

export interface SessionsOptions {
  readonly store: Store
  readonly accessTokens: AccessTokens
  readonly refreshTokens: RefreshTokens
  readonly limits: Limits
  readonly clock: Clock
}

export type Sessions = ReturnType<typeof createSessions>

export function createSessions({ store, accessTokens, refreshTokens, limits, clock }: SessionsOptions) {
  const answer = (account: Account, session: Session, refreshToken: string): SignedIn => {
    const { token, expiresAt } = accessTokens.sign({
      userId: account.id,
      sessionId: session.id,
      roles: account.roles,
    })
    return { __typename: 'SignedIn', accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, session }
  }
  /** The token was spent before: by another tab a moment ago, or by somebody who should not have it. */
  const spentBefore = async (id: string, token: string, now: Date): Promise<Session | undefined> => {
    const session = await store.sessions.find(id)
    if (!session || session.endedAt || session.expiresAt <= now) return undefined
    const spent = session.spent.find(({ hash }) => hash === refreshTokens.hashOf(token))
    if (spent && now.getTime() - spent.at.getTime() <= refreshGraceMs) return session
    await store.transaction(transaction => store.sessions.end(transaction, [id], now))
    return undefined
  }
  return {
    async begin(account: Account, transaction?: Transaction): Promise<SignedIn> {
      const now = clock.now()
      const id = newId()
      const refreshToken = refreshTokens.first(id)
      const session: Session = {
        id,
        userId: account.id,
        createdAt: now,
        lastUsedAt: now,
        expiresAt: new Date(now.getTime() + sessionIdleMs),
        endedAt: null,
        tokenHash: refreshTokens.hashOf(refreshToken),
        spent: [],
      }
      await store.sessions.insert(session, transaction)
      return answer(account, session, refreshToken)
    },

    async refresh(token: string, client: Client): Promise<SignedIn | SessionEnded | RateLimited> {
      const limited = await limits.refresh(client.address)
      if (limited) return limited
      const id = refreshTokens.sessionOf(token)
      if (!id) return sessionEnded()
      const now = clock.now()
      const successor = refreshTokens.successor(token)
      const expiresAt = new Date(now.getTime() + sessionIdleMs)
      const hashes = { from: refreshTokens.hashOf(token), to: refreshTokens.hashOf(successor) }
      const session =
        (await store.sessions.rotate(id, hashes.from, hashes.to, now, expiresAt)) ?? (await spentBefore(id, token, now))
      const account = session && (await store.accounts.find(session.userId))
      return account ? answer(account, session, successor) : sessionEnded()
    },

    /** The caller's own session, while it lives. */
    async find(id: string): Promise<Session | undefined> {
      const session = await store.sessions.find(id)
      return session && !session.endedAt && session.expiresAt > clock.now() ? session : undefined
    },
  }
}
