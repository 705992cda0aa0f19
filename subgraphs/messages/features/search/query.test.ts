// What a search box understands, and with which words it refuses the rest.
import { expect, test } from '@jest/globals'
import { readQuery, type SearchInput } from './query.ts'

const me = '0199c0de-0000-7000-8000-000000000001'
const ann = '0199c0de-0000-7000-8000-000000000002'
const read = (query: string, rest: SearchInput = {}) => readQuery({ query, ...rest }, me)

test('words, phrases, beginnings and fields are told apart', () => {
  expect(
    read(`Plant "red tomatoes" wat* from:me in:${ann} has:link before:2026-02-01 after:2026-01-01T09:00:00Z`),
  ).toEqual({
    clauses: [
      { kind: 'word', terms: ['plant'] },
      { kind: 'phrase', terms: ['red', 'tomatoes'] },
      { kind: 'prefix', terms: ['wat'] },
    ],
    ...{ senderIds: [me], chatIds: [ann], has: ['LINK'], order: 'TIME' },
    ...{ from: new Date('2026-01-01T09:00:00Z'), before: new Date('2026-02-01T00:00:00Z') },
  })
})

test('what is joined by signs is a phrase, as it is in a message', () => {
  expect(read('apt-get')).toMatchObject({ clauses: [{ kind: 'phrase', terms: ['apt', 'get'] }] })
  expect(read('apt-ge*')).toMatchObject({
    clauses: [
      { kind: 'word', terms: ['apt'] },
      { kind: 'prefix', terms: ['ge'] },
    ],
  })
})

test('a regular expression, an operator and an unknown field are plain text', () => {
  expect(read('/(foo|ba+r).*$/')).toMatchObject({ clauses: [{ kind: 'phrase', terms: ['foo', 'ba', 'r'] }] })
  expect(read('{"$gt": ""} http://x.test')).toMatchObject({ clauses: expect.anything() })
  expect(read('colour:red')).toMatchObject({ clauses: expect.anything() })
})

test('fields and text are taken together, and the narrower time counts', () => {
  const after = new Date('2026-01-05T00:00:00Z')
  expect(read('x from:me after:2026-01-01', { senderIds: [ann], sentAfter: after })).toMatchObject({
    senderIds: [ann, me],
    from: after,
  })
})

test('without words nothing matches best: the newest come first', () => {
  expect(read('from:me', { order: 'RELEVANCE' })).toMatchObject({ order: 'TIME' })
})

test.each([
  ['nothing to look for', '', 'query'],
  ['signs only', '.*', 'query'],
  ['only a time', 'before:2026-01-01', 'query'],
  ['an open phrase', '"red tomatoes', 'query'],
  ['a day that is none', 'x before:2026-02-31', 'query'],
  ['a time in words', 'x after:yesterday', 'query'],
  ['a name instead of an id', 'x from:ann', 'query'],
  ['a chat that is no id', 'x in:garden', 'query'],
  ['an unknown content', 'x has:money', 'query'],
  ['one letter', 'a*', 'query'],
  ['too many words', 'a '.repeat(17), 'query'],
  ['too long a text', 'x'.repeat(257), 'query'],
  ['an empty time', 'x after:2026-02-01 before:2026-01-01', 'sentBefore'],
])('%s is refused, by a sentence and a path', (_, query, field) => {
  expect(read(query)).toMatchObject({ code: 'INVALID_INPUT', field: ['search', field], reason: expect.any(String) })
})

test('lists are bounded, and hold ids', () => {
  const many = Array.from({ length: 101 }, () => ann)
  expect(read('x', { chatIds: many })).toMatchObject({ field: ['search', 'chatIds'] })
  expect(read('x', { senderIds: many })).toMatchObject({ field: ['search', 'senderIds'] })
  expect(read('x', { senderIds: ['$where'] })).toMatchObject({ field: ['search', 'senderIds'] })
})
