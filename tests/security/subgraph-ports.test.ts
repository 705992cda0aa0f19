// The ports of the subgraphs, as somebody who got into the network behind the gateway would use them: what no sender of ours makes is
// refused, and costs nobody but its sender.
import { expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'

const { urls } = testStack()
const names = Object.keys(urls)

const nested = (levels: number, open: string, close: string, inside = '1') =>
  open.repeat(levels) + inside + close.repeat(levels)
const wild: readonly [what: string, json: string][] = [
  ['lists nested 6,000 deep', nested(6_000, '[', ']')],
  ['objects nested 6,000 deep', nested(6_000, '{"a":', '}')],
  ['objects nested 65 deep', nested(65, '{"a":', '}')],
  ['a key that is a prototype', '{"__proto__":{"a":1}}'],
  ['a key that is a prototype, with escapes', '{"__pr\\u006fto__":{"a":1}}'],
]

async function sendToSocket(url: string, message: string) {
  const socket = new WebSocket(url.replace('http', 'ws'), ['graphql-transport-ws'])
  let closed: { code: number; reason: string } | undefined
  socket.on('close', (code, reason) => {
    closed = { code, reason: reason.toString() }
  })
  socket.on('open', () => socket.send(message))
  return await until('the socket to be closed', async () => closed)
}

test.each(names)('%s refuses JSON that no gateway sends, by socket and by HTTP', async name => {
  const url = urls[name] ?? ''
  for (const [what, json] of wild) {
    expect([what, (await sendToSocket(url, `{"type":"ping","payload":{"a":${json}}}`)).code]).toEqual([what, 4400])
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{ __typename }","variables":{"a":${json}}}`,
    })
    const text = await answer.text()
    expect([what, answer.status]).toEqual([what, 400])
    expect(text).not.toContain('INTERNAL')
  }
  expect((await sendToSocket(url, 'no JSON')).code).toBe(4400)
})
