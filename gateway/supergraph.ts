// One loaded supergraph: what clients may ask, and how it is planned. Immutable; a reload makes another one and the old one
// serves what began with it.

import { createHash } from 'node:crypto'
import { Supergraph as ComposedSupergraph, operationFromDocument, type Schema } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type LiveFields, readLiveFields } from './live-fields.ts'

const plansKept = 2_000

export interface Supergraph {
  readonly id: string
  readonly sdl: string
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** The same in the planner's own representation. */
  readonly apiSchema: Schema
  /** With join directives: what the executor needs to tell types apart. */
  readonly supergraphSchema: GraphQLSchema
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[]
  readonly liveFields: LiveFields
  /** @param key identifies document and operation name, so that a plan is made once */
  plan(key: string, document: DocumentNode, operationName: string | undefined): QueryPlan
  /** The operations that were planned lately, newest last: what a reload warms first. */
  planned(): readonly Planned[]
}

export interface Planned {
  readonly key: string
  readonly document: DocumentNode
  readonly operationName: string | undefined
}

/** @throws where the SDL is not a supergraph */
export function loadSupergraph(sdl: string): Supergraph {
  const document = parse(sdl)
  const composed = ComposedSupergraph.build(document, { validateSupergraph: true })
  const apiSchema = composed.apiSchema()
  const schema = apiSchema.toGraphQLJSSchema()
  const planner = new QueryPlanner(composed)
  const plans = new LRUCache<string, Planned & { plan: QueryPlan }>({ max: plansKept })
  return {
    id: createHash('sha256').update(sdl).digest('hex'),
    sdl,
    schema,
    apiSchema,
    supergraphSchema: composed.schema.toGraphQLJSSchema(),
    subgraphs: composed.subgraphsMetadata(),
    liveFields: readLiveFields(document, schema.getSubscriptionType()?.name),
    plan(key, document, operationName) {
      const known = plans.get(key)
      if (known) return known.plan
      const options = operationName === undefined ? undefined : { operationName }
      const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, options))
      plans.set(key, { key, document, operationName, plan })
      return plan
    },
    planned: () => [...plans.rvalues()].filter(entry => entry !== undefined),
  }
}
