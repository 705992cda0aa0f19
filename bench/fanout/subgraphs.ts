// Process: two subgraphs and the JWKS. Written close to the wire, so that the core which they share with the load client is not what is
// measured: the feed speaks graphql-transport-ws by hand, encodes an event once, and serves LIVE.md's modes and plain viewers alike.
import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import { author, subgraphPorts, text, timestamp } from './contract.ts'

interface Subscriber {
  readonly socket: WebSocket
  readonly id: string
  /** A gateway that knows cursors is given them. */
  readonly isFeed: boolean
}

export interface Publish {
  readonly type: 'publish'
  readonly count: number
  /** Events a second; 0 for all at once. */
  readonly rate: number
  /** Beside them, every so many events, a large one for these users only: it fills the sockets of those who do not read. */
  readonly large?: { readonly every: number; readonly bytes: number; readonly userIds: readonly string[] }
}

const subscribers = new Map<WebSocket, Map<string, Subscriber>>()
let cursor = 1_000_000
let entityCalls = 0
let entityLatencyMs = 0

function onMessage(socket: WebSocket, data: string) {
  const { id, type, payload } = JSON.parse(data)
  const send = (message: object) => socket.send(JSON.stringify(message))
  if (type === 'connection_init') return send({ type: 'connection_ack' })
  if (type === 'ping') return send({ type: 'pong' })
  if (type === 'complete') return void subscribers.get(socket)?.delete(id)
  if (type !== 'subscribe') return
  const mode = payload.extensions?.live?.mode
  if (mode === 'admit') {
    const live = { admitted: { through: String(cursor) } }
    send({ id, type: 'next', payload: { data: null, extensions: { live } } })
    return send({ id, type: 'complete' })
  }
  if (mode === 'feed') send({ id, type: 'next', payload: { data: null, extensions: { live: { at: String(cursor) } } } })
  subscribers.get(socket)?.set(id, { socket, id, isFeed: mode === 'feed' })
}

function publish(body = text, only?: readonly string[]) {
  cursor++
  const post = {
    __typename: 'Post',
    id: String(cursor),
    at: timestamp(),
    text: body,
    author: { __typename: 'Person', id: author.id },
  }
  const data = JSON.stringify({ feed: post })
  const live = only ? `,"live":${JSON.stringify({ only })}` : ''
  for (const ofSocket of subscribers.values())
    for (const { socket, id, isFeed } of ofSocket.values()) {
      const extensions = isFeed ? `,"extensions":{"cursor":"${cursor}"${live}}` : ''
      socket.send(`{"id":${JSON.stringify(id)},"type":"next","payload":{"data":${data}${extensions}}}`)
    }
}

function publishAll({ count, rate, large }: Publish) {
  const startedAt = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    const due = rate === 0 ? count : Math.min(count, Math.floor(((performance.now() - startedAt) / 1_000) * rate) + 1)
    while (sent < due) {
      publish()
      sent++
      if (large && sent % large.every === 0) publish('x'.repeat(large.bytes), large.userIds)
    }
    if (sent === count) clearInterval(timer)
  }, 1)
}

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const people = createServer(async (request, response) => {
  const { variables } = await bodyOf(request)
  const [representations] = Object.values(variables ?? {}).filter(Array.isArray)
  entityCalls++
  if (entityLatencyMs > 0) await delay(entityLatencyMs)
  const entities = (representations ?? []).map(() => ({ __typename: 'Person', ...author }))
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { _entities: entities } }))
})

// A connection that is closed for its idleness between two events would be an error of the gateway that just used it.
people.keepAliveTimeout = 600_000

const feed = createServer((_request, response) => response.writeHead(404).end())
const sockets = new WebSocketServer({ server: feed, path: '/graphql', perMessageDeflate: false })
sockets.on('connection', socket => {
  subscribers.set(socket, new Map())
  socket.on('message', data => onMessage(socket, data.toString()))
  socket.on('close', () => subscribers.delete(socket))
  socket.on('error', () => socket.terminate())
})

const jwks = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json').end(process.env.BENCH_JWKS)
})

for (const [server, port] of [
  [feed, subgraphPorts.feed],
  [people, subgraphPorts.people],
  [jwks, subgraphPorts.jwks],
] as const) {
  server.listen(port, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
}

type Slow = { readonly type: 'slow'; readonly entityLatencyMs: number }

process.on('message', (message: Publish | Slow | { readonly type: 'count' }) => {
  if (message.type === 'publish') publishAll(message)
  else if (message.type === 'slow') entityLatencyMs = message.entityLatencyMs
  else process.send?.({ type: 'counted', entityCalls })
})
process.once('disconnect', () => process.exit(0))
process.send?.({ type: 'ready' })
