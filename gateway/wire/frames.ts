// How one event looks on each transport. Measured: one template per id length, one copy and one write per socket beats sharing the
// bytes by writev three to one at a thousand sockets, because the kernel call is the cost and each iovec adds to it.

import type { FeedEvent, Frame } from '../subscribe/event.ts'

/** A subscriber's name on its connection; `text` is its JSON without quotes, in ASCII. */
export interface SubscriberId {
  readonly text: string
}

/** How events are encoded for one transport: `write` copies a frame of `sizeOf` bytes into `target`, from `at` on. */
export interface Wire {
  sizeOf(event: FeedEvent, id: SubscriberId): number
  /** @returns where the frame ends */
  write(target: Buffer, at: number, event: FeedEvent, id: SubscriberId): number
}

/** Escapes what is not ASCII, so that characters and bytes are one. */
export function subscriberId(id: string): SubscriberId {
  // Nearly always: the text is then the id itself and costs an idle subscription nothing.
  if (/^[\w.:-]*$/.test(id)) return { text: id }
  const json = JSON.stringify(id).slice(1, -1)
  const text = json.replace(/[^ -~]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return { text }
}

/** A whole unmasked text frame of RFC 6455 around `text`. */
export function textFrame(text: string | Buffer): Buffer {
  const body = typeof text === 'string' ? Buffer.from(text) : text
  return Buffer.concat([frameHeader(body.length), body])
}

function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length])
  if (length < 65_536) return Buffer.from([0x81, 126, length >> 8, length & 0xff])
  const header = Buffer.alloc(10)
  header[0] = 0x81
  header[1] = 127
  header.writeBigUInt64BE(BigInt(length), 2)
  return header
}

const empty = Buffer.alloc(0)

function webSocketFrame(event: FeedEvent, idLength: number): Frame {
  const key = `ws ${idLength}`
  const known = event.frames.get(key)
  if (known) return known
  const before = '{"id":"'
  const after = '","type":"next","payload":'
  const payload = event.payload ?? empty
  const length = before.length + idLength + after.length + payload.length + 1
  const header = frameHeader(length)
  const bytes = Buffer.concat([
    header,
    Buffer.from(before),
    Buffer.alloc(idLength),
    Buffer.from(after),
    payload,
    Buffer.from('}'),
  ])
  const frame = { bytes, idAt: header.length + before.length }
  event.frames.set(key, frame)
  return frame
}

/** `next` messages of graphql-transport-ws as WebSocket text frames, made once for each length of subscriber ids. */
export const webSocketWire: Wire = {
  sizeOf: (event, id) => webSocketFrame(event, id.text.length).bytes.length,
  write(target, at, event, id) {
    const { bytes, idAt } = webSocketFrame(event, id.text.length)
    target.set(bytes, at)
    target.write(id.text, at + idAt, 'latin1')
    return at + bytes.length
  },
}

/** For transports whose subscriber has a connection of its own: the frame has no id and is the same for all. */
function sharedWire(name: string, before: string, after: (event: FeedEvent) => string): Wire {
  const frameOf = (event: FeedEvent): Buffer => {
    const known = event.frames.get(name)
    if (known) return known.bytes
    const bytes = Buffer.concat([Buffer.from(before), event.payload ?? empty, Buffer.from(after(event))])
    event.frames.set(name, { bytes, idAt: 0 })
    return bytes
  }
  return {
    sizeOf: event => frameOf(event).length,
    write(target, at, event) {
      const bytes = frameOf(event)
      target.set(bytes, at)
      return at + bytes.length
    },
  }
}

/** graphql-sse, distinct connections mode. A cursor is the event's id, which browsers send back when they connect again. */
export const sseWire = sharedWire('sse', 'event: next\ndata: ', ({ cursor }) =>
  cursor === undefined ? '\n\n' : `\nid: ${cursor}\n\n`,
)

/** Apollo's multipart subscription protocol; the boundary is closed at once so that readers need not wait for the next part. */
export const multipartWire = sharedWire(
  'multipart',
  '\r\ncontent-type: application/json\r\n\r\n{"payload":',
  () => '}\r\n--graphql',
)
