// A copy that is lost or wrong is made anew while the platform runs, and ends up equal to the copy of another consumer that took in
// every fact live.

import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { ensureKeys } from '#stack/keys.ts'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { openGroup, type Person, signUp } from '#stack/seed/people.ts'
import { checkout, serviceNames } from '#stack/services.ts'
import { environmentOf } from '#stack/start/service-process.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

interface Row {
  readonly _id: string
  readonly key: string
  readonly userId: string
}

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
const patience = { everyMs: 200 }
const client = new MongoClient(endpoints.mongoUrl)
const dbOf = (service: string) => client.db(`${endpoints.namespace}${service}`)
let [ann, bob, carl, dora] = [] as unknown as [Person, Person, Person, Person]
beforeAll(async () => {
  const mailbox = createMailbox(endpoints.mailUrl)
  const person = (displayName: string) =>
    signUp(api, mailbox, { email: `${randomUUID()}@rebuild.test`, password: `rebuild ${randomUUID()}`, displayName })
  ann = await person('Ann')
  bob = await person('Bob')
  carl = await person('Carl')
  dora = await person('Dora')
})
afterAll(() => client.close())

/** Who is in a chat, and at which version of it, as one consumer has it. */
async function copyIn(service: string, chatId: string) {
  const rows = await dbOf(service).collection<Row>('members').find({ key: chatId }).sort({ userId: 1 }).toArray()
  const known = await dbOf(service)
    .collection<{ _id: string; version: number }>('members_keys')
    .findOne({ _id: chatId })
  return { version: known?.version, userIds: rows.map(({ userId }) => userId) }
}

/** The command, with the environment that the service has. */
async function rebuild(...args: readonly string[]): Promise<string> {
  const { namespace, urls, dataDir, ...servers } = endpoints
  const keys = await ensureKeys(join(dataDir, 'keys'), serviceNames)
  const own = environmentOf('notifications', { namespace, servers, keys, urlOf: name => urls[name] ?? '' })
  const script = join(checkout, 'subgraphs', 'notifications', 'rebuild', 'main.ts')
  const env = { PATH: process.env.PATH ?? '', ...own }
  return (await promisify(execFile)(process.execPath, [script, ...args], { env })).stdout
}

const add = (chatId: string, { id }: Person) =>
  api.ask(
    'mutation A($input: AddMembersInput!) { addMembers(input: $input) { __typename } }',
    { input: { chatId, userIds: [id] } },
    ann.accessToken,
  )
const remove = (chatId: string, { id }: Person) =>
  api.ask(
    'mutation R($input: RemoveMemberInput!) { removeMember(input: $input) { __typename } }',
    { input: { chatId, userId: id } },
    ann.accessToken,
  )
const open = (title: string) => openGroup(api, ann, { clientKey: randomUUID(), title, members: [bob] })
const equal = (chatId: string, version: number) =>
  until(
    'both copies to be the same',
    async () => {
      const [mine, live] = await Promise.all([copyIn('notifications', chatId), copyIn('presence', chatId)])
      if (live.version !== version) throw new Error(`the live one is at ${live.version}`)
      expect(mine).toEqual(live)
      return true
    },
    patience,
  )

test('a copy that is lost is rebuilt from the snapshots of its owner and the topic after them, and equals the live one', async () => {
  const chats = [await open('First'), await open('Second')]
  for (const chatId of chats) await add(chatId, carl)
  for (const chatId of chats) await equal(chatId, 2)
  await dbOf('notifications')
    .collection('members')
    .deleteMany({ key: { $in: chats } })
  await dbOf('notifications')
    .collection<{ _id: string }>('members_keys')
    .deleteMany({ _id: { $in: chats } })
  // What happens meanwhile is in a snapshot or comes after it.
  const [said] = await Promise.all([
    rebuild(),
    ...chats.map(chatId => remove(chatId, bob).then(() => add(chatId, dora))),
  ])
  expect(said).toMatch(/^\d+ of chats copied anew\.\n$/)
  for (const chatId of chats) await equal(chatId, 4)
  expect((await copyIn('notifications', chats[0] ?? '')).userIds).toEqual([ann.id, carl.id, dora.id].sort())
})

test('a copy that is wrong is mended, of one chat alone where that is asked for', async () => {
  const chatId = await open('Wrong')
  await equal(chatId, 1)
  const rows = dbOf('notifications').collection<Row>('members')
  await rows.deleteOne({ key: chatId, userId: bob.id })
  await rows.insertOne({ _id: `${chatId}|stranger`, key: chatId, userId: 'stranger' })
  expect(await rebuild(chatId)).toBe('1 of chats copied anew.\n')
  await equal(chatId, 1)
})
