// Mails are bounded, and whoever asks has a code to come by all the same: counted by a real Redis.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { createLimits, type Limits } from './limits.ts'
import type { Caller } from './service/callers.ts'

let world: World
let limits: Limits

beforeAll(async () => {
  world = await openWorld()
  const redis = world.own(connectRedis({ url: world.servers.redisUrl, namespace: world.namespace }))
  // Without Redis every try is refused.
  await redis.ping()
  limits = createLimits(redis, 1)
})

afterAll(async () => world?.[Symbol.asyncDispose]())

const stranger = (key: string): Caller => ({ key, isOwn: false, isHome: async () => false })
const home = (key: string): Caller => ({ key, isOwn: false, isHome: async () => true })
const own = (key: string): Caller => ({ key, isOwn: true, isHome: async () => false })

/** Asks once from each of as many networks. */
async function askFromMany(who: string, purpose: 'login' | 'resetPassword', count: number) {
  const answers = []
  for (let from = 0; from < count; from++) answers.push(await limits.mail(purpose, who, stranger(newId())))
  return answers
}

test('strangers together have two short codes a day and three mails an hour for each purpose', async () => {
  const who = newId()
  expect(await askFromMany(who, 'login', 5)).toEqual(['short', 'short', 'long', 'none', 'none'])
  expect(await askFromMany(who, 'resetPassword', 5)).toEqual(['long', 'long', 'long', 'none', 'none'])
})

test('what strangers used up, nobody lacks who is known', async () => {
  const who = newId()
  await askFromMany(who, 'login', 5)
  expect(await limits.mail('login', who, home('192.0.2.1'))).toBe('short')
  expect(await limits.mail('login', who, own('a device'))).toBe('short')
})

test('who has just had a mail waits; who had none does not', async () => {
  const who = newId()
  const caller = stranger('192.0.2.1')
  expect(await limits.mail('login', who, caller)).toBe('short')
  expect(await limits.mail('login', who, caller)).toMatchObject({ code: 'RATE_LIMITED' })
  await askFromMany(who, 'login', 3)
  const next = stranger('192.0.2.2')
  expect([await limits.mail('login', who, next), await limits.mail('login', who, next)]).toEqual(['none', 'none'])
})

test('the last mail of a window has a long code, however many short ones are left', async () => {
  const who = newId()
  await askFromMany(who, 'login', 2)
  await limits.forgetMails(who, 'a network')
  expect(await askFromMany(who, 'login', 4)).toEqual(['short', 'short', 'long', 'none'])
})

test('strangers who guess at the second factor take nothing from those who are known', async () => {
  const who = newId()
  for (let from = 0; from < 10; from++) expect(await limits.factorOf(who, stranger(`${from}`))).toBeUndefined()
  expect(await limits.factorOf(who, stranger('another'))).toMatchObject({ code: 'RATE_LIMITED' })
  expect(await limits.factorOf(who, home('192.0.2.1'))).toBeUndefined()
  expect(await limits.factorOf(who, own('a device'))).toBeUndefined()
  await limits.passwordWasSet(who)
  expect(await limits.factorOf(who, stranger('another'))).toBeUndefined()
})
