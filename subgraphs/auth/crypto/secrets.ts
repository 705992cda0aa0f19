// Random secrets, keyed hashes, and sealed texts. Keys come from files that the operator made; none is ever defaulted.

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import { readFileSync } from 'node:fs'

const minKeyBytes = 32

/** @throws unless the file holds at least 32 bytes in hex */
export function readHexKey(file: string): Buffer {
  const text = readFileSync(file, 'utf8').trim()
  if (!/^(?:[0-9a-f]{2})+$/i.test(text) || text.length < 2 * minKeyBytes)
    throw new Error(`${file} must hold at least ${minKeyBytes} random bytes in hex`)
  return Buffer.from(text, 'hex')
}

/** A key of its own for each purpose, so that no two uses of one file can be played against each other. */
export function deriveKey(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
}

/** 128 random bits: nobody guesses one that was given to somebody else. */
export function newChallengeId(): string {
  return randomBytes(16).toString('base64url')
}

/** Whether a text can be one of ours. */
export function isChallengeId(text: string): boolean {
  return /^[\w-]{22}$/.test(text)
}

const shortCodeLength = 6
const groupLength = 4
const groups = 4
export const codeLengths = { short: shortCodeLength, long: groups * groupLength } as const

/** Six digits, each equally likely. */
export function newCode(): string {
  return digits(shortCodeLength)
}

/** Sixteen digits in groups of four: no number of guesses that anybody can make comes near it. */
export function newLongCode(): string {
  return Array.from({ length: groups }, () => digits(groupLength)).join(' ')
}

/** A code without what people type between its digits. */
export function typedCode(text: string): string {
  return text.replaceAll(/[\s-]/g, '')
}

export function isLongCode(typed: string): boolean {
  return typed.length === codeLengths.long
}

function digits(count: number): string {
  return String(randomInt(0, 10 ** count)).padStart(count, '0')
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('base64url')
}

export function hmac(key: Buffer, ...parts: readonly (string | Buffer)[]): Buffer {
  const made = createHmac('sha256', key)
  for (const part of parts) {
    const bytes = Buffer.from(part)
    // Each part with its length: no two lists of parts are the same bytes.
    made.update(String(bytes.length)).update(':').update(bytes)
  }
  return made.digest()
}

/** Takes the same time wherever the two differ. */
export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: unreadable, and unchanged when `unseal` accepts it. */
export function seal(key: Buffer, text: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws when the text was sealed with another key, or changed */
export function unseal(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
}
