// Composes the subgraphs' SDL into the supergraph and the API that clients see, in this process. Called by compose.ts and by
// tests; it reads the contract's files and writes none. A hint is a failure: what composition only doubts is not committed.
import { readdirSync, readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { concatAST, type DocumentNode, parse, printSchema, Source } from 'graphql'
import { readSdl } from './sdl.ts'

export interface SubgraphSource {
  readonly name: string
  /** The shared words of base.graphql and the domain's own SDL. */
  readonly typeDefs: DocumentNode
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
 * @throws CompositionRefused with every error or hint, where the subgraphs do not fit together without a doubt.
 */
export function composeSubgraphs(subgraphs: readonly SubgraphSource[]): Composition {
  // The addresses are those of the containers; a gateway elsewhere overrides them with GATEWAY_SUBGRAPH_URLS.
  const result = composeServices(
    subgraphs.map(subgraph => ({ ...subgraph, url: `http://${subgraph.name}:4000/graphql` })),
  )
  if (result.errors) {
    throw new CompositionRefused(result.errors.map(error => `${error.extensions.code}: ${error}`).join('\n\n'))
  }
  if (result.hints.length > 0) {
    throw new CompositionRefused(result.hints.map(hint => `${hint.definition.code}: ${hint.message}`).join('\n\n'))
  }
  return {
    supergraph: `${header}${result.supergraphSdl.trimEnd()}\n`,
    api: `${header}${printSchema(result.schema.toAPISchema().toGraphQLJSSchema({ includeDefer: true })).trimEnd()}\n`,
  }
}
