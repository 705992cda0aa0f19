// Which addresses are proxies of ours, as an operator says it.

import proxyaddr from '@fastify/proxy-addr'
import { list, type Parser } from '../process/config.ts'

/** Tells whether the address `hop` proxies away from us is one of ours. */
export type Trust = (address: string, hop: number) => boolean

/** Addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`. */
export const trustedProxies: Parser<Trust> = {
  expects: 'a list of addresses, subnets, loopback, linklocal or uniquelocal separated by commas',
  parse: value => proxyaddr.compile([...list.parse(value)]),
}
