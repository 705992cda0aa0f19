// One WebSocket for all subscriptions of a client: reconnects for ever, notices a server that has gone silent, and renews its token
// before it ends, without being closed for it.
import { type Client, createClient } from 'graphql-ws'
import { type BackOff, pause, waitAfter } from '../back-off.ts'
import { type Session, userOf } from '../session/session.ts'
import { createStore, type Readable } from '../store.ts'

/** `idle`: not needed. `connecting`: being opened. `open`: events arrive. `waiting`: lost; the next try comes by itself. */
export type ConnectionStatus = 'idle' | 'connecting' | 'open' | 'waiting'

/** The WebSocket that all subscriptions of a client share. */
export interface LiveSocket {
  readonly client: Client
  readonly status: Readable<ConnectionStatus>
  /** Sends the newest token over the open connection. */
  renew(): Promise<void>
  dispose(): void
}

/** Where to connect, and as whom. `keepAlive` is 10,000 ms by default. */
export interface SocketOptions {
  /** `ws:` or `wss:`. */
  url: string
  session: Session
  backOff: BackOff
  /** Milliseconds between pings; the answer has half of that. */
  keepAlive?: number
}

/** How long before its end a token is renewed. */
const renewalMargin = 60_000

/** Connects with the first subscription, closes 400 ms after the last one, and reconnects when the signed-in user changes. */
export function createLiveSocket({ url, session, backOff, keepAlive = 10_000 }: SocketOptions): LiveSocket {
  const status = createStore<ConnectionStatus>('idle')
  let socket: WebSocket | undefined
  let renewal: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let userId = userOf(session)

  const client = createClient({
    url,
    keepAlive,
    // Long enough for one screen to leave and the next to come. The library's timer outlives `dispose`, and keeps a Node process alive.
    lazyCloseTimeout: 400,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: tries => pause(waitAfter(tries + 1, backOff)),
    connectionAckWaitTimeout: keepAlive,
    connectionParams: async () => {
      const token = await session.token(renewalMargin)
      return token ? { token } : {}
    },
    on: {
      connecting: () => status.set('connecting'),
      connected: opened => {
        socket = opened as WebSocket
        status.set('open')
        scheduleRenewal()
      },
      ping: received => {
        if (!received) silence ??= setTimeout(() => client.terminate(), keepAlive / 2)
      },
      pong: received => {
        if (received) quietEnds()
      },
      closed: event => {
        quietEnds()
        clearTimeout(renewal)
        socket = undefined
        const { code } = event as CloseEvent
        // Refused although it looked good: the next connection needs another one.
        if (code === 4403) void session.token(Number.POSITIVE_INFINITY).catch(() => undefined)
        status.set(code === 1000 ? 'idle' : 'waiting')
      },
    },
  })

  function quietEnds(): void {
    clearTimeout(silence)
    silence = undefined
  }

  async function renew(): Promise<void> {
    // A little more than the margin: timers may fire early, and an old token renews nothing.
    const token = await session.token(renewalMargin + 1_000)
    if (token && socket?.readyState === 1) socket.send(JSON.stringify({ type: 'ping', payload: { token } }))
    scheduleRenewal()
  }

  function scheduleRenewal(): void {
    clearTimeout(renewal)
    const left = session.timeLeft()
    if (left === undefined || !socket) return
    const renewIn = (ms: number): void => {
      renewal = setTimeout(() => renew().catch(() => renewIn(waitAfter(3, backOff))), ms)
    }
    renewIn(Math.max(1_000, left - renewalMargin))
  }

  // Another person's socket must not outlive a change of person.
  const unsubscribe = session.subscribe(() => {
    if (userOf(session) !== userId && socket) client.terminate()
    userId = userOf(session)
  })

  return {
    client,
    status,
    renew,
    dispose() {
      unsubscribe()
      clearTimeout(renewal)
      quietEnds()
      // It waits for a connection that is being opened, which may fail meanwhile.
      Promise.resolve(client.dispose()).catch(() => undefined)
    },
  }
}
