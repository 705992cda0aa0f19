// Receipts through the gateway: told at most once a second and chat, without a rev; private ones tell nobody; readers by pages.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive, type LiveClient } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
let live: LiveClient
const said: Said[] = []
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
  live = connectLive(endpoints.gatewayWsUrl, room.eve.accessToken)
  for (let index = 1; index <= 12; index++) said.push(await room.say(room.ann, `number ${index}`))
})
afterEach(async () => {
  await live?.[Symbol.asyncDispose]()
})

interface Told {
  readonly __typename: string
  readonly positions?: readonly { readonly user: { readonly id: string }; readonly readSeq: number }[]
  readonly summary?: { readonly readCount: number; readonly recipientCount: number }
  readonly message?: { readonly seq: number }
}

const feed = `subscription Feed($chatId: ID!) { chatEvents(chatId: $chatId) {
  __typename
  ... on ReceiptsChanged { positions { user { id } readSeq } summary { readCount recipientCount } }
  ... on MessageSent { message { seq } }
} }`

const acknowledge = (by: Person, position: object) =>
  room.run(by, 'acknowledge', { positions: [{ chatId: room.chatId, ...position }] })

async function watchRoom() {
  const { chatId, ann } = room
  const watching = live.watch<Told>(feed, { chatId })
  await until(
    'the feed to stand',
    async () => {
      await room.say(ann, 'is anybody there?')
      return watching.seen.length > 0
    },
    { everyMs: 300 },
  )
  const shownOf = (person: Person) =>
    watching.seen.flatMap(({ positions = [] }) =>
      positions.filter(({ user }) => user.id === person.id).map(one => one.readSeq),
    )
  return { ...watching, shownOf }
}

test('many acknowledgements are told in their order, the last one in the end, and take no cursor [U12]', async () => {
  const { bob } = room
  const watching = await watchRoom()
  const receiptsBefore = watching.seen.filter(({ __typename }) => __typename === 'ReceiptsChanged').length
  for (const { seq } of said) await acknowledge(bob, { readSeq: seq })
  const last = said.at(-1)?.seq
  await until('the last position', () => watching.shownOf(bob).at(-1) === last)
  const told = watching.seen.filter(({ __typename }) => __typename === 'ReceiptsChanged').slice(receiptsBefore)
  expect(told.length).toBeGreaterThan(0)
  const shown = watching.shownOf(bob)
  expect(shown).toEqual([...shown].sort((one, other) => one - other))
  const cursors = watching.seen.map(({ __typename }, index) => [__typename, watching.cursors[index] === undefined])
  for (const [type, isWithout] of cursors) expect([type, isWithout]).toEqual([type, type === 'ReceiptsChanged'])
  watching.stop()
})

test('a private reading moves my own position, and tells nobody', async () => {
  const { ann, bob } = room
  const watching = await watchRoom()
  const next = await room.say(ann, 'read this in private')
  await acknowledge(bob, { readSeq: next.seq, isPrivate: true })
  const own = await room.chat<{ myPosition: { readSeq: number } }>(bob, 'myPosition { readSeq }')
  expect(own.myPosition.readSeq).toBe(next.seq)
  // Eve's own reading comes after it through the same pipe.
  await acknowledge(room.eve, { readSeq: next.seq })
  await until('what came after it', () => watching.shownOf(room.eve).includes(next.seq))
  expect(watching.shownOf(bob).filter(seq => seq >= next.seq)).toEqual([])
  const shown = await room.chat<{ positions: { edges: { node: { user: { id: string }; readSeq: number } }[] } }>(
    ann,
    'positions { edges { node { user { id } readSeq } } }',
  )
  const his = shown.positions.edges.find(({ node }) => node.user.id === bob.id)
  expect(his?.node.readSeq).toBeLessThan(next.seq)
  watching.stop()
})

test('the readers of a message come by pages, each once', async () => {
  const { ann, bob, eve } = room
  const { id, seq } = await room.say(ann, 'who reads this?')
  for (const person of [bob, eve]) await acknowledge(person, { readSeq: seq })
  const readers: string[] = []
  let after: string | null = null
  for (let page = 0; page < 4; page++) {
    const { message }: { message: ReadersPage } = await room.api.ask(
      `query Readers($id: ID!, $after: String) { message(id: $id) { receipts { readCount recipientCount } readers(first: 1, after: $after) {
        edges { node { user { id } } } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
      ann.accessToken,
    )
    expect(message.readers.edges.length).toBeLessThanOrEqual(1)
    readers.push(...message.readers.edges.map(({ node }) => node.user.id))
    after = message.readers.pageInfo.endCursor
    if (!message.readers.pageInfo.hasNextPage) break
  }
  expect(readers.filter(reader => reader !== ann.id).sort()).toEqual([bob.id, eve.id].sort())
  expect(new Set(readers).size).toBe(readers.length)
})

interface ReadersPage {
  readonly receipts: { readonly readCount: number; readonly recipientCount: number }
  readonly readers: {
    readonly edges: readonly { readonly node: { readonly user: { readonly id: string } } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}
