import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { present } from '#stack/testing/test-time.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { until } from '#stack/wait.ts'
import { readDeadline, within } from '../async/deadline.ts'
import { SubgraphUnreachable } from '../http/entity-client.ts'
import { virtualClock } from '../test-clock.ts'
import { createReplica, type Replica } from './replica.ts'
import type { Change, Member, Snapshot, Step } from './replica-change.ts'

let world: World
let now: number
let asked: number
let owner: Snapshot<Member> | readonly Step<Member>[] | null | 'away'
/** What the owner waits for before it answers. */
let held: Promise<void> | undefined
let changes: Change<Member>[]
let replica: Replica<Member>
beforeEach(async () => {
  world = await openWorld()
  now = present().getTime()
  asked = 0
  owner = { version: 2, members: [{ userId: 'anna' }, { userId: 'berta' }] }
  held = undefined
  changes = []
  replica = createReplica<Member>({
    mongo: world.mongo,
    name: 'members',
    clock: { now: () => new Date(now) },
    async fetch(_key, known) {
      asked++
      await held
      if (owner === 'away') throw new SubgraphUnreachable('away')
      return owner && 'version' in owner && owner.version === known ? 'same' : owner
    },
    committed: async change => void changes.push(change),
  })
  await replica.ensureIndexes()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

const isMember = async (userId: string) => (await replica.find('c', userId)) !== undefined
const everyone = async () => {
  const found: string[] = []
  for await (const { userId } of await replica.members('c')) found.push(userId)
  return found.sort()
}

test('the owner is asked once, and then facts in order keep the copy', async () => {
  expect(await everyone()).toEqual(['anna', 'berta'])
  await replica.apply('c', 3, { add: [{ userId: 'carl' }] })
  await replica.apply('c', 4, { remove: ['berta'] })
  expect(await everyone()).toEqual(['anna', 'carl'])
  expect(asked).toBe(1)
})

test('small sets are read together; what is large, old, empty or unknown is not among them', async () => {
  const hundred = Array.from({ length: 101 }, (_, index) => ({ userId: `user-${index}` }))
  const fill = async (key: string, members: Member[]) => {
    owner = { version: 2, members }
    await replica.refresh(key)
  }
  await fill('old', [{ userId: 'anna' }])
  now += 59_000
  await fill('a', [{ userId: 'anna' }, { userId: 'berta' }])
  await fill('b-large', hundred)
  await fill('c', [{ userId: 'carl' }])
  await fill('empty', [])
  const small = async (upTo: number) => {
    const found = await replica.small(['a', 'b-large', 'c', 'empty', 'old', 'unknown'], upTo)
    return [...found].map(([key, members]) => [key, members.map(({ userId }) => userId)])
  }
  expect(await small(100)).toEqual([
    ['a', ['anna', 'berta']],
    ['c', ['carl']],
    ['old', ['anna']],
  ])
  now += 2_000
  expect(await small(100)).toEqual([
    ['a', ['anna', 'berta']],
    ['c', ['carl']],
  ])
  expect(await small(2)).toEqual([
    ['a', ['anna', 'berta']],
    ['c', ['carl']],
  ])
})

test('how many members a set has follows every change, and is counted where an older copy does not know it', async () => {
  expect(await replica.size('c')).toBe(0)
  await everyone()
  expect(await replica.size('c')).toBe(2)
  await replica.apply('c', 3, { add: [{ userId: 'carl' }, { userId: 'anna' }] })
  expect(await replica.size('c')).toBe(3)
  await replica.apply('c', 4, { remove: ['berta', 'nobody'] })
  expect(await replica.size('c')).toBe(2)
  await world.mongo.db.collection('members_keys').updateMany({}, { $unset: { size: '' } })
  expect(await replica.size('c')).toBe(2)
  await replica.apply('c', 5, { add: [{ userId: 'dora' }] })
  expect(await replica.size('c')).toBe(3)
  owner = { version: 9, members: [{ userId: 'emil' }] }
  await replica.refresh('c')
  expect(await replica.size('c')).toBe(1)
  owner = { version: 9, members: [{ userId: 'emil' }, { userId: 'fritz' }] }
  await replica.rebuild('c')
  expect(await replica.size('c')).toBe(2)
})

test('a repeated fact changes nothing, and a skipped one makes the copy be asked for anew', async () => {
  await everyone()
  await replica.apply('c', 3, { remove: ['berta'] })
  await replica.apply('c', 3, { remove: ['berta'] })
  await replica.apply('c', 2, { add: [{ userId: 'berta' }] })
  expect(await everyone()).toEqual(['anna'])
  owner = { version: 6, members: [{ userId: 'dora' }] }
  await replica.apply('c', 6, { add: [{ userId: 'dora' }] })
  expect(await everyone()).toEqual(['dora'])
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
    [3, 6],
  ])
})

test('a wake-up of a newer version removes a member within that call; one of the same version confirms the copy', async () => {
  await everyone()
  owner = { version: 3, members: [{ userId: 'anna' }] }
  await replica.invalidate('c', 3)
  expect(await isMember('berta')).toBe(false)
  const before = asked
  now += 50_000
  await replica.invalidate('c', 3)
  now += 50_000
  expect(await isMember('anna')).toBe(true)
  expect(asked).toBe(before)
})

test('a copy that nobody has confirmed for a minute is asked for before it is used', async () => {
  await everyone()
  owner = { version: 3, members: [{ userId: 'anna' }] }
  now += 61_000
  expect(await isMember('berta')).toBe(false)
})

test('an old copy serves while the owner is away, for ten minutes and no longer', async () => {
  await everyone()
  owner = 'away'
  now += 9 * 60_000
  expect(await isMember('anna')).toBe(true)
  now += 60_000
  await expect(isMember('anna')).rejects.toBeInstanceOf(SubgraphUnreachable)
})

test('a slow owner is waited for 2 s where an old copy serves, and as long as the caller waits where there is none', async () => {
  await everyone()
  const { promise, resolve } = Promise.withResolvers<void>()
  held = promise
  now += 61_000
  using time = virtualClock()
  const old = isMember('anna')
  await until('a question', () => asked === 2)
  await time.advance(2_000)
  expect(await old).toBe(true)
  const none = within(readDeadline('5000'), () => replica.find('new', 'anna'))
  const patient = replica.find('new', 'anna')
  none.catch(() => undefined)
  await until('another one', () => asked === 3 && time.waiting >= 2)
  await time.advance(4_000)
  await expect(none).rejects.toBeInstanceOf(SubgraphUnreachable)
  resolve()
  expect(await patient).toEqual({ userId: 'anna' })
})

test('without a copy and without the owner there is no answer, not a wrong one', async () => {
  owner = 'away'
  await expect(isMember('anna')).rejects.toBeInstanceOf(SubgraphUnreachable)
})

test('facts that come at the same time from two members of a group leave what the last one says', async () => {
  await everyone()
  const facts = [3, 4, 5, 6].map(version => ({ version, userId: `user-${version}` }))
  owner = { version: 6, members: [{ userId: 'anna' }, { userId: 'berta' }, ...facts.map(({ userId }) => ({ userId }))] }
  await Promise.all(facts.map(({ version, userId }) => replica.apply('c', version, { add: [{ userId }] })))
  await Promise.all(facts.map(({ version, userId }) => replica.apply('c', version, { add: [{ userId }] })))
  expect(await everyone()).toEqual(['anna', 'berta', 'user-3', 'user-4', 'user-5', 'user-6'])
})

test('an owner that tells the changes says who made each; what facts have brought meanwhile is not taken twice', async () => {
  await everyone()
  const step = (from: number, to: number, over: Partial<Step<Member>>): Step<Member> => ({
    ...{ from, to, add: [], remove: [], byUserId: 'anna' },
    ...over,
  })
  owner = [step(2, 4, { add: [{ userId: 'carl' }, { userId: 'dora' }] }), step(4, 5, { remove: ['berta'] })]
  await replica.invalidate('c', 5)
  await replica.apply('c', 4, { add: [{ userId: 'dora' }], byUserId: 'anna' })
  expect(await everyone()).toEqual(['anna', 'carl', 'dora'])
  expect(changes.map(({ from, to, byUserId }) => [from, to, byUserId])).toEqual([
    [0, 2, null],
    [2, 4, 'anna'],
    [4, 5, 'anna'],
  ])
})

test('a step of which facts have brought a part is asked for again from there', async () => {
  await everyone()
  const early = { from: 2, to: 4, add: [{ userId: 'carl' }, { userId: 'dora' }], remove: [], byUserId: 'anna' }
  const late = { from: 3, to: 4, add: [{ userId: 'dora' }], remove: [], byUserId: 'anna' }
  const answers = [[early], [late]]
  const racing = createReplica<Member>({
    mongo: world.mongo,
    name: 'members',
    clock: { now: () => new Date(now) },
    async fetch() {
      const answer = answers.shift() ?? 'same'
      if (answer !== 'same' && answer[0] === early)
        await replica.apply('c', 3, { add: [{ userId: 'carl' }], byUserId: 'anna' })
      return answer
    },
  })
  await racing.invalidate('c', 4)
  expect(await everyone()).toEqual(['anna', 'berta', 'carl', 'dora'])
  expect(answers).toEqual([])
})

test('a copy from a snapshot in the middle and every fact, repeats included, equals the one that took every fact', async () => {
  const steps: readonly (readonly [number, { add?: readonly Member[]; remove?: readonly string[] }])[] = [
    [1, { add: [{ userId: 'anna' }, { userId: 'berta' }] }],
    [2, { add: [{ userId: 'carl' }] }],
    [3, { remove: ['berta'] }],
    [4, { add: [{ userId: 'berta' }] }],
    [5, { remove: ['anna'] }],
  ]
  for (const [version, change] of steps) await replica.apply('c', version, change)
  const live = await everyone()
  const before = asked
  owner = { version: 3, members: [{ userId: 'anna' }, { userId: 'carl' }] }
  const rebuilt = createReplica<Member>({
    mongo: world.mongo,
    name: 'rebuilt',
    clock: { now: () => new Date(now) },
    fetch: async () => owner as Snapshot<Member>,
  })
  await rebuilt.rebuild('c')
  for (const [version, change] of steps) await rebuilt.apply('c', version, change)
  const found = await rebuilt.findMany('c', ['anna', 'berta', 'carl'])
  expect([...found.members.keys()].sort()).toEqual(live)
  expect(found.version).toBe(5)
  expect(asked).toBe(before)
})

test('a rebuild mends a copy that is wrong at the right version, and never goes back behind a fact', async () => {
  await everyone()
  await world.mongo.db.collection('members').deleteMany({ userId: 'berta' })
  await replica.rebuild('c')
  expect(await everyone()).toEqual(['anna', 'berta'])
  expect(changes).toHaveLength(1)
  await replica.apply('c', 3, { add: [{ userId: 'carl' }] })
  await expect(replica.rebuild('c')).rejects.toThrow(/stays older/)
  expect(await everyone()).toEqual(['anna', 'berta', 'carl'])
})
