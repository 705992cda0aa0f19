import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createEvent } from '../subscribe/event.ts'
import { sseWire, subscriberId } from './frames.ts'
import { createFlusher, Outbox } from './outbox.ts'
import { createScratch } from './scratch.ts'

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
  let skipped = 0
  const onSkipped = (events: number) => {
    skipped += events
  }
  const options = { wire: sseWire, maxBytes, flusher: createFlusher(), onSkipped }
  const outbox = new Outbox(stream, options, () => overflows++)
  const say = (text: string, key?: string, id = '') =>
    outbox.push(createEvent({ payload: Buffer.from(text), key }), subscriberId(id))
  return {
    outbox,
    writes,
    say,
    overflows: () => overflows,
    skipped: () => skipped,
    drain: () => waiting.splice(0).forEach(done => void done()),
  }
}

test('bytes that a slow stream still holds are not written over for the next one', async () => {
  const scratch = createScratch()
  const flusher = createFlusher()
  const held: Buffer[] = []
  const slow = new Writable({ write: chunk => void held.push(chunk) })
  const swift: string[] = []
  const quick = new Writable({
    write(chunk, _encoding, done) {
      swift.push(chunk.toString())
      done()
    },
  })
  const options = { wire: sseWire, maxBytes: 1_000, flusher, scratch, onSkipped: () => {} }
  const [first, ...others] = [slow, quick, quick].map(stream => new Outbox(stream, options, () => {}))
  first?.push(createEvent({ payload: Buffer.from('slow') }), subscriberId(''))
  for (const [index, outbox] of others.entries())
    outbox.push(createEvent({ payload: Buffer.from(`quick ${index}`) }), subscriberId(''))
  await turn()
  expect(held.map(String)).toEqual(['event: next\ndata: slow\n\n'])
  expect(swift).toEqual(['event: next\ndata: quick 0\n\n', 'event: next\ndata: quick 1\n\n'])
})

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

test('more than its bound is never held: it overflows once and lets everything go [L3]', async () => {
  const { outbox, writes, say, overflows } = world({ stalled: true, maxBytes: 200 })
  say('1')
  await turn()
  for (let count = 0; count < 50; count++) say('x'.repeat(20))
  expect(overflows()).toBe(1)
  expect(outbox.backlog).toBeLessThan(200)
  await turn()
  expect(writes).toHaveLength(1)
})

test('of the states of one key that wait for a slow reader the latest is sent, and durable events all are [F11, U17]', async () => {
  const { writes, say, drain, skipped } = world({ stalled: true })
  say('1')
  await turn()
  for (const text of ['2', 'typing: ann', '3', 'typing: bob', '4'])
    say(text, text.startsWith('typing') ? 'typing' : undefined)
  say('read: ann', 'receipts')
  say('typing: nobody', 'typing', 'another subscription')
  drain()
  await turn()
  const texts = writes
    .join('')
    .split('\n\n')
    .map(part => part.replace('event: next\ndata: ', ''))
  expect(texts).toEqual(['1', '2', 'typing: bob', '3', '4', 'read: ann', 'typing: nobody', ''])
  expect(skipped()).toBe(1)
})

test('a reader that keeps up is sent every state', async () => {
  const { writes, say, skipped } = world()
  say('typing: ann', 'typing')
  say('typing: bob', 'typing')
  await turn()
  expect(writes.join('')).toContain('ann')
  expect(writes.join('')).toContain('bob')
  expect(skipped()).toBe(0)
})

test('where a slow reader is owed too much, states go first, and only then the reader [F11, L3]', async () => {
  const { writes, say, drain, overflows, skipped } = world({ stalled: true, maxBytes: 300 })
  say('1')
  await turn()
  for (const key of ['a', 'b', 'c']) say('#'.repeat(50), key)
  for (const text of ['2', '3', '4', '5']) say(text)
  expect(overflows()).toBe(0)
  expect(skipped()).toBe(3)
  drain()
  await turn()
  expect(writes.join('')).not.toContain('#')
  expect(writes.join('').match(/\d/g)).toEqual(['1', '2', '3', '4', '5'])
})

test('states alone never let a reader go: the oldest are dropped and the newest waits [F11]', async () => {
  const { say, overflows, outbox } = world({ stalled: true, maxBytes: 300 })
  say('1')
  await turn()
  for (let key = 0; key < 100; key++) say('#'.repeat(50), String(key))
  expect(overflows()).toBe(0)
  expect(outbox.backlog).toBeLessThanOrEqual(300)
})
