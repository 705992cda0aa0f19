// What of a text is kept, and what counts as none.
import { expect, test } from '@jest/globals'
import { readBody } from './texts.ts'

test.each([
  ['spaces before the first word', '    if (a)\n      b()'],
  ['a tab before the first word', '\tif (a)\n\t\tb()'],
  ['ideographic spaces before the first word', '\u3000\u3000春'],
  ['spaces and empty lines inside', 'a\n\n\n   b  c'],
])('%s stay', (_, body) => expect(readBody(body, false)).toBe(body))

test.each([
  ['empty lines above', '\n \r\n\t\n  a', '  a'],
  ['empty lines and spaces below', '  a \n \n', '  a'],
  ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
])('%s are not kept', (_, body, kept) => expect(readBody(body, false)).toBe(kept))

test.each([
  '',
  ' ',
  '\n\t ',
  '\u200b',
  '\u2060\ufeff',
  '\u200d\ufe0f',
  '\u3164',
  '\u2800\u2800',
  '\u{e0041}',
  '\u202e',
])('%j says nothing', body => {
  expect(readBody(body, true)).toBe('')
  expect(readBody(body, false)).toMatchObject({ field: ['body'], reason: 'A message needs a text or an attachment.' })
})

test('what people write in scripts with joiners and marks of direction stays as it is', () => {
  for (const body of ['\u200fשלום', 'می\u200cخواهم', '👩\u200d🚀', '\u202bابت\u202c'])
    expect(readBody(body, false)).toBe(body)
})

test('a text of nothing but spaces is read in time, however long it is', () => {
  expect(readBody(`${' '.repeat(1_000_000)}x`, false)).toMatchObject({ field: ['body'] })
  expect(readBody(`${' \n'.repeat(500_000)}  x`, false)).toBe('  x')
})
