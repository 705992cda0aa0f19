// What travels with one request, or one event of a subscription, to every subgraph call it causes.

export interface RequestContext {
  /** Headers for a call to one subgraph: the assertion made for it, and what of the client's request may pass. */
  headersFor(subgraph: string): Readonly<Record<string, string>>
  /** Aborts the calls: the client is gone, or the deadline is over. */
  readonly signal: AbortSignal | undefined
  readonly requestId: string
  /** What subgraphs want set at the client, such as an authentication cookie; absent where a transport cannot set headers. */
  onResponseHeaders?(subgraph: string, headers: Readonly<Record<string, string | string[] | undefined>>): void
}
