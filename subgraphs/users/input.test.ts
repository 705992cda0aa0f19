import { expect, test } from '@jest/globals'
import { normalizeHandle, parseProfile, searchWords, skeletonOf } from './input.ts'

test('what was not sent does not change, and null takes away', () => {
  expect(parseProfile({ bio: null })).toEqual({ bio: null })
  expect(parseProfile({ handle: '', displayName: ' Ann ' })).toEqual({ handle: null, displayName: 'Ann' })
  expect(parseProfile({})).toMatchObject({ code: 'INVALID_INPUT', field: [] })
})

test('handles that look alike have one skeleton', () => {
  for (const [a, b] of [
    ['modern', 'modem'],
    ['paypal', 'paypa1'],
    ['hello', 'he11o'],
    ['google', 'g00gle'],
    ['bill', 'blll'],
    ['ann_b', 'annb'],
    ['vvilly', 'willy'],
  ] as const)
    expect([a, skeletonOf(a)]).toEqual([a, skeletonOf(b)])
  expect(skeletonOf('ann')).not.toBe(skeletonOf('bob'))
})

test.each(['ANN', '@ann', '\uff21\uff4e\uff4e', ' ann ', '\u{1d41a}\u{1d427}\u{1d427}'])(
  '%j is the handle ann',
  text => {
    expect(normalizeHandle(text)).toBe('ann')
  },
)

test.each([
  '\u0430nn',
  'a\u00f1n',
  'an',
  'ann-b',
  'ann..b',
  '.ann',
  'ann_',
  'a'.repeat(31),
  'ann\u0000b',
  'supp0rt',
  'ADMIN',
  'mod',
])('the handle %j is refused', handle =>
  expect(parseProfile({ handle })).toMatchObject({ field: ['handle'], reason: expect.stringMatching(/\.$/) }),
)

test('languages and time zones are spelt as their registries do', () => {
  expect(parseProfile({ locale: 'EN-us', timeZone: 'america/new_york' })).toEqual({
    locale: 'en-US',
    timeZone: 'America/New_York',
  })
  expect(parseProfile({ locale: 'x' })).toMatchObject({ field: ['locale'] })
  expect(parseProfile({ timeZone: 'Nowhere' })).toMatchObject({ field: ['timeZone'] })
})

test('people are found by words in whatever case and width', () => {
  expect(searchWords('  \uff21nn  O\u2019Hara ')).toEqual(['ann', 'o\u2019hara'])
})
