import { writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { transports } from '../fixtures/live-clients.ts'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const fields = '... on Said { cursor text author { id name } } ... on Left { cursor who { name } }'
const query = `subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ${fields} } }`
const people = Array.from({ length: 20 }, (_, index) => `user${index}`)

const subscribeAs = (world: World, userId: string, after?: string, text = query) =>
  transports.webSocket({ url: world.url, token: world.token(userId), query: text, variables: { after } })

const cursorsOf = (results: readonly { extensions?: { cursor?: string } }[]) =>
  results.map(({ extensions }) => Number(extensions?.cursor))

const modesOf = ({ subgraphs }: World) => subgraphs.rooms.subscribes.map(({ mode }) => mode)

test('twenty users share one upstream and the entity calls of its events, whatever they call their operation [F1, F3]', async () => {
  await using world = await startWorld()
  for (const id of people) world.rooms.members.add(id)
  const live = await Promise.all(
    people.map((id, index) =>
      subscribeAs(world, id, undefined, query.replace('subscription', `subscription Named${index}`)),
    ),
  )
  await until('all admitted', () => world.rooms.admitted.length === people.length)
  for (const text of ['a', 'b', 'c']) world.rooms.say(text)
  for (const one of live) expect(cursorsOf(await one.untilResults(3))).toEqual([1, 2, 3])
  expect(modesOf(world).filter(mode => mode === 'feed')).toHaveLength(1)
  // Those of events that came at the same moment are one.
  expect(world.subgraphs.people.calls.length).toBeLessThanOrEqual(3)
  // Least rights: neither the feed nor its entity calls carry anybody's name.
  const [feed] = world.subgraphs.rooms.subscribes.filter(({ mode }) => mode === 'feed')
  expect(feed?.viewer).toEqual({ kind: 'feed', topic: 'roomEvents({"room":"one"})' })
  for (const { viewer } of world.subgraphs.people.calls) expect(viewer).toEqual(feed?.viewer)
  expect(world.rooms.admitted.toSorted()).toEqual(people.toSorted())
  for (const one of live) one[Symbol.dispose]()
})

test('who asks for ever new things of one topic has ten feeds of it opened, and no more [L16]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const leaves = [
    '... on Said { cursor }',
    '... on Said { text }',
    '... on Said { author { name } }',
    '... on Left { cursor }',
  ]
  const things = Array.from({ length: 15 }, (_, at) => leaves.filter((_, bit) => ((at + 1) >> bit) & 1).join(' '))
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  for (const [at, thing] of things.entries())
    client.subscribe(String(at), `subscription { roomEvents(room: "one") { ${thing} } }`)
  await until('5 refusals', () => client.messages.filter(({ type }) => type === 'error').length === 5)
  await until('10 feeds', () => modesOf(world).filter(mode => mode === 'feed').length === 10)
})

test('an operation that depends on who asks is not shared, and resumes all the same [D4]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann').add('bob')
  world.rooms.say('hers', 'ann')
  const mine = 'subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ... on Said { mine } } }'
  using ann = await subscribeAs(world, 'ann', '0', mine)
  using bob = await subscribeAs(world, 'bob', '0', mine)
  expect(await ann.untilResults(1)).toEqual([{ data: { roomEvents: { mine: true } }, extensions: { cursor: '1' } }])
  expect(await bob.untilResults(1)).toEqual([{ data: { roomEvents: { mine: false } }, extensions: { cursor: '1' } }])
  expect(modesOf(world)).toEqual(['plain', 'plain'])
  await world.restartRooms()
  world.rooms.say('his', 'bob')
  expect((await bob.untilResults(2))[1]).toEqual({ data: { roomEvents: { mine: true } }, extensions: { cursor: '2' } })
})

test('an event for some is skipped for the others, whose cursors then have a hole [U9]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann').add('bob')
  using ann = await subscribeAs(world, 'ann')
  using bob = await subscribeAs(world, 'bob')
  await until('both admitted', () => world.rooms.admitted.length === 2)
  world.rooms.say('all')
  world.rooms.append({ __typename: 'Said', text: 'for ann', only: ['ann'] })
  world.rooms.say('all again')
  expect(cursorsOf(await ann.untilResults(3))).toEqual([1, 2, 3])
  expect(cursorsOf(await bob.untilResults(2))).toEqual([1, 3])
  using late = await subscribeAs(world, 'bob', '0')
  expect(cursorsOf(await late.untilResults(2))).toEqual([1, 3])
})

test('a subgraph that dies and returns is not noticed: nothing lost, nothing twice, no socket closed [F8, P5]', async () => {
  await using world = await startWorld()
  for (const id of people) world.rooms.members.add(id)
  const live = await Promise.all(people.map(id => subscribeAs(world, id)))
  await until('all admitted', () => world.rooms.admitted.length === people.length)
  for (let round = 0; round < 3; round++) {
    world.rooms.say('before')
    const restarted = world.restartRooms()
    world.rooms.say('while it is away')
    await restarted
    world.rooms.say('after')
  }
  for (const one of live) expect(cursorsOf(await one.untilResults(9))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const one of live) {
    expect(one.end).toBeUndefined()
    one[Symbol.dispose]()
  }
})

test('a reload keeps every subscription, and the new plan applies from the next event [F9]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  using ann = await subscribeAs(world, 'ann')
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('old')
  await ann.untilResults(1)
  await writeFile(world.supergraphFile, world.sdl.replace('enum join__Graph {', '"Reloaded."\nenum join__Graph {'))
  await world.gateway.reload()
  world.rooms.say('new')
  expect(cursorsOf(await ann.untilResults(2))).toEqual([1, 2])
  expect(ann.end).toBeUndefined()
})

test('an operation that no longer fits the schema ends with SCHEMA_CHANGED, and only that one [F9]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  using doomed = await subscribeAs(world, 'ann')
  using kept = await subscribeAs(
    world,
    'ann',
    undefined,
    'subscription { roomEvents(room: "one") { ... on Said { cursor text } } }',
  )
  await until('admissions', () => world.rooms.admitted.length === 2)
  await writeFile(
    world.supergraphFile,
    world.composeWith({ people: sdl => sdl.replace('name: String! secret', 'title: String! secret') }),
  )
  await world.gateway.reload()
  expect(await doomed.untilEnd()).toEqual(['SCHEMA_CHANGED'])
  world.rooms.say('on')
  expect(await kept.untilResults(1)).toEqual([
    { data: { roomEvents: { cursor: 1, text: 'on' } }, extensions: { cursor: '1' } },
  ])
})

test('fifty clients that come back at once cost one read of the missing range [F5]', async () => {
  using time = virtualClock()
  await using world = await startWorld({ time })
  world.rooms.members.add('ann').add('bob')
  for (let count = 0; count < 60; count++) world.rooms.say(`message ${count}`)
  const live = await Promise.all(Array.from({ length: 50 }, (_, index) => subscribeAs(world, 'ann', String(index))))
  await until('all admitted', () => world.rooms.admitted.length === 50)
  // Admissions are answered on one socket, in their order: once this one stands, the fifty before it wait for their range.
  using last = await subscribeAs(world, 'bob', '60')
  await until('the last to be admitted', () => world.rooms.admitted.length === 51)
  world.rooms.say('message 60')
  await last.untilResults(1)
  await time.advance(5)
  for (const [index, one] of live.entries()) {
    const expected = Array.from({ length: 61 - index }, (_, offset) => index + offset + 1)
    expect(cursorsOf(await one.untilResults(expected.length))).toEqual(expected)
    one[Symbol.dispose]()
  }
  expect(modesOf(world).filter(mode => mode === 'range')).toHaveLength(1)
  expect(world.rooms.reads).toBe(1)
})

test('more than two thousand missed events are a RESUME_GAP, and a later subscription goes on [L2]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  for (let count = 0; count < 2_100; count++) world.rooms.say('many')
  using late = await subscribeAs(world, 'ann', '0')
  expect(await late.untilEnd()).toEqual(['RESUME_GAP'])
  using nearer = await subscribeAs(world, 'ann', '2095')
  expect(cursorsOf(await nearer.untilResults(5))).toEqual([2096, 2097, 2098, 2099, 2100])
})

test('slow entities are fetched for many events at once, and events keep their order [F4]', async () => {
  const waiting: (() => void)[] = []
  let isHeld = false
  await using world = await startWorld({
    beforePeople: async () => {
      if (isHeld) await new Promise<void>(resolve => waiting.push(resolve))
    },
  })
  world.rooms.members.add('ann')
  using ann = await subscribeAs(world, 'ann')
  await until('admission', () => world.rooms.admitted.length === 1)
  isHeld = true
  for (let count = 0; count < 10; count++) {
    // Each in a turn of its own: what comes at the same moment is asked for by one call.
    world.rooms.say(`number ${count}`)
    await until('a call that waits', () => waiting.length === count + 1)
  }
  // The first one is answered last: a pipeline that delivers as it resolves would turn them around.
  for (const release of waiting.reverse()) release()
  expect(cursorsOf(await ann.untilResults(10))).toEqual(Array.from({ length: 10 }, (_, index) => index + 1))
})

test('events that come at the same moment ask for their entities by one call, and each gets its own', async () => {
  await using world = await startWorld()
  for (const id of ['ann', 'bob']) world.rooms.members.add(id)
  for (let count = 0; count < 200; count++) world.rooms.say(`number ${count}`, count % 2 ? 'ann' : 'bob')
  using ann = await subscribeAs(world, 'ann', '0')
  const authors = (await ann.untilResults(200)).map(
    ({ data }) => (data as { roomEvents: { author: { name: string } } }).roomEvents.author.name,
  )
  expect(authors).toEqual(Array.from({ length: 200 }, (_, count) => (count % 2 ? 'Ann' : 'Bob')))
  expect(world.subgraphs.people.calls.length).toBeLessThan(100)
})

test('an entity that does not come in time is null with an error, and the feed goes on [F3]', async () => {
  using time = virtualClock()
  const asked = Promise.withResolvers<void>()
  let isHeld = true
  await using world = await startWorld({
    time,
    beforePeople() {
      asked.resolve()
      return isHeld ? new Promise(() => {}) : Promise.resolve()
    },
  })
  world.rooms.members.add('ann')
  using ann = await subscribeAs(world, 'ann')
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.say('late author')
  await asked.promise
  await time.advance(20_000)
  const [late] = await ann.untilResults(1)
  expect(late).toMatchObject({
    data: { roomEvents: { cursor: 1, text: 'late author', author: null } },
    errors: [{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
  })
  isHeld = false
  world.rooms.say('in time')
  expect((await ann.untilResults(2))[1]).toMatchObject({ data: { roomEvents: { author: { name: 'Ann' } } } })
})

test('who joins an ephemeral feed is sent the latest state at once, and a cut reaches it too [F5, F6]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann').add('bob')
  const typing = 'subscription { typing(room: "one") { who { id } } }'
  using ann = await subscribeAs(world, 'ann', undefined, typing)
  await until('admission', () => world.rooms.admitted.length === 1)
  world.rooms.type('carl')
  await ann.untilResults(1)
  using bob = await subscribeAs(world, 'bob', undefined, typing)
  expect(await bob.untilResults(1)).toEqual([{ data: { typing: { who: { id: 'carl' } } } }])
  world.rooms.remove('bob')
  expect(await bob.untilEnd()).toEqual(['SUBSCRIPTION_REVOKED'])
  world.rooms.type('dora')
  await ann.untilResults(2)
  expect(bob.results).toHaveLength(1)
})

test('two subscriptions of one socket are told apart, and ending one leaves the other', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  client.subscribe('first', query)
  client.subscribe('second é "quoted"', query)
  await until('both admitted', () => world.rooms.admitted.length === 2)
  world.rooms.say('to both')
  await client.untilResults('first', 1)
  await client.untilResults('second é "quoted"', 1)
  client.send({ id: 'first', type: 'complete' })
  client.subscribe('third', '{ rooms }')
  await client.untilMessage('the answer behind the completion', ({ id, type }) => id === 'third' && type === 'complete')
  world.rooms.say('to one')
  await client.untilResults('second é "quoted"', 2)
  expect(client.results('first')).toHaveLength(1)
})
