import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import * as ws from 'ws'
import { createEvent } from '../subscribe/event.ts'
import { multipartWire, sseWire, subscriberId, textFrame, webSocketWire } from './frames.ts'

// Its types leave it out; it is what clients of ws read frames with.
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable }

/** What a real receiver reads from our bytes. */
async function receive(bytes: Buffer): Promise<string> {
  const receiver = new Receiver({ isServer: false })
  const message = once(receiver, 'message')
  receiver.write(bytes)
  return String((await message)[0])
}

function frameOf(text: string, id: string): Buffer {
  const event = createEvent({ payload: Buffer.from(text) })
  const name = subscriberId(id)
  const bytes = Buffer.alloc(webSocketWire.sizeOf(event, name))
  expect(webSocketWire.write(bytes, 0, event, name)).toBe(bytes.length)
  return bytes
}

test.each([10, 60, 100, 125, 126, 1_000, 65_400, 65_500, 65_536, 200_000])(
  'a frame of %i bytes is read as the message that it stands for',
  async length => {
    const payload = JSON.stringify({ data: 'x'.repeat(length) })
    expect(JSON.parse(await receive(frameOf(payload, 'some-id')))).toEqual({
      id: 'some-id',
      type: 'next',
      payload: JSON.parse(payload),
    })
  },
)

test.each(['1', 'a"b\\c', 'é ü 漢字 👍', '\n\t\u0000', '</script>', 'x'.repeat(256)])(
  'the id %j comes back as it was',
  async id => {
    expect(JSON.parse(await receive(frameOf('{"data":null}', id)))).toMatchObject({ id })
  },
)

test('one event has one template for all ids of one length', async () => {
  const event = createEvent({ payload: Buffer.from('{"data":1}') })
  const read = (id: string) => {
    const name = subscriberId(id)
    const bytes = Buffer.alloc(webSocketWire.sizeOf(event, name))
    webSocketWire.write(bytes, 0, event, name)
    return receive(bytes)
  }
  expect(await Promise.all(['a1', 'b2', 'longer'].map(read))).toEqual([
    '{"id":"a1","type":"next","payload":{"data":1}}',
    '{"id":"b2","type":"next","payload":{"data":1}}',
    '{"id":"longer","type":"next","payload":{"data":1}}',
  ])
  expect(event.frames.size).toBe(2)
})

test('a text frame of our own is read as its text', async () => {
  expect(await receive(textFrame('{"type":"pong"}'))).toBe('{"type":"pong"}')
})

test('server-sent events and multipart carry the result between their own marks', () => {
  const event = createEvent({ payload: Buffer.from('{"data":1}') })
  const text = (wire: typeof sseWire) => {
    const bytes = Buffer.alloc(wire.sizeOf(event, subscriberId('')))
    wire.write(bytes, 0, event, subscriberId(''))
    return bytes.toString()
  }
  expect(text(sseWire)).toBe('event: next\ndata: {"data":1}\n\n')
  expect(text(multipartWire)).toBe('\r\ncontent-type: application/json\r\n\r\n{"payload":{"data":1}}\r\n--graphql')
})
