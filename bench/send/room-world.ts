// A stack to send messages in: a few people, rooms that they are all in, and a direct way to the service that stores what they say.
// The gateway has a measurement of its own; here it carries only what is delivered.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { assertionHeader, createSigner, readSigningKey } from '#platform/identity/identity.ts'
import { type Stack, type StackOptions, startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { type Person, signUp } from '#stack/seed/people.ts'
import type { ServiceName } from '#stack/services.ts'

export interface RoomWorld extends AsyncDisposable {
  readonly stack: Stack
  readonly people: readonly Person[]
  readonly chatIds: readonly string[]
  /** Says something at the service itself, as one of the people. Resolves once it is acknowledged. */
  send(chatId: string, by: Person): Promise<{ readonly id: string }>
  ask<T>(service: string, by: Person, query: string, variables?: object): Promise<T>
  /** The URL of the store that a service's collections are in. */
  storeOf(service: ServiceName): string
}

const sending = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) {
  __typename ... on SendMessageSuccess { message { id } } ... on UserError { reason } } }`
const opening = `mutation Open($input: CreateGroupChatInput!) { createGroupChat(input: $input) {
  __typename ... on CreateChatSuccess { chat { id } } ... on UserError { reason } } }`

export interface RoomWorldOptions {
  readonly people: number
  readonly rooms: number
  /** Services whose collections have a store of their own, as they do where each domain runs its own MongoDB. */
  readonly ownStore?: readonly ServiceName[]
}

export async function openRoomWorld({ people: count, rooms, ownStore = [] }: RoomWorldOptions): Promise<RoomWorld> {
  await using opened = new AsyncDisposableStack()
  const shared = { ephemeral: true, name: 'bench' } as const
  // What is measured is what the services can do, not what one user may ask of them.
  const env: NonNullable<StackOptions['env']> = {
    gateway: { GATEWAY_COST_PER_USER: '1000000000' },
  }
  for (const service of ownStore) {
    const store = opened.use(await startStack({ ...shared, services: [] }))
    env[service] = { MONGO_URL: store.mongoUrl }
  }
  const stack = opened.use(
    await startStack({
      ...shared,
      env,
      onProgress: ({ name, state }) => state === 'ready' && console.log(`${name} is ready`),
    }),
  )
  const api = createApi(stack.gatewayUrl)
  const mailbox = createMailbox(stack.mailUrl)
  const people: Person[] = []
  for (let index = 0; index < count; index++)
    people.push(
      await signUp(api, mailbox, {
        email: `${randomUUID()}@bench.test`,
        password: `bench ${randomUUID()}`,
        displayName: `Person ${index}`,
      }),
    )
  const [first, ...others] = people
  if (!first) throw new Error('a world without people')
  const chatIds: string[] = []
  for (let index = 0; index < rooms; index++) {
    const input = { clientKey: `bench-room-${index}`, title: `Room ${index}`, memberIds: others.map(({ id }) => id) }
    const { createGroupChat } = await api.ask<{ createGroupChat: { chat?: { id: string }; reason?: string } }>(
      ...([opening, { input }, first.accessToken] as const),
    )
    if (!createGroupChat.chat) throw new Error(createGroupChat.reason)
    chatIds.push(createGroupChat.chat.id)
  }
  const signer = createSigner(readSigningKey(join(stack.dataDir, 'keys', 'signing-gateway.json')))
  const ask = async <T>(service: string, by: Person, query: string, variables: object = {}): Promise<T> => {
    const viewer = { kind: 'user', userId: by.id, sessionId: 'bench', roles: [] } as const
    const response = await fetch(stack.urls[service] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [assertionHeader]: signer.sign(viewer, service) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown }
    if (!data || errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const resources = opened.move()
  return {
    ...{ stack, people, chatIds, ask },
    storeOf: service => env[service]?.MONGO_URL ?? stack.mongoUrl,
    async send(chatId, by) {
      const input = { chatId, clientKey: randomUUID(), body: 'A sentence as long as most of those that people write.' }
      const { sendMessage } = await ask<{ sendMessage: { message?: { id: string }; reason?: string } }>(
        ...(['messages', by, sending, { input }] as const),
      )
      if (!sendMessage.message) throw new Error(sendMessage.reason)
      return sendMessage.message
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}
