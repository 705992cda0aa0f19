// A device that two people use: what one has left in the outbox is neither sent nor shown in the other's name.
import { expect, test } from '@jest/globals'
import type { ChatClient } from '../src/index.ts'
import type { ChatServer } from './fixtures/chat-server.ts'
import { tokensFor } from './fixtures/chat-world.ts'
import { type MemoryStorage, memoryStorage } from './fixtures/memory-storage.ts'
import { load, openPage, send, shown, startServer } from './fixtures/pages.ts'
import { until } from './fixtures/until.ts'

/** Who said what, as the server has it. */
const saidBy = ({ world }: ChatServer) =>
  world.messages.map(({ sender, body }) => [(sender as { id: string }).id, body])

test('what another person has left in this browser is not sent in my name', async () => {
  const server = await startServer()
  const storage = memoryStorage()
  const ada = openPage(server, storage)
  server.away = true
  void send(ada, 'ada-key-0001', 'from Ada')
  ada[Symbol.dispose]()
  ada.session.forget()
  server.away = false
  const bob = openPage(server, storage, 'bob')
  await load(bob)
  expect(server.world.messages).toEqual([])
  expect(shown(bob)).toEqual([])
  expect(bob.outbox.entries.get()).toEqual([])
  bob.outbox.discard('ada-key-0001')
  bob.outbox.retry('ada-key-0001')
  await send(bob, 'bob-key-0001', 'from Bob')
  expect(saidBy(server)).toEqual([['bob', 'from Bob']])

  bob.session.begin(tokensFor('ada', 8))
  await until('what Ada had left', () => saidBy(server).length === 2)
  expect(saidBy(server)[1]).toEqual(['ada', 'from Ada'])
})

test.each([
  ['in this tab', ({ session }: ChatClient) => session.begin(tokensFor('bob', 7))],
  // The storage tells the other tabs a moment later: until then this one takes Ada for signed in.
  [
    'in another tab',
    (_: ChatClient, { items }: MemoryStorage) => void items.set('chat:session', JSON.stringify(tokensFor('bob', 7))),
  ],
])('what is on its way when somebody else signs in %s waits for its sender', async (_, signIn) => {
  const server = await startServer()
  const storage = memoryStorage()
  const chat = openPage(server, storage)
  server.away = true
  const sent = send(chat, 'ada-key-0002', 'from Ada')
  await until('a failed try', () => chat.outbox.entries.get()[0]?.state === 'waiting')
  signIn(chat, storage)
  expect((await sent).error).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })

  server.away = false
  chat.session.begin(tokensFor('bob', 8))
  chat.session.begin(tokensFor('ada', 9))
  await until('its sender', () => saidBy(server).length === 1)
  expect(saidBy(server)).toEqual([['ada', 'from Ada']])
})

test('an answer that comes once somebody else is signed in ends its entry, and is not shown', async () => {
  const server = await startServer()
  const chat = openPage(server)
  const late = Promise.withResolvers<void>()
  server.holdAnswer = query => (query.trimStart().startsWith('mutation') ? late.promise : undefined)
  const sent = send(chat, 'ada-key-0003', 'from Ada')
  await until('it to be said', () => server.world.messages.length === 1)
  chat.session.begin(tokensFor('bob', 7))
  await chat.client.clearStore()
  late.resolve()
  await sent
  expect(shown(chat)).toEqual([])
  chat.session.begin(tokensFor('ada', 8))
  expect(chat.outbox.entries.get()).toEqual([])
})
