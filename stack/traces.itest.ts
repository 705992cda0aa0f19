// One message is one trace: what a collector gets of it, from the client's `traceparent` to the reader's socket. A stack of its own.
import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { watchMessage } from './demo/hops.ts'
import { type Stack, startStack } from './index.ts'
import { createApi } from './seed/api.ts'
import { makePerson } from './seed/direct.ts'
import { openDirectChat, type Person } from './seed/people.ts'
import { type CollectedSpan, startCollector } from './testing/collector.ts'
import { patient, testServers } from './testing/testing.ts'
import { until } from './wait.ts'

const secretWords = 'the walrus was Paul'
const traceOf = (digit: string, flags: string) => `00-${digit.repeat(32)}-${'b'.repeat(16)}-${flags}`

interface Sending {
  readonly by: Person
  readonly chatId: string
  readonly traceparent: string
}

async function send({ gatewayUrl }: Stack, { by, chatId, traceparent }: Sending): Promise<void> {
  const input = { chatId, clientKey: randomUUID(), body: secretWords }
  const query = 'mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }'
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by.accessToken}`, traceparent },
    body: JSON.stringify({ query, variables: { input } }),
  })
  expect(await response.json()).toEqual({ data: { sendMessage: { __typename: 'SendMessageSuccess' } } })
}

/** Which spans one message has at least: the process, and the name. */
const hops = [
  ['gateway', 'POST /graphql'],
  ['gateway', 'mutation Send'],
  ['gateway', 'plan'],
  ['gateway', 'fetch messages'],
  ['gateway', 'POST messages'],
  ['messages', 'POST /graphql'],
  ['messages', 'insert events'],
  ['messages', 'commitTransaction'],
  ['messages', 'publish messages'],
  ['messages', 'wake-up messages'],
  ['messages', 'send messages.events'],
  ['gateway', 'event chatEvents'],
  ['gateway', 'write'],
  ['notifications', 'process messages.events'],
  ['notifications', 'notify'],
  ['notifications', 'publish notifications'],
  ['notifications', 'send notifications.events'],
] as const

test('one message is one trace, over all processes that it passes, and no span says what it says [U20]', async () => {
  await using collector = await startCollector()
  const all = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20of-the-collector',
  }
  await using stack = await startStack({ ephemeral: true, servers: testServers(), env: { ...patient, all } })
  const api = createApi(stack.gatewayUrl)
  const [ann, bob] = [await makePerson(stack, 'Ann'), await makePerson(stack, 'Bob')]
  const chatId = await openDirectChat(api, ann, bob)
  await using watch = await watchMessage({ endpoints: stack.endpoints, api, chatId, reader: bob })
  await send(stack, { by: ann, chatId, traceparent: traceOf('c', '00') })
  await send(stack, { by: ann, chatId, traceparent: traceOf('a', '01') })
  await Promise.all(watch.hops.map(({ seen }) => seen))

  // Processes send by themselves: a span may come before the one that it stands under.
  const whole = () => {
    const spans = collector.spans.filter(({ traceId }) => traceId === 'a'.repeat(32))
    return isWhole(spans) ? spans : undefined
  }
  const spans = await until('all spans of the message', whole)
  expect(pathTo(spans, 'write')).toEqual([
    'POST /graphql',
    'mutation Send',
    'fetch messages',
    'POST messages',
    'POST /graphql',
    'event chatEvents',
    'write',
  ])
  expect(pathTo(spans, 'notify').slice(-3)).toEqual(['send messages.events', 'process messages.events', 'notify'])

  // The client has said that the other one is not to be recorded.
  expect(collector.spans.filter(({ traceId }) => traceId === 'c'.repeat(32))).toEqual([])
  expect(new Set(collector.authorizations)).toEqual(new Set(['Bearer of-the-collector']))
  const said = JSON.stringify(collector.spans)
  for (const secret of ['walrus', ann.accessToken, ann.id, bob.id, chatId, '@']) expect(said).not.toContain(secret)

  // One that is away is felt by nobody.
  await collector[Symbol.asyncDispose]()
  await send(stack, { by: ann, chatId, traceparent: traceOf('d', '01') })
  await stack.settle()
})

/** Each hop is there, and each span stands under another one, or under what the client has named. */
function isWhole(spans: readonly CollectedSpan[]): boolean {
  const known = new Set(['b'.repeat(16), ...spans.map(({ spanId }) => spanId)])
  const isThere = ([service, name]: (typeof hops)[number]) =>
    spans.some(span => span.service === service && span.name === name)
  return hops.every(isThere) && spans.every(({ parentSpanId }) => known.has(parentSpanId))
}

/** The names from the first span down to one that is called so. */
function pathTo(spans: readonly CollectedSpan[], name: string): string[] {
  const path: string[] = []
  const under = (spanId: string | undefined) => spans.find(span => span.spanId === spanId)
  for (let span = spans.find(one => one.name === name); span; span = under(span.parentSpanId)) path.unshift(span.name)
  return path
}
