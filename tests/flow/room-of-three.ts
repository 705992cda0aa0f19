// A fresh group of three people for a test through the gateway, with short ways to do and to ask.

import { randomUUID } from 'node:crypto'
import type { Endpoints } from '#stack/options.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { until } from '#stack/wait.ts'

export interface Answer {
  readonly __typename: string
  readonly [field: string]: unknown
}

export interface Said {
  readonly id: string
  readonly seq: number
  readonly rev: number
}

export interface RoomOfThree {
  readonly api: Api
  /** The owner. */
  readonly ann: Person
  readonly bob: Person
  readonly eve: Person
  /** In no chat with the others. */
  readonly stranger: Person
  readonly chatId: string
  /** Runs one mutation and answers its result, whatever its type. */
  run(by: Person, mutation: string, input: object, selection?: string): Promise<Answer>
  /** Asks for fields of the chat. */
  chat<T>(by: Person, selection: string): Promise<T>
  say(by: Person, body: string, more?: object): Promise<Said>
}

export async function openRoomOfThree(endpoints: Endpoints): Promise<RoomOfThree> {
  const api = createApi(endpoints.gatewayUrl)
  const person = (displayName: string) => makePerson(endpoints, displayName)
  const [ann, bob, eve, stranger] = [await person('Ann'), await person('Bob'), await person('Eve'), await person('Zoe')]
  const run = async (by: Person, mutation: string, input: object, selection = ''): Promise<Answer> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation Step($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ... on UserError { code reason path } } }`
    const answer = await api.ask<Record<string, Answer>>(query, { input }, by.accessToken)
    return answer[mutation] ?? { __typename: 'nothing' }
  }
  const opened = await run(
    ann,
    'createGroupChat',
    { clientKey: randomUUID(), title: 'Garden', memberIds: [bob.id, eve.id] },
    '... on CreateChatSuccess { chat { id } }',
  )
  const chatId = (opened.chat as { id: string }).id
  const chat = async <T>(by: Person, selection: string): Promise<T> => {
    const query = `query Chat($id: ID!) { chat(id: $id) { ${selection} } }`
    return (await api.ask<{ chat: T }>(query, { id: chatId }, by.accessToken)).chat
  }
  // Messages learns of a new chat from chats.
  await until('the chat to be known where messages are', async () => {
    const found = await chat<{ rev: number | null } | null>(eve, 'rev')
    return (found?.rev ?? 0) > 0
  })
  return {
    ...{ api, ann, bob, eve, stranger, chatId, run, chat },
    async say(by, body, more = {}) {
      const input = { chatId, clientKey: randomUUID(), body, ...more }
      const said = await run(by, 'sendMessage', input, '... on SendMessageSuccess { message { id seq rev } }')
      if (said.__typename !== 'SendMessageSuccess') throw new Error(`not said: ${JSON.stringify(said)}`)
      return said.message as Said
    },
  }
}
