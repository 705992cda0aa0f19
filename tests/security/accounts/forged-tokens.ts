// Twenty-five access tokens that nobody of ours has issued, each with the one thing that is wrong with it. Attacks of JWT
// libraries and of those who use them (RFC 8725; CVE-2026-22817, CVE-2026-34950).

import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'
import { present } from '#stack/testing/test-time.ts'

export interface Forgery {
  readonly name: string
  readonly token: string
}

type Json = Readonly<Record<string, unknown>>

export interface Material {
  /** A token that is good. */
  readonly good: string
  /** The public key that is published under the good token's `kid`. */
  readonly published: JsonWebKey
  /** The private key, to sign what is wrong in its claims only. */
  readonly signing: KeyObject
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const open = (text = ''): Json => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Json

function es256(header: Json, claims: Json, key: KeyObject): string {
  const body = `${part(header)}.${part(claims)}`
  return `${body}.${sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

function hs256(header: Json, claims: Json, secret: string | Buffer): string {
  const body = `${part(header)}.${part(claims)}`
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}

export function forgeries({ good, published, signing }: Material): Forgery[] {
  const [headerText, claimsText, signature = ''] = good.split('.')
  const header = open(headerText)
  const claims = open(claimsText)
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const strangerJwk = stranger.publicKey.export({ format: 'jwk' })
  const publicKey = createPublicKey({ key: published, format: 'jwk' })
  const pem = publicKey.export({ type: 'spki', format: 'pem' })
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const now = Math.floor(present().getTime() / 1_000)
  const signed = (name: string, change: Json, headerChange: Json = {}): Forgery => ({
    name,
    token: es256({ ...header, ...headerChange }, { ...claims, ...change }, signing),
  })
  const byStranger = (name: string, headerChange: Json): Forgery => ({
    name,
    token: es256({ ...header, ...headerChange }, claims, stranger.privateKey),
  })
  const rsaBody = `${part({ ...header, alg: 'RS256' })}.${part(claims)}`
  return [
    { name: 'no algorithm, no signature', token: `${part({ ...header, alg: 'none' })}.${claimsText}.` },
    { name: 'no algorithm in capitals', token: `${part({ ...header, alg: 'NONE' })}.${claimsText}.` },
    {
      name: 'no algorithm, the old signature',
      token: `${part({ ...header, alg: 'none' })}.${claimsText}.${signature}`,
    },
    { name: 'no signature', token: `${headerText}.${claimsText}.` },
    { name: 'two parts only', token: `${headerText}.${claimsText}` },
    { name: 'HMAC with the public key as PEM', token: hs256({ ...header, alg: 'HS256' }, claims, pem) },
    { name: 'HMAC with the public key as DER', token: hs256({ ...header, alg: 'HS256' }, claims, der) },
    {
      name: 'HMAC with the public key as JWK',
      token: hs256({ ...header, alg: 'HS256' }, claims, JSON.stringify(published)),
    },
    { name: 'HMAC with an empty key', token: hs256({ ...header, alg: 'HS256' }, claims, '') },
    { name: 'HMAC that says ES256', token: hs256(header, claims, pem) },
    {
      name: 'another asymmetric algorithm',
      token: `${rsaBody}.${sign('sha256', Buffer.from(rsaBody), rsa.privateKey).toString('base64url')}`,
    },
    byStranger('a stranger’s key under our kid', {}),
    byStranger('an unknown kid', { kid: 'nobody' }),
    byStranger('no kid', { kid: undefined }),
    byStranger('a kid that walks the file system', { kid: '../../../../dev/null' }),
    byStranger('a kid that is a prototype’s', { kid: '__proto__' }),
    byStranger('its own key in the header', { jwk: strangerJwk }),
    byStranger('a key set of its own', { jku: 'http://127.0.0.1:1/jwks.json', kid: 'mine' }),
    byStranger('a certificate of its own', { x5u: 'http://127.0.0.1:1/cert.pem', x5c: ['MIIB'] }),
    {
      name: 'other claims under the good signature',
      token: `${headerText}.${part({ ...claims, sub: 'somebody-else' })}.${signature}`,
    },
    signed('expired', { iat: now - 3_600, exp: now - 1_800 }),
    signed('not good yet', { nbf: now + 3_600 }),
    signed('for another audience', { aud: 'another-system' }),
    signed('by another issuer', { iss: 'another-issuer' }),
    signed('an id token', {}, { typ: 'JWT' }),
  ]
}
