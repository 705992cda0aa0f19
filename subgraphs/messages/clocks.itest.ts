// One process has one clock: what its rules hold for over, its stores and its fields do too.

import { expect, test } from '@jest/globals'
import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { present } from '#stack/testing/test-time.ts'
import type { Context } from './core/graphql/context.ts'
import type { Message } from './core/model/model.ts'
import { pollOfMessage } from './features/polls/poll-fields.ts'
import { openRoom } from './test-room.ts'

test('a message whose time is over by the clock of the process reads as gone, and counts as unread no more', async () => {
  let now = present()
  await using room = await openRoom(2, { now: () => now })
  const [ann = '', bob = ''] = room.people
  const { service, store } = room.process
  const sent = await service.sendMessage(ann, {
    chatId: room.chatId,
    clientKey: newId(),
    body: 'for an hour',
    expiresInSeconds: 3_600,
  })
  if (isRefused(sent)) throw new Error(sent.code)
  const read = async () => {
    const [message] = await store.messages([sent.message.id])
    const [unread] = (await service.unread(bob, [room.chatId])).values()
    return [message?.body, unread?.count]
  }
  expect(await read()).toEqual(['for an hour', 1])
  now = new Date(now.getTime() + 3_600_000)
  expect(await read()).toEqual([null, 0])
})

test('a poll is closed by the same clock', async () => {
  const closesAt = new Date(1_000)
  const poll = { options: [], allowsMany: false, isAnonymous: false, voterCount: 0, closesAt, closedAt: null }
  const at = (ms: number) => {
    const clock: Clock = { now: () => new Date(ms) }
    const ask = pollOfMessage.poll as unknown as (
      message: Partial<Message>,
      args: object,
      context: Partial<Context>,
    ) => object
    return ask({ id: newId(), poll }, {}, { clock })
  }
  expect(at(999)).toMatchObject({ isOpen: true })
  expect(at(1_000)).toMatchObject({ isOpen: false })
})
