// What strangers and broken clients do to the media server by the byte: each is answered or cut, and the next one is served.
import { expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { until } from '#stack/wait.ts'
import { type Announced, headOf, openMedia, put, type RawClient, rawClient, type TestMedia } from './test-media.ts'

const sized = ({ headers, content }: Announced) => ({ ...headers, 'content-length': String(content.length) })

async function serves(media: TestMedia): Promise<void> {
  const kept = await media.keep()
  const answer = await fetch(await media.offer(kept.id))
  expect([answer.status, await answer.text()]).toEqual([200, kept.content.toString()])
}

const statusesIn = (said: string) => [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
const drafts = async (media: TestMedia) => Object.keys(await media.everything()).filter(path => path.includes('drafts'))

test.each([
  ['says nothing', () => ''],
  ['does not finish its first line', () => 'GET /files/x'],
  ['does not finish its head', ({ url }: Announced) => headOf('GET', url, {}).slice(0, -2)],
  [
    'does not finish the head of its second request',
    ({ url }: Announced) => `${headOf('GET', url, {})}${headOf('GET', url, {}).slice(0, -2)}`,
  ],
])('a client that %s is cut, by the machine’s own time', async (_, words) => {
  await using media = await openMedia({ deadlineMs: 200 })
  using client = rawClient(media.server.url)
  client.send(words(await media.announce()))
  await client.closed
  await serves(media)
})

test('a client that goes on sending what was refused is cut after its answer', async () => {
  await using media = await openMedia({ deadlineMs: 200 })
  const { url } = await media.announce()
  for (const path of ['/', '/uploads/x', '/nowhere']) {
    using client = rawClient(url)
    client.send(headOf('PUT', new URL(path, url).href, { 'content-length': '1000000', 'content-type': 'text/plain' }))
    await client.closed
    expect(statusesIn(client.said)).toEqual([path === '/uploads/x' ? 403 : 404])
  }
})

test('a body that stops coming is refused within the deadline, and nothing of it stays', async () => {
  await using media = await openMedia()
  using clock = virtualClock()
  const announced = await media.announce(Buffer.alloc(100_000, 'x'))
  using client = rawClient(announced.url)
  client.send(headOf('PUT', announced.url, sized(announced)))
  client.send(announced.content.subarray(0, 10))
  await until('the draft', async () => (await drafts(media)).length === 1)
  await clock.advance(15_000)
  await client.closed
  expect(statusesIn(client.said)).toEqual([408])
  expect(await drafts(media)).toEqual([])
  expect((await put(announced)).status).toBe(204)
})

test('a slow but honest phone is waited for', async () => {
  await using media = await openMedia()
  using clock = virtualClock()
  const announced = await media.announce(Buffer.alloc(200_000, 'x'))
  using client = rawClient(announced.url)
  client.send(headOf('PUT', announced.url, sized(announced)))
  const size = async () => (await media.everything())[(await drafts(media))[0] ?? '']?.length ?? 0
  for (let sent = 0; sent < announced.content.length - 20_000; ) {
    client.send(announced.content.subarray(sent, sent + 20_000))
    sent += 20_000
    await until('what was sent to be written', async () => (await size()) === sent)
    await clock.advance(9_000)
  }
  client.send(announced.content.subarray(0, 20_000))
  await until('its answer', () => statusesIn(client.said).includes(204))
})

test('a reader that stops reading is cut', async () => {
  await using media = await openMedia()
  using clock = virtualClock()
  const kept = await media.keep(Buffer.alloc(20_000_000, 'x'))
  using client = rawClient(media.server.url)
  client.pause()
  client.send(headOf('GET', await media.offer(kept.id), {}))
  await until('the answer to begin', () => clock.waiting > 0)
  await clock.advance(120_000)
  client.resume()
  await client.closed
  expect(client.said.length).toBeLessThan(20_000_000)
  await serves(media)
})

test('a client that asks first is told to go on only where its content is wanted', async () => {
  await using media = await openMedia()
  const announced = await media.announce()
  const expecting = { ...sized(announced), expect: '100-continue' }
  using refused = rawClient(announced.url)
  refused.send(headOf('PUT', announced.url.replace('signature=', 'signature=x'), expecting))
  await until('the refusal', () => refused.said.includes('\r\n\r\n'))
  expect(statusesIn(refused.said)).toEqual([403])
  using client = rawClient(announced.url)
  client.send(headOf('PUT', announced.url, expecting))
  await until('the word to go on', () => statusesIn(client.said).includes(100))
  client.send(announced.content)
  await until('its answer', () => statusesIn(client.said).includes(204))
})

test('requests in one go are answered in their order, one at a time; too many end the connection', async () => {
  await using media = await openMedia()
  const [first, second] = [await media.keep(), await media.announce()]
  using client = rawClient(first.url)
  client.send(headOf('GET', await media.offer(first.id), {}))
  client.send(Buffer.concat([Buffer.from(headOf('PUT', second.url, sized(second))), second.content]))
  client.send(headOf('PUT', second.url, sized(second)))
  client.send(second.content)
  await until('three answers', () => statusesIn(client.said).length === 3)
  expect(statusesIn(client.said)).toEqual([200, 204, 409])
  using greedy = rawClient(first.url)
  const large = await media.keep(Buffer.alloc(5_000_000, 'x'))
  greedy.send(headOf('GET', await media.offer(large.id), {}).repeat(1_000))
  await greedy.closed
  expect(statusesIn(greedy.said).filter(status => status === 200).length).toBeLessThanOrEqual(17)
  await serves(media)
})

const garbage: [string, (announced: Announced) => string][] = [
  ['a broken percent-encoding', ({ url }) => headOf('GET', url, {}).replace('/uploads/', '/files/%zz')],
  ['half a character', ({ url }) => headOf('GET', url, {}).replace('/uploads/', '/files/%c3')],
  ['a null byte in its path', ({ url }) => headOf('GET', url, {}).replace('/uploads/', '/files/%00')],
  ['a path beyond all bounds', ({ url }) => headOf('GET', `${url}${'x'.repeat(20_000)}`, {})],
  ['a long key', ({ url }) => headOf('GET', url, {}).replace('/uploads/', `/files/${'x'.repeat(5_000)}`)],
  ['no path', ({ url }) => headOf('GET', url, {}).replace(/^GET \S+/, 'GET ?')],
  ['another address as its path', ({ url }) => headOf('GET', url, {}).replace(/^GET /, 'GET http://elsewhere.test')],
  ['two lengths', it => headOf('PUT', it.url, sized(it)).replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\nabc')],
  ['a length and chunks', it => headOf('PUT', it.url, { ...sized(it), 'transfer-encoding': 'chunked' })],
  ['a negative length', it => headOf('PUT', it.url, { ...sized(it), 'content-length': '-1' })],
  ['a huge length', it => headOf('PUT', it.url, { ...sized(it), 'content-length': '9'.repeat(30) })],
  ['a broken chunk', it => `${headOf('PUT', it.url, { ...it.headers, 'transfer-encoding': 'chunked' })}zz\r\n`],
  ['no media type', it => headOf('PUT', it.url, { 'content-length': '0' })],
  ['a broken media type', it => headOf('PUT', it.url, { ...sized(it), 'content-type': ';;=' })],
  ['another expectation', it => headOf('PUT', it.url, { ...sized(it), expect: '200-maybe' })],
  ['a wish for another protocol', ({ url }) => headOf('GET', url, { connection: 'upgrade', upgrade: 'websocket' })],
  ['a wish for a tunnel', () => 'CONNECT victim.test:443 HTTP/1.1\r\nhost: victim.test\r\n\r\n'],
  ['an unknown method', ({ url }) => headOf('BREW', url, {})],
  ['a rare method', ({ url }) => headOf('PROPFIND', url, {})],
  ['a trace', ({ url }) => headOf('TRACE', url, {})],
  ['no host', ({ url }) => headOf('GET', url, {}).replace(/host: .*\r\n/, '')],
  ['a header without an end', ({ url }) => headOf('GET', url, { x: 'x'.repeat(20_000) })],
  ['a preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a TLS greeting', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
]

test.each(garbage)('a request with %s is refused or cut, and is no error of ours', async (_, words) => {
  await using media = await openMedia({ deadlineMs: 300 })
  const announced = await media.announce()
  const before = await media.everything()
  using client = rawClient(announced.url)
  client.send(words(announced))
  await answeredOrClosed(client)
  for (const status of statusesIn(client.said)) expect([status >= 400 && status < 500, status]).toEqual([true, status])
  expect(await media.everything()).toEqual(before)
  await serves(media)
})

test.each(['bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=0-0,0-0,0-0', '\x80'])(
  'a range such as %j is not understood, and gets the whole',
  async range => {
    await using media = await openMedia()
    const kept = await media.keep()
    using client = rawClient(media.server.url)
    client.send(Buffer.from(headOf('GET', await media.offer(kept.id), { range }), 'latin1'))
    await until('the whole', () => client.said.endsWith(kept.content.toString()))
    expect(statusesIn(client.said)).toEqual([200])
  },
)

test('readers that go away in the middle leave no file open', async () => {
  await using media = await openMedia()
  const kept = await media.keep(Buffer.alloc(5_000_000, 'x'))
  const url = await media.offer(kept.id)
  for (let reader = 0; reader < 20; reader++) {
    const client = rawClient(url)
    client.send(headOf('GET', url, {}))
    if (reader % 2 === 0) await until('the answer to begin', () => client.said.length > 0)
    client[Symbol.dispose]()
  }
  await until('all files to be closed', async () => (await media.openFiles()).length === 0)
  await serves(media)
})

test('connections are bounded, by address too, and those of our own proxies are not counted by address', async () => {
  await using bounded = await openMedia({ connectionsPerAddress: 3 })
  const held = Array.from({ length: 3 }, () => rawClient(bounded.server.url))
  await until('all to be counted', () => bounded.server.connections() === 3)
  using further = rawClient(bounded.server.url)
  await further.closed
  held[0]?.[Symbol.dispose]()
  await until('one to be gone', () => bounded.server.connections() === 2)
  using next = rawClient(bounded.server.url)
  next.send(headOf('GET', `${bounded.server.url}/nowhere`, {}))
  await until('an answer', () => statusesIn(next.said).includes(404))
  for (const client of held) client[Symbol.dispose]()
  await using proxied = await openMedia({ connectionsPerAddress: 1, isProxy: address => address === '127.0.0.1' })
  const clients = Array.from({ length: 5 }, () => rawClient(proxied.server.url))
  for (const client of clients) client.send(headOf('GET', `${proxied.server.url}/nowhere`, {}))
  await until('all answers', () => clients.every(({ said }) => statusesIn(said).includes(404)))
  for (const client of clients) client[Symbol.dispose]()
})

const answeredOrClosed = (client: RawClient) =>
  until('an answer or the end', () => client.isClosed || client.said.includes('\r\n\r\n'))
