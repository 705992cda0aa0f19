// More than can be resolved, and less than there was: nothing of a log is lost, states are skipped, and a hole is said.
import { expect, test } from '@jest/globals'
import { transports } from '../fixtures/live-clients.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

interface Explained {
  readonly state: string
  readonly waiting: number
}

const explain = async ({ gateway }: World) =>
  (await (await fetch(new URL('/subscriptions', gateway.adminUrl))).json()) as Explained[]

const metric = async ({ gateway }: World, name: string) => {
  const text = await (await fetch(new URL('/metrics', gateway.adminUrl))).text()
  const rows = text.split('\n').filter(row => row.startsWith(`${name}{`) || row.startsWith(`${name} `))
  return rows.reduce((sum, row) => sum + Number(row.split(' ').at(-1)), 0)
}

/** A people subgraph that answers when it is let, and the world before it. */
async function heldWorld() {
  let gate: PromiseWithResolvers<void> | undefined
  const world = await startWorld({ beforePeople: async () => gate?.promise })
  return {
    world,
    hold: () => {
      gate = Promise.withResolvers()
    },
    release: () => {
      gate?.resolve()
      gate = undefined
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}

test('a feed that is sent more than it can resolve lets go of its upstream and reads on from its cursor: all, once, in order [F10]', async () => {
  await using held = await heldWorld()
  const { world } = held
  world.rooms.members.add('ann')
  const query = 'subscription { roomEvents(room: "one") { ... on Said { cursor author { name } } } }'
  using ann = await transports.webSocket({ url: world.url, token: world.token('ann'), query })
  await until('admission', () => world.rooms.admitted.length === 1)
  held.hold()
  const count = 4_000
  for (let index = 0; index < count; index++) world.rooms.say('faster than that')
  let peak: Explained | undefined
  await until('the upstream to be let go', async () => {
    peak = (await explain(world))[0]
    return peak?.state === 'paused'
  })
  // What had been on its way in the same turn may come on top.
  expect(peak?.waiting).toBeGreaterThan(2_000)
  expect(peak?.waiting).toBeLessThan(2_600)
  held.release()
  await until('the last event', () => ann.results.length >= count)
  expect(ann.results.map(({ extensions }) => Number(extensions?.cursor))).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  )
  const feeds = world.subgraphs.rooms.subscribes.filter(({ mode }) => mode === 'feed')
  expect(feeds.length).toBeGreaterThan(1)
  expect(Number((feeds[1]?.variables as { live_after: string } | undefined)?.live_after)).toBeGreaterThan(2_000)
  expect(ann.end).toBeUndefined()
})

test('states that cannot be resolved as fast as they come are skipped, never the last one [F10, P4]', async () => {
  await using held = await heldWorld()
  const { world } = held
  world.rooms.members.add('ann')
  const query = 'subscription { typing(room: "one") { who { name } } }'
  using ann = await transports.webSocket({ url: world.url, token: world.token('ann'), query })
  await until('admission', () => world.rooms.admitted.length === 1)
  held.hold()
  for (let index = 0; index < 5_000; index++) world.rooms.type(`typist ${index}`)
  await until('states to be skipped', async () => (await metric(world, 'live_skipped_events_total')) > 4_900)
  held.release()
  const last = JSON.stringify({ typing: { who: { name: 'person typist 4999' } } })
  await until('the last state', () => JSON.stringify(ann.results.at(-1)?.data) === last)
  expect(ann.results.length).toBeLessThan(100)
  expect(ann.end).toBeUndefined()
})

test.each(Object.entries(transports))(
  'a plain subscription whose subgraph died is marked at its next event, and only there (%s) [F8]',
  async (_name, subscribe) => {
    await using world = await startWorld()
    using ann = await subscribe({ url: world.url, token: world.token('ann'), query: 'subscription { ticks }' })
    await until('it to be followed', () => world.rooms.tick(1) === 1)
    await ann.untilResults(1)
    const before = ann.results.length
    expect(ann.results.every(({ extensions }) => extensions === undefined)).toBe(true)
    await world.restartRooms()
    await until('two ticks after it', () => {
      world.rooms.tick(2)
      return ann.results.length >= before + 2
    })
    const [marked, ...others] = ann.results.slice(before)
    expect(marked).toMatchObject({
      extensions: { gap: { reason: 'SUBGRAPH_UNAVAILABLE', since: expect.stringMatching(/^\d{4}-.*Z$/) } },
    })
    for (const other of others) expect(other).toEqual({ data: { ticks: expect.any(Number) } })
    expect(await metric(world, 'live_gaps_total')).toBe(1)
  },
)
