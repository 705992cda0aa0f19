import { afterEach, expect, test } from '@jest/globals'
import { type Collector, startCollector } from '#stack/testing/collector.ts'
import { createLog } from './log.ts'
import { startTracing } from './otlp.ts'
import { beginEntry, beginSpan, recordSpans } from './spans.ts'
import { inStep } from './trace.ts'
import type { TracingConfig } from './tracing-config.ts'

const recorded = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const notRecorded = '00-11111111111111111111111111111111-00f067aa0ba902b7-00'
const log = createLog('test', 'silent')

const configOf = ({ url }: Collector, more: Partial<TracingConfig> = {}): TracingConfig => ({
  ...{ url: `${url}/v1/traces`, headers: {}, sampler: 'parentbased_always_on', ratio: 1, serviceName: 'test' },
  ...more,
})

afterEach(() => recordSpans(undefined))

test('what has ended is sent with its parent, its process and the kind of its error, and never with a message', async () => {
  await using collector = await startCollector()
  const tracing = startTracing(configOf(collector), log)
  const entry = beginEntry('asked', recorded, { kind: 'server', attributes: { 'url.path': '/graphql' } })
  inStep(entry?.step, () => beginSpan('failing')?.end(new TypeError('the walrus was Paul')))
  entry?.end()
  await tracing[Symbol.asyncDispose]()
  const [failing, asked] = collector.spans
  expect(asked).toMatchObject({
    service: 'test',
    name: 'asked',
    parentSpanId: '00f067aa0ba902b7',
    attributes: { 'url.path': '/graphql' },
  })
  expect(failing).toMatchObject({
    parentSpanId: asked?.spanId,
    traceId: asked?.traceId,
    attributes: { 'error.type': 'TypeError' },
  })
  expect(JSON.stringify(collector.spans)).not.toContain('walrus')
})

test.each([
  ['parentbased_always_on', 1, ['new', 'recorded']],
  ['parentbased_always_off', 1, ['recorded']],
  ['parentbased_traceidratio', 0, ['recorded']],
  ['always_on', 1, ['new', 'recorded', 'not recorded']],
  ['always_off', 1, []],
  ['traceidratio', 0, []],
] as const)('%s with %d records of a new trace, a recorded one and another one: %j', async (sampler, ratio, names) => {
  await using collector = await startCollector()
  const tracing = startTracing(configOf(collector, { sampler, ratio }), log)
  beginEntry('new', undefined, {})?.end()
  beginEntry('recorded', recorded, {})?.end()
  beginEntry('not recorded', notRecorded, {})?.end()
  await tracing[Symbol.asyncDispose]()
  expect(collector.spans.map(({ name }) => name)).toEqual(names)
})

test('a collector that is away holds no end up', async () => {
  const collector = await startCollector()
  await collector[Symbol.asyncDispose]()
  const tracing = startTracing(configOf(collector), log)
  beginEntry('new', undefined, {})?.end()
  await tracing[Symbol.asyncDispose]()
  expect(beginEntry('later', undefined, {})).toBeUndefined()
})
