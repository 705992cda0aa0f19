// The live link against a real graphql-transport-ws server: what it promises when connections are cut, tokens end and too much is
// missed.
import { afterEach, expect, test } from '@jest/globals'
import {
  type ChatClient,
  ChatEventsDocument,
  ChatMessagesDocument,
  createChatClient,
  type MessagePartsFragment,
} from '../src/index.ts'
import { type ChatServer, startChatServer } from './fixtures/chat-server.ts'
import { chatId, tokensFor } from './fixtures/chat-world.ts'
import { until } from './fixtures/until.ts'

const open: (Disposable | AsyncDisposable)[] = []

afterEach(async () => {
  for (const world of open.splice(0).reverse()) {
    if (Symbol.asyncDispose in world) await world[Symbol.asyncDispose]()
    else world[Symbol.dispose]()
  }
})

async function start(): Promise<{ server: ChatServer; chat: ChatClient }> {
  const server = await startChatServer()
  const chat = createChatClient({ url: server.url, storage: null, backOff: { first: 20, most: 100 } })
  open.push(server, chat)
  return { server, chat }
}

interface Feed {
  revs: number[]
  errors: string[]
  ended: boolean
  stop(): void
}

function follow({ client }: ChatClient, after?: string): Feed {
  const feed: Feed = { revs: [], errors: [], ended: false, stop: () => {} }
  const variables = after === undefined ? { chatId } : { chatId, after }
  const subscription = client.subscribe({ query: ChatEventsDocument, variables }).subscribe({
    next: ({ data, error }) => {
      if (data?.chatEvents && 'rev' in data.chatEvents) feed.revs.push(data.chatEvents.rev)
      if (error) feed.errors.push(error.message)
    },
    complete: () => {
      feed.ended = true
    },
  })
  feed.stop = () => subscription.unsubscribe()
  return feed
}

/** The bodies of the log that the cache shows. */
function shown({ client }: ChatClient): (string | null)[] {
  const { cache } = client
  const log = cache.readQuery({ query: ChatMessagesDocument, variables: { chatId } })
  return (log?.chat?.messages?.edges ?? []).map(({ node }) => (node as unknown as MessagePartsFragment).body)
}

async function load({ client }: ChatClient): Promise<void> {
  await client.query({ query: ChatMessagesDocument, variables: { chatId }, fetchPolicy: 'network-only' })
}

const counting = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

test('a cut connection loses no event and repeats none: the feed goes on from its last cursor', async () => {
  const { server, chat } = await start()
  const feed = follow(chat, '0')
  for (let round = 0; round < 4; round += 1) {
    for (let i = 0; i < 5; i += 1) server.world.say(`${round}.${i}`)
    await until(`${(round + 1) * 5} events`, () => feed.revs.length === (round + 1) * 5)
    server.cut(round % 2 === 0 ? undefined : 1012)
  }
  expect(feed.revs).toEqual(counting(1, 20))
  expect(server.seen.subscribes.map(({ after }) => after)).toEqual(['0', '5', '10', '15'])
})

test('a feed without a cursor begins at the rev of the snapshot, also if that comes after it', async () => {
  const { server, chat } = await start()
  server.world.say('before')
  const feed = follow(chat)
  await until('the first subscribe', () => server.seen.subscribes.length === 1)
  server.world.say('between', 'bob', { quietly: true })
  await load(chat)
  await until('the second subscribe', () => server.seen.subscribes.length === 2)
  server.world.say('after')
  await until('the event', () => feed.revs.includes(3))
  expect(server.seen.subscribes[1]).toMatchObject({ after: '2' })
  expect(shown(chat)).toEqual(['before', 'between', 'after'])
})

test('a screen that is opened again goes on where it was closed', async () => {
  const { server, chat } = await start()
  await load(chat)
  const first = follow(chat)
  server.world.say('one')
  await until('the first event', () => first.revs.length === 1)
  first.stop()
  server.world.say('two')
  const second = follow(chat)
  await until('the missed event', () => second.revs.length === 1)
  expect(second.revs).toEqual([2])
  expect(shown(chat)).toEqual(['one', 'two'])
})

test('where too much was missed, the snapshot is loaded anew and the feed goes on from it', async () => {
  const { server, chat } = await start()
  for (let i = 1; i <= 3; i += 1) server.world.say(`old ${i}`)
  const watched = chat.client.watchQuery({ query: ChatMessagesDocument, variables: { chatId } }).subscribe(() => {})
  await until('the snapshot', () => shown(chat).length === 3)
  const feed = follow(chat)
  await until('the subscribe', () => server.seen.subscribes.length === 1)
  server.away = true
  server.cut()
  for (let i = 1; i <= 5; i += 1) server.world.say(`missed ${i}`)
  server.world.forgetUpTo(8)
  server.away = false
  await until('the reloaded log', () => shown(chat).length === 8)
  server.world.say('new')
  await until('the next event', () => feed.revs.includes(9))
  expect(feed).toMatchObject({ revs: [9], errors: [], ended: false })
  expect(shown(chat).at(-1)).toBe('new')
  watched.unsubscribe()
})

test('an older snapshot that arrives late does not undo what the feed has brought', async () => {
  const { server, chat } = await start()
  server.world.say('first words')
  await load(chat)
  const feed = follow(chat)
  server.world.edit(1, 'better words')
  await until('the edit', () => shown(chat)[0] === 'better words')
  // What a slow answer looks like: read before the edit, written after it.
  const { cache } = chat.client
  cache.modify({ id: 'Message:m1', fields: { body: () => 'first words' } })
  cache.modify({ id: `Chat:${chatId}`, fields: { messages: log => ({ ...log, snapshot: { rev: 1, serial: -1 } }) } })
  expect(shown(chat)).toEqual(['first words'])
  await until('the repair', () => shown(chat)[0] === 'better words')
  expect(feed.revs).toEqual([2])
})

test('a token is renewed over the open connection before it ends', async () => {
  const { server, chat } = await start()
  chat.session.begin(tokensFor('ada', 1, 61_500))
  const feed = follow(chat, '0')
  await until('a renewal by ping', () => server.seen.tokens.some(({ by }) => by === 'ping'))
  server.world.say('still here')
  await until('the event', () => feed.revs.length === 1)
  expect(server.seen.connections).toBe(1)
  expect(server.seen.tokens.map(({ by }) => by)).toEqual(['init', 'ping'])
  expect(server.seen.tokens[1]?.token).toBe(tokensFor('ada', 2).accessToken)
})

test('a connection that is refused with 4403 comes back with a fresh token and misses nothing', async () => {
  const { server, chat } = await start()
  const tokens = tokensFor('ada', 1)
  chat.session.begin(tokens)
  const feed = follow(chat, '0')
  await until('the subscribe', () => server.seen.subscribes.length === 1)
  server.world.expire(tokens.accessToken)
  server.cut(4403, 'The token has expired.')
  server.world.say('meanwhile')
  await until('the event', () => feed.revs.length === 1)
  expect(server.world.calls.refreshSession).toBe(1)
  expect(feed.errors).toEqual([])
})

test('a session that was ended elsewhere is a state of the hooks, and the feed says why it stopped', async () => {
  const { server, chat } = await start()
  chat.session.begin(tokensFor('ada', 1))
  const feed = follow(chat, '0')
  await until('the subscribe', () => server.seen.subscribes.length === 1)
  server.cut(4401, 'The session was ended.')
  await until('the end', () => feed.ended)
  expect(feed.errors).toEqual(['The session was ended.'])
  expect(chat.session.state).toEqual({ status: 'ended', reason: 'The session was ended.' })
})

test('a refused refresh token ends the session in a typed state instead of an endless loop', async () => {
  const { server, chat } = await start()
  const tokens = tokensFor('ada', 1)
  chat.session.begin(tokens)
  server.world.expire(tokens.accessToken)
  server.world.endSession()
  const { error } = await chat.client.query({ query: ChatMessagesDocument, variables: { chatId } })
  expect(error?.message).toBe('The token has expired.')
  expect(chat.session.state).toEqual({ status: 'ended', reason: 'Signed out elsewhere.' })
  expect(server.world.calls.refreshSession).toBe(1)
})
