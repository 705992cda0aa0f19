// The inbox over a real store: whatever is lost, late or cut off, a client that resumes from its last cursor ends up knowing the
// newest state of every chat, and the clocks of processes play no part.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { isRefused } from '#platform/refusals.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import { hourMs, inFuture } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { inboxEvents } from '../../events.ts'
import { features } from '../../features.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import { statesHookOf } from '../hooks.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { cursorAt } from './inbox-queue.ts'

let room: TestRoom
let process: TestProcess
let inboxes: readonly Inbox[]
let looks = 0
/** Each look at this clock finds it six hours before or after the last one. */
const skewed = { clock: { now: () => inFuture(6 * hourMs * (looks++ % 2 === 0 ? 1 : -1)) } }
beforeAll(async () => {
  room = await openRoom(2)
  const { world } = room
  process = room.startProcess(undefined, skewed)
  const inboxParts = { inboxEvents, statesOf: statesHookOf(features, process.stores) }
  inboxes = [1, 2].map(() =>
    world.own(
      createInbox({ ...process.stores, ...inboxParts, members: process.members, bus: world.bus(), log: world.log }),
    ),
  )
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})

/** A client that keeps the newest rev of each chat, and its last cursor. */
function openClient(userId: string) {
  const known = new Map<string, number>()
  let after: number | undefined = 0
  let stop = new AbortController()
  let reading = Promise.resolve()
  return {
    known,
    get cursor() {
      return after
    },
    async connect(inbox: Inbox | undefined) {
      if (!inbox) throw new Error('no such process')
      stop = new AbortController()
      const { signal } = stop
      const items = await inbox.follow(userId, after, signal)
      reading = (async () => {
        for await (const { event, cursor } of items) {
          if (signal.aborted) return
          expect(cursor).toBeGreaterThan(after ?? 0)
          after = cursor
          if (event.__typename === 'ChatActivityChanged')
            known.set(event.chatId, Math.max(event.rev, known.get(event.chatId) ?? 0))
        }
      })()
    },
    async disconnect() {
      stop.abort()
      await reading
    },
  }
}

async function say({ service }: TestProcess, chatId: string, by: string): Promise<number> {
  const sent = await service.sendMessage(by, { chatId, clientKey: newId(), body: 'text' })
  if (isRefused(sent)) throw new Error(sent.code)
  return sent.message.rev
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('say' as const), chat: fc.nat(3), isTold: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), process: fc.nat(1) }) },
)

test('a client that comes and goes knows the newest state of every chat in the end', async () => {
  const [reader = '', writer = ''] = room.people
  const bus = room.world.bus()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async steps => {
      const chatIds = await Promise.all(Array.from({ length: 4 }, () => room.openChat(room.people)))
      const client = openClient(reader)
      await client.connect(inboxes[0])
      for (const one of steps) {
        if (one.do === 'say') {
          const chatId = chatIds[one.chat] ?? ''
          const rev = await say(process, chatId, writer)
          if (one.isTold) void bus.publish(feedOf('messages', chatId), { rev })
        } else {
          await client.disconnect()
          await client.connect(inboxes[one.process])
        }
      }
      const heads = await process.store.heads(chatIds)
      await until('the newest state of every chat', () =>
        heads.every(({ chatId, rev }) => client.known.get(chatId) === rev),
      )
      await client.disconnect()
    }),
    { numRuns: 5 },
  )
})

/** Its commits wait until they are let go. */
function holdingCommits(gate: Promise<void>): (mongo: Mongo) => Mongo {
  return mongo => ({
    ...mongo,
    transaction: work =>
      mongo.transaction(async session => {
        const done = await work(session)
        await gate
        return done
      }),
  })
}

test('what was written before the cursor and committed after it is told on the return', async () => {
  const [reader = '', writer = ''] = room.people
  const [late = '', busy = ''] = await Promise.all([1, 2].map(() => room.openChat(room.people)))
  const gate = Promise.withResolvers<void>()
  const slow = room.startProcess(holdingCommits(gate.promise), skewed)
  const client = openClient(reader)
  await client.connect(inboxes[0])
  await until('both chats to be known', () => client.known.has(late) && client.known.has(busy))
  const before = client.known.get(late) ?? 0
  const saying = say(slow, late, writer)
  const writtenAt = (await process.store.now()).getTime()
  await until(
    'the cursor to pass what is not committed yet',
    async () => {
      await say(process, busy, writer)
      return (client.cursor ?? 0) > cursorAt(writtenAt + 1_000)
    },
    { everyMs: 500 },
  )
  await client.disconnect()
  gate.resolve()
  const rev = await saying
  expect(client.known.get(late)).toBe(before)
  await client.connect(inboxes[1])
  await until('what was committed meanwhile', () => client.known.get(late) === rev)
  await client.disconnect()
})
