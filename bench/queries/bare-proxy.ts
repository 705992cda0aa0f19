// Process: the limit. Node's own HTTP on both sides, the same bytes, and nothing between: what it costs to take a request, ask one
// server, and answer. A list is one question here, where a gateway has three.
import { Agent, createServer, request } from 'node:http'
import { ports } from './contract.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

createServer((incoming, response) => {
  const call = request(
    {
      port: ports.posts,
      host: '127.0.0.1',
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': incoming.headers['content-length'] ?? 0 },
    },
    answer => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': answer.headers['content-length'] ?? 0,
      })
      answer.pipe(response)
    },
  )
  call.on('error', () => response.destroy())
  incoming.pipe(call)
}).listen(ports.bare, '127.0.0.1')
