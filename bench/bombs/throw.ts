// Sends a bomb as a stranger, and says in a word how it was answered.
import { connect } from 'node:net'
import { WebSocket } from 'ws'
import type { Bomb } from './list.ts'

/** Of what was not answered within its time. */
export const noAnswer = 'no answer'

export interface Target {
  readonly url: string
  readonly hasWebSocket: boolean
  readonly signal: AbortSignal
}

/** @returns undefined where the gateway has nothing that the bomb could be sent to */
export async function throwBomb(bomb: Bomb, target: Target): Promise<string | undefined> {
  try {
    if (bomb.kind === 'post') return await postAll(bomb.bodies, target)
    if (bomb.kind === 'raw') return await sendRaw(bomb.bytes, target)
    if (bomb.kind === 'message') return target.hasWebSocket ? await say(bomb.text, false, target) : undefined
    if (target.hasWebSocket) return await say(`{"id":"1","type":"subscribe","payload":${bomb.payload}}`, true, target)
    return bomb.instead ? await postAll([bomb.instead], target) : undefined
  } catch (error) {
    return failureOf(error, target.signal)
  }
}

/** The answers of all, each kind once with how often it came. */
async function postAll(bodies: readonly string[], { url, signal }: Target): Promise<string> {
  const seen = new Map<string, number>()
  for (const body of bodies) {
    const headers = { 'content-type': 'application/json' }
    const ask = async () => {
      const response = await fetch(url, { method: 'POST', headers, body, signal })
      return inWords(response.status, await response.text())
    }
    const answer = await ask().catch(error => failureOf(error, signal))
    seen.set(answer, (seen.get(answer) ?? 0) + 1)
  }
  return [...seen].map(([answer, count]) => (bodies.length > 1 ? `${count} × ${answer}` : answer)).join(', ')
}

function inWords(status: number, text: string): string {
  const code = /"code":"(\w+)"/.exec(text)?.[1]
  if (code) return `${status} ${code}`
  if (text.includes('"errors"')) return `${status} error without a code`
  return text.includes('"data"') ? `${status} data` : `${status} without GraphQL`
}

function say(text: string, init: boolean, { url, signal }: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace('http', 'ws'), ['graphql-transport-ws'], { perMessageDeflate: false })
    signal.addEventListener('abort', () => {
      socket.terminate()
      reject(signal.reason)
    })
    socket.once('open', () => socket.send(init ? '{"type":"connection_init"}' : text))
    socket.on('message', data => {
      const message = String(data)
      const { type } = JSON.parse(message)
      if (type === 'connection_ack') return socket.send(text)
      if (type === 'ping') return
      resolve(`${type} ${/"code":"(\w+)"/.exec(message)?.[1] ?? (type === 'pong' ? '' : 'without a code')}`.trim())
      socket.terminate()
    })
    socket.once('close', code => resolve(`close ${code}`))
    socket.once('error', reject)
  })
}

/** Upgrades by hand, then sends bytes that no WebSocket client would send. */
function sendRaw(bytes: Buffer, { url, signal }: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    let isUpgraded = false
    signal.addEventListener('abort', () => {
      socket.destroy()
      reject(signal.reason)
    })
    socket.once('data', data => {
      isUpgraded = String(data).startsWith('HTTP/1.1 101')
      if (isUpgraded) return void socket.write(bytes)
      resolve(`${String(data).split(' ')[1]} no upgrade`)
      socket.destroy()
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(isUpgraded ? 'closed' : 'closed without upgrade'))
    socket.write(
      `GET /graphql HTTP/1.1\r\nhost: ${hostname}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    )
  })
}

function failureOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return noAnswer
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return `connection lost (${cause?.code ?? code ?? String(error)})`
}
