// Believes a user's access token: one pinned algorithm, keys by `kid` from auth's JWKS, and every claim checked (RFC 9068, RFC 8725).

import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { PublicError } from './errors.ts'
import { IdentityError, type Viewer } from './identity.ts'

export const defaultIssuer = 'chat-supergraph'
export const defaultAudience = 'chat-supergraph'
const clockToleranceSeconds = 30
/** An unknown `kid` asks for the keys again, but not more often than this: a flood of forged kids must not become a flood of requests. */
const refetchAfterMs = 5_000
const fetchDeadlineMs = 3_000

export interface TokenVerifierOptions {
  readonly jwksUrl: string
  readonly issuer?: string | undefined
  readonly audience?: string | undefined
}

export interface VerifiedToken {
  readonly viewer: Extract<Viewer, { kind: 'user' }>
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export interface TokenVerifier {
  /** @throws IdentityError */
  verify(token: string): Promise<Viewer>
  /** The same, with the time at which the token ends. @throws IdentityError */
  read(token: string): Promise<VerifiedToken>
}

export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { issuer = defaultIssuer, audience = defaultAudience } = options
  const keyOf = createKeySource(options.jwksUrl)
  const read = async (token: string): Promise<VerifiedToken> => {
    const header = jwt.decode(token, { complete: true })?.header
    if (!header?.kid) throw new IdentityError('without a key id')
    if (header.alg !== 'ES256' || header.typ !== 'at+jwt') throw new IdentityError('not an ES256 access token')
    const key = await keyOf(header.kid)
    if (!key) throw new IdentityError('signed by an unknown key')
    const claims = verified(token, key, { issuer, audience })
    const { sub, sid, roles, exp } = claims
    if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number')
      throw new IdentityError('without subject, session or expiry')
    const viewer = {
      kind: 'user',
      userId: sub,
      sessionId: sid,
      roles: Array.isArray(roles) ? roles.map(String) : [],
    } as const
    return { viewer, expiresAt: exp * 1000 }
  }
  return { read, verify: async token => (await read(token)).viewer }
}

function verified(token: string, key: KeyObject, expected: { issuer: string; audience: string }): jwt.JwtPayload {
  try {
    const claims = jwt.verify(token, key, { ...expected, algorithms: ['ES256'], clockTolerance: clockToleranceSeconds })
    if (typeof claims === 'string') throw new IdentityError('not a JSON payload')
    return claims
  } catch (error) {
    throw error instanceof IdentityError
      ? error
      : new IdentityError(error instanceof Error ? error.message : 'not a token')
  }
}

function createKeySource(jwksUrl: string): (kid: string) => Promise<KeyObject | undefined> {
  let keys = new Map<string, KeyObject>()
  let fetchedAt = 0
  let fetching: Promise<void> | undefined
  const load = async () => {
    const response = await fetch(jwksUrl, { signal: AbortSignal.timeout(fetchDeadlineMs) })
    const { keys: published } = (await response.json()) as { keys: (JsonWebKey & { kid: string })[] }
    keys = new Map(published.map(key => [key.kid, createPublicKey({ key, format: 'jwk' })]))
    fetchedAt = Date.now()
  }
  return async kid => {
    if (!keys.has(kid) && Date.now() - fetchedAt > refetchAfterMs) {
      fetching ??= load().finally(() => {
        fetching = undefined
      })
      // A token must not be called invalid, which signs its user out, because its key cannot be read at the moment.
      await fetching.catch(() => {
        throw new PublicError('UNAVAILABLE', 'The keys of access tokens cannot be read right now; try again.')
      })
    }
    return keys.get(kid)
  }
}
