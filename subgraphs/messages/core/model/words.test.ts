// What counts as the same word, and that cutting and folding hold for any text there is.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fold, wordsOf } from './words.ts'

const terms = (text: string) => wordsOf(text).map(({ term }) => term)

test.each([
  ['large and small', 'HELLO', 'hello'],
  ['sharp s', 'STRASSE', 'Straße'],
  ['final sigma and accents', 'ΟΔΟΣ', 'οδός'],
  ['accents', 'Café', 'cafe'],
  ['composed and decomposed', 'né', 'ne\u0301'],
  ['compatibility forms', 'ﬁne', 'fine'],
  ['full-width forms', 'ＡＢＣ', 'abc'],
  ['Turkish capitals', 'İzmir', 'izmir'],
])('%s are one word', (_, one, other) => {
  expect(terms(one)).toEqual(terms(other))
})

test('marks that make another letter stay', () => {
  expect(fold('й')).not.toBe(fold('и'))
  expect(fold('が')).not.toBe(fold('か'))
  expect(fold('की')).not.toBe(fold('क'))
})

test('words are found in scripts with and without spaces, and emoji are none', () => {
  expect(terms("Don't panic: it's 3.5 GB 👍")).toEqual(["don't", 'panic', "it's", '3.5', 'gb'])
  expect(terms('東京都に行きます').length).toBeGreaterThan(2)
  expect(terms('สวัสดีชาวโลก').length).toBeGreaterThan(1)
  expect(terms('/(a+)+$/ .* [^x]')).toEqual(['a', 'x'])
})

test('folding twice is folding once, and case never matters', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  fc.assert(
    fc.property(text, one => {
      expect(fold(fold(one))).toBe(fold(one))
      expect(fold(fold(one).toUpperCase())).toBe(fold(fold(one)))
    }),
    { numRuns: 500 },
  )
})

test('a word stands where its offsets say, in any text, and holds nothing that an id is cut by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      let reached = 0
      for (const { term, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(term).toMatch(/^[^\s|@]+$/u)
        expect(term.length).toBeLessThanOrEqual(64)
        reached = end
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})
