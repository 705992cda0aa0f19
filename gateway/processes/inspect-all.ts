// What the processes of one gateway say of themselves, as one answer to an operator.

import { AggregatorRegistry, type Registry } from 'prom-client'
import type { Inspection } from '../admin.ts'
import type { ReadinessReport } from '../readiness.ts'
import type { Member } from './forked.ts'
import type { Pool } from './pool.ts'
import type { Answer, Question } from './questions.ts'

type Metrics = Answer<'metrics'>
type Asked = Pick<Pool, 'size' | 'members' | 'draining'>

/** The worst first. */
const statuses: readonly ReadinessReport['status'][] = ['draining', 'not ready', 'degraded', 'ready']
/** Sums over a process's life. prom-client's types know its kinds by number, which is not what it gives. */
const cumulative: readonly unknown[] = ['counter', 'histogram']

/**
 * Asks all processes and puts together what they say. Ready are they if each is; metrics are added up; a supergraph that not all have
 * taken over yet stands beside the one before it.
 * @param own the primary's own metrics
 */
export function inspectAll(pool: Asked, own: Registry): Inspection {
  const total = createTotal()
  let scrape: Promise<unknown> = Promise.resolve()

  async function ask<Q extends Question>(question: Q): Promise<ReadonlyMap<Member, Answer<Q>>> {
    const listening = [...pool.members].filter(member => member.isListening)
    const answers = await Promise.all(listening.map(async member => [member, await member.ask(question)] as const))
    return new Map(answers.flatMap(([member, answer]) => (answer === undefined ? [] : [[member, answer] as const])))
  }

  async function addUp(): Promise<Registry> {
    const [heard, ours] = [await ask('metrics'), await own.getMetricsAsJSON()]
    return AggregatorRegistry.aggregate([...(await total.add(heard, pool.members)), ours])
  }

  return {
    registry() {
      // One after the other: what is kept of processes that have ended must not be added twice.
      const next = scrape.then(addUp, addUp)
      scrape = next
      return next
    },
    async readiness() {
      const reports = [...(await ask('readiness')).values()]
      const [missing, draining] = [pool.size - reports.length, pool.draining]
      const states = reports.map(({ status }) => status)
      if (draining) states.push('draining')
      else if (missing > 0) states.push('not ready')
      const processes = missing > 0 ? `${reports.length} of ${pool.size} answer` : 'ok'
      return {
        status: statuses.find(status => states.includes(status)) ?? 'not ready',
        parts: { processes, ...worstOf(reports.map(({ parts }) => parts)) },
        subgraphs: worstOf(reports.map(({ subgraphs }) => subgraphs)),
      }
    },
    async supergraph() {
      return [...new Set((await ask('supergraph')).values())].sort().join(', ')
    },
    async subscriptions() {
      const answers = [...(await ask('subscriptions'))]
      return answers.flatMap(([{ pid }, feeds]) => feeds.map(feed => ({ process: pid, ...feed })))
    },
  }
}

/** What each has last said of itself, and what those had counted that have ended: a sum that shrank would look like a restart. */
function createTotal() {
  const latest = new Map<Member, Metrics>()
  let past: Metrics = []
  return {
    /** @returns lists to add up */
    async add(heard: ReadonlyMap<Member, Metrics>, members: ReadonlySet<Member>): Promise<readonly Metrics[]> {
      for (const [member, metrics] of heard) latest.set(member, metrics)
      const gone = [...latest].filter(([member]) => !members.has(member))
      for (const [member] of gone) latest.delete(member)
      const counted = gone.map(([, metrics]) => metrics.filter(({ type }) => cumulative.includes(type)))
      if (gone.length > 0) past = await AggregatorRegistry.aggregate([past, ...counted]).getMetricsAsJSON()
      return [past, ...latest.values()]
    },
  }
}

/** Of each name what is wrong with it at any of them, else `ok`. */
function worstOf(states: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const worst: Record<string, string> = {}
  for (const [name, state] of states.flatMap(Object.entries<string>))
    if (worst[name] === undefined || worst[name] === 'ok') worst[name] = state
  return worst
}
