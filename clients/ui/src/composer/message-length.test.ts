// A text is too long in the app where the server refuses it, and nowhere else.
import { expect, test } from '@jest/globals'
import { bodyOf, charactersOver } from './message-length.ts'

test.each([
  ['a short one', 'hello', 0],
  ['just as long as may be', 'x'.repeat(8_000), 0],
  ['one more', 'x'.repeat(8_001), 1],
  ['as many emoji, each of two units', '😀'.repeat(8_000), 0],
  ['two emoji more', '😀'.repeat(8_002), 2],
  ['empty lines around it, which are not sent', `\n \n${'x'.repeat(8_000)} \n\n`, 0],
  ['a space before its first word, which is', ` ${'x'.repeat(8_000)}`, 1],
])('%s', (_, text, over) => expect(charactersOver(text)).toBe(over))

test('the first line keeps the space before it', () => {
  expect(bodyOf('\n  \n    if (a)\n      b()\n\n')).toBe('    if (a)\n      b()')
})
