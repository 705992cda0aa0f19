// Records spans with OpenTelemetry's SDK and sends them to a collector in OTLP. The only file that knows either, and loaded only where
// spans are wanted. What a collector does or does not do is felt by no request: spans wait in a bounded queue, or are dropped.

import { hostname } from 'node:os'
import { type Context, diag, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Log } from './log.ts'
import { type Recorder, recordSpans } from './spans.ts'
import type { TracingConfig } from './tracing-config.ts'

/** Some seconds of a busy process; a span that waits takes about 1 KiB. */
const mostWaiting = 8_192
const sentEveryMs = 1_000
/** A collector that takes longer is as good as away; a process that drains waits for it once. */
const sentWithinMs = 3_000

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const

/** Spans are recorded from now on. Disposing sends those that wait, within some seconds, and records no more. */
export function startTracing(config: TracingConfig, log: Log): AsyncDisposable {
  const { url, headers, serviceName } = config
  const exporter = new OTLPTraceExporter({ url, headers, timeoutMillis: sentWithinMs })
  diag.setLogger({ ...silent, warn: text => log.warn({ told: text }, 'spans were dropped') })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': serviceName,
      'service.namespace': 'chat-supergraph',
      'service.instance.id': `${hostname()}:${process.pid}`,
    }),
    sampler: samplerOf(config),
    spanLimits: { attributeCountLimit: 32, attributeValueLengthLimit: 256 },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: tellingOutages(exporter, log),
        maxQueueSize: mostWaiting,
        scheduledDelayMillis: sentEveryMs,
        exportTimeoutMillis: sentWithinMs,
      }),
    ],
  })
  recordSpans(recorderOf(provider))
  log.info({ sampler: config.sampler, ratio: config.ratio }, 'spans are recorded')
  return {
    async [Symbol.asyncDispose]() {
      recordSpans(undefined)
      // A collector that is away has been told of, and holds no drain up.
      await provider.shutdown().catch(() => undefined)
    },
  }
}

function recorderOf(provider: TracerProvider): Recorder {
  const tracer = provider.getTracer('chat-supergraph')
  return {
    begin(name, { kind = 'internal', parent, attributes }) {
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes: { ...attributes } }, contextOf(parent))
      const { traceId, spanId, traceFlags } = span.spanContext()
      return {
        step: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
        set: more => void span.setAttributes({ ...more }),
        end(error) {
          if (error !== undefined)
            span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', kindOf(error))
          span.end()
        },
      }
    },
  }
}

function contextOf(parent: string | undefined): Context {
  if (parent === undefined) return ROOT_CONTEXT
  const [, traceId = '', spanId = '', flags = ''] = parent.split('-')
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true })
}

/** Messages may quote what somebody has written. */
function kindOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error
  const { code, extensions, name } = error as { code?: unknown; extensions?: { code?: unknown }; name?: unknown }
  return String(extensions?.code ?? code ?? name ?? 'Error')
}

function samplerOf({ sampler, ratio }: TracingConfig): Sampler {
  const [, own = sampler] = /^parentbased_(.+)$/.exec(sampler) ?? []
  const root =
    own === 'always_on'
      ? new AlwaysOnSampler()
      : own === 'always_off'
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(ratio)
  return own === sampler ? root : new ParentBasedSampler({ root })
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, verbose() {} }

/** One line when a collector goes, and one when it is back. */
function tellingOutages(exporter: SpanExporter, log: Log): SpanExporter {
  let isAway = false
  return {
    export(spans, done) {
      exporter.export(spans, result => {
        const failed = result.error !== undefined || result.code !== 0
        if (failed && !isAway)
          log.warn({ err: result.error?.message }, 'a collector does not take spans; they are lost')
        if (!failed && isAway) log.info('the collector takes spans again')
        isAway = failed
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
  }
}
