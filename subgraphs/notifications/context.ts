// What every request carries: who asks, and a loader of their own notifications. No I/O of its own.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity.ts'
import { userIdOf } from '#platform/viewer.ts'
import type { Notification } from './model.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly service: Service
  readonly notifications: DataLoader<string, Notification | null>
}

export function createContext(viewer: Viewer, service: Service): Context {
  const userId = userIdOf(viewer)
  return {
    viewer,
    service,
    notifications: new DataLoader(async ids => {
      if (userId === undefined) return ids.map(() => null)
      return (await service.findMany(userId, ids)).map(notification => notification ?? null)
    }),
  }
}
