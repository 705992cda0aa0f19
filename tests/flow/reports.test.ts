// Reports through the gateway: who sends them, who looks after them, and the log of what was done, which nobody can change.
import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import type { Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from './live-client.ts'
import { withRole } from './platform-role.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let administrator: Person
beforeAll(async () => {
  administrator = await withRole(endpoints, (await openRoomOfThree(endpoints)).stranger, 'ADMINISTRATOR')
})

interface Found {
  readonly id: string
  readonly state: string
  readonly note: string | null
  readonly reportedBy: { readonly id: string } | null
  readonly context: readonly { readonly body: string | null }[]
}
interface Page<N> {
  readonly edges: readonly { readonly node: N; readonly cursor: string }[]
}
const fields = `id state reason note resolution message { id body } reportedUser { id } reportedBy { id } resolvedBy { id }
  context { messageId body sender { id } }`
const stored = `... on ReportContentSuccess { report { ${fields} } }`

/** A room of three, where Bob has said something bad. */
async function openRoom() {
  const room = await openRoomOfThree(endpoints)
  const { ann, bob, say } = room
  await say(ann, 'Who wants roses?')
  const bad = await say(bob, 'Buy my medicine')
  await say(ann, 'Stop that')
  return { ...room, bad, ...askingIn(room) }
}

function askingIn(room: RoomOfThree) {
  const report = (by: Person, input: object) => room.run(by, 'reportContent', { reason: 'SPAM', ...input }, stored)
  return {
    report,
    /** @returns its id */
    reported: async (by: Person, input: object) => ((await report(by, input)).report as Found).id,
    inRoom: async (by: Person) => {
      const selection = `reports(first: 50) { edges { node { ${fields} } } }`
      const { reports } = await room.chat<{ reports: Page<Found> | null }>(by, selection)
      return reports?.edges.map(({ node }) => node) ?? null
    },
    everywhere: async (by: Person) => {
      const query = `{ reports(first: 100) { edges { node { ${fields} } } } }`
      const { reports } = await room.api.ask<{ reports: Page<Found> }>(query, {}, by.accessToken)
      return reports.edges.map(({ node }) => node)
    },
    resolve: (by: Person, reportId: string, resolution = 'ACTED') =>
      room.run(
        by,
        'resolveReport',
        { reportId, resolution, note: 'Looked at it' },
        `... on ResolveReportSuccess { report { ${fields} } }`,
      ),
  }
}

test('a message is reported with what was said around it, which stays as it was when the message is gone', async () => {
  const { ann, bob, eve, run, bad, report, inRoom, everywhere } = await openRoom()
  await using live = connectLive(endpoints.gatewayUrl.replace('http', 'ws'), ann.accessToken)
  const feed = live.watch<{ kind?: string; state?: string }>(
    'subscription { inbox(after: 0) { __typename ... on RequestChanged { kind state } } }',
    {},
  )
  // Its chats are told first: once one is, whatever follows is.
  await until('the inbox to be followed', async () => feed.seen.length > 0)
  const first = await report(eve, { messageId: bad.id, note: ' The third one today. ' })
  expect(first).toMatchObject({
    report: {
      state: 'OPEN',
      note: 'The third one today.',
      reportedUser: { id: bob.id },
      reportedBy: { id: eve.id },
      resolvedBy: null,
    },
  })
  const again = await report(eve, { messageId: bad.id, note: 'Once more' })
  expect(again.report).toEqual(first.report)
  await until('the owner to hear of it', async () =>
    feed.seen.some(({ kind, state }) => kind === 'REPORT' && state === 'PENDING'),
  )
  await run(bob, 'deleteMessage', { messageId: bad.id, scope: 'EVERYONE' })
  const [found] = (await inRoom(ann)) ?? []
  expect(found?.context.map(({ body }) => body)).toEqual(
    expect.arrayContaining(['Who wants roses?', 'Buy my medicine', 'Stop that']),
  )
  // Those who look after a chat need not know who has spoken up.
  expect(found?.reportedBy).toBeNull()
  expect(await inRoom(bob)).toBeNull()
  expect((await everywhere(eve)).map(({ id }) => id)).toEqual([found?.id])
  expect(await everywhere(bob)).toEqual([])
})

test('the owner answers reports of their room, moderators of the platform answer all, and the first answer stays', async () => {
  const { ann, bob, eve, bad, report, reported, everywhere, resolve } = await openRoom()
  const ofRoom = await reported(eve, { messageId: bad.id })
  expect(await resolve(bob, ofRoom)).toMatchObject({ __typename: 'NotFound', path: ['input', 'reportId'] })
  expect(await resolve(ann, ofRoom)).toMatchObject({
    report: { state: 'RESOLVED', resolution: 'ACTED', resolvedBy: { id: ann.id } },
  })
  expect(await resolve(administrator, ofRoom, 'DISMISSED')).toMatchObject({ report: { resolution: 'ACTED' } })
  const person = (await report(eve, { userId: bob.id, reason: 'HARASSMENT' })).report as Found
  expect(await resolve(ann, person.id)).toMatchObject({ __typename: 'NotFound' })
  expect((await everywhere(administrator)).find(({ id }) => id === person.id)).toMatchObject({
    reportedBy: { id: eve.id },
    state: 'OPEN',
  })
  expect(await resolve(administrator, person.id, 'DISMISSED')).toMatchObject({ report: { resolution: 'DISMISSED' } })
  const mine = (await everywhere(eve)).find(({ id }) => id === person.id)
  expect(mine).toMatchObject({ state: 'RESOLVED', resolvedBy: null })
})

test('what was done is in a log that only grows: each entry holds the hash of the one before', async () => {
  const { api, ann, bob, eve, run, chatId, bad, reported, resolve } = await openRoom()
  await resolve(ann, await reported(eve, { messageId: bad.id }))
  await resolve(administrator, await reported(eve, { userId: bob.id }), 'DISMISSED')
  expect(await run(ann, 'banMember', { chatId, userId: bob.id })).toMatchObject({ __typename: 'ChangeChatSuccess' })
  interface Entry {
    readonly seq: number
    readonly recordedAt: string
    readonly actor: { readonly id: string }
    readonly action: string
    readonly subjectId: string
    readonly chatId: string | null
    readonly note: string | null
    readonly hash: string
    readonly previousHash: string
  }
  const log = async (by: Person): Promise<Entry[]> => {
    const entry = 'seq recordedAt actor { id } action subjectId chatId note hash previousHash'
    const entries: Entry[] = []
    for (let after: string | undefined; ; ) {
      const { auditLog } = await api.ask<{ auditLog: Page<Entry> }>(
        `query ($after: String) { auditLog(first: 2, after: $after) { edges { cursor node { ${entry} } } } }`,
        { after },
        by.accessToken,
      )
      entries.push(...auditLog.edges.map(({ node }) => node))
      after = auditLog.edges.at(-1)?.cursor
      if (after === undefined || auditLog.edges.length < 2) return entries.reverse()
    }
  }
  await until('the ban to be written down', async () =>
    (await log(ann)).some(({ action }) => action === 'MEMBER_BANNED'),
  )
  const all = await log(administrator)
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
  for (const [
    index,
    { seq, recordedAt: at, actor: by, action, subjectId, chatId: where, note, hash, previousHash },
  ] of all.entries()) {
    const said = JSON.stringify([seq, previousHash, at, by.id, action, subjectId, where, note])
    expect(hash).toBe(createHash('sha256').update(said).digest('base64url'))
    expect(previousHash).toBe(all[index - 1]?.hash ?? '')
  }
  expect(all.map(({ action, actor }) => [action, actor.id])).toEqual(
    expect.arrayContaining([
      ['REPORT_ACTED', ann.id],
      ['REPORT_DISMISSED', administrator.id],
      ['MEMBER_BANNED', ann.id],
    ]),
  )
  expect(new Set((await log(ann)).map(({ actor }) => actor.id))).toEqual(new Set([ann.id]))
  expect(await log(eve)).toEqual([])
})

test.each([
  ['nothing', {}, 'InvalidInput', ['input']],
  ['a message that is not there', { messageId: 'no message' }, 'NotFound', ['input', 'messageId']],
  ['somebody who cannot be', { userId: 'nobody' }, 'NotFound', ['input', 'userId']],
  ['a room of others', { chatId: 'no chat' }, 'NotFound', ['input', 'chatId']],
  ['two things at once', { messageId: 'one', chatId: 'two' }, 'InvalidInput', ['input']],
  ['with a novel', { userId: 'nobody', note: 'x'.repeat(1_001) }, 'InvalidInput', ['input', 'note']],
])('a report of %s is refused', async (_, input, __typename, path) => {
  const { eve, report } = await openRoom()
  expect(await report(eve, input)).toMatchObject({ __typename, path })
})

test('nobody reports themselves, or a message of a room that they are not in', async () => {
  const { ann, eve, stranger, say, report } = await openRoom()
  expect(await report(eve, { userId: eve.id })).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'userId'] })
  const said = await say(ann, 'Among us')
  expect(await report(stranger, { messageId: said.id })).toMatchObject({
    __typename: 'NotFound',
    path: ['input', 'messageId'],
  })
})
