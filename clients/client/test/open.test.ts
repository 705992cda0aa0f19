// What an app adds of its own: links, type policies, fragments, the way of its requests; and what it sees of a refusal that is newer than it.
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { createFragmentRegistry } from '@apollo/client/cache'
import { afterEach, expect, jest, test } from '@jest/globals'
import { fragments } from '../src/fragments.ts'
import {
  ChatEventsDocument,
  ChatMessagesDocument,
  createChatClient,
  createKeep,
  createLiveLink,
  createLiveSocket,
  createSession,
  createTypePolicies,
  defaultBackOff,
  possibleTypes,
  SendMessageDocument,
} from '../src/index.ts'
import type { ChatServer } from './fixtures/chat-server.ts'
import { chatId, tokensFor } from './fixtures/chat-world.ts'
import { open, startServer } from './fixtures/pages.ts'
import { until } from './fixtures/until.ts'

afterEach(() => void jest.restoreAllMocks())

const variables = { chatId }
const errorPolicy = 'all' as const
const asStates = { watchQuery: { errorPolicy }, query: { errorPolicy }, mutate: { errorPolicy } }

/** The server's answers with a refusal that no client knows of in the place of one that all do. */
const fromTheFuture: typeof fetch = async (...request) => {
  const answer = await fetch(...request)
  return new Response((await answer.text()).replaceAll('"NotAllowed"', '"MoonTooFull"'), answer)
}

const refuse = ({ world }: ChatServer): void =>
  world.refuseNext({ __typename: 'NotAllowed', code: 'NOT_ALLOWED', reason: 'Not tonight.', path: [] })

const message = { variables: { input: { chatId, clientKey: 'key-from-the-app', body: 'hello' } } }

test('own links see every operation first, own type policies stand beside ours, and own documents spread our fragments', async () => {
  const server = await startServer()
  server.world.say('hello')
  const seen: string[] = []
  const witness = new ApolloLink((operation, forward) => {
    seen.push(`${operation.operationType} ${operation.operationName}`)
    return forward(operation)
  })
  const chat = createChatClient({
    url: server.url,
    storage: null,
    links: [witness],
    typePolicies: { Chat: { fields: { title: { read: (title: string | null) => title?.toUpperCase() } } } },
    fragments: createFragmentRegistry(fragments),
  })
  open.push(chat)
  const own = gql`
    query Own($chatId: ID!) {
      chat(id: $chatId) {
        id
        title
        messages(last: 5) {
          rev
          edges {
            node {
              id
              seq
              ...MessageParts @unmask
            }
          }
        }
      }
    }
  `
  const { data, error } = await chat.client.query({ query: own, variables })
  expect(error).toBeUndefined()
  expect(data).toMatchObject({ chat: { title: 'TEA', messages: { edges: [{ node: { seq: 1, body: 'hello' } }] } } })
  const feed = chat.client.subscribe({ query: ChatEventsDocument, variables }).subscribe(() => {})
  await until('the feed', () => server.seen.subscribes.length > 0)
  feed.unsubscribe()
  expect(seen).toEqual(['query Own', 'subscription ChatEvents'])
})

test('a refusal of a kind that did not exist when the client was built says its code and its reason', async () => {
  const server = await startServer()
  const chat = createChatClient({ url: server.url, storage: null, fetch: fromTheFuture })
  open.push(chat)
  refuse(server)
  const { data } = await chat.client.mutate({ mutation: SendMessageDocument, ...message })
  expect(data?.sendMessage).toMatchObject({ __typename: 'MoonTooFull', code: 'NOT_ALLOWED', reason: 'Not tonight.' })
})

test('plain Apollo Client with our possibleTypes keeps an unknown refusal, and takes no success for one', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => {})
  const server = await startServer()
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri: server.url, fetch: fromTheFuture }),
    dataMasking: true,
    defaultOptions: asStates,
  })
  const sayAnd = (selection: string) =>
    client.mutate({
      mutation: gql(`mutation Say($input: SendMessageInput!) { sendMessage(input: $input) { ${selection} } }`),
      ...message,
    })
  const [success, refusal] = ['... on SendMessageSuccess { message { id } }', '... on UserError { code reason }']
  refuse(server)
  expect((await sayAnd(`${success} ${refusal}`)).data).toEqual({
    sendMessage: { __typename: 'MoonTooFull', code: 'NOT_ALLOWED', reason: 'Not tonight.' },
  })
  const { data } = await sayAnd(`${success} ${refusal}`)
  expect(data).toMatchObject({ sendMessage: { __typename: 'SendMessageSuccess' } })
  // Nor is it one for types that Apollo Client meets where no fragment says what they are.
  const pattern = new RegExp(possibleTypes.UserError?.at(-1) ?? '')
  expect(['MoonTooFull', 'SendMessageSuccess', 'SignedIn'].filter(name => pattern.test(name))).toEqual(['MoonTooFull'])
  expect(complaints).not.toHaveBeenCalled()
})

test('the live link alone brings events into the cache of an app that has put its client together itself', async () => {
  const server = await startServer()
  server.world.say('before')
  const session = createSession({ keep: createKeep(undefined, 'app:'), refresh: async () => undefined })
  session.begin(tokensFor('ada', 1))
  const socket = createLiveSocket({ url: server.url.replace('http', 'ws'), session, backOff: defaultBackOff })
  open.push({ [Symbol.dispose]: () => socket.dispose() })
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies: createTypePolicies() }),
    link: ApolloLink.split(
      ({ operationType }) => operationType === 'subscription',
      createLiveLink({ socket, session }),
      new HttpLink({ uri: server.url }),
    ),
    defaultOptions: asStates,
  })
  await client.query({ query: ChatMessagesDocument, variables })
  const feed = client.subscribe({ query: ChatEventsDocument, variables }).subscribe(() => {})
  await until('the feed', () => server.seen.subscribes.length > 0)
  const kept = () => client.readQuery({ query: ChatMessagesDocument, variables })?.chat?.messages?.edges.length ?? 0
  server.world.say('now')
  await until('the message in the cache', () => {
    if (kept() < 2 && server.world.messages.length < 20) server.world.say('and now')
    return kept() >= 2
  })
  feed.unsubscribe()
})
