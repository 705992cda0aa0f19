// Searching through the gateway: what is said is found within moments, by those who may see it and nobody else, and what is edited,
// deleted or blocked is found no more.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
let word: string
let ann: Person
let bob: Person
let eve: Person
let chatId: string

interface Found {
  readonly edges: {
    readonly cursor: string
    readonly node: {
      readonly id: string
      readonly seq: number
      readonly body: string
      readonly sender: { displayName: string }
    }
    readonly snippet: { readonly text: string; readonly isMatch: boolean }[]
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const searching = `query ($search: MessageSearchInput!, $first: Int! = 20, $after: String) {
  searchMessages(search: $search, first: $first, after: $after) {
    edges { cursor snippet { text isMatch } node { id seq body sender { displayName } } }
    pageInfo { hasNextPage endCursor }
  }
}`

async function search(by: Person, query: string, rest: object = {}): Promise<Found> {
  const { order, ...page } = rest as { order?: string }
  const variables = { search: { query, ...(order ? { order } : {}) }, ...page }
  return (await api.ask<{ searchMessages: Found }>(searching, variables, by.accessToken)).searchMessages
}

const bodies = async (by: Person, query: string) => (await search(by, query)).edges.map(({ node }) => node.body)

async function run(by: Person, mutation: string, input: object, selection = ''): Promise<Record<string, unknown>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ... on UserError { reason } } }`
  const answer = (await api.ask<Record<string, Record<string, unknown>>>(query, { input }, by.accessToken))[mutation]
  if (answer?.reason) throw new Error(String(answer.reason))
  return answer ?? {}
}

async function say(by: Person, body: string): Promise<{ id: string; seq: number; rev: number }> {
  const input = { chatId, clientKey: randomUUID(), body }
  return (await run(by, 'sendMessage', input, '... on SendMessageSuccess { message { id seq rev } }')).message as {
    id: string
    seq: number
    rev: number
  }
}

/** Each test has people, a chat, and a word that nobody else says. */
beforeEach(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  eve = await person('Eve')
  word = `w${randomUUID().replaceAll('-', '')}`
  const input = { clientKey: randomUUID(), title: 'Garden', memberIds: [bob.id] }
  const opened = await run(ann, 'createGroupChat', input, '... on CreateChatSuccess { chat { id } }')
  chatId = (opened.chat as { id: string }).id
})

test('a message is found in moments, with who said it, what was found and where to jump', async () => {
  const { id, seq } = await say(ann, `The ${word} grows in the Garden`)
  await until('the message to be found', async () => (await bodies(bob, word)).length === 1)
  const { edges } = await search(bob, `${word.toUpperCase()} gard*`)
  expect(edges).toMatchObject([{ node: { id, seq, sender: { displayName: 'Ann' } } }])
  expect(edges[0]?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([word, 'Garden'])
  const { chat } = await api.ask<{ chat: { messages: { edges: { node: { id: string } }[] } } }>(
    'query ($id: ID!, $around: Int) { chat(id: $id) { messages(around: $around, first: 3) { edges { node { id } } } } }',
    { id: chatId, around: seq },
    bob.accessToken,
  )
  expect(chat.messages.edges.map(({ node }) => node.id)).toContain(id)
})

test('an edit and a deletion are felt at once, and the new words are found', async () => {
  const { id, rev } = await say(ann, `${word} before`)
  await until('the text to be found', async () => (await bodies(bob, `${word} before`)).length === 1)
  await run(ann, 'editMessage', { messageId: id, expectedRev: rev, body: `${word} afterwards` })
  expect(await bodies(bob, `${word} before`)).toEqual([])
  await until('the new text to be found', async () => (await bodies(bob, `${word} afterwards`)).length === 1)
  await run(ann, 'deleteMessage', { messageId: id, scope: 'EVERYONE' })
  expect(await bodies(bob, `${word} afterwards`)).toEqual([])
})

test('who joins later finds what was said since, who leaves finds nothing, and strangers never did', async () => {
  await say(ann, `${word} before that`)
  await until('what was said before to be found', async () => (await bodies(bob, word)).length === 1)
  expect(await bodies(eve, word)).toEqual([])
  await run(ann, 'addMembers', { chatId, userIds: [eve.id], history: 'FROM_JOINING' })
  await until('Eve to be in', async () => {
    const answer = await api.ask<{ chat: { rev: number | null } | null }>(
      'query ($id: ID!) { chat(id: $id) { rev } }',
      { id: chatId },
      eve.accessToken,
    )
    return answer.chat?.rev
  })
  await say(bob, `${word} since then`)
  await until('Eve to find what was said since', async () => (await bodies(eve, word)).length > 0)
  expect(await bodies(eve, word)).toEqual([`${word} since then`])
  await run(eve, 'leaveChat', { chatId })
  await until('Eve to find nothing', async () => (await bodies(eve, word)).length === 0)
})

test('what somebody said whom I blocked is not found by me, and by the others is', async () => {
  await say(bob, `${word} since then`)
  await until('it to be found', async () => (await bodies(ann, `${word} from:${bob.id}`)).length === 1)
  await run(ann, 'blockUser', { userId: bob.id })
  await until('the block to count', async () => (await bodies(ann, `${word} since`)).length === 0)
  expect(await bodies(bob, `${word} since`)).toHaveLength(1)
})

test('pages follow each other by time and by relevance', async () => {
  for (let number = 0; number < 7; number++) await say(bob, `${word} number ${number}`)
  await until('all to be found', async () => (await bodies(ann, `${word} number`)).length === 7)
  for (const order of ['TIME', 'RELEVANCE']) {
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const page: Found = await search(ann, `${word} number`, { order, first: 3, after })
      seen.push(...page.edges.map(({ node }) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      if (after === null) break
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(7)
  }
})

test('what cannot be looked for is refused by a sentence, and a pattern is plain text', async () => {
  await expect(search(ann, '"open')).rejects.toMatchObject({
    codes: ['BAD_USER_INPUT'],
    message: expect.stringContaining('not closed'),
  })
  await expect(search(ann, 'before:2026-02-31 x')).rejects.toThrow('takes a day')
  expect(await search(ann, `.*${word}[0-9]+(a|b)*$`)).toMatchObject({ edges: [] })
  await expect(search(ann, word, { first: 51 })).rejects.toThrow('1 to 50')
  await expect(search(ann, word, { after: 'nonsense' })).rejects.toThrow('cursor')
})
