// Whom an event of a feed concerns: one rule, for the gateway that shares a feed and for a subgraph that serves a subscriber alone.

/** Where it is not everybody; ids of viewers. */
export interface Audience {
  readonly only?: ReadonlySet<string> | undefined
  readonly except?: ReadonlySet<string> | undefined
}

/** Whether this viewer gets the event; undefined for a viewer who is nobody in particular, and gets what is for everyone. */
export function concerns({ only, except }: Audience, viewerId: string | undefined): boolean {
  if (viewerId === undefined) return only === undefined
  return (only === undefined || only.has(viewerId)) && !except?.has(viewerId)
}
