// What several processes say, as one answer.

import { expect, test } from '@jest/globals'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Inspection } from '../admin.ts'
import type { ReadinessReport } from '../readiness.ts'
import type { Member } from './forked.ts'
import { inspectAll } from './inspect-all.ts'
import { type Question, questions } from './questions.ts'

const ready: ReadinessReport = { status: 'ready', parts: { keys: 'ok' }, subgraphs: { rooms: 'ok' } }

/** A process that answers as one does, its answers as they are after the channel. */
function memberOf(pid: number, said: Partial<Inspection>, silent = false): Member {
  const inspection: Inspection = {
    registry: () => new Registry(),
    readiness: async () => ready,
    supergraph: () => 'first',
    subscriptions: () => [],
    ...said,
  }
  return {
    ...{ pid, isListening: true, listening: Promise.resolve('http://127.0.0.1:1') },
    ended: new Promise(() => undefined),
    ask: async (question: Question) =>
      silent ? undefined : JSON.parse(JSON.stringify(await questions[question](inspection))),
    ...{ stop: () => undefined, kill: () => undefined },
  }
}

const inspect = (size: number, ...members: Member[]) =>
  inspectAll({ size, members: new Set(members), draining: false }, new Registry())

test('they are ready if each of them is, and what is wrong with one is told', async () => {
  const away: ReadinessReport = { ...ready, status: 'degraded', subgraphs: { rooms: 'refused' } }
  const keyless: ReadinessReport = { ...ready, status: 'not ready', parts: { keys: 'not read yet' } }
  const one = memberOf(1, {})
  expect(await inspect(2, one, memberOf(2, {})).readiness()).toEqual({
    ...{ status: 'ready', parts: { processes: 'ok', keys: 'ok' }, subgraphs: { rooms: 'ok' } },
  })
  expect(await inspect(2, memberOf(2, { readiness: async () => away }), one).readiness()).toEqual({
    ...{ status: 'degraded', parts: { processes: 'ok', keys: 'ok' }, subgraphs: { rooms: 'refused' } },
  })
  expect(await inspect(2, one, memberOf(2, { readiness: async () => keyless })).readiness()).toMatchObject({
    ...{ status: 'not ready', parts: { processes: 'ok', keys: 'not read yet' } },
  })
  for (const members of [[one], [one, memberOf(2, {}, true)], [one, { ...memberOf(2, {}), isListening: false }]])
    expect(await inspect(2, ...members).readiness()).toMatchObject({
      ...{ status: 'not ready', parts: { processes: '1 of 2 answer', keys: 'ok' } },
    })
  expect(await inspect(2).readiness()).toEqual({
    ...{ status: 'not ready', parts: { processes: '0 of 2 answer' }, subgraphs: {} },
  })
  const draining = inspectAll({ size: 1, members: new Set([one]), draining: true }, new Registry())
  expect(await draining.readiness()).toMatchObject({ status: 'draining' })
})

test('feeds have the process that they are in; supergraphs are one where all have the same', async () => {
  const first = memberOf(1, { subscriptions: () => [{ topic: 'a' }, { topic: 'b' }] })
  const second = memberOf(2, { supergraph: () => 'second', subscriptions: () => [{ topic: 'a' }] })
  const both = inspect(2, first, second)
  expect(await both.subscriptions()).toEqual([
    { process: 1, topic: 'a' },
    { process: 1, topic: 'b' },
    { process: 2, topic: 'a' },
  ])
  expect(await both.supergraph()).toBe('first, second')
  expect(await inspect(2, first, first).supergraph()).toBe('first')
})

test('metrics are sums; those of life counts stay when a process has ended, however often it is asked', async () => {
  const counting = (count: number) => {
    const registry = new Registry()
    const registers = [registry]
    new Counter({ name: 'ends_total', help: 'h', labelNames: ['field'], registers }).inc({ field: 'a' }, count)
    new Gauge({ name: 'open', help: 'h', registers }).set(count)
    new Histogram({ name: 'sizes', help: 'h', buckets: [1, 10], registers }).observe(count)
    return registry
  }
  const own = new Registry()
  new Gauge({ name: 'processes', help: 'h', registers: [own] }).set(2)
  const [three, four, five] = [3, 4, 5].map((count, pid) => memberOf(pid, { registry: () => counting(count) }))
  const members = new Set([three, four] as Member[])
  const all = inspectAll({ size: 2, members, draining: false }, own)
  const samples = async () => {
    const text = await (await all.registry()).metrics()
    return text.split('\n').filter(row => row !== '' && !row.startsWith('#'))
  }
  const before = ['ends_total{field="a"} 7', 'open 7', 'sizes_bucket{le="1"} 0', 'sizes_sum 7', 'sizes_count 2']
  expect(await samples()).toEqual(expect.arrayContaining([...before, 'processes 2']))
  members.delete(three as Member)
  members.add(five as Member)
  const after = ['ends_total{field="a"} 12', 'open 9', 'sizes_bucket{le="10"} 3', 'sizes_sum 12', 'sizes_count 3']
  for (const scraped of await Promise.all([samples(), samples(), samples()]))
    expect(scraped).toEqual(expect.arrayContaining(after))
  members.delete(five as Member)
  expect(await samples()).toEqual(expect.arrayContaining(['ends_total{field="a"} 12', 'open 4']))
})
