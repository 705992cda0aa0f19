// The reader of times is held against another implementation of RFC 3339, over what is nearly one.
import { expect, test } from '@jest/globals'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { readDateTime } from './date-time.ts'

test.each([
  ['2026-12-24T10:00:00Z', '2026-12-24T10:00:00.000Z'],
  ['2026-12-24T10:00:00.5+05:30', '2026-12-24T04:30:00.500Z'],
  ['2026-12-24T10:00:00.123999-08:00', '2026-12-24T18:00:00.123Z'],
  ['2026-12-24t10:00:00z', '2026-12-24T10:00:00.000Z'],
  ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59.000Z'],
  ['0050-01-01T00:00:00-00:00', '0050-01-01T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(readDateTime(text)?.toISOString()).toBe(expected)
})

test.each([
  ...['2026-12-24T10:00:00', '2026-12-24T10:00Z', '2026-12-24', '2026-12-24 10:00:00Z', '20261224T100000Z'],
  ...['2026-02-30T10:00:00Z', '2027-02-29T10:00:00Z', '2100-02-29T10:00:00Z', '2026-04-31T10:00:00Z'],
  ...['2026-13-01T10:00:00Z', '2026-00-01T10:00:00Z', '2026-01-00T10:00:00Z', '2026-01-32T10:00:00Z'],
  ...['2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z', '2016-12-31T23:59:60Z', '2026-01-01T10:00:61Z'],
  ...['2026-01-01T10:00:00+24:00', '2026-01-01T10:00:00+05:60', '2026-01-01T10:00:00+0530', '2026-01-01T10:00:00+05'],
  ...['2026-01-01T10:00:00.Z', '2026-01-01T10:00:00,5Z', '2026-01-01T10:00:00|05:00', '2026-01-01T10:00:00Z+01:00'],
  ...['+012026-01-01T10:00:00Z', '-000001-01-01T00:00:00Z', '9999-12-31T23:59:59-00:01', '0000-01-01T00:00:00+00:01'],
  ...[' 2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z\n', '２０２６-01-01T10:00:00Z', '1767261600000', '', 'tomorrow'],
])('%j is no time', text => {
  expect(readDateTime(text)).toBeUndefined()
})

test('a text of any length is refused at once', () => {
  expect(readDateTime(`2026-01-01T10:00:00.${'0'.repeat(1_000_000)}Z`)).toBeUndefined()
})

const { validate: reference } = fullFormats['date-time'] as { validate(text: string): boolean }
/** Where the two differ on purpose: the other one takes white space for the T, offsets without a colon or minutes, and leap seconds. */
const isOurs = (text: string) =>
  reference(text) && /^\S{10}T/i.test(text) && !/:60/.test(text) && /(z|[+-]\d\d:\d\d)$/i.test(text)

const digits = (...choices: string[]) =>
  fc.oneof(...choices.map(choice => fc.constant(choice)), fc.stringMatching(/^\d{2}$/))
const nearly = fc
  .tuple(
    fc.stringMatching(/^[1-8]\d{3}$/),
    digits('02', '12', '13', '00'),
    digits('28', '29', '30', '31', '32'),
    fc.constantFrom('T', 'T', 'T', 't', ' ', ''),
    digits('00', '23', '24'),
    digits('00', '59', '60'),
    digits('00', '59', '60'),
    fc.constantFrom('', '', '.5', '.123456', '.', ',5'),
    fc.constantFrom('Z', 'z', '', '+00:00', '-00:00', '+23:59', '-24:00', '+0530', '+05', '|05:00', '+05:60'),
  )
  .map(([year, month, day, t, hour, minute, second, fraction, offset]) =>
    [`${year}-${month}-${day}${t}`, `${hour}:${minute}:${second}${fraction}${offset}`].join(''),
  )

test('what another reader of RFC 3339 takes is taken, and nothing else', () => {
  fc.assert(
    fc.property(nearly, text => {
      expect([text, readDateTime(text) !== undefined]).toEqual([text, isOurs(text)])
    }),
    { numRuns: 5_000 },
  )
})

test('every point in time is read as it was written, whatever its offset', () => {
  const range = { min: new Date('0000-01-03T00:00:00Z'), max: new Date('9999-12-29T00:00:00Z'), noInvalidDate: true }
  const pad = (value: number) => String(value).padStart(2, '0')
  fc.assert(
    fc.property(fc.date(range), fc.integer({ min: -1439, max: 1439 }), (at, offset) => {
      const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, -1)
      const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
      expect(readDateTime(`${local}${zone}`)).toEqual(at)
    }),
  )
})
