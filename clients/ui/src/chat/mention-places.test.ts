// Where a message shows that somebody is named.
import { expect, test } from '@jest/globals'
import { formattingOf } from '../generated/formatting.ts'
import type { Block, Inline } from '../generated/tree.ts'
import { type MentionPlace, placesOf } from './mention-places.ts'

type Words = string | [string, string]

const wordsOf = (body: string, nodes: readonly (Block | Inline)[]): Words[] =>
  nodes.flatMap((node): Words[] => {
    if (node.kind === 'mention') return [[node.userId, body.slice(node.start, node.end)]]
    if (node.kind === 'text') return [body.slice(node.start, node.end)]
    return 'children' in node ? wordsOf(body, node.children) : []
  })
const shown = (
  body: string,
  mentions: Parameters<typeof placesOf>[0]['mentions'],
  mentionRanges: MentionPlace[] = [],
) => wordsOf(body, formattingOf(body, placesOf({ body, mentions, mentionRanges })))
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
    ...[['a1', '@Ann'], ' www.a.example/', ['a2', '@Ann']],
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
