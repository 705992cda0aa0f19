// Proves that an export without a docstring is found, and that nothing else is.
import { expect, test } from '@jest/globals'
import { findUndescribed } from './docstrings.ts'

test.each([
  ['export function feed() {}', 'feed'],
  ['export async function* feed() {}', 'feed'],
  ['export const feed = 1', 'feed'],
  ['export class Feed {}', 'Feed'],
  ['export interface Feed {}', 'Feed'],
  ['export type Feed = string', 'Feed'],
  ['/** Of another thing. */\nconst other = 1\n\nexport const feed = 1', 'feed'],
  ['// A comment is no docstring.\nexport const feed = 1', 'feed'],
])('%s is found', (source, name) => {
  expect(findUndescribed(source)).toEqual([name])
})

test.each([
  ['/** A feed. */\nexport const feed = 1'],
  ['/**\n * A feed.\n */\nexport interface Feed {}'],
  ['/** A feed. */\n// biome-ignore lint/style/useNamingConvention: as it is called elsewhere\nexport const feed = 1'],
  ['/** Two signatures. */\nexport function feed(a: string): void\nexport function feed(a: number): void'],
  ['const feed = 1'],
  ["export * from './feed.ts'"],
])('%s is left alone', source => {
  expect(findUndescribed(source)).toEqual([])
})
