// Plans, beside the event loop that serves everybody: Apollo's planner is synchronous, and its time is not bounded by any size of a
// document. Started and killed by planner.ts.

import { parentPort } from 'node:worker_threads'
import { type Operation, operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import { supportedFeatures } from '../authorize/features.ts'
import { type Engine, servePlans } from './engine.ts'
import { plannerOptions, plannerOptionsInParts } from './options.ts'

const owner = parentPort
if (!owner) throw new Error('gateway/planner/thread.ts is started as a thread by planner.ts')

function load(sdl: string): Engine<Operation> {
  const composed = Supergraph.build(parse(sdl), { supportedFeatures })
  const apiSchema = composed.apiSchema()
  const planner = new QueryPlanner(composed, plannerOptions)
  let inParts: QueryPlanner | undefined
  /** Most gateways never need it. */
  const plannerInParts = () => {
    inParts ??= new QueryPlanner(composed, plannerOptionsInParts)
    return inParts
  }
  return {
    read: text => operationFromDocument(apiSchema, parse(text, { noLocation: true })),
    plan: (operation, inParts) => (inParts ? plannerInParts() : planner).buildQueryPlan(operation),
  }
}

owner.on(
  'message',
  servePlans(load, message => owner.postMessage(message)),
)
