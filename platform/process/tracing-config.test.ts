import { expect, test } from '@jest/globals'
import { readNames } from './config.ts'
import { tracingNames, tracingOf } from './tracing-config.ts'

const read = (env: Record<string, string>) => {
  const { values, unknown } = readNames('chats', 'CHATS_', tracingNames, env)
  return { tracing: tracingOf(values, 'chats'), unknown }
}

test('nothing is recorded unless it is said where to', () => {
  expect(read({ OTEL_SERVICE_NAME: 'mine', OTEL_TRACES_SAMPLER: 'always_on' }).tracing).toBeUndefined()
})

test('the names are those of OpenTelemetry', () => {
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://tempo:4318' }).tracing).toEqual({
    url: 'http://tempo:4318/v1/traces',
    ...{ headers: {}, sampler: 'parentbased_always_on', ratio: 1, serviceName: 'chats' },
  })
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otlp.example/otlp/',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20YTpi,x-scope=100%',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.01',
    OTEL_SERVICE_NAME: 'chats-eu',
  }
  expect(read(env).tracing).toEqual({
    url: 'https://otlp.example/otlp/v1/traces',
    headers: { authorization: 'Basic YTpi', 'x-scope': '100%' },
    ...{ sampler: 'parentbased_traceidratio', ratio: 0.01, serviceName: 'chats-eu' },
  })
})

test('other names of OpenTelemetry are told, and what does not fit is refused', () => {
  expect(read({ OTEL_BSP_MAX_QUEUE_SIZE: '5', OTEL_TRACES_EXPORTER: 'zipkin' }).unknown).toEqual([
    'OTEL_BSP_MAX_QUEUE_SIZE',
    'OTEL_TRACES_EXPORTER',
  ])
  expect(() => read({ OTEL_TRACES_SAMPLER_ARG: '2' })).toThrow('OTEL_TRACES_SAMPLER_ARG is not a number from 0 to 1')
  expect(() => read({ OTEL_TRACES_SAMPLER: 'jaeger_remote' })).toThrow('OTEL_TRACES_SAMPLER is not one of')
})
