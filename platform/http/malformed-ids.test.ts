// A malformed id is called malformed: in the words of a refusal where there is one, as BAD_USER_INPUT everywhere else.
import { expect, test } from '@jest/globals'
import { buildSchema, type GraphQLFieldResolver, graphql, parse, subscribe } from 'graphql'
import { allInvalid, invalidInput, notAllowed, notFound } from '../refusals.ts'
import { tellMalformedIds } from './malformed-ids.ts'

const schema = buildSchema(`
  type NotFound { code: String! reason: String! }
  type InvalidInput { code: String! reason: String! errors: [FieldError!]! }
  type FieldError { reason: String! }
  type Done { ok: Boolean! }
  union Result = Done | NotFound | InvalidInput
  input Place { chatId: ID! after: Place }
  input Input { chatId: ID userIds: [ID!] place: Place challenge: ID optionIds: [ID!] }
  type Query { chat(id: ID!): String chats(ids: [ID!]!): String named(name: String!): String found(filter: Input!): Result }
  type Mutation { act(input: Input!): Result }
  type Subscription { events(chatId: ID!): String }
`)
type Resolver = GraphQLFieldResolver<unknown, unknown>
const set = (
  type: 'Query' | 'Mutation' | 'Subscription',
  field: string,
  what: 'resolve' | 'subscribe',
  how: Resolver,
) => {
  const found = schema.getRootType(type.toLowerCase() as never)?.getFields()[field]
  if (found) found[what] = how
}
let outcome: unknown = { ok: true }
for (const field of ['chat', 'chats', 'named']) set('Query', field, 'resolve', () => 'asked')
set('Query', 'found', 'resolve', () => outcome)
set('Mutation', 'act', 'resolve', () => outcome)
set('Subscription', 'events', 'subscribe', async function* () {
  yield { events: 'heard' }
})
const union = schema.getType('Result') as unknown as { resolveType: (value: object) => string }
union.resolveType = value => ('errors' in value ? 'InvalidInput' : 'reason' in value ? 'NotFound' : 'Done')
tellMalformedIds(schema)

const good = '0199c0de-0000-7000-8000-0000000000c3'
const malformed = (id: string) => expect.stringMatching(new RegExp(`Malformed id: "${id}"`))

test.each([
  ['{ chat(id: "nonsense") }', 'id: Malformed id: "nonsense"'],
  [`{ chats(ids: ["${good}", "{}"]) }`, 'ids.1: Malformed id: "{}"'],
])('a query is refused: %s', async (source, said) => {
  const { data, errors = [] } = await graphql({ schema, source })
  expect(Object.values(data ?? {})).toEqual([null])
  expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(said)])
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a subscription is refused, and a good id is not', async () => {
  const asked = (id: string) => subscribe({ schema, document: parse(`subscription { events(chatId: "${id}") }`) })
  expect(await asked('nonsense')).toMatchObject({ errors: [{ message: malformed('nonsense') }] })
  expect(Symbol.asyncIterator in (await asked(good))).toBe(true)
})

test('what takes no id is left alone, and so are good ids', async () => {
  const { data } = await graphql({ schema, source: `{ named(name: "nonsense") chat(id: "${good}") }` })
  expect(data).toEqual({ named: 'asked', chat: 'asked' })
})

const act = `mutation Act($input: Input!) { act(input: $input) {
  ... on NotFound { code reason } ... on InvalidInput { code reason errors { reason } } ... on Done { ok } } }`
async function acting(input: object, answer: unknown): Promise<unknown> {
  outcome = answer
  const { data, errors } = await graphql({ schema, source: act, variableValues: { input } })
  return errors ?? data?.act
}

test.each([
  ['of a value', { chatId: 'nonsense' }, notFound('No such chat.', 'chatId')],
  ['inside of an input', { place: { chatId: good, after: { chatId: 'nonsense' } } }, notFound('No.', 'place', 'after')],
  ['in a list', { userIds: [good, 'nonsense'] }, notFound('No such user.', 'userIds')],
  ['in its place of a list', { userIds: [good, 'nonsense'] }, notFound('No such user.', 'userIds', '1')],
  ['that says no place', { chatId: 'nonsense' }, notFound('No such chat.')],
])('a refusal %s keeps its code and says that the id is malformed', async (_, input, refusal) => {
  expect(await acting(input, refusal)).toEqual({ code: 'NOT_FOUND', reason: malformed('nonsense') })
})

test('of several errors of an input only those of the id are told otherwise', async () => {
  const both = allInvalid(invalidInput('Not an id.', 'chatId'), invalidInput('No.', 'userIds'))
  expect(await acting({ chatId: 'nonsense', userIds: [good] }, both)).toMatchObject({
    reason: malformed('nonsense'),
    errors: [{ reason: malformed('nonsense') }, { reason: 'No.' }],
  })
})

test.each([
  ['a good id', { chatId: good }, notFound('No such chat.', 'chatId')],
  [
    'another value than the malformed one',
    { chatId: good, userIds: ['nonsense'] },
    notFound('No such chat.', 'chatId'),
  ],
  ['what has an id of another kind', { challenge: 'abc', optionIds: ['7'] }, notFound('No such code.', 'challenge')],
  ['what is no question of ids', { chatId: 'nonsense' }, notAllowed('Not yours.', 'chatId')],
])('a refusal for %s keeps its words', async (_, input, refusal) => {
  expect(await acting(input, refusal)).toMatchObject({ reason: refusal.reason })
})

test('what is done is done', async () => {
  expect(await acting({ chatId: good }, { ok: true })).toEqual({ ok: true })
})
