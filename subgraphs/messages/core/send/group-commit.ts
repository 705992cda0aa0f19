// What waits for the same key at the same moment is committed together: one transaction instead of many that conflict. Used by
// sending.ts for the messages of one chat, and again for several chats at once; knows no message and no store.

import { currentDeadline, type Deadline, latestOf, within } from '#platform/async/deadline.ts'
import { isOverloaded, overloaded } from '#platform/errors.ts'
import { currentTrace, inStep } from '#platform/process/trace.ts'

export interface GroupCommitOptions<T, R> {
  /** The most that one commit takes. */
  readonly maxBatch: number
  /** The most that wait for one key, beside those of the commit that is under way. */
  readonly mostWaiting: number
  /**
   * Commits all of them or none, and answers one result per item, in order. Runs under the latest deadline of its items.
   * @throws when none was committed, or it is not known
   */
  commit(key: string, items: readonly T[]): Promise<readonly R[]>
}

export interface GroupCommit<T, R> {
  /**
   * Settles when the item's own commit has. One that is refused never fails its neighbours.
   * @throws PublicError OVERLOADED where too many wait, or the caller gave up before its commit began: it was not committed
   */
  submit(key: string, item: T): Promise<R>
}

interface Waiting<T, R> {
  readonly item: T
  readonly done: PromiseWithResolvers<R>
  /** Of whoever has submitted it. */
  readonly deadline: Deadline | undefined
  /** The trace of whoever has submitted it. */
  readonly step: string | undefined
}

export function createGroupCommit<T, R>(options: GroupCommitOptions<T, R>): GroupCommit<T, R> {
  const { maxBatch, mostWaiting, commit } = options
  const queues = new Map<string, Waiting<T, R>[]>()

  /** @param before why they failed together, of those that are tried alone: whether that was committed is not known */
  const settle = async (key: string, batch: readonly Waiting<T, R>[], before?: unknown): Promise<void> => {
    try {
      const items = batch.map(({ item }) => item)
      const latest = latestOf(batch.map(({ deadline }) => deadline))
      const results = await within(latest, () => inStep(batch[0]?.step, () => commit(key, items)))
      if (results.length !== batch.length) throw new Error(`${results.length} results for ${batch.length} items`)
      for (const [index, { done }] of batch.entries()) done.resolve(results[index] as R)
    } catch (error) {
      // OVERLOADED promises that nothing is stored, which nobody can after a failure.
      if (batch.length === 1 || isOverloaded(error)) {
        for (const { done } of batch) done.reject(before !== undefined && isOverloaded(error) ? before : error)
        return
      }
      // One of them may be at fault: each alone, in the same order. Who has given up meanwhile is not tried again.
      for (const waiting of batch) {
        if (waiting.deadline?.isOver) waiting.done.reject(error)
        else await settle(key, [waiting], error)
      }
    }
  }
  /** The next ones whose callers wait; the others leave the queue on the way. */
  const take = (queue: Waiting<T, R>[]): Waiting<T, R>[] => {
    const batch: Waiting<T, R>[] = []
    while (batch.length < maxBatch) {
      const next = queue.shift()
      if (!next) break
      if (next.deadline?.isOver) next.done.reject(overloaded())
      else batch.push(next)
    }
    return batch
  }
  const drain = async (key: string, queue: Waiting<T, R>[]): Promise<void> => {
    // The first of a burst does not wait for company; whoever comes during its commit shares the next one.
    while (queue.length > 0) {
      const batch = take(queue)
      if (batch.length > 0) await settle(key, batch)
    }
    queues.delete(key)
  }
  return {
    async submit(key, item) {
      const deadline = currentDeadline()
      const queue = queues.get(key)
      if (deadline?.isOver || (queue && queue.length >= mostWaiting)) throw overloaded()
      const waiting = { item, done: Promise.withResolvers<R>(), deadline, step: currentTrace() }
      if (queue) queue.push(waiting)
      else {
        const started = [waiting]
        queues.set(key, started)
        // It goes on for those who come later, and not for whoever came first.
        void within(undefined, () => drain(key, started))
      }
      return waiting.done.promise
    },
  }
}
