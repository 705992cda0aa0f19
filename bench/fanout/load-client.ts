// Process: thousands of graphql-transport-ws clients on raw sockets, each with its own token. It reads into one buffer and looks at
// nothing but frame headers and the event's timestamp: a client library's work must not be what is measured.
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { query, timestampBefore } from './contract.ts'

interface Client {
  readonly socket: Socket
  readonly token: string
  onAcknowledged(): void
  carry: Buffer | undefined
  isUpgraded: boolean
  received: number
  lastSentAt: number
  /** One of those that are let stall: what reaches it is nobody's figure. */
  isAside: boolean
}

export interface Open {
  readonly type: 'open'
  readonly port: number
  readonly tokensFile: string
  readonly count: number
}

export interface Report {
  readonly type: 'report'
  readonly clients: number
  /** Sockets that have received an event. */
  readonly joined: number
  readonly closed: number
  readonly deliveries: number
  /** Deliveries of an event that was made before the one delivered last. */
  readonly disordered: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Since the first delivery after the reset. */
  readonly lastAtUs: number
}

const openingAtOnce = 50
const bucketUs = 100
/** Latencies by tenths of a millisecond, up to 60 seconds. */
const histogram = new Uint32Array(600_000)
const clients: Client[] = []
let closed = 0
let deliveries = 0
let disordered = 0
let awaited = Number.POSITIVE_INFINITY
let lastAtUs = 0
/** Where the timestamp stands in frames of one length. */
const offsets = new Map<number, number>()

const nowUs = () => Number(process.hrtime.bigint() / 1_000n)

/** A masked text frame; the mask is zero, which leaves the text as it is. */
function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message))
  const isShort = body.length < 126
  const head = Buffer.alloc(isShort ? 6 : 8)
  head[0] = 0x81
  head[1] = 0x80 | (isShort ? body.length : 126)
  if (!isShort) head.writeUInt16BE(body.length, 2)
  return Buffer.concat([head, body])
}

function onMessage(client: Client, body: Buffer) {
  const { type } = JSON.parse(body.toString())
  if (type === 'connection_ack') {
    client.socket.write(frame({ id: '1', type: 'subscribe', payload: { query } }))
    client.onAcknowledged()
  } else if (type === 'ping') client.socket.write(frame({ type: 'pong' }))
  else if (type === 'error' || type === 'complete') throw new Error(`a subscription ended: ${body}`)
}

const opcodes = { text: 1, close: 8, ping: 9 } as const
/** Masked with zeroes, empty: neither server puts anything into its pings. */
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

function onFrame(client: Client, bytes: Buffer, at: number, length: number) {
  if (client.isAside) return
  // Acknowledgements and pings are short; events are not.
  if (length < 160) return onMessage(client, bytes.subarray(at, at + length))
  let offset = offsets.get(length)
  if (offset === undefined) {
    offset = bytes.indexOf(timestampBefore, at) - at + timestampBefore.length
    offsets.set(length, offset)
  }
  let sentAt = 0
  for (let digit = at + offset; digit < at + offset + 16; digit++) sentAt = sentAt * 10 + (bytes[digit] ?? 48) - 48
  const bucket = Math.floor((lastAtUs - sentAt) / bucketUs)
  const place = Math.min(Math.max(bucket, 0), histogram.length - 1)
  histogram[place] = (histogram[place] ?? 0) + 1
  if (sentAt < client.lastSentAt) disordered++
  client.lastSentAt = sentAt
  client.received++
  if (++deliveries < awaited) return
  awaited = Number.POSITIVE_INFINITY
  process.send?.({ type: 'reached' })
}

function onBytes(client: Client, chunk: Buffer) {
  lastAtUs = nowUs()
  let bytes = chunk
  if (client.carry) {
    bytes = Buffer.concat([client.carry, chunk])
    client.carry = undefined
  }
  let at = 0
  if (!client.isUpgraded) {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return keep(client, bytes, 0)
    client.isUpgraded = true
    at = end + 4
    const payload = { token: client.token, authorization: `Bearer ${client.token}` }
    client.socket.write(frame({ type: 'connection_init', payload }))
  }
  while (at < bytes.length) {
    if (bytes.length - at < 2) return keep(client, bytes, at)
    const short = (bytes[at + 1] ?? 0) & 127
    const head = short < 126 ? 2 : 4
    if (bytes.length - at < head) return keep(client, bytes, at)
    const length = short < 126 ? short : bytes.readUInt16BE(at + 2)
    if (bytes.length - at < head + length) return keep(client, bytes, at)
    const opcode = (bytes[at] ?? 0) & 15
    if (opcode === opcodes.close) client.socket.destroy()
    if (opcode === opcodes.ping) client.socket.write(pong)
    if (opcode === opcodes.text) onFrame(client, bytes, at + head, length)
    at += head + length
  }
}

/** The buffer is read into again: what is not a whole frame yet is copied. */
function keep(client: Client, bytes: Buffer, at: number) {
  client.carry = Buffer.from(bytes.subarray(at))
}

const buffer = Buffer.allocUnsafe(256 * 1024)

function openOne(port: number, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer,
        callback: (size, read) => {
          onBytes(client, Buffer.from(read.buffer, read.byteOffset, size))
          return true
        },
      },
    })
    const client: Client = {
      socket,
      token,
      // Paced by the server: what it has not answered yet it is not given more of.
      onAcknowledged: resolve,
      carry: undefined,
      isUpgraded: false,
      received: 0,
      lastSentAt: 0,
      isAside: false,
    }
    clients.push(client)
    socket.setNoDelay(true)
    socket.once('connect', () => {
      socket.write(
        `GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
          'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
      )
    })
    socket.once('error', reject)
    socket.once('close', () => closed++)
  })
}

async function open({ port, tokensFile, count }: Open) {
  const tokens: string[] = JSON.parse(readFileSync(tokensFile, 'utf8'))
  for (let begun = clients.length; begun < count; begun += openingAtOnce) {
    const batch = tokens.slice(begun, Math.min(count, begun + openingAtOnce))
    await Promise.all(batch.map(token => openOne(port, token)))
  }
  process.send?.({ type: 'opened' })
}

function percentileMs(share: number): number {
  const wanted = deliveries * share
  let seen = 0
  for (const [bucket, count] of histogram.entries()) {
    seen += count
    if (seen >= wanted && seen > 0) return ((bucket + 1) * bucketUs) / 1_000
  }
  return 0
}

function reset() {
  histogram.fill(0)
  deliveries = 0
  disordered = 0
}

/** Takes the first sockets out of the figures, and out of reading where they are to stall. */
function setAside(count: number, stall: boolean) {
  for (const client of clients.slice(0, count)) {
    client.isAside = true
    if (stall) client.socket.pause()
  }
}

type Aside = { readonly type: 'aside'; readonly count: number; readonly stall: boolean }
type Await = { readonly type: 'await'; readonly deliveries: number }

process.on('message', (message: Open | Aside | Await | { readonly type: 'reset' | 'report' }) => {
  if (message.type === 'open') void open(message)
  else if (message.type === 'reset') reset()
  else if (message.type === 'aside') setAside(message.count, message.stall)
  else if (message.type === 'await') {
    if (deliveries >= message.deliveries) process.send?.({ type: 'reached' })
    else awaited = message.deliveries
  } else {
    const joined = clients.filter(({ received }) => received > 0).length
    const report: Report = {
      type: 'report',
      clients: clients.length,
      joined,
      closed,
      deliveries,
      disordered,
      p50Ms: percentileMs(0.5),
      p99Ms: percentileMs(0.99),
      lastAtUs,
    }
    process.send?.(report)
  }
})
process.once('disconnect', () => process.exit(0))
process.send?.({ type: 'ready' })
