// What `npm start` sows, under the ids that the examples of the collection name: each of them runs as it is pasted.
import { beforeAll, expect, test } from '@jest/globals'
import { print } from 'graphql'
import { newId } from '#platform/ids.ts'
import { readOperations } from '#schema/operations/collection.ts'
import { type Api, createApi } from '#stack/seed/api.ts'
import { newAccount, openAccounts } from '#stack/seed/direct.ts'
import { chatIds, messageId, personIds } from '#stack/seed/ids.ts'
import { type Account, type Person, signIn } from '#stack/seed/people.ts'
import { seed } from '#stack/seed/story.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'

const endpoints = testStack()
const operations = readOperations()
let accounts: Account[]
let ann: Person
let api: Api

beforeAll(async () => {
  accounts = await seed(endpoints)
  api = createApi(endpoints.gatewayUrl)
  ann = (await signIn(api, accounts[0] as Account)) as Person
})

/** As it stands in the collection. */
async function ask({ name, token }: { readonly name: string; readonly token?: string }) {
  const { document, variables } = operations.find(operation => operation.name === name) as (typeof operations)[number]
  const response = await fetch(endpoints.gatewayUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? ann.accessToken}` },
    body: JSON.stringify({ query: print(document), variables }),
  })
  return (await response.json()) as { data?: Record<string, unknown> | null; errors?: object[] }
}

test('people, chats and messages have their fixed ids, also when they are sown again', async () => {
  expect(await seed(endpoints)).toEqual(accounts)
  expect(ann.id).toBe(personIds.Ann)
  const { trip, direct } = await api.ask<Record<string, { messages: { nodes: { id: string }[] } }>>(
    `query Both($trip: ID!, $direct: ID!) {
      trip: chat(id: $trip) { messages(first: 50) { nodes { id } } }
      direct: chat(id: $direct) { messages(first: 50) { nodes { id } } }
    }`,
    chatIds,
    ann.accessToken,
  )
  const said = (chat?: { messages: { nodes: { id: string }[] } }) => chat?.messages.nodes.map(({ id }) => id)
  expect(said(trip)?.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(number => messageId('trip', number)))
  expect(said(direct)?.slice(0, 4)).toEqual([1, 2, 3, 4].map(number => messageId('direct', number)))
})

test('what Ann has done with her chats since is no reason to sow again, or to wait for them', async () => {
  const archive = (archived: boolean) =>
    api.ask(
      'mutation Archive($input: SetChatPreferencesInput!) { setChatPreferences(input: $input) { __typename } }',
      { input: { chatId: chatIds.direct, archived } },
      ann.accessToken,
    )
  expect(await archive(true)).toEqual({ setChatPreferences: { __typename: 'ChangeChatSuccess' } })
  expect(await seed(endpoints)).toEqual(accounts)
  await archive(false)
})

/** An invite's token is a secret, and a file has to be sent. */
const nothingThere = ['Invitation', 'Upload']
const named = (kind: string) => operations.filter(operation => operation.kind === kind).map(({ name }) => name)

test.each(named('query').filter(name => !nothingThere.includes(name)))('%s answers as it is pasted', async name => {
  const { data, errors } = await ask({ name })
  expect([errors, Object.values(data ?? {})]).toEqual([undefined, expect.arrayContaining([expect.anything()])])
})

test('subscriptions begin as they are pasted', async () => {
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), ann.accessToken)
  for (const { name, document, variables } of operations.filter(({ kind }) => kind === 'subscription')) {
    const watching = live.watch(print(document), variables)
    if (name === 'ChatEvents') await until('the past of the chat', async () => watching.seen.length > 0)
    expect([name, watching.ended]).toEqual([name, []])
    watching.stop()
  }
})

/** What a chat was called before, it is called again: the guides, in whichever order they run, name it. */
async function keepingNames(chatId: string, work: () => Promise<void>): Promise<void> {
  const { chat } = await api.ask<{ chat: { title: string; topic: string | null } }>(
    'query Names($chatId: ID!) { chat(id: $chatId) { title topic } }',
    { chatId },
    ann.accessToken,
  )
  try {
    await work()
  } finally {
    const mutation = 'mutation Rename($input: UpdateChatInput!) { updateChat(input: $input) { __typename } }'
    expect(await api.ask(mutation, { input: { chatId, ...chat } }, ann.accessToken)).toEqual({
      updateChat: { __typename: 'ChangeChatSuccess' },
    })
  }
}

test('whatever Ann may do in her chats is done as it is pasted', () => keepingNames(chatIds.trip, doAll))

async function doAll(): Promise<void> {
  for (const name of [
    'SendMessage',
    'SetTyping',
    'AddReaction',
    'PinMessage',
    'SaveMessage',
    'UpdateChat',
    'SaveDraft',
  ]) {
    const { data, errors } = await ask({ name })
    expect([name, errors]).toEqual([name, undefined])
    expect(JSON.stringify(data)).not.toContain('"reason"')
  }
}

test('accounts that have other ids, or are not all there, are left as they are', async () => {
  const wanted = ['Dan', 'Eve'].map(name => newAccount(name))
  const ids = wanted.map(() => newId())
  const open = (howMany: number, given = ids) => openAccounts(endpoints, wanted.slice(0, howMany), given)
  expect([await open(1), await open(1)]).toEqual(['made', 'known'])
  // Eve was never there, or is gone by now.
  expect(await open(2)).toBe('others')
  expect(await open(1, [newId()])).toBe('others')
})
