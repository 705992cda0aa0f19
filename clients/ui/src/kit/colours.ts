// A colour that stays with a person or a chat, from its id.

export function hueOf(id: string): number {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 360
  return sum
}

/** For a name on the page's surfaces; how light it is depends on the theme. */
export const nameColour = (id: string): string => `oklch(var(--chat-name-lightness) 0.13 ${hueOf(id)})`

/** Behind white initials. */
export const faceColour = (id: string): string =>
  `linear-gradient(145deg, oklch(0.6 0.11 ${hueOf(id)}), oklch(0.5 0.12 ${hueOf(id) + 24}))`
