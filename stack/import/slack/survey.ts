// Looks through a Slack export before anything of it is stored: every file is whole, or nothing is imported; and what a later message
// says of an earlier one is known when that one is read.
import { StackError } from '../../stack-error.ts'
import type { Archive } from '../archive/archive.ts'
import { BrokenFile, parseJson } from '../archive/texts.ts'
import { isRaw, type Raw, textOf } from '../raw.ts'
import { authorOf, type Change, isJoin, isLeave, targetOf, timeOfTs } from './message.ts'

/** A list of the export, with the place of each of its entries from 1. */
export interface ListFile {
  readonly file: string
  readonly entries: readonly unknown[]
}

/** @throws BrokenFile */
export async function readList(archive: Archive, file: string): Promise<ListFile> {
  const entries = parseJson(await archive.read(file))
  if (!Array.isArray(entries)) throw new BrokenFile(1, 'it is no list.')
  return { file, entries }
}

export interface Survey {
  /** By `ts`. */
  readonly changes: Map<string, Change>
  /** Whether the first that is told of a person is that they join or that they leave. */
  readonly firstMoves: Map<string, 'join' | 'leave'>
  firstAt: Date | undefined
  lastAt: Date | undefined
}

const shown = 10

/** @returns what was found in each chat's days. @throws StackError that names what is broken, file and line */
export async function survey(
  archive: Archive,
  days: ReadonlyMap<string, readonly string[]>,
  onPerson: (id: string, name: string) => void,
): Promise<ReadonlyMap<string, Survey>> {
  const found = new Map<string, Survey>()
  const broken: string[] = []
  for (const [chat, files] of days) {
    const one: Survey = { changes: new Map(), firstMoves: new Map(), firstAt: undefined, lastAt: undefined }
    found.set(chat, one)
    const said = new Set<string>()
    for (const file of files)
      try {
        for (const entry of (await readList(archive, file)).entries)
          if (isRaw(entry)) look({ found: one, said }, entry, onPerson)
      } catch (error) {
        if (!(error instanceof BrokenFile)) throw error
        broken.push(`${file}, line ${error.line}: ${error.message}`)
      }
    for (const [ts, change] of one.changes) change.isThere = said.has(ts)
  }
  if (broken.length === 0) return found
  const more = broken.length > shown ? [`and ${broken.length - shown} more`] : []
  throw new StackError(
    `Nothing was imported: the export is broken.\n  ${[...broken.slice(0, shown), ...more].join('\n  ')}`,
    'Export it or download it again. Or take these files away, and everything else is imported.',
  )
}

interface Looking {
  readonly found: Survey
  /** By `ts`, of what is no change of another message. */
  readonly said: Set<string>
}

function look({ found, said }: Looking, message: Raw, onPerson: (id: string, name: string) => void): void {
  const ts = textOf(message.ts)
  const at = timeOfTs(ts)
  if (at && (!found.firstAt || at < found.firstAt)) found.firstAt = at
  if (at && (!found.lastAt || at > found.lastAt)) found.lastAt = at
  const author = authorOf(message, new Map())
  if (author && author.name !== author.id) onPerson(author.id, author.name)
  if (author && (isJoin(message) || isLeave(message)) && !found.firstMoves.has(author.id))
    found.firstMoves.set(author.id, isJoin(message) ? 'join' : 'leave')
  const target = targetOf(message)
  if (target && at) found.changes.set(target.ts, { by: ts ?? '', message: target.message, at, isThere: false })
  else if (!target && ts !== undefined) said.add(ts)
}
