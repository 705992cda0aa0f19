import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { transports } from './fixtures/live-clients.ts'
import { startWorld, type World } from './fixtures/world.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

const rooms = 'query Rooms {\n  rooms\n}'
const me =
  'query Me {\n  me {\n    ...Name\n    __typename\n  }\n}\n\nfragment Name on Person {\n  name\n  __typename\n}'
const countdown = 'subscription Countdown {\n  countdown(from: 1)\n}'
const foreign = { query: 'query Other { rooms other: rooms }', subscription: 'subscription { countdown(from: 2) }' }

const idOf = (body: string) => createHash('sha256').update(body).digest('hex')
const byId = (body: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: idOf(body) } } })

const folder = mkdtempSync(join(tmpdir(), 'trusted-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, manifest: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  return file
}

const operations = [rooms, me, countdown].map(body => ({ id: idOf(body), name: 'any', type: 'query', body }))
const file = write('manifest.json', { format: 'apollo-persisted-query-manifest', version: 1, operations })

const startTrusting = (mode: 'only' | 'log') =>
  startWorld({ env: { GATEWAY_TRUSTED_DOCUMENTS: file, GATEWAY_TRUSTED_DOCUMENTS_MODE: mode } })

interface Answer {
  readonly data?: unknown
  readonly errors?: { readonly extensions: { readonly code: string } }[]
}

/** The data, or the codes of what was refused. */
async function read(response: Promise<Response>): Promise<unknown> {
  const { data, errors } = (await (await response).json()) as Answer
  return errors?.map(({ extensions }) => extensions.code) ?? data
}

const headers = { 'content-type': 'application/json' }
const post = ({ url }: World, body: object) => read(fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }))

function get({ url }: World, parameters: Record<string, object | string>): Promise<unknown> {
  const texts = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    texts.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return read(fetch(`${url}?${texts}`, { headers: { 'apollo-require-preflight': '1' } }))
}

test('over HTTP a document is asked by its id or by its text, in whatever layout, and others are refused', async () => {
  await using world = await startTrusting('only')
  expect(await post(world, byId(rooms))).toEqual({ rooms: ['one'] })
  expect(await post(world, { documentId: `sha256:${idOf(rooms)}` })).toEqual({ rooms: ['one'] })
  expect(await post(world, { ...byId(rooms), query: rooms })).toEqual({ rooms: ['one'] })
  expect(await get(world, byId(rooms))).toEqual({ rooms: ['one'] })
  expect(await get(world, { query: rooms })).toEqual({ rooms: ['one'] })
  expect(await post(world, { query: 'fragment Name on Person { name } query Me { me { ...Name } }' })).toEqual({
    me: null,
  })
  expect(await post(world, { query: foreign.query })).toEqual(['DOCUMENT_NOT_TRUSTED'])
  expect(await get(world, { query: foreign.query })).toEqual(['DOCUMENT_NOT_TRUSTED'])
  expect(await post(world, { ...byId(rooms), query: foreign.query })).toEqual(['DOCUMENT_NOT_TRUSTED'])
  expect(await post(world, { query: '{ __schema { queryType { name } } }' })).toEqual(['DOCUMENT_NOT_TRUSTED'])
  expect(await post(world, byId('query Unknown { rooms }'))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  expect(await get(world, byId('query Unknown { rooms }'))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  expect(world.subgraphs.rooms.calls).toHaveLength(5)
})

test.each(Object.entries(transports))('over %s as well', async (_name, subscribe) => {
  await using world = await startTrusting('only')
  const asked = { url: world.url, token: world.token('ann') }
  for (const request of [{ query: countdown }, byId(countdown)]) {
    using live = await subscribe({ ...asked, ...request })
    expect(await live.untilEnd()).toEqual([])
    expect(live.results).toEqual([{ data: { countdown: 1 } }, { data: { countdown: 0 } }])
  }
  using refused = await subscribe({ ...asked, query: foreign.subscription })
  expect(await refused.untilEnd()).toEqual(['DOCUMENT_NOT_TRUSTED'])
  using unknown = await subscribe({ ...asked, ...byId(foreign.subscription) })
  expect(await unknown.untilEnd()).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test('a gateway that only writes them down runs other documents too', async () => {
  await using world = await startTrusting('log')
  expect(await post(world, byId(rooms))).toEqual({ rooms: ['one'] })
  expect(await post(world, { query: foreign.query })).toEqual({ rooms: ['one'], other: ['one'] })
})

test('without a manifest no id is known', async () => {
  await using world = await startWorld()
  expect(await post(world, byId(rooms))).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED'])
})

test('an alias, a directive or another argument makes another document', () => {
  const trusted = readTrustedDocuments(file)
  expect(trusted.has(parse('{ rooms }'))).toBe(false)
  expect(trusted.has(parse('query Rooms { all: rooms }'))).toBe(false)
  expect(trusted.has(parse('query Rooms { rooms @skip(if: false) }'))).toBe(false)
  expect(trusted.has(parse('query Rooms { kind: __typename rooms }'))).toBe(false)
  expect(trusted.has(parse(`${rooms} ${countdown}`))).toBe(false)
  expect(trusted.has(parse('query Rooms { __typename rooms }'))).toBe(true)
})

test.each([
  ['no JSON', 'format: apollo'],
  ['another format', { format: 'relay', version: 1, operations: [] }],
  ['a later version', { format: 'apollo-persisted-query-manifest', version: 2, operations: [] }],
  [
    'an operation without an id',
    { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ body: rooms }] },
  ],
  [
    'an operation that is no GraphQL',
    { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'a', body: 'query {' }] },
  ],
])('a manifest that is %s stops the start with its name', (_what, manifest) => {
  const problem = expect.stringMatching(/^GATEWAY_TRUSTED_DOCUMENTS .*bad\.json/)
  expect(() => readTrustedDocuments(write('bad.json', manifest))).toThrow(
    expect.objectContaining({ name: 'ConfigError', problems: [problem] }),
  )
})
