// The feed of a chat over a real store and a real bus: who is named in receipts, and who does not hear whom they blocked.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { LiveFrame, withLiveRequest } from '#platform/live/live-request.ts'
import { isRefused } from '#platform/refusals.ts'
import { eventOf } from '../../events.ts'
import { contextFor } from '../../resolvers.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'
import type { ReceiptsChanged } from '../events/model.ts'
import { createChatFollowers } from '../live/announcer.ts'
import { createReceipts, receiptsFeed } from '../live/receipts.ts'
import { createRecentMessages } from '../live/recent-messages.ts'
import { createBlockers } from '../members/blockers.ts'
import { chatEvents } from './chat-events.ts'
import type { Parts } from './context.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openRoom(101)
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

/**
 * A process that tells, and the frames of one chat's feed as a gateway gets them.
 * @param reader has read all of it, and was told of at the beginning of the feed
 */
async function openFeed(chatId: string, reader?: string) {
  const { world } = room
  const bus = world.bus()
  const clock = systemClock
  const ephemeral = { send: async () => undefined }
  const receipts = world.own(createReceipts({ ...room.process.stores, bus, ephemeral, clock, log: world.log }))
  const process = room.startProcess(undefined, { receipts })
  if (reader) await process.service.acknowledge(reader, [{ chatId, readSeq: 1 }])
  const followers = world.own(
    createChatFollowers({
      ...process,
      readAhead: async () => [],
      recentMessages: createRecentMessages(),
      bus,
      log: world.log,
    }),
  )
  const blockers = createBlockers(process)
  const viewer = { kind: 'feed', topic: `chatEvents({"chatId":"${chatId}"})` } as const
  const parts = { ...process, followers, blockers, eventOf, bus } as unknown as Parts
  const context = withLiveRequest(contextFor(viewer, parts), { viewer, mode: 'feed', through: undefined })
  const frames = chatEvents.subscribe(undefined, { chatId, after: null }, context, { fieldName: 'chatEvents' } as never)
  const next = async (): Promise<LiveFrame> => {
    const { value } = await frames[Symbol.asyncIterator]().next()
    if (!(value instanceof LiveFrame)) throw new Error('the feed has ended')
    return value
  }
  // What the rows alone say comes by the poll; receipts come by the bus.
  expect((await next()).control).toHaveProperty('at')
  using attaching = bus.subscribe(receiptsFeed(chatId), () => undefined)
  await attaching.attached
  if (reader) await nextReceipts({ next })
  return { process, next, reader }
}

async function say(chatId: string, by: string): Promise<number> {
  const sent = await room.process.service.sendMessage(by, { chatId, clientKey: newId(), body: 'text' })
  if (isRefused(sent)) throw new Error(sent.code)
  return sent.message.seq
}

async function nextReceipts(feed: {
  next(): Promise<LiveFrame>
  reader?: string | undefined
}): Promise<ReceiptsChanged> {
  for (;;) {
    const { value } = await feed.next()
    const event = value as { readonly __typename?: string }
    if (event.__typename !== 'ReceiptsChanged') continue
    const told = value as ReceiptsChanged
    // That the reader has moved may be told once more.
    if (told.positions.length === 0 || told.positions.some(({ userId }) => userId !== feed.reader)) return told
  }
}

test('members of a small chat are named in receipts; of one with more than a hundred only counts are told', async () => {
  const [ann = '', bob = '', eve = ''] = room.people
  const small = await room.openChat([ann, bob, eve])
  for (const [chatId, isNamed] of [
    [small, true],
    [room.chatId, false],
  ] as const) {
    const seq = await say(chatId, ann)
    const feed = await openFeed(chatId, eve)
    await feed.process.service.acknowledge(bob, [{ chatId, readSeq: seq }])
    const { positions } = await nextReceipts(feed)
    expect(positions).toEqual(
      isNamed ? [expect.objectContaining({ chatId, userId: bob, deliveredSeq: seq, readSeq: seq })] : [],
    )
  }
})

test('whoever has read while the feed was not there yet is told of at its beginning', async () => {
  const [ann = '', bob = ''] = room.people
  const chatId = await room.openChat([ann, bob])
  const seq = await say(chatId, ann)
  // Told to nobody: its process has no feed of this chat.
  await room.process.service.acknowledge(bob, [{ chatId, readSeq: seq }])
  const feed = await openFeed(chatId)
  const told = { chatId, userId: bob, deliveredSeq: seq, readSeq: seq }
  expect((await nextReceipts(feed)).positions).toContainEqual(expect.objectContaining(told))
})

test('an acknowledgement that moves nothing, or only in private, wakes nobody', async () => {
  const [ann = '', bob = '', eve = ''] = room.people
  const chatId = await room.openChat([ann, bob, eve])
  const seq = await say(chatId, ann)
  const feed = await openFeed(chatId, ann)
  const { service } = feed.process
  await service.acknowledge(bob, [{ chatId, deliveredSeq: seq }])
  expect((await nextReceipts(feed)).positions).toMatchObject([{ userId: bob, deliveredSeq: seq, readSeq: 0 }])
  await service.acknowledge(bob, [{ chatId, deliveredSeq: seq }])
  await service.acknowledge(bob, [{ chatId, readSeq: seq, isPrivate: true }])
  await service.acknowledge(eve, [{ chatId, readSeq: seq }])
  expect((await nextReceipts(feed)).positions.map(({ userId }) => userId)).toEqual([eve])
})

test('what is told of a message names those in the chat who have blocked its sender, and nobody else', async () => {
  const [ann = '', bob = '', eve = '', outsider = ''] = room.people
  const chatId = await room.openChat([ann, bob, eve])
  for (const by of [bob, outsider]) await room.process.personal.setBlocked(by, ann, true)
  const feed = await openFeed(chatId)
  await say(chatId, ann)
  const storedAt = expect.any(Number)
  expect((await feed.next()).control).toEqual({ storedAt, except: [bob] })
  await say(chatId, eve)
  expect((await feed.next()).control).toEqual({ storedAt })
  for (const by of [bob, outsider]) await room.process.personal.setBlocked(by, ann, false)
})
