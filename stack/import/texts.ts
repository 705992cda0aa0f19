// Texts as they are kept here: what a message, a title or a name may hold, cut where it is too long, and never inside of a character
// as people see it. Says what it has taken away. Pure.
import { isBlank, saidText, withLineFeeds } from '#platform/plain-text.ts'
import { type FileRecord, limits, type Refused, refused } from './records.ts'

const control = /[^\P{Cc}\n\t]/gu
const inLine = /[\p{Cc}\u2028\u2029]+/gu
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

export interface Kept<T> {
  readonly text: T
  readonly reasons: readonly Refused[]
}

/** The first code points of a text, at most so many, that are whole characters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let [end, count] = [0, 0]
  for (; end < text.length && count < most; count++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  if (end >= text.length) return text
  // Looked at with what follows: alone, the last one always seems whole.
  const start = characters.segment(text.slice(0, end + 64)).containing(end)?.index ?? end
  // A single character that is longer than all that is kept.
  return text.slice(0, start === 0 ? end : start)
}

export const lengthOf = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/** A title, a topic or a name: one line. */
export function keptLine(text: string, most: number, what: string): Kept<string> {
  const line = text.toWellFormed().replace(inLine, ' ').trim()
  const kept = cut(line, most).trimEnd()
  const isWhole = kept.length === line.length
  const reason = `${what} has more than ${most} characters, and was cut at “${kept.slice(-20)}”.`
  return { text: isBlank(kept) ? '' : kept, reasons: isWhole ? [] : [refused('TEXT_TOO_LONG', reason)] }
}

/** What a message says, with its files named below it. Empty where nothing of it can be seen. */
export function keptBody(text: string, files: readonly FileRecord[]): Kept<string> {
  const lines = withLineFeeds(text)
  const clean = lines.toWellFormed().replace(control, '')
  const reasons: Refused[] = []
  if (clean !== lines)
    reasons.push(
      refused('CHARACTERS_LEFT_OUT', 'Control characters, or halves of characters, are left out of the text.'),
    )
  const said = saidText(clean)
  const below = cut(files.map(fileLine).join('\n'), limits.text)
  if (files.length > 0) {
    const names = files.map(({ name }) => name).join(', ')
    reasons.push(refused('FILES_LEFT_OUT', `Kept as a link, without their bytes: ${cut(names, 1_000)}.`))
  }
  if (said === '') return { text: below, reasons }
  const most = below === '' ? limits.text : Math.max(0, limits.text - lengthOf(below) - 1)
  const kept = cut(said, most)
  if (kept.length < said.length) {
    const lost = lengthOf(said) - lengthOf(kept)
    const reason = `The text has ${lengthOf(said)} characters, of which the last ${lost} are left out.`
    reasons.push(refused('TEXT_TOO_LONG', reason))
  }
  return { text: [kept.trimEnd(), below].filter(Boolean).join('\n'), reasons }
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

function fileLine({ name, size, url }: FileRecord): string {
  const told = size === null ? name : `${name} (${sizeOf(size)})`
  return keptLine(url === null ? told : `${told}: ${url}`, limits.text, 'A file').text
}

function sizeOf(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const value = bytes / 1_000 ** step
  return `${step === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[step]}`
}
