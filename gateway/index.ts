// Composes a gateway from its configuration, bottom-up; listens last. Called by main.ts and by tests.

import { randomUUID } from 'node:crypto'
import { deadlineSignal } from '#platform/clock.ts'
import { createTokenReader } from '#platform/identity/access-token.ts'
import { assertionHeader, createSigner, readSigningKey, type Signer } from '#platform/identity/identity.ts'
import { createJwks } from '#platform/identity/jwks.ts'
import { createLog, type Log } from '#platform/process/log.ts'
import { createMetrics } from '#platform/process/metrics.ts'
import type { Running } from '#platform/process/process.ts'
import { createTraffic, labelOfCode, outcomeOf } from '#platform/process/traffic.ts'
import { listenForOperators, type OpenAdmin } from './admin.ts'
import { type AnswersOptions, createAnswers } from './answers.ts'
import { startApollo } from './apollo.ts'
import { unmetPolicies } from './authorize/authorize.ts'
import type { Config } from './config.ts'
import { createCookieRules } from './cookies.ts'
import { formatError } from './errors.ts'
import { createGatewayInterface } from './gateway-interface.ts'
import { createAnonymousRate } from './guards/anonymous-rate.ts'
import { createBudget } from './guards/budget.ts'
import { createCharges } from './guards/charges.ts'
import { createClientReader } from './guards/client-address.ts'
import { createHandshakes } from './guards/handshakes.ts'
import { createHttp, path } from './http.ts'
import { type Callers, createCallers, openCallers } from './identity/callers.ts'
import type { IdentityConfig } from './identity/identity-config.ts'
import { followRevocations, noRevocations, type Revocations, selectionOf } from './identity/revocations.ts'
import { createOperations } from './operations.ts'
import { createPlanner } from './planner/planner.ts'
import { createReadiness } from './readiness.ts'
import { createNobody, createRequestContexts } from './request-context.ts'
import { createResponseCache } from './response-cache.ts'
import { createCacheMetrics } from './response-cache-metrics.ts'
import { connectResponseStore } from './response-store.ts'
import type { SubgraphField } from './subgraph-field.ts'
import { createSubgraphs, type Subgraphs } from './subgraphs.ts'
import { explainFeed } from './subscribe/explain.ts'
import { createHub } from './subscribe/hub.ts'
import { createLiveMetrics } from './subscribe/live-metrics.ts'
import { patienceFor } from './subscribe/patience.ts'
import { createUpstreams } from './subscribe/upstream.ts'
import type { Supergraph } from './supergraph.ts'
import { type Supergraphs, watchSupergraph } from './supergraphs.ts'
import { reportDocument, startConnectionReports } from './transports/connection-reports.ts'
import { createConnections } from './transports/connections.ts'
import { startHeartbeat } from './transports/heartbeat.ts'
import { createOperationRunner } from './transports/run-operation.ts'
import { readTrustedDocuments } from './trusted-documents.ts'
import { createFlusher } from './wire/outbox.ts'

const reportWithinMs = 5_000

/** A running gateway. Disposing it refuses new connections, ends live ones, and then closes both ports and all other parts. */
export interface Gateway extends Running {
  /** Reads the supergraph file again now, for tests that will not wait for the watcher. */
  reload(): Promise<void>
}

/**
 * Builds every part, listens on both ports, and resolves then. Where one step fails, what was built before is disposed.
 * @param openAdmin how operators ask; one of many processes leaves their port to its primary
 * @throws ConfigError where the supergraph or another configured file cannot be read; where a port cannot be bound
 */
export async function start(config: Config, openAdmin: OpenAdmin = listenForOperators): Promise<Gateway> {
  await using parts = new AsyncDisposableStack()
  const log = createLog('gateway', config.logLevel)
  const { identity, limits } = config
  if (!identity)
    log.warn('THIS GATEWAY IS OPEN: without an identity configuration everyone is anonymous and nothing is signed')
  const signer = identity && createSigner(readSigningKey(identity.signingKeyFile))
  const masking = {
    enabled: identity !== undefined,
    suggestions: config.introspection,
    onMasked: (error: object) => log.warn({ error }, 'an error was masked'),
  }
  const { registry, ask } = createMetrics()
  const metrics = createLiveMetrics(registry)
  const traffic = createTraffic(registry)
  const format = (error: Parameters<typeof formatError>[0]) => {
    const shown = formatError(error, masking)
    traffic.told(shown.extensions?.code)
    return shown
  }
  const planner = parts.use(createPlanner({ by: config.planner, deadlineMs: config.planDeadlineMs }))
  const { shareReads } = config
  const { url: cacheUrl, credentialsFile } = config.responseCache
  const store = cacheUrl === undefined ? undefined : parts.use(connectResponseStore({ url: cacheUrl, credentialsFile }))
  const cacheMetrics = createCacheMetrics(registry)
  const cache = store && createResponseCache({ store, ...cacheMetrics })
  const subgraphs = parts.use(
    createSubgraphs({
      urls: config.subgraphUrls,
      ...config.subgraphs,
      nobody: shareReads ? createNobody(signer) : undefined,
      cache,
    }),
  )
  const { revocations: tells, connectionReports: reports } = config
  const check = (supergraph: Supergraph) => {
    const asked = [tells?.subgraph, reports?.subgraph].filter(name => name !== undefined)
    for (const name of [...supergraph.subgraphs.map(subgraph => subgraph.name), ...asked])
      subgraphs.urlOf(supergraph, name)
    for (const policy of unmetPolicies(supergraph, config.policies))
      log.warn({ policy }, 'GATEWAY_POLICIES says of no role that it meets this policy: what asks for it is refused')
    if (tells) selectionOf(supergraph.supergraphSchema, tells.field)
    if (reports) reportDocument(supergraph.supergraphSchema, reports.field)
  }
  const supergraphs = parts.use(watchSupergraph(config.supergraphFile, { planner, log, check }))
  parts.defer(supergraphs.onChange(subgraphs.follow))
  const patience = patienceFor(config.subgraphs.timeoutMs)
  const upstreams = parts.use(createUpstreams(patience))
  const watcher = reports && parts.use(reportsTo(reports, { subgraphs, supergraphs, signer, log }))
  const connections = createConnections({ limits, watcher })
  ask('live_connections', () => connections.size)
  const revocations: Revocations = tells
    ? followRevocations({
        ...tells,
        url: () => subgraphs.urlOf(supergraphs.current(), tells.subgraph),
        selection: () => selectionOf(supergraphs.current().supergraphSchema, tells.field),
        upstreams,
        signer,
        log,
        onRevoked: () => connections.endWhere(caller => revocations.isRevoked(caller)),
      })
    : noRevocations
  parts.use(revocations)
  const callers = identity ? callersOf(identity, { log, revocations }) : openCallers
  const { file: trustedFile, mode } = config.trustedDocuments
  const operations = createOperations({
    limits,
    introspection: config.introspection,
    policies: config.policies,
    trusted: trustedFile === undefined ? undefined : readTrustedDocuments(trustedFile),
    onUntrusted(operationName) {
      log.warn({ operationName, mode }, 'a document is not in the manifest of trusted documents')
      return mode === 'only' ? 'refuse' : 'run'
    },
  })
  const { eventDeadlineMs } = config
  const hub = parts.use(
    createHub({ supergraphs, subgraphs, upstreams, signer, metrics, log, format, eventDeadlineMs, patience }),
  )
  ask('live_feed_waiting_events', () => [...hub.feeds()].reduce((events, feed) => events + feed.waiting, 0))
  const answers = createAnswers({
    ...{ subgraphs, shareReads, traffic, cache, format },
    onAnswered: log.isLevelEnabled('debug') ? tellingOf(log) : undefined,
  })
  const apollo = await startApollo({
    gateway: createGatewayInterface(supergraphs, answers),
    documents: operations.documents,
    config,
    log,
    format,
  })
  parts.defer(() => apollo.stop())

  const contextOf = createRequestContexts({ signer, cookies: createCookieRules(config.cookies) })

  const charges = createCharges(createBudget(limits))
  const runner = createOperationRunner({
    operations,
    charges,
    supergraphs,
    hub,
    format,
    onRefused: traffic.refused,
    answer: (operation, supergraph, { caller, client, charge, signal }) =>
      answers.answerInParts(operation, supergraph, { context: { ...contextOf(caller, client), signal }, charge }),
  })
  const flusher = createFlusher()
  let draining = false
  const readiness = createReadiness({
    parts: { keys: callers.ready, revocations: revocations.ready },
    subgraphs: () =>
      supergraphs.current().subgraphs.map(({ name }) => [name, subgraphs.urlOf(supergraphs.current(), name)]),
    draining: () => draining,
  })

  const inspection = {
    registry: () => registry,
    readiness: readiness.report,
    supergraph: () => supergraphs.current().id,
    subscriptions: () => [...hub.feeds()].map(explainFeed),
  }
  const admin = parts.use(await openAdmin(inspection, config.http))
  const http = await createHttp({
    config,
    apollo,
    answers,
    callers,
    operations,
    charges,
    supergraphs,
    streams: {
      connections,
      runner,
      flusher,
      maxBufferBytes: limits.socketBufferBytes,
      onTooSlow: metrics.tooSlow,
      onSkipped: events => metrics.skipped('reader', events),
    },
    onRefused: traffic.refused,
    onFailed: error => log.error({ err: error }, 'a message failed'),
    heartbeat: parts.use(startHeartbeat()),
    anonymousRate: createAnonymousRate(limits.operationsPerAddress),
    handshakes: createHandshakes(limits.handshakesPerAddress),
    clientOf: createClientReader(config.trustProxy),
    contextFor: contextOf,
    format,
    ready: readiness.ready,
    draining: () => draining,
  })
  parts.defer(() => http.close())
  // Live connections are told first: the HTTP server would wait for their responses.
  parts.use(connections)
  parts.defer(() => {
    draining = true
  })

  const url = await http.listen({ host: config.http.host, port: config.http.port })
  log.info(
    { url: `${url}${path}`, adminUrl: admin.url, supergraph: supergraphs.current().id },
    'the gateway is listening',
  )
  const owned = parts.move()
  return {
    url: `${url}${path}`,
    adminUrl: admin.url,
    reload: () => supergraphs.reload(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Which operation, and how it ended: its name is its developers', and all else of it somebody's. */
const tellingOf =
  (log: Log): AnswersOptions['onAnswered'] =>
  ({ kind, node }, errors) => {
    const codes = errors.map(({ extensions }) => labelOfCode(extensions?.code))
    log.debug({ kind, operation: node.name?.value, outcome: outcomeOf(errors), codes }, 'an operation was answered')
  }

function callersOf(
  { jwksUrl, issuer, audience }: IdentityConfig,
  { log, revocations }: { log: Log; revocations: Revocations },
): Callers {
  const jwks = createJwks(jwksUrl, log)
  return createCallers({ tokens: createTokenReader({ jwks, issuer, audience }), ready: jwks.ready, revocations })
}

interface ReportingParts {
  readonly subgraphs: Subgraphs
  readonly supergraphs: Supergraphs
  readonly signer: Signer | undefined
  readonly log: Log
}

function reportsTo({ subgraph, field }: SubgraphField, { subgraphs, supergraphs, signer, log }: ReportingParts) {
  const document = () => reportDocument(supergraphs.current().supergraphSchema, field)
  return startConnectionReports({
    log,
    async send(connections) {
      const { errors } = await subgraphs.clientOf(supergraphs.current(), subgraph).ask(
        { query: document(), variables: { connections } },
        {
          requestId: randomUUID(),
          signal: deadlineSignal(reportWithinMs),
          headersFor: (name): Record<string, string> =>
            signer ? { [assertionHeader]: signer.sign({ kind: 'service', name: 'gateway' }, name) } : {},
        },
      )
      if (errors?.length) throw new Error(errors[0]?.message)
    },
  })
}
