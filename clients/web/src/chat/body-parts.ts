// The words of a message in parts: links, code, and people who are meant. Pure; nothing is ever read as HTML.
import { codeIn, linksIn } from '../generated/links.ts'
import type { MentionPlace } from './mention-places.ts'

export type Part =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; userId: string }

/** A part with its place in the text. */
interface Placed {
  start: number
  end: number
  part: Part
}

/** @param mentions none over another one */
export function partsOf(body: string, mentions: readonly MentionPlace[]): Part[] {
  const code = codeIn(body).map(({ start, end, text }): Placed => ({ start, end, part: { kind: 'code', text } }))
  const links = linksIn(body).map(
    ({ start, end, href }): Placed => ({ start, end, part: { kind: 'link', text: body.slice(start, end), href } }),
  )
  const people = mentions.map(({ userId, offset: start, length }): Placed => {
    const end = start + length
    return { start, end, part: { kind: 'mention', text: body.slice(start, end), userId } }
  })
  return fill(body, [...people, ...code, ...links])
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

/** Up to three emoji and nothing else: they are shown large. */
export function isLargeEmoji(body: string): boolean {
  // Most messages are told by this alone: a browser needs 30 ms to make the other pattern ready, and forgets it again.
  if (/\p{L}/u.test(body) || !/[^\s!-~]/.test(body)) return false
  return /^(?:\p{RGI_Emoji}\s*){1,3}$/v.test(body.trim())
}
