// When a process that has ended is replaced, and when it is not. The processes are made here; processes.itest.ts forks real ones.

import { expect, test } from '@jest/globals'
import { createLog } from '#platform/process/log.ts'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import type { End, Member } from './forked.ts'
import { createPool } from './pool.ts'

const log = createLog('pool', 'silent')

interface Made extends Member {
  readonly forkedAt: number
  end(end: Partial<End>): void
}

/** A pool of processes that listen at once, unless `endings` has the code that the next one ends with before. */
function poolOf(clock: VirtualClock, size: number, endings: number[] = []) {
  const made: Made[] = []
  let lost = 0
  function fork(): Made {
    const listening = Promise.withResolvers<string | undefined>()
    const ended = Promise.withResolvers<End>()
    const state = { isListening: false }
    const end = (end: Partial<End>) => {
      state.isListening = false
      listening.resolve(undefined)
      ended.resolve({ code: null, signal: null, ...end })
    }
    const member: Made = {
      ...{ pid: made.length + 1, forkedAt: clock.nowMs, listening: listening.promise, ended: ended.promise, end },
      get isListening() {
        return state.isListening
      },
      ask: async () => undefined,
      stop: () => end({ code: 0 }),
      kill: () => end({ signal: 'SIGKILL' }),
    }
    made.push(member)
    const code = endings.shift()
    if (code !== undefined) end({ code })
    else {
      state.isListening = true
      listening.resolve('http://127.0.0.1:1')
    }
    return member
  }
  const pool = createPool({ size, log, fork, onLost: () => lost++ })
  return { pool, made, lost: () => lost }
}

test('whoever dies young is replaced later and later, up to a bound; who has lived for a minute at once', async () => {
  using clock = virtualClock()
  const { pool, made, lost } = poolOf(clock, 1)
  await pool.start()
  const waits: number[] = []
  for (let death = 0; death < 10; death++) {
    const diedAt = clock.nowMs
    made.at(-1)?.end({ signal: 'SIGKILL' })
    while (made.length === death + 1) await clock.advance(50)
    waits.push((made.at(-1)?.forkedAt ?? 0) - diedAt)
  }
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  await clock.advance(60_000)
  made.at(-1)?.end({ code: 1 })
  await clock.advance(50)
  expect(made).toHaveLength(12)
  expect(lost()).toBe(11)
  expect(pool.members.size).toBe(1)
  await pool[Symbol.asyncDispose]()
  expect(pool.members.size).toBe(0)
})

test('a bad configuration is not tried again', async () => {
  using clock = virtualClock()
  const { pool, made } = poolOf(clock, 2)
  await pool.start()
  made[0]?.end({ code: 78 })
  expect(await pool.failed).toBe(78)
  await clock.advance(120_000)
  expect(made).toHaveLength(2)
  await pool[Symbol.asyncDispose]()
})

test('nobody is forked beside a first one that cannot start, and all end with one that cannot', async () => {
  using clock = virtualClock()
  const alone = poolOf(clock, 3, [78])
  await expect(alone.pool.start()).rejects.toMatchObject({ exitCode: 78 })
  expect(alone.made).toHaveLength(1)
  const silent = poolOf(clock, 1, [0])
  await expect(silent.pool.start()).rejects.toMatchObject({ exitCode: 1 })
  const some = poolOf(clock, 1)
  await some.pool.start()
  await some.pool[Symbol.asyncDispose]()
  expect(some.lost()).toBe(0)
})

test('a pool that is told to end while it waits forks no more; one that did not drain in order is told by its code', async () => {
  using clock = virtualClock()
  const { pool, made } = poolOf(clock, 2)
  await pool.start()
  made[0]?.end({ signal: 'SIGKILL' })
  await clock.advance(100)
  Object.assign(made[1] as Made, { stop: () => made[1]?.end({ code: 1 }) })
  await expect(pool[Symbol.asyncDispose]()).rejects.toMatchObject({ exitCode: 1 })
  await clock.advance(60_000)
  expect(made).toHaveLength(2)
})
