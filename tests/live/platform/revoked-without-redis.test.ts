// Rights end though nobody is woken up: without Redis the removal of a member and the end of a session are read from the logs. Runs on
// a stack of its own, whose Redis goes away.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Stack, startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { patient, testReplicas, testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { type Listener, listen, openRoom, type Room } from './room.ts'

let stack: Stack
let room: Room
let urls: readonly string[]

beforeAll(async () => {
  const { mongoUrl, kafkaBrokers } = testStack()
  stack = await startStack({
    ephemeral: true,
    useEnvironment: false,
    servers: { mongoUrl, kafkaBrokers },
    services: ['auth', 'users', 'chats', 'messages'],
    replicas: testReplicas,
    env: patient,
  })
  urls = [stack.gatewayUrl, (await stack.startGateway(testReplicas + 1)).url]
  room = await openRoom(4, stack)
  await room.say('while all is well')
  await stack.part('redis').stop()
})

afterAll(async () => {
  await stack?.[Symbol.asyncDispose]()
})

test('the removal is the last thing that a removed member is sent, on each gateway, and who is just joining hears nothing behind it [P3]', async () => {
  const [, removed, stays] = room.people
  if (!removed || !stays) throw new Error('too few')
  const start = room.rev()
  const follow = (url: string, person = removed) => listen({ url, person, chatId: room.chatId, after: start })
  using open = new DisposableStack()
  const cut: Listener[] = []
  for (const url of urls) cut.push(open.use(await follow(url)))
  const other = open.use(await follow(stack.gatewayUrl, stays))
  await room.say('without Redis')
  await until('it everywhere', () => [...cut, other].every(({ cursors }) => cursors.length > 0))

  let isTalking = true
  const talk = (async () => {
    while (isTalking) await room.say('on and on')
  })()
  const removal = room.remove(removed)
  const joining = await Promise.all([...urls, ...urls].map(url => follow(url)))
  for (const listener of joining) open.use(listener)
  await removal
  const isOver = ({ end }: Listener) => end === 'SUBSCRIPTION_REVOKED' || end === 'NOT_FOUND'
  await until('every socket of the removed member to be cut', () => [...cut, ...joining].every(isOver), {
    everyMs: 20,
  })
  const rev = Number(cut[0]?.cursors.at(-1))
  await until('talk behind the removal', () => (other.cursors.at(-1) ?? 0) > rev + 3)
  isTalking = false
  await talk
  expect(cut.map(({ cursors }) => cursors.at(-1))).toEqual(cut.map(() => rev))
  for (const { cursors } of joining) expect(Math.max(0, ...cursors)).toBeLessThanOrEqual(rev)
  const again = open.use(await follow(stack.gatewayUrl))
  await until('the refusal', () => again.end !== undefined)
  expect(again).toMatchObject({ end: 'NOT_FOUND', cursors: [] })
})

test('a session that has ended is cut on each gateway, and who just connects with it is not let in [E3]', async () => {
  const leaver = room.people[3]
  if (!leaver) throw new Error('too few')
  const follow = (url: string) => listen({ url, person: leaver, chatId: room.chatId })
  using open = new DisposableStack()
  const sockets: Listener[] = []
  for (const url of urls) sockets.push(open.use(await follow(url)))
  await createApi(stack.gatewayUrl).ask('mutation { logout(input: {}) { __typename } }', {}, leaver.accessToken)
  const joining = await Promise.allSettled(urls.map(follow))
  for (const outcome of joining) if (outcome.status === 'fulfilled') sockets.push(open.use(outcome.value))
  await until('every socket of that session to be closed', () => sockets.every(({ end }) => end === '4401'), {
    everyMs: 20,
  })
  for (const url of urls) await expect(follow(url)).rejects.toThrow('closed with 4401')
})
