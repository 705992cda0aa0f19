// Who calls: an access token becomes a caller, or a refusal. The same function for headers, `connection_init` and renewal pings.

import { hash } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { nowMs } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import { PublicError } from '#platform/errors.ts'
import { clockToleranceSeconds, type TokenReader } from '#platform/identity/access-token.ts'
import { IdentityError, type Viewer } from '#platform/identity/identity.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import { type Credential, unclear } from './credentials.ts'

/** Who sends an operation, as read from an access token. `issuedAt` and `expiresAt` are in milliseconds since the epoch. */
export interface Caller {
  readonly viewer: Viewer
  /** What the token was issued for; absent for nothing in particular. */
  readonly scopes?: ReadonlySet<string> | undefined
  /** Milliseconds since the epoch; undefined where nothing expires. */
  readonly expiresAt: number | undefined
  readonly issuedAt: number | undefined
}

/** The caller who sends no token. */
export const anonymous: Caller = { viewer: { kind: 'anonymous' }, expiresAt: undefined, issuedAt: undefined }

/** Turns tokens into callers. Refusals are returned, not thrown: UNAUTHENTICATED, SESSION_REVOKED or SUBGRAPH_UNAVAILABLE. */
export interface Callers {
  /** @param authorization `Bearer ...`, or undefined for an anonymous caller */
  fromHeader(authorization: string | undefined): Promise<Caller | GraphQLError>
  /** @param credential what credentials.ts has found; undefined for an anonymous caller */
  fromCredential(credential: Credential): Promise<Caller | GraphQLError>
  ready(): boolean
  /** Whether a token can make anybody known: not in an open gateway. */
  readonly knows: boolean
}

/** An open gateway's: everybody is anonymous, whatever they send. */
export const openCallers: Callers = {
  fromHeader: async () => anonymous,
  fromCredential: async () => anonymous,
  knows: false,
  ready: () => true,
}

/** What `createCallers` needs: a verifier of access tokens, and the list of ended sessions. */
export interface CallersOptions {
  readonly tokens: TokenReader
  /** Whether any token can be read. */
  ready(): boolean
  /** Which sessions have ended although their tokens have not; see revocations.ts. */
  readonly revocations: { read(): Promise<void>; isRevoked(caller: Caller): boolean }
}

/** Verifies access tokens. Caches up to 20,000 verified ones until they expire; ended sessions are looked up each time. */
export function createCallers({ tokens, ready, revocations }: CallersOptions): Callers {
  /** By hash: tokens are long, and nothing here should be worth stealing. */
  const known = new LRUCache<string, Caller>(atMostEntries(20_000))

  async function believed(token: string): Promise<Caller> {
    const name = hash('sha256', token, 'base64')
    const caller = known.get(name)
    if (caller && (caller.expiresAt ?? 0) + clockToleranceSeconds * 1000 >= nowMs()) return caller
    const read = await tokens.read(token)
    known.set(name, read)
    return read
  }

  async function fromToken(token: string): Promise<Caller | GraphQLError> {
    try {
      const caller = await believed(token)
      await revocations.read()
      if (!revocations.isRevoked(caller)) return caller
      return refusal(errorCodes.SESSION_REVOKED, 'The session has ended: sign in again.')
    } catch (error) {
      if (error instanceof IdentityError) return unauthenticated('The access token is not valid, or has expired.')
      if (error instanceof PublicError) return refusal(errorCodes.SUBGRAPH_UNAVAILABLE, error.message)
      throw error
    }
  }

  return {
    async fromCredential(credential) {
      if (credential === unclear) return unauthenticated('There is something like an access token that cannot be read.')
      return credential === undefined ? anonymous : fromToken(credential)
    },
    async fromHeader(authorization) {
      if (authorization === undefined) return anonymous
      const token = /^Bearer +([^\s]+)$/i.exec(authorization)?.[1]
      return token ? fromToken(token) : unauthenticated('The Authorization header is not "Bearer" and a token.')
    },
    ready,
    knows: true,
  }
}

function unauthenticated(message: string): GraphQLError {
  return refusal(errorCodes.UNAUTHENTICATED, message)
}
