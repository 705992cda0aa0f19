// Which links of a text are looked at.
import { Worker } from 'node:worker_threads'
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import type { Message } from '../../core/model/model.ts'
import { keptPreviews, linksOf, mayHaveLinks } from './links.ts'

const said = (body: string | null, more: Partial<Message> = {}) =>
  ({ kind: 'TEXT', body, deletedAt: null, ...more }) as Message
const linksIn = (body: string) => linksOf(said(body))

test.each([
  ['see https://example.org/a_(b), and so on.', ['https://example.org/a_(b)']],
  ['(https://example.org/b)', ['https://example.org/b']],
  ['HTTP://EXAMPLE.ORG/x.', ['HTTP://EXAMPLE.ORG/x']],
  ['https://例え.jp/パス', ['https://例え.jp/パス']],
  ['http://pages.test:8080/?a=1&b=2#c', ['http://pages.test:8080/?a=1&b=2#c']],
  ['www.example.org, and https://b.example', ['http://www.example.org', 'https://b.example']],
  ['twice https://a.example https://a.example', ['https://a.example']],
  ['**see https://a.example/b** [c](https://c.example/d_e)', ['https://a.example/b', 'https://c.example/d_e']],
  ['> - ~~https://a.example~~\n\n|b|\n|-|\n|https://b.example|', ['https://a.example', 'https://b.example']],
])('%s', (body, links) => {
  expect(linksIn(body)).toEqual(links)
})

test.each([
  ...[
    'nothing',
    'ann@example.org',
    `https://example.org/${'a'.repeat(2_048)}`,
    'mailto:ann@example.org',
    'ftp://example.org/',
    '//example.org/x',
  ],
  ...[
    '<https://example.org/>',
    'see <https://example.org/a?b> there',
    '`https://example.org`',
    '```\nhttps://example.org\n```',
    '~~~\nhttps://example.org\n~~~',
    '||https://example.org|| and ||[so](https://example.org)||',
  ],
  ...['javascript:alert(1)', 'file:///etc/passwd', 'http://', 'https://\u0000/'],
])('%j has none', body => {
  expect(linksIn(body)).toEqual([])
})

test('the first three', () => {
  expect(linksIn([1, 2, 3, 4].map(one => `https://${one}.example`).join(' '))).toEqual([
    'https://1.example',
    'https://2.example',
    'https://3.example',
  ])
})

test('what is no text of a person, is gone, or is not to be looked at, has none', () => {
  const body = 'https://example.org'
  expect(linksOf(said(body))).toHaveLength(1)
  expect(linksOf(said(body, { kind: 'POLL' }))).toEqual([])
  expect(linksOf(said(body, { deletedAt: new Date(0) }))).toEqual([])
  expect(linksOf(said(body, { unpreviewed: true }))).toEqual([])
  expect(linksOf(said(null))).toEqual([])
})

test('whoever sends finds out at little cost that there may be links', () => {
  expect(['https://a.example', 'x HTTP://A', 'www.a.example', 'no'].map(mayHaveLinks)).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test.each(['https://', 'https://a.b/(', 'http://a@', '`', '<https://a.b', 'https://a.b/?x=[{("\''])(
  'eight thousand characters of %s are looked through to their end',
  async part => {
    const body = `http:// ${part.repeat(8_000 / part.length)}`
    // A search that never ends holds its own thread up, and is seen by the deadline of this one.
    const thread = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
      import(workerData.module).then(({ linksOf }) =>
        parentPort.postMessage(linksOf({ kind: 'TEXT', body: workerData.body, deletedAt: null })))`,
      { eval: true, workerData: { module: new URL('./links.ts', import.meta.url).href, body } },
    )
    try {
      let found: unknown
      thread.once('message', links => {
        found = links
      })
      await until('the links', () => found !== undefined)
      expect(found).toEqual(expect.any(Array))
    } finally {
      await thread.terminate()
    }
  },
)

test('an edit keeps the previews of the links that stay', () => {
  const preview = (url: string) => ({ url, title: 'T', description: null, siteName: null })
  const before = said('https://a.example https://b.example', {
    linkPreviews: [preview('https://a.example'), preview('https://b.example')],
  })
  expect(keptPreviews(before, 'now https://b.example')).toEqual({ linkPreviews: [preview('https://b.example')] })
  expect(keptPreviews(before, 'none')).toEqual({ linkPreviews: [] })
  expect(keptPreviews(said('none'), 'https://a.example')).toEqual({})
})
