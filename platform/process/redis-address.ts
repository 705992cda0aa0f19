// REDIS_URL: one server, a cluster of servers, or sentinels that know which server is the master now.

import type { Parser } from './config.ts'

/** A server's host name and port. */
export interface RedisHost {
  readonly host: string
  readonly port: number
}

/** What a REDIS_URL says. */
export type RedisAddress =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'cluster'; readonly tls: boolean; readonly hosts: readonly RedisHost[] }
  | { readonly kind: 'sentinel'; readonly tls: boolean; readonly hosts: readonly RedisHost[]; readonly master: string }

const defaultPorts = { cluster: 6_379, sentinel: 26_379 } as const
const grammar = /^(rediss?)\+(cluster|sentinel):\/\/([^/?#]+)(?:\/([^/?#]*))?$/

/**
 * @param url `redis://host:port`, `redis+cluster://host:port,host:port` or `redis+sentinel://host:port,host:port/name-of-the-master`,
 * each also with `rediss` for TLS
 * @throws Error with what is wrong with it
 */
export function readRedisAddress(url: string): RedisAddress {
  const [, scheme, kind, names, master = ''] = grammar.exec(url) ?? []
  if (!kind || !names) {
    const { protocol } = new URL(url)
    if (protocol === 'redis:' || protocol === 'rediss:') return { kind: 'server', url }
    throw new Error(
      /^rediss?\+(cluster|sentinel):$/.test(protocol) ? 'it names no hosts' : `got the protocol ${protocol}`,
    )
  }
  // Each service has a user of its own: see credentials.ts.
  if (names.includes('@')) throw new Error('the password goes into REDIS_CREDENTIALS_FILE')
  const hosts = names.split(',').map(name => readHost(name, defaultPorts[kind as 'cluster' | 'sentinel']))
  const tls = scheme === 'rediss'
  if (kind === 'sentinel') {
    if (!master)
      throw new Error('behind the sentinels stands the name of the master, as in redis+sentinel://a:26379,b:26379/main')
    return { kind: 'sentinel', tls, hosts, master }
  }
  if (master) throw new Error('a cluster has no databases and no name: end it behind the last host')
  return { kind: 'cluster', tls, hosts }
}

function readHost(name: string, usualPort: number): RedisHost {
  // A scheme without a usual port of its own, so that every port that was written is kept.
  const { hostname, port } = new URL(`any://${name}`)
  if (!hostname) throw new Error('it names no server, or none after a comma')
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port ? Number(port) : usualPort }
}

/** The address of a Redis, returned as it was written. */
export const redisUrl: Parser<string> = {
  expects: 'a URL (redis, rediss, redis+cluster, rediss+cluster, redis+sentinel, rediss+sentinel)',
  parse: value => {
    readRedisAddress(value)
    return value
  },
}
