// How Apollo's planner is set up, wherever one is made.

import type { QueryPlannerConfig } from '@apollo/query-planner'

/**
 * Fetches name their own fragments. Trying the client's fragments on each fetch, which is Apollo's default, takes two to three times
 * as long for a document that declares many.
 */
export const plannerOptions: QueryPlannerConfig = { reuseQueryFragments: false, generateQueryFragments: true }
