// Where people are offered, and who.
import { expect, test } from '@jest/globals'
import { begunMention, isMeant } from './begun-mention.ts'

test.each([
  ...[
    '',
    'Hi ',
    'Hi\n',
    '\t',
    '(',
    '"',
    '-',
    '“',
    '«',
    '[',
    '{',
    "'",
    '*',
    '_',
    '**',
    '>',
    '/',
    ',',
    '. ',
    '…',
    '+',
    '=',
    '👍',
  ],
  ...[
    '你好',
    '你好，',
    'こんにちは',
    'ขอ',
    'و',
    'مرحبا ',
    'שלום ',
    '안녕',
    '\u200f',
    '@Ann Keller ',
    'a @ann, (',
    'www. ',
  ],
])('somebody is offered behind %j', before => {
  expect(begunMention(`${before}@`)).toEqual({ start: before.length, prefix: '' })
  expect(begunMention(`${before}@An`)).toEqual({ start: before.length, prefix: 'An' })
})

test.each([
  ...['ann', 'ann.lee+news', 'ann1', 'привет', 'josé', 'jose\u0301', 'mail:ann', 'ann_', 'a%'],
  ...['https://medium.example/', 'https://example.org/a?b=', 'www.example.org/'],
])('nobody is offered in an address: %j', before => {
  expect(begunMention(`${before}@`)).toBeUndefined()
  expect(begunMention(`${before}@exa`)).toBeUndefined()
})

test('a name may have spaces; a line ends it, and so does what no name is as long as', () => {
  expect(begunMention('(@Ann Kel')).toEqual({ start: 1, prefix: 'Ann Kel' })
  for (const text of ['@Ann\n', 'at @ five', '@Ann  ', `@${'a'.repeat(41)}`, 'nobody'])
    expect(begunMention(text)).toBeUndefined()
})

const person = (displayName: string, handle: string | null = null) => ({ displayName, handle })

test.each([
  ['', person('Ann')],
  ['an', person('Ann Keller')],
  ['KEL', person('Ann Keller')],
  ['ann kel', person('Ann Keller')],
  ['ann ', person('Ann Keller')],
  ['ak', person('Ann Keller', 'ak47')],
  ['zoe', person('Zoë')],
  ['Zoë', person('Zoe')],
  ['أحمد', person('أَحْمَد')],
  ['של', person('שָׁלוֹם כהן')],
  ['\u200fכהן', person('שָׁלוֹם כהן')],
  ['山', person('山田 太郎')],
  ['太郎', person('山田 太郎')],
])('%j may mean %j', (prefix, who) => {
  expect(isMeant(who, prefix)).toBe(true)
})

test.each([
  ['nn', person('Ann')],
  ['ann how', person('Ann Keller')],
  ['ann ', person('Ann')],
  ['x', person('Ann', 'ann')],
])('%j does not mean %j', (prefix, who) => {
  expect(isMeant(who, prefix)).toBe(false)
})
