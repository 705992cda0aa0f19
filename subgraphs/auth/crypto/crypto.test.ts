import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { newId } from '#platform/ids.ts'
import { leastCost } from '../model.ts'
import { createPasswords } from './passwords.ts'
import { createRefreshTokens } from './refresh-tokens.ts'
import { createSecondFactors } from './second-factor.ts'
import { hmac, newCode, seal, unseal } from './secrets.ts'
import { createStrength } from './strength.ts'

const key = randomBytes(32)

test('a refresh token has one successor, whoever asks, and names its session', () => {
  const tokens = createRefreshTokens(key)
  const sessionId = newId()
  const first = tokens.first(sessionId)
  const successor = tokens.successor(first)
  expect(createRefreshTokens(key).successor(first)).toBe(successor)
  expect(successor).not.toBe(first)
  expect([first, successor, tokens.successor(successor)].map(tokens.sessionOf)).toEqual([
    sessionId,
    sessionId,
    sessionId,
  ])
  expect(tokens.first(sessionId)).not.toBe(first)
})

test('a changed token, one of another key and another spelling are nobody’s', () => {
  const tokens = createRefreshTokens(key)
  const token = tokens.first(newId())
  const bytes = Buffer.from(token, 'base64url')
  const changed = Array.from(bytes, (_, at) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
    return copy.toString('base64url')
  })
  const others = [createRefreshTokens(randomBytes(32)).first(newId()), `${token}=`, `${token}AA`, token.slice(4), '']
  expect([...changed, ...others].map(tokens.sessionOf).filter(found => found !== undefined)).toEqual([])
})

test('codes are six digits and spread evenly', () => {
  const codes = Array.from({ length: 20_000 }, newCode)
  expect(codes.every(code => /^\d{6}$/.test(code))).toBe(true)
  const byDigit = Map.groupBy(codes, code => code[0])
  expect(byDigit.size).toBe(10)
  for (const [, some] of byDigit) expect(Math.abs(some.length - 2_000)).toBeLessThan(250)
})

test('a keyed hash takes its parts apart', () => {
  expect(hmac(key, 'ab', 'c').equals(hmac(key, 'a', 'bc'))).toBe(false)
})

test('a sealed text opens with its key only, and not when it was changed', () => {
  const sealed = seal(key, 'the code is 123456')
  expect(unseal(key, sealed)).toBe('the code is 123456')
  expect(seal(key, 'the code is 123456')).not.toBe(sealed)
  expect(() => unseal(randomBytes(32), sealed)).toThrow()
  expect(() => unseal(key, `${sealed.slice(0, -2)}AA`)).toThrow()
})

test('passwords are compared by argon2id, and nobody’s password is always wrong', async () => {
  const passwords = createPasswords({ cost: leastCost })
  const hash = await passwords.hash('correct horse battery staple')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await passwords.verify(hash, 'correct horse battery staple')).toBe(true)
  expect(await passwords.verify(hash, 'correct horse battery stapler')).toBe(false)
  expect(await passwords.verify(undefined, 'correct horse battery staple')).toBe(false)
  expect(passwords.isOutdated(hash)).toBe(false)
  expect(createPasswords({ cost: { ...leastCost, passes: 3 } }).isOutdated(hash)).toBe(true)
  expect(createPasswords({ cost: { ...leastCost, memoryKib: 65_536 } }).isOutdated(hash)).toBe(true)
  // A cost that was lowered since makes nothing weaker than it is.
  expect(passwords.isOutdated(hash.replace('t=2', 't=3'))).toBe(false)
})

test.each(['password1', 'qwertyuiop', '12345678', 'iloveyou2', 'letmein!!', 'P@ssw0rd'])(
  '%s is refused with a reason',
  weak => {
    expect(createStrength().weakness(weak, [])).toMatch(/easily guessed\. .+/)
  },
)

test('a password made of what is known of a person is weak, a phrase is not', () => {
  const strength = createStrength()
  expect(strength.weakness('zanzibarius77', ['ann@example.com', 'Ann Zanzibarius'])).toMatch(/personal/)
  expect(strength.weakness('zanzibarius77', [])).toBeUndefined()
  expect(strength.weakness('purple monkey dishwasher 42', [])).toBeUndefined()
})

test('an authenticator’s code is good for its step and the ones beside it; recovery codes are hashed as they may be typed', () => {
  const factors = createSecondFactors(key)
  const { sealed, secret, uri } = factors.create('ann@example.com')
  const now = new Date('2026-11-22T18:00:10Z')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const step = Math.floor(now.getTime() / 30_000)
  const codeAt = (offset: number) => totp.generate({ timestamp: now.getTime() + offset * 30_000 })
  expect(uri).toContain('ann%40example.com')
  expect([-1, 0, 1].map(offset => factors.stepOf(sealed, codeAt(offset), now))).toEqual([step - 1, step, step + 1])
  expect(factors.stepOf(sealed, codeAt(3), now)).toBeUndefined()
  const { codes, hashes } = factors.createRecovery('ann')
  expect(new Set(codes).size).toBe(10)
  expect(codes.every(code => /^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}$/.test(code))).toBe(true)
  expect(factors.recoveryHash('ann', ` ${codes[0]?.toUpperCase().replaceAll('-', ' ')} `)).toBe(hashes[0])
  expect(factors.recoveryHash('bob', codes[0] ?? '')).not.toBe(hashes[0])
})
