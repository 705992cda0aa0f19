import { expect, test } from '@jest/globals'
import {
  candidatesOfAccount,
  candidatesOfEdit,
  candidatesOfJoinRequest,
  candidatesOfMembership,
  candidatesOfMessage,
  candidatesOfOpening,
  candidatesOfReaction,
} from './candidates.ts'
import type { Candidate } from './model.ts'

const at = new Date(0)
const whoAndWhy = (candidates: readonly Candidate[]) => candidates.map(({ userId, kind }) => `${userId}: ${kind}`)
const message = { chatId: 'c', messageId: 'm', senderId: 'anna', seq: 7 }

test('a message concerns every member but its sender, each by the most that it is to them', () => {
  const fact = { ...message, mentionedUserIds: ['berta', 'anna'], repliedToUserId: 'carl' }
  const candidates = candidatesOfMessage(fact, at, ['anna', 'berta', 'carl', 'dora'])
  expect(whoAndWhy(candidates)).toEqual(['berta: MENTION', 'carl: REPLY', 'dora: MESSAGE'])
  expect(candidates[0]).toMatchObject({ subject: 'message:m', chatId: 'c', messageId: 'm', seq: 7, actorId: 'anna' })
})

test('facts from before mentions and replies are read as messages without them', () => {
  expect(whoAndWhy(candidatesOfMessage(message, at, ['anna', 'berta']))).toEqual(['berta: MESSAGE'])
})

test('an edit concerns those whom it mentions newly, under the subject of the message itself', () => {
  const edited = { chatId: 'c', messageId: 'm', senderId: 'anna', mentionedUserIds: ['berta'] }
  expect(candidatesOfEdit(edited, at)).toEqual([expect.objectContaining({ userId: 'berta', subject: 'message:m' })])
})

test('a reaction concerns whose message it is; taking it back, or reacting to oneself, concerns nobody', () => {
  const fact = { chatId: 'c', messageId: 'm', senderId: 'anna', userId: 'berta', emoji: '👍', added: true }
  expect(whoAndWhy(candidatesOfReaction(fact, at))).toEqual(['anna: REACTION'])
  expect(candidatesOfReaction({ ...fact, added: false }, at)).toEqual([])
  expect(candidatesOfReaction({ ...fact, userId: 'anna' }, at)).toEqual([])
  expect(candidatesOfReaction({ ...fact, senderId: null }, at)).toEqual([])
})

test('a new group concerns those whom its owner has put into it, a direct chat nobody', () => {
  const members = [
    { userId: 'anna', role: 'OWNER' },
    { userId: 'berta', role: 'MEMBER' },
  ] as const
  const opened = { chatId: 'c', byUserId: 'anna', members }
  expect(whoAndWhy(candidatesOfOpening({ ...opened, kind: 'GROUP' }, at))).toEqual(['berta: ADDED_TO_CHAT'])
  expect(candidatesOfOpening({ ...opened, kind: 'DIRECT' }, at)).toEqual([])
})

test.each([
  ['chats.MemberAdded.v1', 'ADDED_TO_CHAT'],
  ['chats.MemberRemoved.v1', 'REMOVED_FROM_CHAT'],
  ['chats.RoleChanged.v1', 'ROLE_CHANGED'],
] as const)('%s concerns the member, unless they did it themselves', (type, kind) => {
  const fact = { chatId: 'c', userId: 'anna', byUserId: 'berta' }
  expect(whoAndWhy(candidatesOfMembership(type, fact, { rev: 3, at }))).toEqual([`anna: ${kind}`])
  expect(candidatesOfMembership(type, { ...fact, byUserId: 'anna' }, { rev: 3, at })).toEqual([])
})

test('whoever asks to join concerns those who let people in, and is nothing new to whoever asks', () => {
  const fact = { userId: 'anna', chatId: 'c', kind: 'JOIN_REQUEST', state: 'PENDING', askedById: 'zoe' } as const
  expect(candidatesOfJoinRequest(fact, at)).toEqual([
    expect.objectContaining({ userId: 'anna', kind: 'JOIN_REQUEST', subject: 'join:c:zoe', actorId: 'zoe' }),
  ])
  expect(candidatesOfJoinRequest({ ...fact, state: 'CANCELLED' }, at)).toEqual([])
  expect(candidatesOfJoinRequest({ ...fact, kind: 'MY_JOIN_REQUEST' }, at)).toEqual([])
})

test('a message that calls everyone is a mention for each', () => {
  const fact = { ...message, mentionsEveryone: true }
  expect(whoAndWhy(candidatesOfMessage(fact, at, ['anna', 'berta', 'carl']))).toEqual([
    'berta: MENTION',
    'carl: MENTION',
  ])
})

test('a sign-in on another device is told with the device', () => {
  const fact = { userId: 'anna', sessionId: 's', device: 'A phone' }
  const [candidate] = candidatesOfAccount('auth.SignedIn.v1', fact, { rev: 5, at })
  expect(candidate).toMatchObject({ userId: 'anna', kind: 'SIGNED_IN', title: 'A phone', subject: 'account:5' })
})
