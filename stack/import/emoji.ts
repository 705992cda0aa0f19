// Emoji as they are kept here: one of Unicode's, in its own spelling. Other products write names between colons (`:+1:`), each by a
// list of its own; the lists are emojibase's, and Slack's list is the one that Mattermost has too.
import compact from 'emojibase-data/en/compact.json' with { type: 'json' }
import iamcal from 'emojibase-data/en/shortcodes/iamcal.json' with { type: 'json' }
import joypixels from 'emojibase-data/en/shortcodes/joypixels.json' with { type: 'json' }

const oneEmoji = /^\p{RGI_Emoji}$/v
const tones = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'] as const
const bases = /\p{Emoji_Modifier_Base}\ufe0f?/gu
const selector = /\ufe0f/gu
/** Holds hands in emoji of two people, and has no tone there. */
const handshake = '\u{1f91d}'
/** Of Slack's own, in no list. */
const aliases: Readonly<Record<string, string>> = { simple_smile: 'slightly_smiling_face' }

/** The emoji in its fully qualified spelling, or undefined for what is none. */
export function readEmoji(text: string): string | undefined {
  if (text.length > 64) return undefined
  return [text, text.normalize('NFC'), `${text}\ufe0f`, text.replace(selector, ''), qualified(text)].find(
    one => one !== undefined && oneEmoji.test(one),
  )
}

/** An emoji by its name, such as `+1`, with the tones that follow it, such as `skin-tone-3`. */
export type ReadShortcode = (name: string, tone?: string) => string | undefined

let spellings: ReadonlyMap<string, string> | undefined

/** A longer one, of several, with or without their selectors. */
function qualified(text: string): string | undefined {
  spellings ??= new Map(compact.flatMap(({ unicode }) => [[unicode.replace(selector, ''), unicode] as const]))
  return spellings.get(text.replace(selector, ''))
}

/** @param list whose names: those of Slack and Mattermost, or those of Rocket.Chat, which knows them of JoyPixels */
export function createShortcodes(list: 'iamcal' | 'joypixels'): ReadShortcode {
  const byName = new Map<string, string>()
  const lists: Record<string, string | string[]>[] = list === 'iamcal' ? [iamcal, joypixels] : [joypixels, iamcal]
  for (const one of lists)
    for (const [hexcode, names] of Object.entries(one)) {
      const points = hexcode.split('-').map(hex => Number.parseInt(hex, 16))
      const emoji = readEmoji(String.fromCodePoint(...points))
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
  return made.find(one => oneEmoji.test(one)) ?? emoji
}
