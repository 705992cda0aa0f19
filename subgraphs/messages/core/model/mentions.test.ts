// Where people may be named in a text, and that places stay with their words in what is kept of it.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withLineFeeds } from '#platform/plain-text.ts'
import { isInvalid } from '#platform/refusals.ts'
import { rangesOf, readMentions, wayTo } from './mentions.ts'
import { readBody } from './texts.ts'

const ann = 'ann'
const read = (
  body: string,
  mentionRanges: { userId: string; offset: number; length: number }[],
  ids: string[] = [],
) => {
  const kept = readBody(body, true)
  return readMentions({ body, mentionIds: ids, mentionRanges }, typeof kept === 'string' ? kept : body)
}
const at = (offset: number, length: number, userId = ann) => ({ userId, offset, length })

test('whoever is named is meant, once, behind those who are meant by id', () => {
  const { mentionIds, mentionRanges } = read('@A @B @A', [at(0, 2), at(3, 2, 'ben'), at(6, 2)], ['cleo', 'ben'])
  expect(mentionIds).toEqual(['cleo', 'ben', 'ann'])
  expect(mentionRanges).toEqual([at(0, 2), at(3, 2, 'ben'), at(6, 2)])
})

test.each([
  ['before the text', [at(-1, 2)], ['0', 'offset']],
  ['beyond its end', [at(3, 3)], ['0', 'length']],
  ['nothing', [at(1, 0)], ['0', 'length']],
  ['less than nothing', [at(3, -2)], ['0', 'length']],
  ['over another one', [at(0, 3), at(2, 1)], ['1', 'offset']],
  ['twice', [at(0, 3), at(0, 3)], ['1', 'offset']],
  ['before an earlier one', [at(3, 1), at(0, 1)], ['1', 'offset']],
  ['as far as numbers go', [at(2 ** 31 - 1, 2 ** 31 - 1)], ['0', 'length']],
])('a mention %s is refused, with its place', (_, ranges, way) => {
  const { mentionRanges } = read('@Ann!', ranges)
  expect(mentionRanges).toMatchObject({ code: 'INVALID_INPUT', field: ['mentionRanges', ...way] })
})

test('none begins or ends inside of a character, nor is one made of the space around a text', () => {
  const body = '👍@👍 '
  expect(read(body, [at(1, 2)]).mentionRanges).toMatchObject({ field: ['mentionRanges', '0', 'offset'] })
  expect(read(body, [at(2, 2)]).mentionRanges).toMatchObject({ field: ['mentionRanges', '0', 'length'] })
  expect(read(body, [at(5, 1)]).mentionRanges).toMatchObject({ field: ['mentionRanges', '0', 'length'] })
  expect(read(body, [at(2, 3)]).mentionRanges).toEqual([at(2, 3)])
})

test('no more people and places than there may be', () => {
  const many = (count: number, userId?: string) =>
    Array.from({ length: count }, (_, index) => at(index, 1, userId ?? `${index}`))
  const body = 'x'.repeat(200)
  expect(isInvalid(read(body, many(50)).mentionRanges)).toBe(false)
  expect(read(body, many(51)).mentionRanges).toMatchObject({ field: ['mentionRanges'] })
  expect(
    read(
      body,
      many(1),
      many(50, 'y').map((_, index) => `of ids ${index}`),
    ).mentionRanges,
  ).toMatchObject({
    field: ['mentionRanges'],
  })
  expect(isInvalid(read(body, many(100, ann)).mentionRanges)).toBe(false)
  expect(read(body, many(101, ann)).mentionRanges).toMatchObject({ field: ['mentionRanges'] })
})

test('places stay with their words, whatever space and line ends stand before and around them', () => {
  const pieces = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\r', '\t', 'a', '👍', 'é', '@Ann'), { maxLength: 12 })
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const body = [...before, '@Ann', ...after].join('')
      const kept = String(readBody(body, true))
      const offset = before.join('').length
      const { mentionRanges } = readMentions({ body, mentionRanges: [at(offset, 4)] }, kept)
      const [found] = isInvalid(mentionRanges) ? [] : mentionRanges
      expect(kept.slice(found?.offset, (found?.offset ?? 0) + (found?.length ?? 0))).toBe('@Ann')
      expect(withLineFeeds(before.join('')).endsWith(kept.slice(0, found?.offset))).toBe(true)
    }),
  )
})

test('the way to somebody is the place that names them, or their id', () => {
  expect(wayTo('ann', { mentionIds: ['ben', 'ann'], mentionRanges: [at(0, 1)] })).toEqual([
    'mentionRanges',
    '0',
    'userId',
  ])
  expect(wayTo('ann', { mentionIds: ['ben', 'ann'] })).toEqual(['mentionIds', '1'])
})

test('a message without places keeps none, as those from before there were any', () => {
  expect([rangesOf(), rangesOf([])]).toEqual([{}, {}])
})
