// What a request's resolvers know: who asks, and a loader of users. No I/O until one is asked for.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity.ts'
import type { User } from './model.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly service: Service
  readonly users: DataLoader<string, User | null>
}

const maxBatch = 500

export function createContext(service: Service, viewer: Viewer): Context {
  return {
    viewer,
    service,
    users: new DataLoader(async ids => (await service.users(ids)).map(user => user ?? null), {
      maxBatchSize: maxBatch,
    }),
  }
}
