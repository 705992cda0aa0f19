// What readiness asks, and that a question that was answered leaves nothing behind.
import { expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { virtualClock } from '../test-clock.ts'
import { createHealth, type HealthChecks, mountHealth } from './health.ts'

function serve(checks: HealthChecks) {
  const app = Fastify()
  mountHealth(app, createHealth({ checks, ready: () => true }))
  const ask = async () => {
    const { statusCode, body } = await app.inject('/health/ready')
    return [statusCode, JSON.parse(body).parts] as const
  }
  return ask
}

test('parts that answer leave no timer behind, whatever they answer', async () => {
  using time = virtualClock()
  const ask = serve({ well: async () => undefined, ill: () => Promise.reject(new Error('is away')) })
  expect(await ask()).toEqual([503, { well: 'ok', ill: 'is away' }])
  expect(time.waiting).toBe(0)
})

test('a part that does not answer is told after 1.5 s, and one whose question fails at once is told too', async () => {
  using time = virtualClock()
  const broken = () => {
    throw new Error('cannot be asked')
  }
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const silent = () => {
    resolve()
    return new Promise<never>(() => undefined)
  }
  const answer = serve({ broken, silent })()
  await asked
  await time.advance(1_500)
  expect(await answer).toEqual([503, { broken: 'cannot be asked', silent: 'no answer within 1500 ms' }])
  expect(time.waiting).toBe(0)
})

test('what is shared by all has to be reached once; later the process goes on without it, and says so', async () => {
  let isAway = true
  const redis = async () => {
    if (isAway) throw new Error('is away')
  }
  const health = createHealth({ checks: { mongo: async () => undefined }, begins: { redis }, ready: () => true })
  const app = Fastify()
  mountHealth(app, health)
  const ask = async () => {
    const { statusCode, body } = await app.inject('/health/ready')
    return [statusCode, JSON.parse(body)] as const
  }
  expect(await ask()).toEqual([503, { status: 'not ready', parts: { mongo: 'ok', redis: 'is away' } }])
  isAway = false
  expect(await ask()).toEqual([200, { status: 'ready', parts: { mongo: 'ok', redis: 'ok' } }])
  isAway = true
  expect(await ask()).toEqual([200, { status: 'degraded', parts: { mongo: 'ok', redis: 'is away' } }])
})

test('what it cannot serve without makes it unready whenever it is away, and a drain does at once', async () => {
  let isAway = false
  let isReady = true
  const mongo = async () => {
    if (isAway) throw new Error('is away')
  }
  const health = createHealth({ checks: { mongo }, ready: () => isReady })
  expect((await health()).status).toBe('ready')
  isAway = true
  expect((await health()).status).toBe('not ready')
  isAway = false
  isReady = false
  expect((await health()).status).toBe('draining')
})
