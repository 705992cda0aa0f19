import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { createEvent } from './event.ts'
import { createRanges, RangeGap } from './ranges.ts'

let time: VirtualClock
beforeEach(() => {
  time = virtualClock()
})
afterEach(() => time[Symbol.dispose]())

function world(answer?: () => Promise<never>) {
  const reads: [number, number][] = []
  const ranges = createRanges(async (after, through) => {
    reads.push([after, through])
    if (answer) return answer()
    return Array.from({ length: through - after }, (_, index) =>
      createEvent({ cursor: after + index + 1, payload: Buffer.from('{}') }),
    )
  })
  /** All who ask before it begins, and after what was gathered has been read. */
  const gathered = async <T>(asked: Promise<T>): Promise<T> => {
    await time.advance(5)
    return asked
  }
  return { ranges, reads, gathered }
}
const cursors = (events: readonly { cursor: number | undefined }[]) => events.map(({ cursor }) => cursor)

test('all who come together share one read from the oldest position, and each gets its own part [F5]', async () => {
  const { ranges, reads, gathered } = world()
  using _ranges = ranges
  const [a, b, c] = await gathered(Promise.all([ranges.read(5, 10), ranges.read(3, 10), ranges.read(8, 10)]))
  expect(reads).toEqual([[3, 10]])
  expect([a, b, c].map(cursors)).toEqual([
    [6, 7, 8, 9, 10],
    [4, 5, 6, 7, 8, 9, 10],
    [9, 10],
  ])
  await time.advance(4_999)
  expect(cursors(await ranges.read(4, 9))).toEqual([5, 6, 7, 8, 9])
  expect(reads).toHaveLength(1)
  // Kept for stragglers, and no longer.
  await time.advance(1)
  expect(cursors(await gathered(ranges.read(4, 9)))).toEqual([5, 6, 7, 8, 9])
  expect(reads).toEqual([
    [3, 10],
    [4, 9],
  ])
})

test('one that is far behind does not drag the others along', async () => {
  const { ranges, reads, gathered } = world()
  using _ranges = ranges
  await gathered(Promise.all([ranges.read(10_000, 10_010), ranges.read(0, 10_010)]))
  expect(reads.toSorted((x, y) => x[0] - y[0])).toEqual([
    [0, 10_010],
    [10_000, 10_010],
  ])
})

test('a read that fails fails for all who wait, and the next one tries again', async () => {
  const { ranges, reads, gathered } = world(() => Promise.reject(new RangeGap('too old')))
  using _ranges = ranges
  const answers = await gathered(Promise.allSettled([ranges.read(1, 5), ranges.read(2, 5)]))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const [again] = await gathered(Promise.allSettled([ranges.read(1, 5)]))
  expect(again).toMatchObject({ reason: expect.any(RangeGap) })
  expect(reads).toHaveLength(2)
})

test('who waits for a range of a feed that is closed is told so', async () => {
  const { ranges, reads } = world()
  const waiting = ranges.read(5, 10)
  ranges[Symbol.dispose]()
  await expect(waiting).rejects.toThrow('closed before')
  expect(reads).toEqual([])
})

test('what was begun when the feed closed is given to whoever waits, and is kept for nobody', async () => {
  const { promise: held, resolve } = Promise.withResolvers<void>()
  const ranges = createRanges(async after => {
    await held
    return [createEvent({ cursor: after + 1, payload: Buffer.from('{}') })]
  })
  const waiting = ranges.read(5, 10)
  await time.advance(5)
  ranges[Symbol.dispose]()
  resolve()
  expect(cursors(await waiting)).toEqual([6])
  expect(time.waiting).toBe(0)
})

test('nothing is begun once the feed is closed', async () => {
  const { ranges, reads } = world()
  ranges[Symbol.dispose]()
  const asked = ranges.read(5, 10)
  expect(time.waiting).toBe(0)
  await expect(asked).rejects.toThrow('closed before')
  expect(reads).toEqual([])
})
