// What waits for the same key at the same moment is committed together: one transaction instead of many that conflict. Used by
// sending.ts for the messages of one chat, and again for several chats at once; knows no message and no store.

export interface GroupCommitOptions<T, R> {
  /** The most that one commit takes. */
  readonly maxBatch: number
  /** Commits all of them or none, and answers one result per item, in order. @throws when none was committed */
  commit(key: string, items: readonly T[]): Promise<readonly R[]>
}

export interface GroupCommit<T, R> {
  /** Settles when the item's own commit has. One that is refused never fails its neighbours. */
  submit(key: string, item: T): Promise<R>
}

interface Waiting<T, R> {
  readonly item: T
  readonly done: PromiseWithResolvers<R>
}

export function createGroupCommit<T, R>({ maxBatch, commit }: GroupCommitOptions<T, R>): GroupCommit<T, R> {
  const queues = new Map<string, Waiting<T, R>[]>()

  const settle = async (key: string, batch: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await commit(
        key,
        batch.map(({ item }) => item),
      )
      if (results.length !== batch.length) throw new Error(`${results.length} results for ${batch.length} items`)
      for (const [index, { done }] of batch.entries()) done.resolve(results[index] as R)
    } catch (error) {
      const [only, ...others] = batch
      if (only && others.length === 0) return only.done.reject(error)
      // One of them may be at fault: each alone, in the same order.
      for (const waiting of batch) await settle(key, [waiting])
    }
  }
  const drain = async (key: string, queue: Waiting<T, R>[]): Promise<void> => {
    // The first of a burst does not wait for company; whoever comes during its commit shares the next one.
    while (queue.length > 0) await settle(key, queue.splice(0, maxBatch))
    queues.delete(key)
  }
  return {
    submit(key, item) {
      const done = Promise.withResolvers<R>()
      const queue = queues.get(key)
      if (queue) queue.push({ item, done })
      else {
        const started: Waiting<T, R>[] = [{ item, done }]
        queues.set(key, started)
        void drain(key, started)
      }
      return done.promise
    },
  }
}
