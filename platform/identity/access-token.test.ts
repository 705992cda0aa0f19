import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import jwt from 'jsonwebtoken'
import { nowSeconds } from '../clock.ts'
import { createLog } from '../process/log.ts'
import { virtualClock } from '../test-clock.ts'
import { createTokenReader } from './access-token.ts'
import { createJwks } from './jwks.ts'

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keys = { first: newKey(), second: newKey() }
type Kid = keyof typeof keys

const sign = (kid: Kid | 'forged', sub = 'ann') =>
  jwt.sign(
    { sid: 'session', roles: ['MODERATOR'], iat: nowSeconds() },
    (kid === 'forged' ? newKey() : keys[kid]).privateKey,
    {
      algorithm: 'ES256',
      header: { alg: 'ES256', typ: 'at+jwt', kid },
      subject: sub,
      issuer: 'us',
      audience: 'us',
      expiresIn: 60,
    },
  )

async function listen(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A reader of the keys at a port where nobody listens yet, and the server that may. */
async function world() {
  const published: Kid[] = ['first']
  let asked = 0
  const time = virtualClock()
  const server = createServer((_request, response) => {
    asked++
    const jwks = published.map(kid => ({ ...keys[kid].publicKey.export({ format: 'jwk' }), kid, use: 'sig' }))
    response.setHeader('connection', 'close').end(JSON.stringify({ keys: jwks }))
  })
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  const jwks = createJwks(`http://127.0.0.1:${port}/jwks.json`, createLog('test', 'silent'))
  // The try with which it begins is over, and was in vain.
  await expect(jwks.find('first')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  return {
    jwks,
    published,
    asked: () => asked,
    reader: createTokenReader({ jwks, issuer: 'us', audience: 'us' }),
    time,
    later: () => time.advance(2_000),
    open: () => listen(server, port),
    async [Symbol.asyncDispose]() {
      server.close()
      time[Symbol.dispose]()
    },
  }
}

test('a token whose key cannot be read just now is not called invalid, and is believed once it can', async () => {
  await using it = await world()
  const token = sign('first')
  await expect(it.reader.read(token)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  expect(it.jwks.ready()).toBe(false)
  await it.open()
  await it.later()
  expect(await it.reader.read(token)).toMatchObject({
    viewer: { kind: 'user', userId: 'ann', sessionId: 'session', roles: ['MODERATOR'] },
    expiresAt: expect.any(Number),
    issuedAt: expect.any(Number),
  })
  expect(it.jwks.ready()).toBe(true)
})

test('a key that is published later is found, whatever clock somebody sets meanwhile', async () => {
  await using it = await world()
  await it.open()
  await it.later()
  await it.reader.read(sign('first'))
  it.time.step(-3_600_000)
  it.published.push('second')
  await it.later()
  expect(await it.reader.read(sign('second', 'bob'))).toMatchObject({ viewer: { userId: 'bob' } })
})

test('a key that is published later is found, and a thousand forged key ids ask once', async () => {
  await using it = await world()
  await it.open()
  await it.later()
  await it.reader.read(sign('first'))
  it.published.push('second')
  await it.later()
  expect(await it.reader.read(sign('second', 'bob'))).toMatchObject({ viewer: { userId: 'bob' } })
  const before = it.asked()
  await it.later()
  const forged = sign('forged')
  const outcomes = await Promise.allSettled(Array.from({ length: 1_000 }, () => it.reader.read(forged)))
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  expect(it.asked() - before).toBe(1)
})
