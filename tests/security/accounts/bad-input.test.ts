// Every input of every mutation of accounts and profiles, as broken clients and attackers fill it: nothing succeeds, nothing
// breaks, and what can be put right is said with the way to the field.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import {
  buildSchema,
  type GraphQLInputField,
  type GraphQLInputType,
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
  uploadId: id,
}

const wrong: readonly [string, unknown][] = [
  ['an operator', { $ne: null }],
  ['a list of operators', [{ $gt: '' }]],
  ['a number', 42],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['nothing', ''],
  ['a null byte', 'a\u0000b'],
  ['half a surrogate pair', '\ud800'],
  ['an override of direction', 'a\u202eb@example.com'],
  ['a prototype', '__proto__'],
]

/** Nothing of these is ever a value: the type refuses it before any rule is asked. */
const neverOfType: readonly unknown[] = [
  { $ne: null },
  [{ $gt: '' }],
  'true',
  'chats',
  '__proto__',
  1,
  Number.MAX_VALUE,
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
})

interface Leaf {
  /** The way to it inside the input. */
  readonly path: readonly string[]
  readonly type: GraphQLInputType
}

function leavesOf(fields: readonly GraphQLInputField[], way: readonly string[] = []): Leaf[] {
  return fields.flatMap(({ name, type }) => {
    const inner = getNamedType(type)
    const path = [...way, name]
    return isInputObjectType(inner) ? leavesOf(Object.values(inner.getFields()), path) : [{ path, type }]
  })
}

function nest([name, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  return name === undefined ? {} : { [name]: rest.length === 0 ? value : nest(rest, value) }
}

const isText = ({ type }: Leaf) => ['String', 'ID'].includes(getNamedType(type).name)

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
  // One for each thing that is wrong with it.
  return { result: data?.[name], codes: [...new Set(codes)] }
}

test('every mutation of accounts and profiles is tried', () => {
  expect(mutations.map(({ name }) => name).sort()).toEqual([...ours].sort())
})

test.each(mutations)('$name refuses what is wrong in each of its fields, and says where', async ({ name, fields }) => {
  for (const leaf of leavesOf(fields).filter(isText))
    for (const [what, value] of wrong) {
      const { result, codes } = await run(name, inputOf(fields, nest(leaf.path, value)))
      const told = `${name}(${leaf.path.join('.')}: ${what}): ${JSON.stringify(result ?? codes)}`
      if (!result) {
        expect([told, codes]).toEqual([told, [expect.stringMatching(/^(BAD_USER_INPUT|PAYLOAD_TOO_LARGE)$/)]])
        continue
      }
      if (!isWelcome(name, leaf, value))
        expect([told, result.__typename]).not.toEqual([told, expect.stringMatching(/Success$|^SignedIn$/)])
      if (result.__typename !== 'InvalidInput') continue
      expect([told, result.path]).toEqual([told, ['input', ...leaf.path]])
      expect([told, result.reason]).toEqual([told, expect.stringMatching(/\.$/)])
    }
})

/** An empty text takes an optional part of a profile away, and people may call themselves what they like. */
function isWelcome(mutation: string, { path: [field = ''] }: Leaf, value: unknown): boolean {
  const takesAway = value === '' && field !== 'displayName'
  return (
    mutation === 'updateProfile' && (takesAway || (value === '__proto__' && ['displayName', 'bio'].includes(field)))
  )
}

test.each(mutations)('$name takes nothing but its types', async ({ name, fields }) => {
  for (const leaf of leavesOf(fields).filter(one => !isText(one)))
    for (const value of neverOfType) {
      const { result, codes } = await run(name, inputOf(fields, nest(leaf.path, value)))
      expect([leaf.path, value, result, codes]).toEqual([leaf.path, value, undefined, ['BAD_USER_INPUT']])
    }
  for (const input of [{ $ne: null }, [], 'input', 42, null]) {
    const { result, codes } = await run(name, input as object)
    expect([input, result, codes]).toEqual([input, undefined, ['BAD_USER_INPUT']])
  }
})

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
  ['requestLoginCode', { email: 'root@127.0.0.1' }, 'email'],
  ['requestLoginCode', { email: 'a@b.example, c@d.example' }, 'email'],
  ['requestLoginCode', { email: 'a@b.example\r\nBcc: c@d.example' }, 'email'],
  ['requestEmailChange', { newEmail: 'not an address' }, 'newEmail'],
  ['updateAvatar', { uploadId: id }, 'uploadId'],
  ['resetPassword', { newPassword: 'qwertyuiop' }, 'newPassword'],
])('%s %j names the field', async (name, replaced, field) => {
  const found = mutations.find(mutation => mutation.name === name)
  const { result } = await run(name, inputOf(found?.fields ?? [], replaced))
  expect(result).toMatchObject({
    __typename: expect.stringMatching(/^(InvalidInput|NotFound)$/),
    path: ['input', field],
    reason: expect.stringMatching(/\.$/),
  })
})
