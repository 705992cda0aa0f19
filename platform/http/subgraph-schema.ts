// A subgraph's executable schema: the shared base, its own SDL, and the shared scalars.

import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { concatAST, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { readSdl } from '#schema/sdl.ts'
import { scalars } from '../scalars.ts'
import { tellMalformedIds } from './malformed-ids.ts'
import { resolveResultUnions } from './result-unions.ts'

const base = parse(readFileSync(new URL('../../schema/base.graphql', import.meta.url), 'utf8'))

type ResolverMap = NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | { kind: unknown }>>

/** @param file the subgraph's schema.graphql; the parts in the folders beside it belong to it */
export function subgraphSchema(file: URL, resolvers: object): GraphQLSchema {
  const typeDefs = concatAST([base, readSdl(new URL('.', file))])
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as ResolverMap }])
  for (const type of Object.values(schema.getTypeMap())) {
    const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined
    if (nodes) nodes.resolve = nodesOf
  }
  resolveResultUnions(schema)
  tellMalformedIds(schema)
  return schema
}

/** Of the very edges that the page has: whatever is cut from them is cut from these. */
function nodesOf({ edges }: { readonly edges: readonly { readonly node: unknown }[] }): unknown[] {
  return edges.map(({ node }) => node)
}
