import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeJson, JsonRefused, parseJson } from './json.ts'

const nested = (levels: number, [open, close]: readonly [string, string]) => open.repeat(levels) + close.repeat(levels)

test('takes 64 levels and refuses more, of lists, objects and both, however the rest looks', () => {
  expect(parseJson(nested(64, ['[', ']']))).toBeInstanceOf(Array)
  expect(() => parseJson(nested(65, ['[', ']']))).toThrow(JsonRefused)
  expect(() => parseJson(nested(100_000, ['[', ']']))).toThrow(/64 levels/)
  expect(() => parseJson('{"a":'.repeat(65))).toThrow(/64 levels/)
  expect(() => parseJson(`{"a":"\\"","b":${nested(64, ['[', ']'])}}`)).toThrow(/64 levels/)
})

test('brackets inside of strings are text', () => {
  const text = `\\"${'[{'.repeat(1_000)}`
  expect(parseJson(JSON.stringify({ text }))).toEqual({ text })
})

test.each(['', '{', '[1,]', 'nul', '"\n"', '\u0000', '{"a":1}}', ']['])('%j is no JSON', text => {
  expect(() => parseJson(text)).toThrow(JsonRefused)
})

test('a key __proto__ is refused at any depth, also when it is written with escapes', () => {
  expect(() => parseJson('{"__proto__":{}}')).toThrow(/__proto__/)
  expect(() => parseJson('[{"a":{"\\u005f_proto__":1}}]')).toThrow(/__proto__/)
  expect(parseJson('{"text":"__proto__"}')).toEqual({ text: '__proto__' })
})

test.each(['1e309', '-1e400', `1${'0'.repeat(309)}`, `1${'0'.repeat(220)}e99`, `1${'0'.repeat(301)}e9`])(
  'a number that cannot be told from infinity is refused: %s',
  number => expect(() => parseJson(`{"a":[${number}]}`)).toThrow(/too large/),
)

test('numbers that can be are taken, and digits in strings are text', () => {
  expect(parseJson('[1e308,1e-400,-1.5e+99]')).toEqual([1e308, 0, -1.5e99])
  expect(parseJson(`["1e999","${'9'.repeat(400)}"]`)).toEqual(['1e999', '9'.repeat(400)])
})

test('bytes that are no UTF-8 are refused', () => {
  expect(() => decodeJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(/UTF-8/)
  expect(decodeJson(Buffer.from('"ä"'))).toBe('ä')
})

test('what it takes is what JSON.parse makes of it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), text => {
      if (text.includes('__proto__')) return
      expect(parseJson(text)).toEqual(JSON.parse(text))
    }),
  )
})
