// One spelling for each emoji. Keyboards, pickers and other products leave out or add the selectors of presentation (U+FE0E, U+FE0F);
// what is kept and compared is the fully-qualified form of UTS #51. The data are Unicode's own, as the language has them.

import { LRUCache } from 'lru-cache'
import { atMostEntries } from './entries.ts'

/** The longest that Unicode recommends has 15 units, and no selector doubles it. */
const longest = 64
const isEmoji = /^\p{RGI_Emoji}$/v
const selector = /[\ufe0e\ufe0f]/g
/** What is shown as text unless a selector, or a tone of skin, stands behind it. */
const textByDefault = /(?!\p{Emoji_Presentation})\p{Emoji}(?!\p{Emoji_Modifier})/gu

/** @returns the one emoji that a text is, fully qualified; undefined where it is none, or more than one */
export function qualifiedEmoji(text: string): string | undefined {
  if (text.length > longest) return undefined
  const qualified = text.replaceAll(selector, '').replaceAll(textByDefault, '$&\ufe0f')
  return isEmoji.test(qualified) ? qualified : undefined
}

/** The pattern of all emoji is slow, and under messages stand the same few. */
const known = new LRUCache<string, string>(atMostEntries(10_000))

/** For what is stored: texts with the same key are one emoji. What is none is its own key. */
export function emojiKey(text: string): string {
  if (text.length > longest) return text
  const before = known.get(text)
  if (before !== undefined) return before
  const key = qualifiedEmoji(text) ?? text
  known.set(text, key)
  return key
}
