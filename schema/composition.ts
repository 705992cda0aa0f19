// Composes the subgraphs' SDL into the supergraph and the API that clients see, in this process. Called by compose.ts and by
// tests; it reads the contract's files and writes none. A hint is a failure: what composition only doubts is not committed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { concatAST, type DocumentNode, parse, printSchema, Source } from 'graphql'
import { readSdl } from './sdl.ts'

export interface SubgraphSource {
  readonly name: string
  /** The shared words of base.graphql and the domain's own SDL. */
  readonly typeDefs: DocumentNode
  /** Where it is reached; the address of its container unless given. */
  readonly url?: string
}

export interface Composition {
  /** What the gateway runs. */
  readonly supergraph: string
  /** What clients see. */
  readonly api: string
}

/** Why the subgraphs make no supergraph: every reason, each with its place. */
export class CompositionRefused extends Error {
  override readonly name = 'CompositionRefused'
}

const header = '# Composed from subgraphs/*/schema.graphql by `npm run compose`; never edited.\n'
const root = (path: string) => new URL(`../${path}`, import.meta.url)

/** Parses one file of the contract, so that an error names it and the line. */
export function parseSdl(path: string): DocumentNode {
  return parse(new Source(readFileSync(root(path), 'utf8'), path))
}

/** Every subgraph's SDL, each with base.graphql before it, in the order of their names. */
export function readSubgraphs(): SubgraphSource[] {
  const base = parseSdl('schema/base.graphql')
  return readdirSync(root('subgraphs/'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => ({ name, typeDefs: concatAST([base, readSdl(root(`subgraphs/${name}/`))]) }))
}

/**
 * A subgraph of another team, as `NAME=FILE@URL`: composed as its SDL stands, with scalars and directives of its own.
 * @throws CompositionRefused where that names none
 */
export function readForeign(given: string): SubgraphSource {
  const { name, file, url } =
    /^(?<name>[a-z][a-z0-9_-]*)=(?<file>[^@]+)@(?<url>https?:\/\/.+)$/.exec(given)?.groups ?? {}
  if (!name || !file || !url || !existsSync(file))
    throw new CompositionRefused(`--with takes NAME=FILE@URL, the file being there; got ${given}.`)
  return { name, url, typeDefs: parse(new Source(readFileSync(file, 'utf8'), file)) }
}

/**
 * @param onHint what composition doubts; without it, a doubt is a refusal
 * @throws CompositionRefused with every reason why the subgraphs do not fit together
 */
export function composeSubgraphs(subgraphs: readonly SubgraphSource[], onHint?: (hint: string) => void): Composition {
  // The addresses are those of the containers; a gateway elsewhere overrides them with GATEWAY_SUBGRAPH_URLS.
  const result = composeServices(
    subgraphs.map(({ url, ...subgraph }) => ({ ...subgraph, url: url ?? `http://${subgraph.name}:4000/graphql` })),
  )
  if (result.errors) {
    throw new CompositionRefused(result.errors.map(error => `${error.extensions.code}: ${error}`).join('\n\n'))
  }
  const hints = result.hints.map(hint => `${hint.definition.code}: ${hint.message}`)
  if (hints.length > 0 && !onHint) throw new CompositionRefused(hints.join('\n\n'))
  for (const hint of hints) onHint?.(hint)
  return {
    supergraph: `${header}${result.supergraphSdl.trimEnd()}\n`,
    api: `${header}${printSchema(result.schema.toAPISchema().toGraphQLJSSchema({ includeDefer: true })).trimEnd()}\n`,
  }
}
