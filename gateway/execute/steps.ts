// A query plan as a chain of steps, compiled once and run for each request.

import type { DeferNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { compileFetch, compileGiven } from './fetches.ts'
import { compilePath, type PlanPath } from './paths.ts'
import type { Step } from './run.ts'

/** Compiles the plan of a query, of a mutation, or of what is left to do for an event. */
export function compileSteps(schema: GraphQLSchema, node: QueryPlan['node']): Step {
  if (!node) return () => undefined
  if (node.kind === 'Subscription') return compileEvent(schema, node)
  return compileNode(schema, node, [])
}

function compileEvent(schema: GraphQLSchema, { primary, rest }: SubscriptionNode): Step {
  const given = compileGiven(schema, primary)
  const others = rest ? compileNode(schema, rest, []) : undefined
  return run => {
    given(run)
    return others?.(run)
  }
}

function compileNode(schema: GraphQLSchema, node: PlanNode, path: PlanPath): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(schema, node, compilePath(schema, path))
    case 'Flatten':
      return compileNode(schema, node.node, [...path, ...node.path])
    case 'Sequence':
      return inSequence(node.nodes.map(one => compileNode(schema, one, path)))
    case 'Parallel':
      return inParallel(node.nodes.map(one => compileNode(schema, one, path)))
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map(
        clause => clause && compileNode(schema, clause, path),
      )
      return run => (run.coerced[node.condition] === true ? then : otherwise)?.(run)
    }
    case 'Defer':
      return compileDefer(schema, node, path)
  }
}

/** Paths of what is put off begin at the root. */
function compileDefer(schema: GraphQLSchema, { primary, deferred }: DeferNode, path: PlanPath): Step {
  const first = primary.node && compileNode(schema, primary.node, path)
  const parts = deferred.map(({ label = '', depends, node }) => ({
    ...{ id: label, needs: depends.map(({ id }) => id), step: node && compileNode(schema, node, []) },
  }))
  return run => {
    const running = first?.(run)
    const before = Promise.all([run.before, running])
    for (const part of parts) run.deferring?.putOff(part, { ...run, before })
    return running
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async run => {
    for (const step of steps) await step(run)
  }
}

function inParallel(steps: readonly Step[]): Step {
  return async run => {
    await Promise.all(steps.map(step => step(run)))
  }
}
