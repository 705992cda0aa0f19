// Work that costs as much for many as for one: what comes while it runs is taken together by the next run. Knows nothing of what
// the work is.

/** How batches are put together into runs. */
export interface BatcherOptions<T, R> {
  /** How many runs go on beside each other. */
  readonly width: number
  /** A run takes at most so much, but at least one batch. */
  readonly maxRunSize: number
  sizeOf(batch: T): number
  /** Whether a batch may share a run with another; those that may not keep waiting. */
  mayShareRun(one: T, other: T): boolean
  /** The n-th result is that of the n-th batch; a rejection is that of all of them. */
  run(batches: readonly T[]): Promise<readonly R[]>
}

interface Waiting<T, R> {
  readonly batch: T
  readonly done: PromiseWithResolvers<R>
}

/** @returns takes one batch in, and gives what its run makes of it */
export function createBatcher<T, R>(options: BatcherOptions<T, R>): (batch: T) => Promise<R> {
  const { width, maxRunSize, sizeOf, mayShareRun, run } = options
  let waiting: Waiting<T, R>[] = []
  let running = 0
  let beginning = 0
  /** The first in line, and whatever behind it goes with it. */
  const takeSome = (): Waiting<T, R>[] => {
    const [first] = waiting
    if (!first) return []
    let size = 0
    const taken = waiting.filter(({ batch }, index) => {
      if (!mayShareRun(first.batch, batch) || (index > 0 && size + sizeOf(batch) > maxRunSize)) return false
      size += sizeOf(batch)
      return true
    })
    waiting = waiting.filter(one => !taken.includes(one))
    return taken
  }
  const work = async (taken: readonly Waiting<T, R>[]) => {
    try {
      const results = await run(taken.map(({ batch }) => batch))
      for (const [index, { done }] of taken.entries()) done.resolve(results[index] as R)
    } catch (error) {
      for (const { done } of taken) done.reject(error)
    }
  }
  const next = async () => {
    running++
    for (let taken = takeSome(); taken.length > 0; taken = takeSome()) await work(taken)
    running--
  }
  return batch => {
    const done = Promise.withResolvers<R>()
    waiting.push({ batch, done })
    if (running + beginning >= width) return done.promise
    beginning++
    // What comes in the same moment, such as the partitions of one answer of a broker, goes together from the first run on.
    setImmediate(() => {
      beginning--
      void next()
    })
    return done.promise
  }
}
