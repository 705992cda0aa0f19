// The outbox over real HTTP: what was sent arrives once, whatever happens to answers, to the page and to its storage.
import { expect, test } from '@jest/globals'
import {
  ChatMessagesDocument,
  createChatClient,
  type MessagePartsFragment,
  MessagePartsFragmentDoc,
  SendMessageDocument,
} from '../src/index.ts'
import { chatId } from './fixtures/chat-world.ts'
import { memoryStorage } from './fixtures/memory-storage.ts'
import { follow, load, open, openPage, send, shown, startServer } from './fixtures/pages.ts'
import { until } from './fixtures/until.ts'

test('1,000 messages through a way that loses every third answer become 1,000 messages', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.loseAnswer = request => request % 3 === 0
  const results = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => send(chat, `key-${index}`, `body ${index}`, `chat-${index % 20}`)),
  )
  const ids = results.map(
    ({ data }) => data?.sendMessage.__typename === 'SendMessageSuccess' && data.sendMessage.message,
  )
  expect(ids.filter(Boolean)).toHaveLength(1_000)
  expect(server.world.messages).toHaveLength(1_000)
  expect(new Set(server.world.messages.map(({ body }) => body)).size).toBe(1_000)
  expect(server.seen.requests.length).toBeGreaterThan(1_400)
  expect(chat.outbox.entries.get()).toEqual([])
})

test('messages of one chat keep the order in which they were written, also when answers are lost', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.loseAnswer = request => request % 2 === 1
  const bodies = Array.from({ length: 20 }, (_, index) => `line ${index}`)
  await Promise.all(bodies.map((body, index) => send(chat, `line-key-${index}`, body)))
  expect(server.world.messages.map(({ body }) => body)).toEqual(bodies)
})

test('after a reload, what a page has brought already is shown once, though its answer has not come', async () => {
  const server = await startServer()
  const storage = memoryStorage()
  const before = openPage(server, storage)
  await load(before)
  server.loseAnswer = (_, query) => query.trimStart().startsWith('mutation')
  void send(before, 'once-shown', 'did it arrive?')
  await until('the first try', () => server.world.messages.length === 1)
  before[Symbol.dispose]()

  const after = openPage(server, storage)
  await load(after)
  expect(after.outbox.entries.get()).toMatchObject([{ clientKey: 'once-shown' }])
  expect(shown(after)).toEqual(['did it arrive?'])
})

test('after a reload, what had no answer is sent again with the same key and shown in the meantime', async () => {
  const server = await startServer()
  const storage = memoryStorage()
  const before = openPage(server, storage)
  await load(before)
  server.loseAnswer = () => true
  void send(before, 'once-only', 'did it arrive?')
  await until('the first try', () => server.world.messages.length === 1)
  before[Symbol.dispose]()
  server.away = true

  const after = openPage(server, storage)
  expect(after.outbox.entries.get()).toMatchObject([{ clientKey: 'once-only' }])
  server.loseAnswer = () => false
  server.away = false
  await until('the answer', () => after.outbox.entries.get().length === 0)
  await load(after)
  expect(server.world.messages).toHaveLength(1)
  expect(shown(after)).toEqual(['did it arrive?'])
  expect([...storage.items.keys()].filter(key => key.includes('outbox'))).toEqual([])
})

test('a message on its way stands at the end of the log, and its answer takes its place', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.world.say('hello')
  await load(chat)
  server.away = true
  const answer = send(chat, 'my-first-key', 'good morning')
  expect(shown(chat)).toEqual(['hello', 'good morning'])
  await until('a failed try', () => chat.outbox.entries.get()[0]?.state === 'waiting')
  server.away = false
  await answer
  expect(shown(chat)).toEqual(['hello', 'good morning'])
  const log = chat.client.cache.readQuery({ query: ChatMessagesDocument, variables: { chatId } })
  expect(log?.chat?.messages?.edges.map(({ node }) => (node as unknown as MessagePartsFragment).id)).toEqual([
    'm1',
    'm2',
  ])
})

test('an answer that comes late does not undo what has been told since', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.world.say('hello')
  await load(chat)
  open.push(follow(chat))
  await until('the feed', () => server.seen.subscribes.length === 1)
  const late = Promise.withResolvers<void>()
  server.holdAnswer = query => (query.trimStart().startsWith('mutation') ? late.promise : undefined)
  const sent = send(chat, 'answered-late', 'good mornign')
  await until('it to be said', () => server.world.messages.length === 2)
  server.world.edit(2, 'good morning')
  await until('the event', () => shown(chat).includes('good morning'))
  late.resolve()
  await sent
  expect(shown(chat)).toEqual(['hello', 'good morning'])
  expect(chat.outbox.entries.get()).toEqual([])
})

test('an answer that is on its way shows what it answers, and one under a message stays out of the log', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.world.say('hello')
  await load(chat)
  server.away = true
  const write = (clientKey: string, more: object) => {
    const input = { chatId, clientKey, body: clientKey, ...more }
    void chat.client.mutate({ mutation: SendMessageDocument, variables: { input } })
  }
  write('to-what-is-known', { replyToId: 'm1' })
  write('to-what-is-not-here', { replyToId: 'm99' })
  write('in-a-thread', { threadRootId: 'm1' })
  write('in-both', { threadRootId: 'm1', isInChat: true })
  expect(shown(chat)).toEqual(['hello', 'to-what-is-known', 'to-what-is-not-here', 'in-both'])
  const answered = (clientKey: string) =>
    chat.client.cache.readFragment({
      id: `Message:on-its-way:${clientKey}`,
      fragment: MessagePartsFragmentDoc,
      fragmentName: 'MessageParts',
    })?.replyTo
  expect(answered('to-what-is-known')).toMatchObject({ id: 'm1', body: 'hello' })
  expect(answered('to-what-is-not-here')).toBeNull()
})

test('whom a message on its way names stands at the same place before and after a reload', async () => {
  const server = await startServer()
  const storage = memoryStorage()
  const before = openPage(server, storage)
  await load(before)
  server.away = true
  const mentionRanges = [{ userId: 'ben', offset: 3, length: 4 }]
  const input = { chatId, clientKey: 'to-somebody', body: 'Hi @Ben', mentionIds: ['ben'], mentionRanges }
  void before.client.mutate({ mutation: SendMessageDocument, variables: { input } }).catch(() => undefined)
  const named = (page: typeof before) =>
    page.client.cache.readFragment<MessagePartsFragment>({
      id: 'Message:on-its-way:to-somebody',
      fragment: MessagePartsFragmentDoc,
      fragmentName: 'MessageParts',
    })
  await until('the draft', () => named(before) !== null)
  const after = openPage(server, storage)
  await until('the draft of the page before', () => named(after) !== null)
  const kept = [{ __typename: 'MentionRange', ...mentionRanges[0] }]
  for (const page of [before, after]) expect(named(page)).toMatchObject({ body: 'Hi @Ben', mentionRanges: kept })
})

test('a refusal stays with its entry until somebody retries or discards it', async () => {
  const server = await startServer()
  const chat = openPage(server)
  const refusal = { __typename: 'NotAllowed', code: 'NOT_ALLOWED', reason: 'Only admins write here.', path: [] }
  server.world.refuseNext(refusal)
  server.world.refuseNext(refusal)
  const { data } = await send(chat, 'refused-key-1', 'may I?')
  expect(data?.sendMessage).toMatchObject(refusal)
  expect(chat.outbox.entries.get()).toMatchObject([{ state: 'refused', reason: 'Only admins write here.' }])
  await send(chat, 'refused-key-2', 'and I?')
  chat.outbox.discard('refused-key-2')
  chat.outbox.retry('refused-key-1')
  await until('an empty outbox', () => chat.outbox.entries.get().length === 0)
  expect(server.world.messages.map(({ body }) => body)).toEqual(['may I?'])
})

test('where the server asks to slow down, the message waits and is sent', async () => {
  const server = await startServer()
  const chat = openPage(server)
  server.world.refuseNext({
    __typename: 'RateLimited',
    code: 'RATE_LIMITED',
    reason: 'Slower.',
    path: [],
    retryAfterMs: 30,
  })
  const { data } = await send(chat, 'hasty-key-1', 'too fast')
  expect(data?.sendMessage.__typename).toBe('SendMessageSuccess')
  expect(server.seen.requests).toHaveLength(2)
})

test.each([
  ['full', (access: string) => access === 'write'],
  ['blocked', () => true],
])(
  'a storage that is %s makes the outbox say that it is not durable; messages are sent all the same',
  async (_, fails) => {
    const server = await startServer()
    const storage = memoryStorage(access => {
      if (fails(access)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    const chat = openPage(server, storage)
    const { data } = await send(chat, 'volatile-key', 'written in water')
    expect(data?.sendMessage.__typename).toBe('SendMessageSuccess')
    expect(chat.outbox.durable).toBe(false)
    expect(server.world.messages).toHaveLength(1)
  },
)

test('what the app is called goes with each request, for whoever counts clients', async () => {
  const server = await startServer()
  const chat = createChatClient({ url: server.url, storage: null, name: 'web', version: '1.2.3' })
  open.push(chat)
  await load(chat)
  expect(server.seen.requests[0]?.headers).toMatchObject({
    'apollographql-client-name': 'web',
    'apollographql-client-version': '1.2.3',
  })
})
