// Believes a user's access token: one pinned algorithm, keys by `kid` from auth's JWKS, and every claim checked (RFC 9068, RFC 8725).
// The gateway reads every caller with it; a subgraph only where it trusts tokens.

import type { KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { nowSeconds } from '../clock.ts'
import { IdentityError, type Viewer } from './identity.ts'
import type { Jwks } from './jwks.ts'

const defaultIssuer = 'chat-supergraph'
/** The `aud` of access tokens: auth signs for it, and a token reader expects it unless told otherwise. */
export const defaultAudience = 'chat-supergraph'
/** A token that is this much over is still believed: clocks differ. */
export const clockToleranceSeconds = 5
/** RFC 9068: an access token says so, so that an id token or an e-mail link can never pass for one. */
const tokenType = 'at+jwt'
const maxTokenLength = 4_096

/** Where keys come from, and which `iss` and `aud` a token must have; both are `chat-supergraph` by default. */
export interface TokenReaderOptions {
  readonly jwks: Pick<Jwks, 'find'>
  readonly issuer?: string | undefined
  readonly audience?: string | undefined
}

/** What a verified access token says. */
export interface AccessToken {
  readonly viewer: Extract<Viewer, { kind: 'user' }>
  /** The claim `scope`, words between single spaces (RFC 8693, 4.2; RFC 9068, 2.2.3); undefined where there is none. */
  readonly scopes: ReadonlySet<string> | undefined
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** Milliseconds since the epoch; undefined where the token does not say. */
  readonly issuedAt: number | undefined
}

/** Verifies access tokens of users. */
export interface TokenReader {
  /** @throws IdentityError where it must not be believed, SUBGRAPH_UNAVAILABLE where its key cannot be read just now */
  read(token: string): Promise<AccessToken>
}

/** Accepts ES256 tokens of type `at+jwt` up to 4,096 characters, and up to 5 s after their expiry. */
export function createTokenReader({
  jwks,
  issuer = defaultIssuer,
  audience = defaultAudience,
}: TokenReaderOptions): TokenReader {
  return {
    async read(token) {
      if (token.length > maxTokenLength) throw new IdentityError('too long')
      // Only `kid` is taken from the unverified header; jku, x5u and jwk never are (RFC 8725, 3.10).
      const header = jwt.decode(token, { complete: true })?.header
      if (header?.alg !== 'ES256' || header.typ?.toLowerCase() !== tokenType)
        throw new IdentityError('not an ES256 access token')
      const key = header.kid === undefined ? undefined : await jwks.find(header.kid)
      if (!key) throw new IdentityError('signed by an unknown key')
      return accessTokenOf(verified(token, key, { issuer, audience }))
    },
  }
}

function accessTokenOf({ sub, sid, roles, scope, exp, iat }: jwt.JwtPayload): AccessToken {
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number')
    throw new IdentityError('without subject, session or expiry')
  return {
    viewer: { kind: 'user', userId: sub, sessionId: sid, roles: Array.isArray(roles) ? roles.map(String) : [] },
    scopes: typeof scope === 'string' && scope !== '' ? new Set(scope.split(' ')) : undefined,
    expiresAt: exp * 1000,
    issuedAt: typeof iat === 'number' ? iat * 1000 : undefined,
  }
}

function verified(token: string, key: KeyObject, expected: { issuer: string; audience: string }): jwt.JwtPayload {
  let claims: jwt.JwtPayload | string
  try {
    claims = jwt.verify(token, key, {
      ...expected,
      algorithms: ['ES256'],
      clockTimestamp: nowSeconds(),
      clockTolerance: clockToleranceSeconds,
    })
  } catch (error) {
    throw new IdentityError(error instanceof Error ? error.message : 'not a token')
  }
  if (typeof claims === 'string') throw new IdentityError('not a JSON payload')
  return claims
}
