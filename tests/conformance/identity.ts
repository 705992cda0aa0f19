// The audit's own identity: a key that signs access tokens, published as a JWKS on loopback, and a key for the gateway's assertions.

import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'
import type { ViewerKeys } from './subgraphs/viewers.ts'

export interface TokenOptions {
  readonly sessionId?: string
  readonly expiresInSeconds?: number
  readonly key?: KeyObject
  readonly issuer?: string
  readonly typ?: string
}

export interface Identity extends AsyncDisposable {
  readonly issuer: string
  readonly audience: string
  readonly jwksUrl: string
  /** What subgraphs believe. */
  readonly keys: ViewerKeys
  /** `{kid, privateKey}` as JSON, for the gateway. */
  readonly signingKey: string
  token(userId: string, options?: TokenOptions): string
}

const issuer = 'conformance'
const kid = 'tokens-1'
const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A key that nobody published. */
export const strangersKey = (): KeyObject => newKey().privateKey

export async function startIdentity(): Promise<Identity> {
  const tokens = newKey()
  const assertions = newKey()
  const published = { ...tokens.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'ES256' }
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [published] }))
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return {
    issuer,
    audience: issuer,
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    keys: { tokens: tokens.publicKey, assertions: assertions.publicKey },
    signingKey: JSON.stringify({ kid: 'gateway-1', privateKey: assertions.privateKey.export({ format: 'jwk' }) }),
    token: (userId, options = {}) =>
      jwt.sign(
        { sid: options.sessionId ?? `session of ${userId}`, roles: [], jti: randomUUID() },
        options.key ?? tokens.privateKey,
        {
          algorithm: 'ES256',
          header: { alg: 'ES256', typ: options.typ ?? 'at+jwt', kid },
          subject: userId,
          issuer: options.issuer ?? issuer,
          audience: issuer,
          expiresIn: options.expiresInSeconds ?? 900,
        },
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
