// Where the inputs go: a stack of its own, with its people, and what is demanded of it afterwards.

import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'
import type { Stack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { openDirectChat, say } from '#stack/seed/people.ts'
import { patient } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient } from '../../flow/live-client.ts'
import type { Targets } from './inputs.ts'
import { type Cost, measureCost } from './neighbour.ts'

const many = '1000000'

/** Who fuzzes comes from one address and is many. */
export const fuzzEnv = {
  ...patient,
  gateway: {
    ...patient.gateway,
    GATEWAY_PLAN_DEADLINE_MS: '2000',
    GATEWAY_MAX_OPERATIONS_PER_ADDRESS: many,
    GATEWAY_MAX_HANDSHAKES_PER_ADDRESS: many,
    GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: many,
  },
}

export const readSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

export interface Place {
  readonly ids: readonly string[]
  targets(): Promise<Targets>
  /** @throws where a process has ended since */
  stillThere(): void
  /** A neighbour asks, says and hears. */
  neighbourIsServed(): Promise<void>
  /** How long a neighbour waits, and what the processes hold. */
  cost(): Promise<Cost>
  /** What no log may hold. @returns the lines */
  badLogLines(): string[]
}

export async function createPlace(stack: Stack): Promise<Place> {
  const api = createApi(stack.gatewayUrl)
  // New ones each time: an access token is over before a long run is.
  const neighbours = async () => {
    const [ann, bob] = await makePeople(stack, ['Ann', 'Bob'])
    return { ann, bob, chatId: await openDirectChat(api, ann, bob) }
  }
  const { ann, bob, chatId } = await neighbours()
  const names = Object.keys(stack.adminUrls)
  const pids = new Map(names.map(name => [name, stack.service(name).pid ?? 0]))
  const ids = [ann.id, bob.id, chatId]
  const hear = (live: LiveClient, chatId: string) =>
    live.watch<{ message?: { body: string } }>(
      'subscription ($chatId: ID!) { chatEvents(chatId: $chatId) { ... on MessageSent { message { body } } } }',
      { chatId },
    )

  return {
    ids,
    async targets() {
      const [member, other] = await makePeople(stack, ['Member', 'Other'])
      return {
        gateway: stack.gatewayUrl,
        subgraphs: Object.values(stack.urls) as [string, ...string[]],
        media: await mediaOf(stack, member.accessToken),
        tokens: [member.accessToken, other.accessToken],
      }
    },
    stillThere() {
      for (const name of names)
        if (stack.service(name).pid !== pids.get(name))
          throw new Error(`${name} has ended: ${stack.service(name).logTail(20)}`)
    },
    async neighbourIsServed() {
      const { ann, bob, chatId } = await neighbours()
      await using live = connectLive(stack.gatewayWsUrl, bob.accessToken)
      const heard = hear(live, chatId)
      const body = `still here ${crypto.randomUUID()}`
      await until('the neighbour to be heard', async () => {
        await say(api, ann, { chatId, clientKey: crypto.randomUUID(), body })
        return heard.seen.some(({ message }) => message?.body === body)
      })
    },
    async cost() {
      const { ann, bob, chatId } = await neighbours()
      await using live = connectLive(stack.gatewayWsUrl, bob.accessToken)
      return await measureCost({ api, by: ann, chatId, heard: hear(live, chatId), pids })
    },
    badLogLines() {
      return names.flatMap(name =>
        stack
          .service(name)
          .logTail(Number.MAX_SAFE_INTEGER)
          .split('\n')
          .filter(line =>
            /nobody has caught this|unhandledRejection|"level":60|an error was masked|a message failed/.test(line),
          )
          .map(line => `${name}: ${line.slice(0, 1_000)}`),
      )
    },
  }
}

/** Where files are put, which only an upload tells. */
async function mediaOf({ gatewayUrl }: Stack, token: string): Promise<string> {
  const { createUpload } = await createApi(gatewayUrl).ask<{ createUpload: { url?: string } }>(
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on CreateUploadSuccess { url } } }',
    {
      input: {
        ...{ clientKey: crypto.randomUUID(), fileName: 'a.txt', contentType: 'text/plain', bytes: 1 },
        sha256: 'a'.repeat(64),
      },
    },
    token,
  )
  if (!createUpload.url) throw new Error('no place for a file was given')
  return createUpload.url
}
