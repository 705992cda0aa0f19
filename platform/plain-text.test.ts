import { expect, test } from '@jest/globals'
import { isBlank, plainLine, plainText, visibleLine } from './plain-text.ts'

test('a line has one spelling of each letter and single spaces', () => {
  expect(plainLine('  A\u030a \t\u00a0 b\u200b c\n')).toBe('\u00c5 b c')
})

test.each(['a\u0000', 'a\u202eb', 'a\ud800', 'a\u2066', 'a\ue000', 'soft\u00adhyphen', '\u200d', '\u200c \u200d'])(
  'what cannot be seen is no text: %j',
  text => expect(plainLine(text)).toBeUndefined(),
)

/** One of each kind of character that leaves no mark. */
const blanks = {
  ...{ space: ' ', 'no-break space': '\u00a0', 'ideographic space': '\u3000', 'Ogham space': '\u1680', 'a line': '\n' },
  ...{ 'zero-width space': '\u200b', 'word joiner': '\u2060', 'byte-order mark': '\ufeff', joiner: '\u200d' },
  ...{ 'soft hyphen': '\u00ad', 'grapheme joiner': '\u034f', 'invisible times': '\u2062', mark: '\u200f' },
  ...{ 'Hangul filler': '\u3164', 'half-width filler': '\uffa0', 'first filler': '\u115f', 'vowel filler': '\u1160' },
  ...{ 'Khmer vowel': '\u17b4', 'Mongolian separator': '\u180e', selector: '\ufe0f', 'late selector': '\u{e0100}' },
  ...{ 'Braille blank': '\u2800', 'null notehead': '\u{1d159}', 'hieroglyph blank': '\u{13441}', object: '\ufffc' },
  ...{ 'Khitan filler': '\u{16fe4}', tag: '\u{e0041}', override: '\u202e', control: '\u0007', 'half a pair': '\ud800' },
}

test.each(Object.entries(blanks))('nothing but %s is blank, and is no line', (_, blank) => {
  for (const text of [blank, blank.repeat(5), ` ${blank} \u200d${blank}`]) {
    expect(isBlank(text)).toBe(true)
    expect(plainLine(text) ?? '').toBe('')
    expect(plainText(text) ?? '').toBe('')
    expect(visibleLine(text)).toBe('')
  }
  expect(isBlank(`${blank}a`)).toBe(false)
})

test.each([
  '.',
  '\u0301',
  '\u06dd',
  '\u{1f3fd}',
  '\u20e3',
  '\ufffd',
  '\ue000',
  '\u{1faff}',
  '1',
  '\u17b6',
  '\u{1f1e6}',
])('%j can be seen', text => expect(isBlank(text)).toBe(false))

test('flags that are spelt with tags, signs of Arabic and emoji of next year are text', () => {
  const england = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'
  for (const text of [`Ann ${england}`, '\u06dd', 'Ann \u{1fac9}', '\u845b\u{e0100}\u98fe'])
    expect([plainLine(text), visibleLine(text)]).toEqual([text, text])
  expect(plainLine(`Ann \u{e0067}`)).toBeUndefined()
  expect(visibleLine(`Ann ${england}\u{e0067}`)).toBe(`Ann ${england}`)
})

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
