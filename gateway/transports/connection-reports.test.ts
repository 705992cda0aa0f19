import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { createLog } from '#platform/log.ts'
import { until } from '../fixtures/until.ts'
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

function world({ alive = 100_000 } = {}) {
  const batches: (readonly Report[])[] = []
  let isDeaf = false
  let unheard = 0
  const reports = startConnectionReports({
    log: createLog('test', 'silent'),
    everyMs: { changes: 10, alive },
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
    [Symbol.asyncDispose]: () => reports[Symbol.asyncDispose](),
  }
}

test('who connects and goes is told once each, under one name, and who is not signed in never', async () => {
  await using it = world()
  const ann = it.open('ann')
  it.open()
  await until('the beginning', () => it.told().length === 1)
  ann.close()
  ann.close()
  await until('the end', () => it.told().length === 2)
  expect(it.told()).toEqual(['ann OPENED', 'ann CLOSED'])
  expect(new Set(it.batches.flat().map(({ connectionId }) => connectionId)).size).toBe(1)
})

test('two tabs of one person are two connections', async () => {
  await using it = world()
  const tabs = [it.open('ann'), it.open('ann')]
  await until('both', () => it.told().length === 2)
  tabs[0]?.close()
  await until('one end', () => it.told().length === 3)
  expect(new Set(it.batches.flat().map(({ connectionId }) => connectionId)).size).toBe(2)
})

test('what was opened and closed before anyone was told is not told, and at most a thousand are at once', async () => {
  await using it = world()
  it.open('eve').close()
  for (let user = 0; user < 2_500; user++) it.open(`user ${user}`)
  await until('all of them', () => it.told().length === 2_500)
  expect(it.batches.map(({ length }) => length)).toEqual([1_000, 1_000, 500])
  expect(it.told()).not.toContain('eve OPENED')
})

test('what was not heard is told again, the newest state of each', async () => {
  await using it = world()
  it.deaf(true)
  const ann = it.open('ann')
  it.open('bob')
  ann.close()
  it.deaf(false)
  await until('bob', () => it.told().length === 1)
  const carl = it.open('carl')
  await until('carl', () => it.told().length === 2)
  it.deaf(true)
  const before = it.unheard()
  carl.close()
  await until('it to be said in vain', () => it.unheard() > before + 1)
  it.deaf(false)
  await until('the end of carl', () => it.told().length === 3)
  expect(it.told()).toEqual(['bob OPENED', 'carl OPENED', 'carl CLOSED'])
})

test('who stands is told again and again, and a gateway that goes says goodbye for all', async () => {
  const it = world({ alive: 20 })
  it.open('ann')
  await until('some signs of life', () => it.told().filter(text => text === 'ann ALIVE').length > 2)
  await it[Symbol.asyncDispose]()
  expect(it.told().at(-1)).toBe('ann CLOSED')
})

test('the mutation is found by its name, with the types that it has', () => {
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
