// The life of a session after its beginning (session-creation.ts): renewed by its refresh token, listed, ended for good. Ending one and
// telling the gateways is one transaction.

import type { Clock } from '#platform/clock.ts'
import { type Connection, connectionOf, type Range } from '#platform/pages.ts'
import { type NotFound, notFound, type RateLimited } from '#platform/refusals.ts'
import type { AccessTokens } from '../crypto/access-tokens.ts'
import type { RefreshTokens } from '../crypto/refresh-tokens.ts'
import type { Revocations } from '../events.ts'
import type { Limits } from '../limits.ts'
import { type Account, type Client, refreshGraceMs, type Session, sessionEndOf } from '../model.ts'
import { type SessionEnded, sessionEnded } from '../refusals.ts'
import type { SessionPosition } from '../store/sessions.ts'
import type { Store, Transaction } from '../store.ts'
import type { Callers } from './callers.ts'

export interface SignedIn {
  readonly accessToken: string
  readonly accessTokenExpiresAt: Date
  readonly refreshToken: string
  readonly deviceToken: string
  readonly session: Session
}

/** Who is signed in, as their access token says. */
export interface Asker {
  readonly userId: string
  readonly sessionId: string
}

export interface SessionsOptions {
  readonly store: Store
  readonly accessTokens: AccessTokens
  readonly refreshTokens: RefreshTokens
  readonly callers: Callers
  readonly revocations: Revocations
  readonly limits: Limits
  readonly clock: Clock
}

export type Sessions = ReturnType<typeof createSessions>

export function createSessions(options: SessionsOptions) {
  const { store, accessTokens, refreshTokens, callers, revocations, limits, clock } = options
  const answer = (account: Account, session: Session, refreshToken: string): SignedIn => {
    const { token, expiresAt } = accessTokens.sign({
      userId: account.id,
      sessionId: session.id,
      roles: account.roles,
    })
    const tokens = { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken }
    return { ...tokens, deviceToken: callers.deviceToken(session.id, account), session }
  }
  /** In the caller's transaction; the caller wakes the gateways after its commit. */
  const endWithin = async (transaction: Transaction, ids: readonly string[]): Promise<Session[]> => {
    const ended = await store.sessions.end(transaction, ids, clock.now())
    if (ended.length > 0) await store.revocations.append(transaction, ended, clock.now())
    return ended
  }
  const end = async (ids: readonly string[]): Promise<Session[]> => {
    if (ids.length === 0) return []
    const ended = await store.transaction(transaction => endWithin(transaction, ids))
    await revocations.wake()
    return ended
  }
  /** The token was spent before: by another tab a moment ago, or by somebody who should not have it. */
  const spentBefore = async (id: string, token: string): Promise<Session | undefined> => {
    const session = await living(id)
    if (!session) return undefined
    const spent = session.spent.find(({ hash }) => hash === refreshTokens.hashOf(token))
    if (spent && clock.now().getTime() - spent.at.getTime() <= refreshGraceMs) return session
    await end([id])
    return undefined
  }
  const living = async (id: string): Promise<Session | undefined> => {
    const session = await store.sessions.find(id)
    return session && !session.endedAt && session.expiresAt > clock.now() ? session : undefined
  }
  return {
    answer,
    endWithin,
    end,
    living,

    async refresh(token: string | undefined, client: Client): Promise<SignedIn | SessionEnded | RateLimited> {
      const id = token === undefined ? undefined : refreshTokens.sessionOf(token)
      // A token that we made is counted for itself: what others of its network send does not keep it from being renewed.
      const limited = await limits.refresh(id ?? callers.keyOf(client))
      if (limited) return limited
      const refused = sessionEnded('refreshToken')
      if (token === undefined || id === undefined) return refused
      const known = await living(id)
      if (!known) return refused
      const now = clock.now()
      const successor = refreshTokens.successor(token)
      const hashes = { from: refreshTokens.hashOf(token), to: refreshTokens.hashOf(successor) }
      const use = { lastUsedAt: now, expiresAt: sessionEndOf(known.createdAt, now), address: client.address }
      const session = (await store.sessions.rotate(id, hashes, use)) ?? (await spentBefore(id, token))
      const account = session && (await store.accounts.find(session.userId))
      return account ? answer(account, session, successor) : refused
    },

    async logout({ userId, sessionId }: Asker, everywhere: boolean) {
      if (!(await living(sessionId))) return sessionEnded()
      const ended = await end(everywhere ? await store.sessions.livingIds(userId, clock.now()) : [sessionId])
      return { endedSessions: ended.length }
    },

    async revoke({ userId, sessionId }: Asker, id: string): Promise<Revoked | NotFound | SessionEnded> {
      if (!(await living(sessionId))) return sessionEnded()
      const found = await store.sessions.find(id)
      const [ended] = found?.userId === userId ? await end([id]) : []
      if (!ended) return notFound('You have no such living session.', 'sessionId')
      return { session: ended }
    },

    async list(userId: string, range: Range<SessionPosition>, cursorOf: (session: Session) => string) {
      return connectionOf(await store.sessions.list(userId, range, clock.now()), range, cursorOf) as Connection<Session>
    },
  }
}

export interface Revoked {
  readonly session: Session
}
