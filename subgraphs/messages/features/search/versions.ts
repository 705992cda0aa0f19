// How words were cut and folded over time. A stretch of the index was made by one version, and is searched and kept by that one until it
// is built anew: so a change of the words takes no search away while the index of before is still there.

import { wordsOf as coreWordsOf } from '../../core/model/words.ts'
import { type WordsOf, wordsOf } from './words.ts'

/** Of what is built now. */
export const indexVersion = 2

const inVersion1: WordsOf = text => coreWordsOf(text).map((word, place) => ({ ...word, also: [], place, isWord: true }))

/** By the versions that a stretch may have. One that says none is of the first. */
export const wordsIn: ReadonlyMap<number, WordsOf> = new Map([
  [1, inVersion1],
  [indexVersion, wordsOf],
])

/** @param version a stretch's; one of a later release is read as this one's */
export const wordsOfVersion = (version: number): WordsOf => wordsIn.get(version) ?? wordsOf
