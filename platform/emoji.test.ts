// Every emoji that Unicode recommends, in every spelling that people's devices send.
import { expect, test } from '@jest/globals'
import byEmoji from 'unicode-emoji-json/data-by-emoji.json' with { type: 'json' }
import { emojiKey, qualifiedEmoji } from './emoji.ts'

const tones = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}']
const known = Object.keys(byEmoji)
/** With a tone in the place of a selector behind whatever takes one; those that Unicode does not recommend are left out. */
const toned = known
  .flatMap(one => tones.map(tone => one.replaceAll(/(\p{Emoji_Modifier_Base})\ufe0f?/gu, `$1${tone}`)))
  .filter(one => !known.includes(one) && /^\p{RGI_Emoji}$/v.test(one))
const all = [...known, ...toned]

/** A text with each choice of its selectors left out. */
function spellings(text: string): string[] {
  const [first = '', ...rest] = text.split('\ufe0f')
  return rest.reduce((begun, part) => begun.flatMap(one => [`${one}${part}`, `${one}\ufe0f${part}`]), [first])
}

test('the list is the whole of it', () => {
  expect(known.length).toBeGreaterThan(1_900)
  expect(toned.length).toBeGreaterThan(1_500)
})

test('each is itself, and each of its spellings without selectors is it', () => {
  const wrong = all.flatMap(one => spellings(one).filter(spelling => qualifiedEmoji(spelling) !== one))
  expect(wrong).toEqual([])
})

test('selectors of either presentation that stand where none belongs change nothing', () => {
  const wrong = all.filter(one =>
    ['\ufe0e', '\ufe0f'].some(extra => qualifiedEmoji([...one].map(part => `${part}${extra}`).join('')) !== one),
  )
  expect(wrong).toEqual([])
})

test('no two of them share a key', () => {
  expect(new Set(all.map(emojiKey)).size).toBe(all.length)
})

test.each([
  ['a digit', '1'],
  ['a digit with a selector', '1\ufe0f'],
  ['two', '👍👍'],
  ['two with a joiner that makes nothing of them', '👍\u200d👎'],
  ['one with a space', '👍 '],
  ['half a flag', '\u{1f1e6}'],
  ['a flag of nowhere', '\u{1f1e6}\u{1f1e6}'],
  ['a selector', '\ufe0f'],
  ['a joiner', '\u200d'],
  ['a keycap without its key', '\u20e3'],
  ['a tag without its flag', '\u{e0067}\u{e007f}'],
  ['nothing', ''],
  ['a letter', 'a'],
  ['far too much', '👍'.repeat(100_000)],
])('%s is no emoji', (_, text) => {
  expect(qualifiedEmoji(text)).toBeUndefined()
  expect(emojiKey(text)).toBe(text)
})
