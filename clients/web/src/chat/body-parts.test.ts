// What a message is shown as: its links are those of the table that the services are held to.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { partsOf } from './body-parts.ts'
import { type MentionPlace, placesOf } from './mention-places.ts'

type Case = readonly [text: string, ...links: readonly (string | readonly [words: string, href: string])[]]

const table = new URL('../../../../schema/text/link-cases.json', import.meta.url)
const kinds: Record<string, Case[]> = JSON.parse(readFileSync(table, 'utf8'))

test.each(Object.entries(kinds))('links: %s', (_, rows) => {
  for (const [body, ...links] of rows) {
    const parts = partsOf(body, [])
    const shown = parts.flatMap(part => (part.kind === 'link' ? [[part.text, part.href]] : []))
    expect(shown).toEqual(links.map(link => (typeof link === 'string' ? [link, link] : link)))
    if (parts.every(({ kind }) => kind !== 'code')) expect(parts.map(({ text }) => text).join('')).toBe(body)
  }
})

test('code is shown without its signs, and nothing in it is read', () => {
  expect(partsOf('run `www.a.example` or\n```\nnpm  test\n```', [])).toEqual([
    { kind: 'text', text: 'run ' },
    { kind: 'code', text: 'www.a.example' },
    { kind: 'text', text: ' or\n' },
    { kind: 'code', text: 'npm  test' },
  ])
})

const shown = (
  body: string,
  mentions: Parameters<typeof placesOf>[0]['mentions'],
  mentionRanges: MentionPlace[] = [],
) =>
  partsOf(body, placesOf({ body, mentions, mentionRanges })).map(part =>
    part.kind === 'mention' ? [part.userId, part.text] : part.text,
  )
const [ann, ann2, annLee] = [
  { id: 'a1', displayName: 'Ann' },
  { id: 'a2', displayName: 'Ann' },
  { id: 'al', displayName: 'Ann Lee' },
]

test('people are drawn at their places, whatever they are called by now, in words, code and addresses alike', () => {
  const at = (userId: string, offset: number): MentionPlace => ({ userId, offset, length: 4 })
  expect(shown('@Ann @Ann', [ann], [at('a2', 5)])).toEqual(['@Ann ', ['a2', '@Ann']])
  expect(shown('(@Eve)@Ann', [null], [at('a1', 1), at('a2', 6)])).toEqual(['(', ['a1', '@Eve'], ')', ['a2', '@Ann']])
  expect(shown('`@Ann` www.a.example/@Ann', [], [at('a1', 1), at('a2', 21)])).toEqual([
    ...['`', ['a1', '@Ann'], '` www.a.example/', ['a2', '@Ann']],
  ])
})

test('places that a text does not have are left out', () => {
  const odd = [
    { userId: 'x', offset: -1, length: 2 },
    { userId: 'x', offset: 2, length: 0 },
    { userId: 'a1', offset: 0, length: 4 },
    { userId: 'x', offset: 3, length: 4 },
    { userId: 'x', offset: 5, length: 99 },
  ]
  expect(shown('@Ann there', [], odd)).toEqual([['a1', '@Ann'], ' there'])
})

test('of a client that does not tell, names are looked for: the longest first, namesakes in their order, none in addresses', () => {
  expect(shown('@Ann Lee, @Ann and @Ann', [ann, ann2, annLee])).toEqual([
    ...[['al', '@Ann Lee'], ', ', ['a1', '@Ann'], ' and ', ['a2', '@Ann']],
  ])
  expect(shown('@Ann, @Ann', [ann, null])).toEqual([['a1', '@Ann'], ', ', ['a1', '@Ann']])
  for (const body of ['nobody', '@Anna', 'x@Ann']) expect(shown(body, [ann])).toEqual([body])
})
