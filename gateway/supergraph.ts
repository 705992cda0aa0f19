// One loaded supergraph: what clients may ask, and how it is planned. Immutable; a reload makes another one and the old one
// serves what began with it.

import { hash } from 'node:crypto'
import { Supergraph as ComposedSupergraph, type Schema } from '@apollo/federation-internals'
import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, printSchema, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type ProtectedSchema, readProtectedSchema, supportedFeatures } from './authorize/authorize.ts'
import { type CostModel, readCosts } from './guards/cost.ts'
import { type Joins, readJoins } from './guards/crossings.ts'
import { type LiveFields, readLiveFields } from './live-fields.ts'
import { isNoPlan } from './planner/asked.ts'
import { noWay, type Planner } from './planner/planner.ts'
import { checkScalars } from './scalars.ts'

/** Of all plans together, as text: in memory they take about three times as much. */
const maxPlanBytes = 16 * 1024 * 1024

/** A loaded supergraph: its schemas, what is read of its directives, and a cache of query plans. */
export interface Supergraph {
  readonly id: string
  readonly sdl: string
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** The same in the planner's own representation. */
  readonly apiSchema: Schema
  /** With join directives: what the executor needs to tell types apart. */
  readonly supergraphSchema: GraphQLSchema
  /** SHA-256 of `schema`, printed: how Apollo Server names it. */
  readonly schemaHash: string
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[]
  readonly liveFields: LiveFields
  readonly costs: CostModel
  readonly joins: Joins
  /** What is to be had with a right only; undefined where there is no such thing. */
  readonly protects: ProtectedSchema | undefined
  /**
   * @param key identifies the document, so that a plan is made once
   * @param document one valid operation with its fragments
   * @param inParts whether its `@defer` are planned for; see defer/
   * @returns at once what was planned before @throws GraphQLError as the planner does
   */
  plan(key: string, document: DocumentNode, inParts?: boolean): QueryPlan | Promise<QueryPlan>
  /** The operations that were planned lately, newest last: what a reload warms first. */
  planned(): readonly Planned[]
}

/** An operation with a plan in the cache; `key` is what `plan` was called with. */
export interface Planned {
  readonly key: string
  readonly document: DocumentNode
  readonly inParts: boolean
}

/** @throws where the SDL is not a supergraph */
export function loadSupergraph(sdl: string, planner: Planner): Supergraph {
  const document = parse(sdl)
  const composed = ComposedSupergraph.build(document, { validateSupergraph: true, supportedFeatures })
  const apiSchema = composed.apiSchema()
  const schema = apiSchema.toGraphQLJSSchema({ includeDefer: true })
  checkScalars(schema, document)
  const id = hash('sha256', sdl)
  const plans = new LRUCache<string, Planned & { plan: QueryPlan }>({
    maxSize: maxPlanBytes,
    sizeCalculation: ({ plan }, key) => key.length + JSON.stringify(plan).length,
  })
  const underWay = new Map<string, Promise<QueryPlan>>()

  async function make(key: string, document: DocumentNode, inParts: boolean): Promise<QueryPlan> {
    try {
      const plan = await planner.plan({ id, sdl }, print(document), fieldsIn(document), inParts)
      if (isNoPlan(plan, document)) throw noWay()
      plans.set(key, { key, document, inParts, plan })
      return plan
    } finally {
      underWay.delete(key)
    }
  }

  return {
    id,
    sdl,
    schema,
    schemaHash: hash('sha256', printSchema(schema)),
    apiSchema,
    supergraphSchema: composed.schema.toGraphQLJSSchema(),
    subgraphs: composed.subgraphsMetadata(),
    liveFields: readLiveFields(document, schema.getSubscriptionType()?.name),
    costs: readCosts(document, schema),
    joins: readJoins(document),
    protects: readProtectedSchema(composed.schema),
    plan(key, document, inParts = false) {
      const known = plans.get(key)
      if (known) return known.plan
      // Those who ask for the same meanwhile wait for the same.
      const waiting = underWay.get(key) ?? make(key, document, inParts)
      underWay.set(key, waiting)
      return waiting
    },
    planned: () => [...plans.rvalues()].filter(entry => entry !== undefined),
  }
}

function fieldsIn(document: DocumentNode): number {
  let count = 0
  visit(document, { [Kind.FIELD]: () => void count++ })
  return count
}
