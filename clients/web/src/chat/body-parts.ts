// The words of a message in parts: links, code, and people who are meant. Pure; nothing is ever read as HTML.

export type Part =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; userId: string }

interface Mentioned {
  id: string
  displayName: string
}

const patterns = /`([^`\n]+)`|(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}])/g

export function partsOf(body: string, mentions: readonly (Mentioned | null)[]): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of body.matchAll(patterns)) {
    parts.push(...withMentions(body.slice(end, match.index), mentions))
    const [whole, code, href] = match
    if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (href !== undefined) parts.push({ kind: 'link', text: href.replace(/^https?:\/\/(www\.)?/, ''), href })
    end = match.index + whole.length
  }
  parts.push(...withMentions(body.slice(end), mentions))
  return parts
}

function withMentions(text: string, mentions: readonly (Mentioned | null)[]): Part[] {
  const people = mentions.filter(person => person !== null)
  const named = people.toSorted((a, b) => b.displayName.length - a.displayName.length)
  const parts: Part[] = []
  let rest = text
  while (rest !== '') {
    const found = named
      .map(person => ({ person, at: rest.indexOf(`@${person.displayName}`) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0]
    if (!found) break
    if (found.at > 0) parts.push({ kind: 'text', text: rest.slice(0, found.at) })
    const words = `@${found.person.displayName}`
    parts.push({ kind: 'mention', text: words, userId: found.person.id })
    rest = rest.slice(found.at + words.length)
  }
  if (rest !== '') parts.push({ kind: 'text', text: rest })
  return parts
}

/** Up to three emoji and nothing else: they are shown large. */
export function isLargeEmoji(body: string): boolean {
  // Most messages are told by this alone: a browser needs 30 ms to make the other pattern ready, and forgets it again.
  if (/\p{L}/u.test(body) || !/[^\s!-~]/.test(body)) return false
  return /^(?:\p{RGI_Emoji}\s*){1,3}$/v.test(body.trim())
}
