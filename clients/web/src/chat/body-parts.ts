// The words of a message in parts: links, code, and people who are meant. Pure; nothing is ever read as HTML.
import { codeIn, linksIn } from '../generated/links.ts'

export type Part =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; userId: string }

interface Mentioned {
  id: string
  displayName: string
}

/** A part with its place in the text. */
interface Placed {
  start: number
  end: number
  part: Part
}

export function partsOf(body: string, mentions: readonly (Mentioned | null)[]): Part[] {
  const code = codeIn(body).map(({ start, end, text }): Placed => ({ start, end, part: { kind: 'code', text } }))
  const links = linksIn(body).map(
    ({ start, end, href }): Placed => ({ start, end, part: { kind: 'link', text: body.slice(start, end), href } }),
  )
  return fill(body, [...code, ...links, ...namedIn(body, mentions)])
}

/** @param placed where two overlap, the one that stands first here */
function fill(body: string, placed: readonly Placed[]): Part[] {
  const kept: Placed[] = []
  for (const one of placed) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  const parts: Part[] = []
  let reached = 0
  const textTo = (end: number): void => {
    if (end > reached) parts.push({ kind: 'text', text: body.slice(reached, end) })
  }
  for (const { start, end, part } of kept.sort((a, b) => a.start - b.start)) {
    textTo(start)
    parts.push(part)
    reached = end
  }
  textTo(body.length)
  return parts
}

function namedIn(body: string, mentions: readonly (Mentioned | null)[]): Placed[] {
  const people = mentions.filter(person => person !== null)
  return people
    .toSorted((a, b) => b.displayName.length - a.displayName.length)
    .flatMap(({ id, displayName }) => {
      const text = `@${displayName}`
      const found: Placed[] = []
      for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + text.length))
        found.push({ start: at, end: at + text.length, part: { kind: 'mention', text, userId: id } })
      return found
    })
}

/** Up to three emoji and nothing else: they are shown large. */
export function isLargeEmoji(body: string): boolean {
  // Most messages are told by this alone: a browser needs 30 ms to make the other pattern ready, and forgets it again.
  if (/\p{L}/u.test(body) || !/[^\s!-~]/.test(body)) return false
  return /^(?:\p{RGI_Emoji}\s*){1,3}$/v.test(body.trim())
}
