// Who dribbles is cut: Node.js's own limits, which have to be set, and looked at often enough to be kept.
import { connect, type Socket } from 'node:net'
import { expect, test } from '@jest/globals'
import { until } from './fixtures/until.ts'
import { startWorld } from './fixtures/world.ts'

async function dribble(url: string, begin: string): Promise<{ readonly socket: Socket; readonly heard: () => string }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.on('data', data => {
    heard += data.toString('latin1')
  })
  socket.on('error', () => undefined)
  socket.write(begin)
  return { socket, heard: () => heard }
}

test.each([
  ['a header', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '],
  [
    'a body',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
  ],
])('%s that never ends is answered with 408, and the connection is closed', async (_what, begin) => {
  await using world = await startWorld({ env: { GATEWAY_REQUEST_TIMEOUT_MS: '200' } })
  const { socket, heard } = await dribble(world.url, begin)
  await until('the end', () => socket.destroyed || socket.readableEnded)
  expect(heard()).toContain('408')
})
