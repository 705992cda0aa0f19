// What the planning thread and its owner say to each other. Everything is plain data: it is copied between threads.

import type { QueryPlan } from '@apollo/query-planner'

/** To the planning thread. `plan` is answered with `begun`, and then with one of `planned`, `refused` and `failed`; the others are not answered. */
export type ToThread =
  | { readonly type: 'load'; readonly supergraph: string; readonly sdl: string }
  | { readonly type: 'forget'; readonly supergraph: string }
  | {
      readonly type: 'plan'
      readonly id: number
      readonly supergraph: string
      readonly text: string
      readonly inParts: boolean
    }

/** From the planning thread: `started` once it takes messages, all others about the plan with their `id`. */
export type FromThread =
  | { readonly type: 'started' }
  /** From here on it is this operation that takes the time, not a supergraph that is loaded for it. */
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'planned'; readonly id: number; readonly plan: QueryPlan }
  /** The planner's own reading of the schema, which knows less of introspection than ours, has no such thing. */
  | { readonly type: 'refused'; readonly id: number; readonly message: string }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
