import { expect, test } from '@jest/globals'
import { createMetrics } from '../process/metrics.ts'
import { virtualClock } from '../test-clock.ts'
import { watchKafka } from './kafka-watch.ts'

function world({ silent = false, stuck = false, answers = true, settlesWithinMs = 0 } = {}) {
  const state = { silent, stuck, answers }
  const metrics = createMetrics('test')
  const watch = watchKafka({
    kafka: {
      ping: async () => {
        if (!state.answers) throw new Error('away')
      },
    },
    metrics,
    mirrors: [
      { topic: 'a.events', held: () => 64, pending: async () => 3, age: async () => 1_200, stuck: () => state.stuck },
      { topic: 'a.reads', held: () => 0, pending: async () => 4, age: async () => 700, stuck: () => false },
    ],
    consumers: [{ group: 'g', lag: async () => 9, parkedKeys: async () => 2, silent: () => state.silent }],
    settlesWithinMs,
  })
  return { state, metrics, watch }
}

test('a service that stands still while the broker answers is not ready, and says what stands still', async () => {
  const { state, watch } = world()
  await expect(watch.checks.consumer?.()).resolves.toBeUndefined()
  state.silent = true
  state.stuck = true
  await expect(watch.checks.consumer?.()).rejects.toThrow('the consumer g has fallen silent')
  await expect(watch.checks.mirror?.()).rejects.toThrow('the mirror stands still')
})

test('an outage of Kafka leaves services ready: what needs no Kafka goes on', async () => {
  const { watch } = world({ silent: true, stuck: true, answers: false })
  await expect(watch.checks.consumer?.()).resolves.toBeUndefined()
  await expect(watch.checks.mirror?.()).resolves.toBeUndefined()
})

test('what has stood still since an outage has time to go on before it is a fault of ours', async () => {
  using time = virtualClock()
  const { state, watch } = world({ silent: true, answers: false, settlesWithinMs: 20_000 })
  await watch.checks.consumer?.()
  state.answers = true
  await watch.checks.consumer?.()
  await time.advance(19_999)
  time.step(3_600_000)
  await watch.checks.consumer?.()
  await time.advance(1)
  await expect(watch.checks.consumer?.()).rejects.toThrow('the consumer g has fallen silent')
})

test('the outbox of all mirrors, its age and the lag are numbers on the admin port, and words for who waits', async () => {
  const { metrics, watch } = world()
  const text = await metrics.registry.metrics()
  for (const line of [
    /outbox_rows{.*} 7/,
    /outbox_age_seconds{.*} 1\.2/,
    /outbox_leases_held{topic="a\.events".*} 64/,
    /outbox_leases_held{topic="a\.reads".*} 0/,
    /consumer_lag_records{.*} 9/,
    /consumer_parked_keys{.*} 2/,
  ])
    expect(text).toMatch(line)
  expect(await watch.unsettled()).toEqual(['7 rows for Kafka', '9 records from Kafka'])
})
