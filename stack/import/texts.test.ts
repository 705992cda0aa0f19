// What is kept of texts, and what is said of the rest.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { qualifiedEmoji } from '#platform/emoji.ts'
import { isBlank } from '#platform/plain-text.ts'
import { createShortcodes } from './emoji.ts'
import { cut, keptBody, keptLine } from './texts.ts'

test('a text is cut between characters as people see them, never inside of one', () => {
  const family = '👩‍👩‍👧‍👦'
  expect(cut(`a${family}b`, 5)).toBe('a')
  expect(cut(`a${family}b`, 8)).toBe(`a${family}`)
  expect(cut('e\u0301e\u0301', 3)).toBe('e\u0301')
  expect(cut('🇩🇪🇫🇷', 3)).toBe('🇩🇪')
  expect(cut('x\u0301\u0302\u0303', 2)).toBe('x\u0301')
})

test('whatever the text, what is left is its beginning, not longer than asked for, and well-formed where the text was', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(50), (one, most) => {
      const kept = cut(one, most)
      expect(one.startsWith(kept)).toBe(true)
      expect([...kept].length).toBeLessThanOrEqual(most)
      expect(kept.isWellFormed()).toBe(true)
      if ([...one].length <= most) expect(kept).toBe(one)
    }),
  )
})

test('what is cut or taken away is told, with how much', () => {
  const { text, reasons } = keptBody(`  a\u0007${'x'.repeat(8_100)}`, [])
  expect(text).toHaveLength(8_000)
  expect(text.startsWith('  ax')).toBe(true)
  expect(reasons.map(({ code }) => code)).toEqual(['CHARACTERS_LEFT_OUT', 'TEXT_TOO_LONG'])
  expect(reasons[1]?.reason).toContain('the last 103')
  expect(keptLine(`a\n${'b'.repeat(200)}`, 128, 'The title').reasons).toMatchObject([{ code: 'TEXT_TOO_LONG' }])
})

test('files stand below what was said, and are there where nothing was said', () => {
  const file = { name: 'plan.pdf', size: 1_234_567, url: 'https://example.com/plan.pdf' }
  expect(keptBody('', [file]).text).toBe('plan.pdf (1.2 MB): https://example.com/plan.pdf')
  const long = keptBody('y'.repeat(9_000), [file]).text
  expect(long).toHaveLength(8_000)
  expect(long.endsWith('plan.pdf (1.2 MB): https://example.com/plan.pdf')).toBe(true)
})

test.each([' \n\t', '\u200b\u2060', '\u2800', '\u3164', '\u200d\ufe0f'])('nobody sees %j', text => {
  expect(isBlank(text)).toBe(true)
})

test('an emoji has one spelling', () => {
  expect(['❤', '❤\ufe0f', '👍\ufe0f', '🏳\u200d🌈'].map(qualifiedEmoji)).toEqual([
    '❤\ufe0f',
    '❤\ufe0f',
    '👍',
    '🏳\ufe0f\u200d🌈',
  ])
  expect(['a', '1', ':tada:', '👍👍', ''].map(qualifiedEmoji)).toEqual(Array(5).fill(undefined))
  const shortcode = createShortcodes('joypixels')
  expect([shortcode('thumbsup'), shortcode('rainbow_flag'), shortcode('none_of_them')]).toEqual([
    '👍',
    '🏳\ufe0f\u200d🌈',
    undefined,
  ])
})
