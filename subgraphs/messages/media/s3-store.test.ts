// The S3 driver before a server that speaks S3 and checks each signature: what is announced arrives, and nothing else does.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nowMs } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { BlobStore } from './blobs.ts'
import { createS3Blobs } from './s3.ts'

const content = Buffer.from('what was announced')
const sha256 = createHash('sha256').update(content).digest('hex')
let directory: string
let server: Server
let blobs: BlobStore
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'))
  const store = new S3rver({ directory, silent: true, configureBuckets: [{ name: 'media' }] })
  server = await new Promise<Server>((resolve, reject) => {
    const started = store.listen(0, '127.0.0.1', (error?: Error) => (error ? reject(error) : resolve(started)))
  })
  await store.configureBuckets()
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // The account that this server knows.
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  blobs = createS3Blobs({ endpoint, region: 'us-east-1', bucket: 'media', credentials })
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await rm(directory, { recursive: true, force: true })
})

async function announce(key: string) {
  const expiresAt = new Date(nowMs() + 300_000)
  const { url, headers } = await blobs.presignPut({
    ...{ key, contentType: 'image/png', bytes: content.length, sha256, expiresAt },
  })
  return { url, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) }
}

const put = (url: string, headers: Record<string, string>, body: Buffer = content) =>
  fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) })

test('what was announced is taken by the store, read back by us and by whoever has a signed URL, and removed', async () => {
  const key = newId()
  expect([await blobs.has(key), await blobs.read(key)]).toEqual([false, undefined])
  const { url, headers } = await announce(key)
  expect((await put(url, headers)).status).toBe(200)
  expect(await blobs.has(key)).toBe(true)
  expect(await blobs.read(key)).toEqual(content)
  const expiresAt = new Date((Math.floor(nowMs() / 3_600_000) + 2) * 3_600_000)
  const shown = { key, fileName: 'garden.png', contentType: 'image/png', isInline: false, expiresAt }
  const answer = await fetch(await blobs.presignGet(shown))
  expect([answer.status, await answer.text()]).toEqual([200, content.toString()])
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="garden.png"')
  await blobs.remove(key)
  expect(await blobs.has(key)).toBe(false)
  expect((await fetch(await blobs.presignGet(shown))).status).toBe(404)
})

test('what we make of a file, such as a small picture, is written and read back', async () => {
  const key = `${newId()}.thumbnail`
  await blobs.write(key, content, 'image/webp')
  expect(await blobs.read(key)).toEqual(content)
})

test.each([
  [
    'another type',
    (url: string, headers: Record<string, string>) => put(url, { ...headers, 'content-type': 'text/html' }),
  ],
  ['more than was announced', (url: string, headers: Record<string, string>) => put(url, headers, Buffer.alloc(1_000))],
  [
    'another hash',
    (url: string, headers: Record<string, string>) =>
      put(url, { ...headers, 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') }),
  ],
  ['another key', (url: string, headers: Record<string, string>) => put(url.replace('/media/', '/media/x'), headers)],
  [
    'no signature',
    (url: string, headers: Record<string, string>) =>
      put(url.replace(/X-Amz-Signature=\w+/, 'X-Amz-Signature=0'), headers),
  ],
])('the store refuses %s', async (_, attempt) => {
  const key = newId()
  const { url, headers } = await announce(key)
  expect((await attempt(url, headers)).status).toBe(403)
  expect(await blobs.has(key)).toBe(false)
})

test('a URL opens nothing after its end', async () => {
  const key = newId()
  await blobs.write(key, content, 'image/png')
  const shown = { key, fileName: 'garden.png', contentType: 'image/png', isInline: true }
  const open = (expiresAt: Date) => blobs.presignGet({ ...shown, expiresAt }).then(url => fetch(url))
  expect((await open(new Date(nowMs() + 300_000))).status).toBe(200)
  expect((await open(new Date(nowMs() - 1_000))).status).toBe(403)
})
