import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { WebSocket, WebSocketServer } from 'ws'
import { virtualClock } from '#platform/test-clock.ts'
import { until } from '../fixtures/until.ts'
import { startHeartbeat } from './heartbeat.ts'

test('a peer that answers stays, and one that has vanished is let go though nothing is written to it [C12]', async () => {
  using time = virtualClock()
  using heartbeat = startHeartbeat()
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  let closed = 0
  let answers = 0
  server.on('connection', socket => {
    heartbeat.watch(socket)
    socket.on('pong', () => answers++)
    socket.on('close', () => closed++)
  })
  await once(server, 'listening')
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const here = new WebSocket(url)
  const vanished = new WebSocket(url)
  await Promise.all([once(here, 'open'), once(vanished, 'open')])
  vanished.pause()
  await time.advance(30_000)
  await until('one answer to the first ping', () => answers === 1)
  expect(closed).toBe(0)
  await time.advance(30_000)
  await until('the vanished one to be let go', () => closed === 1)
  for (const asked of [2, 3, 4]) {
    await until('the answer before', () => answers === asked)
    await time.advance(30_000)
  }
  expect(here.readyState).toBe(WebSocket.OPEN)
  expect(closed).toBe(1)
  for (const socket of [here, vanished]) socket.terminate()
  server.close()
})
