// How soon after its acknowledgement does a message ring? From the service that stores it over its outbox, Kafka, the consumer and the
// person's own log to their socket, at 200 messages a second or half of what the bare driver reaches, whichever is less. Messages have
// a store of their own, as domains may: the stand-in store is one process, and the bare driver has the whole of one, too.

import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Person } from '#stack/seed/people.ts'
import type { ServiceName } from '#stack/services.ts'
import { until } from '#stack/wait.ts'
import { writeResult } from './result.ts'
import { connectBareDriver } from './send/bare-driver.ts'
import { median, quantile, ratePerSecond, rounded } from './send/closed-loop.ts'
import { openRoomWorld, type RoomWorld } from './send/room-world.ts'

const rooms = 20
const turns = 3
const turnMs = 10_000
const most = 200

const feed = `subscription Desk { notificationEvents { ... on NotificationCreated { notification { message { id } } } } }`

interface Event {
  readonly notificationEvents?: { readonly notification?: { readonly message: { readonly id: string } | null } }
}

/** When each message rang on somebody's socket, by its id. */
function ringing({ stack }: RoomWorld, reader: Person): AsyncDisposable & { readonly at: Map<string, number> } {
  const at = new Map<string, number>()
  const client = createClient({
    url: stack.gatewayWsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { token: reader.accessToken },
  })
  client.subscribe<Event>(
    { query: feed },
    {
      next: ({ data }) => {
        const id = data?.notificationEvents?.notification?.message?.id
        if (id) at.set(id, performance.now())
      },
      error: error => console.error('the feed failed', error),
      complete: () => undefined,
    },
  )
  return { at, [Symbol.asyncDispose]: async () => client.dispose() }
}

/** @returns milliseconds from acknowledged to notified, of each message */
async function latencies(world: RoomWorld, perSecond: number, rang: ReadonlyMap<string, number>): Promise<number[]> {
  const [sender] = world.people
  if (!sender) throw new Error('a world without people')
  const acknowledged = new Map<string, number>()
  const sends: Promise<void>[] = []
  const gap = 1_000 / perSecond
  const startedAt = performance.now()
  for (let index = 0; index * gap < turnMs; index++) {
    const due = startedAt + index * gap
    while (performance.now() < due)
      await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
    const chatId = world.chatIds[index % world.chatIds.length] ?? ''
    sends.push(world.send(chatId, sender).then(({ id }) => void acknowledged.set(id, performance.now())))
  }
  await Promise.all(sends)
  await until('every message to ring', () => [...acknowledged.keys()].every(id => rang.has(id)), { deadlineMs: 60_000 })
  return [...acknowledged].map(([id, at]) => Math.max(0, (rang.get(id) ?? Number.POSITIVE_INFINITY) - at))
}

const ownStore = (process.env.BENCH_OWN_STORE ?? 'messages').split(',').filter(Boolean) as ServiceName[]

await using world = await openRoomWorld({ people: 2, rooms, ownStore })
const { stack, people } = world
const [sender, reader] = people
if (!sender || !reader) throw new Error('it takes two')
const database = { database: `${stack.namespace}bare`, like: `${stack.namespace}messages`, rooms }
await using bare = await connectBareDriver(world.storeOf('messages'), database)
const perSecond = Math.min(most, (await ratePerSecond(rooms, 5_000, client => bare.send(client % rooms))) / 2)
await using desk = ringing(world, reader)
await until('the first notification', async () => {
  const { id } = await world.send(world.chatIds[0] ?? '', sender)
  return until('it to ring', () => desk.at.has(id), { deadlineMs: 2_000 })
})

const [p50s, p99s] = [[] as number[], [] as number[]]
for (let turn = 1; turn <= turns; turn++) {
  const took = await latencies(world, perSecond, desk.at)
  p50s.push(median(took))
  p99s.push(quantile(took, 0.99))
  console.log(
    `turn ${turn}: ${took.length} messages, p50 ${rounded(p50s.at(-1) ?? 0)} ms, p99 ${rounded(p99s.at(-1) ?? 0)} ms`,
  )
}
const [p50NotifiedMs, p99NotifiedMs] = [rounded(median(p50s)), rounded(median(p99s))]
writeResult('notify', {
  servers: `${process.env.BENCH_STORE ?? 'the stand-in store secantusdb, Valkey, Kafka 4.1'}; stores of their own: ${ownStore.join(', ') || 'none'}`,
  ...{ rooms, turns, turnMs },
  messagesPerSecond: rounded(perSecond),
  ...{ p50NotifiedMs, p99NotifiedMs },
  readme: [
    {
      question: `Acknowledged to notified on another person’s socket, p99, at ${rounded(perSecond)} messages a second`,
      ours: `${p99NotifiedMs} ms`,
    },
  ],
})
