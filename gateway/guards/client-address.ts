// From where a client calls: one reading of it for requests, streams and upgrades, behind the proxies that we were told to trust.

import type { IncomingMessage } from 'node:http'
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
