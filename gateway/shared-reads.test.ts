// Equal queries of one caller that wait at the same moment are run once; nobody is given what was read for somebody else.
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { newContext } from './fixtures/context.ts'
import { connectSocket } from './fixtures/socket-client.ts'
import { until } from './fixtures/until.ts'
import { startWorld } from './fixtures/world.ts'
import type { RequestContext } from './request-context.ts'
import { createSharedReads, type SharedReads } from './shared-reads.ts'

const asks = 20
const me = '{ asked: me { id } }'

/** Two people ask the same again and again while the subgraph of people answers nobody. @returns how often it was called in the end */
async function callsOfTwo(query: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  let calls = 0
  const released = Promise.withResolvers<void>()
  await using world = await startWorld({
    // Nobody lets time pass: what hangs here is waited for.
    time: virtualClock(),
    env: { GATEWAY_SUBGRAPH_SOCKETS: '100', ...env },
    beforePeople() {
      calls++
      return released.promise
    },
  })
  using ann = await connectSocket(world.wsUrl, { token: world.token('ann') })
  using bob = await connectSocket(world.wsUrl, { token: world.token('bob') })
  const clients = { ann, bob }
  for (const client of [ann, bob]) {
    for (let n = 0; n < asks; n++) client.subscribe(`ask ${n}`, query)
    client.subscribe('last', '{ __typename }')
  }
  // Messages of a socket are taken in their order: all have been asked by then.
  for (const client of [ann, bob]) await client.untilResults('last', 1)
  await until('both to have asked', () => calls >= 2)
  released.resolve()
  for (const [id, client] of Object.entries(clients))
    for (let n = 0; n < asks; n++)
      expect((await client.untilResults(`ask ${n}`, 1))[0]).toEqual({
        data: { asked: { id: query === me ? id : 'cleo' } },
      })
  return calls
}

test('equal queries of one caller are run together, those of two callers never', async () => {
  const calls = await callsOfTwo(me)
  // Of each two that were under way, and one that waited for them.
  expect(calls).toBeGreaterThanOrEqual(2)
  expect(calls).toBeLessThanOrEqual(6)
})

test.each([
  ['a query where sharing is switched off', me, { GATEWAY_SHARE_READS: 'false' }],
  ['a mutation', 'mutation { asked: rename(id: "cleo", name: "Cleo") { id } }', {}],
])('%s is run for each request', async (_, query, env) => {
  expect(await callsOfTwo(query, env)).toBe(2 * asks)
})

test('what a subgraph wants set at the client is set at all who share the read', async () => {
  const reads = createSharedReads<string>()
  const set: string[] = []
  const contextOf = (name: string): RequestContext => ({
    ...newContext(),
    onResponseHeaders: (subgraph, headers) => void set.push(`${name} ${subgraph} ${headers['set-cookie']}`),
  })
  let runs = 0
  const read = async (context: RequestContext) => {
    runs++
    context.onResponseHeaders?.('people', { 'set-cookie': 'a=b' })
    return 'read'
  }
  const answers = ['a', 'b', 'c', 'd'].map(name => reads.run('key', contextOf(name), read))
  expect(await Promise.all(answers)).toEqual(['read', 'read', 'read', 'read'])
  // Two began at once, and the others together.
  expect(runs).toBe(3)
  expect(set.toSorted()).toEqual(['a', 'b', 'c', 'd'].map(name => `${name} people a=b`))
})

/** As many reads as begin at once: what comes now is collected until they end. */
function fillUp(reads: SharedReads<string>) {
  const held = Promise.withResolvers<string>()
  const under = [1, 2].map(() => reads.run('key', newContext(), () => held.promise))
  return {
    async end() {
      held.resolve('before')
      await Promise.all(under)
    },
  }
}

test('a shared read is given up once the last who waits for it has gone', async () => {
  const reads = createSharedReads<string>()
  const clients = [new AbortController(), new AbortController(), new AbortController()]
  const released = Promise.withResolvers<string>()
  const enough = fillUp(reads)
  let signal: AbortSignal | undefined
  const read = (context: RequestContext) => {
    signal = context.signal
    return released.promise
  }
  const answers = clients.map(client => reads.run('key', { ...newContext(), signal: client.signal }, read))
  clients[0]?.abort()
  await enough.end()
  clients[1]?.abort()
  expect(signal?.aborted).toBe(false)
  clients[2]?.abort()
  expect(signal?.aborted).toBe(true)
  released.resolve('read')
  await Promise.all(answers)
})

test('a read that is shared with somebody who stays to its end is never given up', async () => {
  const reads = createSharedReads<string>()
  const client = new AbortController()
  const enough = fillUp(reads)
  let signal: AbortSignal | undefined = client.signal
  const read = async (context: RequestContext) => {
    signal = context.signal
    return 'read'
  }
  const answers = [
    reads.run('key', { ...newContext(), signal: client.signal }, read),
    reads.run('key', newContext(), read),
  ]
  await enough.end()
  await Promise.all(answers)
  expect(signal).toBeUndefined()
})
