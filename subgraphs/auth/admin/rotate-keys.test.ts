import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import jwt from 'jsonwebtoken'
import { createAccessTokens } from '../crypto/access-tokens.ts'
import { rotateKeys } from './rotate-keys.ts'

let folder = ''
let file = ''
const start = Date.parse('2026-11-22T18:00:00Z')
const minute = 60_000

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  file = join(folder, 'tokens.json')
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  writeFileSync(file, JSON.stringify([{ ...key, kid: 'first' }]), { mode: 0o600 })
})

afterEach(() => rmSync(folder, { recursive: true }))

const kids = () => (JSON.parse(readFileSync(file, 'utf8')) as { kid: string }[]).map(({ kid }) => kid)

test('a new key is published a minute before it signs, and the old one until its last token has expired', async () => {
  let now = start
  const tokens = createAccessTokens({ file, issuer: 'test', clock: { now: () => new Date(now) } })
  const signer = () =>
    jwt.decode(tokens.sign({ userId: 'u', sessionId: 's', roles: [] }).token, { complete: true })?.header.kid
  expect(signer()).toBe('first')

  expect(await rotateKeys(file, new Date(now))).toMatch(/1 older key stays published, 0 dropped/)
  const [second = ''] = kids()
  // The file system's clock may be too coarse for two writes of one test.
  utimesSync(file, new Date(start), new Date(start + 1))
  now += 2_000
  expect(signer()).toBe('first')
  expect(tokens.jwks().keys.map(key => (key as { kid?: string }).kid)).toEqual([second, 'first'])
  now += minute
  expect(signer()).toBe(second)

  expect(await rotateKeys(file, new Date(start + 5 * minute))).toMatch(/2 older keys stay published, 0 dropped/)
  expect(await rotateKeys(file, new Date(start + 30 * minute))).toMatch(/1 older key stays published, 2 dropped/)
  expect(kids()).not.toContain('first')
})

test('what is published holds no private part, and the file stays its owner’s', async () => {
  await rotateKeys(file, new Date(start))
  const tokens = createAccessTokens({ file, issuer: 'test', clock: { now: () => new Date(start) } })
  for (const key of tokens.jwks().keys)
    expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a token says what RFC 9068 asks for', () => {
  const tokens = createAccessTokens({ file, issuer: 'test', clock: { now: () => new Date(start) } })
  const { token, expiresAt } = tokens.sign({ userId: 'ann', sessionId: 'one', roles: ['MODERATOR'] })
  const { header, payload } = jwt.decode(token, { complete: true }) ?? {}
  expect(header).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: 'first' })
  const issued = start / 1_000
  const expected = { iss: 'test', aud: 'chat-supergraph', sub: 'ann', sid: 'one', roles: ['MODERATOR'] }
  expect(payload).toEqual({ ...expected, iat: issued, exp: issued + 15 * 60 })
  expect(expiresAt).toEqual(new Date(start + 15 * minute))
})

test.each(['[]', '{}', '[{"kty":"RSA"}]', '[{"kty":"EC","crv":"P-256"}]'])(
  'the file %s is refused at the start',
  content => {
    writeFileSync(file, content)
    expect(() => createAccessTokens({ file, issuer: 'test', clock: { now: () => new Date(start) } })).toThrow(
      /tokens\.json must hold|holds a key/,
    )
  },
)
