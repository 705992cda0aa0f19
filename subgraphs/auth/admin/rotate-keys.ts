// A new key for access tokens. Verifiers have a minute to learn of it before it signs, and an old key stays published until the
// last token that it signed has expired: no token is refused on the way.

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { TokenKeyEntry } from '../crypto/access-tokens.ts'
import { accessTokenLifetimeMs, clockSkewMs } from '../model.ts'

/** Longer than any verifier keeps its copy of the keys without looking again at an unknown one. */
const publishedBeforeMs = 60_000

/** @returns a sentence for the operator */
export async function rotateKeys(file: string, now: Date): Promise<string> {
  const entries = JSON.parse(await readFile(file, 'utf8')) as readonly TokenKeyEntry[]
  const signsFrom = new Date(now.getTime() + publishedBeforeMs)
  const kid = `token-${randomBytes(6).toString('hex')}`
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  const made: TokenKeyEntry = { ...key, kid, alg: 'ES256', use: 'sig', signsFrom: signsFrom.toISOString() }
  const kept = entries.filter((_, index) => isNeeded([made, ...entries], index + 1, now))
  const draft = `${file}.draft`
  await writeFile(draft, JSON.stringify([made, ...kept], undefined, 2), { mode: 0o600 })
  // Renamed into place: whoever reads meanwhile has the old list or the new one, whole.
  await rename(draft, file)
  const dropped = entries.length - kept.length
  return `${kid} signs from ${made.signsFrom}. ${kept.length} older ${kept.length === 1 ? 'key stays' : 'keys stay'} published, ${dropped} dropped.`
}

/** Whether a token that this key signed can still be alive: its successor began to sign less than a token's life ago. */
function isNeeded(entries: readonly TokenKeyEntry[], index: number, now: Date): boolean {
  const successor = entries[index - 1]
  const retiredAt = successor?.signsFrom ? Date.parse(successor.signsFrom) : 0
  return retiredAt + accessTokenLifetimeMs + clockSkewMs > now.getTime()
}
