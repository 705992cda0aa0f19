// How long after its acknowledgement a message is on another client's socket, at a given rate, through the gateway.
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { until } from '#stack/wait.ts'
import type { RoomWorld } from './room-world.ts'

const feed = `subscription Feed($chatId: ID!) { chatEvents(chatId: $chatId) { ... on MessageSent { message { id } } } }`

interface Event {
  readonly chatEvents?: { readonly message?: { readonly id: string } }
}

/** @returns milliseconds from acknowledged to delivered; 0 where the socket was first */
export async function deliveryLatencies(world: RoomWorld, perSecond: number, ms: number): Promise<number[]> {
  const [sender, reader] = world.people
  if (!sender || !reader) throw new Error('it takes two')
  const delivered = new Map<string, number>()
  const acknowledged = new Map<string, number>()
  const client = createClient({
    url: world.stack.gatewayWsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { token: reader.accessToken },
  })
  for (const chatId of world.chatIds)
    client.subscribe<Event>(
      { query: feed, variables: { chatId } },
      {
        next: ({ data }) => {
          const id = data?.chatEvents?.message?.id
          if (id) delivered.set(id, delivered.get(id) ?? performance.now())
        },
        error: error => console.error('the feed failed', error),
        complete: () => undefined,
      },
    )
  await attached(world, delivered)
  delivered.clear()
  const sends: Promise<void>[] = []
  const gap = 1_000 / perSecond
  const startedAt = performance.now()
  for (let index = 0; index * gap < ms; index++) {
    const due = startedAt + index * gap
    while (performance.now() < due)
      await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
    const chatId = world.chatIds[index % world.chatIds.length] ?? ''
    sends.push(world.send(chatId, sender).then(({ id }) => void acknowledged.set(id, performance.now())))
  }
  await Promise.all(sends)
  await until('every message on the socket', () => [...acknowledged.keys()].every(id => delivered.has(id)), {
    deadlineMs: 20_000,
  })
  await client.dispose()
  return [...acknowledged].map(([id, at]) => Math.max(0, (delivered.get(id) ?? Number.POSITIVE_INFINITY) - at))
}

/** A first message in every room, until each has been seen: the feeds stand. */
async function attached(world: RoomWorld, delivered: ReadonlyMap<string, number>): Promise<void> {
  const [sender] = world.people
  if (!sender) return
  for (const chatId of world.chatIds) {
    await until(`the feed of ${chatId}`, async () => {
      const { id } = await world.send(chatId, sender)
      return until('its first message', () => delivered.has(id), { deadlineMs: 1_000 })
    })
  }
}
