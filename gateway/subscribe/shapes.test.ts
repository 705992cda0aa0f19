// One thing that is asked for in many ways is fetched once, and each who asks is answered as it asked.
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { transports } from '../fixtures/live-clients.ts'
import { connectSocket } from '../fixtures/socket-client.ts'
import { until } from '../fixtures/until.ts'
import { startWorld, type World } from '../fixtures/world.ts'

const fields = '... on Said { cursor text author { id name } } ... on Left { cursor who { name } }'
const query = `subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ${fields} } }`

const subscribeAs = (world: World, userId: string, after?: string, text = query) =>
  transports.webSocket({ url: world.url, token: world.token(userId), query: text, variables: { after } })

const modesOf = ({ subgraphs }: World) => subgraphs.rooms.subscribes.map(({ mode }) => mode)

test('who asks for one thing under ten names has one feed, and may ask for it under no more; others are not held up by that [L16]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann').add('bob')
  const named = (alias: string) => query.replace('text', `${alias}: text`)
  using client = await connectSocket(world.wsUrl, { token: world.token('ann') })
  for (let at = 0; at < 300; at++) client.subscribe(String(at), named(`a${at}`))
  const refused = () => client.messages.filter(({ type }) => type === 'error')
  await until('290 refusals', () => refused().length === 290)
  expect(client.errorCodes(refused()[0]?.id ?? '')).toEqual(['TOO_MANY_SUBSCRIPTIONS'])
  // What is asked for already may be asked for again, and somebody else may ask under one more name.
  using again = await subscribeAs(world, 'ann', undefined, named('a0'))
  using bob = await subscribeAs(world, 'bob', undefined, named('his'))
  await until('all admitted', () => world.rooms.admitted.length === 12)
  world.rooms.say('hello')
  await Promise.all([again.untilResults(1), bob.untilResults(1), client.untilResults('9', 1)])
  expect(bob.results[0]?.data).toMatchObject({ roomEvents: { his: 'hello' } })
  expect(modesOf(world).filter(mode => mode === 'feed')).toHaveLength(1)
  expect(world.subgraphs.people.calls).toHaveLength(1)
  // Who gives one up may ask under another.
  client.send({ id: '9', type: 'complete' })
  client.subscribe('later', named('later'))
  await until('one more admission', () => world.rooms.admitted.length === 13)
})

test('however it is written, it is one upstream and one entity call an event, and each is answered as it asked [F1, F3]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const texts = [
    query,
    `subscription Other($after: Cursor) { e: roomEvents(room: "one", after: $after) {
      ... on Left { cursor who { called: name } } ...S ...S __typename } }
      fragment S on Said { author { ... on Person { name key: id } } author { name } at: cursor text twice: text }`,
    `subscription ($after: Cursor, $room: ID! = "one", $no: Boolean = false) { roomEvents(after: $after, room: $room) {
      ... { ... on Said { a: author { id name } b: author { id name } cursor text } }
      ... on Left { cursor @skip(if: $no) who { name id @include(if: $no) } } } }`,
  ]
  const live = await Promise.all(texts.map(text => subscribeAs(world, 'ann', undefined, text)))
  await until('all admitted', () => world.rooms.admitted.length === 3)
  world.rooms.say('hello', 'bob')
  await Promise.all(live.map(one => one.untilResults(1)))
  expect(world.subgraphs.people.calls).toHaveLength(1)
  world.rooms.append({ __typename: 'Left', whoId: 'bob' })
  const shown = await Promise.all(live.map(one => one.untilResults(2)))
  const bob = { id: 'bob', name: 'Bob' }
  const data = [
    [{ roomEvents: { cursor: 1, text: 'hello', author: bob } }, { roomEvents: { cursor: 2, who: { name: 'Bob' } } }],
    [
      { e: { author: { name: 'Bob', key: 'bob' }, at: 1, text: 'hello', twice: 'hello', __typename: 'Said' } },
      { e: { cursor: 2, who: { called: 'Bob' }, __typename: 'Left' } },
    ],
    [{ roomEvents: { a: bob, b: bob, cursor: 1, text: 'hello' } }, { roomEvents: { cursor: 2, who: { name: 'Bob' } } }],
  ]
  const expected = data.map(events => events.map((data, at) => ({ data, extensions: { cursor: String(at + 1) } })))
  // As text: the order of fields is part of an answer.
  expect(JSON.stringify(shown)).toBe(JSON.stringify(expected))
  expect(world.subgraphs.people.calls).toHaveLength(2)
  expect(modesOf(world).filter(mode => mode === 'feed')).toHaveLength(1)
  // Who comes later is shown the past under its own names as well.
  using late = await subscribeAs(world, 'ann', '0', texts[1])
  expect(JSON.stringify(await late.untilResults(2))).toBe(JSON.stringify(expected[1]))
  for (const one of live) one[Symbol.dispose]()
})

test('an error has the path that each asked under [F1]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const asked = (author: string) => `subscription { roomEvents(room: "one") { ... on Said { ${author} } } }`
  using plain = await subscribeAs(world, 'ann', undefined, asked('author { secret }'))
  using renamed = await subscribeAs(world, 'ann', undefined, asked('a: author { s: secret } b: author { s: secret }'))
  await until('both admitted', () => world.rooms.admitted.length === 2)
  world.rooms.say('hello')
  const pathsOf = ([result]: readonly { errors?: readonly object[] }[]) =>
    result?.errors?.map(error => 'path' in error && error.path)
  expect(pathsOf(await plain.untilResults(1))).toEqual([['roomEvents', 'author', 'secret']])
  expect(pathsOf(await renamed.untilResults(1))).toEqual([
    ['roomEvents', 'a', 's'],
    ['roomEvents', 'b', 's'],
  ])
  expect(renamed.results[0]?.data).toEqual({ roomEvents: { a: { s: null }, b: { s: null } } })
  expect(world.subgraphs.people.calls).toHaveLength(1)
})

test('a reload keeps all shapes of a feed, and what is new of a type is no other shape [F9]', async () => {
  await using world = await startWorld()
  world.rooms.members.add('ann')
  const renamed = query.replace('text', 'said: text')
  using plain = await subscribeAs(world, 'ann')
  using other = await subscribeAs(world, 'ann', undefined, renamed)
  await until('both admitted', () => world.rooms.admitted.length === 2)
  world.rooms.say('old')
  await Promise.all([plain.untilResults(1), other.untilResults(1)])
  const rooms = (sdl: string) =>
    sdl
      .replace('= Said | Left', '= Said | Left | Sung')
      .replace('type Typing', 'type Sung { song: String } type Typing')
  await writeFile(world.supergraphFile, world.composeWith({ rooms }))
  await world.gateway.reload()
  using again = await subscribeAs(world, 'ann', '0', renamed)
  world.rooms.say('new')
  const textsOf = (results: readonly { data?: unknown }[], name: string) =>
    results.map(({ data }) => (data as { roomEvents: Record<string, unknown> }).roomEvents[name])
  expect(textsOf(await plain.untilResults(2), 'text')).toEqual(['old', 'new'])
  expect(textsOf(await other.untilResults(2), 'said')).toEqual(['old', 'new'])
  expect(textsOf(await again.untilResults(2), 'said')).toEqual(['old', 'new'])
  expect(modesOf(world).filter(mode => mode === 'feed')).toHaveLength(1)
})
