// Time-based one-time passwords (RFC 6238) and recovery codes. otpauth does the arithmetic; secrets at rest are sealed.

import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { recoveryCodeCount } from '../model.ts'
import { deriveKey, hmac, seal, unseal } from './secrets.ts'

const issuer = 'Chat'
const secretBytes = 20
/** One step before and after: clocks differ. */
const window = 1
/** Without letters that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const recoveryLength = 12

export interface SecondFactors {
  /** @param account what the authenticator shows beside the code */
  create(account: string): { readonly sealed: string; readonly secret: string; readonly uri: string }
  /** The step that the code belongs to; undefined when it is wrong. */
  stepOf(sealedSecret: string, code: string, now: Date): number | undefined
  /** Recovery codes, and what is stored of them. */
  createRecovery(userId: string): { readonly codes: string[]; readonly hashes: string[] }
  recoveryHash(userId: string, code: string): string
}

/** Whether it is what an authenticator shows; everything else is taken for a recovery code. */
export function isAuthenticatorCode(code: string): boolean {
  return /^\s*\d{6}\s*$/.test(code)
}

export function createSecondFactors(key: Buffer): SecondFactors {
  const sealKey = deriveKey(key, 'secrets of second factors')
  const recoveryKey = deriveKey(key, 'recovery codes')
  const recoveryHash = (userId: string, code: string) =>
    hmac(recoveryKey, userId, code.toLowerCase().replaceAll(/[\s-]/g, '')).toString('base64url')
  return {
    create(account) {
      const secret = new Secret({ size: secretBytes })
      const totp = new TOTP({ issuer, label: account, secret })
      return { sealed: seal(sealKey, secret.base32), secret: secret.base32, uri: totp.toString() }
    },
    stepOf(sealedSecret, code, now) {
      const totp = new TOTP({ issuer, secret: Secret.fromBase32(unseal(sealKey, sealedSecret)) })
      const timestamp = now.getTime()
      const delta = totp.validate({ token: code.trim(), timestamp, window })
      return delta === null ? undefined : totp.counter({ timestamp }) + delta
    },
    createRecovery(userId) {
      const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
      return { codes, hashes: codes.map(code => recoveryHash(userId, code)) }
    },
    recoveryHash,
  }
}

/** Such as `abcd-efgh-jkmn`: 59 bits. */
function newRecoveryCode(): string {
  const letters: string[] = []
  // Bytes that do not fit a whole number of alphabets are thrown away, so that each letter is equally likely.
  const usable = 256 - (256 % alphabet.length)
  while (letters.length < recoveryLength)
    for (const byte of randomBytes(recoveryLength))
      if (byte < usable && letters.length < recoveryLength) letters.push(alphabet[byte % alphabet.length] ?? '')
  return letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}
