import { expect, test } from '@jest/globals'
import { createDraws, drawLateness } from './draws.ts'

const first = (seed: string, name: string) => {
  const draws = createDraws(seed, name)
  return Array.from({ length: 5 }, () => draws.next())
}

test('the same seed and name draw the same, and each other seed or name something else', () => {
  expect(first('a', 'auth')).toEqual(first('a', 'auth'))
  expect(first('a', 'auth')).not.toEqual(first('b', 'auth'))
  expect(first('a', 'auth')).not.toEqual(first('a', 'users'))
})

test('what draws the one fault leaves the draws of the other as they were', () => {
  const [commits, answers] = [createDraws('a', 'auth/late-commits'), createDraws('a', 'auth/late-answers')]
  const beside = Array.from({ length: 5 }, () => [commits.next(), answers.next()][1])
  expect(beside).toEqual(first('a', 'auth/late-answers'))
})

test('draws lie evenly from 0 to 1', () => {
  const draws = createDraws('a', 'even')
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let count = 0; count < 10_000; count++) {
    const tenth = Math.floor(draws.next() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150)
})

test('most come in time, most of the late ones by little, some by almost as much as can be', () => {
  const draws = createDraws('a', 'late')
  const all = Array.from({ length: 10_000 }, () => drawLateness(draws, { share: 0.15, mostMs: 3_000, skew: 8 }))
  const late = all.filter(ms => ms > 0).sort((a, b) => a - b)
  expect(Math.abs(late.length - 1_500)).toBeLessThan(150)
  expect(late[Math.floor(late.length / 2)]).toBeLessThan(30)
  expect(late.filter(ms => ms > 1_000).length).toBeGreaterThan(100)
  expect(late.at(-1)).toBeGreaterThan(2_500)
  expect(late.at(-1)).toBeLessThanOrEqual(3_000)
})
