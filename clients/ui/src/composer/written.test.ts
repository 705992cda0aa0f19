// A mention stays with its words whatever is written around it, and is none once somebody changes them.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checked, type Mention, nothing, replaced, saidOf, typed, type Written, writtenOf } from './written.ts'

const pick = (written: Written, at: number, name: string, userId: string): Written =>
  replaced(written, { start: at, end: at, words: `@${name} `, userId })
const named = ({ text, mentions }: Written) =>
  mentions.map(({ userId, offset, words }) => [userId, text.slice(offset, offset + words.length)])
/** The text with its mentions in brackets, each with its person. */
const drawn = ({ text, mentions }: Written) =>
  mentions.reduceRight(
    (rest, { userId, offset, words }) =>
      `${rest.slice(0, offset)}[${words}:${userId}]${rest.slice(offset + words.length)}`,
    text,
  )

const two = pick(pick(nothing, 0, 'Ann', 'a1'), 5, 'Ann', 'a2')

test('two of the same name are both meant', () => {
  expect(drawn(two)).toBe('[@Ann:a1] [@Ann:a2] ')
  expect(saidOf(two)).toEqual({
    body: '@Ann @Ann',
    mentionIds: ['a1', 'a2'],
    mentionRanges: [
      { userId: 'a1', offset: 0, length: 4 },
      { userId: 'a2', offset: 5, length: 4 },
    ],
  })
})

/** `|` is where the cursor is then. */
test.each([
  ['words before it', 'Hi |@Ann @Ann ', 'Hi [@Ann:a1] [@Ann:a2] '],
  ['words between them', '@Ann and| @Ann ', '[@Ann:a1] and [@Ann:a2] '],
  ['words right behind it', '@Ann!| @Ann ', '[@Ann:a1]! [@Ann:a2] '],
  ['one letter less of the first', '@An| @Ann ', '@An [@Ann:a2] '],
  ['one letter less of the second', '@Ann @An| ', '[@Ann:a1] @An '],
  ['its sign gone', '@Ann |Ann ', '[@Ann:a1] Ann '],
  ['a letter in it', '@Anna|n @Ann ', '@Annan [@Ann:a2] '],
  ['the first gone', '|@Ann ', '[@Ann:a2] '],
  ['the second gone', '@Ann |', '[@Ann:a1] '],
  ['the space between them gone', '@Ann|@Ann ', '[@Ann:a1][@Ann:a2] '],
  ['all of it something else', 'x|', 'x'],
  ['nothing', '|', ''],
])('%s', (_, typedText, expected) => {
  const cursor = typedText.indexOf('|')
  expect(drawn(typed(two, typedText.replace('|', ''), cursor))).toBe(expected)
})

test('a word that is corrected before the cursor leaves what stands between', () => {
  const written = pick({ text: 'teh ', mentions: [] }, 4, 'Ann', 'a1')
  expect(drawn(typed(written, 'the @Ann ', 9))).toBe('the [@Ann:a1] ')
})

test('of what is sent, the empty lines around it are none, and mentions stand where they stand in the rest', () => {
  const written = pick({ text: ' \n\t', mentions: [] }, 3, 'Ann', 'a1')
  expect(saidOf(written)).toMatchObject({ body: '\t@Ann', mentionRanges: [{ offset: 1, length: 4 }] })
})

test('whatever is typed, mentions stand apart, in their order, and say what was picked', () => {
  const edit = fc.record({
    from: fc.nat(30),
    length: fc.nat(6),
    words: fc.constantFrom('', 'a', '@', 'Ann', '@Ann', ' ', '👍', '\n'),
    person: fc.option(fc.constantFrom('a1', 'a2', 'b'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), edits => {
      let written = nothing
      for (const { from, length, words, person } of edits) {
        const start = Math.min(from, written.text.length)
        const end = Math.min(start + length, written.text.length)
        if (person !== undefined) written = replaced(written, { start, end, words: `@${person} `, userId: person })
        else
          written = typed(written, written.text.slice(0, start) + words + written.text.slice(end), start + words.length)
        expect(named(written).map(([userId, text]) => text === `@${userId}`)).not.toContain(false)
        expect(checked(written)).toEqual(written)
      }
    }),
  )
})

test('a message is taken up again with its mentions: by their places, or by names where nobody told them', () => {
  const message = { body: 'Hi @Ann @Ann', mentions: [{ id: 'a1', displayName: 'Ann' }, null] }
  const mentionRanges = [{ userId: 'a2', offset: 8, length: 4 }]
  expect(drawn(writtenOf({ ...message, mentionRanges }))).toBe('Hi @Ann [@Ann:a2]')
  expect(drawn(writtenOf({ ...message, mentionRanges: [] }))).toBe('Hi [@Ann:a1] [@Ann:a1]')
})

test('what was kept apart from its text is taken as far as the text has it', () => {
  const text = '@Ann and @Ben'
  const ann: Mention = { userId: 'a1', offset: 0, words: '@Ann' }
  const ben: Mention = { userId: 'b', offset: 9, words: '@Ben' }
  expect(checked({ text, mentions: [ann, ben] }).mentions).toEqual([ann, ben])
  expect(checked({ text, mentions: [ann, { ...ann }, { ...ben, offset: 8 }] }).mentions).toEqual([ann])
  expect(checked({ text, mentions: [ben, ann] }).mentions).toEqual([ben])
  expect(
    checked({
      text,
      mentions: [
        { ...ann, words: '' },
        { ...ann, offset: -1 },
      ],
    }).mentions,
  ).toEqual([])
})
