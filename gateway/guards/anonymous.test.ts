import type { IncomingMessage } from 'node:http'
import { expect, test } from '@jest/globals'
import { networkOf } from '#platform/http/network.ts'
import { trustedProxies } from '#platform/http/trusted-proxies.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { anonymous } from '../identity/callers.ts'
import { type AnonymousRate, createAnonymousRate } from './anonymous-rate.ts'
import { createClientReader } from './client-address.ts'

const request = (peer: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: peer },
    headers: { 'user-agent': 'test', ...(forwarded ? { 'x-forwarded-for': forwarded } : {}) },
  }) as unknown as IncomingMessage

test.each([
  ['the peer, where no proxy is trusted', undefined, '9.9.9.9', '1.1.1.1', '9.9.9.9'],
  ['the peer, where it is no proxy of ours', '10.0.0.0/8', '9.9.9.9', '1.1.1.1', '9.9.9.9'],
  ['what our proxy says', '10.0.0.0/8', '10.1.2.3', '1.1.1.1', '1.1.1.1'],
  [
    'the last one that is not ours: what stands before it anyone may have written',
    '10.0.0.0/8',
    '10.1.2.3',
    '6.6.6.6, 1.1.1.1, 10.4.5.6',
    '1.1.1.1',
  ],
  ['our proxy itself, where it says nothing', 'loopback', '127.0.0.1', undefined, '127.0.0.1'],
])('a client’s address is %s', (_what, trusted, peer, forwarded, address) => {
  const read = createClientReader(trusted === undefined ? undefined : trustedProxies.parse(trusted))
  expect(read(request(peer, forwarded))).toEqual({ address, agent: 'test' })
})

test('a proxy that is no address is refused', () => {
  expect(() => trustedProxies.parse('our-proxy')).toThrow()
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

const asking = (rate: AnonymousRate) => (address: string) => rate.refuse(anonymous, { address, agent: undefined })

test('a network asks so often at once, then as its bucket fills; another one and who is signed in are not concerned', async () => {
  using time = virtualClock()
  const rate = createAnonymousRate(60)
  const ask = asking(rate)
  for (let times = 0; times < 60; times++) expect(ask('1.1.1.1')).toBeUndefined()
  expect(ask('1.1.1.1')?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 1_000 })
  expect(ask('2.2.2.2')).toBeUndefined()
  const viewer = { kind: 'user', userId: 'ann', sessionId: 's', roles: [] } as const
  const client = { address: '1.1.1.1', agent: undefined }
  expect(rate.refuse({ viewer, expiresAt: undefined, issuedAt: undefined }, client)).toBeUndefined()
  await time.advance(2_000)
  expect([ask('1.1.1.1'), ask('1.1.1.1'), ask('1.1.1.1')?.extensions.code]).toEqual([
    undefined,
    undefined,
    'RATE_LIMITED',
  ])
})

test('a clock that somebody sets fills no bucket, and stops none from filling', async () => {
  using time = virtualClock()
  const ask = asking(createAnonymousRate(1))
  const codes = () => ask('1.1.1.1')?.extensions.code
  expect([codes(), codes()]).toEqual([undefined, 'RATE_LIMITED'])
  time.step(3_600_000)
  expect(codes()).toBe('RATE_LIMITED')
  time.step(-7_200_000)
  await time.advance(60_000)
  expect(codes()).toBeUndefined()
})
