// What may be sent again where its answer was lost, and needs more than an example can hold: each is sent twice, and says the same.
// The rest is sent twice in collection.test.ts.
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { dayMs, inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { reserve, upload } from '../security/accounts/uploads.ts'
import { withRole } from './platform-role.ts'
import { refused } from './refused-examples.ts'
import { repeatable } from './repeatable.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

const endpoints = testStack()
let room: RoomOfThree
beforeAll(async () => {
  room = await openRoomOfThree(endpoints)
})

type Person = RoomOfThree['ann']
/** Who asks, and for what. */
type Asked = readonly [by: Person, input: object]

/** Runs what makes something. @returns what `path` leads to in its answer */
async function made(
  by: Person,
  mutation: string,
  input: object,
  selection: string,
  ...path: string[]
): Promise<string> {
  const answer: unknown = await room.run(by, mutation, { clientKey: randomUUID(), ...input }, selection)
  const found = path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer)
  if (typeof found !== 'string') throw new Error(`${mutation} answered ${JSON.stringify(answer)}`)
  return found
}

/** A stranger writes to Bob: their chat waits with him. */
async function strangersChat(): Promise<Asked> {
  const { bob, run } = room
  const { stranger } = await openRoomOfThree(endpoints)
  const chatId = await until('the two to be known to chats', async () => {
    const selection = '... on CreateChatSuccess { chat { id } }'
    const { chat } = await run(stranger, 'createDirectChat', { userId: bob.id }, selection)
    return (chat as { id: string } | undefined)?.id
  })
  await until('the stranger to be heard', async () => {
    const input = { chatId, clientKey: randomUUID(), body: 'Do we know each other?' }
    return (await run(stranger, 'sendMessage', input)).__typename === 'SendMessageSuccess'
  })
  return [bob, { chatId }]
}

/** Somebody asks to be let in. */
async function askedToJoin(): Promise<{ chatId: string; userId: string }> {
  const { ann, chatId, run } = room
  const asking = (await openRoomOfThree(endpoints)).stranger
  const link = { chatId, needsApproval: true }
  const { token } = await run(ann, 'createInvite', link, '... on CreateInviteSuccess { token }')
  await until('the request', async () => (await run(asking, 'joinChat', { token })).__typename === 'JoinRequested')
  return { chatId, userId: asking.id }
}

async function poll(): Promise<{ messageId: string; optionId: string }> {
  const { ann, chatId, run } = room
  const input = { chatId, clientKey: randomUUID(), question: 'Tea?', options: ['Yes', 'No'] }
  const selection = '... on SendMessageSuccess { message { id poll { options { id } } } }'
  const { message } = await run(ann, 'createPoll', input, selection)
  const { id, poll: asked } = message as { id: string; poll: { options: { id: string }[] } }
  return { messageId: id, optionId: String(asked.options[0]?.id) }
}

const tomorrow = () => inFuture(dayMs).toISOString()
const text = (word: string) => ({ fileName: `${word}.txt`, contentType: 'text/plain', bytes: Buffer.from(word) })
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** How each comes to be possible. */
const prepared: Readonly<Record<string, () => Promise<Asked>>> = {
  acceptMessageRequest: strangersChat,
  async cancelReminder() {
    const { ann, chatId } = room
    const selection = '... on CreateReminderSuccess { reminder { id } }'
    const wish = { chatId, remindAt: tomorrow(), note: 'Water' }
    return [ann, { reminderId: await made(ann, 'createReminder', wish, selection, 'reminder', 'id') }]
  },
  async cancelScheduledMessage() {
    const { ann, chatId } = room
    const selection = '... on ScheduleMessageSuccess { scheduledMessage { id } }'
    const wish = { chatId, sendAt: tomorrow(), body: 'Good morning' }
    const id = await made(ann, 'scheduleMessage', wish, selection, 'scheduledMessage', 'id')
    return [ann, { scheduledMessageId: id }]
  },
  async closePoll() {
    return [room.ann, { messageId: (await poll()).messageId }]
  },
  async completeUpload() {
    const { ann } = room
    const content = text('once')
    const { url, headers, upload: place } = await reserve(ann.accessToken, content)
    const sent = Object.fromEntries(headers.map(({ name, value }) => [name, value]))
    expect((await fetch(url, { method: 'PUT', headers: sent, body: new Uint8Array(content.bytes) })).ok).toBe(true)
    return [ann, { uploadId: place.id }]
  },
  async declineJoinRequest() {
    return [room.ann, await askedToJoin()]
  },
  declineMessageRequest: strangersChat,
  async resolveReport() {
    const { ann, bob, eve, say, run } = room
    const { id: messageId } = await say(bob, 'Advertisement')
    const selection = '... on ReportContentSuccess { report { id } }'
    const { report } = await run(eve, 'reportContent', { messageId, reason: 'SPAM' }, selection)
    return [ann, { reportId: (report as { id: string }).id, resolution: 'ACTED' }]
  },
  async restrictUser() {
    return [await withRole(endpoints, room.stranger, 'MODERATOR'), { userId: room.eve.id }]
  },
  async updateAvatar() {
    const { ann } = room
    const picture = { fileName: 'a.png', contentType: 'image/png', bytes: pixel }
    return [ann, { uploadId: await upload(ann.accessToken, picture) }]
  },
  updateProfile: async () => [room.ann, { bio: 'Likes boats.' }],
  async votePoll() {
    const { messageId, optionId } = await poll()
    return [room.bob, { messageId, optionIds: [optionId] }]
  },
}

test('each that may be sent again is sent twice: here, or where its example is [Q1]', () => {
  const here = Object.keys(refused).map(name => `${name.charAt(0).toLowerCase()}${name.slice(1)}`)
  expect(Object.keys(prepared).sort()).toEqual(here.filter(field => repeatable.has(field)).sort())
})

test.each(Object.entries(prepared))('%s, sent again, says the same', async (field, prepare) => {
  const [by, input] = await prepare()
  const first = await room.run(by, field, input)
  expect(first.__typename).toMatch(/Success$/)
  expect(await room.run(by, field, input)).toEqual(first)
})
