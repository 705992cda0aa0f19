// `npm run compose`: writes supergraph.graphql and api.graphql. With `--check` it writes nothing, and fails where they differ from the
// subgraphs' SDL or where the API breaks the clients of what was published. With `--publish` it writes published.graphql too: from
// then on whatever is in it stays. It only grows: an API that has lost something of it is not published. With `--with NAME=FILE@URL` a
// subgraph of another team is composed beside ours, into `--out FILE`: nothing of ours changes by it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GraphQLError } from 'graphql'
import { findBreaks } from './breaking.ts'
import { type Composition, CompositionRefused, composeSubgraphs, readForeign, readSubgraphs } from './composition.ts'

const here = (path: string) => new URL(path, import.meta.url)
const files = { supergraph: 'supergraph.graphql', api: 'api.graphql' } as const
/** The API as clients may rely on it: version 1, and what was published since. */
const published = here('published.graphql')
const publishedBy =
  '# The API as it was published: version 1 and what came since. Written by `npm run compose -- --publish`.'

/** The files, under schema/, whose content is not what the subgraphs compose to. */
function findDrift(composition: Composition): (keyof Composition)[] {
  return (['supergraph', 'api'] as const).filter(
    key => !existsSync(here(files[key])) || readFileSync(here(files[key]), 'utf8') !== composition[key],
  )
}

/** Every reason why the committed contract may not stand. */
async function check(composition: Composition): Promise<string[]> {
  const drift = findDrift(composition).map(
    key => `schema/${files[key]} differs from the subgraphs' SDL; run \`npm run compose\``,
  )
  return [...drift, ...(await findBreaks(readFileSync(published, 'utf8'), composition.api))]
}

function write(composition: Composition): void {
  const drift = findDrift(composition)
  for (const key of drift) writeFileSync(here(files[key]), composition[key])
  console.log(drift.length === 0 ? 'compose: up to date' : `compose: wrote ${drift.map(key => files[key]).join(', ')}`)
}

/** @throws CompositionRefused */
function composeWith(foreign: readonly string[], out: string | undefined): void {
  if (!out) throw new CompositionRefused('--with needs --out FILE: where the supergraph is written.')
  const subgraphs = [...readSubgraphs(), ...foreign.map(readForeign)]
  const { supergraph } = composeSubgraphs(subgraphs, hint => console.log(`compose: ${hint}`))
  writeFileSync(out, supergraph)
  console.log(`compose: wrote ${out}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      publish: { type: 'boolean' },
      with: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  })
  if (values.with) return composeWith(values.with, values.out)
  const composition = composeSubgraphs(readSubgraphs())
  if (!values.check) write(composition)
  if (!(values.check || values.publish)) return
  const reasons = await check(composition)
  for (const reason of reasons) console.error(`compose: ${reason}`)
  if (reasons.length > 0) process.exitCode = 1
  else if (values.publish) writeFileSync(published, composition.api.replace(/^#.*/, publishedBy))
}

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof CompositionRefused || error instanceof GraphQLError)) throw error
    console.error(`compose: the subgraphs make no supergraph.\n\n${error}`)
    process.exitCode = 1
  }
}
