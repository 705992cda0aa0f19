// Where in a text people are named: as the message tells, or, in messages of clients that do not, wherever their names stand. Pure.

/** In UTF-16 code units. */
export interface MentionPlace {
  userId: string
  offset: number
  length: number
}

interface Named {
  body: string | null
  mentions: readonly ({ id: string; displayName: string } | null)[]
  mentionRanges: readonly MentionPlace[]
}

/** @returns in the order of the text, none over another one */
export function placesOf({ body, mentions, mentionRanges }: Named): MentionPlace[] {
  if (body === null) return []
  const inside = ({ offset, length }: MentionPlace) => offset >= 0 && length > 0 && offset + length <= body.length
  const places = mentionRanges.length > 0 ? apart(mentionRanges.filter(inside)) : namedIn(body, mentions)
  return places.sort((a, b) => a.offset - b.offset)
}

/** Where two overlap, the one that was told first stays. */
function apart(places: readonly MentionPlace[]): MentionPlace[] {
  const kept: MentionPlace[] = []
  for (const one of places) if (!kept.some(other => overlap(one, other))) kept.push(one)
  return kept
}

function overlap(one: MentionPlace, other: MentionPlace): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length
}

/** The longest names first: `@Ann Lee` does not name Ann. Of several people with one name, the first is meant where it stands first. */
function namedIn(body: string, mentions: Named['mentions']): MentionPlace[] {
  const people = mentions.filter(person => person !== null)
  const byName = [...Map.groupBy(people, ({ displayName }) => displayName)].toSorted(([a], [b]) => b.length - a.length)
  const kept: MentionPlace[] = []
  for (const [name, namesakes] of byName) {
    const words = `@${name}`
    let count = 0
    for (let offset = body.indexOf(words); offset >= 0; offset = body.indexOf(words, offset + words.length)) {
      const userId = namesakes[Math.min(count, namesakes.length - 1)]?.id ?? ''
      const place = { userId, offset, length: words.length }
      // A mail address, or a longer word.
      if (/[a-z0-9]$/i.test(body.slice(0, offset)) || /^[a-z0-9]/i.test(body.slice(offset + words.length))) continue
      if (kept.some(other => overlap(place, other))) continue
      kept.push(place)
      count++
    }
  }
  return kept
}
