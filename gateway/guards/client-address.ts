// From where a client calls: one reading of it for requests, streams and upgrades, behind the proxies that we were told to trust.

import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyaddr from '@fastify/proxy-addr'
import { list, type Parser } from '#platform/config.ts'

/** Tells whether the address `hop` proxies away from us is one of ours. */
type Trust = (address: string, hop: number) => boolean

/** Addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`. */
export const trustedProxies: Parser<Trust> = {
  expects: 'a list of addresses, subnets, loopback, linklocal or uniquelocal separated by commas',
  parse: value => proxyaddr.compile([...list.parse(value)]),
}

export interface Client {
  readonly address: string
  readonly agent: string | undefined
}

/** @param trust absent: `X-Forwarded-For` is believed from nobody */
export function createClientReader(trust: Trust = () => false): (request: IncomingMessage) => Client {
  return request => ({
    address: proxyaddr(request, trust) ?? '',
    agent: request.headers['user-agent'],
  })
}

/** What is counted together: an IPv4 address, or the /64 of an IPv6 one, which one household or server has whole. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
