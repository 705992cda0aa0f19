// `npm run new -- subgraph tasks`, `npm run new -- feature stickers`: something that runs, has a place in every table, and passes every
// check; then it is its author's.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'
import { applied, type Kind, kinds } from './edits.ts'
import { fill, type NewNames, namesOf, usage } from './names.ts'

const templates = join(import.meta.dirname, 'templates')
/** What is generated from what was written, in the order in which one needs the other. */
const generators = ['schema/compose.ts', 'codegen.ts', 'deploy/env-examples.ts', 'docs/generate.ts']

/** The new files: each path from the root, with its text. */
function filesOf(
  kind: string,
  { folder, operations }: Kind,
  names: NewNames,
): (readonly [path: string, text: string])[] {
  const from = (templateFolder: string, to: string) =>
    readdirSync(join(templates, templateFolder)).map(name => {
      const text = readFileSync(join(templates, templateFolder, name), 'utf8')
      return [fill(`${to}/${name.replace('.template', '')}`, names), fill(text, names)] as const
    })
  return [...from(kind, folder), ...from(`${kind}-operations`, operations)]
}

function make(what: string, kind: Kind, names: NewNames): void {
  const folder = fill(kind.folder, names)
  if (existsSync(join(checkout, folder))) throw new StackError(`${folder} is there already.`)
  const files = filesOf(what, kind, names)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true })
    writeFileSync(join(checkout, path), text)
  }
  for (const edit of kind.edits) {
    const path = join(checkout, edit.path)
    writeFileSync(
      path,
      applied(readFileSync(path, 'utf8'), edit, template => fill(template, names)),
    )
  }
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(checkout, script), ...args], { cwd: checkout, stdio: 'inherit' })
  for (const script of generators) run(script)
  const written = [...files.map(([path]) => path), ...kind.edits.map(({ path }) => path)].filter(path =>
    /\.(ts|graphql|json)$/.test(path),
  )
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error', ...new Set(written))
  console.log(`\nNew: ${files.map(([path]) => path).join('\n     ')}`)
  console.log(`\nChanged: ${[...new Set(kind.edits.map(({ path }) => path))].join('\n         ')}`)
  console.log(
    `\nYours to do:\n- ${kind.left.map(line => fill(line, names)).join('\n- ')}\n\nnpm run check && npm test -- ${folder}`,
  )
}

const [what = '', name] = process.argv.slice(2)
try {
  const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined
  if (!kind) throw new StackError(`Nothing new is made of "${what}".`, usage)
  make(what, kind, namesOf(name))
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
