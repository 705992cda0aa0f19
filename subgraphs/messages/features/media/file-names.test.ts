import { expect, test } from '@jest/globals'
import { readFileName, shownName } from './file-names.ts'

test.each([
  ['a name that reads as another type', 'photo\u202egpj.exe', 'photogpj.exe'],
  ['isolates and marks of direction', '\u2067\u200fתמונה\u2069.jpg', 'תמונה.jpg'],
  ['the mark before names of WhatsApp', '\u200eIMG-20260101-WA0001.jpg', 'IMG-20260101-WA0001.jpg'],
  ['the narrow space of macOS', 'Screenshot 9.41.00\u202fAM.png', 'Screenshot 9.41.00 AM.png'],
  ['letters in parts, as macOS has them', 'Mu\u0308ller.pdf', 'Müller.pdf'],
  ['controls and line ends', 'a\u0000b\u0007\r\nc\u007f.txt', 'ab c.txt'],
  ['tags and half pairs', 'a\u{e0041}\ud800.txt', 'a.txt'],
  ['emoji', '👩\u200d🚀.png', '👩\u200d🚀.png'],
])('%s: what cannot be seen is taken out', (_, given, kept) => {
  expect(readFileName(given)).toBe(kept)
  expect(shownName(given)).toBe(kept)
})

test.each(['', ' ', '\u202e', '\u3164', '\u200b\ufeff', '../x', 'a/b', 'a\\b', '\u2800', 'x'.repeat(256)])(
  '%j is no name',
  given => expect(readFileName(given)).toMatchObject({ code: 'INVALID_INPUT', field: ['fileName'] }),
)

test('what was kept before and cannot be seen has a name all the same', () => {
  expect(shownName('\u202e')).toBe('file')
})
