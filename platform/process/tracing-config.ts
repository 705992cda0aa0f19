// Where spans go, by the names that OpenTelemetry has given its variables. Used by the configuration of every process.
// @see https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/

import { fraction, type Names, oneOf, optional, pairs, text, url, type Values, withDefault } from './config.ts'

/** What every process can be told of spans; other names that begin with OTEL_ are told in the log, and do nothing. */
export const tracingNames = {
  /** Where spans go, in OTLP as JSON: `/v1/traces` is added. Nothing is recorded without it. See docs/tracing.md. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url('http', 'https')),
  /** What the collector wants with them, such as a key. Values are percent-encoded. */
  OTEL_EXPORTER_OTLP_HEADERS: withDefault(pairs, {}),
  /** Which traces are recorded. With `parentbased_` a client's own `traceparent` decides, where there is one. */
  OTEL_TRACES_SAMPLER: withDefault(
    oneOf(
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ),
    'parentbased_always_on',
  ),
  /** The part of traces that a sampler with `traceidratio` takes. */
  OTEL_TRACES_SAMPLER_ARG: withDefault(fraction, 1),
  /** What spans are said to come from: the process's own name unless something else is said. */
  OTEL_SERVICE_NAME: optional(text),
} satisfies Names

/** How spans are recorded. */
export interface TracingConfig {
  /** With its path. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly sampler: Values<typeof tracingNames>['OTEL_TRACES_SAMPLER']
  /** Of a sampler that takes a part of them. */
  readonly ratio: number
  readonly serviceName: string
}

/** @returns undefined where nothing is to be recorded */
export function tracingOf(values: Values<typeof tracingNames>, service: string): TracingConfig | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = values
  if (endpoint === undefined) return undefined
  const headers = Object.entries(values.OTEL_EXPORTER_OTLP_HEADERS)
  return {
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, decoded(value)])),
    sampler: values.OTEL_TRACES_SAMPLER,
    ratio: values.OTEL_TRACES_SAMPLER_ARG,
    serviceName: values.OTEL_SERVICE_NAME ?? service,
  }
}

/** One that was not encoded is taken as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
