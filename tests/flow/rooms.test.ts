// Rooms through the gateway: every operation on chats and messages, and the promise that holds them together: what the feed of a
// chat tells, applied to an earlier snapshot, gives the same as a fresh one. A mutation without a step here fails the test.
import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { Kind } from 'graphql'
import { readSubgraphs } from '#schema/composition.ts'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import type { Person } from '#stack/seed/people.ts'
import { hourMs, inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { applyEvent, readEvents, readSnapshot } from './chat-snapshot.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)
let ann: Person
let bob: Person
let eve: Person
let chatId: string
let messageId: string
let rev: number
let optionIds: string[]
let pollId: string
let token: string
let inviteId: string

interface Answer {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** Runs one mutation and answers its result, whatever its type. */
async function run(by: Person, mutation: string, input: object, selection = ''): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation Step($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ... on UserError { code reason path } } }`
  const answer = await api.ask<Record<string, Answer>>(query, { input }, by.accessToken)
  return answer[mutation] ?? { __typename: 'nothing' }
}

const ofMessage = '... on ChangeMessageSuccess { message { id rev } }'

beforeEach(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  ann = await person('Ann')
  bob = await person('Bob')
  eve = await person('Eve')
  const opened = await run(
    ann,
    'createGroupChat',
    { clientKey: randomUUID(), title: 'Garden', memberIds: [bob.id] },
    '... on CreateChatSuccess { chat { id } }',
  )
  chatId = (opened.chat as { id: string }).id
  const said = await run(
    ann,
    'sendMessage',
    { chatId, clientKey: randomUUID(), body: 'first', mentionIds: [bob.id] },
    '... on SendMessageSuccess { message { id rev } }',
  )
  const message = said.message as { id: string; rev: number }
  messageId = message.id
  rev = message.rev
})

/** Each changes the chat, or says why it does not have to; in this order. */
const steps: Readonly<Record<string, () => Promise<Answer>>> = {
  sendMessage: () => run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'second', replyToId: messageId }),
  'sendMessage to a thread': () =>
    run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'aside', threadRootId: messageId }),
  'sendMessage to a thread and the room': () =>
    run(bob, 'sendMessage', {
      chatId,
      clientKey: randomUUID(),
      body: 'both',
      threadRootId: messageId,
      isInChat: true,
    }),
  editMessage: () => run(ann, 'editMessage', { messageId, expectedRev: rev, body: 'edited' }, ofMessage),
  addReaction: () => run(bob, 'addReaction', { messageId, emoji: '👍' }, ofMessage),
  removeReaction: () => run(bob, 'removeReaction', { messageId, emoji: '👍' }, ofMessage),
  createPoll: async () => {
    const asked = { chatId, clientKey: randomUUID(), question: 'Roses?', options: ['Yes', 'No'] }
    const made = '... on SendMessageSuccess { message { id poll { options { id } } } }'
    const answer = await run(ann, 'createPoll', asked, made)
    const { id, poll } = answer.message as { id: string; poll: { options: { id: string }[] } }
    pollId = id
    optionIds = poll.options.map(option => option.id)
    return answer
  },
  votePoll: () => run(bob, 'votePoll', { messageId: pollId, optionIds: optionIds.slice(1) }),
  closePoll: () => run(ann, 'closePoll', { messageId: pollId }),
  setChatRules: () => run(ann, 'setChatRules', { chatId, pinning: 'EVERYONE', blockedWords: ['weeds'] }),
  pinMessage: () => run(bob, 'pinMessage', { messageId }, ofMessage),
  unpinMessage: () => run(ann, 'unpinMessage', { messageId }, ofMessage),
  forwardMessage: () => run(bob, 'forwardMessage', { messageId, chatId, clientKey: randomUUID() }),
  updateChat: () => run(ann, 'updateChat', { chatId, title: 'Orchard', topic: 'What grows', inviting: 'EVERYONE' }),
  createInvite: async () => {
    const made = '... on CreateInviteSuccess { token invite { id } }'
    const answer = await run(bob, 'createInvite', { chatId }, made)
    token = String(answer.token)
    inviteId = (answer.invite as { id: string }).id
    return answer
  },
  joinChat: () => run(eve, 'joinChat', { token }),
  revokeInvite: () => run(bob, 'revokeInvite', { inviteId }),
  'removeMember who came by a link': () => run(ann, 'removeMember', { chatId, userId: eve.id }),
  acceptJoinRequest: async () => {
    const asking = await run(
      ann,
      'createInvite',
      { chatId, needsApproval: true },
      '... on CreateInviteSuccess { token }',
    )
    await run(eve, 'joinChat', { token: asking.token })
    return run(ann, 'acceptJoinRequest', { chatId, userId: eve.id })
  },
  banMember: () => run(ann, 'banMember', { chatId, userId: eve.id, note: 'Spam' }),
  unbanMember: () => run(ann, 'unbanMember', { chatId, userId: eve.id }),
  addMembers: () => run(ann, 'addMembers', { chatId, userIds: [eve.id], history: 'FROM_JOINING' }),
  changeRole: () => run(ann, 'changeRole', { chatId, userId: bob.id, role: 'ADMIN' }),
  removeMember: () => run(bob, 'removeMember', { chatId, userId: eve.id }),
  deleteMessage: () => run(ann, 'deleteMessage', { messageId, scope: 'EVERYONE' }),
  transferOwnership: () => run(ann, 'transferOwnership', { chatId, userId: bob.id }),
  leaveChat: () => run(ann, 'leaveChat', { chatId }),
}

test('after each step, the events applied to the snapshot before give a fresh snapshot', async () => {
  for (const [name, step] of Object.entries(steps)) {
    const before = await readSnapshot(api, bob, chatId)
    expect([name, (await step()).code]).toEqual([name, undefined])
    await until(`the chat to agree with its events after ${name}`, async () => {
      const events = await readEvents(api, bob, chatId, before.rev)
      const fresh = await readSnapshot(api, bob, chatId)
      if (events.length === 0 || fresh.rev !== events.at(-1)?.rev) return false
      expect(events.reduce(applyEvent, before)).toEqual(fresh)
      return true
    })
  }
})

/** What changes no chat for all: personal, about files, or the opening itself. */
const personal = [
  ...['createDirectChat', 'createGroupChat', 'setChatPreferences', 'acknowledge', 'markUnread'],
  ...['saveMessage', 'unsaveMessage', 'acknowledgeThread', 'setThreadFollowing'],
  ...['saveDraft', 'scheduleMessage', 'cancelScheduledMessage'],
  ...['cancelJoinRequest', 'declineJoinRequest', 'acceptMessageRequest', 'declineMessageRequest'],
  ...['reportContent', 'resolveReport', 'restrictUser', 'liftRestriction'],
]
const files = ['createUpload', 'completeUpload']

test('every mutation of chats and messages is among the steps, or changes no chat', () => {
  const ours = readSubgraphs().filter(({ name }) => name === 'chats' || name === 'messages')
  const offered = ours.flatMap(({ typeDefs }) =>
    typeDefs.definitions.flatMap(definition =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map(field => field.name.value)
        : [],
    ),
  )
  const done = Object.keys(steps).filter(name => !name.includes(' '))
  expect([...done, ...personal, ...files].sort()).toEqual(offered.sort())
})

/** Bob owns the chat from here on, and Eve is in it. */
async function letEveIn(): Promise<void> {
  await run(ann, 'transferOwnership', { chatId, userId: bob.id })
  await run(bob, 'addMembers', { chatId, userIds: [eve.id] })
  await until('Eve to be in', async () => {
    const { chat } = await api.ask<{ chat: { rev: number | null } | null }>(
      'query ($id: ID!) { chat(id: $id) { rev } }',
      { id: chatId },
      eve.accessToken,
    )
    return chat?.rev
  })
}

test('whoever has left or was removed is told nothing more', async () => {
  await letEveIn()
  await run(bob, 'removeMember', { chatId, userId: eve.id })
  await run(ann, 'leaveChat', { chatId })
  for (const gone of [ann, eve])
    await until(`${gone.displayName} to be out`, async () => {
      const { chat } = await api.ask<{ chat: unknown }>(
        'query ($id: ID!) { chat(id: $id) { id rev } }',
        { id: chatId },
        gone.accessToken,
      )
      return chat === null
    })
  // chats knows at once; messages has its own copy, which follows.
  await until('Ann to have no more to say', async () => {
    const said = await run(ann, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'still here?' })
    return said.__typename === 'NotFound'
  })
  await until('Eve to be refused', async () => {
    const reacted = await run(eve, 'addReaction', { messageId, emoji: '👍' })
    return reacted.__typename === 'NotFound'
  })
})

test('what a member may not do is refused as such', async () => {
  await letEveIn()
  const refused = { __typename: 'NotAllowed' }
  expect(await run(eve, 'updateChat', { chatId, title: 'Mine' })).toMatchObject(refused)
  expect(await run(eve, 'removeMember', { chatId, userId: bob.id })).toMatchObject(refused)
  expect(await run(eve, 'transferOwnership', { chatId, userId: eve.id })).toMatchObject(refused)
  expect(await run(bob, 'leaveChat', { chatId })).toMatchObject(refused)
})

test('unread counts, marking unread and preferences are mine alone', async () => {
  await letEveIn()
  await run(bob, 'sendMessage', { chatId, clientKey: randomUUID(), body: 'for Eve', mentionIds: [eve.id] })
  const read = async () =>
    (
      await api.ask<{ chat: { lastSeq: number; unread: { count: number; mentionCount: number } } }>(
        'query ($id: ID!) { chat(id: $id) { lastSeq unread { count mentionCount } } }',
        { id: chatId },
        eve.accessToken,
      )
    ).chat
  const { lastSeq, unread } = await read()
  expect(unread).toEqual({ count: 1, mentionCount: 1 })
  await run(eve, 'acknowledge', { positions: [{ chatId, readSeq: lastSeq }] })
  expect((await read()).unread).toEqual({ count: 0, mentionCount: 0 })
  await run(eve, 'markUnread', { chatId, fromSeq: lastSeq })
  expect((await read()).unread).toEqual({ count: 1, mentionCount: 1 })
  const mutedUntil = inFuture(hourMs).toISOString()
  await run(eve, 'setChatPreferences', { chatId, mutedUntil, pinned: true })
  await until('the mute to reach the counts', async () => (await read()).unread.count === 0)
})

test('a file is announced, sent, checked, attached and read back', async () => {
  const content = Buffer.from('%PDF-1.7 a leaflet about gardens')
  const told = { fileName: 'leaflet.pdf', contentType: 'application/pdf', bytes: content.length }
  const sha256 = createHash('sha256').update(content).digest('hex')
  const input = { clientKey: randomUUID(), ...told, sha256 }
  const selection = '... on CreateUploadSuccess { replayed url headers { name value } upload { id state } }'
  const created = await run(bob, 'createUpload', input, selection)
  expect(await run(bob, 'createUpload', input, selection)).toMatchObject({ replayed: true, upload: created.upload })
  const { id: uploadId } = created.upload as { id: string }
  const attach = () =>
    run(
      bob,
      'sendMessage',
      { chatId, clientKey: randomUUID(), body: '', attachmentIds: [uploadId] },
      '... on SendMessageSuccess { message { attachments { kind fileName url } } }',
    )
  expect(await attach()).toMatchObject({ __typename: 'NotFound', path: ['input', 'attachmentIds', '0'] })
  const headers = Object.fromEntries(
    (created.headers as { name: string; value: string }[]).map(one => [one.name, one.value]),
  )
  expect((await fetch(String(created.url), { method: 'PUT', headers, body: content })).status).toBe(204)
  await run(bob, 'completeUpload', { uploadId })
  await until('the checks of the file', async () => {
    const { upload } = await api.ask<{ upload: Answer }>(
      'query ($id: ID!) { upload(id: $id) { state } }',
      { id: uploadId },
      bob.accessToken,
    )
    return upload.state === 'READY'
  })
  expect(
    await run(eve, 'sendMessage', { chatId, clientKey: randomUUID(), body: '', attachmentIds: [uploadId] }),
  ).toMatchObject({ __typename: 'NotFound' })
  const { message } = (await attach()) as unknown as { message: { attachments: { kind: string; url: string }[] } }
  expect(message.attachments).toMatchObject([{ kind: 'FILE', fileName: 'leaflet.pdf' }])
  const answer = await fetch(message.attachments[0]?.url ?? '')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(content)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
})

test('twenty who open the same direct chat at once find one', async () => {
  const tries = Array.from({ length: 20 }, (_, index) => {
    const [by, other] = index % 2 === 0 ? [ann, bob] : [bob, ann]
    return run(by, 'createDirectChat', { userId: other.id }, '... on CreateChatSuccess { replayed chat { id } }')
  })
  const opened = await Promise.all(tries)
  expect(new Set(opened.map(({ chat }) => (chat as { id: string }).id)).size).toBe(1)
  expect(opened.filter(({ replayed }) => replayed === false)).toHaveLength(1)
})
