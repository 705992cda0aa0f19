import { createHmac, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import jwt from 'jsonwebtoken'
import { nowSeconds } from '../clock.ts'
import {
  createSigner,
  createVerifier,
  type Grant,
  IdentityError,
  readSigningKey,
  readTrustedKeys,
  type TrustedKey,
  type Viewer,
} from './identity.ts'

function keyPair(kid: string, asserts: readonly Grant[]) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { signing: { kid, privateKey }, trusted: { kid, publicKey, asserts } satisfies TrustedKey }
}

const gateway = keyPair('gateway', ['user', 'anonymous', 'feed'])
const rooms = keyPair('rooms', ['service:rooms'])
const verifier = createVerifier([gateway.trusted, rooms.trusted], 'messages')
const ann: Viewer = { kind: 'user', userId: 'ann', sessionId: 's1', roles: ['moderator'] }

test.each<[string, Viewer]>([
  ['a user', ann],
  ['an anonymous caller', { kind: 'anonymous' }],
  ['a feed', { kind: 'feed', topic: 'messages:chatEvents:c1' }],
])('%s asserted by a gateway is believed [U3]', (_, viewer) => {
  expect(verifier.verify(createSigner(gateway.signing).sign(viewer, 'messages'))).toEqual(viewer)
})

test('a service asserts itself and nobody else', () => {
  const signer = createSigner(rooms.signing)
  expect(verifier.verify(signer.sign({ kind: 'service', name: 'rooms' }, 'messages'))).toEqual({
    kind: 'service',
    name: 'rooms',
  })
  for (const viewer of [
    ann,
    { kind: 'anonymous' },
    { kind: 'feed', topic: 'x' },
    { kind: 'service', name: 'auth' },
  ] as const)
    expect(() => verifier.verify(signer.sign(viewer, 'messages'))).toThrow(/may not assert/)
  const asGateway = createSigner(gateway.signing).sign({ kind: 'service', name: 'gateway' }, 'messages')
  expect(() => verifier.verify(asGateway)).toThrow(/may not assert/)
})

test('an assertion for one subgraph is refused by another [U3]', () => {
  expect(() => verifier.verify(createSigner(gateway.signing).sign(ann, 'users'))).toThrow(IdentityError)
})

const { privateKey } = gateway.signing
const { publicKey } = gateway.trusted
const claims = { sid: 's1', roles: [] }
const stranger = keyPair('gateway', ['user'])
const now = nowSeconds()
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()

function unsigned(header: object, payload: object, signature = ''): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part(payload)}.${signature}`
}

function hmacWithPublicKey(): string {
  const body = unsigned(
    { alg: 'HS256', kid: 'gateway' },
    { ...claims, sub: 'user:ann', aud: 'messages', iat: now, exp: now + 60 },
  )
  const signed = body.slice(0, -1)
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`
}

test.each<[string, string]>([
  ['nothing', ''],
  ['no token', 'hello'],
  [
    'alg none',
    unsigned({ alg: 'none', kid: 'gateway' }, { ...claims, sub: 'user:ann', aud: 'messages', exp: now + 60 }),
  ],
  ['the public key used as a secret', hmacWithPublicKey()],
  [
    'another key under a known kid',
    jwt.sign(claims, stranger.signing.privateKey, {
      algorithm: 'ES256',
      keyid: 'gateway',
      subject: 'user:ann',
      audience: 'messages',
      expiresIn: 60,
    }),
  ],
  [
    'an unknown kid',
    jwt.sign(claims, privateKey, {
      algorithm: 'ES256',
      keyid: 'other',
      subject: 'user:ann',
      audience: 'messages',
      expiresIn: 60,
    }),
  ],
  [
    'no kid',
    jwt.sign(claims, privateKey, { algorithm: 'ES256', subject: 'user:ann', audience: 'messages', expiresIn: 60 }),
  ],
  [
    'expired',
    jwt.sign({ ...claims, iat: now - 120, exp: now - 60 }, privateKey, {
      algorithm: 'ES256',
      keyid: 'gateway',
      subject: 'user:ann',
      audience: 'messages',
    }),
  ],
  [
    'older than a minute though it says otherwise',
    jwt.sign({ ...claims, iat: now - 600, exp: now + 600 }, privateKey, {
      algorithm: 'ES256',
      keyid: 'gateway',
      subject: 'user:ann',
      audience: 'messages',
    }),
  ],
  [
    'no expiry',
    jwt.sign(claims, privateKey, { algorithm: 'ES256', keyid: 'gateway', subject: 'user:ann', audience: 'messages' }),
  ],
  [
    'no audience',
    jwt.sign(claims, privateKey, { algorithm: 'ES256', keyid: 'gateway', subject: 'user:ann', expiresIn: 60 }),
  ],
  [
    'no subject',
    jwt.sign(claims, privateKey, { algorithm: 'ES256', keyid: 'gateway', audience: 'messages', expiresIn: 60 }),
  ],
  [
    'a user without a session',
    jwt.sign({}, privateKey, {
      algorithm: 'ES256',
      keyid: 'gateway',
      subject: 'user:ann',
      audience: 'messages',
      expiresIn: 60,
    }),
  ],
  [
    'an unknown kind of subject',
    jwt.sign(claims, privateKey, {
      algorithm: 'ES256',
      keyid: 'gateway',
      subject: 'root:ann',
      audience: 'messages',
      expiresIn: 60,
    }),
  ],
])('%s is refused', (_, token) => {
  expect(() => verifier.verify(token)).toThrow(IdentityError)
})

test('keys that cannot be read are told as configuration, and what stands in their file is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  const absent = join(folder, 'absent.json')
  const file = join(folder, 'keys.json')
  for (const content of ['secret', '{"kid":"a"}', '{"kid":"a","privateKey":{"kty":"EC","d":"secret"}}']) {
    writeFileSync(file, content)
    for (const read of [readSigningKey, readTrustedKeys]) {
      const problem = expect.stringMatching(/^the keys in .*keys\.json cannot be read(?!.*secret)/)
      expect(() => read(file)).toThrow(expect.objectContaining({ name: 'ConfigError', problems: [problem] }))
      expect(() => read(absent)).toThrow(/absent\.json cannot be read \(ENOENT\)/)
    }
  }
  rmSync(folder, { recursive: true })
})
