// What the URLs for S3-compatible stores bind, checked by an own reading of AWS Signature Version 4: not by the library that made them.
import { createHash, createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type VirtualClock, virtualClock } from '#platform/test-clock.ts'
import { createS3Blobs } from './s3.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const region = 'eu-central-1'
const blobs = createS3Blobs({ endpoint: 'http://store.test:9000', region, bucket: 'media', credentials })
const content = Buffer.from('what was announced')
const sha256 = createHash('sha256').update(content).digest('hex')
const checksum = createHash('sha256').update(content).digest('base64')
const key = '0199c0de-0000-7000-8000-0000000000e1'

let time: VirtualClock
beforeEach(() => {
  time = virtualClock()
})
afterEach(() => time[Symbol.dispose]())

const put = (over: object = {}) =>
  blobs.presignPut({
    ...{ key, contentType: 'image/png', bytes: content.length, sha256 },
    ...{ expiresAt: new Date(time.nowMs + 300_000), ...over },
  })

/** The signature that a store computes for a request. @see AWS, "Authenticating Requests: Using Query Parameters" */
function signatureOf(method: string, url: URL, headers: Readonly<Record<string, string>>): string {
  const parameter = (name: string) => url.searchParams.get(name) ?? ''
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const names = parameter('X-Amz-SignedHeaders').split(';')
  const signed = names.map(name => `${name}:${(headers[name] ?? '').trim()}\n`).join('')
  const canonical = [method, url.pathname, query, signed, names.join(';'), 'UNSIGNED-PAYLOAD'].join('\n')
  const [, day = '', place = '', service = '', end = ''] = parameter('X-Amz-Credential').split('/')
  const text = ['AWS4-HMAC-SHA256', parameter('X-Amz-Date'), [day, place, service, end].join('/'), hashOf(canonical)]
  const hmac = (secret: string | Buffer, data: string) => createHmac('sha256', secret).update(data).digest()
  const signingKey = [place, service, end].reduce(hmac, hmac(`AWS4${credentials.secretAccessKey}`, day))
  return hmac(signingKey, text.join('\n')).toString('hex')
}
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** What a browser sends with the content: the headers it was told, and those that it sets itself. */
async function request(over: Record<string, string> = {}) {
  const { url, headers } = await put()
  const told = Object.fromEntries(headers.map(({ name, value }) => [name, value]))
  const sent = { host: new URL(url).host, 'content-length': String(content.length), ...told, ...over }
  return { url: new URL(url), sent }
}

test('the URL of an upload is signed for its key, type, exact length and hash, for five minutes', async () => {
  const { url, sent } = await request()
  expect(url.pathname).toBe(`/media/incoming/${key}`)
  expect(url.searchParams.get('X-Amz-Expires')).toBe('300')
  expect(url.searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual(
    expect.arrayContaining(['content-length', 'content-type', 'host', 'x-amz-checksum-sha256']),
  )
  expect(sent).toMatchObject({ 'content-type': 'image/png', 'x-amz-checksum-sha256': checksum })
  expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf('PUT', url, sent))
})

test.each([
  ['another type', { 'content-type': 'text/html' }],
  ['another length', { 'content-length': '99999' }],
  ['another content', { 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') }],
  ['another host', { host: 'elsewhere.test' }],
])('%s does not fit the signature', async (_, over) => {
  const { url, sent } = await request(over)
  expect(url.searchParams.get('X-Amz-Signature')).not.toBe(signatureOf('PUT', url, sent))
})

test.each([
  ['another key', (url: URL) => Object.assign(url, { pathname: '/media/another' })],
  ['a later end', (url: URL) => new URL(url.href.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=86400'))],
])('%s does not fit the signature', async (_, change) => {
  const { url, sent } = await request()
  expect(url.searchParams.get('X-Amz-Signature')).not.toBe(signatureOf('PUT', change(url), sent))
})

test('the URL of a file is the same for everybody within its window, and says how it is shown', async () => {
  const window = 3_600_000
  const expiresAt = new Date((Math.floor(time.nowMs / window) + 2) * window)
  const offered = { key, fileName: 'Bäume (im Garten).html', contentType: 'text/html', isInline: false, expiresAt }
  const url = new URL(await blobs.presignGet(offered))
  expect(await blobs.presignGet(offered)).toBe(url.href)
  expect(url.searchParams.get('response-content-disposition')).toMatch(/^attachment/)
  expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf('GET', url, { host: url.host }))
})
