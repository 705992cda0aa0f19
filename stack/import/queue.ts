// Work that goes on beside whoever adds it, at most so much of it ahead, in order; the first failure ends all.

export interface Queue {
  /** Resolves as soon as there is room for more. @throws what earlier work failed with */
  add(work: () => Promise<unknown>): Promise<void>
  done(): Promise<void>
}

export function createQueue(ahead: number): Queue {
  const running: Promise<unknown>[] = []
  return {
    async add(work) {
      while (running.length >= ahead) await running.shift()
      const promise = work()
      // Awaited in its turn; until then a failure must not count as unhandled.
      promise.catch(() => undefined)
      running.push(promise)
    },
    async done() {
      while (running.length > 0) await running.shift()
    },
  }
}
