// Other products write emoji by names between colons (`:+1:`), each by a list of its own. The lists are emojibase's, and Slack's list is
// the one that Mattermost has too.
import iamcal from 'emojibase-data/en/shortcodes/iamcal.json' with { type: 'json' }
import joypixels from 'emojibase-data/en/shortcodes/joypixels.json' with { type: 'json' }
import { qualifiedEmoji } from '#platform/emoji.ts'

const tones = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'] as const
const bases = /\p{Emoji_Modifier_Base}\ufe0f?/gu
const selector = /\ufe0f/gu
/** Holds hands in emoji of two people, and has no tone there. */
const handshake = '\u{1f91d}'
/** Of Slack's own, in no list. */
const aliases: Readonly<Record<string, string>> = { simple_smile: 'slightly_smiling_face' }

/** An emoji by its name, such as `+1`, with the tones that follow it, such as `skin-tone-3`. */
export type ReadShortcode = (name: string, tone?: string) => string | undefined

/** @param list whose names: those of Slack and Mattermost, or those of Rocket.Chat, which knows them of JoyPixels */
export function createShortcodes(list: 'iamcal' | 'joypixels'): ReadShortcode {
  const byName = new Map<string, string>()
  const lists: Record<string, string | string[]>[] = list === 'iamcal' ? [iamcal, joypixels] : [joypixels, iamcal]
  for (const one of lists)
    for (const [hexcode, names] of Object.entries(one)) {
      const points = hexcode.split('-').map(hex => Number.parseInt(hex, 16))
      const emoji = qualifiedEmoji(String.fromCodePoint(...points))
      if (emoji === undefined) continue
      for (const name of [names].flat()) if (!byName.has(name)) byName.set(name, emoji)
    }
  return (name, tone) => {
    const emoji = byName.get(aliases[name] ?? name) ?? byName.get(name.toLowerCase())
    return emoji === undefined || tone === undefined ? emoji : toned(emoji, tone)
  }
}

/** `skin-tone-2` to `-6`; of two people `skin-tone-2-3`. An emoji that has no tones stays as it is. */
function toned(emoji: string, tone: string): string {
  const numbers = [...tone.matchAll(/[2-6]/g)].map(([digit]) => tones[Number(digit) - 2] ?? '')
  const [first] = numbers
  if (first === undefined) return emoji
  const withTones = (toneOf: (nth: number, base: string) => string | undefined) => {
    let nth = 0
    return emoji.replace(bases, base => {
      const tone = toneOf(nth, base)
      if (tone === undefined) return base
      nth++
      return base.replace(selector, '') + tone
    })
  }
  const made = [
    withTones(nth => numbers[nth] ?? first),
    withTones((nth, base) => (base === handshake ? undefined : (numbers[nth] ?? first))),
    withTones(nth => (nth === 0 ? first : undefined)),
  ]
  return made.find(one => qualifiedEmoji(one) === one) ?? emoji
}
