// Hive's planner for one supergraph.

import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { type DocumentNode, GraphQLError, Kind, parse, print, visit } from 'graphql'
import { askedOfSubgraphs } from '../asked.ts'
import type { Engine } from '../engine.ts'
import { convertPlan } from './convert.ts'

/** No share of traffic is overridden: what an `@override` with a label says does not hold. */
const labels = new Set<string>()

/** @throws where the SDL is not a supergraph; some documents make it end its process */
export function loadHive(sdl: string): Engine<DocumentNode> {
  const planner = new QueryPlanner(sdl)
  return {
    read(text) {
      const document = parse(text, { noLocation: true })
      refuseHugeNumbers(document)
      return document
    },
    plan(document) {
      const asked = askedOfSubgraphs(document)
      return asked ? convertPlan(planner.plan(print(asked), undefined, labels, 0)) : { kind: 'QueryPlan' }
    },
  }
}

/** The planner keeps numbers in 64 bits: it cannot read longer ones, and of 1e400 it makes `inf`. As a variable any number goes past it. */
function refuseHugeNumbers(document: DocumentNode): void {
  const refuse = () => {
    throw new GraphQLError('A number in the document is too large for the planner; send it as a variable.')
  }
  visit(document, {
    [Kind.INT]: ({ value }) => void (BigInt.asIntN(64, BigInt(value)) !== BigInt(value) && refuse()),
    [Kind.FLOAT]: ({ value }) => void (Number.isFinite(Number(value)) || refuse()),
  })
}
