import { expect, test } from '@jest/globals'
import { shownError, shownText, withoutPeople } from './log-redaction.ts'

const words = 'the walrus was Paul'
const quoting: readonly (readonly [string, Error])[] = [
  [
    'a unique index',
    Object.assign(new Error(`E11000 duplicate key error collection: a.b index: c dup key: { words: "${words}" }`), {
      code: 11_000,
      keyValue: { words },
    }),
  ],
  [
    'a bulk write',
    Object.assign(new Error('failed'), { writeErrors: [{ err: { op: { words } } }], result: { words } }),
  ],
  ['a Redis command', Object.assign(new Error('Command timed out'), { command: { name: 'publish', args: [words] } })],
  ['a text that is no JSON', faultOf(() => JSON.parse(`${words}, and more of that kind that is cut somewhere`))],
  ['a text with an end that is no JSON', faultOf(() => JSON.parse(`{"a": "${words}"`))],
  ['a variable', new Error(`Variable "$input" got invalid value ${words}; Expected type Int`)],
  ['a scalar', new Error(`Int cannot represent non-integer value: ${words}`)],
  ['what another error was caused by', new Error('outer', { cause: new Error(`inner "${words}"`) })],
  ['a template', new Error(`no \`${words}\` here`)],
]

function faultOf(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    return error as Error
  }
  throw new Error('it did not fail')
}

test.each(quoting)('%s is logged without what was given', (_, error) => {
  const shown = JSON.stringify(shownError(error))
  expect(shown).not.toContain('walrus')
  expect(shown).toContain('log-redaction.test.ts')
})

test('kind, code, place and cause of an error stay', () => {
  const cause = Object.assign(new TypeError('not connected'), { code: 'ECONNRESET' })
  const shown = shownError(new Error('a call failed', { cause }))
  expect(shown).toMatchObject({
    type: 'Error',
    message: 'a call failed',
    cause: { type: 'TypeError', code: 'ECONNRESET' },
  })
  expect(shown.stack).toMatch(/^\s+at /)
  expect(shownError({ message: 'no', path: ['me', 0], extensions: { code: 'FORBIDDEN' } })).toMatchObject({
    code: 'FORBIDDEN',
    path: ['me', 0],
  })
  expect(shownError('text')).toEqual({ type: 'string', message: 'text' })
  expect(shownText('TypeError: "a" is no "b"')).toBe('TypeError: "…" is no "…"')
})

test('errors that go round end', () => {
  const error = new Error('round')
  error.cause = new Error('and round', { cause: error })
  expect(JSON.stringify(shownError(error)).length).toBeLessThan(20_000)
})

test.each([
  ['"err":"550 <ann.o\'neil+x@mail.example.com> is unknown"', '"err":"550 <[e-mail]> is unknown"'],
  ['to ann@example.org.', 'to [e-mail].'],
  ['Bearer abc.def-123', 'Bearer [token]'],
  ['token eyJhbGciOi.eyJzdWIi.c2ln', 'token [token]'],
  ['mongodb://user:word@db:27017/x', 'mongodb://[credentials]@db:27017/x'],
  ['/node_modules/@apollo/server/index.js', '/node_modules/@apollo/server/index.js'],
  ['kafkajs@2.2.4', 'kafkajs@2.2.4'],
  ['"chatId":"0190c0de-0000-7000-8000-000000000001"', '"chatId":"0190c0de-0000-7000-8000-000000000001"'],
])('%s becomes %s', (line, shown) => {
  expect(withoutPeople(line)).toBe(shown)
})

test('a person is the same pseudonym in each line', () => {
  const [one, other] = [
    '"userId":"0190c0de-0000-7000-8000-000000000001"',
    'of 0190c0de-0000-7000-8000-000000000001',
  ].map(withoutPeople)
  const [pseudonym] = /[0-9a-f]{16}/.exec(one ?? '') ?? []
  expect(one).toBe(`"userId":"${pseudonym}"`)
  expect(other).toBe(`of ${pseudonym}`)
})
