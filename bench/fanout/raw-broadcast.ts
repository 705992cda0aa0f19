// Process: the limit. One upstream subscription, one encoding per event, and the ready frame written to every socket: no GraphQL, no
// users, no rights, nothing per subscriber but the write. Sockets are accepted by `ws`; frames go past it, because its own `send`
// costs half as much again, and the limit is what the kernel takes.
import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { author, subgraphPorts } from './contract.ts'

const targets = new Set<Duplex>()

function frameOf(text: string): Buffer {
  const body = Buffer.from(text)
  const head = Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([head, body])
}

const upstream = new WebSocket(`ws://127.0.0.1:${subgraphPorts.feed}/graphql`, 'graphql-transport-ws', {
  perMessageDeflate: false,
})
upstream.on('open', () => {
  upstream.send('{"type":"connection_init"}')
  upstream.send(
    '{"id":"1","type":"subscribe","payload":{"query":"subscription { feed }","extensions":{"live":{"mode":"feed"}}}}',
  )
})
upstream.on('message', data => {
  const { type, payload } = JSON.parse(data.toString())
  if (type !== 'next' || payload.data === null) return
  // What the gateways send: the same fields in the same order, the author joined.
  const { id, at, text } = payload.data.feed
  const shown = { data: { feed: { id, at, text, author } }, extensions: { cursor: payload.extensions.cursor } }
  const frame = frameOf(JSON.stringify({ id: '1', type: 'next', payload: shown }))
  for (const target of targets) target.write(frame)
})

const server = createServer((_request, response) => response.end('{"data":{"__typename":"Query"}}'))
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false })
server.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, socket => {
    socket.on('message', data => {
      const { type } = JSON.parse(data.toString())
      if (type === 'connection_init') socket.send('{"type":"connection_ack"}')
      else if (type === 'subscribe') targets.add(stream)
    })
    socket.on('close', () => targets.delete(stream))
    socket.on('error', () => socket.terminate())
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
