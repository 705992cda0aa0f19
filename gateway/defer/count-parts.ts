// Counts an answer that comes in parts: as one operation, which ends with its last part or when nobody reads on.

import type { Traffic } from '#platform/process/traffic.ts'
import type { Delivery } from './run-parts.ts'

/** The same deliveries. @param begin called when the first is asked for: one that nobody reads has not begun, and would never end */
export function countedParts(
  deliveries: AsyncGenerator<Delivery, void, undefined>,
  begin: () => ReturnType<Traffic['begin']>,
): AsyncGenerator<Delivery, void, undefined> {
  const errors: Delivery['pieces'][number]['errors'][number][] = []
  let end: ReturnType<Traffic['begin']> | undefined
  let begun = false
  const over = () => {
    end?.(errors)
    end = undefined
  }
  return {
    async next() {
      if (!begun) end = begin()
      begun = true
      const step = await deliveries.next()
      if (step.done) over()
      else for (const part of [step.value.result, ...step.value.pieces]) errors.push(...(part?.errors ?? []))
      return step
    },
    async return() {
      over()
      return deliveries.return()
    },
    async throw(error) {
      over()
      return deliveries.throw(error)
    },
    async [Symbol.asyncDispose]() {
      over()
      await deliveries.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
