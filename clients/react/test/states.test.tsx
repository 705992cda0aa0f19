/** @jest-environment <rootDir>/client/test/browser-environment.js */
// Bad days as states: what the hooks return when a session ends in the middle of a feed, when the storage is full or blocked, and in
// their lazy, suspending and masked forms. Nothing is thrown into a render: every screen below would then show its error boundary.
import type { FragmentType } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { Component, type ReactNode, Suspense } from 'react'
import { chatId, tokensFor } from '../../client/test/fixtures/chat-world.ts'
import { memoryStorage } from '../../client/test/fixtures/memory-storage.ts'
import { until } from '../../client/test/fixtures/until.ts'
import {
  type MessagePartsFragment,
  useChatEventsSubscription,
  useChatMessagesLazyQuery,
  useChatMessagesQuery,
  useMessagePartsFragment,
  useMessagePartsSuspenseFragment,
  useOutbox,
  useSendMessageMutation,
  useSession,
} from '../src/index.ts'
import { openPage } from './fixtures/page.tsx'

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}
  static getDerivedStateFromError = (error: Error) => ({ error })
  override render(): ReactNode {
    return this.state.error ? <p role="alert">{this.state.error.message}</p> : this.props.children
  }
}

const inBoundary = (screen: ReactNode) => (
  <Boundary>
    <Suspense fallback={<p role="progressbar">loading</p>}>{screen}</Suspense>
  </Boundary>
)

function Feed() {
  const session = useSession()
  const { data } = useChatMessagesQuery({ variables: { chatId } })
  const { error, restart } = useChatEventsSubscription({ variables: { chatId }, ignoreResults: true })
  const reason = session.status === 'ended' ? session.reason : ''
  const said = data?.chat?.messages?.edges.length ?? '-'
  return (
    <>
      <p role="status">{`${session.status} ${reason} ${said} ${error?.message ?? ''}`}</p>
      <button type="button" onClick={restart}>
        again
      </button>
    </>
  )
}

test('a session that ends in the middle of a subscription is a state; what is loaded stays, and a new session goes on', async () => {
  await using page = await openPage()
  const { server, chat, text } = page
  server.world.say('hello')
  page.render(inBoundary(<Feed />))
  await until('the feed', () => server.seen.subscribes.length > 0 && text('status') === 'signed-in  1 ')
  server.cut(4401, 'The session was ended.')
  await until('the state', () => text('status') === 'ended The session was ended. 1 The session was ended.')
  chat.session.begin(tokensFor('ada', 5))
  await until('the next session', () => text('status').startsWith('signed-in'))
  document.querySelector('button')?.click()
  await until('the feed again', () => server.seen.subscribes.length > 1 && text('status') === 'signed-in  1 ')
  server.world.say('welcome back')
  await until('what is said', () => text('status') === 'signed-in  2 ')
  expect(text('alert')).toBe('')
})

test('a query that failed while the network was away shows what was said meanwhile, once it is back', async () => {
  await using page = await openPage()
  const { server, chat, text } = page
  server.world.say('hello')
  page.render(inBoundary(<Feed />))
  await until('the feed', () => server.seen.subscribes.length > 0 && text('status') === 'signed-in  1 ')
  server.away = true
  server.cut()
  await chat.client.refetchQueries({ include: 'active' })
  expect(text('status')).toBe('signed-in  - ')
  // What only the server can say is missing from here on: the cache alone cannot answer the query.
  chat.client.cache.evict({
    id: chat.client.cache.identify({ __typename: 'Message', id: server.world.messages[0]?.id }) as string,
    fieldName: 'body',
  })
  server.world.say('while you were away')
  server.away = false
  await until('what was said', () => text('status') === 'signed-in  2 ')
})

test('an access token that expires in the middle of a subscription, with a refresh token that is refused, is the same state', async () => {
  await using page = await openPage()
  const { server, text } = page
  page.render(inBoundary(<Feed />))
  await until('the feed', () => server.seen.subscribes.length > 0)
  server.world.expire(tokensFor('ada', 1).accessToken)
  server.world.endSession()
  server.cut(4403, 'The token has expired.')
  await until('the state', () => text('status').startsWith('ended Signed out elsewhere.'))
  expect(server.world.calls.refreshSession).toBe(1)
  expect(text('alert')).toBe('')
})

function Writer() {
  const { status } = useSession()
  const { entries, durable } = useOutbox()
  const [send, { data, error }] = useSendMessageMutation()
  const input = { chatId, clientKey: 'in-a-bad-storage', body: 'all the same' }
  const answer = data?.sendMessage.__typename ?? error?.message ?? '-'
  return (
    <button type="button" onClick={() => void send({ variables: { input } })}>
      {`${status} ${answer} ${entries.length} ${durable ? 'durable' : 'volatile'}`}
    </button>
  )
}

const label = (): string => document.querySelector('button')?.textContent ?? ''

test.each([
  ['full', (access: 'read' | 'write') => access === 'write'],
  ['blocked', () => true],
])('a storage that is %s is a state of the outbox: signed in, sent, and said to be volatile', async (_, fails) => {
  const storage = memoryStorage(access => {
    if (fails(access)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  })
  await using page = await openPage(storage)
  page.render(inBoundary(<Writer />))
  await until('the button', () => label() === 'signed-in - 0 volatile')
  document.querySelector('button')?.click()
  await until('the answer', () => label() === 'signed-in SendMessageSuccess 0 volatile')
  expect(page.server.world.messages).toHaveLength(1)
  expect(page.text('alert')).toBe('')
})

test('a browser that forbids even to look at its storage is the same state', async () => {
  const given = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
  try {
    await using page = await openPage('browser')
    page.render(inBoundary(<Writer />))
    await until('the button', () => label() === 'signed-in - 0 volatile')
    document.querySelector('button')?.click()
    await until('the answer', () => label() === 'signed-in SendMessageSuccess 0 volatile')
  } finally {
    if (given) Object.defineProperty(globalThis, 'localStorage', given)
  }
})

function Lazy() {
  const [load, { called, data, error }] = useChatMessagesLazyQuery()
  return (
    <button type="button" onClick={() => void load({ variables: { chatId } })}>
      {`${called ? 'called' : 'idle'} ${data?.chat?.messages?.edges.length ?? '-'} ${error?.message ?? ''}`}
    </button>
  )
}

test('the lazy form asks when it is told to, and what is refused is its error', async () => {
  await using page = await openPage()
  page.server.world.say('hello')
  page.render(inBoundary(<Lazy />))
  await until('the button', () => label() === 'idle - ')
  expect(page.server.seen.requests).toHaveLength(0)
  document.querySelector('button')?.click()
  await until('the answer', () => label() === 'called 1 ')
  page.server.world.expire(tokensFor('ada', 1).accessToken)
  page.server.world.endSession()
  await page.chat.client.clearStore()
  document.querySelector('button')?.click()
  await until('the refusal', () => label().includes('The token has expired.'))
  expect(page.text('alert')).toBe('')
})

function Masked({ suspending }: { suspending: boolean }) {
  const { data } = useChatMessagesQuery({ variables: { chatId } })
  const node = data?.chat?.messages?.edges[0]?.node
  if (!node) return null
  return (
    <>
      <p role="note">{Object.keys(node).sort().join()}</p>
      {suspending ? <Suspending message={node} /> : <Plain message={node} />}
    </>
  )
}

type Message = { message: FragmentType<MessagePartsFragment> }

function Plain({ message }: Message) {
  const { data, complete } = useMessagePartsFragment({ from: message })
  return <p role="status">{complete ? `${data.body} ${Object.keys(data.sender ?? {}).join()}` : 'partial'}</p>
}

function Suspending({ message }: Message) {
  const { data } = useMessagePartsSuspenseFragment({ from: message })
  return <p role="status">{`${data.body} ${Object.keys(data.sender ?? {}).join()}`}</p>
}

test.each([
  ['plain', false],
  ['suspending', true],
])('fragments are masked, and read by their own hook in its %s form, which follows the feed', async (_, suspending) => {
  await using page = await openPage()
  page.server.world.say('first words')
  page.render(
    inBoundary(
      <>
        <Feed />
        <Masked suspending={suspending} />
      </>,
    ),
  )
  const shown = (): string => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent ?? ''
  // A parent sees what it selected itself: nothing of the fragment, and nothing of the fragments within that one.
  await until('the fragment', () => shown() === 'first words __typename')
  expect(page.text('note')).toBe('__typename,id')
  await until('the feed', () => page.server.seen.subscribes.length > 0)
  page.server.world.edit(1, 'better words')
  await until('the edit', () => shown() === 'better words __typename')
  expect(page.text('alert')).toBe('')
})
