// A hundred people type in one room at once: a watcher sees many of them, and the end of it by itself. How often they are told is a
// rule of subgraphs/presence/typing-feed.ts, tried in typing-feed.test.ts.

import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { openGroup, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type Watching } from '../flow/live-client.ts'
import { makePeople } from './platform.ts'

const typists = 99
const rounds = 10
const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)

test('of a hundred typists a watcher hears, and then that all have stopped', async () => {
  const people = await makePeople(endpoints, typists + 1)
  const [owner, ...others] = people as [Person, ...Person[]]
  const chatId = await openGroup(api, owner, { clientKey: randomUUID(), title: 'Loud', members: others })
  await using live = connectLive(endpoints.gatewayWsUrl, owner.accessToken)
  const watching = live.watch<{ typists: readonly { expiresAt: string }[] }>(
    'subscription T($chatId: ID!) { typing(chatId: $chatId) { typists { expiresAt } } }',
    { chatId },
  )
  await until('the present list', () => heard(watching).length > 0)
  const type = (person: Person, isTyping: boolean) =>
    api.ask(
      'mutation T($input: SetTypingInput!) { setTyping(input: $input) { __typename } }',
      { input: { chatId, isTyping } },
      person.accessToken,
    )
  for (let round = 0; round < rounds; round++) await Promise.all(others.map(person => type(person, true)))
  await until('many in the list', () => (watching.seen.at(-1)?.typists.length ?? 0) > typists / 2)
  await until('the end of it, by itself', () => watching.seen.at(-1)?.typists.length === 0)
  expect(watching.ended).toEqual([])
})

/** @throws what ended the subscription, if anything did */
function heard<T>({ seen, ended }: Watching<T>): readonly T[] {
  if (ended.length > 0) throw new Error(ended.join('; '))
  return seen
}
