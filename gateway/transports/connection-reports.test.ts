import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { createLog } from '#platform/process/log.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { type Report, reportDocument, startConnectionReports } from './connection-reports.ts'
import { createConnections } from './connections.ts'

const caller = (userId: string | undefined) => ({
  viewer: userId ? ({ kind: 'user', userId, sessionId: 's', roles: [] } as const) : ({ kind: 'anonymous' } as const),
  expiresAt: undefined,
  issuedAt: undefined,
})
const client = { address: '127.0.0.1', agent: undefined }
const limits = {
  connectionsPerUser: 9_999,
  connectionsPerAddress: 10,
  subscriptionsPerConnection: 1,
  subscriptionsPerUser: 1,
}

function world() {
  const time = virtualClock()
  const batches: (readonly Report[])[] = []
  let isDeaf = false
  let unheard = 0
  const reports = startConnectionReports({
    log: createLog('test', 'silent'),
    async send(batch) {
      if (isDeaf) {
        unheard++
        throw new Error('nobody hears')
      }
      batches.push(batch)
    },
  })
  const connections = createConnections({ limits, watcher: reports })
  return {
    batches,
    /** The next time to tell, and what comes of it. */
    turn: () => time.advance(1_000),
    time,
    told: () => batches.flat().map(({ userId, state }) => `${userId} ${state}`),
    unheard: () => unheard,
    deaf: (is: boolean) => {
      isDeaf = is
    },
    open(userId?: string) {
      const connection = connections.open(caller(userId), client, () => {})
      if (!connection) throw new Error('no connection')
      return connection
    },
    async [Symbol.asyncDispose]() {
      await reports[Symbol.asyncDispose]()
      time[Symbol.dispose]()
    },
  }
}

test('who connects and goes is told once each, under one name, and who is not signed in never [R2, R4]', async () => {
  await using it = world()
  const ann = it.open('ann')
  it.open()
  await it.time.advance(999)
  expect(it.told()).toEqual([])
  await it.time.advance(1)
  expect(it.told()).toEqual(['ann OPENED'])
  ann.close()
  ann.close()
  await it.turn()
  expect(it.told()).toEqual(['ann OPENED', 'ann CLOSED'])
  expect(new Set(it.batches.flat().map(({ connectionId }) => connectionId)).size).toBe(1)
})

test('two tabs of one person are two connections [R4]', async () => {
  await using it = world()
  const tabs = [it.open('ann'), it.open('ann')]
  await it.turn()
  tabs[0]?.close()
  await it.turn()
  expect(it.told()).toEqual(['ann OPENED', 'ann OPENED', 'ann CLOSED'])
  expect(new Set(it.batches.flat().map(({ connectionId }) => connectionId)).size).toBe(2)
})

test('what was opened and closed before anyone was told is not told, and at most a thousand are at once [R2]', async () => {
  await using it = world()
  it.open('eve').close()
  for (let user = 0; user < 2_500; user++) it.open(`user ${user}`)
  await it.turn()
  expect(it.batches.map(({ length }) => length)).toEqual([1_000, 1_000, 500])
  expect(it.told()).not.toContain('eve OPENED')
})

test('what was not heard is told again, the newest state of each [R3]', async () => {
  await using it = world()
  it.deaf(true)
  const ann = it.open('ann')
  it.open('bob')
  await it.turn()
  expect(it.unheard()).toBe(1)
  ann.close()
  it.deaf(false)
  await it.turn()
  const carl = it.open('carl')
  await it.turn()
  it.deaf(true)
  carl.close()
  await it.turn()
  await it.turn()
  expect(it.unheard()).toBe(3)
  it.deaf(false)
  await it.turn()
  expect(it.told()).toEqual(['bob OPENED', 'carl OPENED', 'carl CLOSED'])
})

test('who stands is told again and again, and a gateway that goes says goodbye for all [R2]', async () => {
  const it = world()
  it.open('ann')
  await it.time.advance(60_000)
  expect(it.told()).toEqual(['ann OPENED', ...Array(3).fill('ann ALIVE')])
  await it[Symbol.asyncDispose]()
  expect(it.told().at(-1)).toBe('ann CLOSED')
})

test('the mutation is found by its name, with the types that it has [R1]', () => {
  const schema = buildSchema(`
    type Query { a: Int }
    input Tell { connections: [One!]! }
    input One { connectionId: ID! }
    type Mutation { tell(input: Tell!): Int other(a: Int): Int }
  `)
  expect(reportDocument(schema, 'tell')).toBe(
    'mutation ($connections: [One!]!) { tell(input: { connections: $connections }) { __typename } }',
  )
  expect(() => reportDocument(schema, 'other')).toThrow('no mutation other')
  expect(() => reportDocument(schema, 'nothing')).toThrow('no mutation nothing')
})
