// `npm run new -- subgraph tasks`: a subgraph that runs, has a place in every table, and passes every check; then it is its author's.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../services.ts'
import { StackError } from '../stack-error.ts'
import { applied, edits, left } from './edits.ts'
import { fill, type NewNames, namesOf } from './names.ts'

const templates = join(import.meta.dirname, 'templates')
/** What is generated from what was written, in the order in which one needs the other. */
const generators = ['schema/compose.ts', 'codegen.ts', 'deploy/env-examples.ts', 'docs/generate.ts']

/** The new files: each path from the root, with its text. */
function filesOf(names: NewNames): (readonly [path: string, text: string])[] {
  const read = (path: string) => fill(readFileSync(join(templates, path), 'utf8'), names)
  const sources = readdirSync(join(templates, 'subgraph')).map(
    name => [`subgraphs/${names.tasks}/${name.replace('.template', '')}`, read(`subgraph/${name}`)] as const,
  )
  const operations = (['create', 'list'] as const).flatMap(kind =>
    (['graphql', 'json'] as const).map(ending => {
      const name = kind === 'create' ? `create-${names.task}` : names.tasks
      return [
        `schema/operations/${names.tasks}/${name}.${ending}`,
        read(`operations/${kind}.${ending}.template`),
      ] as const
    }),
  )
  return [...sources, ...operations]
}

function newSubgraph(names: NewNames): void {
  const folder = `subgraphs/${names.tasks}`
  if (existsSync(join(checkout, folder))) throw new StackError(`${folder} is there already.`)
  const files = filesOf(names)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true })
    writeFileSync(join(checkout, path), text)
  }
  for (const edit of edits) {
    const path = join(checkout, edit.path)
    writeFileSync(
      path,
      applied(readFileSync(path, 'utf8'), edit, template => fill(template, names)),
    )
  }
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(checkout, script), ...args], { cwd: checkout, stdio: 'inherit' })
  for (const script of generators) run(script)
  const written = [...files.map(([path]) => path), ...edits.map(({ path }) => path)].filter(path =>
    /\.(ts|graphql|json)$/.test(path),
  )
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error', ...new Set(written))
  console.log(`\nNew: ${files.map(([path]) => path).join('\n     ')}`)
  console.log(`\nChanged: ${[...new Set(edits.map(({ path }) => path))].join('\n         ')}`)
  console.log(`\nYours to do:\n- ${left(names).join('\n- ')}\n\nnpm run check && npm test -- subgraphs/${names.tasks}`)
}

const [what, name] = process.argv.slice(2)
try {
  if (what !== 'subgraph')
    throw new StackError(`Nothing new is made of "${what ?? ''}".`, 'npm run new -- subgraph tasks')
  newSubgraph(namesOf(name))
} catch (error) {
  if (!(error instanceof StackError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
