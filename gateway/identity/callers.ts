// Who calls: an access token becomes a caller, or a refusal. The same function for headers, `connection_init` and renewal pings.

import { hash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import jwt from 'jsonwebtoken'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '#platform/identity.ts'
import { errorCodes } from '#schema/codes.ts'
import type { IdentityConfig } from '../config.ts'
import { refusal } from '../errors.ts'
import type { Jwks } from './jwks.ts'

/** RFC 9068: an access token says so, so that an id token or an e-mail link can never pass for one. */
const tokenType = 'at+jwt'
const clockToleranceSeconds = 5
const maxTokenLength = 4_096

export interface Caller {
  readonly viewer: Viewer
  /** Milliseconds since the epoch; undefined where nothing expires. */
  readonly expiresAt: number | undefined
  readonly issuedAt: number | undefined
}

export const anonymous: Caller = { viewer: { kind: 'anonymous' }, expiresAt: undefined, issuedAt: undefined }

export interface Callers {
  /** @param authorization `Bearer ...`, or undefined for an anonymous caller */
  fromHeader(authorization: string | undefined): Promise<Caller | GraphQLError>
  fromToken(token: string): Promise<Caller | GraphQLError>
  ready(): boolean
}

/** An open gateway's: everybody is anonymous, whatever they send. */
export const openCallers: Callers = {
  fromHeader: async () => anonymous,
  fromToken: async () => anonymous,
  ready: () => true,
}

export interface CallersOptions extends Pick<IdentityConfig, 'issuer' | 'audience'> {
  readonly jwks: Jwks
  /** Whether the caller's session has ended although the token has not. */
  isRevoked(caller: Caller): boolean
}

export function createCallers({ jwks, issuer, audience, isRevoked }: CallersOptions): Callers {
  /** By hash: tokens are long, and nothing here should be worth stealing. */
  const verified = new LRUCache<string, Caller>({ max: 20_000 })

  async function verify(token: string): Promise<Caller | GraphQLError> {
    if (token.length > maxTokenLength) return unauthenticated('The access token is too long.')
    const header = jwt.decode(token, { complete: true })?.header
    if (!header) return unauthenticated('The access token is not a token.')
    if (header.typ?.toLowerCase() !== tokenType) return unauthenticated('This is not an access token.')
    // Only `kid` is taken from the unverified header; jku, x5u and jwk never are (RFC 8725, 3.10).
    const key = header.kid === undefined ? undefined : await jwks.find(header.kid)
    if (!key) return unauthenticated('The access token was signed by an unknown key.')
    try {
      const claims = jwt.verify(token, key, {
        algorithms: ['ES256'],
        issuer,
        audience,
        clockTolerance: clockToleranceSeconds,
      })
      return callerOf(claims) ?? unauthenticated('The access token lacks a claim.')
    } catch (error) {
      const expired = error instanceof jwt.TokenExpiredError
      return unauthenticated(expired ? 'The access token has expired.' : 'The access token was refused.')
    }
  }

  async function fromToken(token: string): Promise<Caller | GraphQLError> {
    const name = hash('sha256', token, 'base64')
    let caller = verified.get(name)
    if (!caller || (caller.expiresAt ?? 0) + clockToleranceSeconds * 1000 < Date.now()) {
      const answer = await verify(token)
      if (answer instanceof GraphQLError) return answer
      verified.set(name, answer)
      caller = answer
    }
    if (isRevoked(caller))
      return refusal(errorCodes.SESSION_REVOKED, 'The session has ended: sign in again.', { status: 401 })
    return caller
  }

  return {
    fromToken,
    async fromHeader(authorization) {
      if (authorization === undefined) return anonymous
      const token = /^Bearer +([^\s]+)$/i.exec(authorization)?.[1]
      return token ? fromToken(token) : unauthenticated('The Authorization header is not "Bearer" and a token.')
    },
    ready: () => jwks.ready(),
  }
}

function callerOf(claims: jwt.JwtPayload | string): Caller | undefined {
  if (typeof claims === 'string') return undefined
  const { sub, sid, roles, exp, iat } = claims
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof exp !== 'number') return undefined
  return {
    viewer: { kind: 'user', userId: sub, sessionId: sid, roles: Array.isArray(roles) ? roles.map(String) : [] },
    expiresAt: exp * 1000,
    issuedAt: typeof iat === 'number' ? iat * 1000 : undefined,
  }
}

function unauthenticated(message: string): GraphQLError {
  return refusal(errorCodes.UNAUTHENTICATED, message, { status: 401 })
}
