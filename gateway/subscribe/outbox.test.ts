import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createEvent } from './event.ts'
import { sseWire, subscriberId } from './frames.ts'
import { createFlusher, Outbox } from './outbox.ts'

function world({ maxBytes = 1_000, stalled = false } = {}) {
  const writes: string[] = []
  const waiting: (() => void)[] = []
  const stream = new Writable({
    highWaterMark: 16,
    write(chunk, _encoding, done) {
      writes.push(chunk.toString())
      if (stalled) waiting.push(done)
      else done()
    },
  })
  let overflows = 0
  const outbox = new Outbox({
    stream,
    wire: sseWire,
    maxBytes,
    flusher: createFlusher(),
    onOverflow: () => overflows++,
  })
  const say = (text: string) => outbox.push(createEvent({ payload: Buffer.from(text) }), subscriberId(''))
  return {
    outbox,
    writes,
    say,
    overflows: () => overflows,
    drain: () => waiting.splice(0).forEach(done => void done()),
  }
}

const turn = () => new Promise(resolve => setImmediate(() => setImmediate(resolve)))

test('everything of one tick leaves in one write, in order, replies among events', async () => {
  const { outbox, writes, say } = world()
  say('1')
  outbox.pushBytes(Buffer.from('reply'))
  say('2')
  expect(writes).toEqual([])
  await turn()
  expect(writes).toEqual(['event: next\ndata: 1\n\nreplyevent: next\ndata: 2\n\n'])
})

test('a reader that does not keep up is written to again when it has room, and loses nothing', async () => {
  const { writes, say, drain } = world({ stalled: true })
  say('1')
  await turn()
  say('2')
  say('3')
  await turn()
  expect(writes).toHaveLength(1)
  drain()
  await turn()
  expect(writes.join('')).toBe('event: next\ndata: 1\n\nevent: next\ndata: 2\n\nevent: next\ndata: 3\n\n')
})

test('more than its bound is never held: it overflows once and lets everything go', async () => {
  const { outbox, writes, say, overflows } = world({ stalled: true, maxBytes: 200 })
  say('1')
  await turn()
  for (let count = 0; count < 50; count++) say('x'.repeat(20))
  expect(overflows()).toBe(1)
  expect(outbox.backlog).toBeLessThan(200)
  await turn()
  expect(writes).toHaveLength(1)
})
