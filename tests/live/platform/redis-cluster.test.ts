// The platform on a Redis Cluster one of whose masters dies while people talk. Runs on a stack and a cluster of its own.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stack, startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { type RedisServers, startRedisCluster } from '#stack/testing/test-redis.ts'
import { patient, testReplicas, testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { listen, openRoom, type Room, revs } from './room.ts'

let cluster: RedisServers
let stack: Stack

beforeAll(async () => {
  const { mongoUrl, kafkaBrokers } = testStack()
  cluster = await startRedisCluster()
  stack = await startStack({
    ephemeral: true,
    useEnvironment: false,
    servers: { mongoUrl, kafkaBrokers, redisUrl: cluster.url },
    services: ['auth', 'users', 'chats', 'messages', 'presence'],
    replicas: testReplicas,
    env: patient,
  })
})

afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
  await cluster?.[Symbol.asyncDispose]()
})

test('nothing of what people say is lost or comes twice, and they can type again [L1]', async () => {
  const rooms: Room[] = []
  // So many that each server has wake-ups of some.
  for (let count = 0; count < 6; count++) rooms.push(await openRoom(2, stack))
  using open = new DisposableStack()
  const listening = await Promise.all(
    rooms.map(async room => {
      const [, person] = room.people
      if (!person) throw new Error('too few')
      const start = room.rev()
      const listener = open.use(await listen({ url: stack.gatewayUrl, person, chatId: room.chatId, after: start }))
      return { room, start, listener }
    }),
  )
  let isTalking = true
  const talk = Promise.all(
    rooms.map(async room => {
      while (isTalking) await room.say()
    }),
  )
  const allHaveHeard = (more: number, before = listening.map(({ start }) => start)) =>
    until('every room to be heard', () =>
      listening.every(({ listener }, index) => (listener.cursors.at(-1) ?? 0) >= (before[index] ?? 0) + more),
    )
  await allHaveHeard(2)
  await cluster.masters[0]?.kill()
  await until('the replica to be the master', async () =>
    (await cluster.replica.client.info('replication')).includes('role:master'),
  )
  await allHaveHeard(
    3,
    rooms.map(room => room.rev()),
  )
  isTalking = false
  await talk
  await until('all of it', () => listening.every(({ room, listener }) => listener.cursors.at(-1) === room.rev()))
  for (const { room, start, listener } of listening) expect(listener.cursors).toEqual(revs(start, room.rev()))
  await until('everybody to type', async () => (await Promise.all(rooms.map(typistsOf))).every(count => count === 1))
})

/** How many type in a room once its first person says that they do. */
async function typistsOf(room: Room): Promise<number> {
  const { setTyping } = await createApi(stack.gatewayUrl).ask<{ setTyping: { typing?: { typists: unknown[] } } }>(
    'mutation T($input: SetTypingInput!) { setTyping(input: $input) { ... on SetTypingSuccess { typing { typists { expiresAt } } } } }',
    { input: { chatId: room.chatId, isTyping: true } },
    room.people[0]?.accessToken ?? '',
  )
  return setTyping.typing?.typists.length ?? 0
}
