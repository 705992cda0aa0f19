// Web Push as a browser's push service meets it: a local one that checks the VAPID signature, decrypts what it is sent, and says which
// browsers are gone.

import { createECDH, createPublicKey, randomBytes } from 'node:crypto'
import { createServer, globalAgent, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import jwt from 'jsonwebtoken'
import { generate } from 'selfsigned'
import webPush from 'web-push'
import { newId } from '#platform/ids.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import { createPushStore, type PushStore } from '../store/pushes.ts'
import { deliver } from './delivery.ts'
import { createPushSender } from './sender.ts'

const vapid = { subject: 'mailto:operator@localhost', ...webPush.generateVAPIDKeys() }

interface Received {
  readonly path: string
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

let server: Server
let origin: string
const received: Received[] = []
/** What the push service answers by path; 201 where nothing is said. */
const answers = new Map<string, number>()

beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  globalAgent.options.ca = cert
  server = createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      received.push({ path, headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(answers.get(path) ?? 201).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  origin = `https://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  globalAgent.destroy()
  await new Promise(resolve => server.close(resolve))
})

let world: World
let pushes: PushStore
beforeEach(async () => {
  world = await openWorld()
  pushes = createPushStore(world.mongo.db)
  await pushes.ensureIndexes()
  received.length = 0
  answers.clear()
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

/** A browser: its keys, and what it makes of an encrypted body. */
function browser(path: string) {
  const keys = createECDH('prime256v1')
  const publicKey = keys.generateKeys('base64url')
  const secret = randomBytes(16)
  return {
    subscription: { endpoint: `${origin}${path}`, publicKey, secret: secret.toString('base64url'), device: null },
    async open({ body }: Received): Promise<unknown> {
      const ece = (await import('http_ece' as string)).default as {
        decrypt(body: Buffer, options: object): Buffer
      }
      const options = { version: 'aes128gcm', privateKey: keys, authSecret: secret.toString('base64url') }
      return JSON.parse(ece.decrypt(body, options).toString())
    },
  }
}

const show = (userId: string, id: string) =>
  world.mongo.transaction(session =>
    pushes.show(session, [{ _id: id, userId, kind: 'MESSAGE', chatId: newId(), messageId: newId(), title: null }]),
  )
const send = () => {
  const sender = createPushSender({ keys: vapid, allowPrivate: true })
  return deliver({ pushes, sender, log: world.log }, new AbortController().signal)
}

test('a push is signed by VAPID, readable by its browser alone, and says no words of anyone', async () => {
  const [userId, id, phone] = [newId(), newId(), browser('/phone')]
  await pushes.subscribe({ ...phone.subscription, userId }, 10)
  await show(userId, id)
  expect(await send()).toBe(1)
  const [push] = received
  if (!push) throw new Error('nothing was received')
  expect(await phone.open(push)).toEqual({ show: expect.objectContaining({ id, kind: 'MESSAGE', title: null }) })
  const [, token = '', key = ''] = /^vapid t=(.+), k=(.+)$/.exec(String(push.headers.authorization)) ?? []
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.toString('base64url', 1, 33), y: point.toString('base64url', 33) }
  const claims = jwt.verify(token, createPublicKey({ key: jwk, format: 'jwk' }), { algorithms: ['ES256'] })
  expect(key).toBe(vapid.publicKey)
  expect(claims).toMatchObject({ aud: origin, sub: vapid.subject })
  expect(Number(push.headers.ttl)).toBeGreaterThan(0)
})

test.each([404, 410])('a browser that the push service answers %s for is forgotten; the others ring', async status => {
  const [userId, dead, alive] = [newId(), browser('/dead'), browser('/alive')]
  await pushes.subscribe({ ...dead.subscription, userId }, 10)
  await pushes.subscribe({ ...alive.subscription, userId }, 10)
  answers.set('/dead', status)
  await show(userId, newId())
  expect(await send()).toBe(1)
  expect((await pushes.subscriptionsOf(userId)).map(({ endpoint }) => endpoint)).toEqual([`${origin}/alive`])
  await show(userId, newId())
  await send()
  expect(received.map(({ path }) => path).sort()).toEqual(['/alive', '/alive', '/dead'])
})

test('a push is taken out before it is sent: a push service that fails gets it once, and no second process sends it', async () => {
  const [userId, phone] = [newId(), browser('/failing')]
  await pushes.subscribe({ ...phone.subscription, userId }, 10)
  answers.set('/failing', 500)
  for (let count = 0; count < 5; count++) await show(userId, newId())
  await Promise.all([send(), send(), send()])
  expect(received).toHaveLength(5)
  expect(await send()).toBe(0)
  expect(await pushes.due()).toBe(0)
  expect(await pushes.subscriptionsOf(userId)).toHaveLength(1)
})

test('what is read elsewhere is taken away from the browsers that show it', async () => {
  const [userId, id, phone] = [newId(), newId(), browser('/phone')]
  await pushes.subscribe({ ...phone.subscription, userId }, 10)
  await show(userId, id)
  await send()
  await world.mongo.transaction(session => pushes.withdraw(session, userId, [id]))
  await send()
  const [, withdrawal] = received
  if (!withdrawal) throw new Error('nothing was withdrawn')
  expect(await phone.open(withdrawal)).toEqual({ withdraw: [id] })
})
