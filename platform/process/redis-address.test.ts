import { expect, test } from '@jest/globals'
import { readRedisAddress, redisUrl } from './redis-address.ts'

test.each(['redis://localhost', 'redis://10.0.0.1:7000/2', 'rediss://user:word@redis.example:6380'])(
  '%s is one server',
  url => {
    expect(readRedisAddress(url)).toEqual({ kind: 'server', url })
  },
)

test('a cluster is some of its servers, at the usual port unless it is said', () => {
  expect(readRedisAddress('redis+cluster://a:7000,b,[::1]:7002')).toEqual({
    kind: 'cluster',
    tls: false,
    hosts: [
      { host: 'a', port: 7000 },
      { host: 'b', port: 6379 },
      { host: '::1', port: 7002 },
    ],
  })
  expect(readRedisAddress('rediss+cluster://a:80')).toMatchObject({ tls: true, hosts: [{ host: 'a', port: 80 }] })
})

test('sentinels are asked for a master by its name', () => {
  expect(readRedisAddress('rediss+sentinel://a,b:7000/main')).toEqual({
    kind: 'sentinel',
    tls: true,
    master: 'main',
    hosts: [
      { host: 'a', port: 26379 },
      { host: 'b', port: 7000 },
    ],
  })
})

test.each([
  ['http://a', 'protocol'],
  ['redis+ring://a', 'protocol'],
  ['redis+cluster://', 'no hosts'],
  ['redis+cluster://a,,b', 'comma'],
  ['redis+cluster://a:7000,b:port', 'Invalid URL'],
  ['redis+cluster://a:7000/1', 'databases'],
  ['redis+cluster://me:secret@a:7000', 'REDIS_CREDENTIALS_FILE'],
  ['redis+sentinel://a:26379', 'name of the master'],
  ['redis+sentinel://a:26379/', 'name of the master'],
  ['a:7000,b:7000', 'protocol'],
])('%s is refused, and the refusal says why', (url, why) => {
  expect(() => readRedisAddress(url)).toThrow(why)
  expect(() => redisUrl.parse(url)).toThrow(why)
})
