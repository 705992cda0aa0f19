// Rooms over a real store: what is opened is opened once, whatever races or dies; members come by pages; and every query stands on
// an index.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { isRefused } from '#platform/refusals.ts'
import type { ChatsFacts, ChatsPersonalFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { counting, Died, dyingAt, explaining } from '#stack/testing/watched-mongo.ts'
import { createErasure, createTraces } from './erasure.ts'
import { membershipChanges } from './membership.ts'
import { createPeople } from './people.ts'
import { createChatService } from './service.ts'
import { createStores, ensureIndexes } from './stores.ts'

let world: World
let first: Process
let everybody: string[]
let [ann, bob, eve, zoe] = ['', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  first = startProcess()
  await ensureIndexes(first.stores)
  await first.people.ensureIndexes()
})
beforeEach(async () => {
  everybody = Array.from({ length: 6 }, newId)
  ;[ann = '', bob = '', eve = '', zoe = ''] = everybody
  for (const userId of everybody) await first.people.heardOf(userId)
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

type Process = ReturnType<typeof startProcess>

/** One process, as far as the rules go. */
function startProcess(over: (mongo: Mongo) => Mongo = mongo => mongo) {
  const mongo = over(world.mongo)
  const events = createEventLog<ChatsFacts>(mongo.db)
  const personalEvents = createEventLog<ChatsPersonalFacts>(mongo.db, 'personal_events')
  const stores = createStores(mongo, { events, personalEvents })
  const { store } = stores
  const users = { entities: async <T>(_type: string, ids: readonly string[]) => ids.map(() => null as T | null) }
  const people = createPeople(mongo, users)
  const announcer = { announce: () => undefined, announcePersonal: () => undefined }
  const service = createChatService({ ...stores, people, announcer, clock: systemClock })
  const erase = createErasure({ store, traces: createTraces(mongo), announcer })
  return { stores, store, people, service, erase }
}

async function openGroup(memberIds: readonly string[], { service }: Process = first): Promise<string> {
  const opened = await service.createGroupChat(ann, { clientKey: newId(), title: 'Garden', memberIds })
  if (isRefused(opened)) throw new Error(opened.reason)
  return opened.chat.id
}

test('a group is opened once for each key, and the same key for another group is refused, in two processes at once', async () => {
  const other = startProcess()
  const tries = fc.array(
    fc.record({ key: fc.nat(2), title: fc.constantFrom('Garden', 'Orchard'), elsewhere: fc.boolean() }),
    {
      minLength: 2,
      maxLength: 10,
    },
  )
  await fc.assert(
    fc.asyncProperty(tries, async opens => {
      const keys = [newId(), newId(), newId()]
      const results = await Promise.all(
        opens.map(({ key, title, elsewhere }) =>
          (elsewhere ? other : first).service.createGroupChat(ann, {
            clientKey: keys[key] ?? '',
            title,
            memberIds: [bob],
          }),
        ),
      )
      for (const key of new Set(opens.map(one => one.key))) {
        const ofKey = results.filter((_, index) => opens[index]?.key === key)
        const opened = ofKey.flatMap(one => (!isRefused(one) ? [one] : []))
        expect(new Set(opened.map(({ chat }) => chat.id)).size).toBe(1)
        expect(opened.filter(({ replayed }) => !replayed)).toHaveLength(1)
        const titles = opens.filter(
          (one, index) => one.key === key && isRefused(results[index]) && results[index].code === 'KEY_REUSED',
        )
        for (const { title } of titles) expect(title).not.toBe(opened[0]?.chat.title)
      }
    }),
    { numRuns: 8 },
  )
})

test('a process that dies between any two steps leaves a group that is wholly there or not at all, and the retry finds it', async () => {
  const calls = counting()
  await openGroup([bob], startProcess(calls.over))
  expect(calls.calls()).toBeGreaterThan(3)
  for (let step = 1; step <= calls.calls() + 1; step++) {
    const clientKey = newId()
    const open = ({ service }: Process) =>
      service.createGroupChat(ann, { clientKey, title: 'Garden', memberIds: [bob, eve] })
    for (const when of ['before', 'after'] as const) {
      const died = await open(startProcess(dyingAt(step, when))).catch(error => error)
      if (!(died instanceof Died)) expect(died).not.toHaveProperty('code')
    }
    const opened = await open(first)
    if (isRefused(opened)) throw new Error(opened.reason)
    const { chat, members } = (await first.store.membership(opened.chat.id)) ?? { chat: undefined, members: [] }
    expect([chat?.memberCount, members.length]).toEqual([3, 3])
    expect(await first.store.facts(opened.chat.id, 0, 10)).toHaveLength(1)
  }
})

test('changes of one group from two processes at once are dense in its log, which leads to the members that it has', async () => {
  const other = startProcess()
  const chatId = await openGroup([bob])
  await first.service.changeRole(ann, { chatId, userId: bob, role: 'ADMIN' })
  const rounds = Array.from({ length: 6 }, (_, round) => round)
  await Promise.all(
    rounds.flatMap(round => [
      first.service.addMembers(ann, { chatId, userIds: [eve, zoe] }),
      other.service.removeMember(bob, chatId, round % 2 === 0 ? eve : zoe),
    ]),
  )
  const facts = await first.store.facts(chatId, 0, 100)
  expect(facts.map(({ rev }) => rev)).toEqual(facts.map((_, index) => index + 1))
  const members = new Set<string>()
  for (const { added, removed } of (await membershipChanges(first.store, chatId, 0)) ?? []) {
    for (const { userId } of added) members.add(userId)
    for (const userId of removed) members.delete(userId)
  }
  const now = await first.store.membership(chatId)
  expect([...members].sort()).toEqual(now?.members.map(({ userId }) => userId).sort())
  expect(now?.chat).toMatchObject({ memberCount: members.size, version: facts.length })
})

test('the changes after a version say who made each of them', async () => {
  const chatId = await openGroup([bob])
  await first.service.addMembers(ann, { chatId, userIds: [eve] })
  await first.service.changeRole(ann, { chatId, userId: bob, role: 'ADMIN' })
  await first.service.removeMember(bob, chatId, eve)
  await first.service.leaveChat(bob, chatId)
  expect(await membershipChanges(first.store, chatId, 1)).toMatchObject([
    { version: 2, byUserId: ann, added: [{ userId: eve, role: 'MEMBER' }], removed: [] },
    // Bob has left since: his role is nobody's business any more.
    { version: 3, byUserId: ann, added: [], removed: [] },
    { version: 4, byUserId: bob, added: [], removed: [eve] },
    { version: 5, byUserId: bob, added: [], removed: [bob] },
  ])
  expect(await membershipChanges(first.store, chatId, 5)).toEqual([])
})

test('members come by pages in the order of joining, each once, also where many came and went', async () => {
  const chatId = await openGroup([bob])
  for (let round = 0; round < 12; round++) {
    await first.service.addMembers(ann, { chatId, userIds: [eve] })
    await first.service.removeMember(ann, chatId, eve)
  }
  await first.service.addMembers(ann, { chatId, userIds: [zoe, eve] })
  const [chat] = await first.store.chats([chatId])
  if (!chat) throw new Error('the chat is gone')
  const seen: string[] = []
  let after: { sinceVersion: number; userId: string } | undefined
  for (let page = 0; page < 6; page++) {
    const rows = await first.store.members(chat, { from: 'start', size: 1, after, before: undefined })
    const [member] = rows
    if (!member) break
    seen.push(member.userId)
    after = member
    if (rows.length === 1) break
  }
  expect(seen).toEqual([...[ann, bob].sort(), zoe, eve])
})

test('nobody opens a group with, or adds, whoever has blocked them', async () => {
  await first.people.setBlocked(zoe, ann, true)
  const refused = { code: 'NOT_ALLOWED' }
  const memberIds = [bob, zoe]
  expect(await first.service.createGroupChat(ann, { clientKey: newId(), title: 'x', memberIds })).toMatchObject({
    ...refused,
    field: ['memberIds', '1'],
  })
  const chatId = await openGroup([bob])
  expect(await first.service.addMembers(ann, { chatId, userIds: memberIds })).toMatchObject(refused)
  expect(await first.service.createDirect(zoe, ann)).toMatchObject(refused)
})

test('no query of the stores walks through a collection', async () => {
  const { over, plans } = explaining()
  const { stores, store, people, service, erase } = startProcess(over)
  const chatId = await openGroup([bob, eve], { ...first, service })
  await service.createDirect(ann, bob)
  await people.strangers([bob, newId()])
  await service.addMembers(ann, { chatId, userIds: [zoe] })
  await service.changeRole(ann, { chatId, userId: bob, role: 'ADMIN' })
  await service.setChatPreferences(ann, { chatId, pinned: true })
  await service.removeMember(ann, chatId, zoe)
  await service.sawActivity([{ chatId, at: systemClock.now() }])
  const [chat] = await store.chats([chatId])
  if (!chat) throw new Error('the chat is gone')
  const page = { from: 'start', size: 2, before: undefined } as const
  await store.members(chat, { ...page, after: undefined })
  await store.members(chat, { ...page, after: { sinceVersion: 1, userId: ann } })
  await store.chatsOf(ann, { archived: false }, { ...page, after: undefined })
  await store.membership(chatId)
  await membershipChanges(store, chatId, 0)
  const made = await service.createInvite(ann, { chatId, needsApproval: true })
  if (isRefused(made)) throw new Error(made.reason)
  await service.joinChat(zoe, { token: made.token })
  await service.invitation(zoe, made.token)
  await stores.invites.invites(chatId, undefined, { ...page, after: undefined })
  await stores.invites.asking(chatId, { ...page, after: { at: new Date(0), userId: ann } })
  await service.acceptJoinRequest(ann, chatId, zoe)
  const direct = await service.createDirect(everybody[4] ?? '', everybody[5] ?? '')
  if (isRefused(direct)) throw new Error(direct.reason)
  await service.sawWords([{ chatId: direct.chat.id, userId: everybody[5] ?? '' }])
  await erase(eve)
  expect(plans.length).toBeGreaterThanOrEqual(20)
  // The stand-in store keeps partial indexes unique and does not read by them, as MongoDB does.
  const walks = plans.filter(({ plan }) => plan.includes('COLLSCAN') && !/"(pair|createdBy)/.test(plan))
  expect(walks.map(({ collection, query, plan }) => [collection, query, plan.slice(0, 300)])).toEqual([])
})
