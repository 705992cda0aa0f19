// Files of conversations for tests of importing: a part of a real channel where the corpus is beside the checkout, and otherwise one
// that is made up, which says so.
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

const corpus = process.env.IRC_CORPUS ?? new URL('../../../shared/data/irc/irc.jsonl.gz', import.meta.url).pathname

/** @returns the file's path */
export async function writeLines(name: string, lines: readonly (object | string)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'conversation-'))
  const path = join(folder, name)
  await writeFile(path, lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return path
}

/** The first lines of the corpus, or as many that are made up. */
export async function channelLines(count: number): Promise<string[]> {
  if (!existsSync(corpus)) {
    process.stderr.write(`\nThere is no corpus at ${corpus}: importing is tested with a channel that is made up.\n`)
    return Array.from({ length: count }, (_, line) => JSON.stringify(madeUp(line)))
  }
  const lines: string[] = []
  const source = createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })
  for await (const line of source) {
    lines.push(line)
    if (lines.length === count) break
  }
  return lines
}

function madeUp(line: number): object {
  const nick = `nick${line % 37}`
  const at = new Date(Date.UTC(2010, 0, 1) + line * 60_000).toISOString()
  const base = { log: `2010-01-0${1 + (line % 1_500 < 750 ? 0 : 1)}`, line, nick, at }
  if (line % 40 === 7) return { ...base, kind: 'join' }
  if (line % 90 === 50) return { ...base, kind: 'leave' }
  const replyTo = line % 5 === 3 ? { replyTo: line - 1 } : {}
  return { ...base, kind: 'message', text: `what about ubuntu partition ${line % 11} and sound ${line}?`, ...replyTo }
}
