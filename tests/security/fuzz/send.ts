// Sends one input, and says what came of it. A refusal of any kind is fine; a failure of ours, silence, or nobody there is not.

import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import WebSocket from 'ws'
import { startTimer } from '#platform/clock.ts'
import type { Input } from './inputs.ts'

/** Nobody may be held up for that long by one request, whatever it asks for; a machine that everything shares is slow. */
const silenceMs = 60_000
/** Streams and sockets do not end by themselves: what they had to say they have said after this. */
const listenMs = 300

export type Outcome = { readonly kind: 'fine' } | { readonly kind: 'fault'; readonly what: string }

const fine: Outcome = { kind: 'fine' }
const fault = (what: string): Outcome => ({ kind: 'fault', what })

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

export function send(input: Input): Promise<Outcome> {
  if (input.kind === 'request') return sendRequest(input)
  return input.kind === 'socket' ? sendSocket(input) : sendBytes(input)
}

/** What an answer may not hold, on any transport: a failure of ours, or a piece of our code. */
function faultIn(text: string): string | undefined {
  if (text.includes('INTERNAL_SERVER_ERROR')) return `a failure of ours: ${text.slice(0, 600)}`
  if (/\.(ts|js):\d+:\d+/.test(text)) return `a stack trace: ${text.slice(0, 600)}`
  return undefined
}

function sendRequest({ url, method, headers, body }: Extract<Input, { kind: 'request' }>): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const silence = startTimer(silenceMs, () => resolve(fault(`no answer within ${silenceMs / 1_000} s`)))
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  let call: ReturnType<typeof request>
  try {
    call = request(url, { method, headers: { ...headers, ...length }, agent }, response => {
      resolve(hear(response))
    })
  } catch {
    // Node.js does not send such a header or address: nobody else would get it either.
    silence.stop()
    return Promise.resolve(fine)
  }
  call.on('error', error => resolve(isRefused(error) ? fault(`nobody is there: ${error.message}`) : fine))
  call.end(body)
  return promise.finally(() => {
    silence.stop()
    call.destroy()
  })
}

async function hear(response: IncomingMessage): Promise<Outcome> {
  const chunks: Buffer[] = []
  const isStream = /event-stream|multipart/.test(response.headers['content-type'] ?? '')
  const enough = isStream ? startTimer(listenMs, () => response.destroy()) : undefined
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk)
  } catch {
    // Cut off by us, or by the server: what came until then counts.
  } finally {
    enough?.stop()
  }
  const text = Buffer.concat(chunks).toString('utf8')
  const found = faultIn(text)
  if (found) return fault(found)
  const status = response.statusCode ?? 0
  // 501 and 505 are Node.js's answers to what it does not speak; 503 is how overload is said.
  return status >= 500 && ![501, 503, 505].includes(status) ? fault(`${status}: ${text.slice(0, 600)}`) : fine
}

const isRefused = (error: Error) => 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'EADDRNOTAVAIL')

/** 1011 and 4500 are failures of a server; our own gateway closes with 1013 and these words. */
const isFailure = (code: number, reason: string) =>
  code === 1011 || code === 4500 || reason.includes('went wrong on our side')

function sendSocket({ url, messages }: Extract<Input, { kind: 'socket' }>): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const socket = new WebSocket(url, ['graphql-transport-ws'], { perMessageDeflate: false })
  let heard = ''
  let enough: ReturnType<typeof startTimer> | undefined
  const silence = startTimer(silenceMs, () => resolve(fault(`no answer within ${silenceMs / 1_000} s`)))
  const done = () => {
    const found = faultIn(heard)
    resolve(found ? fault(found) : fine)
  }
  socket.on('error', error => (isRefused(error) ? resolve(fault(`nobody is there: ${error.message}`)) : done()))
  socket.on('message', data => {
    heard += data.toString()
  })
  socket.on('close', (code, reason) => {
    if (isFailure(code, reason.toString())) resolve(fault(`closed with ${code} ${reason}`))
    else done()
  })
  socket.on('open', () => {
    for (const message of messages) {
      if (typeof message === 'string') socket.send(message)
      // Below the WebSocket client, which sends no broken frames.
      else
        (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
          Buffer.from(message.hex, 'hex'),
        )
    }
    enough = startTimer(listenMs, done)
  })
  return promise.finally(() => {
    silence.stop()
    enough?.stop()
    socket.terminate()
  })
}

function sendBytes({ url, hex, end }: Extract<Input, { kind: 'bytes' }>): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  const done = () => {
    const found = faultIn(heard)
    resolve(found ? fault(found) : fine)
  }
  const enough = startTimer(listenMs, done)
  socket.on('data', data => {
    heard += data.toString('latin1')
  })
  socket.on('error', error => (isRefused(error) ? resolve(fault(`nobody is there: ${error.message}`)) : done()))
  socket.on('close', done)
  socket.on('connect', () => {
    socket.write(Buffer.from(hex, 'hex'))
    if (end === 'close') socket.end()
    if (end === 'reset') socket.resetAndDestroy()
  })
  return promise.finally(() => {
    enough.stop()
    socket.destroy()
  })
}
