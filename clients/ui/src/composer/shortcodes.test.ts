// Names of emoji: those that are known, and where one is meant.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { closedShortcode } from './begun-shortcode.ts'
import { emojiOf } from './shortcodes.ts'

test('each name of the list is an emoji as people draw it, and others are none', () => {
  expect(['tada', '+1', 'heart', 'rainbow-flag'].map(emojiOf)).toEqual(['🎉', '👍', '❤️', '🏳️‍🌈'])
  expect(['nobody', '__proto__', 'constructor', ''].map(emojiOf)).toEqual(Array(4).fill(undefined))
  const path = createRequire(import.meta.url).resolve('emojibase-data/en/shortcodes/iamcal.json')
  const list = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | string[]>).flat()
  expect(list.filter(name => !/^\p{RGI_Emoji}$/v.test(emojiOf(name) ?? ''))).toEqual([])
})

test.each([
  ['well :tada:', 'tada'],
  ['(:+1:', '+1'],
  [':a', undefined],
  ['12:30:', undefined],
  ['https://a.example:80:', undefined],
  ['std::vec:', undefined],
  ['`:tada:', undefined],
  ['`a` :tada:', 'tada'],
  ['```\n:tada:', undefined],
  ['```\na\n```\n:tada:', 'tada'],
])('%j', (before, name) => {
  expect(closedShortcode(before)).toBe(name)
})
