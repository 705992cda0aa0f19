// Pins through the gateway: who may, what everyone hears of it, and what becomes of a pin when its message goes.
import { beforeEach, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const changed = '... on ChangeMessageSuccess { message { id rev pinnedAt pinnedBy { id } } }'
const pins = async () => {
  const page = '{ edges { cursor node { id } } pageInfo { hasNextPage endCursor } }'
  const { pins: found } = await room.chat<{ pins: { edges: { node: { id: string } }[] } }>(room.eve, `pins ${page}`)
  return found.edges.map(({ node }) => node.id)
}

test('admins pin, members do not until the rules let everyone, and each pin is told to all', async () => {
  const { ann, bob, eve, chatId, run, say } = room
  const said = await say(bob, 'the address of the garden')
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), eve.accessToken)
  const feed = live.watch<{ __typename: string; message?: { id: string; pinnedAt: string | null } }>(
    `subscription ($chatId: ID!, $after: Cursor) { chatEvents(chatId: $chatId, after: $after) {
      __typename ... on PinsChanged { message { id pinnedAt } } ... on RulesChanged { chat { rules { pinning } } } } }`,
    { chatId, after: String(said.rev) },
  )
  expect(await room.chat(bob, 'permissions { pinMessages setChatRules }')).toEqual({
    permissions: { pinMessages: false, setChatRules: false },
  })
  expect(await run(bob, 'pinMessage', { messageId: said.id })).toMatchObject({ __typename: 'NotAllowed' })
  expect(await run(ann, 'pinMessage', { messageId: said.id }, changed)).toMatchObject({
    message: { id: said.id, pinnedBy: { id: ann.id } },
  })
  expect(await run(bob, 'setChatRules', { chatId, pinning: 'EVERYONE' })).toMatchObject({ __typename: 'NotAllowed' })
  await run(ann, 'setChatRules', { chatId, pinning: 'EVERYONE' })
  expect(await room.chat(bob, 'permissions { pinMessages setChatRules } rules { pinning }')).toEqual({
    permissions: { pinMessages: true, setChatRules: false },
    rules: { pinning: 'EVERYONE' },
  })
  await run(bob, 'unpinMessage', { messageId: said.id })
  // How far people have read comes between, whenever it likes.
  const told = () => feed.seen.map(({ __typename }) => __typename).filter(name => name !== 'ReceiptsChanged')
  await until('three changes of the pins and rules', async () => told().length >= 3)
  expect(told()).toEqual(['PinsChanged', 'RulesChanged', 'PinsChanged'])
  expect(await pins()).toEqual([])
})

test('pins are listed with the newest first; pinning again changes nothing', async () => {
  const { ann, bob, run, say } = room
  const [first, second] = [await say(bob, 'one'), await say(bob, 'two')]
  await run(ann, 'pinMessage', { messageId: second.id })
  await run(ann, 'pinMessage', { messageId: first.id })
  expect(await pins()).toEqual([first.id, second.id])
  const again = (await run(ann, 'pinMessage', { messageId: second.id }, changed)).message as { rev: number }
  const before = (await run(ann, 'pinMessage', { messageId: second.id }, changed)).message as { rev: number }
  expect(again.rev).toBe(before.rev)
  const paged = await room.chat<{ pins: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } }>(
    ann,
    'pins(first: 1) { edges { node { id } } pageInfo { endCursor } }',
  )
  const rest = await room.chat<{ pins: { edges: { node: { id: string } }[] } }>(
    ann,
    `pins(first: 5, after: "${paged.pins.pageInfo.endCursor}") { edges { node { id } } }`,
  )
  expect([...paged.pins.edges, ...rest.pins.edges].map(({ node }) => node.id)).toEqual([first.id, second.id])
})

test('a message that is deleted is not pinned any more, and cannot be pinned', async () => {
  const { ann, bob, run, say } = room
  const said = await say(bob, 'soon gone')
  await run(ann, 'pinMessage', { messageId: said.id })
  await run(bob, 'deleteMessage', { messageId: said.id, scope: 'EVERYONE' })
  expect(await pins()).not.toContain(said.id)
  expect(await run(ann, 'pinMessage', { messageId: said.id })).toMatchObject({ __typename: 'NotAllowed' })
})

test('whoever is in no such chat cannot pin and is told nothing', async () => {
  const said = await room.say(room.bob, 'inside')
  expect(await room.run(room.stranger, 'pinMessage', { messageId: said.id })).toMatchObject({ __typename: 'NotFound' })
})
