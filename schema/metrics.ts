// Every number that our processes tell Prometheus: the contract with operators, as schema.graphql is that with clients. Names are those of
// OpenMetrics (base units, `_total`), labels after the conventions of OpenTelemetry where there are some. No label holds an id, a name that
// a client chose, or a text. docs/metrics.md is made of this table; deploy/observe holds alerts and dashboards against it.

/** Which processes tell it. `subgraphs` are all six; `gateway` is each gateway, `primary` one that has many processes. */
export type ToldBy = 'all' | 'gateway' | 'primary' | 'subgraphs' | readonly string[]

/** One metric. `labels` are its own: `service`, which a subgraph adds to everything, is none of them. */
export interface MetricRow {
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  readonly labels: readonly string[]
  readonly toldBy: ToldBy
}

const mirroring = ['auth', 'users', 'chats', 'messages', 'notifications'] as const
const consuming = ['users', 'chats', 'messages', 'notifications', 'presence'] as const

/** By name, in the order of the documents. */
export const metricTable = {
  graphql_server_operations_total: {
    type: 'counter',
    help: 'Queries and mutations by outcome: ok, refused (the caller can do something about it) or failed (we can). The type is "unread" where it was refused before it was known, a subscription included.',
    labels: ['graphql_operation_type', 'outcome'],
    toldBy: 'all',
  },
  graphql_server_operation_duration_seconds: {
    type: 'histogram',
    help: 'From when a query or mutation was begun to its whole result.',
    labels: ['graphql_operation_type', 'outcome'],
    toldBy: 'all',
  },
  graphql_server_errors_total: {
    type: 'counter',
    help: 'Errors that were told, by extensions.code; "OTHER" is none of ours.',
    labels: ['error_type'],
    toldBy: 'all',
  },
  graphql_server_active_operations: {
    type: 'gauge',
    help: 'Queries and mutations that are being answered, those that nobody waits for any more included.',
    labels: [],
    toldBy: 'all',
  },
  nodejs_eventloop_lag_p50_seconds: {
    type: 'gauge',
    help: 'Half of the looks at the event loop came so late at most.',
    labels: [],
    toldBy: 'all',
  },
  nodejs_eventloop_lag_p90_seconds: {
    type: 'gauge',
    help: '90 % of the looks at the event loop came so late at most.',
    labels: [],
    toldBy: 'all',
  },
  nodejs_eventloop_lag_p99_seconds: {
    type: 'gauge',
    help: '99 % of the looks at the event loop came so late at most.',
    labels: [],
    toldBy: 'all',
  },
  nodejs_eventloop_lag_max_seconds: {
    type: 'gauge',
    help: 'So late came the latest look at the event loop.',
    labels: [],
    toldBy: 'all',
  },
  nodejs_eventloop_utilization_ratio: {
    type: 'gauge',
    help: 'The part of the time in which the event loop had work.',
    labels: [],
    toldBy: 'all',
  },
  outbox_rows: {
    type: 'gauge',
    help: 'Facts that Kafka does not have yet.',
    labels: [],
    toldBy: mirroring,
  },
  outbox_age_seconds: {
    type: 'gauge',
    help: 'How long the oldest of them has waited.',
    labels: [],
    toldBy: mirroring,
  },
  outbox_leases_held: {
    type: 'gauge',
    help: 'Shards of an outbox, out of 64, that this process takes to Kafka. All processes of a service together hold all of them.',
    labels: ['topic'],
    toldBy: mirroring,
  },
  consumer_lag_records: {
    type: 'gauge',
    help: 'Records that are not taken in yet.',
    labels: [],
    toldBy: consuming,
  },
  consumer_parked_keys: {
    type: 'gauge',
    help: 'Keys that stand still behind a record that failed.',
    labels: [],
    toldBy: consuming,
  },
  auth_code_compares_total: {
    type: 'counter',
    help: 'Codes that were compared with a challenge.',
    labels: [],
    toldBy: ['auth'],
  },
  auth_password_hashes_total: {
    type: 'counter',
    help: 'Passwords that were hashed or compared.',
    labels: [],
    toldBy: ['auth'],
  },
  auth_mails_waiting: {
    type: 'gauge',
    help: 'Mails that the mail server has not taken yet.',
    labels: [],
    toldBy: ['auth'],
  },
  pushes_due: {
    type: 'gauge',
    help: 'Pushes that were not sent yet.',
    labels: [],
    toldBy: ['notifications'],
  },
  live_connections: {
    type: 'gauge',
    help: 'Open connections of clients: WebSockets and response streams.',
    labels: [],
    toldBy: 'gateway',
  },
  live_subscriptions: {
    type: 'gauge',
    help: 'Running subscriptions.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_subscriptions_ended_total: {
    type: 'counter',
    help: 'Ended subscriptions by reason: CLIENT, COMPLETED, or the code that was told.',
    labels: ['field', 'reason'],
    toldBy: 'gateway',
  },
  live_feeds: {
    type: 'gauge',
    help: 'Open upstream subscriptions.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_feeds_closed_total: {
    type: 'counter',
    help: 'Closed upstream subscriptions by reason.',
    labels: ['field', 'reason'],
    toldBy: 'gateway',
  },
  live_feed_waiting_events: {
    type: 'gauge',
    help: 'Events that came from upstream and are not handed on yet, of all feeds.',
    labels: [],
    toldBy: 'gateway',
  },
  live_feed_lag_seconds: {
    type: 'histogram',
    help: 'From when an event was stored to when its feed received it. The clocks are those of two machines.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_delivery_seconds: {
    type: 'histogram',
    help: 'From the first byte of an event to its last socket, one sample a tick: the newest event of it. Replays are left out.',
    labels: [],
    toldBy: 'gateway',
  },
  live_publish_to_socket_seconds: {
    type: 'histogram',
    help: 'From when an event was stored to its last socket, one sample a tick: the oldest event of it. Replays are left out. The clocks are those of two machines.',
    labels: [],
    toldBy: 'gateway',
  },
  live_group_size: {
    type: 'histogram',
    help: 'Members of a feed, by event.',
    labels: [],
    toldBy: 'gateway',
  },
  live_admission_seconds: {
    type: 'histogram',
    help: 'Time to ask a subgraph whether a viewer may join.',
    labels: [],
    toldBy: 'gateway',
  },
  live_range_reads_total: {
    type: 'counter',
    help: 'Reads of older events, each for all who needed it.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_replayed_events_total: {
    type: 'counter',
    help: 'Events sent again to those who came back.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_skipped_events_total: {
    type: 'counter',
    help: 'Ephemeral events that a later state replaced, or that made room for durable ones.',
    labels: ['where'],
    toldBy: 'gateway',
  },
  live_gaps_total: {
    type: 'counter',
    help: 'Events that were marked as following a gap.',
    labels: ['field'],
    toldBy: 'gateway',
  },
  live_slow_readers_total: {
    type: 'counter',
    help: 'Connections let go because their reader did not keep up.',
    labels: [],
    toldBy: 'gateway',
  },
  response_cache_lookups_total: {
    type: 'counter',
    help: 'Entities and root answers that were looked for in the response cache: hit, miss, passed (who asks has just changed something) or late. None where there is no cache.',
    labels: ['outcome'],
    toldBy: 'gateway',
  },
  response_cache_dropped_total: {
    type: 'counter',
    help: 'Entities and root answers that the response cache did not take.',
    labels: [],
    toldBy: 'gateway',
  },
  gateway_processes: {
    type: 'gauge',
    help: 'Processes that serve clients.',
    labels: [],
    toldBy: 'primary',
  },
  gateway_processes_lost_total: {
    type: 'counter',
    help: 'Processes that have ended without being told to.',
    labels: [],
    toldBy: 'primary',
  },
} as const satisfies Readonly<Record<string, MetricRow>>

/** A metric of ours. */
export type MetricName = keyof typeof metricTable

/** What prom-client tells of any process of Node.js beside them, as far as alerts and dashboards use it. */
export const foreignMetrics = {
  process_cpu_seconds_total: 'counter',
  process_resident_memory_bytes: 'gauge',
  process_start_time_seconds: 'gauge',
  process_open_fds: 'gauge',
  nodejs_heap_size_used_bytes: 'gauge',
} as const satisfies Readonly<Record<string, MetricRow['type']>>
