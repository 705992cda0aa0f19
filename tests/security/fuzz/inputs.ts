// What is sent: one HTTP request, one WebSocket with what is said on it, or bytes. Plain data, so that a failure can be printed and
// sent again.

import type { Choices } from './choices.ts'
import { documentFrom, type World } from './documents.ts'
import { wildJson, wildText } from './values.ts'

export type Input =
  | {
      readonly kind: 'request'
      readonly url: string
      readonly method: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string | undefined
    }
  | { readonly kind: 'socket'; readonly url: string; readonly messages: readonly (string | Frame)[] }
  | { readonly kind: 'bytes'; readonly url: string; readonly hex: string; readonly end: 'wait' | 'close' | 'reset' }

/** The bytes of a WebSocket frame, broken or not. */
export interface Frame {
  readonly hex: string
}

export interface Targets {
  readonly gateway: string
  /** GraphQL URLs. */
  readonly subgraphs: readonly [string, ...string[]]
  /** Where files are. */
  readonly media: string
  /** Access tokens of people. */
  readonly tokens: readonly string[]
}

export function inputFrom(choices: Choices, targets: Targets, world: World): Input {
  const url = choices.often(12) ? choices.pick(targets.subgraphs) : targets.gateway
  if (choices.often(8)) return mediaInput(choices, targets.media)
  if (choices.often(8)) return bytesInput(choices, choices.often(15) ? targets.media : url)
  const token = choices.often(60) ? targets.tokens[choices.below(Math.max(1, targets.tokens.length))] : undefined
  return choices.often(35) ? socketInput(choices, url, token, world) : requestInput(choices, url, token, world)
}

function payloadFrom(choices: Choices, world: World): string {
  const { query, variables } = documentFrom(choices, world)
  const parts = [`"query":${choices.often(3) ? wildJson(choices) : JSON.stringify(query)}`]
  parts.push(`"variables":${choices.often(5) ? wildJson(choices) : variables}`)
  if (choices.often(10)) parts.push(`"operationName":${choices.pick(['""', '"Q"', 'null', '1', '{}'])}`)
  if (choices.often(10))
    parts.push(
      `"extensions":${choices.often(50) ? '{"cost":true,"persistedQuery":{"sha256Hash":"x"}}' : wildJson(choices)}`,
    )
  if (choices.often(2)) parts.push('"documentId":"x"')
  if (choices.often(2)) return wildJson(choices)
  return `{${parts.join(',')}}`
}

function requestInput(choices: Choices, url: string, token: string | undefined, world: World): Input {
  const payload = payloadFrom(choices, world)
  const headers: Record<string, string> = {
    accept: choices.pick([
      'application/graphql-response+json',
      'application/json',
      'text/event-stream',
      'multipart/mixed;subscriptionSpec=1.0, application/json',
      '*/*',
      'x',
    ]),
  }
  if (token) headers.authorization = `Bearer ${token}`
  if (choices.often(3)) headers.authorization = choices.pick(['Bearer x', 'Basic eA==', 'Bearer ', 'Bearer a.b.c'])
  if (choices.often(4)) headers.traceparent = wildHeader(choices)
  if (choices.often(4)) headers['x-forwarded-for'] = wildHeader(choices)
  if (choices.often(3)) headers.origin = wildHeader(choices)
  if (choices.often(12)) {
    const { query, variables } = documentFrom(choices, world)
    headers['apollo-require-preflight'] = '1'
    const address = new URLSearchParams({ query: query.toWellFormed(), variables })
    return { kind: 'request', url: `${url}?${address}`.slice(0, 12_000), method: 'GET', headers, body: undefined }
  }
  headers['content-type'] = choices.pick([
    'application/json',
    'application/json',
    'application/json',
    'application/json; charset=latin1',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'multipart/form-data; boundary=x',
    '',
  ])
  const method = choices.often(3) ? choices.pick(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']) : 'POST'
  return { kind: 'request', url, method, headers, body: payload }
}

/** What a header may hold, and nobody expects. */
const wildHeader = (choices: Choices) =>
  choices.pick(['', 'x', '00-00-00-00', 'null', ',,,', '::1, 10.0.0.1', 'http://[', 'a'.repeat(4_000), '\u00ff'])

function socketInput(choices: Choices, url: string, token: string | undefined, world: World): Input {
  const messages: (string | Frame)[] = []
  if (!choices.often(10)) messages.push(JSON.stringify({ type: 'connection_init', payload: token ? { token } : {} }))
  const say = (): string | Frame =>
    choices.make<string | Frame>([
      () => `{"id":"${choices.below(3)}","type":"subscribe","payload":${payloadFrom(choices, world)}}`,
      () => `{"id":"${choices.below(3)}","type":"subscribe","payload":${payloadFrom(choices, world)}}`,
      () => `{"type":"ping","payload":${wildJson(choices)}}`,
      () => `{"type":"pong","payload":${wildJson(choices)}}`,
      () => `{"type":"connection_init","payload":${wildJson(choices)}}`,
      () => `{"id":"${choices.below(3)}","type":"complete"}`,
      () => `{"id":${wildJson(choices)},"type":"subscribe","payload":{"query":"{ me { id } }"}}`,
      () => `{"type":${wildJson(choices)}}`,
      () => wildJson(choices),
      () => ({ hex: frameHex(choices) }),
    ])
  messages.push(...choices.list(1, 5, say))
  return { kind: 'socket', url: url.replace('http', 'ws'), messages }
}

/** Wrong masks, opcodes, lengths, reserved bits, control frames that are too long, broken UTF-8. */
const frameHex = (choices: Choices) =>
  choices.pick([
    '810161',
    '838000000000',
    '81ff400000000000000000000000',
    '818100000000ff',
    '808000000000',
    'c18100000000' + '61',
    '89fe00ff00000000',
    '888100000000' + '00',
    '88820000000003e9',
    '010100',
    '00',
  ])

function bytesInput(choices: Choices, url: string): Input {
  const { pathname, host } = new URL(url)
  const post = (headers: string, body: string) =>
    `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${headers}\r\n${body}`
  const upgrade = (protocol: string) =>
    `GET ${pathname} HTTP/1.1\r\nhost: ${host}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${protocol}\r\n`
  const text = choices.make([
    () => post('content-length: 100\r\n', '{"query":'),
    () => post('content-length: 5\r\ncontent-length: 6\r\n', '{"a":1}'),
    () => post('content-length: -1\r\n', '{}'),
    () => post('transfer-encoding: chunked\r\n', 'zz\r\n{}\r\n'),
    () => post('transfer-encoding: chunked\r\n', '2\r\n{}\r\n'),
    () => post('transfer-encoding: chunked\r\ncontent-length: 3\r\n', '0\r\n\r\n'),
    () => post('expect: 100-continue\r\ncontent-length: 2\r\n', ''),
    () => post('expect: x\r\ncontent-length: 2\r\n', '{}'),
    () => post('content-encoding: gzip\r\ncontent-length: 2\r\n', '{}'),
    () => post('content-length: 3\r\n', '"\u00ff"'),
    () => `GET ${wildText(choices)} HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    () => `GET ${pathname}?variables=%ff%&query=%7b HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    () => `CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
    () => `GET ${pathname} HTTP/3.0\r\n\r\n`,
    () => `GET ${pathname} HTTP/1.1\r\n\r\n`,
    () => `${upgrade('')}\u0081\u0001a`,
    () => `${upgrade('sec-websocket-protocol: graphql-ws\r\n')}\u0081\u0001a`,
    () => `${upgrade('sec-websocket-protocol: graphql-transport-ws\r\n')}\u0081\u0001a`,
    () => upgrade('sec-websocket-extensions: permessage-deflate; x="\r\n'),
    () => `${post('content-length: 2\r\n', '{}')}`.repeat(1 + choices.below(20)),
    () => wildText(choices),
  ])
  const end = choices.pick(['wait', 'close', 'reset'] as const)
  return { kind: 'bytes', url, hex: Buffer.from(text, 'latin1').toString('hex'), end }
}

function mediaInput(choices: Choices, media: string): Input {
  const path = choices.make([
    () => '',
    () => '/x',
    () => '/%ff',
    () => '/..%2f..%2fetc%2fpasswd',
    () => `/${encodeURIComponent(wildText(choices).toWellFormed())}`,
    () => '/a?key=b&key=c&signature=x&expires=9999999999',
    () => `/a?${'a=b&'.repeat(choices.below(300))}`,
  ])
  const headers: Record<string, string> = {}
  if (choices.often(30))
    headers.range = choices.pick([
      'bytes=0-',
      'bytes=-1',
      'bytes=9-1',
      'bytes=0-0,2-3',
      'x',
      'bytes=99999999999999999999-',
    ])
  if (choices.often(30)) headers['content-type'] = choices.pick(['image/png', 'text/html', 'x', ''])
  const method = choices.pick(['GET', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'POST'])
  const body = method === 'PUT' || method === 'POST' ? wildText(choices) : undefined
  return {
    kind: 'request',
    url: `${new URL(media).origin}${new URL(media).pathname.replace(/\/[^/]*$/, '')}${path}`,
    method,
    headers,
    body,
  }
}
