// HTTP/1.1 with as little as it takes: both sides of the measurement that are not what is measured.
import { createServer, type Socket } from 'node:net'

const crlf2 = Buffer.from('\r\n\r\n')

/** One message of a connection, and what of the bytes comes after it. */
export interface Message {
  readonly head: string
  readonly body: Buffer
  readonly rest: Buffer
}

/** @returns undefined where it has not come whole yet */
export function readMessage(bytes: Buffer): Message | undefined {
  const end = bytes.indexOf(crlf2)
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const from = end + 4
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) {
    const to = from + Number(length)
    return bytes.length < to ? undefined : { head, body: bytes.subarray(from, to), rest: bytes.subarray(to) }
  }
  if (!/transfer-encoding: chunked/i.test(head)) return { head, body: Buffer.alloc(0), rest: bytes.subarray(from) }
  return readChunks(head, bytes, from)
}

function readChunks(head: string, bytes: Buffer, from: number): Message | undefined {
  const parts: Buffer[] = []
  for (let at = from; ; ) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const to = line + 2 + size
    if (bytes.length < to + 2) return undefined
    if (size === 0) return { head, body: Buffer.concat(parts), rest: bytes.subarray(to + 2) }
    parts.push(bytes.subarray(line + 2, to))
    at = to + 2
  }
}

/** Hands whole messages over, one after the other. */
export function onMessages(socket: Socket, take: (message: Message) => void): void {
  let held: Buffer = Buffer.alloc(0)
  socket.setNoDelay(true)
  socket.on('data', chunk => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    for (let message = readMessage(held); message; message = readMessage(held)) {
      held = message.rest
      take(message)
    }
  })
}

/** A server that answers each body with a JSON text. */
export function serveBytes(port: number, answer: (body: string) => string): Promise<void> {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy())
    onMessages(socket, ({ body }) => {
      const text = answer(body.toString('utf8'))
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
      )
    })
  })
  return new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
}
