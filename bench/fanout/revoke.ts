// How long after it was acknowledged does a removal, or a logout, still let something through? The whole platform on a stack of its own
// with two gateways: from the answer to the mutation until both sockets of the one concerned have ended; with Redis, and without.
import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import { type Stack, startStack } from '#stack/index.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openGroup, type Person, signIn, signUp } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'
import type { Numbers } from './rig.ts'

const samples = 20
const concerned = 4

const subscription = `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
  __typename ... on MessageSent { rev } ... on MemberRemoved { rev } } }`

interface World {
  readonly api: Api
  readonly urls: readonly string[]
  readonly owner: Person
  readonly members: readonly Person[]
  readonly chatId: string
}

export async function revoke(): Promise<Numbers> {
  await using stack = await startStack({
    ephemeral: true,
    name: 'bench',
    useEnvironment: false,
    services: ['auth', 'users', 'chats', 'messages'],
    onProgress: ({ name, state }) => state === 'ready' && console.log(`${name} is ready`),
  })
  const world = await openWorld(stack)
  // Without Redis auth counts sign-ins more strictly: all sessions are begun before it goes.
  const sessions = await openSessions(world, samples * 2)
  const up = await measure(world, sessions.slice(samples))
  await stack.part('redis').stop()
  const down = await measure(world, sessions.slice(0, samples))
  return {
    revokeP99Ms: {
      redisUp: worst([...up.removals, ...up.logouts]),
      redisDown: worst([...down.removals, ...down.logouts]),
    },
    revokes: { up, down },
  }
}

async function openWorld(stack: Stack): Promise<World> {
  const api = createApi(stack.gatewayUrl)
  const mailbox = createMailbox(stack.mailUrl)
  const people: Person[] = []
  for (let number = 0; number <= concerned; number++) {
    const account = { email: `${randomUUID()}@bench.test`, password: `bench ${randomUUID()}`, displayName: 'Bench' }
    people.push(await signUp(api, mailbox, account))
  }
  const [owner, ...members] = people
  if (!owner) throw new Error('a world without people')
  const chatId = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Bench', members })
  return { api, owner, members, chatId, urls: [stack.gatewayUrl, (await stack.startGateway(2)).url] }
}

async function openSessions({ api, members }: World, count: number): Promise<Person[]> {
  const sessions: Person[] = []
  for (let session = 0; session < count; session++) {
    const member = members[session % members.length]
    const signedIn = member && (await signIn(api, member))
    if (!signedIn) throw new Error('a sign-in was refused')
    sessions.push(signedIn)
  }
  return sessions
}

async function measure(world: World, sessions: readonly Person[]) {
  const logouts: number[] = []
  for (const session of sessions)
    logouts.push(
      await timeToSilence(world, session, () =>
        ask(world, session, { mutation: 'logout', type: 'LogoutInput', input: {} }),
      ),
    )
  const removals: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const member = world.members[sample % world.members.length]
    if (!member) throw new Error('nobody to remove')
    const chat = { chatId: world.chatId }
    removals.push(
      await timeToSilence(world, member, () =>
        ask(world, world.owner, {
          mutation: 'removeMember',
          type: 'RemoveMemberInput',
          input: { ...chat, userId: member.id },
        }),
      ),
    )
    const input = { ...chat, userIds: [member.id] }
    await ask(world, world.owner, { mutation: 'addMembers', type: 'AddMembersInput', input })
  }
  console.log(JSON.stringify({ logouts, removals }))
  return { logouts, removals }
}

async function ask<T = object>(
  { api }: World,
  by: Person,
  { mutation, type, input, fields = '' }: { mutation: string; type: string; input: object; fields?: string },
): Promise<T> {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${fields} ... on UserError { reason } } }`
  const answers = await api.ask<Record<string, T & { reason?: string }>>(document, { input }, by.accessToken)
  const answer = answers[mutation]
  if (!answer || answer.reason) throw new Error(`${mutation}: ${answer?.reason}`)
  return answer
}

/** Milliseconds from the acknowledgement of what takes the right away until the person's sockets on both gateways have ended. */
async function timeToSilence(world: World, person: Person, takeAway: () => Promise<unknown>): Promise<number> {
  const after = await say(world)
  using sockets = new DisposableStack()
  const joined = await Promise.all(
    // Who was just taken in is let in as soon as messages has heard of it.
    world.urls.map(url =>
      until('a socket', () => join({ url, person, after, chatId: world.chatId }), { deadlineMs: 20_000 }),
    ),
  )
  for (const socket of joined) sockets.use(socket)
  await takeAway()
  const acknowledgedAt = performance.now()
  const endedAt = Math.max(...(await Promise.all(joined.map(({ ended }) => ended))))
  return Number(Math.max(0, endedAt - acknowledgedAt).toFixed(1))
}

/** @returns the position just before it */
async function say(world: World): Promise<string> {
  const input = { chatId: world.chatId, clientKey: randomUUID(), body: 'So that there is something to hear.' }
  const fields = '... on SendMessageSuccess { message { rev } }'
  const asked = { mutation: 'sendMessage', type: 'SendMessageInput', input, fields }
  const { message } = await ask<{ message: { rev: number } }>(world, world.owner, asked)
  return String(message.rev - 1)
}

interface Joined extends Disposable {
  /** When it was cut, by performance.now(). */
  readonly ended: Promise<number>
}

interface Place {
  readonly url: string
  readonly person: Person
  readonly chatId: string
  readonly after: string
}

/** Resolves with the first event; @throws where it ends before that */
async function join({ url, person, chatId, after }: Place): Promise<Joined> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { perMessageDeflate: false })
  const first = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<number>()
  const end = () => {
    ended.resolve(performance.now())
    first.reject(new Error('it ended before its first event'))
  }
  const send = (message: object) => socket.send(JSON.stringify(message))
  socket.on('error', first.reject)
  socket.on('close', end)
  socket.on('open', () => send({ type: 'connection_init', payload: { token: person.accessToken } }))
  socket.on('message', data => {
    const { type } = JSON.parse(data.toString())
    const payload = { query: subscription, variables: { chatId, after } }
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload })
    if (type === 'next') first.resolve()
    if (type === 'error' || type === 'complete') end()
  })
  await first.promise.catch(error => {
    socket.terminate()
    throw error
  })
  return { ended: ended.promise, [Symbol.dispose]: () => socket.terminate() }
}

const worst = (values: readonly number[]) => Math.max(...values)
