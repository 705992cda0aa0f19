import { expect, test } from '@jest/globals'
import { AggregatorRegistry } from 'prom-client'
import { createMetrics } from './metrics.ts'

const { registry } = createMetrics('test')
const read = async (name: string) => Number(new RegExp(`^${name}\\S* (\\S+)`, 'm').exec(await registry.metrics())?.[1])

/** Holds the event loop, so that what is due comes late; then lets it come. */
async function holdLoop(ms: number): Promise<void> {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
  for (let turns = 0; turns < 3; turns++) await new Promise(resolve => setImmediate(resolve))
}

test('how long the event loop was held is told once', async () => {
  await holdLoop(300)
  await holdLoop(300)
  // The pause between two looks, a tenth of a second, is no lag.
  expect(await read('nodejs_eventloop_lag_max_seconds')).toBeGreaterThan(0.15)
  expect(await read('nodejs_eventloop_lag_max_seconds')).toBe(0)
})

test('each gauge is there once, with a number', async () => {
  const gauges = (await registry.metrics()).split('\n').filter(line => line.startsWith('nodejs_eventloop_'))
  expect(gauges.map(line => line.replace(/\{.*/, '')).sort()).toEqual([
    'nodejs_eventloop_lag_max_seconds',
    'nodejs_eventloop_lag_p50_seconds',
    'nodejs_eventloop_lag_p90_seconds',
    'nodejs_eventloop_lag_p99_seconds',
    'nodejs_eventloop_lag_seconds',
    'nodejs_eventloop_utilization_ratio',
  ])
  for (const line of gauges) expect(Number(line.split(' ')[1])).toBeGreaterThanOrEqual(0)
})

test('of many processes the worst is told', async () => {
  const told = await registry.getMetricsAsJSON()
  const withLag = (value: number) =>
    told
      .filter(({ name }) => name === 'nodejs_eventloop_lag_p99_seconds')
      .map(metric => ({ ...metric, values: [{ value, labels: {} }] }))
  const together = AggregatorRegistry.aggregate([withLag(0.2), withLag(0.5), withLag(0.1)])
  expect(await together.metrics()).toMatch(/^nodejs_eventloop_lag_p99_seconds 0\.5$/m)
})
