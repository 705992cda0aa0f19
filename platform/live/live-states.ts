// A plain subscription of states, one of several things each: for fields that depend on who asks and are therefore not shared.
// Called by resolvers; it knows no domain.

import { LiveFrame } from './live-request.ts'

/** The source of a field whose `resolve` is `stateOf`: of two states of one key that wait for a slow reader the later is enough. */
export function keyedStates<T>(
  states: AsyncIterableIterator<T>,
  keyOf: (state: T) => string,
): AsyncIterableIterator<LiveFrame> {
  return {
    async next() {
      const { done, value } = await states.next()
      if (done) return { done, value: undefined }
      return { done: false, value: new LiveFrame({ value, control: { key: keyOf(value) } }) }
    },
    async return() {
      await states.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** The `resolve` of a field whose source is `keyedStates`. */
export const stateOf = <T>(frame: LiveFrame): T => frame.value as T
