// A form is told everything that is wrong with it at once: each mutation that refuses more than one of its fields, by itself, refuses
// all of them together. Which those are, the schema says.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { buildSchema, type GraphQLInputField, getNamedType, isEnumType, isInputObjectType, isUnionType } from 'graphql'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree, type RoomOfThree } from './room-of-three.ts'

let room: RoomOfThree
beforeAll(async () => {
  room = await openRoomOfThree(testStack())
})

const many = Array.from({ length: 101 }, (_, index) => `0199c0de-0000-7000-8000-${String(index).padStart(12, '0')}`)
const past = '2020-01-01T00:00:00.000Z'
const mention = many.slice(0, 51)
const attach = many.slice(0, 11)
const long = 'x'.repeat(8_001)

/** What is wrong in each field; ids of things that are there are filled in. */
const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  register: { email: 'nobody', password: 'short', displayName: '\u200b' },
  login: { email: 'nobody', session: { device: 'x'.repeat(65) } },
  createGroupChat: { clientKey: '!', title: '', memberIds: many },
  updateChat: { title: '', topic: 'x'.repeat(257), avatarUrl: 'javascript:alert(1)' },
  createInvite: { expiresAt: past, maxUses: 0 },
  sendMessage: { clientKey: '!', body: long, mentionIds: mention, attachmentIds: attach, expiresInSeconds: 1 },
  editMessage: { body: long, mentionIds: mention },
  createUpload: { clientKey: '!', fileName: '../x', contentType: 'x', bytes: 0, sha256: 'x' },
  saveDraft: { body: long, attachmentIds: attach },
  createPoll: { clientKey: '!', question: '', options: ['one'], closesAt: past },
  setChatRules: { slowModeSeconds: -1, blockedWords: ['two words'], maxMentions: 51, messageLifetimeSeconds: 1 },
  scheduleMessage: { clientKey: '!', sendAt: past, body: long, mentionIds: mention, attachmentIds: attach },
  createPushSubscription: { endpoint: 'http://x', publicKey: 'x', secret: 'x', device: 'x'.repeat(65) },
  createReminder: { clientKey: '!', remindAt: past, note: 'x'.repeat(501) },
  updateProfile: { displayName: '', handle: '!', bio: 'x'.repeat(501), locale: '!', timeZone: 'Nowhere' },
}

/** Mutations of whose fields one alone can be refused in this way, each with what becomes of the others. */
const ofOneFault: Readonly<Record<string, string>> = {
  requestLoginCode: 'a token of a device is never refused',
  loginWithCode: 'a wrong code has a refusal of its own',
  verifySecondFactor: 'a wrong code has a refusal of its own',
  changePassword: 'a wrong password has a refusal of its own',
  requestPasswordReset: 'a token of a device is never refused',
  resetPassword: 'a wrong code has a refusal of its own',
  requestEmailChange: 'a wrong password has a refusal of its own',
  joinChat: 'a token that is none is not found',
  markNotificationsRead: 'it takes one alone of the ways to say which',
  sendNotification: 'for administrators and services; tried where it is made',
}

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))

/** Ids are of things that are there or not, and everything else that a person types can be wrong in itself. */
function isTyped({ name, type }: GraphQLInputField): boolean {
  const named = getNamedType(type)
  return !isEnumType(named) && named.name !== 'Boolean' && !/Id$|^(challenge|code)$/.test(name)
}

function listForms(): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const [result, input] = [getNamedType(type), getNamedType(args[0]?.type)]
    const refuses = isUnionType(result) && result.getTypes().some(member => member.name === 'InvalidInput')
    const fields = isInputObjectType(input) ? Object.values(input.getFields()).filter(isTyped) : []
    return refuses && fields.length > 1 ? [name] : []
  })
}

test('every mutation whose input is a form is tried, or says why not', () => {
  expect([...Object.keys(inputs), ...Object.keys(ofOneFault)].sort()).toEqual(listForms().sort())
})

/** The thing that the mutation is about, and what it needs beside what is wrong. */
async function neededBy(mutation: string): Promise<Record<string, unknown>> {
  const fields = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type
  const input = getNamedType(fields)
  const names = isInputObjectType(input) ? Object.keys(input.getFields()) : []
  const { id, rev } = names.includes('messageId') ? await room.say(room.ann, 'as it is') : { id: '', rev: 0 }
  return {
    ...(names.includes('chatId') && mutation !== 'createReminder' ? { chatId: room.chatId } : {}),
    ...(mutation === 'editMessage' ? { messageId: id, expectedRev: rev } : {}),
    ...(mutation === 'login' ? { password: 'purple monkey dishwasher 42' } : {}),
  }
}

test.each(Object.entries(inputs))('%s says all that is wrong at once', async (mutation, wrong) => {
  const answer = await room.run(
    room.ann,
    mutation,
    { ...(await neededBy(mutation)), ...wrong },
    '... on InvalidInput { errors { path reason } }',
  )
  const errors = (answer.errors ?? []) as { path: string[]; reason: string }[]
  const told = [answer.__typename, new Set(errors.map(({ path }) => path[1]))]
  expect(told).toEqual(['InvalidInput', new Set(Object.keys(wrong))])
  expect({ path: errors[0]?.path, reason: errors[0]?.reason }).toEqual({ path: answer.path, reason: answer.reason })
  for (const { reason } of errors) expect(reason).toMatch(/\.$/)
})
