import { expect, test } from '@jest/globals'
import { plainLine, plainText, visibleLine } from './plain-text.ts'

test('a line has one spelling of each letter and single spaces', () => {
  expect(plainLine('  A\u030a \t\u00a0 b\u200b c\n')).toBe('\u00c5 b c')
})

test.each(['a\u0000', 'a\u202eb', 'a\ud800', 'a\u2066', 'a\ue000', 'soft\u00adhyphen', '\u200d', '\u200c \u200d'])(
  'what cannot be seen is no text: %j',
  text => expect(plainLine(text)).toBeUndefined(),
)

test('joiners stay where scripts and emoji need them', () => {
  expect(plainLine('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}')).toBe('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}')
  expect(plainLine('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toBe(
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  )
})

test('a text keeps its lines, and at most one empty one between two', () => {
  expect(plainText(' a \r\n\r\n\r\n\r\n b\rc ')).toBe('a\n\nb\nc')
  expect(plainText('a\nb\u202e')).toBeUndefined()
})

test('what nobody can be refused for is shown without what cannot be seen', () => {
  expect(visibleLine(' a\u0000\u202eb\n\u2066c\ud800 \u{1f468}\u200d\u{1f469} ')).toBe('ab c \u{1f468}\u200d\u{1f469}')
  expect(visibleLine('\u200d \u200c')).toBe('')
})
