import { expect, test } from '@jest/globals'
import { createRemovals } from './removals.ts'

/** Never yields; ends with its signal, as feeds do. */
function silence(until: AbortSignal): AsyncIterableIterator<never> {
  const ended = new Promise<IteratorReturnResult<undefined>>(resolve => {
    until.addEventListener('abort', () => resolve({ done: true, value: undefined }), { once: true })
  })
  return {
    next: () => ended,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

test('a watch ends when its viewer is removed from that chat, and only theirs', async () => {
  const removals = createRemovals()
  const anna = removals.guard('c', 'anna', silence)
  const berta = removals.guard('c', 'berta', silence)
  let bertaEnded = false
  const bertaNext = berta.next().then(() => {
    bertaEnded = true
  })
  removals.told({ key: 'other', removed: ['anna'] })
  removals.told({ key: 'c', removed: ['anna'] })
  expect(await anna.next()).toEqual({ done: true, value: undefined })
  expect(bertaEnded).toBe(false)
  await berta.return?.()
  await bertaNext
})
