// Plain results of services become members of unions: refusals by their code, everything else as what is no refusal.
import { expect, test } from '@jest/globals'
import { buildSchema, graphql } from 'graphql'
import { type AnyRefusal, invalidInput, limitReached, notFound, rateLimited, wholeInput } from '../refusals.ts'
import { refusalType, resolveResultUnions } from './result-unions.ts'

const schema = buildSchema(`
  interface UserError { code: String! reason: String! path: [String!]! }
  type FieldError { path: [String!]! reason: String! }
  type InvalidInput implements UserError { code: String! reason: String! path: [String!]! errors: [FieldError!]! }
  type NotFound implements UserError { code: String! reason: String! path: [String!]! }
  type LimitReached implements UserError { code: String! reason: String! path: [String!]! }
  type RateLimited implements UserError { code: String! reason: String! path: [String!]! retryAfterMs: Int! }
  type SendSuccess { id: ID! }
  type SignedIn { token: String! }
  type FactorRequired { challenge: String! }
  union SendResult = SendSuccess | InvalidInput | NotFound | LimitReached | RateLimited
  union LoginResult = SignedIn | FactorRequired | NotFound
  type Query { send: SendResult! login: LoginResult! }
`)
resolveResultUnions(schema)

const wanted = {
  send: `__typename ... on UserError { code reason path } ... on InvalidInput { errors { path reason } }
    ... on RateLimited { retryAfterMs } ... on SendSuccess { id }`,
  login: '__typename',
}

async function ask(field: keyof typeof wanted, value: object) {
  const source = `{ ${field} { ${wanted[field]} } }`
  const { data, errors } = await graphql({ schema, source, rootValue: { [field]: value } })
  return errors ? errors.map(({ message }) => message) : data?.[field]
}

test('a refusal has the type of its code, and the path of its field', async () => {
  const reason = 'There is no such chat.'
  expect(await ask('send', notFound(reason, 'chatId'))).toEqual({
    ...{ __typename: 'NotFound', code: 'NOT_FOUND', reason, path: ['input', 'chatId'] },
  })
  expect(await ask('send', limitReached('No more.', wholeInput))).toMatchObject({ path: ['input'] })
  expect(await ask('send', rateLimited('Wait.', 7.5))).toMatchObject({ path: [], retryAfterMs: 8 })
})

test('each of the errors of an input has its path', async () => {
  expect(await ask('send', invalidInput('Too long.', 'session', 'device'))).toMatchObject({
    path: ['input', 'session', 'device'],
    errors: [{ path: ['input', 'session', 'device'], reason: 'Too long.' }],
  })
})

test('an input of which no single value is wrong has no path, and neither has its error', async () => {
  const later = 'They were saved by a newer version; try later.'
  expect(await ask('send', invalidInput(later))).toMatchObject({ path: [], errors: [{ path: [], reason: later }] })
})

test('what is no refusal is the one member that is none', async () => {
  expect(await ask('send', { id: 'm1' })).toEqual({ __typename: 'SendSuccess', id: 'm1' })
})

test('where there are several of those, the resolver says which, or nobody gets an answer', async () => {
  expect(await ask('login', { __typename: 'FactorRequired', challenge: 'c' })).toEqual({ __typename: 'FactorRequired' })
  expect(await ask('login', { challenge: 'c' })).toEqual([expect.stringContaining('SignedIn, FactorRequired')])
})

test('a refusal that the union has not is an error, and not taken for another one', async () => {
  const odd: AnyRefusal = { code: 'KEY_REUSED', reason: 'x' }
  expect(await ask('send', odd)).toEqual([expect.stringContaining('KeyReused')])
})

test.each([
  ['NOT_FOUND', 'NotFound'],
  ['INVITE_UNUSABLE', 'InviteUnusable'],
  ['INVALID', 'Invalid'],
])('%s is a %s', (code, type) => expect(refusalType(code)).toBe(type))
