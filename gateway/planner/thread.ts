// Plans, beside the event loop that serves everybody: Apollo's planner is synchronous, and its time is not bounded by any size of a
// document. Started and killed by planner.ts.

import { parentPort } from 'node:worker_threads'
import { type Operation, operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { GraphQLError, parse } from 'graphql'
import { supportedFeatures } from '../authorize/features.ts'
import type { FromThread, ToThread } from './messages.ts'
import { plannerOptions, plannerOptionsInParts } from './options.ts'

const owner = parentPort
if (!owner) throw new Error('gateway/planner/thread.ts is started as a thread by planner.ts')

interface Loaded {
  /** @throws GraphQLError where the planner's schema has no such operation */
  read(text: string): Operation
  plan(operation: Operation, inParts: boolean): ReturnType<QueryPlanner['buildQueryPlan']>
}

const loaded = new Map<string, Loaded>()
const say = (message: FromThread) => owner.postMessage(message)

function load(sdl: string): Loaded {
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

function plan({ id, supergraph, text, inParts }: Extract<ToThread, { type: 'plan' }>): FromThread {
  let isRead = false
  try {
    const known = loaded.get(supergraph)
    if (!known) throw new Error('the supergraph was not loaded')
    const operation = known.read(text)
    isRead = true
    return { type: 'planned', id, plan: known.plan(operation, inParts) }
  } catch (error) {
    const type = !isRead && error instanceof GraphQLError ? 'refused' : 'failed'
    return { type, id, message: error instanceof Error ? error.message : String(error) }
  }
}

owner.on('message', (message: ToThread) => {
  if (message.type === 'load') loaded.set(message.supergraph, load(message.sdl))
  else if (message.type === 'forget') loaded.delete(message.supergraph)
  else {
    say({ type: 'begun', id: message.id })
    say(plan(message))
  }
})
say({ type: 'started' })
