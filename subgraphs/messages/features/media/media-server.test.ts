// The door of the embedded driver, over real HTTP and a real folder: exactly what was announced comes in, once, and goes out
// harmless; what is signed is what is used.
import { utimes, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { hourMs, inFuture, inPast } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { type Announced, headOf, openMedia, put, rawClient, type TestMedia } from './test-media.ts'

let media: TestMedia
beforeAll(async () => {
  media = await openMedia()
})
afterAll(async () => media[Symbol.asyncDispose]())

const open = async (url: string) => {
  const answer = await fetch(url)
  return [answer.status, await answer.text()] as const
}

test('what was announced is taken, and is read by a signed URL once it was accepted, and not before', async () => {
  const announced = await media.announce()
  const { id, content } = announced
  expect((await put(announced)).status).toBe(204)
  expect(await media.files.arrived(id)).toEqual({ bytes: content.length })
  expect((await open(await media.offer(id)))[0]).toBe(404)
  await media.files.accept(id, content, 'text/plain')
  expect(await open(await media.offer(id))).toEqual([200, content.toString()])
})

const longer = ({ content }: Announced) => Buffer.concat([content, content])
test.each([
  ['more than was announced', (it: Announced) => put(it, longer(it))],
  ['less than was announced', (it: Announced) => put(it, it.content.subarray(1))],
  ['another content of the same length', (it: Announced) => put(it, Buffer.from(it.content.toReversed()))],
  ['another media type', (it: Announced) => put({ ...it, headers: { 'content-type': 'text/html' } })],
])('%s is refused, nothing of it stays, and what was announced may still come', async (_, attempt) => {
  const announced = await media.announce()
  const before = await media.everything()
  expect((await attempt(announced)).status).toBe(400)
  expect(await media.everything()).toEqual(before)
  expect((await put(announced)).status).toBe(204)
})

test('a body without a length is refused, and nothing of it stays', async () => {
  const { url, headers, content } = await media.announce()
  using client = rawClient(url)
  client.send(headOf('PUT', url, { ...headers, 'transfer-encoding': 'chunked' }))
  client.send(`${content.length.toString(16)}\r\n${content}\r\n0\r\n\r\n`)
  await until('an answer', () => client.said.startsWith('HTTP/1.1 400'))
})

/** Each way of asking for another file, or for more, than a signed URL was made for. @param other somebody else's id */
const changes: [string, (url: string, other: string) => string][] = [
  ['another key in the path', (url, other) => url.replace(/(uploads|files)\/[^?]+/, `$1/${other}`)],
  ['the key in the query', (url, other) => withKeyIn('after', url, other)],
  ['the key in the query, first', (url, other) => withKeyIn('before', url, other)],
  ['another key in the query', (url, other) => `${url}&key=${other}`],
  ['another key, encoded', (url, other) => `${url}&%6bey=${other}`],
  ['a longer content', url => url.replace(/bytes=\d+/, 'bytes=99999')],
  ['a second length', url => `${url}&bytes=99999`],
  ['a second type', url => `${url}&type=text%2Fhtml`],
  ['another type', url => url.replace('type=text%2Fplain', 'type=text%2Fhtml')],
  ['a later end', url => url.replace(/expires=\d+/, 'expires=99999999999999')],
  ['a second end', url => url.replace('?', '?expires=99999999999999&')],
  ['no signature', url => url.replace(/&signature=.*/, '')],
  ['an empty signature', url => url.replace(/signature=.*/, 'signature=')],
  ['a second signature', url => `${url}&signature=${'A'.repeat(43)}`],
  ['another spelling of the same', url => url.replace('text%2Fplain', 'text/plain')],
  ['another order of the same', url => url.replace(/\?([^&]+)&([^&]+)/, '?$2&$1')],
  ['a way out of the folder', url => url.replace(/(uploads|files)\/[^?]+/, '$1/..%2f..%2fetc')],
  ['a path within', url => url.replace(/(uploads|files)\/([^?]+)/, '$1/$2%2f..%2f$2')],
  ['a slash too many', url => url.replace(/(uploads|files)\//, '$1//')],
]

/** What the path says moves into the query, and the path names somebody else's file: how any file was once opened. */
function withKeyIn(place: 'before' | 'after', url: string, other: string): string {
  const [, key = ''] = /\/(?:uploads|files)\/([^?]+)/.exec(url) ?? []
  const swapped = url.replace(key, other)
  return place === 'after' ? `${swapped}&key=${key}` : swapped.replace('?', `?key=${key}&`)
}

test.each(changes)('a URL that was changed to %s opens no file and overwrites none', async (_, change) => {
  const victim = await media.keep()
  const waiting = await media.announce()
  await put(waiting)
  const own = await media.keep()
  const announced = await media.announce()
  const before = await media.everything()
  for (const other of [victim.id, waiting.id]) {
    expect([403, 404]).toContain((await put(announced, announced.content, change(announced.url, other))).status)
    const read = change(await media.offer(own.id), other)
    // A reader's URL has no length to change.
    if (read !== (await media.offer(own.id))) expect([403, 404]).toContain((await open(read))[0])
  }
  expect(await media.everything()).toEqual(before)
})

test('a URL to read does not write, and a URL to write does not read', async () => {
  const { id, url } = await media.keep()
  expect((await open(url))[0]).toBe(404)
  expect((await open(url.replace('uploads', 'files')))[0]).toBe(403)
  const read = await media.offer(id)
  expect((await fetch(read, { method: 'PUT', body: 'x' })).status).toBe(404)
  expect((await fetch(read.replace('files', 'uploads'), { method: 'PUT', body: 'x' })).status).toBe(403)
})

test.each(['while it waits to be checked', 'after it was accepted', 'after it was refused', 'after it was removed'])(
  'a second content by the same URL is refused %s',
  async when => {
    const announced = await media.announce()
    await put(announced)
    if (when === 'after it was refused') await media.files.discard(announced.id)
    if (when === 'after it was accepted' || when === 'after it was removed')
      await media.files.accept(announced.id, announced.content, 'text/plain')
    if (when === 'after it was removed') await media.files.remove(announced.id)
    const before = await media.everything()
    expect((await put(announced)).status).toBe(409)
    expect(await media.everything()).toEqual(before)
  },
)

test('of many that put the same at once, one is told that it is stored', async () => {
  const announced = await media.announce(Buffer.alloc(300_000, 'x'))
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => put(announced)))
  const stored = answers.filter(one => one.status === 'fulfilled' && one.value.status === 204)
  expect(stored).toHaveLength(1)
  expect(await media.files.readArrived(announced.id)).toEqual(announced.content)
})

test('of an upload that breaks off nothing stays', async () => {
  const announced = await media.announce(Buffer.alloc(5 * 1024 * 1024, 'x'))
  const before = await media.everything()
  for (let tries = 0; tries < 10; tries++) {
    const client = rawClient(announced.url)
    const length = { 'content-length': String(announced.content.length) }
    client.send(headOf('PUT', announced.url, { ...announced.headers, ...length }))
    client.send(announced.content.subarray(1))
    await until('the draft', async () => Object.keys(await media.everything()).length > Object.keys(before).length)
    client[Symbol.dispose]()
  }
  await until('the drafts to be removed', async () => {
    return Object.keys(await media.everything()).length === Object.keys(before).length
  })
  expect((await put(announced)).status).toBe(204)
})

test('what a killed process left is swept once it is old, and so is what nobody has asked to be checked', async () => {
  const [old, young, forgotten, kept] = [
    media.files.newDraft(),
    media.files.newDraft(),
    await media.announce(),
    await media.keep(),
  ]
  await put(forgotten)
  for (const path of [old, young]) await writeFile(path, 'half of a file')
  await utimes(old, inPast(2 * hourMs), inPast(2 * hourMs))
  await media.files.sweep(inPast(hourMs), inPast(hourMs))
  const paths = Object.keys(await media.everything())
  expect([paths.includes(old), paths.includes(young)]).toEqual([false, true])
  expect(await media.files.arrived(forgotten.id)).toBeDefined()
  await media.files.sweep(inFuture(hourMs), inFuture(hourMs))
  expect(Object.keys(await media.everything()).filter(path => /drafts|incoming/.test(path))).toEqual([])
  expect(await media.files.read(kept.id)).toEqual(kept.content)
})

test('a client that lost its connection may send again at once: the earlier attempt gives way', async () => {
  const announced = await media.announce(Buffer.alloc(200_000, 'x'))
  using lost = rawClient(announced.url)
  const length = { 'content-length': String(announced.content.length) }
  lost.send(headOf('PUT', announced.url, { ...announced.headers, ...length }))
  lost.send(announced.content.subarray(0, 100_000))
  await until('the draft', async () => Object.keys(await media.everything()).some(path => path.includes('drafts')))
  expect((await put(announced)).status).toBe(204)
  await lost.closed
})

test('a URL opens nothing after its end', async () => {
  const announced = await media.announce()
  const kept = await media.keep()
  const read = await media.offer(kept.id)
  media.now += 61_000
  expect([(await put(announced)).status, (await open(read))[0]]).toEqual([403, 403])
})

test('whoever asks only about a file gets its length, and nothing more', async () => {
  const { id, content } = await media.keep()
  const answer = await fetch(await media.offer(id), { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(content.length)])
})

test('a page that somebody uploaded is offered for saving, and can run nothing', async () => {
  const { id } = await media.keep(Buffer.from(`<script>alert(1)</script>${newId()}`))
  const { headers } = await fetch(await media.offer(id, { contentType: 'text/html' }))
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="a _name_ _ _n_code\.html"; filename\*=UTF-8''/,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
})
