// Puts what a fetch brought to what is there already.

import { isObject, type JsonObject, readerOf, setKey } from './json.ts'

/**
 * Merges `source` into `target`: objects key by key, lists of one length element by element, everything else replaces.
 * Parts of `source` become parts of `target`; entities that were asked for once share them, since they stay equal.
 */
export function merge(target: JsonObject, source: JsonObject): void {
  if (target === source) return
  for (const key of Object.keys(source)) {
    const coming = readerOf(key)(source)
    if (coming === undefined) continue
    const there = readerOf(key)(target)
    if (isObject(coming) && isObject(there)) merge(there, coming)
    else if (Array.isArray(coming) && Array.isArray(there) && coming.length === there.length) mergeLists(there, coming)
    else setKey(target, key, coming)
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  if (target === source) return
  for (const [index, coming] of source.entries()) {
    const there = target[index]
    if (isObject(coming) && isObject(there)) merge(there, coming)
    else if (Array.isArray(coming) && Array.isArray(there) && coming.length === there.length) mergeLists(there, coming)
    else target[index] = coming
  }
}
