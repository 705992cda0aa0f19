// What a request's resolvers know: who asks, and loaders of people, their pictures and who is blocked or muted. No I/O until one is asked.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { User } from './model.ts'
import type { Service } from './service.ts'

export interface Context {
  readonly viewer: Viewer
  readonly service: Service
  readonly users: DataLoader<string, User | null>
  readonly avatars: DataLoader<string, Buffer | null>
  /** Whether the viewer has blocked them. */
  readonly blocked: DataLoader<string, boolean>
  /** Whether the viewer has muted them. */
  readonly muted: DataLoader<string, boolean>
}

const maxBatchSize = 500

export function createContext(service: Service, viewer: Viewer): Context {
  const me = userIdOf(viewer)
  /** Which of some people are in a list of the viewer's. */
  const mine = (among: (userId: string, ids: readonly string[]) => Promise<ReadonlySet<string>>) =>
    new DataLoader<string, boolean>(
      async ids => {
        const found = me === undefined ? new Set() : await among(me, ids)
        return ids.map(id => found.has(id))
      },
      { maxBatchSize },
    )
  return {
    viewer,
    service,
    users: new DataLoader(async ids => (await service.users(ids)).map(user => user ?? null), { maxBatchSize }),
    avatars: new DataLoader(
      async ids => {
        const found = await service.avatars(ids)
        return ids.map(id => found.get(id) ?? null)
      },
      { maxBatchSize },
    ),
    blocked: mine(service.blockedAmong),
    muted: mine(service.mutedAmong),
  }
}
