// How easily a password is guessed, by zxcvbn with its common and English words, and what would make it better.

import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'

/** Out of 4: "safely unguessable", moderate protection where the hash is slow. */
const wantedScore = 3
/** What is longer is judged by its beginning: the worst of 64 letters stop the event loop for 440 ms, of 24 for less than 100. */
const checkedLength = 24
/** Ways of reading 1 as i or l, 4 as a, and so on, that are tried of one password; the default of 100 takes six times as long. */
const mostReadings = 16

export interface Strength {
  /** @param known words that an attacker tries first, such as the person's name; undefined when the password is good */
  weakness(password: string, known: readonly string[]): string | undefined
}

export function createStrength(): Strength {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
    maxLength: checkedLength,
    l33tMaxSubstitutions: mostReadings,
  })
  return {
    weakness(password, known) {
      const words = known.flatMap(text => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean)
      const { score, feedback } = zxcvbn.check(password.slice(0, checkedLength), words)
      if (score >= wantedScore) return undefined
      const { warning, suggestions } = feedback
      return ['This password is easily guessed.', warning, ...suggestions].filter(Boolean).join(' ')
    },
  }
}
