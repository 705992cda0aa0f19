// Signing in where old hashes are renewed: the service on its real stores, with a password that was hashed at a lower cost.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { createMailServer } from '#platform/mail.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import { connectRedis } from '#platform/redis/redis.ts'
import type { AuthFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { testServers } from '#stack/testing/testing.ts'
import { createAccessTokens } from '../crypto/access-tokens.ts'
import { createDeviceTokens } from '../crypto/device-tokens.ts'
import { createPasswords, type Passwords } from '../crypto/passwords.ts'
import { createRefreshTokens } from '../crypto/refresh-tokens.ts'
import { createSecondFactors } from '../crypto/second-factor.ts'
import { readHexKey } from '../crypto/secrets.ts'
import { createStrength } from '../crypto/strength.ts'
import { createEvents, createRevocations } from '../events.ts'
import { createLimits } from '../limits.ts'
import { startMailQueue } from '../mail/queue.ts'
import { createService } from '../service.ts'
import { createStore, type Store } from '../store.ts'
import { accountOf } from './registration.ts'

const clock = systemClock
const client = { address: '127.0.0.1', agent: '' }
const before = createPasswords({ cost: { memoryKib: 8, passes: 1 } })
const today = createPasswords({ cost: { memoryKib: 8, passes: 2 } })

let world: World
let store: Store

beforeAll(async () => {
  world = await openWorld()
  store = createStore(world.mongo)
  await store.ensureIndexes()
})

afterAll(async () => world?.[Symbol.asyncDispose]())

function startService(passwords: Passwords) {
  const { smtpUrl, dataDir } = testServers()
  const key = (name: string) => readHexKey(join(dataDir, 'keys', `${name}.hex`))
  const redis = world.own(connectRedis({ url: world.servers.redisUrl, namespace: world.namespace }))
  const server = world.own(createMailServer(smtpUrl, 'no-reply@localhost'))
  const bus = world.bus()
  const log = createEventLog<AuthFacts>(world.mongo.db)
  return createService({
    ...{ store, clock, passwords, strength: createStrength(), codeKey: key('codes') },
    events: createEvents({ log, bus, mirror: { wake() {} }, clock }),
    revocations: world.own(createRevocations(store, bus, world.log)),
    outbox: world.own(startMailQueue({ store, server, sealKey: key('codes'), clock, log: world.log })),
    limits: createLimits(redis, 1),
    factors: createSecondFactors(key('codes')),
    accessTokens: createAccessTokens({ file: join(dataDir, 'keys/tokens.json'), issuer: 'chat-supergraph', clock }),
    refreshTokens: createRefreshTokens(key('refresh')),
    deviceTokens: createDeviceTokens(key('refresh')),
    compared() {},
  })
}

/** Hands hashes out once both sign-ins want one, so that both have seen the old one. */
function together(passwords: Passwords): Passwords {
  const both = Promise.withResolvers<void>()
  let waiting = 0
  return {
    ...passwords,
    async hash(password) {
      waiting += 1
      if (waiting === 2) both.resolve()
      await both.promise
      return passwords.hash(password)
    },
  }
}

test('two sign-ins at the same moment both renew an old hash, and both are let in', async () => {
  const password = 'a password of long ago'
  const email = 'old@example.com'
  const account = accountOf(
    { email, displayName: 'Old', passwordHash: await before.hash(password) },
    'Unknown device',
    clock.now(),
  )
  await store.transaction(transaction => store.accounts.insert(transaction, account))
  const service = startService(together(today))
  const signIn = () => service.login({ email, password }, client)
  const answers = await Promise.all([signIn(), signIn()])
  for (const answer of answers) expect(answer).toHaveProperty('accessToken')
  const renewed = await store.accounts.find(account.id)
  expect(today.isOutdated(renewed?.passwordHash ?? '')).toBe(false)
  expect(await today.verify(renewed?.passwordHash, password)).toBe(true)
})
