// The door of the embedded driver, over real HTTP and a real folder: exactly what was announced comes in, and goes out harmless.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { type MediaServer, serveMedia } from './media-server.ts'
import { openSignedFiles, type SignedFiles } from './signed-files.ts'

const key = Buffer.alloc(32, 7)
let directory: string
let now = Date.UTC(2030, 0, 1)
let files: SignedFiles
let server: MediaServer
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'media-'))
  files = await openSignedFiles({ directory, key, publicUrl: () => server.url })
  server = await serveMedia({ host: '127.0.0.1', port: 0, files, key, clock: { now: () => new Date(now) } })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await rm(directory, { recursive: true })
})

const content = Buffer.from('what was announced')
const sha256 = createHash('sha256').update(content).digest('hex')

async function announce(over: Partial<{ contentType: string; bytes: number; sha256: string }> = {}) {
  const blob = newId()
  const expected = { key: blob, contentType: 'text/plain', bytes: content.length, sha256, ...over }
  const { url, headers } = await files.presignPut({ ...expected, expiresAt: new Date(now + 60_000) })
  const put = (body: Buffer, at = url, type = headers[0]?.value ?? '') =>
    fetch(at, { method: 'PUT', headers: { 'content-type': type }, body: new Uint8Array(body) })
  return { blob, url, put }
}

async function offer(blob: string, contentType: string, isInline: boolean) {
  const fileName = 'a "name" – ünïcode.html'
  return files.presignGet({ key: blob, fileName, contentType, isInline, expiresAt: new Date(now + 60_000) })
}

test('what was announced is taken, and is read back by a signed URL', async () => {
  const { blob, put } = await announce()
  expect((await put(content)).status).toBe(204)
  const answer = await fetch(await offer(blob, 'text/plain', false))
  expect(await answer.text()).toBe(content.toString())
})

test.each([
  ['more than was announced', async () => (await announce()).put(Buffer.concat([content, content]))],
  ['less than was announced', async () => (await announce()).put(content.subarray(1))],
  ['another content of the same length', async () => (await announce()).put(Buffer.from('what was denounced'))],
  ['another media type', async () => (await announce()).put(content, undefined, 'text/html')],
])('%s is refused, and nothing of it stays', async (_, attempt) => {
  const before = await readdir(directory)
  expect((await attempt()).status).toBe(400)
  expect(await readdir(directory)).toEqual(before)
})

test.each([
  ['another key', (url: string) => url.replace(/uploads\/[^?]+/, `uploads/${newId()}`)],
  ['a longer content', (url: string) => url.replace(/bytes=\d+/, 'bytes=99999')],
  ['a later end', (url: string) => url.replace(/expires=\d+/, 'expires=99999999999999')],
  ['no signature', (url: string) => url.replace(/&signature=.*/, '')],
  ['a way out of the folder', (url: string) => url.replace(/uploads\/[^?]+/, 'uploads/..%2f..%2fetc')],
])('a URL that was changed to %s opens nothing', async (_, change) => {
  const { url, put } = await announce()
  expect((await put(content, change(url))).status).toBe(403)
})

test('a URL opens nothing after its end', async () => {
  const { put } = await announce()
  now += 61_000
  expect((await put(content)).status).toBe(403)
})

test('a page that somebody uploaded is offered for saving, and can run nothing', async () => {
  const { blob, put } = await announce({ contentType: 'text/html' })
  await put(content)
  const { headers } = await fetch(await offer(blob, 'text/html', false))
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="a _name_ _ _n_code\.html"; filename\*=UTF-8''/,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
})
