// `npm run compose`: writes supergraph.graphql and api.graphql. With `--check` it writes nothing, and fails where they differ
// from the subgraphs' SDL or where the API breaks the clients of the branch that this one left.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import { type AllowedBreak, findBreaks } from './breaking.ts'
import { type Composition, CompositionRefused, composeSubgraphs, readSubgraphs } from './composition.ts'

const here = (path: string) => new URL(path, import.meta.url)
const files = { supergraph: 'supergraph.graphql', api: 'api.graphql' } as const

/** The files, under schema/, whose content is not what the subgraphs compose to. */
function findDrift(composition: Composition): (keyof Composition)[] {
  return (['supergraph', 'api'] as const).filter(
    key => !existsSync(here(files[key])) || readFileSync(here(files[key]), 'utf8') !== composition[key],
  )
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: here('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** The API where this branch left main, or of the last commit on main itself; undefined without a history to ask. */
function readBaseline(): string | undefined {
  const fork = git('merge-base', 'HEAD', 'origin/main') ?? git('merge-base', 'HEAD', 'main') ?? 'HEAD'
  return git('show', `${fork.trim()}:./${files.api}`)
}

/** Every reason why the committed contract may not stand. */
async function check(composition: Composition): Promise<string[]> {
  const drift = findDrift(composition).map(
    key => `schema/${files[key]} differs from the subgraphs' SDL; run \`npm run compose\``,
  )
  const baseline = readBaseline()
  if (baseline === undefined) return drift
  const allowed: AllowedBreak[] = JSON.parse(readFileSync(here('breaking-allowed.json'), 'utf8'))
  return [...drift, ...(await findBreaks(baseline, composition.api, allowed))]
}

async function main(): Promise<void> {
  const composition = composeSubgraphs(readSubgraphs())
  if (!process.argv.includes('--check')) {
    const drift = findDrift(composition)
    for (const key of drift) writeFileSync(here(files[key]), composition[key])
    console.log(
      drift.length === 0 ? 'compose: up to date' : `compose: wrote ${drift.map(key => files[key]).join(', ')}`,
    )
    return
  }
  for (const reason of await check(composition)) {
    console.error(`compose: ${reason}`)
    process.exitCode = 1
  }
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
