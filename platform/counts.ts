// How many there are of each key at the moment, such as connections of a network. Only keys that have some take memory.

/** A number for each key, 0 at first. */
export interface Counts {
  of(key: string): number
  add(key: string): void
  /** Once for each that was added. */
  remove(key: string): void
  /** Of all keys together. */
  sum(): number
}

/** In memory of one process; empty at first. */
export function createCounts(): Counts {
  const counts = new Map<string, number>()
  const of = (key: string) => counts.get(key) ?? 0
  return {
    of,
    add: key => void counts.set(key, of(key) + 1),
    remove(key) {
      const left = of(key) - 1
      if (left > 0) counts.set(key, left)
      else counts.delete(key)
    },
    sum: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  }
}
