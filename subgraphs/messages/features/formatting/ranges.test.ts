// Formatting as ranges: what each kind tells, and that whoever leaves out the marks shows what is to be shown.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formattingOf } from '#schema/text/formatting.ts'
import { shownSpans } from '#schema/text/shown.ts'
import { rangesOf } from './ranges.ts'

const many = (count: number) => ['# a\n'.repeat(count), formattingOf('# a\n'.repeat(count))] as const
const told = (body: string) =>
  rangesOf(body, formattingOf(body)).map(({ kind, offset, length, ...rest }) => [
    kind,
    body.slice(offset, offset + length),
    ...Object.values(rest),
  ])

test('each kind has its place, and what belongs to it', () => {
  expect(told('**a *b*** ~~c~~ ||d|| `e` [f](https://f.example) www.g.example')).toEqual([
    ...[
      ['BOLD', '**a *b***'],
      ['MARK', '**'],
      ['ITALIC', '*b*'],
      ['MARK', '*'],
      ['MARK', '***'],
    ],
    ...[
      ['STRIKETHROUGH', '~~c~~'],
      ['MARK', '~~'],
      ['MARK', '~~'],
      ['SPOILER', '||d||'],
      ['MARK', '||'],
      ['MARK', '||'],
    ],
    ...[
      ['CODE', '`e`'],
      ['MARK', '`'],
      ['MARK', '`'],
    ],
    ...[
      ['LINK', '[f](https://f.example)', 'https://f.example'],
      ['MARK', '['],
      ['MARK', '](https://f.example)'],
    ],
    ['LINK', 'www.g.example', 'http://www.g.example'],
  ])
  expect(told('## a\n> b\n\n```js\nc\n```')).toEqual([
    ...[
      ['HEADING', '## a', 2],
      ['MARK', '## '],
      ['QUOTE', '> b'],
      ['MARK', '> '],
    ],
    ...[
      ['CODE_BLOCK', '```js\nc\n```', 'js'],
      ['MARK', '```js'],
      ['MARK', '```'],
    ],
  ])
  expect(told('2. a\n3. - b')).toEqual([
    ...[
      ['LIST', '2. a\n3. - b'],
      ['LIST_ITEM', '2. a', 2],
      ['MARK', '2. '],
    ],
    ...[
      ['LIST_ITEM', '3. - b', 3],
      ['MARK', '3. - '],
      ['LIST', '- b'],
      ['LIST_ITEM', '- b'],
    ],
  ])
  expect(told('|a|\n|-|\n|b|').filter(([kind]) => kind !== 'MARK')).toEqual([
    ...[
      ['TABLE', '|a|\n|-|\n|b|'],
      ['TABLE_ROW', '|a|'],
      ['TABLE_CELL', '|a|'],
    ],
    ...[
      ['TABLE_ROW', '|b|'],
      ['TABLE_CELL', '|b|'],
    ],
  ])
})

test('without its marks a text is what is shown of it; plain texts have no ranges, and neither have those with too many', () => {
  const table: Record<string, [string, string][]> = JSON.parse(
    readFileSync(new URL('../../../../schema/text/formatting-cases.json', import.meta.url), 'utf8'),
  )
  for (const [body] of Object.values(table).flat()) {
    const letters = [...body].flatMap(letter => letter.split(''))
    for (const { kind, offset, length } of rangesOf(body, formattingOf(body)))
      if (kind === 'MARK') letters.fill('', offset, offset + length)
    const shown = [...shownSpans(formattingOf(body))].map(({ start, end }) => body.slice(start, end)).join('')
    expect(letters.join('').replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''))
  }
  for (const body of ['', 'plain', 'two\n\nparagraphs', '**']) expect(rangesOf(body, formattingOf(body))).toEqual([])
  expect(rangesOf(...many(900))).toEqual([])
  expect(rangesOf(...many(400))).toHaveLength(800)
})
