// A group of people who talk, made through the public API, and sockets that listen to them.

import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { Endpoints } from '#stack/options.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { openGroup, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'

const query = `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
  __typename ... on MessageSent { rev message { id seq body sender { displayName } } } ... on MemberRemoved { rev }
} }`

export interface Room {
  readonly chatId: string
  readonly people: readonly Person[]
  /** The last rev that was acknowledged. */
  readonly rev: () => number
  /** Says something as the first of them, once the one before is acknowledged. @returns its rev */
  say(body?: string): Promise<number>
  remove(person: Person): Promise<void>
}

/** @param stack where; the one that the whole run shares unless a test has its own */
export async function openRoom(
  size: number,
  stack: Pick<Endpoints, 'gatewayUrl' | 'mongoUrl' | 'namespace' | 'dataDir'> = testStack(),
): Promise<Room> {
  const { gatewayUrl } = stack
  const api = createApi(gatewayUrl)
  const people: readonly Person[] = await makePeople(
    stack,
    Array.from({ length: size }, (_, number) => `Person ${number}`),
  )
  const [owner, ...others] = people
  if (!owner) throw new Error('a room needs somebody')
  const chatId = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Live', members: others })
  let rev = 0
  return {
    chatId,
    people,
    rev: () => rev,
    async say(body = 'Listen.') {
      const { sendMessage } = await api.ask<{ sendMessage: { message?: { rev: number } } }>(
        'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on SendMessageSuccess { message { rev } } } }',
        { input: { chatId, clientKey: randomUUID(), body } },
        owner.accessToken,
      )
      rev = sendMessage.message?.rev ?? rev
      return rev
    },
    async remove({ id }) {
      await api.ask(
        'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { __typename } }',
        { input: { chatId, userId: id } },
        owner.accessToken,
      )
    },
  }
}

export interface Listener extends Disposable {
  /** Cursors in the order in which they came. */
  readonly cursors: number[]
  /** How it ended: close codes and error codes; undefined while it runs. */
  readonly end: string | undefined
  pause(): void
  resume(): void
}

export interface ListenOptions {
  readonly url: string
  readonly person: Person
  readonly chatId: string
  readonly after?: number | undefined
}

/** Subscribes to the chat's events on a socket of its own. */
export async function listen({ url, person, chatId, after }: ListenOptions): Promise<Listener> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', { perMessageDeflate: false })
  const cursors: number[] = []
  let end: string | undefined
  const acknowledged = Promise.withResolvers<void>()
  socket.on('error', acknowledged.reject)
  socket.on('close', code => {
    end ??= String(code)
    acknowledged.reject(new Error(`closed with ${code}`))
  })
  socket.on('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token: person.accessToken } })),
  )
  socket.on('message', data => {
    const { type, payload } = JSON.parse(data.toString())
    if (type === 'connection_ack') acknowledged.resolve()
    // What has no cursor (who has read how far) comes between and is not replayed.
    if (type === 'next' && payload.extensions?.cursor) cursors.push(Number(payload.extensions.cursor))
    if (type === 'error') end ??= payload[0].extensions.code
  })
  await acknowledged.promise
  const variables = { chatId, after: after === undefined ? null : String(after) }
  socket.send(JSON.stringify({ id: randomUUID(), type: 'subscribe', payload: { query, variables } }))
  return {
    cursors,
    get end() {
      return end
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    [Symbol.dispose]: () => socket.terminate(),
  }
}

/** `from + 1, from + 2, ... to`: what dense revs must look like. */
export function revs(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index + 1)
}
