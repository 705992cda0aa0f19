import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { noGeoIp, openGeoIp } from './geo-ip.ts'

// Networks for documentation (RFC 5737, RFC 3849), made into a MaxMind DB by PyPI's mmdb_writer.
const table = join(import.meta.dirname, 'fixtures/places.mmdb')

test.each([
  ['203.0.113.9', 'Vienna, Austria'],
  ['198.51.100.7', 'Japan'],
  ['2001:db8::1', 'Nairobi, Kenya'],
])('%s is in %s', async (address, place) => {
  const geoIp = await openGeoIp(table)
  expect(geoIp.find(address)).toBe(place)
})

test.each(['192.0.2.1', '127.0.0.1', '', 'not an address'])('nobody is guessed to be anywhere: "%s"', async address => {
  const geoIp = await openGeoIp(table)
  expect(geoIp.find(address)).toBeUndefined()
})

test('without a table nobody is located', () => {
  expect(noGeoIp.find('203.0.113.9')).toBeUndefined()
})

test('a file that is no table is refused at the start', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'places-')), 'broken.mmdb')
  writeFileSync(file, 'no table')
  await expect(openGeoIp(file)).rejects.toThrow()
})
