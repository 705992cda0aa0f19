// The keys that clients make before the first try of a creating mutation, so that a retry finds the first result. Knows no
// domain: a store keeps the key beside what it made, under a unique index, with the fingerprint of the whole input.

import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { type InvalidInput, invalidInput } from './refusals.ts'

const shape = /^[A-Za-z0-9_-]{8,64}$/

/** @returns the key, or why it cannot be taken */
export function readClientKey(key: string): string | InvalidInput {
  if (shape.test(key)) return key
  return invalidInput('A client key is 8 to 64 characters of A-Z a-z 0-9 _ -.', 'clientKey')
}

/** A hash of an input, the same for the same values in whatever order its properties were written. */
export function fingerprint(input: object): string {
  return createHash('sha256').update(canonicalJson(input, isNull)).digest('base64url')
}

/** An optional argument that is null and one that is absent ask for the same. */
const isNull = (value: unknown): boolean => value === null
