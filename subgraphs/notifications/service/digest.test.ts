import { expect, test } from '@jest/globals'
import { nextDigest } from './digest.ts'

test.each([
  ['the same morning', 'DAILY', 'Europe/Vienna', '2026-11-22T05:00:00Z', '2026-11-22T07:00:00.000Z'],
  [
    'the next morning, never the same moment again',
    'DAILY',
    'Europe/Vienna',
    '2026-11-22T07:00:00Z',
    '2026-11-23T07:00:00.000Z',
  ],
  ['over the end of summer time', 'DAILY', 'Europe/Vienna', '2026-10-24T12:00:00Z', '2026-10-25T07:00:00.000Z'],
  [
    'on a Monday there, though it is Sunday in UTC',
    'WEEKLY',
    'Pacific/Auckland',
    '2026-11-22T12:00:00Z',
    '2026-11-22T19:00:00.000Z',
  ],
  [
    'in a zone that is off by three quarters of an hour',
    'DAILY',
    'Asia/Kathmandu',
    '2026-11-22T00:00:00Z',
    '2026-11-22T02:15:00.000Z',
  ],
  ['in UTC for somebody without a zone', 'DAILY', undefined, '2026-11-22T09:00:00Z', '2026-11-23T08:00:00.000Z'],
] as const)('a digest comes at eight, %s', (_, interval, timeZone, now, expected) => {
  expect(nextDigest(interval, timeZone, new Date(now)).toISOString()).toBe(expected)
})
