// Equal values have equal texts; what counts as absent is said by whoever asks.
import { expect, test } from '@jest/globals'
import { canonicalJson } from './canonical-json.ts'
import { fingerprint } from './client-keys.ts'

test('the order of properties does not count, that of elements does', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: 'x', c: undefined } })).toBe('{"a":{"d":"x"},"b":[2,1]}')
  expect(canonicalJson([undefined, null, '\u2028"'])).toBe(JSON.stringify([null, null, '\u2028"']))
})

test('two times are two values', () => {
  expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
  expect(fingerprint({ at: new Date(0) })).not.toBe(fingerprint({ at: new Date(1) }))
})

test('null is a value of a feed’s argument, and no value of an input', () => {
  expect(canonicalJson({ a: null, b: [null] })).toBe('{"a":null,"b":[null]}')
  expect(fingerprint({ a: null, b: { c: null, d: 1 } })).toBe(fingerprint({ b: { d: 1 } }))
})
