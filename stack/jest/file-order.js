// The order of test files. Unshuffled, the longest first, as jest does where an earlier run has left its times. Shuffled by a
// seed otherwise; the longest still come before the others, so that none is left for the end, when the other worker is idle.
import Sequencer from '@jest/test-sequencer'
import { isLong } from './long-files.js'
import { seedName } from './names.ts'

export default class FileOrder extends Sequencer {
  sort(tests) {
    const seed = process.env[seedName]
    const first = ({ path }) => (isLong(path) ? 0 : 1)
    if (seed === undefined) return [...super.sort(tests)].sort((one, other) => first(one) - first(other))
    // By path first: the seed alone decides, not the order in which jest found the files.
    const byPath = [...tests].sort((one, other) => (one.path < other.path ? -1 : 1))
    return shuffle(byPath, Number(seed)).sort((one, other) => first(one) - first(other))
  }
}

/** Fisher and Yates, with mulberry32: small, and the same on every machine. */
function shuffle(items, seed) {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[items[at], items[other]] = [items[other], items[at]]
  }
  return items
}
