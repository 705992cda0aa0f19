// Scheduled messages through the gateway: said at their time, listed with what became of them, and told to all of my devices.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { setRow } from '#stack/testing/test-aging.ts'
import { hourMs, inFuture, inPast, present, secondMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeEach(async () => {
  room = await openRoomOfThree(endpoints)
})

const made = '... on ScheduleMessageSuccess { replayed scheduledMessage { id state body } }'
const schedule = (more = {}) => {
  const sendAt = inFuture(hourMs).toISOString()
  const input = { chatId: room.chatId, clientKey: randomUUID(), body: 'at noon', sendAt, ...more }
  return room.run(room.bob, 'scheduleMessage', input, made)
}
const listed = async () => {
  const page = '{ scheduledMessages { edges { node { id state body refusalReason message { id body clientKey } } } } }'
  const answer = await room.api.ask<{ scheduledMessages: { edges: { node: { id: string; state: string } }[] } }>(
    page,
    {},
    room.bob.accessToken,
  )
  return answer.scheduledMessages.edges.map(({ node }) => node)
}

test('it is said at its time, once, as its writer, and its devices hear what became of it', async () => {
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), room.bob.accessToken)
  const inbox = live.watch<{ scheduledMessage?: { id: string; state: string } }>(
    'subscription ($after: Cursor) { inbox(after: $after) { ... on ScheduledMessageChanged { scheduledMessage { id state } } } }',
    { after: String(present().getTime()) },
  )
  type Scheduled = { scheduledMessage: { id: string } }
  const clientKey = randomUUID()
  const { scheduledMessage: scheduled } = (await schedule({ clientKey })) as unknown as Scheduled
  const itself = async () => (await listed()).find(({ id }) => id === scheduled.id)
  expect(await itself()).toMatchObject({ state: 'WAITING', body: 'at noon', message: null })
  await setRow('messages', 'scheduled_messages', scheduled.id, { sendAt: inPast(secondMs) })
  await until('it to be said', async () => (await itself())?.state === 'SENT')
  expect(await itself()).toMatchObject({
    ...{ state: 'SENT', body: null, refusalReason: null },
    message: { body: 'at noon', clientKey },
  })
  const isSent = (one: { id: string; state: string } | undefined) => one?.id === scheduled.id && one.state === 'SENT'
  await until('its last state to be told', async () => inbox.seen.some(one => isSent(one.scheduledMessage)))
  const page = await room.chat<{ messages: { edges: { node: { body: string; sender: { id: string } } }[] } }>(
    room.eve,
    'messages { edges { node { body sender { id } } } }',
  )
  expect(page.messages.edges.map(({ node }) => node)).toEqual([{ body: 'at noon', sender: { id: room.bob.id } }])
})

test('what was taken back is not said', async () => {
  const { scheduledMessage: scheduled } = (await schedule()) as unknown as { scheduledMessage: { id: string } }
  const { run, bob, eve } = room
  expect(await run(eve, 'cancelScheduledMessage', { scheduledMessageId: scheduled.id })).toMatchObject({
    __typename: 'NotFound',
  })
  for (const _ of [1, 2])
    expect(await run(bob, 'cancelScheduledMessage', { scheduledMessageId: scheduled.id })).toMatchObject({
      __typename: 'CancelScheduledMessageSuccess',
    })
  expect((await listed()).find(({ id }) => id === scheduled.id)).toMatchObject({ state: 'CANCELLED', body: null })
})

test.each([
  ['a time that has passed', { sendAt: '2020-01-01T00:00:00.000Z' }, 'sendAt'],
  ['a time too far ahead', { sendAt: '2099-01-01T00:00:00.000Z' }, 'sendAt'],
  ['nothing to say', { body: ' ' }, 'body'],
  ['a key that is none', { clientKey: '!' }, 'clientKey'],
])('%s is refused', async (_, more, name) => {
  expect(await schedule(more)).toMatchObject({ __typename: 'InvalidInput', path: ['input', name] })
})
