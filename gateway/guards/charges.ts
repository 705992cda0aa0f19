// Where an operation meets its budget: costed and charged once before it runs, and told what it cost where it asks for that with
// `{"extensions": {"cost": true}}`, whatever carried the request.

import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql'
import type { Caller } from '../identity/callers.ts'
import type { BudgetLeft } from './bucket.ts'
import type { Budget, Purse } from './budget.ts'
import type { Client } from './client-address.ts'
import { type CostModel, costOf } from './cost.ts'

/** What has a cost: an operation that was prepared. */
export interface Costed {
  readonly document: DocumentNode
  readonly node: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** By what it is costed: a supergraph. */
export interface Priced {
  readonly costs: CostModel
}

/** In `extensions.cost` of an answer. */
export interface CostReport {
  /** What this operation was charged. */
  readonly requested: number
  readonly budget: BudgetLeft
}

/** What one operation was charged. Its report goes into `extensions.cost` where the client asked for it. */
export interface Charge {
  readonly requested: number
  /** Of now. */
  report(): CostReport
}

/** Works out what an operation costs and takes that from its caller's budget, for every transport. */
export interface Charges {
  /** To be called once for each operation that may run, before anything of it does. @returns why it may not */
  charge(operation: Costed, supergraph: Priced, caller: Caller, client: Client): Charge | GraphQLError
  /** Whose events the subscriptions of this caller pay from. */
  purseOf(caller: Caller, client: Client): Purse
}

/** Costs operations by the supergraph's cost model, and takes what they cost from `budget`. */
export function createCharges(budget: Budget): Charges {
  return {
    charge({ document, node, variables }, { costs }, caller, client) {
      const requested = costOf(document, node, variables, costs)
      const refused = budget.take(caller, client, requested)
      if (refused) return refused
      return { requested, report: () => ({ requested, budget: budget.left(caller, client) }) }
    },
    purseOf: budget.purseOf,
  }
}

/** @param request untrusted: a POST body, the parameters of a GET, the payload of a `subscribe` */
export function asksForCost(request: unknown): boolean {
  const extensions = fieldOf(request, 'extensions')
  return fieldOf(extensions, 'cost') === true
}

/** The answer with what it cost, beside what its extensions say already. The same object where nobody asked. */
export function withCost<Answer extends object>(answer: Answer, charge: Charge | undefined): Answer {
  if (!charge) return answer
  const given = fieldOf(answer, 'extensions')
  const extensions = typeof given === 'object' ? given : undefined
  return { ...answer, extensions: { ...extensions, cost: charge.report() } }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
