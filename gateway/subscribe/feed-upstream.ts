// Opens the primary fetch of a live plan at its subgraph, in one of the modes of schema/LIVE.md, as whoever it is for. Called by the hub
// for feeds, admissions and ranges.

import type { Signer, Viewer } from '#platform/identity/identity.ts'
import type { Subgraphs } from '../subgraphs.ts'
import { afterVariable, type LiveOperation } from './live-operation.ts'
import type { LivePlan } from './resolve.ts'
import type { UpstreamHandlers, Upstreams } from './upstream.ts'

/** What upstream subscriptions are opened with: URLs, sockets, and the signer of assertions. */
export interface FeedUpstreamsOptions {
  readonly subgraphs: Pick<Subgraphs, 'urlOf'>
  readonly upstreams: Upstreams
  /** Absent in an open gateway: nothing is asserted. */
  readonly signer: Signer | undefined
}

/** One upstream subscription: as which viewer, in which mode, and from behind `after` up to and including `through`. */
export interface FeedUpstream {
  readonly operation: LiveOperation
  readonly viewer: Viewer
  /** undefined: plain, for one viewer. */
  readonly mode: 'admit' | 'feed' | 'range' | undefined
  readonly after?: number | undefined
  readonly through?: number
}

/** @returns what opens an upstream subscription, and returns how to end it */
export function createFeedUpstreams({ subgraphs, upstreams, signer }: FeedUpstreamsOptions) {
  return (plan: LivePlan, upstream: FeedUpstream, handlers: UpstreamHandlers): (() => void) => {
    const { primary } = plan.node
    const { operation, mode, viewer, after, through } = upstream
    const all: Record<string, unknown> = {
      ...operation.variables,
      ...(after === undefined ? {} : { [afterVariable]: String(after) }),
    }
    const used = primary.variableUsages ?? []
    const live = {
      ...(mode ? { mode } : {}),
      ...(signer ? { assertion: signer.sign(viewer, primary.serviceName) } : {}),
      ...(through === undefined ? {} : { through: String(through) }),
    }
    return upstreams.subscribe(
      subgraphs.urlOf(plan.supergraph, primary.serviceName),
      {
        query: primary.operation,
        operationName: primary.operationName,
        variables: Object.fromEntries(Object.entries(all).filter(([name]) => used.includes(name))),
        live: Object.keys(live).length > 0 ? live : undefined,
      },
      handlers,
    )
  }
}
