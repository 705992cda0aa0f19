// People, 3,000 with CHAOS=full, come back at once after their gateway died without a word. Gateways report to presence directly, so this test does what
// they do, with a gateway's own key. What presence publishes is counted on Redis.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { assertionHeader, createSigner, readSigningKey, type Viewer } from '#platform/identity/identity.ts'
import { feedOf } from '#schema/events/wakeups.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { connectLive } from '../flow/live-client.ts'
import { isFull, makePeople } from './platform.ts'

const people = isFull ? 3_000 : 1_000
const watchedPeople = 200
const atOnce = 40
const endpoints = testStack()
const signer = createSigner(readSigningKey(join(endpoints.dataDir, 'keys', 'signing-gateway.json')))
const gateway: Viewer = { kind: 'service', name: 'gateway' }

async function ask(viewer: Viewer, query: string, input: object): Promise<void> {
  const response = await fetch(endpoints.urls.presence ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [assertionHeader]: signer.sign(viewer, 'presence') },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const { errors } = (await response.json()) as { errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
}

async function report(ids: readonly string[], state: 'OPENED' | 'CLOSED', gatewayId: string): Promise<void> {
  for (let from = 0; from < ids.length; from += 1_000) {
    const connections = ids
      .slice(from, from + 1_000)
      .map(userId => ({ connectionId: `${gatewayId}:${userId}`, userId, state }))
    await ask(
      gateway,
      'mutation R($input: ReportConnectionsInput!) { reportConnections(input: $input) { __typename } }',
      { connections },
    )
  }
}

async function beat(ids: readonly string[]): Promise<void> {
  const left = [...ids]
  const worker = async () => {
    for (let userId = left.pop(); userId; userId = left.pop())
      await ask(
        { kind: 'user', userId, sessionId: 's', roles: [] },
        'mutation B($input: HeartbeatInput!) { heartbeat(input: $input) { __typename } }',
        { deviceId: `device-${userId}`, isActive: true },
      )
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

test('of a crowd that comes back at once presence tells only what somebody watches, at most twice a transition', async () => {
  const ids = Array.from({ length: people }, () => randomUUID())
  const watched = new Set<string>(ids.slice(0, watchedPeople))
  const [watcher] = await makePeople(endpoints, 1)
  await using live = connectLive(endpoints.gatewayWsUrl, watcher?.accessToken ?? '')
  const watching = live.watch('subscription W($ids: [ID!]!) { presence(userIds: $ids) { userId } }', {
    ids: [...watched],
  })
  await until('the present states', () => watching.seen.length >= watchedPeople)

  using redis = listenTo(ids)
  await redis.ready
  await report(ids, 'OPENED', 'gateway-that-dies')
  await until('each watched person to be told', () => new Set(redis.told).size === watchedPeople)
  await report(ids, 'OPENED', 'gateway-that-lives')
  await beat(ids)
  await until('each to be told twice', () => redis.told.length >= 2 * watchedPeople)
  expect(redis.told.filter(userId => !watched.has(userId))).toEqual([])
  // From nowhere to connected, and from connected to active.
  expect(redis.told.length).toBeLessThanOrEqual(2 * watchedPeople)

  const before = redis.told.length
  await report(ids, 'CLOSED', 'gateway-that-lives')
  await report(ids, 'OPENED', 'gateway-after-it')
  // A reload within the grace is no absence: nobody's status has changed.
  expect(redis.told.length).toBe(before)
})

/** Whom presence tells of, of these. */
function listenTo(
  ids: readonly string[],
): Disposable & { readonly told: readonly string[]; readonly ready: Promise<unknown> } {
  const told: string[] = []
  const redis = new Redis(endpoints.redisUrl)
  const channels = new Map(ids.map(id => [`${endpoints.namespace}${feedOf('presence', id)}`, id]))
  redis.on('message', channel => void told.push(channels.get(channel) ?? channel))
  return { told, ready: redis.subscribe(...channels.keys()), [Symbol.dispose]: () => redis.disconnect() }
}
