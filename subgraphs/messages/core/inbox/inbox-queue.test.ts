import { expect, test } from '@jest/globals'
import type { InboxEvent } from '../events/model.ts'
import { createInboxQueue, cursorAt, timeOf } from './inbox-queue.ts'

const moved = (chatId: string, rev = 1): InboxEvent => ({
  ...({ __typename: 'ChatActivityChanged', at: new Date(0), chatId, rev, lastSeq: rev, lastMessageId: null } as const),
})

async function take(line: ReturnType<typeof createInboxQueue>, count: number) {
  const taken = []
  for (let index = 0; index < count; index++) {
    const { value } = await line.items.next()
    taken.push({ chat: value.event.chatId, rev: value.event.rev, cursor: value.cursor })
  }
  return taken
}

test('events of one moment have cursors of their own', async () => {
  using line = createInboxQueue(7)
  for (let index = 0; index < 1_000; index++) line.put(`c${index}`, moved(`c${index}`))
  const cursors = (await take(line, 1_000)).map(({ cursor }) => cursor)
  expect(new Set(cursors).size).toBe(1_000)
  expect(cursors).toEqual([...cursors].sort((a, b) => a - b))
  expect(cursors[0]).toBe(8)
})

test('a newer state takes the place of the older one', async () => {
  using line = createInboxQueue(0)
  line.put('a', moved('a', 1))
  line.put('b', moved('b', 1))
  line.put('a', moved('a', 5))
  expect(await take(line, 2)).toMatchObject([
    { chat: 'a', rev: 5 },
    { chat: 'b', rev: 1 },
  ])
})

test('no cursor promises more than what is before it in the line', async () => {
  using line = createInboxQueue(0)
  line.put('a', moved('a'))
  line.put('b', moved('b'))
  line.seal(1_000)
  line.put('c', moved('c'))
  const [a, b, c] = await take(line, 3)
  // Whoever stops after `a` must be told of `b` again, whatever the time is.
  expect(timeOf(a?.cursor ?? -1)).toBe(0)
  expect(b?.cursor).toBe(cursorAt(1_000))
  expect(c?.cursor).toBe(cursorAt(1_000) + 1)
})

test('a reader that was slow is not carried past what still waits for it', async () => {
  using line = createInboxQueue(0)
  line.seal(1_000)
  line.put('a', moved('a'))
  line.put('b', moved('b'))
  line.seal(60_000)
  line.put('c', moved('c'))
  const [a, b, c] = await take(line, 3)
  expect([a, b, c].map(one => timeOf(one?.cursor ?? -1))).toEqual([1_000, 60_000, 60_000])
})
