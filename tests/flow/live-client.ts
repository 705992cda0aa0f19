// A client's live connection to the gateway, for tests: subscribes, and keeps what arrives.

import { type Client, createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { closeCodes } from '#schema/codes.ts'
import { testStack } from '#stack/testing/testing.ts'
import { addWitness } from '#stack/wait.ts'

export interface Watching<T> {
  /** Everything that arrived so far. */
  readonly seen: readonly T[]
  /** The cursor of each of them; undefined for what is not durable. */
  readonly cursors: readonly (string | undefined)[]
  /** Why it ended, where it did. */
  readonly ended: readonly string[]
  stop(): void
}

export interface LiveClient extends AsyncDisposable {
  watch<T>(query: string, variables?: Record<string, unknown>): Watching<T>
}

export function connectLive(url: string, token: string): LiveClient {
  const client: Client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams: { token },
    // Every end is for the test to see, but for one: this process stood still before it could say whose socket it is.
    retryAttempts: 20,
    shouldRetry: ended => (ended as { code?: unknown }).code === closeCodes.CONNECTION_INITIALISATION_TIMEOUT,
  })
  const forget: (() => void)[] = []
  return {
    watch<T>(query: string, variables: Record<string, unknown> = {}) {
      const seen: T[] = []
      const cursors: (string | undefined)[] = []
      const ended: string[] = []
      const saw = () =>
        `${seen.length} events, the last ${JSON.stringify(seen.at(-1))}; ended: ${ended.join(', ') || 'no'}`
      forget.push(
        addWitness(async () =>
          `${query.slice(0, 60)}… saw ${saw()}; gateway: ${await feedsOf(query)}`.replaceAll('\n', ' '),
        ),
      )
      const stop = client.subscribe<Record<string, T>, { cursor?: unknown }>(
        { query, variables },
        {
          next: ({ data, errors, extensions }) => {
            const [value] = Object.values(data ?? {})
            if (value) {
              seen.push(value)
              cursors.push(typeof extensions?.cursor === 'string' ? extensions.cursor : undefined)
            }
            if (errors) ended.push(JSON.stringify(errors))
          },
          error: error => void ended.push(JSON.stringify(error)),
          complete: () => void ended.push('complete'),
        },
      )
      return { seen, cursors, ended, stop }
    },
    async [Symbol.asyncDispose]() {
      for (const end of forget) end()
      await client.dispose()
    },
  }
}

/** What the run's gateways say of their feeds of that field, for a wait that has given up. */
async function feedsOf(query: string): Promise<string> {
  const [, field] = /\{\s*(\w+)/.exec(query) ?? []
  const gateways = Object.entries(testStack().adminUrls).filter(([name]) => name.startsWith('gateway'))
  try {
    const answers = gateways.map(async ([, url]) => (await fetch(new URL('/subscriptions', url))).json())
    const feeds = (await Promise.all(answers)) as readonly (readonly Record<string, unknown>[])[]
    return JSON.stringify(
      feeds
        .flat()
        .filter(feed => feed.field === field)
        .slice(0, 10)
        .map(({ state, shared, subscribers, position, waiting }) => ({
          state,
          shared,
          subscribers,
          position,
          waiting,
        })),
    )
  } catch (error) {
    return String(error)
  }
}
