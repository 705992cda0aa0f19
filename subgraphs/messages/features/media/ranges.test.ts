// Every way of asking for a part of a file, over real HTTP; none reads more than the file has, or leaves it open.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { headOf, openMedia, rawClient, type TestMedia } from './test-media.ts'

let media: TestMedia
let url: string
let tag: string
const content = Buffer.from('0123456789')
beforeAll(async () => {
  media = await openMedia()
  const { id } = await media.keep(content)
  url = await media.offer(id)
  tag = (await fetch(url)).headers.get('etag') ?? ''
})
afterAll(async () => media[Symbol.asyncDispose]())

interface Answer {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Said by the byte: `fetch` sends no header that is wrong. */
async function ask(headers: Readonly<Record<string, string>>, method = 'GET', at = url): Promise<Answer> {
  using client = rawClient(at)
  client.send(headOf(method, at, { ...headers, connection: 'close' }))
  await client.closed
  const [head = '', body = ''] = client.said.split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body }
}

test.each([
  ['bytes=0-0', '0', '0-0'],
  ['bytes=2-4', '234', '2-4'],
  ['bytes=0-9', '0123456789', '0-9'],
  ['bytes=7-', '789', '7-9'],
  ['bytes=7-99', '789', '7-9'],
  ['bytes=0-', '0123456789', '0-9'],
  ['bytes=9-9', '9', '9-9'],
  ['bytes=-3', '789', '7-9'],
  ['bytes=-99', '0123456789', '0-9'],
  ['Bytes=2-4', '234', '2-4'],
  ['bytes= 2-4 ', '234', '2-4'],
  ['bytes=007-8', '78', '7-8'],
  [`bytes=7-${'9'.repeat(400)}`, '789', '7-9'],
])('%s is a part', async (range, body, part) => {
  const answer = await ask({ range })
  expect([answer.status, answer.body]).toEqual([206, body])
  expect(answer.head).toContain(`content-range: bytes ${part}/10`)
  expect(answer.head).toContain(`content-length: ${body.length}\r\n`)
})

test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0', 'bytes=99999999999999999999-', `bytes=${'9'.repeat(400)}-`])(
  '%s is beyond the file',
  async range => {
    const { status, head, body } = await ask({ range })
    expect(status).toBe(416)
    expect(head).toContain('content-range: bytes */10')
    expect(JSON.parse(body)).toEqual({ error: 'It has 10 bytes.' })
  },
)

test.each([
  ...[
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=--1',
    'bytes=4-2',
    'bytes=a-b',
    'bytes=1.5-3',
    'bytes=0x1-3',
    'bytes=1 - 3',
  ],
  ...['bytes=-1-3', 'bytes=+1-3', 'bytes=1e0-3', 'bytes=1-3;', 'bytes 1-3', 'items=1-3', '=1-3', '1-3', 'bytes=١-٣'],
  ...['bytes=0-1,3-4', 'bytes=0-0,-1', `bytes=${Array(500).fill('0-').join(',')}`, 'bytes=1-3\tbytes=4-5'],
])('%j is no part: the whole comes', async range => {
  const { status, head, body } = await ask({ range })
  expect([status, body]).toEqual([200, '0123456789'])
  expect(head).not.toContain('content-range')
})

test('an empty file has no part', async () => {
  const { id } = await media.keep(Buffer.from('x'))
  await media.files.write(id, Buffer.alloc(0), 'text/plain')
  const empty = await media.offer(id)
  for (const range of ['bytes=0-', 'bytes=0-0', 'bytes=-1'])
    expect((await ask({ range }, 'GET', empty)).status).toBe(416)
  expect(await ask({}, 'GET', empty)).toMatchObject({ status: 200, body: '' })
})

test('a part is given only of the content that the reader has the rest of', async () => {
  const range = 'bytes=2-4'
  expect(await ask({ range, 'if-range': tag })).toMatchObject({ status: 206, body: '234' })
  const others = ['"another"', `W/${tag}`, tag.slice(1, -1), '*', 'Tue, 01 Jan 2030 00:00:00 GMT', `${tag}, ${tag}`, '']
  for (const other of others) expect(await ask({ range, 'if-range': other })).toMatchObject({ status: 200 })
  // What is beyond it is so only of that content too.
  expect((await ask({ range: 'bytes=10-', 'if-range': tag })).status).toBe(416)
  expect((await ask({ range: 'bytes=10-', 'if-range': '"another"' })).status).toBe(200)
})

test('HEAD says that parts can be had, and is always about the whole', async () => {
  for (const range of ['bytes=2-4', 'bytes=10-']) {
    const { status, head, body } = await ask({ range }, 'HEAD')
    expect([status, body]).toEqual([200, ''])
    expect(head).toContain('accept-ranges: bytes')
    expect(head).toContain('content-length: 10')
    expect(head).toContain(`etag: ${tag}`)
  }
})

test('a part needs the same signature as the whole, and is as harmless', async () => {
  const range = 'bytes=2-4'
  expect((await ask({ range }, 'GET', url.replace(/signature=.*/, 'signature=x'))).status).toBe(403)
  const { head } = await ask({ range })
  for (const line of ['x-content-type-options: nosniff', 'content-disposition: attachment', 'sandbox'])
    expect(head).toContain(line)
})

test('no file stays open behind any of them', async () => {
  await until('no open file', async () => (await media.openFiles()).length === 0)
})
