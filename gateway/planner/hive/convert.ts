// A plan of Hive's planner as one of Apollo's, which is what our executor compiles. Pure.

import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import type {
  BatchFetchNode,
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  FetchNode as HiveFetch,
  PlanNode as HiveNode,
  QueryPlan as HivePlan,
  RequiresSelection,
  SequenceNode,
  SubscriptionNode,
} from '@graphql-hive/router-query-planner'
import type { OperationTypeNode } from 'graphql'
import { splitBatch } from './batch.ts'

/** @throws where the plan has what none of ours may have: `@defer`, or a subscription below something else */
export function convertPlan({ node }: HivePlan): QueryPlan {
  if (!node) return { kind: 'QueryPlan' }
  const event = node.kind === 'Sequence' ? node.nodes[0] : node
  if (event?.kind !== 'Subscription') return { kind: 'QueryPlan', node: convertNode(node) }
  const rest = node.kind === 'Sequence' ? restOf(node) : undefined
  return { kind: 'QueryPlan', node: { kind: 'Subscription', primary: primaryOf(event), ...(rest ? { rest } : {}) } }
}

/** What is left to do for an event: all that follows the subscription. */
function restOf({ nodes }: SequenceNode): PlanNode | undefined {
  const [first, ...others] = nodes.slice(1).map(convertNode)
  return first && others.length > 0 ? { kind: 'Sequence', nodes: [first, ...others] } : first
}

const primaryOf = ({ primary }: SubscriptionNode): FetchNode => convertFetch(primary)

function convertNode(node: HiveNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return convertFetch(node)
    case 'BatchFetch':
      return convertBatch(node)
    case 'Flatten':
      return { kind: 'Flatten', path: convertPath(node.path), node: convertNode(node.node) }
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(convertNode) }
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ...(node.ifClause ? { ifClause: convertNode(node.ifClause) } : {}),
        ...(node.elseClause ? { elseClause: convertNode(node.elseClause) } : {}),
      }
    case 'Subscription':
    case 'Defer':
      throw new Error(`Hive's planner made a ${node.kind} where none can be run`)
  }
}

/**
 * One call for entities of several kinds, as calls that each ask for one kind at one place. Those that ask the same go as one call again:
 * entity-fetches.ts joins what comes within one turn.
 */
function convertBatch(batch: BatchFetchNode): PlanNode {
  const nodes = splitBatch(batch).flatMap(({ alias, operation, variableUsages }) => {
    const { requires, inputRewrites, outputRewrites } = alias
    const { serviceName } = batch
    const fetch = convertFetch({
      ...{ kind: 'Fetch', serviceName, operation, variableUsages, operationKind: 'query', requires },
      ...(inputRewrites ? { inputRewrites } : {}),
      ...(outputRewrites ? { outputRewrites } : {}),
    })
    return alias.paths.map((path): PlanNode => ({ kind: 'Flatten', path: convertPath(path), node: fetch }))
  })
  const [only, ...others] = nodes
  return only && others.length === 0 ? only : { kind: 'Parallel', nodes }
}

function convertFetch(fetch: HiveFetch): FetchNode {
  const { serviceName, operation, operationName, operationKind = 'query', variableUsages, requires } = fetch
  // Those of the planner are about what is read, ours about what is made of it.
  const inputRewrites = [...(fetch.inputRewrites ?? []).flatMap(convertRewrite), ...renamesOf(requires ?? [], [])]
  const outputRewrites = fetch.outputRewrites?.flatMap(convertRewrite)
  return {
    ...{ kind: 'Fetch', serviceName, operation, operationName },
    operationKind: operationKind as OperationTypeNode,
    variableUsages: variableUsages ?? [],
    ...(requires ? { requires: requires.map(convertRequired) } : {}),
    ...(inputRewrites.length > 0 ? { inputRewrites } : {}),
    ...(outputRewrites ? { outputRewrites } : {}),
  }
}

/** What is fetched under a name of the planner's, so that it stands beside the client's, goes to the subgraph under its own. */
function renamesOf(selections: readonly RequiresSelection[], path: readonly string[]): FetchDataRewrite[] {
  return selections.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'FragmentSpread') return []
    const here = [...path, selection.kind === 'Field' ? selection.name : `... on ${selection.typeCondition}`]
    const below = renamesOf(selection.selections ?? [], here)
    if (selection.kind !== 'Field' || selection.alias === undefined) return below
    return [...below, { kind: 'KeyRenamer', path: here, renameKeyTo: selection.alias }]
  })
}

function convertRequired(selection: RequiresSelection): QueryPlanSelectionNode {
  switch (selection.kind) {
    case 'InlineFragment':
      return {
        kind: 'InlineFragment',
        typeCondition: selection.typeCondition,
        selections: selection.selections.map(convertRequired),
      }
    case 'Field': {
      const { name, selections } = selection
      return {
        ...{ kind: 'Field', name },
        ...(selections && selections.length > 0 ? { selections: selections.map(convertRequired) } : {}),
      }
    }
    case 'FragmentSpread':
      throw new Error(`Hive's planner requires a fragment by its name: ${selection.value}`)
  }
}

/** A condition stands with what it is about, as in Apollo's paths: `items`, `@|[Photo,Video]`. */
export function convertPath(path: readonly FlattenNodePathSegment[]): string[] {
  const converted: string[] = []
  for (const segment of path) {
    if (segment === '@') converted.push('@')
    else if ('Field' in segment) converted.push(segment.Field)
    else {
      const condition = `|[${segment.TypeCondition.join(',')}]`
      // One behind another stands alone: both are meant.
      const before = converted.at(-1)?.endsWith(']') ? undefined : converted.pop()
      converted.push(`${before ?? ''}${condition}`)
    }
  }
  return converted
}

/** Apollo's rewrites name one type where Hive's name several: one for each. */
function convertRewrite(rewrite: FetchRewrite): FetchDataRewrite[] {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer
    return rewritePaths(path).map(one => ({ kind: 'KeyRenamer', path: one, renameKeyTo }))
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  return rewritePaths(path).map(one => ({ kind: 'ValueSetter', path: one, setValueTo }))
}

function rewritePaths(path: readonly FetchNodePathSegment[]): string[][] {
  return path.reduce<string[][]>(
    (paths, segment) => {
      const ends = 'Key' in segment ? [segment.Key] : segment.TypenameEquals.map(name => `... on ${name}`)
      return paths.flatMap(one => ends.map(end => [...one, end]))
    },
    [[]],
  )
}
