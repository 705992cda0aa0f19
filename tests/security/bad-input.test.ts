// What strangers, forgers and broken clients send, through the gateway: each gets a typed answer, and nothing is stored.
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import jwt from 'jsonwebtoken'
import { createApi } from '#stack/seed/api.ts'
import { makePerson } from '#stack/seed/direct.ts'
import { openDirectChat, type Person } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'

const endpoints = testStack()
const api = createApi(endpoints.gatewayUrl)

let ann: Person
let eve: Person
let chatId: string

beforeAll(async () => {
  const person = (displayName: string) => makePerson(endpoints, displayName)
  const [first, bob, third] = [await person('Ann'), await person('Bob'), await person('Eve')]
  ann = first
  eve = third
  chatId = await openDirectChat(api, ann, bob)
})

interface Refusal {
  readonly __typename: string
  readonly code?: string
  readonly path?: readonly string[]
}

async function send(by: Person, input: Record<string, unknown>): Promise<Refusal> {
  const { sendMessage } = await api.ask<{ sendMessage: Refusal }>(
    'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on UserError { code path } } }',
    { input: { chatId, clientKey: randomUUID(), body: 'hello', ...input } },
    by.accessToken,
  )
  return sendMessage
}

const bodies: [string, string][] = [
  ['empty', ''],
  ['white space', ' \n\t '],
  ['8,001 characters', 'x'.repeat(8_001)],
  ['binary', 'a\u0000b'],
  ['half of a surrogate pair', 'a\ud800'],
]

test.each(bodies)('a text that is %s is refused, and the field is named', async (_, body) => {
  expect(await send(ann, { body })).toEqual({
    __typename: 'InvalidInput',
    code: 'INVALID_INPUT',
    path: ['input', 'body'],
  })
})

test.each(['', 'short', 'a b c d e f g h', 'x'.repeat(65)])(
  'the key "%s" is refused, and the field is named',
  async clientKey => {
    expect(await send(ann, { clientKey })).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'clientKey'] })
  },
)

test.each(['nothing', randomUUID(), '{"$ne":null}', '../etc', ''])('the chat "%s" is not found', async unknown => {
  expect(await send(ann, { chatId: unknown })).toEqual({
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    path: ['input', 'chatId'],
  })
})

test('another user’s chat is not told apart from one that does not exist', async () => {
  expect(await send(eve, {})).toEqual(await send(eve, { chatId: randomUUID() }))
  const { chat } = await api.ask<{ chat: null }>(
    'query Chat($id: ID!) { chat(id: $id) { id } }',
    { id: chatId },
    eve.accessToken,
  )
  expect(chat).toBeNull()
})

test('a body of a million characters never reaches a subgraph', async () => {
  await expect(send(ann, { body: 'x'.repeat(1_000_000) })).rejects.toMatchObject({ codes: ['PAYLOAD_TOO_LARGE'] })
})

test.each<[string, Record<string, unknown>]>([
  ['an operator in place of a text', { body: { $gt: '' } }],
  ['a list in place of an id', { chatId: ['a', 'b'] }],
  ['a field that the input does not have', { senderId: 'somebody' }],
  ['null where a value is needed', { body: null }],
])('%s is bad input', async (_, input) => {
  await expect(send(ann, input)).rejects.toMatchObject({ codes: ['BAD_USER_INPUT'] })
})

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const claims = { sid: randomUUID(), roles: ['administrator'] }

function forged(header: { readonly kid: string }): string {
  return jwt.sign(claims, stranger, {
    algorithm: 'ES256',
    keyid: header.kid,
    subject: ann.id,
    issuer: 'chat-supergraph',
    audience: 'chat-supergraph',
    expiresIn: 600,
    header: { alg: 'ES256', typ: 'at+jwt' },
  })
}

function kidOf(token: string): string {
  return jwt.decode(token, { complete: true })?.header.kid ?? ''
}

const tokens: [string, () => string][] = [
  ['no token at all', () => 'hello'],
  ['a forged token under a known key id', () => forged({ kid: kidOf(ann.accessToken) })],
  ['a forged token under an unknown key id', () => forged({ kid: 'mine' })],
  ['a real token with another payload', () => swapPayload(ann.accessToken, eve.accessToken)],
  ['a real token without its signature', () => `${ann.accessToken.split('.').slice(0, 2).join('.')}.`],
]

function swapPayload(one: string, other: string): string {
  const [header, , signature] = one.split('.')
  return [header, other.split('.')[1], signature].join('.')
}

test.each(tokens)('%s is refused, not taken for an anonymous caller', async (_, token) => {
  const request = api.ask('query Me { me { id } }', {}, token())
  await expect(request).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] })
})

test('without a token what belongs to a person is refused by name', async () => {
  const request = api.ask('query Mine { myChats { edges { node { id } } } }')
  await expect(request).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] })
})

test('a subgraph answers nobody who comes past the gateway, not even with a good access token [U3]', async () => {
  for (const [name, url] of Object.entries(endpoints.urls))
    for (const headers of [
      {},
      { authorization: `Bearer ${ann.accessToken}` },
      { 'x-viewer-assertion': ann.accessToken },
    ]) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      })
      expect([name, response.status]).toEqual([name, 401])
    }
})

test.each(['2026-12-24T10:00:00', '2027-02-30T10:00:00Z', '2026-12-24T24:00:00Z', '2026-13-01T10:00:00Z', 'tomorrow'])(
  'the time %s is refused as a variable and, with its place, as a literal',
  async sendAt => {
    const input = { chatId, clientKey: randomUUID(), body: 'later' }
    const ask = async (body: object) => {
      const response = await fetch(endpoints.gatewayUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ann.accessToken}` },
        body: JSON.stringify(body),
      })
      return { status: response.status, ...((await response.json()) as object) }
    }
    const variable = 'mutation ($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { __typename } }'
    expect(await ask({ query: variable, variables: { input: { ...input, sendAt } } })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
    const fields = Object.entries({ ...input, sendAt }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    const literal = `mutation {\n  scheduleMessage(input: {\n    ${fields.join(',\n    ')} }) { __typename } }`
    expect(await ask({ query: literal })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 6 }] }],
    })
  },
)
