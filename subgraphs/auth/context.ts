// What a request's resolvers know: who asks, from where, and a loader of accounts. No I/O until one is asked for.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity.ts'
import type { Account, Client } from './model.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly client: Client
  readonly service: Service
  readonly accounts: DataLoader<string, Account | null>
}

export function createContext(service: Service, viewer: Viewer, client: Client): Context {
  return {
    viewer,
    client,
    service,
    accounts: new DataLoader(async ids => {
      const found = new Map((await service.accounts(ids)).map(account => [account.id, account]))
      return ids.map(id => found.get(id) ?? null)
    }),
  }
}
