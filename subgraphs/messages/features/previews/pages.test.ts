// Whom a page is fetched from, and how much of it, over real sockets: a server of this test stands for all of the web.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { virtualClock } from '#platform/test-clock.ts'
import { until } from '#stack/wait.ts'
import { createPageReader, type PageReaderOptions } from './pages.ts'

let asked: IncomingMessage[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void
const server = createServer((request, response) => {
  asked.push(request)
  answer(request, response)
})
let port: number
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})
beforeEach(() => {
  asked = []
  answer = (_, response) => void html(response, '<title>A page</title>')
})

const html = (response: ServerResponse, text: string, headers = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text)
const page = (title: string) => ({ title, description: null, siteName: null })
const reader = (over: Partial<PageReaderOptions> = {}) =>
  createPageReader({
    ...{ userAgent: 'ChatLinkPreviews/1.0 (bot)', onlyNamed: false, mayCall: async () => true, deadlineMs: 2_000 },
    hosts: { 'pages.test': '127.0.0.1' },
    ...over,
  })
const at = (path: string, host = 'pages.test') => `http://${host}:${port}${path}`

test('it says who asks, and asks for what it can read', async () => {
  expect(await reader().read(at('/a?b=c#d'))).toEqual(page('A page'))
  expect(asked[0]?.url).toBe('/a?b=c')
  expect(asked[0]?.headers).toEqual({
    ...{ 'user-agent': 'ChatLinkPreviews/1.0 (bot)', accept: 'text/html', 'accept-encoding': 'identity' },
    ...{ host: `pages.test:${port}`, connection: 'close' },
  })
})

test.each([
  ...[
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0:PORT/',
  ],
  ...['http://[::1]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/', 'http://localhost:PORT/', 'http://pages.test.:PORT/'],
  ...[
    'http://ann:secret@pages.test:PORT/',
    'http://ann@pages.test:PORT/',
    'ftp://pages.test:PORT/',
    'file:///etc/passwd',
  ],
  ...['http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'http://[fd00:ec2::254]/', 'http://localhost/'],
  ...[
    'http://127.0.0.1./',
    'https://127.0.0.1/',
    'http://example.org:8080/',
    'http://example.org:443/',
    'data:text/html,x',
  ],
  ...['javascript:alert(1)', 'not a link', ''],
])('%s is not called', async link => {
  expect(await reader().read(link.replace('PORT', String(port)))).toBe('nothing')
  expect(asked).toEqual([])
})

test('a name is called at the public address that was judged, and not where it leads a moment later', async () => {
  const addresses = ['127.0.0.1', '169.254.169.254', '10.0.0.1']
  let looked = 0
  const resolve: PageReaderOptions['resolve'] = (_, done) =>
    done(null, [{ address: addresses[looked++ % addresses.length] ?? '', family: 4 }])
  for (const _ of addresses) expect(await reader({ resolve }).read('http://rebinding.example/')).toBe('nothing')
  expect(looked).toBe(addresses.length)
  expect(asked).toEqual([])
})

test('where only hosts with a name are called, no other one is looked up', async () => {
  const resolve = () => {
    throw new Error('nobody is to ask')
  }
  const named = reader({ onlyNamed: true, resolve })
  expect(await named.read('http://example.org/')).toBe('nothing')
  expect(await named.read(at('/'))).toEqual(page('A page'))
})

test.each([
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://169.254.169.254/',
  'file:///etc/passwd',
  'gopher://pages.test/',
])('a page that sends us on to %s sends us nowhere', async to => {
  answer = (_, response) => void response.writeHead(302, { location: to.replace('PORT', String(port)) }).end()
  expect(await reader().read(at('/'))).toBe('nothing')
  expect(asked).toHaveLength(1)
})

test('it is followed three times, relative ways included, and no further', async () => {
  answer = ({ url = '' }, response) => {
    const left = Number(url.slice(1))
    if (left === 0) html(response, '<title>The end</title>')
    else response.writeHead(307, { location: `/${left - 1}` }).end()
  }
  expect(await reader().read(at('/3'))).toEqual(page('The end'))
  asked = []
  expect(await reader().read(at('/4'))).toBe('nothing')
  expect(asked).toHaveLength(4)
})

test('a body without an end is read as far as 512 KiB', async () => {
  let written = 0
  let closed = false
  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Endless</title>')
    response.on('close', () => {
      closed = true
    })
    const chunk = 'x'.repeat(64 * 1_024)
    const more = () => {
      if (closed) return
      written += chunk.length
      if (response.write(chunk)) setImmediate(more)
      else response.once('drain', more)
    }
    more()
  }
  expect(await reader().read(at('/'))).toEqual(page('Endless'))
  await until('its connection to be closed', async () => closed)
  expect(written).toBeLessThan(32 * 1_024 * 1_024)
})

test('a body that drips is read until the deadline, and what has come counts', async () => {
  using time = virtualClock()
  let drip: (text: string) => Promise<void> = async () => undefined
  answer = ({ url }, response) => {
    if (url === '/else') return void response.end()
    response.writeHead(200, { 'content-type': 'text/html' })
    drip = text => new Promise(resolve => response.write(text, () => resolve()))
  }
  let isOver = false
  const reading = reader({ deadlineMs: 500 })
    .read(at('/'))
    .finally(() => {
      isOver = true
    })
  await until('it to be asked for', () => asked.length === 1)
  for (const text of ['<title>', 'Slow', '</title>', '.', '.']) {
    expect(isOver).toBe(false)
    await drip(text)
    // What was written before another page came and went has come too.
    await fetch(`http://127.0.0.1:${port}/else`)
    await time.advance(100)
  }
  expect(await reading).toEqual(page('Slow'))
})

test('redirects share one deadline, and a server that says nothing is asked again later', async () => {
  using time = virtualClock()
  answer = (_, response) => {
    void time.advance(200).then(() => response.writeHead(302, { location: '/' }).end())
  }
  expect(await reader({ deadlineMs: 300 }).read(at('/'))).toBe('later')
  expect(asked).toHaveLength(2)
  answer = () => void time.advance(300)
  expect(await reader({ deadlineMs: 300 }).read(at('/'))).toBe('later')
})

test('a host that was called often enough is called later', async () => {
  const calls: string[] = []
  const mayCall = async (host: string) => calls.push(host) <= 1
  const polite = reader({ mayCall })
  expect(await polite.read(at('/'))).toEqual(page('A page'))
  expect(await polite.read(at('/'))).toBe('later')
  expect(calls).toEqual(['pages.test', 'pages.test'])
  expect(asked).toHaveLength(1)
})

const responses: readonly [string, number, Record<string, string>, string][] = [
  ['a picture', 200, { 'content-type': 'image/png' }, 'nothing'],
  ['no type', 200, {}, 'nothing'],
  ['a type that is none', 200, { 'content-type': 'html' }, 'nothing'],
  ['a packed body', 200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'nothing'],
  ['a partial answer', 206, { 'content-type': 'text/html' }, 'nothing'],
  ['404', 404, { 'content-type': 'text/html' }, 'nothing'],
  ['a redirect to nowhere', 302, { 'content-type': 'text/html' }, 'nothing'],
  ['a redirect to no address', 302, { location: 'http://[' }, 'nothing'],
  ['429', 429, { 'content-type': 'text/html' }, 'later'],
  ['503', 503, { 'content-type': 'text/html' }, 'later'],
]

test.each(responses)('%s is no page', async (_, status, headers, outcome) => {
  answer = (_, response) => void response.writeHead(status, headers).end('<title>A page</title>')
  expect(await reader().read(at('/'))).toBe(outcome)
})

test('what is no HTTP is no page, and a connection that breaks is tried later', async () => {
  answer = ({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n')
  expect(await reader().read(at('/'))).toBe('nothing')
  answer = ({ socket }) => void socket.resetAndDestroy()
  expect(await reader().read(at('/'))).toBe('later')
  expect(await reader().read('http://pages.test:1/')).toBe('later')
})
