// From where a client calls: one reading of it for requests, streams and upgrades, behind the proxies that we were told to trust.

import type { IncomingMessage } from 'node:http'
import proxyaddr from '@fastify/proxy-addr'
import type { Trust } from '#platform/http/trusted-proxies.ts'

/** The client behind a request: its IP address, empty where that is unknown, and its `User-Agent` header. */
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
