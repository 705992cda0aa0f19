// Refresh tokens: opaque, each naming its session under a seal of ours, each with exactly one successor. Pure.
//
//   token = base64url(session id, 16 bytes | secret, 32 bytes | seal, 16 bytes)
//
// The seal tells a token that we once made from a made-up one without a list of all spent tokens: only the former may end a
// session, or else whoever learns a session's id could end it. The successor's secret is HMAC(key, secret): whoever asks with
// the same token gets the same answer, on whichever process.

import { randomBytes } from 'node:crypto'
import { parse, stringify } from 'uuid'
import { deriveKey, hmac, sameBytes, sha256 } from './secrets.ts'

const sealBytes = 16
const tokenBytes = 16 + 32 + sealBytes

export interface RefreshTokens {
  first(sessionId: string): string
  /** @param token one that `sessionOf` has accepted */
  successor(token: string): string
  /** The session of a token that we made; undefined for everything else. */
  sessionOf(token: string): string | undefined
  /** What is stored of a token. */
  hashOf(token: string): string
}

export function createRefreshTokens(key: Buffer): RefreshTokens {
  const sealKey = deriveKey(key, 'seal of refresh tokens')
  const successorKey = deriveKey(key, 'successors of refresh tokens')
  const sealed = (session: Buffer, secret: Buffer) => {
    const seal = hmac(sealKey, session, secret).subarray(0, sealBytes)
    return Buffer.concat([session, secret, seal]).toString('base64url')
  }
  return {
    first: sessionId => sealed(Buffer.from(parse(sessionId)), randomBytes(32)),
    successor(token) {
      const { session, secret } = split(token)
      return sealed(session, hmac(successorKey, session, secret))
    },
    sessionOf(token) {
      const { session, secret, seal, whole } = split(token)
      if (!whole || !sameBytes(seal, hmac(sealKey, session, secret).subarray(0, sealBytes))) return undefined
      return stringify(session)
    },
    hashOf: token => sha256(token),
  }
}

function split(token: string) {
  const bytes = Buffer.from(token, 'base64url')
  return {
    session: bytes.subarray(0, 16),
    secret: bytes.subarray(16, 48),
    seal: bytes.subarray(48),
    // Re-encoding refuses the other spellings of the same bytes, whose hashes would differ.
    whole: bytes.length === tokenBytes && bytes.toString('base64url') === token,
  }
}
