// What a page says of itself, however it is written, and whoever wrote it.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { machineTime, useTimeSource } from '#platform/clock.ts'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { readHtml } from './html.ts'
import { limits } from './model.ts'

// How patient it is must not depend on how busy this machine is.
let time: VirtualClock
beforeEach(() => {
  time = virtualClock()
})
afterEach(() => time[Symbol.dispose]())

const read = (html: string | Buffer, charset?: string) => readHtml(Buffer.from(html as string), charset)

test('what it says for previews comes before what it says for readers', () => {
  const page = `<!doctype html><html><head><title>Own</title><meta name="description" content="Own words">
    <meta property="og:title" content="Shown &amp; told"><meta name="twitter:title" content="Other">
    <meta property="og:description" content="Words"><meta property="og:site_name" content="Site"></head><body>`
  expect(read(page)).toEqual({ title: 'Shown & told', description: 'Words', siteName: 'Site' })
})

test.each([
  ['<title> Own\n\n title </title>', { title: 'Own title', description: null, siteName: null }],
  [
    '<meta name=twitter:title content=T><meta name=Description content=D>',
    { title: 'T', description: 'D', siteName: null },
  ],
  ['<svg><title>a drawing</title></svg><title>a page</title><title>another</title>', { title: 'a page' }],
  ['<meta property=og:title content="  "><title>left</title>', { title: 'left' }],
  ['<head><title>never closed', { title: 'never closed' }],
  ['</p></div><<title>broken</ti<b>', { title: 'broken</ti<b>' }],
  ['<title>broken</title></p><meta property="og:description content="D"', { title: 'broken', description: null }],
  ['<TITLE>LOUD</TITLE>', { title: 'LOUD' }],
  ['<!-- <title>no</title> --><title>yes</title>', { title: 'yes' }],
  ['<script>document.write("<title>no</title>")</script><title>yes</title>', { title: 'yes' }],
])('%s', (html, page) => {
  expect(read(html)).toMatchObject(page)
})

test.each([
  '',
  '<p>no title',
  '<title> \u200b </title>',
  '<title>\u200d</title>',
  '{"title": "x"}',
  '\u0000'.repeat(1_000),
])('%j is no page to show', html => {
  expect(read(html)).toBeUndefined()
})

test('what cannot be seen, or turns the direction of writing, is taken out', () => {
  expect(read('<title>safe\u202egpj.exe\u0007\u2066 &#x202e;&#0;&#7; \u{e0001}end</title>')?.title).toBe(
    'safegpj.exe \ufffd end',
  )
})

test('tags in a text are text', () => {
  const page = read('<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;">')
  expect(page?.title).toBe('<script>alert(1)</script>')
})

test('texts are cut at their limits, and never through a character', () => {
  const page = read(`<title>${'😀'.repeat(10_000)}</title><meta name=description content="${'d'.repeat(100_000)}">`)
  expect([...(page?.title ?? '')]).toHaveLength(limits.title)
  expect(page?.title).toMatch(/^😀+…$/u)
  expect([...(page?.description ?? '')]).toHaveLength(limits.description)
})

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

test.each([
  ['its header', bytes('<title>', [0xe9], '</title>'), 'iso-8859-1', 'é'],
  ['itself', bytes('<meta charset="windows-1251"><title>', [0xcf, 0xf0, 0xe8], '</title>'), undefined, 'При'],
  ['its first bytes', Buffer.from('\ufeff<title>é</title>', 'utf16le'), undefined, 'é'],
  ['its header, against itself', bytes('<meta charset="utf-8"><title>', [0x93, 0xfa], '</title>'), 'shift_jis', '日'],
  ['nobody', bytes('<title>é</title>'), undefined, 'é'],
  ['a header that knows no such thing', bytes('<title>é</title>'), 'klingon', 'é'],
])('its characters are read as %s says', (_, html, charset, title) => {
  expect(readHtml(html, charset)?.title).toBe(title)
})

test.each([
  '<div>',
  '<i><b>',
  '<ul><li>x',
  '</p><i>',
  '<meta a=1 ',
  '<!--',
  '<meta charset=',
  '<script></scrip',
  '<a href="&',
  '<',
])('of half a megabyte of %s no more is read than there is patience for', part => {
  let looks = 0
  // Each look at the clock finds it 20 ms on, whatever the machine took.
  using _ = useTimeSource({ ...machineTime, elapsedMs: () => ++looks * 20 })
  expect(read(`<title>T</title>${part.repeat(512 * (1_024 / part.length))}`)?.title).toBe('T')
  // One at the beginning, and one for each piece of 4 KiB until 100 ms are over.
  expect(looks).toBe(6)
})
