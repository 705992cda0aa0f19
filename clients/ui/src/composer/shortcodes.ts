// Emoji by their names between colons, as Slack has them. Loaded when somebody writes such a name.
import names from 'emojibase-data/en/shortcodes/iamcal.json' with { type: 'json' }

const isEmoji = /^\p{RGI_Emoji}$/v
const byName = new Map(
  Object.entries(names as Record<string, string | string[]>).flatMap(([hexcode, own]) =>
    [own].flat().map(name => [name, hexcode] as const),
  ),
)

/** @param name without its colons, such as `+1` */
export function emojiOf(name: string): string | undefined {
  const hexcode = byName.get(name)
  if (hexcode === undefined) return undefined
  const emoji = String.fromCodePoint(...hexcode.split('-').map(point => Number.parseInt(point, 16)))
  // The list leaves out the sign that has it drawn in colours.
  return isEmoji.test(emoji) ? emoji : `${emoji}\ufe0f`
}
