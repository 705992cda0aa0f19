// Nothing that people read of each other is something that cannot be seen. Every field of the schema that takes a text is here: tried
// with characters that leave no mark, or with the reason why that does not matter.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { hourMs, inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { openRoomOfThree, type RoomOfThree, type Said } from './room-of-three.ts'

let room: RoomOfThree
let said: Said
beforeAll(async () => {
  room = await openRoomOfThree(testStack())
  said = await room.say(room.ann, 'as it is')
})

const key = () => crypto.randomUUID()
const soon = () => inFuture(hourMs).toISOString()
const ofChat = () => ({ chatId: room.chatId, clientKey: key() })
const push = { endpoint: 'https://push.example.com/x', publicKey: 'x', secret: 'x' }
const file = { contentType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) }

/** What goes with the text, which stands at the end of the path. */
type Tried = readonly [mutation: string, path: string, rest: () => Record<string, unknown>]

const tried: Readonly<Record<string, Tried>> = {
  'RegisterInput.displayName': ['register', 'displayName', () => ({ email: 'x', password: 'x' })],
  'SessionOptions.device': ['login', 'session.device', () => ({ email: 'x', password: 'x' })],
  'UpdateProfileInput.displayName': ['updateProfile', 'displayName', () => ({})],
  'UpdateProfileInput.handle': ['updateProfile', 'handle', () => ({})],
  'UpdateProfileInput.bio': ['updateProfile', 'bio', () => ({})],
  'CreateGroupChatInput.title': ['createGroupChat', 'title', () => ({ clientKey: key(), memberIds: [] })],
  'UpdateChatInput.title': ['updateChat', 'title', () => ({ chatId: room.chatId })],
  'UpdateChatInput.topic': ['updateChat', 'topic', () => ({ chatId: room.chatId })],
  'BanMemberInput.note': ['banMember', 'note', () => ({ chatId: room.chatId, userId: room.eve.id })],
  'JoinChatInput.note': ['joinChat', 'note', () => ({ token: 'x' })],
  'SendMessageInput.body': ['sendMessage', 'body', ofChat],
  'EditMessageInput.body': ['editMessage', 'body', () => ({ messageId: said.id, expectedRev: said.rev })],
  'ScheduleMessageInput.body': ['scheduleMessage', 'body', () => ({ ...ofChat(), sendAt: soon() })],
  'AddReactionInput.emoji': ['addReaction', 'emoji', () => ({ messageId: said.id })],
  'CreateUploadInput.fileName': ['createUpload', 'fileName', () => ({ clientKey: key(), ...file })],
  'ReportContentInput.note': ['reportContent', 'note', () => ({ messageId: said.id, reason: 'SPAM' })],
  'CreatePollInput.question': ['createPoll', 'question', () => ({ ...ofChat(), options: ['a', 'b'] })],
  'CreatePollInput.options': ['createPoll', 'options.1', () => ({ ...ofChat(), question: 'Which?' })],
  'SetChatRulesInput.blockedWords': ['setChatRules', 'blockedWords.0', () => ({ chatId: room.chatId })],
  'CreatePushSubscriptionInput.device': ['createPushSubscription', 'device', () => push],
  'CreateReminderInput.note': ['createReminder', 'note', () => ({ clientKey: key(), remindAt: soon() })],
}

const moderators = 'for moderators; read by the reader that the notes above are read by'
const untold: Readonly<Record<string, string>> = {
  'SaveDraftInput.body': 'a draft may be nothing yet, and its author alone reads it',
  'RemoveReactionInput.emoji': 'takes away what is there',
  'ResolveReportInput.note': moderators,
  'RestrictUserInput.note': moderators,
  'LiftRestrictionInput.note': moderators,
  'TemplateValue.value': 'for administrators; tried where templates are made',
  'TemplateValue.name': 'one of the places of a template',
  'UpdateProfileInput.locale': 'a tag of a registry',
  'UpdateProfileInput.timeZone': 'a name of a registry',
  'DoNotDisturbInput.timeZone': 'a name of a registry',
  'CreateUploadInput.contentType': 'a media type',
  'CreateUploadInput.sha256': 'a hash',
  'CreatePushSubscriptionInput.publicKey': 'a key',
  'HeartbeatInput.deviceId': 'an id of a client, which nobody reads',
  'MessageSearchInput.query': 'is looked for and not kept',
  'Query.userByHandle.handle': 'is looked for and not kept',
  'Query.users.prefix': 'is looked for and not kept',
}
/** Codes, secrets and places in lists have their shape in their name. */
const shapes = /\.(?:clientKey|code|\w*[tT]oken|\w*[pP]assword|secret|email|newEmail|after|before)$/

function texts(): string[] {
  const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const isText = ({ type }: { type: Parameters<typeof getNamedType>[0] }) => getNamedType(type)?.name === 'String'
  return types.flatMap(type => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap(field => (isText(field) ? [`${type.name}.${field.name}`] : []))
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter(isText).map(arg => `${type.name}.${name}.${arg.name}`),
    )
  })
}

test('every field that takes a text is tried, or says why not', () => {
  const told = texts().filter(name => !shapes.test(name))
  expect(told.sort()).toEqual([...Object.keys(tried), ...Object.keys(untold)].sort())
})

/** An object with the value at the end of the path; before it in a list stand words. */
function put(path: readonly string[], value: string): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  const inner = put(rest, value)
  return /^\d+$/.test(first)
    ? [...Array.from({ length: Number(first) }, (_, index) => `word${index}`), inner]
    : { [first]: inner }
}

const refuse = async (name: string, text: string) => {
  const [mutation, path, rest] = tried[name] as Tried
  const steps = path.split('.')
  const input = { ...rest(), ...(put(steps, text) as object) }
  const answer = await room.run(room.ann, mutation, input, '... on InvalidInput { errors { path } }')
  const errors = (answer.errors ?? []) as { path: string[] }[]
  return [answer.__typename, errors.some(error => error.path.join('.') === `input.${path}`)]
}

const blanks = ['\u3164', '\u2800\u2800', '\u200d\ufe0f', '\u{e0041}', '\u2060', '\u202e \u115f']

test.each(Object.keys(tried))('%s is nothing that cannot be seen', async name => {
  for (const blank of blanks) expect([blank, ...(await refuse(name, blank))]).toEqual([blank, 'InvalidInput', true])
})

/** What people and things are called, and what is said of them: here no character turns the direction of writing, or hides. */
const names = Object.keys(tried).filter(name => /\.(?:displayName|device|handle|bio|title|topic|note)$/.test(name))

test.each(names)('%s holds nothing that hides', async name => {
  for (const text of ['Ann\u202egpj', 'Ann\u0000', 'Ann\u2066b', 'Ann\u{e0041}'])
    expect([text, ...(await refuse(name, text))]).toEqual([text, 'InvalidInput', true])
})
