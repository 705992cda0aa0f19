// `npx node docs/generate.ts`: rewrites what stands between `<!-- from: NAME -->` and `<!-- end -->` in the texts of this folder and of the root, out of the
// schema, the configuration and the measurements. With `--check` it writes nothing and fails where a text is out of date, or
// where a link leads nowhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawArchitecture } from './architecture.ts'
import { sources } from './sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const block = /<!-- from: ([^>]+?) -->\n[\s\S]*?<!-- end -->/g

/** The text with every block rewritten. @throws where a block names no source, or something that the source does not have */
function fill(text: string): string {
  return text.replaceAll(block, (_, reference: string) => {
    const [name = '', ...args] = reference.split(' ')
    const source = sources[name]
    if (!source) throw new Error(`there is no source "${name}"; there are ${Object.keys(sources).join(', ')}`)
    return `<!-- from: ${reference} -->\n${source(args.join(' ')).trim()}\n<!-- end -->`
  })
}

/** Links to files of the repository that are not there. */
function findDeadLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter(target => !existsSync(join(root, dirname(path), target)))
    .map(target => `${path} links to ${target}, which is not there`)
}

function listTexts(): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  const own = readdirSync(root).filter(path => path.endsWith('.md'))
  return [...own, ...docs.filter(path => path.endsWith('.md')).map(path => `docs/${path}`)].sort()
}

function complain(reason: string): void {
  process.stderr.write(`docs: ${reason}\n`)
  process.exitCode = 1
}

/** Writes the file, or says that it is another one. */
function put(path: string, wanted: string): void {
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return
  if (process.argv.includes('--check')) complain(`${path} is out of date; run \`npx node docs/generate.ts\``)
  else writeFileSync(file, wanted)
}

put('docs/images/architecture.svg', drawArchitecture())
for (const path of listTexts()) {
  const filled = fill(readFileSync(join(root, path), 'utf8'))
  for (const reason of findDeadLinks(path, filled)) complain(reason)
  put(path, filled)
}
