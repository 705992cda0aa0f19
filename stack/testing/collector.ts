// A collector of a test's own: takes spans in OTLP as JSON, and keeps them.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A span as it came. */
export interface CollectedSpan {
  readonly service: string
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  /** Empty for the first of a trace. */
  readonly parentSpanId: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** A running collector. */
export interface Collector extends AsyncDisposable {
  /** What `OTEL_EXPORTER_OTLP_ENDPOINT` is set to. */
  readonly url: string
  readonly spans: readonly CollectedSpan[]
  /** How often somebody has sent something, and with which `authorization`. */
  readonly authorizations: readonly (string | undefined)[]
}

interface Value {
  readonly stringValue?: string
  readonly intValue?: number | string
  readonly boolValue?: boolean
  readonly doubleValue?: number
}

interface Attribute {
  readonly key: string
  readonly value: Value
}

interface Sent {
  readonly resourceSpans?: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[]
  }[]
}

interface SentSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: readonly Attribute[]
}

/** Listens on a port of its own. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = []
  const authorizations: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    const { resourceSpans = [] } = (await json(request)) as Sent
    authorizations.push(request.headers.authorization)
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = String(valuesOf(resource.attributes)['service.name'])
      for (const sent of scopeSpans.flatMap(scope => scope.spans)) spans.push(spanOf(service, sent))
    }
    response.setHeader('content-type', 'application/json').end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    ...{ spans, authorizations },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function spanOf(service: string, { name, traceId, spanId, parentSpanId = '', attributes }: SentSpan): CollectedSpan {
  return { service, name, traceId, spanId, parentSpanId, attributes: valuesOf(attributes) }
}

const valuesOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
