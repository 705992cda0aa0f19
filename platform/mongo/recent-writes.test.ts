// What was just stored is at hand for a moment, and memory is bounded.
import { expect, test } from '@jest/globals'
import { createRecentWrites } from './recent-writes.ts'

const thing = (id: string) => ({ id, body: `says ${id}` })

test('a thing is at hand for a second, and no longer', () => {
  let now = 0
  const stored = createRecentWrites<ReturnType<typeof thing>>(() => now)
  stored.keep([thing('a')])
  now = 999
  stored.keep([thing('b')])
  expect([stored.find('a')?.body, stored.find('b')?.body]).toEqual(['says a', 'says b'])
  now = 1_000
  expect([stored.find('a'), stored.find('b')?.body]).toEqual([undefined, 'says b'])
})

test('a thing that is stored again keeps nothing else longer, and is kept for a second from then on', () => {
  let now = 0
  const stored = createRecentWrites<ReturnType<typeof thing>>(() => now)
  stored.keep([thing('a')])
  now = 100
  stored.keep([thing('b')])
  now = 900
  stored.keep([thing('a')])
  now = 1_100
  expect([stored.find('a')?.body, stored.find('b')]).toEqual(['says a', undefined])
  now = 1_900
  expect(stored.find('a')).toBeUndefined()
})

test('of very many only the newest are kept', () => {
  const stored = createRecentWrites<ReturnType<typeof thing>>(() => 0)
  stored.keep(Array.from({ length: 5_001 }, (_, index) => thing(`${index}`)))
  expect([stored.find('0'), stored.find('5000')?.body]).toEqual([undefined, 'says 5000'])
})
