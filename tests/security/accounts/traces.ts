// Somebody who has used everything: what tests of taking along and of erasing look for.

import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { createApi } from '#stack/seed/api.ts'
import { openDirectChat, openGroup, say } from '#stack/seed/people.ts'
import { agePresence } from '#stack/testing/test-aging.ts'
import { dayMs, hourMs, inFuture, minuteMs } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { upload } from './uploads.ts'
import { ask, mutate, type Person, signUp } from './world.ts'

export interface Traces {
  readonly person: Person
  readonly friend: Person
  /** Blocked and muted by the person, and has blocked and muted them. */
  readonly enemy: Person
  readonly directId: string
  readonly groupId: string
  /** What the person said in the direct chat, edited since. */
  readonly messageId: string
  readonly uploadId: string
  readonly displayName: string
}

const asSeen = (who: Person) => ({ ...who, id: who.userId, displayName: 'Somebody' })

/** Runs a mutation that has to succeed. */
async function act<T extends object>({ accessToken: token }: Person, field: string, input: object, success = '') {
  const answer = await mutate<T>(field, input, success, { token })
  if (!answer.__typename.endsWith('Success')) throw new Error(`${field} answered ${JSON.stringify(answer)}`)
  return answer
}

export async function leaveTraces(): Promise<Traces> {
  const api = createApi(testStack().gatewayUrl)
  const [person, friend, enemy] = [await signUp(), await signUp(), await signUp()]
  const displayName = `Erasable ${randomUUID()}`
  const handle = `e${person.userId.slice(-12).replaceAll('-', '')}`
  await act(person, 'updateProfile', { displayName, handle })
  await act(person, 'updatePrivacy', { presence: 'NOBODY', receipts: 'NOBODY' })
  await act(person, 'blockUser', { userId: enemy.userId })
  await act(enemy, 'blockUser', { userId: person.userId })
  await act(person, 'muteUser', { userId: enemy.userId })
  await act(enemy, 'muteUser', { userId: person.userId })
  const directId = await openDirectChat(api, asSeen(person), asSeen(friend))
  const title = 'Erasure'
  const groupId = await openGroup(api, asSeen(person), { clientKey: randomUUID(), title, members: [asSeen(friend)] })
  await invite({ person, friend }, groupId)
  for (const chatId of [directId, groupId]) {
    await say(api, asSeen(person), { chatId, clientKey: randomUUID(), body: 'This stays.' })
    await say(api, asSeen(friend), { chatId, clientKey: randomUUID(), body: 'This too.' })
  }
  await comeAndGo(person, directId)
  const uploadId = await usePicture(person)
  const messageId = await talk(person, { chatId: directId, uploadId })
  await chooseAll(person, directId)
  await untilGone(person)
  return { person, friend, enemy, directId, groupId, messageId, uploadId, displayName }
}

/** Makes a link into their own group, and asks to be let into one of somebody else. */
async function invite({ person, friend }: Pick<Traces, 'person' | 'friend'>, groupId: string): Promise<void> {
  const made = '... on CreateInviteSuccess { token }'
  await act(person, 'createInvite', { chatId: groupId, needsApproval: true }, made)
  const chatId = await openGroup(createApi(testStack().gatewayUrl), asSeen(friend), {
    clientKey: randomUUID(),
    title: 'Elsewhere',
    members: [],
  })
  const { token } = await act<{ token: string }>(friend, 'createInvite', { chatId, needsApproval: true }, made)
  await mutate('joinChat', { token, note: 'Let me in' }, '', { token: person.accessToken })
}

async function usePicture(person: Person): Promise<string> {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#aa3311' } })
    .png()
    .toBuffer()
  const uploadId = await upload(person.accessToken, { fileName: 'me.png', contentType: 'image/png', bytes })
  await act(person, 'updateAvatar', { uploadId })
  return uploadId
}

/** Says, edits, reacts, hides and reads. */
async function talk(person: Person, { chatId, uploadId }: { chatId: string; uploadId: string }): Promise<string> {
  const said = '... on SendMessageSuccess { message { id rev seq } }'
  const input = { chatId, clientKey: randomUUID(), body: 'First words', attachmentIds: [uploadId] }
  const { message } = await act<{ message: { id: string; rev: number; seq: number } }>(
    person,
    'sendMessage',
    input,
    said,
  )
  if (!message) throw new Error('a message without a message')
  const { id: messageId, rev, seq } = message
  await act(person, 'editMessage', { messageId, expectedRev: rev, body: 'Second words' })
  await act(person, 'saveMessage', { messageId })
  await act(person, 'reportContent', { messageId, reason: 'OTHER', note: 'I take it back' })
  for (const emoji of ['👍', '🎉']) await act(person, 'addReaction', { messageId, emoji })
  const hidden = { chatId, clientKey: randomUUID(), body: 'Not for me' }
  const second = await act<{ message: { id: string } }>(
    person,
    'sendMessage',
    hidden,
    '... on SendMessageSuccess { message { id } }',
  )
  await act(person, 'deleteMessage', { messageId: second.message?.id, scope: 'ME' })
  await act(person, 'sendMessage', { ...hidden, clientKey: randomUUID(), body: 'A reply', threadRootId: messageId })
  await act(person, 'saveDraft', { chatId, body: 'Half a thought' })
  const sendAt = inFuture(hourMs).toISOString()
  await act(person, 'scheduleMessage', { chatId, clientKey: randomUUID(), body: 'Good morning', sendAt })
  const asked = { question: 'Tea?', options: ['No', 'Yes'] }
  const { message: poll } = await act<{ message: { id: string; poll: { options: { id: string }[] } } }>(
    person,
    'createPoll',
    { chatId, clientKey: randomUUID(), ...asked },
    '... on SendMessageSuccess { message { id poll { options { id } } } }',
  )
  await act(person, 'votePoll', { messageId: poll?.id, optionIds: [poll?.poll.options[1]?.id] })
  await act(person, 'acknowledge', { positions: [{ chatId, deliveredSeq: seq, readSeq: seq }] })
  return messageId
}

/** Everything that somebody can set or ask for. */
async function chooseAll(person: Person, chatId: string): Promise<void> {
  const remindAt = inFuture(dayMs).toISOString()
  await act(person, 'createReminder', { clientKey: randomUUID(), remindAt, note: 'Remember the milk' })
  await act(person, 'setNotificationPreferences', { level: 'MENTIONS', digest: 'DAILY' })
  await act(person, 'setChatPreferences', { chatId, pinned: true })
  await until('notifications to know of the chat', async () => {
    const input = { chatId, level: 'MENTIONS' }
    const { __typename } = await mutate('setChatNotificationLevel', input, '', { token: person.accessToken })
    return __typename.endsWith('Success')
  })
  await act(person, 'createPushSubscription', {
    endpoint: `https://push.example/${randomUUID()}`,
    publicKey: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
    secret: 'tBHItJI5svbpez7KI4CCXg',
    device: 'A laptop',
  })
}

/** Comes and goes: once they are taken for gone it is written when that was. */
async function comeAndGo(person: Person, chatId: string): Promise<void> {
  const device = { deviceId: 'tab-traces', isActive: true, visibleChatIds: [chatId] }
  await act(person, 'heartbeat', device)
  await act(person, 'heartbeat', { ...device, isLeaving: true })
}

async function untilGone({ accessToken: token, userId }: Person): Promise<void> {
  type Answer = { personalData: { presence: { content: string } } }
  await until('it to be written when the person was here last', async () => {
    await agePresence(userId, minuteMs)
    const { data } = await ask<Answer>('{ personalData { presence { content } } }', {}, { token })
    return data && (JSON.parse(data.personalData.presence.content) as { lastSeenAt: string | null }).lastSeenAt !== null
  })
}
