// What a browser's own EventSource goes by, which sets no headers; tests/browser/event-source.test.ts has a real one.
import { expect, test } from '@jest/globals'
import { startWorld, type World } from '../fixtures/world.ts'

const query = 'subscription ($after: Cursor) { roomEvents(room: "one", after: $after) { ... on Said { text } } }'

function addressOf(world: World, parameters: Readonly<Record<string, string>> = {}) {
  const extensions = JSON.stringify({ authorization: `Bearer ${world.token('ann')}` })
  return `${world.url}?${new URLSearchParams({ query, extensions, ...parameters })}`
}

async function busyWorld() {
  const world = await startWorld()
  world.rooms.members.add('ann')
  world.rooms.say('one')
  world.rooms.say('two')
  return world
}

const open = async (url: string, headers: Record<string, string> = {}) => {
  const abort = new AbortController()
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: abort.signal })
  const reader = response.body?.getReader()
  let text = ''
  return {
    status: response.status,
    async untilText(part: string | undefined) {
      for (;;) {
        if (part !== undefined && text.includes(part)) return text
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) return text
        text += Buffer.from(value).toString('utf8')
      }
    },
    [Symbol.dispose]: () => abort.abort(),
  }
}

test('where a stream begins is its first id, before anything has happened [C16]', async () => {
  await using world = await busyWorld()
  using stream = await open(addressOf(world))
  expect(await stream.untilText('id: 2')).toBe(':\n\nid: 2\n\n')
  world.rooms.say('three')
  expect(await stream.untilText('id: 3')).toMatch(/^event: next\ndata: .*three.*\nid: 3$/m)
})

test('the last id wins over the resume argument, as a header and as a parameter [C16]', async () => {
  await using world = await busyWorld()
  const variables = JSON.stringify({ after: '0' })
  for (const [parameters, headers] of [
    [{}, { 'last-event-id': '1' }],
    [{ lastEventId: '1' }, {}],
    [{ lastEventId: '0' }, { 'last-event-id': '1' }],
  ] as const) {
    using stream = await open(addressOf(world, { variables, ...parameters }), headers)
    const text = await stream.untilText('two')
    expect(text).not.toContain('one')
    expect(text).toContain('id: 1\n\n')
    expect(text).toMatch(/^event: next\ndata: .*two.*\nid: 2$/m)
  }
})

test('a stream that is over for good says so by an id at which nobody connects again [C16]', async () => {
  await using world = await startWorld()
  const finished = `${world.url}?${new URLSearchParams({ query: 'subscription { countdown(from: 1) }' })}`
  using stream = await open(finished)
  expect(await stream.untilText(undefined)).toContain('event: complete\ndata: \nid: ended\n\n')
  using again = await open(finished, { 'last-event-id': 'ended' })
  expect(again.status).toBe(204)
  using stranger = await open(addressOf(world))
  expect(await stranger.untilText(undefined)).toMatch(/FORBIDDEN.*\n\nevent: complete\ndata: \nid: ended\n\n$/)
  using noCursor = await open(addressOf(world), { 'last-event-id': 'yesterday' })
  expect(await noCursor.untilText(undefined)).toMatch(/CURSOR_INVALID.*\n\nevent: complete\ndata: \nid: ended\n\n$/)
})

test('one that will go on elsewhere keeps its place [C16, L10]', async () => {
  const world = await busyWorld()
  using stream = await open(addressOf(world))
  await stream.untilText('id: 2')
  await world[Symbol.asyncDispose]()
  const text = await stream.untilText(undefined)
  expect(text).toMatch(/DRAINING.*\n\nevent: complete\ndata: \n\n$/)
})

test.each([
  ['of a page that may not', 400, { origin: 'https://evil.example' }],
  ['of a foreign page that hides its origin', 400, { 'sec-fetch-site': 'cross-site' }],
  ['of a neighbour', 400, { 'sec-fetch-site': 'same-site' }],
  ['of an own page', 200, { 'sec-fetch-site': 'same-origin' }],
  ['of a page that may', 200, { origin: 'https://chat.example', 'sec-fetch-site': 'cross-site' }],
  ['of a program', 200, {}],
])('an event stream %s is answered with %i [C11]', async (_whose, status, headers) => {
  await using world = await startWorld({ env: { GATEWAY_ORIGINS: 'https://chat.example' } })
  world.rooms.members.add('ann')
  using stream = await open(addressOf(world), headers as Record<string, string>)
  expect(stream.status).toBe(status)
})

test('queries and mutations by a link are refused as ever, as event streams too [C11]', async () => {
  await using world = await startWorld()
  for (const text of ['{ rooms }', 'mutation { rename(id: "bob", name: "x") { id } }']) {
    using stream = await open(`${world.url}?${new URLSearchParams({ query: text })}`)
    expect(stream.status).toBe(400)
  }
})
