// What the audit needs to know of a gateway: what it claims, and how it is started before a supergraph. One adapter per gateway; the
// audit itself speaks only the public protocols.

/** What a gateway says it does. A case outside its claims counts as failed in a comparison, and is marked. */
export const allClaims = [
  'web-socket',
  'sse',
  'multipart',
  /** Viewers who ask for the same share one upstream subscription and one resolution per event. */
  'sharing',
  /** Rights are per viewer, also where the feed is shared. */
  'admission',
  /** A right that ends, ends the subscription. */
  'revocation',
  /** A token that ends, ends the subscription at its time. */
  'expiry',
  /** A fresh token can be given to a running connection. */
  'renewal',
  'resume',
  /** Subscriptions outlive a new supergraph. */
  'reload',
  /** Subscriptions outlive a subgraph's restart. */
  'restart',
  /** Where a plain subscription may have missed something, the next event says so. */
  'gap-marks',
  /** Every refusal has the code that schema/LIVE.md gives it. */
  'error-codes',
  'slow-readers',
  'limits',
] as const

export type Claim = (typeof allClaims)[number]

export interface GatewayLimits {
  readonly subscriptionsPerConnection?: number
  readonly subscriptionsPerUser?: number
  readonly connectionsPerUser?: number
  readonly depth?: number
  readonly aliases?: number
  readonly bodyBytes?: number
  /** Bytes that may wait for one reader. */
  readonly socketBufferBytes?: number
  /** What it waits for a subgraph that says nothing, and an event for entities; as long as a busy machine needs where it is not said. */
  readonly subgraphTimeoutMs?: number
  readonly eventDeadlineMs?: number
  /** Origins whose pages may call. */
  readonly origins?: string
}

export interface GatewayStart {
  readonly supergraphFile: string
  /** Whose access tokens count: ES256, typ `at+jwt`. */
  readonly identity: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string }
  /** The private key (JWK with `kid`) to sign assertions for subgraphs with, for a gateway that does. */
  readonly signingKeyFile: string
  readonly limits: GatewayLimits
  /** A folder of this start's own. */
  readonly folder: string
}

export interface RunningGateway extends AsyncDisposable {
  /** `http://127.0.0.1:<port>/graphql`, for HTTP and WebSocket. */
  readonly url: string
  readonly pid: number
  /** Everything that it has written so far. */
  log(): string
  /** Sends a signal; resolves when the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export interface GatewayUnderTest {
  readonly name: string
  readonly claims: ReadonlySet<Claim>
  /** What it logs of a supergraph that it does not take over; absent for one that looks at none after its start. */
  readonly refusesSupergraph?: RegExp
  /** Resolves when it answers requests. */
  start(options: GatewayStart): Promise<RunningGateway>
}
