// A stream of small numbers that decide everything a generator does. Generators are plain functions of it, and what fails is made
// smaller by making the numbers fewer and smaller: 0, the end of the stream included, is always the plainest choice.

export interface Choices {
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  /** One of them; the first is the plainest. */
  pick<T>(from: readonly [T, ...T[]]): T
  /** What one of them makes. */
  make<T = string>(from: readonly [() => T, ...(() => T)[]]): T
  /** True `percent` times of a hundred; false at the end of the stream. */
  often(percent: number): boolean
  /** From `least` to `most` of what `make` makes. */
  list<T>(least: number, most: number, make: () => T): T[]
}

export function choicesFrom(numbers: readonly number[]): Choices {
  let at = 0
  const below = (count: number) => (numbers[at++] ?? 0) % count
  const pick = <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0]
  return {
    below,
    pick,
    make: from => pick(from)(),
    often: percent => below(100) >= 100 - percent,
    list: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  }
}
