// What a resolver may know of, and add to, the HTTP exchange that it answers. Subscriptions have an empty one.

/** By these a gateway tells a subgraph from where its client called. Believed as the assertion beside them is. */
export const clientHeaders = { address: 'x-client-address', agent: 'x-client-agent' } as const

/** Request headers to read, and response headers to add. */
export interface Exchange {
  /** A request header, by its name in lower case. */
  header(name: string): string | undefined
  /** Adds a response header. */
  addHeader(name: string, value: string): void
}

/** For subscriptions: has no headers, and drops those that are added. */
export const noExchange: Exchange = { header: () => undefined, addHeader: () => undefined }
