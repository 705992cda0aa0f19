import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { WebSocket, WebSocketServer } from 'ws'
import { until } from '../fixtures/until.ts'
import { startHeartbeat } from './heartbeat.ts'

test('a peer that answers stays, and one that has vanished is let go though nothing is written to it', async () => {
  // Thirty "seconds" of 5 ms: a ping for each socket every 150 ms.
  using heartbeat = startHeartbeat({ secondMs: 5 })
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  let closed = 0
  server.on('connection', socket => {
    heartbeat.watch(socket)
    socket.on('close', () => closed++)
  })
  await once(server, 'listening')
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const here = new WebSocket(url)
  const vanished = new WebSocket(url)
  let pings = 0
  here.on('ping', () => pings++)
  await Promise.all([once(here, 'open'), once(vanished, 'open')])
  vanished.pause()
  await until('the vanished one to be let go', () => closed === 1)
  const before = pings
  await until('three pings more', () => pings > before + 3)
  expect(here.readyState).toBe(WebSocket.OPEN)
  expect(closed).toBe(1)
  for (const socket of [here, vanished]) socket.terminate()
  server.close()
})
