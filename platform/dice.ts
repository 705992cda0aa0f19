// Chance that can be repeated, for tests and measurements.

/** What every choice is made by: the same seed makes the same choices. */
export interface Dice {
  /** From 0 to below 1. */
  roll(): number
  /** From 0 to `count` - 1. */
  below(count: number): number
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T
}

/** mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(roll() * count)
  return { roll, below, pick: from => from[below(from.length)] as (typeof from)[number] }
}
