// Access tokens: JWTs signed by ES256 with the newest key of a file, and the public halves of all its keys. The file is read
// again when it changes, so that keys rotate without a restart.

import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import jwt from 'jsonwebtoken'
import type { Clock } from '#platform/clock.ts'
import { defaultAudience } from '#platform/identity/access-token.ts'
import { accessTokenLifetimeMs } from '../model.ts'

const lookAgainMs = 1_000

/** One entry of the file: a private ES256 JWK, and the time from which it signs, so that verifiers know it before. */
export interface TokenKeyEntry extends JsonWebKey {
  readonly kid: string
  /** RFC 3339; absent: it may sign at once. */
  readonly signsFrom?: string
}

interface TokenKey {
  readonly kid: string
  readonly signsFrom: number
  readonly privateKey: KeyObject
  readonly published: JsonWebKey
}

export interface AccessTokenSubject {
  readonly userId: string
  readonly sessionId: string
  readonly roles: readonly string[]
}

export interface AccessTokens {
  sign(subject: AccessTokenSubject): { readonly token: string; readonly expiresAt: Date }
  /** RFC 7517: every key of the file, those that do not sign yet and those that no longer sign included. */
  jwks(): { readonly keys: readonly JsonWebKey[] }
}

export interface AccessTokensOptions {
  /** A JSON list of entries, the newest first. */
  readonly file: string
  readonly issuer: string
  readonly clock: Clock
}

/** @throws unless the file holds at least one usable key */
export function createAccessTokens({ file, issuer, clock }: AccessTokensOptions): AccessTokens {
  let keys = readTokenKeys(file)
  let readAt = clock.now().getTime()
  let modified = statSync(file).mtimeMs
  const current = (): readonly TokenKey[] => {
    const now = clock.now().getTime()
    if (now - readAt < lookAgainMs) return keys
    readAt = now
    try {
      const found = statSync(file).mtimeMs
      if (found !== modified) keys = readTokenKeys(file)
      modified = found
    } catch {
      // Half-written or gone for a moment: the keys that we have are still good, and the next look tries again.
    }
    return keys
  }
  return {
    sign({ userId, sessionId, roles }) {
      const now = clock.now().getTime()
      const all = current()
      const key = all.find(({ signsFrom }) => signsFrom <= now) ?? all.at(-1)
      if (!key) throw new Error('no key to sign access tokens with')
      const issuedAt = Math.floor(now / 1_000)
      const expiresAt = issuedAt + accessTokenLifetimeMs / 1_000
      const token = jwt.sign({ sid: sessionId, roles, iat: issuedAt, exp: expiresAt }, key.privateKey, {
        algorithm: 'ES256',
        header: { alg: 'ES256', typ: 'at+jwt', kid: key.kid },
        subject: userId,
        issuer,
        audience: defaultAudience,
      })
      return { token, expiresAt: new Date(expiresAt * 1_000) }
    },
    jwks: () => ({ keys: current().map(({ published }) => published) }),
  }
}

function readTokenKeys(file: string): TokenKey[] {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly TokenKeyEntry[]
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${file} must hold a list of private keys`)
  return entries.map(entry => {
    const { kty, crv, x, y, d, kid } = entry
    if (!kid || kty !== 'EC' || crv !== 'P-256') throw new Error(`${file} holds a key that is not EC P-256 with a kid`)
    const privateKey = createPrivateKey({ key: { kty, crv, x, y, d } as JsonWebKey, format: 'jwk' })
    const { x: publicX, y: publicY } = createPublicKey(privateKey).export({ format: 'jwk' })
    const published = { kty, crv, x: publicX, y: publicY, kid, alg: 'ES256', use: 'sig' }
    return { kid, privateKey, published, signsFrom: entry.signsFrom ? Date.parse(entry.signsFrom) : 0 }
  })
}
