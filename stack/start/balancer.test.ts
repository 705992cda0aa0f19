import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { createPortBook } from '../ports/ports.ts'
import { startBalancer } from './balancer.ts'

const host = '127.0.0.1'
let opened = new AsyncDisposableStack()
afterEach(async () => {
  await opened.disposeAsync()
  opened = new AsyncDisposableStack()
})

const ports = createPortBook(host)
let names = 0
const freePort = () => ports.take(`port ${names++}`)

async function serve(port: number, talk: (socket: Socket) => void): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, socket => talk(socket.on('error', () => {})))
  server.listen(port, host)
  await once(server, 'listening')
  opened.defer(() => void server.close())
  return server
}

/** Processes that say their number and hang up, with a balancer before them. */
async function balanced(count: number) {
  const targets = await Promise.all(Array.from({ length: count }, freePort))
  const servers = await Promise.all(targets.map((port, index) => serve(port, socket => socket.end(String(index)))))
  return { servers, port: await balancerFor(targets) }
}

async function balancerFor(targets: readonly number[]): Promise<number> {
  const port = await freePort()
  opened.use(await startBalancer({ host, port, targets }))
  return port
}

const dial = (port: number) => connect({ host, port, allowHalfOpen: true })

/** What one connection is told until its end. */
async function answerOf(port: number, said: string | Buffer = ''): Promise<Buffer> {
  const socket = dial(port)
  socket.end(said)
  return buffer(socket)
}

async function inTurn(port: number, count: number): Promise<string[]> {
  const answers: string[] = []
  for (let time = 0; time < count; time++) answers.push(String(await answerOf(port)))
  return answers
}

test('each connection goes to the next process in turn', async () => {
  const { port } = await balanced(3)
  expect(await inTurn(port, 6)).toEqual(['0', '1', '2', '0', '1', '2'])
})

test('a process that refuses is passed over, and gets its turns once it listens again', async () => {
  const { port, servers } = await balanced(2)
  const [first] = servers
  const address = first?.address() as { port: number }
  first?.close()
  await once(first as Server, 'close')
  expect(await inTurn(port, 3)).toEqual(['1', '1', '1'])
  await serve(address.port, socket => socket.end('back'))
  expect((await inTurn(port, 2)).sort()).toEqual(['1', 'back'])
})

test('where nobody listens the client is reset', async () => {
  const port = await balancerFor([await freePort(), await freePort()])
  await expect(answerOf(port)).rejects.toThrow('ECONNRESET')
})

test('who has said everything is still answered, however much it is', async () => {
  const process = await freePort()
  await serve(process, socket => void buffer(socket).then(all => socket.end(all)))
  const port = await balancerFor([process])
  const much = Buffer.alloc(5_000_000, 'x')
  expect((await answerOf(port, much)).equals(much)).toBe(true)
})

test('the end of a process by a kill ends its connections, and a client that goes is gone for its process', async () => {
  const process = await freePort()
  let come = Promise.withResolvers<Socket>()
  await serve(process, socket => come.resolve(socket.resume()))
  const port = await balancerFor([process])
  const talk = async () => {
    come = Promise.withResolvers()
    const client = dial(port).resume()
    return { client, far: await come.promise }
  }
  const killed = await talk()
  const failed = once(killed.client, 'error')
  killed.far.resetAndDestroy()
  expect(String(await failed)).toContain('ECONNRESET')
  const left = await talk()
  const gone = once(left.far, 'error')
  left.client.resetAndDestroy()
  expect(String(await gone)).toContain('ECONNRESET')
})

test('nothing of it is left behind it', async () => {
  const process = await freePort()
  await serve(process, socket => void socket.write('hello'))
  const port = await freePort()
  const balancer = await startBalancer({ host, port, targets: [process] })
  const client = dial(port)
  await once(client, 'data')
  await Promise.all([once(client.resume(), 'end'), balancer[Symbol.asyncDispose]()])
  await expect(answerOf(port)).rejects.toThrow('ECONNREFUSED')
})
