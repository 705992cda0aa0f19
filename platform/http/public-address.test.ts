// A server that a user has named is called only where it stands on the public internet.
import type { LookupAddress } from 'node:dns'
import { expect, test } from '@jest/globals'
import { createPublicLookup, isPublicAddress, isPublicHost, NotPublic } from './public-address.ts'

test.each([
  ...[
    '1.1.1.1',
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '11.0.0.1',
  ],
  ...['2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '2001:4860:4860::8888'],
])('%s is public', address => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  // This machine, and no machine at all.
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::', '255.255.255.255'],
  // Networks of our own.
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.255',
    'fc00::1',
    'fd12:3456::1',
  ],
  // The wire beside us, and what providers answer there.
  ...['169.254.0.1', '169.254.169.254', '169.254.170.2', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fd00:ec2::254'],
  ...['100.100.100.200', '192.0.0.192', '168.63.129.16'],
  // Many hosts, and hosts for books and measurements.
  ...['224.0.0.1', '239.255.255.250', 'ff02::1', '192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '240.0.0.1'],
  ...['2001:db8::1', '3fff::1', '100::1', '2001:2::1', '2001:20::1', '4000::1', '5f00::1'],
  // An IPv4 address inside an IPv6 one.
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:127.0.0.1'],
  ...[
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '2002:7f00:1::1',
    '2002:c0a8:101::1',
    '2001:0:7f00:1::1',
  ],
  // Spellings that some resolvers take.
  ...[
    '0x7f.1',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '127.1',
    '0xa9fea9fe',
    '[::1]',
    'localhost',
    '',
    ' 127.0.0.1',
  ],
])('%s is not', address => {
  expect(isPublicAddress(address)).toBe(false)
})

/** As they stand in a link: the host is read by the URL standard, as every browser reads it. */
test.each([
  ...[
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
  ],
  ...[
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
  ],
  ...['http://127。0。0。1/', 'http://%31%32%37.0.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[0:0:0:0:0:0:0:1]/'],
  ...[
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::127.0.0.1]/',
  ],
  ...[
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://[fd00:ec2::254]/',
  ],
  ...['http://user:word@10.0.0.1/', 'http://1.1.1.1@192.168.0.1/', 'http://192.168.257/', 'http://[fe80::1]/'],
])('%s names an address of our own', link => {
  expect(isPublicHost(new URL(link).hostname)).toBe(false)
})

test.each(['http://1.1.1.1/', 'http://[2606:4700:4700::1111]/', 'http://example.org/', 'http://localhost./'])(
  '%s is left to the lookup, or public',
  link => {
    expect(isPublicHost(new URL(link).hostname)).toBe(true)
  },
)

const at = (...addresses: string[]) =>
  createPublicLookup((_, done) => {
    done(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  })
const look = (lookup: ReturnType<typeof at>, all: boolean) =>
  new Promise((resolve, reject) => {
    lookup('somewhere.example', { all }, (error, address, family) =>
      error ? reject(error) : resolve([address, family]),
    )
  })

test('a connection goes to the public addresses of a name alone', async () => {
  const mixed = at('10.0.0.1', '1.1.1.1', '::1', '2606:4700::1')
  expect(await look(mixed, false)).toEqual(['1.1.1.1', 4])
  expect(await look(mixed, true)).toEqual([
    [
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ],
    undefined,
  ])
})

test.each([true, false])('a name that leads into our own network, or nowhere, is not called', async all => {
  await expect(look(at('127.0.0.1', '::1', '169.254.169.254'), all)).rejects.toThrow(NotPublic)
  await expect(look(at(), all)).rejects.toThrow(NotPublic)
})

test('the names of this machine are not called', async () => {
  for (const name of ['localhost', 'localhost.'])
    await expect(
      new Promise((resolve, reject) => {
        createPublicLookup()(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found)))
      }),
    ).rejects.toThrow()
})
