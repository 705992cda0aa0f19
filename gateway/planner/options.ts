// How Apollo's planner is set up, wherever one is made.

import type { QueryPlannerConfig } from '@apollo/query-planner'

/** Fetches name their own fragments. Trying the client's on each, Apollo's default, takes longer for a document that declares many. */
export const plannerOptions: QueryPlannerConfig = { reuseQueryFragments: false, generateQueryFragments: true }

/** For an operation that puts parts off; otherwise the planner takes no notice of `@defer`. */
export const plannerOptionsInParts: QueryPlannerConfig = {
  ...plannerOptions,
  incrementalDelivery: { enableDefer: true },
}
