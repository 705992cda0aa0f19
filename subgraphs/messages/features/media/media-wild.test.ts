// Whatever is sent to the media server: it never answers 5xx, it goes on, and no file but the one that was signed for changes or is
// shown. Requests are drawn from parts that fit and parts that do not; a failing run prints its seed and the shortest request.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { until } from '#stack/wait.ts'
import { type Announced, openMedia, put, rawClient, type TestMedia } from './test-media.ts'

const secret = 'a secret of somebody else'
let media: TestMedia
let victims: readonly Announced[]
/** The paths that may not change, with their content. */
let kept: readonly (readonly [string, string])[]
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeAll(async () => {
  process.on('unhandledRejection', note).on('uncaughtException', note)
  media = await openMedia({ deadlineMs: 100 })
  const shown = await media.keep(Buffer.from(`${secret}, shown`))
  const waiting = await media.announce(Buffer.from(`${secret}, waiting`))
  await put(waiting)
  victims = [shown, waiting]
  kept = Object.entries(await media.everything())
})
afterAll(async () => {
  process.off('unhandledRejection', note).off('uncaughtException', note)
  await media[Symbol.asyncDispose]()
})

/** What somebody has signed for themselves. */
interface Own {
  readonly announced: Announced
  readonly read: string
}

/** A request, described by how it is made from what somebody may have: so that it can be shrunk and printed. */
interface Wild {
  /** `own`: what fits the URL. */
  readonly method: string
  readonly base: 'put' | 'get' | 'none'
  readonly path: string | undefined
  readonly moves: readonly QueryMove[]
  readonly headers: readonly (readonly [string, string])[]
  readonly body: 'own' | 'none' | string
  readonly length: 'right' | 'none' | string
  /** Of the whole request, from 0 to 1: then the client is gone. */
  readonly part: number
  readonly times: number
}

type QueryMove =
  | { readonly kind: 'add'; readonly name: string; readonly value: string; readonly first: boolean }
  | { readonly kind: 'replace'; readonly name: string; readonly value: string }
  | { readonly kind: 'drop'; readonly name: string }
  | { readonly kind: 'reverse' }

const names = [
  'key',
  'type',
  'bytes',
  'sha256',
  'expires',
  'signature',
  'name',
  'disposition',
  '%6bey',
  'key[]',
  '__proto__',
]
const victimPart = fc.nat(1).map(index => `{victim ${index}}`)
const wildText = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }), victimPart)
const encodedText = fc.oneof(
  wildText.map(encodeSafely),
  fc.constantFrom('%', '%zz', '%00', '..%2f', '%c3%28', '1e9', '-1', 'NaN'),
)
const queryMove: fc.Arbitrary<QueryMove> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('add' as const), name: fc.constantFrom(...names), value: encodedText, first: fc.boolean() },
  }),
  fc.record({ kind: fc.constant('replace' as const), name: fc.constantFrom(...names), value: encodedText }),
  fc.record({ kind: fc.constant('drop' as const), name: fc.constantFrom(...names) }),
  fc.constant({ kind: 'reverse' as const }),
)
const paths = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  fc
    .tuple(
      fc.constantFrom('/files/', '/uploads/', '/incoming/', '/drafts/', '//', '/files/../', '/files/incoming%2f'),
      victimPart,
    )
    .map(([folder, key]) => `${folder}${key}`),
  encodedText.map(text => `/files/${text}`),
  encodedText.map(text => `/${text}`),
)
const headerValue = fc.oneof(
  fc.string({ maxLength: 30 }).map(text => text.replaceAll(/[^\x20-\x7e]/g, '')),
  fc.constantFrom(
    'bytes=0-1',
    'bytes=-',
    '100-continue',
    'upgrade',
    'close',
    'keep-alive',
    'chunked',
    'gzip, chunked',
    '*',
    '99999',
  ),
)
const headerName = fc.constantFrom(
  ...['range', 'if-range', 'if-none-match', 'expect', 'upgrade', 'connection', 'transfer-encoding', 'content-length'],
  ...[
    'content-type',
    'content-encoding',
    'trailer',
    'te',
    'x-http-method-override',
    'x-original-url',
    'x-forwarded-for',
    'host',
  ],
)
const wild: fc.Arbitrary<Wild> = fc.record({
  method: fc.oneof(
    { weight: 5, arbitrary: fc.constant('own') },
    fc.constantFrom('GET', 'PUT'),
    fc.constantFrom(
      'HEAD',
      'POST',
      'DELETE',
      'PATCH',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'PROPFIND',
      'MOVE',
      'COPY',
      'get',
      'X',
    ),
  ),
  base: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('put' as const, 'get' as const) },
    fc.constant('none' as const),
  ),
  path: paths,
  moves: fc.oneof(fc.constant([]), fc.array(queryMove, { maxLength: 3 })),
  headers: fc.oneof(fc.constant([]), fc.array(fc.tuple(headerName, headerValue), { maxLength: 3 })),
  body: fc.oneof(
    { weight: 3, arbitrary: fc.constant('own' as const) },
    fc.constant('none' as const),
    fc.string({ maxLength: 60 }),
  ),
  length: fc.oneof(
    { weight: 3, arbitrary: fc.constant('right' as const) },
    fc.constant('none' as const),
    fc.constantFrom('0', '-1', '5', '9'.repeat(20), '0x10'),
  ),
  part: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  times: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 20 })),
})

function encodeSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/%7Bvictim%20(\d)%7D/g, '{victim $1}')
}

/** The bytes of one request. */
function bytesOf({ method, base, path, moves, headers, body, length }: Wild, { announced, read }: Own): Buffer {
  const { pathname, search, host } = new URL(base === 'get' ? read : announced.url)
  const query = base === 'none' ? [] : search.slice(1).split('&')
  for (const move of moves) {
    if (move.kind === 'reverse') query.reverse()
    else if (move.kind === 'add') query[move.first ? 'unshift' : 'push'](`${move.name}=${move.value}`)
    else {
      const at = query.findIndex(one => one.startsWith(`${move.name}=`))
      if (at >= 0) query.splice(at, 1, ...(move.kind === 'drop' ? [] : [`${move.name}=${move.value}`]))
    }
  }
  const content = body === 'own' ? announced.content : Buffer.from(body === 'none' ? '' : body)
  const sizes = length === 'none' ? [] : [['content-length', length === 'right' ? String(content.length) : length]]
  const lines = [['host', host], ...Object.entries(announced.headers), ...sizes, ...headers]
  const target = `${path ?? pathname}?${query.join('&')}`.replaceAll(
    /\{victim (\d)\}/g,
    (_, at) => victims[at]?.id ?? '',
  )
  const verb = method === 'own' ? (base === 'get' ? 'GET' : 'PUT') : method
  const head = `${verb} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), content])
}

/** Sent behind a request: when this is answered, all before it was. */
const lastWords = 'GET /the-end HTTP/1.1\r\nhost: media.test\r\nconnection: close\r\n\r\n'

async function exchange(request: Wild, own: Own): Promise<string> {
  const bytes = bytesOf(request, own)
  const all = Buffer.concat(Array.from({ length: request.times }, () => bytes))
  const client = rawClient(media.server.url)
  if (request.part < 1) client.leave(all.subarray(0, Math.ceil(all.length * request.part)))
  else {
    client.send(all)
    client.send(lastWords)
  }
  await client.closed
  return client.said
}

test('no request is an error of ours, changes the file of another, or shows it', async () => {
  const taken: string[] = []
  await fc.assert(
    fc.asyncProperty(wild, async request => {
      const announced = await media.announce()
      const own = await media.keep()
      const said = await exchange(request, { announced, read: await media.offer(own.id) })
      expect(said).not.toContain(secret)
      expect(
        [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status).filter(status => Number(status) >= 500),
      ).toEqual([])
      for (const [path, content] of kept) expect(await readFile(path, 'latin1')).toBe(content)
      // What has arrived is what was announced, under its own key, or nothing.
      const arrived = await media.files.readArrived(announced.id)
      if (arrived) {
        expect(arrived).toEqual(announced.content)
        taken.push(announced.id)
      }
      expect(await media.files.read(own.id)).toEqual(own.content)
      await media.files.remove(own.id)
      expect(unhandled).toEqual([])
    }),
    { seed: Number(process.env.MEDIA_WILD_SEED ?? 18), numRuns: Number(process.env.MEDIA_WILD_RUNS ?? 300) },
  )
  await until('drafts and files to be closed', async () => {
    const paths = Object.keys(await media.everything())
    return paths.every(path => !path.includes('drafts')) && (await media.openFiles()).length === 0
  })
  // Some requests were what they should be: otherwise nothing was tried but the door.
  expect(taken.length).toBeGreaterThan(0)
})
