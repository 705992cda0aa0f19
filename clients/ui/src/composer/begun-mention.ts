// Whether somebody is being named where the cursor is, and who may be meant. Pure.

export interface BegunMention {
  /** Where its @ stands. */
  start: number
  prefix: string
}

/** What a mail address has before its @. Scripts without spaces, and Arabic and Hebrew, which join words, have no such addresses. */
const address = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]\p{M}*[_+%]*$/u

/** @param before the text up to the cursor; @returns nothing inside of a mail address, or of the address of a page */
export function begunMention(before: string): BegunMention | undefined {
  const start = before.lastIndexOf('@')
  const prefix = before.slice(start + 1)
  if (start < 0 || prefix.length > 40 || /\n|^\s|\s\s/.test(prefix)) return undefined
  const ahead = before.slice(0, start)
  if (address.test(ahead) || /(?:\/\/|www\.)\S*$/i.test(ahead)) return undefined
  return { start, prefix }
}

interface Named {
  displayName: string
  handle: string | null
}

/** Whether a name begins so: the whole of it, each of its words, or a handle. Of several words, all have to stand so in the name. */
export function isMeant({ displayName, handle }: Named, prefix: string): boolean {
  const wanted = plain(prefix)
  const name = plain(displayName)
  return name.startsWith(wanted) || plain(handle ?? '').startsWith(wanted) || name.includes(` ${wanted}`)
}

/** Without case, accents, vowel signs, and what turns the direction of writing. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
}
