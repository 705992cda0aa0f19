// Every input of every mutation of accounts and profiles, as broken clients and attackers fill it: nothing succeeds, nothing
// breaks, and what can be put right is said with the way to the field.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import {
  buildSchema,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  Kind,
  parse,
} from 'graphql'
import { ask, type Person, signUp } from './world.ts'

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'))
const id = '0199c0de-0000-7000-8000-0000000000b2'

/** Values that are right for their names, so that one wrong value at a time is what is tested. */
const right: Readonly<Record<string, unknown>> = {
  email: 'nobody@example.com',
  newEmail: 'nobody@example.com',
  password: 'purple monkey dishwasher 42',
  newPassword: 'purple monkey dishwasher 42',
  currentPassword: 'purple monkey dishwasher 42',
  displayName: 'Somebody',
  challenge: 'bm90LWEtY2hhbGxlbmdl',
  code: '123456',
  sessionId: id,
  userId: id,
  refreshToken: 'bm90LWEtdG9rZW4',
}

const wrong: readonly [string, unknown][] = [
  ['an operator', { $ne: null }],
  ['a list of operators', [{ $gt: '' }]],
  ['a number', 42],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['nothing', ''],
  ['a null byte', 'a\u0000b'],
  ['half a surrogate pair', '\ud800'],
  ['an override of direction', 'a\u202eb@example.com'],
  ['a prototype', '__proto__'],
]

/** The names that a subgraph's own contract has. */
function mutationsOf(subgraph: string): string[] {
  return parse(readFileSync(`subgraphs/${subgraph}/schema.graphql`, 'utf8')).definitions.flatMap(definition =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  )
}

const ours = new Set([...mutationsOf('auth'), ...mutationsOf('users')])
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ name }) => ours.has(name))
  .flatMap(field => {
    const input = getNamedType(field.args[0]?.type)
    return isInputObjectType(input) ? [{ name: field.name, fields: Object.values(input.getFields()) }] : []
  })

let person: Person

beforeAll(async () => {
  person = await signUp()
}, 60_000)

function inputOf(fields: readonly GraphQLInputField[], replaced: Readonly<Record<string, unknown>>) {
  const needed = fields.filter(({ type }) => isNonNullType(type) && getNamedType(type).name !== 'Boolean')
  return { ...Object.fromEntries(needed.map(({ name }) => [name, right[name]])), ...replaced }
}

async function run(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation M($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { code path reason } } }`
  const { data, codes } = await ask<Record<string, { __typename: string; path?: string[]; reason?: string }>>(
    query,
    { input },
    { token: person.accessToken },
  )
  return { result: data?.[name], codes }
}

test('every mutation of accounts and profiles is tried', () => {
  expect(mutations.map(({ name }) => name).sort()).toEqual([...ours].sort())
})

test.each(mutations)(
  '$name refuses what is wrong in each of its fields, and says where',
  async ({ name, fields }) => {
    const texts = fields.filter(({ type }) => ['String', 'ID'].includes(getNamedType(type).name))
    for (const field of texts)
      for (const [what, value] of wrong) {
        const { result, codes } = await run(name, inputOf(fields, { [field.name]: value }))
        const told = `${name}(${field.name}: ${what}): ${JSON.stringify(result ?? codes)}`
        // An empty text takes an optional part of a profile away, and people may call themselves what they like.
        const takesAway = value === '' && name === 'updateProfile' && field.name !== 'displayName'
        const isName = value === '__proto__' && ['displayName', 'bio'].includes(field.name)
        if (result && !takesAway && !isName) {
          expect([told, result.__typename]).not.toEqual([told, expect.stringMatching(/Success$|^SignedIn$/)])
          if (result.__typename === 'InvalidInput') expect([told, result.path?.slice(0, 1)]).toEqual([told, ['input']])
          if (result.__typename === 'InvalidInput') expect(result.reason).not.toBe('')
        }
        if (!result)
          expect([told, codes]).toEqual([
            told,
            [expect.stringMatching(/^(BAD_USER_INPUT|PAYLOAD_TOO_LARGE|BAD_REQUEST)$/)],
          ])
      }
  },
  120_000,
)

test.each(mutations)('$name refuses fields that it does not know', async ({ name, fields }) => {
  for (const extra of [{ roles: ['ADMINISTRATOR'] }, { isDeleted: false }, { $set: { a: 1 } }, { constructor: {} }]) {
    const { result, codes } = await run(name, inputOf(fields, extra))
    expect([result, codes]).toEqual([undefined, ['BAD_USER_INPUT']])
  }
})

test.each([
  ['register', { email: 'not an address' }, 'email'],
  ['register', { email: 'two@at@example.com' }, 'email'],
  ['register', { email: 'exаmple@exаmple.com' }, 'email'],
  ['register', { password: 'short' }, 'password'],
  ['register', { password: 'password1' }, 'password'],
  ['register', { password: 'x'.repeat(129) }, 'password'],
  ['register', { displayName: '\u200b' }, 'displayName'],
  ['login', { email: '' }, 'email'],
  ['requestLoginCode', { email: 'x'.repeat(255) }, 'email'],
  ['resetPassword', { newPassword: 'qwertyuiop' }, 'newPassword'],
])('%s %j names the field', async (name, replaced, field) => {
  const found = mutations.find(mutation => mutation.name === name)
  const { result } = await run(name, inputOf(found?.fields ?? [], replaced))
  expect(result).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', field],
    reason: expect.stringMatching(/\.$/),
  })
})
