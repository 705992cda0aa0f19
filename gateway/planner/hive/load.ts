// Hive's planner for one supergraph.

import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { type DocumentNode, parse, print } from 'graphql'
import { askedOfSubgraphs } from '../asked.ts'
import type { Engine } from '../engine.ts'
import { convertPlan } from './convert.ts'

/** No share of traffic is overridden: what an `@override` with a label says does not hold. */
const labels = new Set<string>()

/** @throws where the SDL is not a supergraph; some documents make it end its process */
export function loadHive(sdl: string): Engine<DocumentNode> {
  const planner = new QueryPlanner(sdl)
  return {
    read: text => parse(text, { noLocation: true }),
    plan(document) {
      const asked = askedOfSubgraphs(document)
      return asked ? convertPlan(planner.plan(print(asked), undefined, labels, 0)) : { kind: 'QueryPlan' }
    },
  }
}
