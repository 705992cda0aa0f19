// A graphql-transport-ws client that adds nothing of its own: no retries, no keep-alive, every message as it came.

import { WebSocket } from 'ws'
import { createWaiter } from '../waiting.ts'
import { createStream, type Result, type ResultError, type Stream } from './stream.ts'

export interface Message {
  readonly type: string
  readonly id?: string
  readonly payload?: unknown
}

export interface RawSocket extends AsyncDisposable {
  readonly messages: readonly Message[]
  readonly socket: WebSocket
  send(message: object | string | Buffer): void
  /** The next message that was not taken yet. */
  next(): Promise<Message>
  /** The close code. */
  closed(): Promise<number>
  pause(): void
  resume(): void
}

export interface SocketOptions {
  readonly protocols?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** @throws where the upgrade is refused, with `HTTP <status>` */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<RawSocket> {
  const { protocols = ['graphql-transport-ws'], headers = {} } = options
  const socket = new WebSocket(url.replace(/^http/, 'ws'), [...protocols], { headers, perMessageDeflate: false })
  const messages: Message[] = []
  let taken = 0
  let code: number | undefined
  const waiter = createWaiter()
  socket.on('message', data => {
    messages.push(JSON.parse(data.toString()))
    waiter.wake()
  })
  socket.on('close', closeCode => {
    code = closeCode
    waiter.wake()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('unexpected-response', (_request, response) => reject(new Error(`HTTP ${response.statusCode}`)))
    socket.once('error', reject)
  })
  // A connection that is cut is an end like any other: `closed` tells.
  socket.on('error', () => {})

  const tell = () => `got ${JSON.stringify(messages).slice(0, 500)}, code ${code}`
  const wait = (what: string, isThere: () => boolean) => waiter.wait(what, isThere, tell)

  return {
    messages,
    socket,
    send: message =>
      socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message)),
    async next() {
      await wait('a message', () => messages.length > taken || code !== undefined)
      const message = messages[taken]
      if (!message) throw new Error(`wanted a message; the socket was closed with ${code}`)
      taken++
      return message
    },
    async closed() {
      await wait('the close', () => code !== undefined)
      return code ?? 0
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    async [Symbol.asyncDispose]() {
      socket.terminate()
    },
  }
}

export interface SocketSubscription {
  readonly token: string | undefined
  readonly query: string
  readonly variables?: object
  readonly extensions?: object
}

/** Opens a socket and says hello. @throws where the gateway closes it instead, with the close code */
export async function openAcknowledged(url: string, token: string | undefined): Promise<RawSocket> {
  const socket = await openSocket(url)
  const payload = token ? { token, authorization: `Bearer ${token}` } : undefined
  socket.send({ type: 'connection_init', ...(payload ? { payload } : {}) })
  const first = await socket.next()
  if (first.type !== 'connection_ack') throw new Error(`wanted connection_ack, got ${first.type}`)
  return socket
}

/** One subscription on a socket of its own. */
export async function subscribeOverWebSocket(url: string, subscription: SocketSubscription): Promise<Stream> {
  const socket = await openSocket(url)
  const { stream, event, end } = createStream('graphql-transport-ws', {
    close: () => socket.socket.close(1000),
    pause: socket.pause,
    resume: socket.resume,
  })
  socket.socket.on('message', data => {
    const message = JSON.parse(data.toString()) as Message
    if (message.type === 'connection_ack') {
      const { query, variables = {}, extensions } = subscription
      socket.send({ id: '1', type: 'subscribe', payload: { query, variables, ...(extensions ? { extensions } : {}) } })
    } else if (message.type === 'next') event(message.payload as Result)
    else if (message.type === 'error') end({ how: 'error', errors: message.payload as ResultError[] })
    else if (message.type === 'complete') end({ how: 'completed' })
    else if (message.type === 'ping') socket.send({ type: 'pong' })
  })
  socket.socket.on('close', code => end({ how: 'closed', code }))
  const { token } = subscription
  const payload = token ? { token, authorization: `Bearer ${token}` } : undefined
  socket.send({ type: 'connection_init', ...(payload ? { payload } : {}) })
  return stream
}
