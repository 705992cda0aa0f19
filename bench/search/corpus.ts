// The corpus of a busy channel, read from beside the checkout: measurements of importing and searching stand on it.
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Document } from './judging.ts'

const path = process.env.IRC_CORPUS ?? new URL('../../../shared/data/irc/irc.jsonl.gz', import.meta.url).pathname

export interface Corpus {
  /** As it is imported. */
  readonly file: string
  readonly documents: readonly (Document & { readonly at: Date })[]
}

/** @param limit lines; all without one. @throws where the corpus is not there */
export async function readCorpus(limit = Number.POSITIVE_INFINITY): Promise<Corpus> {
  if (!existsSync(path)) throw new Error(`There is no corpus at ${path}; IRC_CORPUS names another place.`)
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    lines.push(line)
    if (lines.length >= limit) break
  }
  const file = join(await mkdtemp(join(tmpdir(), 'corpus-')), 'irc.jsonl')
  await writeFile(file, lines.join('\n'))
  const said = lines.map(line => JSON.parse(line)).filter(({ text, at }) => text?.trim() && at)
  const documents = said.map(one => ({
    place: `${one.log}:${one.line}`,
    text: one.text as string,
    at: new Date(one.at),
  }))
  return { file, documents }
}
