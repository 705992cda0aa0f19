// How far people have read, over a real store: positions never go back, and what is unread is what a model that counts says it is.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { present } from '#stack/testing/test-time.ts'
import { counting } from '#stack/testing/watched-mongo.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'

let room: TestRoom
let now = present().getTime()
beforeAll(async () => {
  room = await openRoom(3, { now: () => new Date(now) })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

/** What one reader should see, kept by counting everything: slow, simple and obviously right. */
interface Said {
  readonly id: string
  readonly seq: number
  readonly by: number
  readonly mentionsReader: boolean
  deleted: boolean
  hidden: boolean
}

interface Wishes {
  /** Whether the reader has blocked Ann, has muted Bob, and has muted the chat. */
  readonly blocked: boolean
  readonly silent: boolean
  readonly muted: boolean
}

function unreadOf(said: readonly Said[], readSeq: number, { blocked, silent, muted }: Wishes) {
  const heard = said.filter(({ by }) => by !== 0 && !(blocked && by === 1) && !(silent && by === 2))
  const unread = heard.filter(one => one.seq > readSeq && !one.deleted && !one.hidden)
  const mentions = unread.filter(({ mentionsReader }) => mentionsReader).length
  return { count: muted ? 0 : unread.length, isCapped: false, mentionCount: mentions, firstSeq: unread[0]?.seq ?? null }
}

type Operation =
  | { readonly do: 'send'; readonly by: number; readonly mention: boolean; readonly call: boolean }
  | { readonly do: 'delete' | 'hide' | 'read' | 'unread'; readonly at: number }
  | { readonly do: 'block' | 'silence' | 'mute'; readonly on: boolean }

const at = fc.integer({ min: 0, max: 30 })
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      by: fc.integer({ min: 0, max: 2 }),
      mention: fc.boolean(),
      call: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'hide' as const, 'read' as const, 'unread' as const),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('block' as const, 'silence' as const, 'mute' as const),
      on: fc.boolean(),
    }),
  },
)

test('unread counts agree with a model after operations in any order', async () => {
  const { service, positions, personal, muted: mutes } = room.process
  const [reader = '', ann = '', bob = ''] = room.people
  const senders = [reader, ann, bob]
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 25 }), async operations => {
      const chatId = await room.openChat(room.people)
      const said: Said[] = []
      const called = new Set<number>()
      let readSeq = 0
      const wishes = { blocked: false, silent: false, muted: false }
      await personal.setBlocked(reader, ann, false)
      await mutes.set(reader, bob, false)
      for (const one of operations) {
        const target = 'at' in one && said.length > 0 ? said[one.at % said.length] : undefined
        switch (one.do) {
          case 'send': {
            const mentionIds = one.mention ? [reader] : []
            // Nobody calls everyone twice in a minute.
            const mentionsEveryone = one.call && !called.has(one.by)
            if (mentionsEveryone) called.add(one.by)
            const input = { chatId, clientKey: newId(), body: 'text', mentionIds, mentionsEveryone }
            const sent = await service.sendMessage(senders[one.by] ?? '', input)
            if (isRefused(sent)) throw new Error(sent.reason)
            const { id, seq } = sent.message
            said.push({
              id,
              seq,
              by: one.by,
              mentionsReader: one.mention || mentionsEveryone,
              deleted: false,
              hidden: false,
            })
            break
          }
          case 'delete':
            if (target) await service.deleteForEveryone(senders[target.by] ?? '', target.id)
            if (target) target.deleted = true
            break
          case 'hide':
            if (target) await service.deleteForMe(reader, target.id)
            if (target) target.hidden = true
            break
          case 'read':
            if (target) await service.acknowledge(reader, [{ chatId, readSeq: target.seq }])
            if (target) readSeq = Math.max(readSeq, target.seq)
            break
          case 'unread':
            if (target) await service.markUnread(reader, chatId, target.seq)
            if (target) readSeq = target.seq - 1
            break
          case 'block':
            await personal.setBlocked(reader, ann, one.on)
            wishes.blocked = one.on
            break
          case 'silence':
            await mutes.set(reader, bob, one.on)
            wishes.silent = one.on
            break
          case 'mute':
            await positions.setMuted(chatId, reader, one.on ? new Date(now + 60_000) : null)
            wishes.muted = one.on
        }
      }
      expect(await service.unread(reader, [chatId])).toEqual([unreadOf(said, readSeq, wishes)])
    }),
    { numRuns: 15 },
  )
  // The last run may have ended with a block or a mute; the people are the other tests' too.
  await personal.setBlocked(reader, ann, false)
  await mutes.set(reader, bob, false)
})

test('acknowledgements that arrive in any order, and twice, end at the furthest', async () => {
  const { service, positions } = room.process
  const [reader = '', ann = ''] = room.people
  const seq = fc.integer({ min: 0, max: 12 })
  const acknowledgements = fc.array(fc.record({ deliveredSeq: seq, readSeq: seq, isPrivate: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(acknowledgements, async given => {
      const chatId = await room.openChat(room.people)
      await Promise.all(
        Array.from({ length: 10 }, () => service.sendMessage(ann, { chatId, clientKey: newId(), body: 'text' })),
      )
      await Promise.all(given.map(position => service.acknowledge(reader, [{ chatId, ...position }])))
      const most = (of: (one: (typeof given)[number]) => number) => Math.min(10, Math.max(0, ...given.map(of)))
      const [readState] = await positions.readStates(reader, [chatId])
      expect(readState).toMatchObject({
        readSeq: most(({ readSeq }) => readSeq),
        shownSeq: most(({ readSeq, isPrivate }) => (isPrivate ? 0 : readSeq)),
        deliveredSeq: most(({ deliveredSeq, readSeq }) => Math.max(deliveredSeq, readSeq)),
      })
    }),
    { numRuns: 10 },
  )
})

test('a mute ends at its time', async () => {
  const { service, positions } = room.process
  const [reader = '', ann = ''] = room.people
  const chatId = await room.openChat(room.people)
  await service.sendMessage(ann, { chatId, clientKey: newId(), body: 'text' })
  await positions.setMuted(chatId, reader, new Date(now + 1_000))
  expect(await service.unread(reader, [chatId])).toMatchObject([{ count: 0, firstSeq: 1 }])
  now += 2_000
  expect(await service.unread(reader, [chatId])).toMatchObject([{ count: 1 }])
})

test('a mute that is told before its member is stays: the two come by topics of their own', async () => {
  const { service, positions } = room.process
  const [, ann = ''] = room.people
  const chatId = await room.openChat(room.people)
  const guest = newId()
  await positions.setMuted(chatId, guest, new Date(now + 1_000_000))
  await positionsChanged(chatId, guest)
  await service.sendMessage(ann, { chatId, clientKey: newId(), body: 'text' })
  expect(await positions.readStates(guest, [chatId])).toMatchObject([{ mutedUntil: new Date(now + 1_000_000) }])
})

/** As the copy of the members does it when somebody joins. */
const positionsChanged = (chatId: string, userId: string) =>
  room.world.mongo.transaction(session =>
    room.process.positions.membersChanged(session, chatId, {
      ...{ joined: [{ userId, seesAll: true }], left: [] },
      ...{ rev: 1, lastSeq: 0, at: new Date(now) },
    }),
  )

test('more than a hundred are told as a hundred and more', async () => {
  const { service } = room.process
  const [reader = '', ann = ''] = room.people
  const chatId = await room.openChat(room.people)
  await Promise.all(
    Array.from({ length: 104 }, () =>
      service.sendMessage(ann, { chatId, clientKey: newId(), body: 'text', mentionIds: [reader] }),
    ),
  )
  expect(await service.unread(reader, [chatId])).toEqual([
    { count: 100, isCapped: true, mentionCount: 100, firstSeq: 1 },
  ])
})

test('whoever joins a chat finds nothing unread in it, and with FROM_JOINING nothing from before', async () => {
  const { service, positions } = room.process
  const [, ann = ''] = room.people
  const guest = newId()
  await service.sendMessage(ann, { chatId: room.chatId, clientKey: newId(), body: 'before' })
  await room.add(guest, 'FROM_JOINING')
  const before = (
    await room.process.store.history(room.chatId, { from: 'end', size: 1, after: undefined, before: undefined })
  ).at(-1)
  expect(await service.unread(guest, [room.chatId])).toEqual([
    { count: 0, isCapped: false, mentionCount: 0, firstSeq: null },
  ])
  expect(await positions.readStates(guest, [room.chatId])).toMatchObject([{ visibleFromSeq: before?.seq }])
  await service.sendMessage(ann, { chatId: room.chatId, clientKey: newId(), body: 'after' })
  expect(await service.unread(guest, [room.chatId])).toMatchObject([{ count: 1 }])
})

test('an acknowledgement costs the same however many chats it names', async () => {
  const [reader = ''] = room.people
  const chatIds = await Promise.all(Array.from({ length: 20 }, () => room.openChat(room.people)))
  const calls = counting()
  const { service } = room.startProcess(calls.over)
  await service.acknowledge(
    reader,
    chatIds.slice(0, 1).map(chatId => ({ chatId, readSeq: 0 })),
  )
  const one = calls.calls()
  calls.reset()
  await service.acknowledge(
    reader,
    chatIds.map(chatId => ({ chatId, readSeq: 0 })),
  )
  expect(calls.calls()).toBe(one)
})

test.each([
  ['a negative position', [{ readSeq: -1 }]],
  ['more than a hundred chats', Array.from({ length: 101 }, () => ({ readSeq: 1 }))],
])('%s is refused', async (_, positions) => {
  const { service } = room.process
  const given = positions.map(position => ({ chatId: room.chatId, ...position }))
  expect(await service.acknowledge(room.people[0] ?? '', given)).toMatchObject({ code: 'INVALID_INPUT' })
})

test('a stranger acknowledges nothing, and cannot mark anything unread', async () => {
  const { service } = room.process
  expect(await service.acknowledge(newId(), [{ chatId: room.chatId, readSeq: 1 }])).toMatchObject({ positions: [] })
  expect(await service.markUnread(newId(), room.chatId, 1)).toMatchObject({ code: 'NOT_FOUND' })
})
