// How the environment names a root field that the gateway itself asks one subgraph for.

import type { Parser } from '#platform/process/config.ts'

/** A root field that the gateway itself asks one subgraph for. */
export interface SubgraphField {
  readonly subgraph: string
  readonly field: string
}

/** `subgraph:field` */
export const subgraphField: Parser<SubgraphField> = {
  expects: 'subgraph:field',
  parse: value => {
    const [subgraph, field, ...rest] = value.split(':')
    if (!subgraph || !field || rest.length > 0) throw new Error(`got "${value}"`)
    return { subgraph, field }
  },
}
