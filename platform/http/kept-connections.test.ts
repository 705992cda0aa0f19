import { expect, test } from '@jest/globals'
import Fastify from 'fastify'
import { keptConnections } from './kept-connections.ts'

test('an idle connection is kept for several times as long as its client is told', async () => {
  await using app = Fastify(keptConnections)
  app.get('/', async () => 'here')
  const { headers } = await fetch(await app.listen({ host: '127.0.0.1', port: 0 }))
  const toldMs = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]) * 1_000
  expect(toldMs).toBeGreaterThan(0)
  expect(app.server.keepAliveTimeout + app.server.keepAliveTimeoutBuffer).toBeGreaterThanOrEqual(4 * toldMs)
})
