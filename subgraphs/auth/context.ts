// What a request's resolvers know: who asks, from where, and a loader of accounts. No I/O until one is asked for.

import DataLoader from 'dataloader'
import { clientHeaders, type Exchange } from '#platform/http/exchange.ts'
import type { Viewer } from '#platform/identity/identity.ts'
import type { GeoIp } from './geo-ip.ts'
import type { Account, Client } from './model.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly client: Client
  readonly exchange: Exchange
  readonly service: Service
  readonly geoIp: GeoIp
  readonly accounts: DataLoader<string, Account | null>
}

export interface ContextOptions {
  readonly service: Service
  readonly geoIp: GeoIp
}

export function createContext({ service, geoIp }: ContextOptions, viewer: Viewer, exchange: Exchange): Context {
  return {
    viewer,
    client: {
      address: exchange.header(clientHeaders.address) ?? 'unknown',
      agent: exchange.header(clientHeaders.agent) ?? '',
    },
    exchange,
    service,
    geoIp,
    accounts: new DataLoader(async ids => {
      const found = new Map((await service.accounts(ids)).map(account => [account.id, account]))
      return ids.map(id => found.get(id) ?? null)
    }),
  }
}
