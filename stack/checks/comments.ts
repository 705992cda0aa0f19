// `npm run check`: a comment that names a file or a folder of the repository names one that is there. A name by itself, such as
// `bus.ts`, may be anywhere; a path that begins with a folder of the root must lead there from the root. What has a placeholder
// (`bench/<NAME>.ts`, `*.test.ts`, `FOLDER/users.json`) or is made by a run (`node_modules`, `.data`) is left alone, and so is
// prose with a slash in it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkout, repositoryFiles } from './files.ts'

export interface DeadName {
  readonly line: number
  readonly name: string
}

/** The names in the comments of a source that nothing of the repository has. */
export type Find = (source: string) => DeadName[]

// A comment begins a line or stands behind a space, so that addresses and most texts are none.
const comment = /(?:^|\s)(?:\/\/|\/?\*\*?)\s(.*)$/
const named = /(?<![\w./@<>*:-])#?(?:\.\.?\/)*((?:[\w-]+\/)*[\w.-]*\w)(?![\w<>*]|[/.-][\w<>*])/g
const source = /\.(?:tsx?|mjs|js)$/
const hasEnding = /\.(?:tsx?|mjs|graphql)$/

/** @param files of the repository, as paths from its root */
export function createFind(files: readonly string[]): Find {
  const parts = files.map(path => path.split('/'))
  /** Whole paths and every part of them from the root on. */
  const places = new Set(parts.flatMap(path => path.map((_, depth) => path.slice(0, depth + 1).join('/'))))
  const endings = new Set(parts.flatMap(path => path.map((_, depth) => path.slice(depth).join('/'))))
  const roots = new Set(parts.filter(path => path.length > 1).map(([root]) => root))
  const isThere = (name: string): boolean => {
    if (name.includes('node_modules')) return true
    const isPath = name.includes('/') && roots.has(name.split('/')[0])
    if (!isPath) return !hasEnding.test(name) || endings.has(name)
    // `docs/decisions/0020` and `gateway/main` are enough to find a file.
    return (
      places.has(name) ||
      endings.has(name) ||
      files.some(path => path.startsWith(`${name}-`) || path.startsWith(`${name}.`))
    )
  }
  return text =>
    text.split('\n').flatMap((line, index) => {
      const said = comment.exec(line)?.[1] ?? ''
      const names = [...said.matchAll(named)].map(([, name = '']) => name)
      return names.filter(name => !isThere(name)).map(name => ({ line: index + 1, name }))
    })
}

function main(): void {
  const files = repositoryFiles()
  const find = createFind(files)
  for (const path of files.filter(path => source.test(path)))
    for (const { line, name } of find(readFileSync(join(checkout, path), 'utf8'))) {
      console.log(`${path}:${line} names ${name}, which is not there`)
      process.exitCode = 1
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
