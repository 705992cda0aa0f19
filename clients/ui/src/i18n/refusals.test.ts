// What a form is told of a refusal: each value that is wrong at its own field.
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { expect, test } from '@jest/globals'
import type { I18n } from './i18n.tsx'
import { failureText, refusalsOf } from './refusals.ts'

const i18n = (tag: string) => ({ t: (key: string) => `<${key}>`, language: { tag } }) as unknown as I18n
const refused = {
  ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', reason: 'No address.', path: ['input', 'email'] },
  errors: [
    { path: ['input', 'email'], reason: 'No address.' },
    { path: ['input', 'password'], reason: 'Too short.' },
  ],
}

test('every value that is wrong is told at its field', () => {
  expect(refusalsOf(refused, i18n('en'))).toEqual([
    { field: 'email', text: 'No address.' },
    { field: 'password', text: 'Too short.' },
  ])
})

test('what only the server knows is told in its words, in any language; what the code says, in the app’s', () => {
  expect(refusalsOf(refused, i18n('de')).map(({ text }) => text)).toEqual(['No address.', 'Too short.'])
  const gone = { __typename: 'NotFound', code: 'NOT_FOUND', reason: 'Gone.', path: [] }
  expect(refusalsOf(gone, i18n('de'))).toEqual([{ field: undefined, text: '<refusal.notFound>' }])
})

test('in English the server says more than most codes do, and no more than some', () => {
  const told = (code: string) => refusalsOf({ code, reason: 'So it is.', path: [] }, i18n('en'))[0]?.text
  expect(['NOT_ALLOWED', 'LIMIT_REACHED'].map(told)).toEqual(['So it is.', 'So it is.'])
  expect(['CREDENTIALS_REJECTED', 'CODE_REJECTED'].map(told)).toEqual(['<refusal.credentials>', '<refusal.code>'])
})

test('what the server sets in backticks stands in quotation marks', () => {
  const reason = '`has:` takes one of `link`, `file`.'
  const told = '“has:” takes one of “link”, “file”.'
  expect(refusalsOf({ ...refused, errors: [{ path: [], reason }], reason }, i18n('en'))[0]?.text).toBe(told)
  const errors = [{ message: reason, extensions: { code: 'BAD_USER_INPUT' } }]
  expect(failureText(new CombinedGraphQLErrors({ errors }), i18n('de'))).toBe(told)
})

test.each([
  ['a success', { __typename: 'SignedIn' }, 0],
  ['nothing', undefined, 0],
  [
    'a refusal of another kind',
    { __typename: 'NotFound', code: 'NOT_FOUND', reason: 'Gone.', path: ['input', 'id'] },
    1,
  ],
])('%s is told as often as it is one', (_, result, times) => {
  expect(refusalsOf(result, i18n('en'))).toHaveLength(times)
})

test('what is wrong with a question is told in the server’s words', () => {
  const errors = [{ message: 'The quotation mark is not closed.', extensions: { code: 'BAD_USER_INPUT' } }]
  const error = new CombinedGraphQLErrors({ errors })
  expect(failureText(error, i18n('en'))).toBe('The quotation mark is not closed.')
  expect(failureText(error, i18n('de'))).toBe('The quotation mark is not closed.')
})
