// One subscription as a test sees it, whatever carries it: what arrived, and how it ended.

import { createWaiter } from '../waiting.ts'

export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly ResultError[]
  readonly extensions?: {
    readonly cursor?: string
    readonly gap?: { readonly reason?: string; readonly since?: string }
  }
}

export interface ResultError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

export type End =
  | { readonly how: 'completed' }
  /** The subscription was refused or ended with a reason. */
  | { readonly how: 'error'; readonly errors: readonly ResultError[] }
  /** The connection ended: `code` is a WebSocket close code, or an HTTP status. */
  | { readonly how: 'closed'; readonly code?: number }

export interface Stream extends AsyncDisposable {
  /** Everything that arrived so far. */
  readonly events: readonly Result[]
  readonly ended: End | undefined
  /** The next event that was not taken yet. @throws where none comes within the deadline, or the stream ends first */
  next(): Promise<Result>
  take(count: number): Promise<Result[]>
  /** Forgets what arrived and was not taken. */
  skip(): void
  /** How it ended. @throws where it does not within the deadline */
  end(): Promise<End>
  /** The client gives up. */
  close(): void
  /** Stops reading from the network, and goes on. */
  pause(): void
  resume(): void
}

/** What a transport does with its connection. */
export interface Connection {
  close(): void
  pause(): void
  resume(): void
}

export interface StreamWriter {
  readonly stream: Stream
  event(result: Result): void
  end(end: End): void
}

/** The reading side that all transports share. @param describe what it is, for messages */
export function createStream(describe: string, connection: Connection): StreamWriter {
  const events: Result[] = []
  let taken = 0
  let ended: End | undefined
  const waiter = createWaiter()
  const wait = (what: string, isThere: () => boolean) => waiter.wait(`${what} (${describe})`, isThere, tell)
  const tell = () => `${events.length} events came, ${ended ? `it ended: ${JSON.stringify(ended)}` : 'it is open'}`

  const stream: Stream = {
    events,
    get ended() {
      return ended
    },
    async next() {
      await wait('an event', () => events.length > taken || ended !== undefined)
      const event = events[taken]
      if (!event) throw new Error(`${describe}: wanted an event; ${tell()}`)
      taken++
      return event
    },
    async take(count) {
      const found: Result[] = []
      while (found.length < count) found.push(await stream.next())
      return found
    },
    skip() {
      taken = events.length
    },
    async end() {
      await wait('its end', () => ended !== undefined)
      if (!ended) throw new Error(`${describe} has no end`)
      return ended
    },
    ...connection,
    async [Symbol.asyncDispose]() {
      connection.resume()
      connection.close()
    },
  }
  return {
    stream,
    event(result) {
      if (ended) return
      events.push(result)
      waiter.wake()
    },
    end(end) {
      if (ended) return
      ended = end.how === 'completed' ? lastWord(events) : end
      waiter.wake()
    },
  }
}

/** Some gateways say a reason as a last result without data, and complete: an end with a reason nevertheless. */
function lastWord(events: Result[]): End {
  const { data, errors } = events.at(-1) ?? {}
  if (!errors || data) return { how: 'completed' }
  events.pop()
  return { how: 'error', errors }
}
