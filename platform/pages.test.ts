import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  connectionOf,
  decodeCursor,
  encodeCursor,
  encodeTimePlace,
  type PageArguments,
  rangeOf,
  timeCursor,
} from './pages.ts'

const limits = { fallback: 20, maximum: 100 }
const parse = (cursor: string) => decodeCursor('n', cursor)?.[0] as number | undefined
const cursorOf = (n: number) => encodeCursor('n', n)

/** What a store does: rows between the bounds, one more than asked for, from the asked end, in the list's order. */
function pageOf(all: readonly number[], args: PageArguments) {
  const range = rangeOf(args, limits, parse)
  const inside = all.filter(n => n > (range.after ?? -1) && n < (range.before ?? Number.POSITIVE_INFINITY))
  const rows = range.from === 'start' ? inside.slice(0, range.size + 1) : inside.slice(-(range.size + 1))
  return connectionOf(rows, range, cursorOf)
}

test('walking forwards or backwards visits everything once and in order, whatever the page size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, size) => {
      const all = Array.from({ length: count }, (_, index) => index)
      const forwards: number[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page = pageOf(all, { first: size, after })
        forwards.push(...page.edges.map(({ node }) => node))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      const backwards: number[] = []
      for (let before: string | null = null, more = true; more; ) {
        const page = pageOf(all, { last: size, before })
        backwards.unshift(...page.edges.map(({ node }) => node))
        before = page.pageInfo.startCursor
        more = page.pageInfo.hasPreviousPage
      }
      expect(forwards).toEqual(all)
      expect(backwards).toEqual(all)
    }),
  )
})

test.each<[PageArguments, RegExp]>([
  [{ first: 1, last: 1 }, /not both/],
  [{ first: 0 }, /1 to 100/],
  [{ last: 101 }, /1 to 100/],
  [{ first: 1, after: 'x' }, /`after` is not a cursor/],
  [{ first: 1, after: encodeCursor('m', 1) }, /`after` is not a cursor/],
  [{ last: 1, before: Buffer.from('{"a":1}').toString('base64url') }, /`before` is not a cursor/],
])('%j is refused', (args, words) => {
  expect(() => rangeOf(args, limits, parse)).toThrow(words)
})

test('a place in a list by time comes back from its cursor, and from no other', () => {
  const place = { at: new Date(1_700_000_000_000), id: 'a' }
  expect(timeCursor('t')(encodeTimePlace('t', place))).toEqual(place)
  for (const cursor of [encodeTimePlace('u', place), encodeCursor('t', 1e300, 'a'), encodeCursor('t', 1, 2), 'x'])
    expect(timeCursor('t')(cursor)).toBeUndefined()
})
