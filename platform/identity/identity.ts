// Who asks, as gateways and services tell each other: short-lived signed assertions. Knows nothing of passwords or sessions.

import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import jwt from 'jsonwebtoken'
import { LRUCache } from 'lru-cache'
import { nowMs, nowSeconds } from '../clock.ts'
import { atMostEntries } from '../entries.ts'
import { ConfigError } from '../process/config.ts'

/** The header that carries an assertion over HTTP; over WebSocket it is `extensions.live.assertion` of each `subscribe`. */
export const assertionHeader = 'x-viewer-assertion'
const lifetimeSeconds = 60
/** A signature costs about 50 µs; within this time the same one is handed out again. */
const reuseMs = 30_000
const clockToleranceSeconds = 5
/** A caller has one for each subgraph: so many are some thousand callers in half a minute, and 10 MB. */
const cacheLimit = 10_000

/** Who asks. A feed is a shared subscription that belongs to no one: it sees public projections only. */
export type Viewer =
  | { readonly kind: 'user'; readonly userId: string; readonly sessionId: string; readonly roles: readonly string[] }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'feed'; readonly topic: string }
  | { readonly kind: 'service'; readonly name: string }

/** What a signer may say: a gateway asserts users, anonymous callers and feeds; a service asserts itself only. */
export type Grant = 'user' | 'anonymous' | 'feed' | `service:${string}`

/** A private key on P-256, and the `kid` by which verifiers find its public half. */
export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
}

/** A public key whose signatures are believed, and for which kinds of viewers. */
export interface TrustedKey {
  readonly kid: string
  readonly publicKey: KeyObject
  readonly asserts: readonly Grant[]
}

/** An assertion that must not be believed; the message says why, and is for logs, not for callers. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError'
}

/** Reads `{ kid, privateKey }`, the key as a JWK. @throws ConfigError where the file cannot be read or holds no key */
export function readSigningKey(file: string): SigningKey {
  return readKeys(file, ({ kid, privateKey }: { kid: string; privateKey: JsonWebKey }) => ({
    kid,
    privateKey: createPrivateKey({ key: privateKey, format: 'jwk' }),
  }))
}

/** Reads `{ keys: [{ kid, publicKey, asserts }] }`, the keys as JWKs. @throws ConfigError where the file cannot be read or holds no keys */
export function readTrustedKeys(file: string): TrustedKey[] {
  return readKeys(file, ({ keys }: { keys: { kid: string; publicKey: JsonWebKey; asserts: Grant[] }[] }) =>
    keys.map(({ kid, publicKey, asserts }) => ({
      kid,
      publicKey: createPublicKey({ key: publicKey, format: 'jwk' }),
      asserts,
    })),
  )
}

function readKeys<C, K>(file: string, read: (content: C) => K): K {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    // What a parser says quotes what stands in the file.
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigError('this process', [`the keys in ${file} cannot be read${code}`])
  }
}

/** Makes the assertions that go with a request to a subgraph. */
export interface Signer {
  /** @param audience the name of the subgraph that will read it */
  sign(viewer: Viewer, audience: string): string
}

/** Assertions are ES256 JWTs that live 60 s; the same one is handed out for 30 s. */
export function createSigner(key: SigningKey): Signer {
  const made = new LRUCache<string, { token: string; until: number }>(atMostEntries(cacheLimit))
  return {
    sign(viewer, audience) {
      const cacheKey = `${audience} ${JSON.stringify(viewer)}`
      const known = made.get(cacheKey)
      if (known && known.until > nowMs()) return known.token
      const said = viewer.kind === 'user' ? { sid: viewer.sessionId, roles: viewer.roles } : {}
      const claims = { ...said, iat: nowSeconds() }
      const token = jwt.sign(claims, key.privateKey, {
        algorithm: 'ES256',
        keyid: key.kid,
        subject: subjectOf(viewer),
        audience,
        expiresIn: lifetimeSeconds,
      })
      made.set(cacheKey, { token, until: nowMs() + reuseMs })
      return token
    },
  }
}

/** Reads assertions and tells which viewer they stand for. */
export interface Verifier {
  /** @throws IdentityError */
  verify(token: string): Viewer
}

/** @param audience this subgraph's own name: an assertion made for another one is refused */
export function createVerifier(keys: readonly TrustedKey[], audience: string): Verifier {
  const byKid = new Map(keys.map(key => [key.kid, key]))
  const believed = new LRUCache<string, { viewer: Viewer; until: number }>(atMostEntries(cacheLimit))
  return {
    verify(token) {
      const known = believed.get(token)
      if (known && known.until > nowMs()) return known.viewer
      const { viewer, until } = check(token, byKid, audience)
      believed.set(token, { viewer, until })
      return viewer
    },
  }
}

function check(token: string, byKid: ReadonlyMap<string, TrustedKey>, audience: string) {
  // Only `kid` is taken from the unverified header; jku, x5u and jwk never are (RFC 8725, 3.10).
  const kid = jwt.decode(token, { complete: true })?.header.kid
  const key = kid === undefined ? undefined : byKid.get(kid)
  if (!key) throw new IdentityError('signed by an unknown key')
  let claims: jwt.JwtPayload | string
  try {
    claims = jwt.verify(token, key.publicKey, {
      algorithms: ['ES256'],
      audience,
      clockTimestamp: nowSeconds(),
      clockTolerance: clockToleranceSeconds,
      maxAge: lifetimeSeconds,
    })
  } catch (error) {
    throw new IdentityError(error instanceof Error ? error.message : 'not a token')
  }
  if (typeof claims === 'string' || typeof claims.sub !== 'string' || typeof claims.exp !== 'number')
    throw new IdentityError('without subject or expiry')
  const viewer = viewerOf(claims.sub, claims)
  if (!key.asserts.includes(grantFor(viewer))) throw new IdentityError(`${key.kid} may not assert ${claims.sub}`)
  return { viewer, until: claims.exp * 1000 }
}

function subjectOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'user':
      return `user:${viewer.userId}`
    case 'anonymous':
      return 'anonymous'
    case 'feed':
      return `feed:${viewer.topic}`
    case 'service':
      return `service:${viewer.name}`
  }
}

function viewerOf(subject: string, claims: jwt.JwtPayload): Viewer {
  if (subject === 'anonymous') return { kind: 'anonymous' }
  const at = subject.indexOf(':')
  const rest = subject.slice(at + 1)
  switch (subject.slice(0, at)) {
    case 'user': {
      if (typeof claims.sid !== 'string' || !Array.isArray(claims.roles))
        throw new IdentityError('a user without a session')
      return { kind: 'user', userId: rest, sessionId: claims.sid, roles: claims.roles.map(String) }
    }
    case 'feed':
      return { kind: 'feed', topic: rest }
    case 'service':
      return { kind: 'service', name: rest }
    default:
      throw new IdentityError(`an unknown kind of subject: ${subject}`)
  }
}

function grantFor(viewer: Viewer): Grant {
  return viewer.kind === 'service' ? `service:${viewer.name}` : viewer.kind
}
