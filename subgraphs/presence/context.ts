// What every request carries: who asks, the two services, and a loader of who is here. No I/O of its own.

import DataLoader from 'dataloader'
import type { Viewer } from '#platform/identity/identity.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import { maxWatched, type Presence } from './model.ts'
import type { OnlineService } from './service/online.ts'
import type { TypingService } from './service/typing.ts'

export interface Services {
  readonly typing: TypingService
  readonly online: OnlineService
}

export interface Context extends Services {
  readonly viewer: Viewer
  /** As the viewer may see them; null for a viewer who is nobody. */
  readonly presences: DataLoader<string, Presence | null>
}

export function createContext(viewer: Viewer, services: Services): Context {
  const userId = userIdOf(viewer)
  return {
    viewer,
    ...services,
    presences: new DataLoader(
      async ids => (userId === undefined ? ids.map(() => null) : services.online.presence(userId, ids)),
      { maxBatchSize: maxWatched },
    ),
  }
}
