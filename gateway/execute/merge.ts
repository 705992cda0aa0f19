// Puts what a fetch brought to what is there already.

import { isObject, type JsonObject, readKey, setKey } from './json.ts'

/**
 * Merges `source` into `target`: objects key by key, lists of one length element by element, everything else replaces.
 * Parts of `source` become parts of `target`; entities that were asked for once share them, since they stay equal.
 */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    const coming = source[key]
    if (coming !== undefined) setKey(target, key, merged(readKey(target, key), coming))
  }
}

function merged(there: unknown, coming: unknown): unknown {
  if (there === coming) return there
  if (isObject(coming) && isObject(there)) {
    merge(there, coming)
    return there
  }
  if (!Array.isArray(coming) || !Array.isArray(there) || coming.length !== there.length) return coming
  for (const [index, one] of coming.entries()) there[index] = merged(there[index], one)
  return there
}
