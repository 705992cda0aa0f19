// Puts the marks of formatting around what is chosen in the field, and takes them away again. Pure.
import type { Mark } from './marks.ts'
import { replaced, type Written } from './written.ts'

/** In UTF-16 code units; nothing is chosen where both are the same. */
export interface Selection {
  start: number
  end: number
}

export interface Marked extends Selection {
  written: Written
}

const around = { bold: '**', italic: '_', strike: '~~', code: '`', spoiler: '||' } as const
const ahead = {
  quote: { sign: () => '> ', found: /^> ?/ },
  bullets: { sign: () => '- ', found: /^[-*+] / },
  numbers: { sign: (line: number) => `${line + 1}. `, found: /^\d{1,9}[.)] / },
} as const

/** @returns the text with the marks, and what is chosen in it then */
export function marked(written: Written, selection: Selection, mark: Mark): Marked {
  if (mark === 'quote' || mark === 'bullets' || mark === 'numbers') return lines(written, selection, ahead[mark])
  const chosen = trimmed(written.text, selection)
  if (mark === 'link') return link(written, chosen)
  if (mark === 'codeBlock') return fenced(written, chosen)
  const isLong = mark === 'code' && written.text.slice(chosen.start, chosen.end).includes('\n')
  return isLong ? fenced(written, chosen) : wrapped(written, chosen, around[mark])
}

/** Marks touch words: spaces at the ends stay outside. */
function trimmed(text: string, { start, end }: Selection): Selection {
  const words = text.slice(start, end)
  if (words.trim() === '') return { start: end, end }
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

const put = (written: Written, at: number, words: string, instead = 0): Written =>
  replaced(written, { start: at, end: at + instead, words })

function wrapped(written: Written, { start, end }: Selection, sign: string): Marked {
  const { text } = written
  const { length } = sign
  if (text.slice(start - length, start) === sign && text.startsWith(sign, end))
    return {
      written: put(put(written, end, '', length), start - length, '', length),
      ...{ start: start - length, end: end - length },
    }
  const words = text.slice(start, end)
  if (words.length > 2 * length && words.startsWith(sign) && words.endsWith(sign))
    return {
      written: put(put(written, end - length, '', length), start, '', length),
      ...{ start, end: end - 2 * length },
    }
  return { written: put(put(written, end, sign), start, sign), start: start + length, end: end + length }
}

/** The cursor stands where the address goes. */
function link(written: Written, { start, end }: Selection): Marked {
  const at = end + (start === end ? 1 : 3)
  return { written: put(put(written, end, ']()'), start, '['), start: at, end: at }
}

function fenced(written: Written, { start, end }: Selection): Marked {
  const { text } = written
  const before = start === 0 || text[start - 1] === '\n' ? '```\n' : '\n```\n'
  const behind = end === text.length || text[end] === '\n' ? '\n```' : '\n```\n'
  return {
    written: put(put(written, end, behind), start, before),
    ...{ start: start + before.length, end: end + before.length },
  }
}

/** Each of the lines that are chosen, whole; where all of them have it already, they lose it. */
function lines(
  written: Written,
  { start, end }: Selection,
  { sign, found }: (typeof ahead)[keyof typeof ahead],
): Marked {
  const first = written.text.lastIndexOf('\n', start - 1) + 1
  const last = written.text.indexOf('\n', end)
  const chosen = written.text.slice(first, last < 0 ? undefined : last).split('\n')
  const haveIt = chosen.every(line => found.test(line))
  let [now, at, moved, firstMoved] = [written, first, 0, 0]
  chosen.forEach((line, index) => {
    const instead = haveIt ? (found.exec(line)?.[0].length ?? 0) : 0
    const words = haveIt ? '' : sign(index)
    now = put(now, at, words, instead)
    const by = words.length - instead
    if (index === 0) firstMoved = by
    moved += by
    at += line.length + by + 1
  })
  return { written: now, start: Math.max(first, start + firstMoved), end: Math.max(first, end + moved) }
}
