/** @jest-environment <rootDir>/client/test/browser-environment.js */
// The hooks in React: how often a screen is painted, what it shows of a message on its way, and that no failure is thrown into it.
import type { FragmentType } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { afterEach, expect, test } from '@jest/globals'
import { type ReactNode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { type ChatServer, startChatServer } from '../../client/test/fixtures/chat-server.ts'
import { chatId, tokensFor } from '../../client/test/fixtures/chat-world.ts'
import { until } from '../../client/test/fixtures/until.ts'
import {
  type ChatClient,
  createChatClient,
  type MessagePartsFragment,
  useChatEventsSubscription,
  useChatMessagesQuery,
  useChatMessagesSuspenseQuery,
  useDelivery,
  useMessagePartsFragment,
  useSendMessageMutation,
  useSession,
} from '../src/index.ts'

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
  chat.session.begin(tokensFor('ada', 1))
  return { server, chat }
}

/** Without `act`: what counts here is when React paints by itself. */
function render(chat: ChatClient, screen: ReactNode): void {
  const element = document.createElement('main')
  document.body.replaceChildren(element)
  const root = createRoot(element)
  root.render(<ApolloProvider client={chat.client}>{screen}</ApolloProvider>)
  open.push({ [Symbol.dispose]: () => root.unmount() })
}

const paints = { room: 0 }
let send: ReturnType<typeof useSendMessageMutation>[0]

/** All that an app writes for a live room. */
function Room() {
  paints.room += 1
  const { data, error } = useChatMessagesQuery({ variables: { chatId, last: 100 } })
  const feed = useChatEventsSubscription({ variables: { chatId }, ignoreResults: true })
  ;[send] = useSendMessageMutation()
  if (error) return <p role="alert">{error.message}</p>
  return (
    <ul aria-label={feed.error?.message ?? 'log'}>
      {data?.chat?.messages?.edges.map(({ node }) => (
        <Bubble key={node.id} message={node} />
      ))}
    </ul>
  )
}

function Bubble({ message }: { message: FragmentType<MessagePartsFragment> & { id: string } }) {
  const { data, complete } = useMessagePartsFragment({ from: message })
  const delivery = useDelivery(message)
  return (
    <li className={delivery?.state ?? 'sent'} data-key={delivery?.clientKey}>
      {complete && data.sender ? data.body : '?'}
    </li>
  )
}

const lines = (): string[] => [...document.querySelectorAll('li')].map(item => `${item.className}: ${item.textContent}`)

test('200 events that were missed come back at once and paint the room once', async () => {
  const { server, chat } = await start()
  server.world.say('before')
  render(chat, <Room />)
  await until('the log', () => lines().length === 1)
  await until('the feed', () => server.seen.subscribes.length > 0)
  server.away = true
  server.cut()
  for (let i = 1; i <= 200; i += 1) server.world.say(`missed ${i}`)
  await until('a failed try', () => chat.connection.get() === 'waiting')
  paints.room = 0
  const subscribes = server.seen.subscribes.length
  server.away = false
  await until('the reconnect', () => server.seen.subscribes.length > subscribes)
  await until('all messages', () => lines().length === 201)
  expect(paints.room).toBe(1)
  expect(lines().at(-1)).toBe('sent: missed 200')
})

test('a message is shown as it is written, and once when its echo comes before its answer', async () => {
  const { server, chat } = await start()
  server.world.say('hello')
  render(chat, <Room />)
  await until('the log', () => lines().length === 1)
  await until('the feed', () => server.seen.subscribes.length > 0)
  server.loseAnswer = () => true
  void send({ variables: { input: { chatId, clientKey: 'echo-key-1', body: 'good morning' } } })
  await until('the draft', () => lines().length === 2)
  const drafts = new Set<string>()
  await until('the echo', () => {
    const now = lines()
    expect(now.length).toBeLessThanOrEqual(2)
    drafts.add(now[1] ?? '')
    return now[1] === 'sent: good morning'
  })
  expect([...drafts][0]).toMatch(/^(sending|waiting): good morning$/)
  server.loseAnswer = () => false
  await until('the answer', () => chat.outbox.entries.get().length === 0)
  expect(lines()).toEqual(['sent: hello', 'sent: good morning'])
  expect(server.world.messages).toHaveLength(2)
})

test('a key that ends as another one is another message on its way', async () => {
  const { server, chat } = await start()
  render(chat, <Room />)
  await until('the feed', () => server.seen.subscribes.length > 0)
  server.away = true
  server.cut()
  const say = (clientKey: string, body: string) => {
    void send({ variables: { input: { chatId, clientKey, body } } })
    return until(body, () => lines().at(-1)?.endsWith(body) === true)
  }
  await say('key-00001', 'first')
  await say('another-key-00001', 'second')
  const items = [...document.querySelectorAll('li')]
  expect(items.map(item => item.dataset.key)).toEqual(['key-00001', 'another-key-00001'])
})

function Patient() {
  const { data, error } = useChatMessagesSuspenseQuery({ variables: { chatId } })
  const session = useSession()
  return <p role="status">{`${session.status} ${error?.message ?? data?.chat?.messages?.edges.length}`}</p>
}

test('a session that has ended is a state in a suspending screen, not an exception', async () => {
  const { server, chat } = await start()
  server.world.expire(tokensFor('ada', 1).accessToken)
  server.world.endSession()
  render(
    chat,
    <Suspense fallback="...">
      <Patient />
    </Suspense>,
  )
  const status = (): string => document.querySelector('[role=status]')?.textContent ?? ''
  await until('the state', () => status() !== '')
  expect(status()).toBe('ended The token has expired.')
})
