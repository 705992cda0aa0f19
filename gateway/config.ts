// What a gateway is started with. `readConfig` is called once, by main.ts, and throws with every bad name at once.

import { resolve } from 'node:path'
import { trustedProxies } from '#platform/http/trusted-proxies.ts'
import {
  type Env,
  flag,
  integer,
  list,
  oneOf,
  optional,
  pairs,
  port,
  readNames,
  text,
  url,
  withDefault,
} from '#platform/process/config.ts'
import { redisUrl } from '#platform/process/redis-address.ts'
import { type TracingConfig, tracingNames, tracingOf } from '#platform/process/tracing-config.ts'
import { argumentsAsEnv } from './arguments.ts'
import { type Policies, policyRoles } from './authorize/authorize.ts'
import { type CookieRule, cookieRules } from './cookies.ts'
import { type IdentityConfig, identityGaps, identityOf } from './identity/identity-config.ts'
import type { PlannerName } from './planner/workers.ts'
import { type SubgraphField, subgraphField } from './subgraph-field.ts'

const kib = 1024

/** Every name that a gateway's process knows; .env.example lists them. */
export const names = {
  NODE_ENV: withDefault(oneOf('development', 'test', 'production'), 'development'),
  HOST: withDefault(text, '127.0.0.1'),
  LOG_LEVEL: withDefault(oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'), 'info'),
  IDENTITY_KEYS_FILE: optional(text),
  /** The proxies before us, whose `X-Forwarded-For` says from where a client calls. Without it the peer itself is the client. */
  TRUST_PROXY: optional(trustedProxies),
  IDENTITY_SIGNING_KEY_FILE: optional(text),
  GATEWAY_PORT: withDefault(port, 4000),
  GATEWAY_ADMIN_PORT: withDefault(port, 0),
  /** Processes that share the port, for a machine with as many cores; see docs/deployment.md, "Many processes". */
  GATEWAY_PROCESSES: withDefault(integer(1, 64), 1),
  GATEWAY_SUPERGRAPH: text,
  GATEWAY_SUBGRAPH_URLS: withDefault(pairs, {}),
  GATEWAY_JWKS_URL: optional(url('http', 'https')),
  GATEWAY_TOKEN_ISSUER: optional(text),
  GATEWAY_TOKEN_AUDIENCE: optional(text),
  GATEWAY_INTROSPECTION: optional(flag),
  /** A directory with built pages, served below /playground. */
  GATEWAY_PLAYGROUND: optional(text),
  /** A directory with the built web app, served at /. */
  GATEWAY_WEB: optional(text),
  /** Further origins that the web app's pages may load files from and send files to, such as the bucket's. */
  GATEWAY_WEB_SOURCES: withDefault(list, []),
  /** Pages of other origins that may call; outside of production beside those of this machine and Apollo Studio. */
  GATEWAY_ORIGINS: optional(list),
  /** `subgraph:field`: a live subscription field that tells of ended sessions; see schema/LIVE.md, "Ended sessions". */
  GATEWAY_REVOCATIONS: optional(subgraphField),
  /** `subgraph:field`: a mutation that is told who is connected; see schema/LIVE.md, "Connection reports". */
  GATEWAY_CONNECTION_REPORTS: optional(subgraphField),
  /** Cookies that pass between clients and one subgraph each; all others stay at the gateway. */
  GATEWAY_COOKIES: withDefault(cookieRules, []),
  /** Which roles meet the `@policy` directives of the supergraph, `policy:role|role`; a policy that is not named is met by nobody. */
  GATEWAY_POLICIES: withDefault(policyRoles, new Map()),
  /** A manifest of persisted queries in Apollo's format, such as schema/trusted-documents.json: these can be asked by their ids. */
  GATEWAY_TRUSTED_DOCUMENTS: optional(text),
  /** With a manifest: `only` its documents run, or others are written to the `log` and run. */
  GATEWAY_TRUSTED_DOCUMENTS_MODE: withDefault(oneOf('only', 'log'), 'only'),
  GATEWAY_MAX_BODY_BYTES: withDefault(integer(1, 64 * kib * kib), 256 * kib),
  GATEWAY_MAX_TOKENS: withDefault(integer(1, 1_000_000), 5_000),
  GATEWAY_MAX_DEPTH: withDefault(integer(1, 1_000), 15),
  GATEWAY_MAX_ALIASES: withDefault(integer(0, 10_000), 30),
  GATEWAY_MAX_ROOT_FIELDS: withDefault(integer(1, 10_000), 20),
  /** Fields that a document asks for, counted wherever its fragments are spread. */
  GATEWAY_MAX_FIELDS: withDefault(integer(1, 1_000_000), 1_250),
  GATEWAY_MAX_FRAGMENTS: withDefault(integer(0, 10_000), 40),
  /** Variables that the operations of a document declare. */
  GATEWAY_MAX_VARIABLES: withDefault(integer(0, 10_000), 100),
  /** Such as `@include`, counted wherever fragments are spread: an operation of many takes longer to plan. */
  GATEWAY_MAX_DIRECTIVES: withDefault(integer(0, 10_000), 50),
  /** How often one operation may go from one subgraph to another: what a plan takes long for. */
  GATEWAY_MAX_CROSSINGS: withDefault(integer(0, 10_000), 24),
  /** In one document, of which a request runs one. */
  GATEWAY_MAX_OPERATIONS: withDefault(integer(1, 1_000), 20),
  /** Whose planner plans: Apollo's, or Hive's, which is native code; see docs/decisions/0027. */
  GATEWAY_PLANNER: withDefault(oneOf('apollo', 'hive'), 'apollo'),
  /** An operation that takes longer to plan is refused. */
  GATEWAY_PLAN_DEADLINE_MS: withDefault(integer(1, 600_000), 2_000),
  /** What one operation may cost; see docs/api/limits.md, "What an operation costs". */
  GATEWAY_MAX_COST: withDefault(integer(1, 1_000_000_000), 60_000),
  /** What one user's operations may cost in a minute, and once more the events of their subscriptions. */
  GATEWAY_COST_PER_USER: withDefault(integer(1, 1_000_000_000), 1_000_000),
  /** The same of callers who are not signed in, by the network that they call from. */
  GATEWAY_COST_PER_ADDRESS: withDefault(integer(1, 1_000_000_000), 120_000),
  GATEWAY_MAX_CONNECTIONS_PER_USER: withDefault(integer(1, 1_000_000), 50),
  /** Live connections of callers who are not signed in, by the network that they call from. */
  GATEWAY_MAX_CONNECTIONS_PER_ADDRESS: withDefault(integer(1, 1_000_000), 100),
  /** Sockets that have not said yet whose they are, by the network that they come from. */
  GATEWAY_MAX_HANDSHAKES_PER_ADDRESS: withDefault(integer(1, 1_000_000), 1_000),
  /** Operations a minute of callers who are not signed in, by the network that they call from. */
  GATEWAY_MAX_OPERATIONS_PER_ADDRESS: withDefault(integer(1, 1_000_000), 600),
  GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION: withDefault(integer(1, 1_000_000), 100),
  GATEWAY_MAX_SUBSCRIPTIONS_PER_USER: withDefault(integer(1, 1_000_000), 500),
  GATEWAY_MAX_SOCKET_BUFFER_BYTES: withDefault(integer(kib, 1024 * kib * kib), kib * kib),
  /** From the first byte of a request to its last: who dribbles is cut. */
  GATEWAY_REQUEST_TIMEOUT_MS: withDefault(integer(100, 600_000), 15_000),
  GATEWAY_SUBGRAPH_TIMEOUT_MS: withDefault(integer(1, 600_000), 10_000),
  GATEWAY_SUBGRAPH_SOCKETS: withDefault(integer(1, 10_000), 64),
  /** Equal queries of one caller that come at the same moment are run once. No answer is older than its question. */
  GATEWAY_SHARE_READS: withDefault(flag, true),
  /** A Redis for answers that are the same for everybody; nothing is kept without it. See docs/deployment.md, "A response cache". */
  GATEWAY_RESPONSE_CACHE_URL: optional(redisUrl),
  /** JSON with `username` and `password`. */
  GATEWAY_RESPONSE_CACHE_CREDENTIALS_FILE: optional(text),
  /** What a live event waits for the entities that other subgraphs know; see schema/LIVE.md, F3. */
  GATEWAY_EVENT_DEADLINE_MS: withDefault(integer(1, 60_000), 2_000),
  ...tracingNames,
}

/**
 * The `GATEWAY_MAX_*` and `GATEWAY_COST_PER_*` values. What is counted per user or address is counted in this process only; of what
 * may be held open at a time, each of many processes has its share.
 */
export interface Limits {
  readonly bodyBytes: number
  readonly tokens: number
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly fields: number
  readonly fragments: number
  readonly variables: number
  readonly directives: number
  readonly crossings: number
  readonly operations: number
  /** Of one operation. */
  readonly cost: number
  /** A minute. */
  readonly costPerUser: number
  /** A minute. */
  readonly costPerAddress: number
  readonly connectionsPerUser: number
  readonly connectionsPerAddress: number
  readonly handshakesPerAddress: number
  /** A minute. */
  readonly operationsPerAddress: number
  readonly subscriptionsPerConnection: number
  readonly subscriptionsPerUser: number
  readonly socketBufferBytes: number
}

/** Pages that developers open: of any server on this machine, and Apollo's Explorer and Sandbox. */
const developersOrigins = ['http://localhost:*', 'http://127.0.0.1:*', 'https://studio.apollographql.com']

/** The whole configuration of one gateway, with defaults filled in: made by `readConfig`, taken by `start` in index.ts. */
export interface Config {
  readonly service: 'gateway'
  readonly environment: 'development' | 'test' | 'production'
  readonly logLevel: string
  /** Absent: no spans are recorded. */
  readonly tracing: TracingConfig | undefined
  /** Names under our prefixes that nothing reads; told in the log at the start. */
  readonly unknownNames: readonly string[]
  readonly http: {
    readonly host: string
    readonly port: number
    readonly adminPort: number
    readonly requestTimeoutMs: number
  }
  /** With more than 1 a primary forks so many, and each of them serves. */
  readonly processes: number
  readonly supergraphFile: string
  readonly subgraphUrls: Readonly<Record<string, string>>
  readonly subgraphs: { readonly timeoutMs: number; readonly sockets: number }
  /** Whether equal queries of one caller that come at the same moment are run once. */
  readonly shareReads: boolean
  /** Where answers that are the same for everybody are kept; nothing is without a URL. */
  readonly responseCache: { readonly url: string | undefined; readonly credentialsFile: string | undefined }
  /** Whose planner plans. */
  readonly planner: PlannerName
  /** How long an operation may take to be planned. */
  readonly planDeadlineMs: number
  /** How long a live event may wait for what other subgraphs add to it. */
  readonly eventDeadlineMs: number
  /** Absent: the gateway is open, everyone is anonymous, and nothing is signed. */
  readonly identity: IdentityConfig | undefined
  readonly revocations: SubgraphField | undefined
  readonly connectionReports: SubgraphField | undefined
  /** Which proxies are believed; absent for none. */
  readonly trustProxy: ((address: string, hop: number) => boolean) | undefined
  readonly cookies: readonly CookieRule[]
  readonly introspection: boolean
  /** Who meets a `@policy`. */
  readonly policies: Policies
  readonly trustedDocuments: { readonly file: string | undefined; readonly mode: 'only' | 'log' }
  /** The directory that is served below /playground; nothing without. */
  readonly playground: string | undefined
  /** The built web app and the origins that it may talk to besides ours; nothing is served at / without. */
  readonly web: { readonly directory: string; readonly sources: readonly string[] } | undefined
  /** Origins whose pages may call us; `*` is every origin. */
  readonly origins: readonly string[]
  readonly limits: Limits
}

/**
 * Reads the environment, and `--supergraph FILE --port N --admin-port N` which win over it.
 * @throws ConfigError with every problem at once; a command line that cannot be read is told alone, for it may hold what is missing
 */
export function readConfig(env: Env, argv: readonly string[] = []): Config {
  const { values, unknown } = readNames('gateway', 'GATEWAY_', names, { ...env, ...argumentsAsEnv(argv) }, identityGaps)
  const production = values.NODE_ENV === 'production'
  const shareOf = (most: number) => Math.ceil(most / values.GATEWAY_PROCESSES)
  return Object.freeze({
    service: 'gateway',
    environment: values.NODE_ENV,
    logLevel: values.LOG_LEVEL,
    tracing: tracingOf(values, 'gateway'),
    unknownNames: unknown,
    http: {
      host: values.HOST,
      port: values.GATEWAY_PORT,
      adminPort: values.GATEWAY_ADMIN_PORT,
      requestTimeoutMs: values.GATEWAY_REQUEST_TIMEOUT_MS,
    },
    processes: values.GATEWAY_PROCESSES,
    supergraphFile: values.GATEWAY_SUPERGRAPH,
    subgraphUrls: values.GATEWAY_SUBGRAPH_URLS,
    subgraphs: { timeoutMs: values.GATEWAY_SUBGRAPH_TIMEOUT_MS, sockets: values.GATEWAY_SUBGRAPH_SOCKETS },
    shareReads: values.GATEWAY_SHARE_READS,
    responseCache: {
      url: values.GATEWAY_RESPONSE_CACHE_URL,
      credentialsFile: values.GATEWAY_RESPONSE_CACHE_CREDENTIALS_FILE,
    },
    planner: values.GATEWAY_PLANNER,
    planDeadlineMs: values.GATEWAY_PLAN_DEADLINE_MS,
    eventDeadlineMs: values.GATEWAY_EVENT_DEADLINE_MS,
    identity: identityOf(values),
    revocations: values.GATEWAY_REVOCATIONS,
    connectionReports: values.GATEWAY_CONNECTION_REPORTS,
    trustProxy: values.TRUST_PROXY,
    cookies: values.GATEWAY_COOKIES,
    introspection: values.GATEWAY_INTROSPECTION ?? !production,
    policies: values.GATEWAY_POLICIES,
    trustedDocuments: { file: values.GATEWAY_TRUSTED_DOCUMENTS, mode: values.GATEWAY_TRUSTED_DOCUMENTS_MODE },
    playground: values.GATEWAY_PLAYGROUND && resolve(values.GATEWAY_PLAYGROUND),
    web: values.GATEWAY_WEB
      ? { directory: resolve(values.GATEWAY_WEB), sources: values.GATEWAY_WEB_SOURCES }
      : undefined,
    origins: [...(production ? [] : developersOrigins), ...(values.GATEWAY_ORIGINS ?? [])],
    limits: {
      bodyBytes: values.GATEWAY_MAX_BODY_BYTES,
      tokens: values.GATEWAY_MAX_TOKENS,
      depth: values.GATEWAY_MAX_DEPTH,
      aliases: values.GATEWAY_MAX_ALIASES,
      rootFields: values.GATEWAY_MAX_ROOT_FIELDS,
      fields: values.GATEWAY_MAX_FIELDS,
      fragments: values.GATEWAY_MAX_FRAGMENTS,
      variables: values.GATEWAY_MAX_VARIABLES,
      directives: values.GATEWAY_MAX_DIRECTIVES,
      crossings: values.GATEWAY_MAX_CROSSINGS,
      operations: values.GATEWAY_MAX_OPERATIONS,
      cost: values.GATEWAY_MAX_COST,
      costPerUser: values.GATEWAY_COST_PER_USER,
      costPerAddress: values.GATEWAY_COST_PER_ADDRESS,
      connectionsPerAddress: shareOf(values.GATEWAY_MAX_CONNECTIONS_PER_ADDRESS),
      handshakesPerAddress: shareOf(values.GATEWAY_MAX_HANDSHAKES_PER_ADDRESS),
      operationsPerAddress: values.GATEWAY_MAX_OPERATIONS_PER_ADDRESS,
      connectionsPerUser: shareOf(values.GATEWAY_MAX_CONNECTIONS_PER_USER),
      subscriptionsPerConnection: values.GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION,
      // A connection is one process's: never less than it may carry.
      subscriptionsPerUser: Math.max(
        shareOf(values.GATEWAY_MAX_SUBSCRIPTIONS_PER_USER),
        Math.min(values.GATEWAY_MAX_SUBSCRIPTIONS_PER_CONNECTION, values.GATEWAY_MAX_SUBSCRIPTIONS_PER_USER),
      ),
      socketBufferBytes: values.GATEWAY_MAX_SOCKET_BUFFER_BYTES,
    },
  })
}
