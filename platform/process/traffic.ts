// What a process says of the operations that it answers: how many and how they ended, how long they took, which errors were told, and
// how many are under way. The same numbers for a gateway and a subgraph.

import { Counter, Histogram, type Registry } from 'prom-client'
import { type ErrorCode, httpStatuses } from '#schema/codes.ts'
import { elapsedMs } from '../clock.ts'
import { described } from './metric-options.ts'
import { askWhenScraped } from './metrics.ts'

/** `unread`: it was refused before anybody knew. */
export type OperationType = 'query' | 'mutation' | 'subscription' | 'unread'
/** `refused`: the caller can do something about it; `failed`: we can. */
export type Outcome = 'ok' | 'refused' | 'failed'

/** An error as far as it is counted. */
export interface Coded {
  readonly extensions?: { readonly [name: string]: unknown } | undefined
}

/** Where operations are told of. */
export interface Traffic {
  /** An operation is begun. @returns to be called once, with the errors of its result */
  begin(type: OperationType): (errors: readonly Coded[]) => void
  /** A request was not begun: it has an outcome, and no duration. */
  refused(errors: readonly Coded[]): void
  /** An error was told to a caller. */
  told(code: unknown): void
  /** Begun and not ended. */
  readonly running: number
}

/** In seconds. 0.3 and 2.5 are the bounds of the objectives in deploy/observe. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 2.5, 5, 10, 30]

const statuses: ReadonlyMap<unknown, number> = new Map(Object.entries(httpStatuses))

/** The code where it is one of the registry: a label has no other values. */
export function labelOfCode(code: unknown): ErrorCode | 'OTHER' {
  return statuses.has(code) ? (code as ErrorCode) : 'OTHER'
}

/** One failure of ours among them makes it one; what has no code of the registry is masked as such. */
export function outcomeOf(errors: readonly Coded[]): Outcome {
  if (errors.length === 0) return 'ok'
  return errors.some(({ extensions }) => (statuses.get(extensions?.code) ?? 500) >= 500) ? 'failed' : 'refused'
}

/** @param running how many are under way, where somebody else counts them better */
export function createTraffic(registry: Registry, running?: () => number): Traffic {
  const operations = new Counter(described('graphql_server_operations_total', registry))
  const durations = new Histogram({ ...described('graphql_server_operation_duration_seconds', registry), buckets })
  const errorsTold = new Counter(described('graphql_server_errors_total', registry))
  let begun = 0
  askWhenScraped(registry, 'graphql_server_active_operations', running ?? (() => begun))
  // A rate over a series that is not there yet misses its first step: a first failure would be none.
  for (const type of ['query', 'mutation', 'unread'])
    for (const outcome of ['ok', 'refused', 'failed'])
      if (type !== 'unread' || outcome !== 'ok') operations.inc({ graphql_operation_type: type, outcome }, 0)
  return {
    get running() {
      return begun
    },
    begin(type) {
      const startedAt = elapsedMs()
      begun++
      return errors => {
        begun--
        const labels = { graphql_operation_type: type, outcome: outcomeOf(errors) }
        operations.inc(labels)
        durations.observe(labels, (elapsedMs() - startedAt) / 1_000)
      }
    },
    refused: errors => operations.inc({ graphql_operation_type: 'unread', outcome: outcomeOf(errors) }),
    told: code => errorsTold.inc({ error_type: labelOfCode(code) }),
  }
}
