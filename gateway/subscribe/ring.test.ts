import { expect, test } from '@jest/globals'
import { createEvent } from './event.ts'
import { createRing } from './ring.ts'

const event = (cursor: number, bytes = 10) => createEvent({ cursor, payload: Buffer.alloc(bytes) })
const cursors = (events: readonly { cursor: number | undefined }[]) => events.map(({ cursor }) => cursor)

test('what came after a cursor is given in order, from the newest position to the floor', () => {
  const ring = createRing({ maxEvents: 3, maxBytes: 1_000 })
  ring.reset(10)
  for (const cursor of [11, 13, 17]) ring.push(event(cursor))
  expect(ring.floor).toBe(10)
  expect(cursors(ring.after(10))).toEqual([11, 13, 17])
  expect(cursors(ring.after(12))).toEqual([13, 17])
  expect(cursors(ring.after(17))).toEqual([])
})

test('the floor rises by what is dropped, by number and by bytes, and the newest event always stays [L1]', () => {
  const byNumber = createRing({ maxEvents: 3, maxBytes: 1_000 })
  byNumber.reset(0)
  for (let cursor = 1; cursor <= 10; cursor++) byNumber.push(event(cursor))
  expect(byNumber).toMatchObject({ floor: 7, size: 3 })
  expect(cursors(byNumber.after(7))).toEqual([8, 9, 10])

  const byBytes = createRing({ maxEvents: 100, maxBytes: 50 })
  byBytes.reset(0)
  for (let cursor = 1; cursor <= 4; cursor++) byBytes.push(event(cursor, 20))
  expect(byBytes).toMatchObject({ floor: 2, size: 2 })
  byBytes.push(event(5, 500))
  expect(byBytes).toMatchObject({ floor: 4, size: 1 })
})
