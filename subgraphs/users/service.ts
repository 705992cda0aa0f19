// What profiles can do, put together from the parts in service/. Resolvers and consumers call it; it knows no GraphQL, MongoDB or
// Kafka.

import type { Clock } from '#platform/clock.ts'
import type { Accounts } from './accounts.ts'
import type { Events } from './events.ts'
import { createAvatars } from './service/avatars.ts'
import { createBlocking } from './service/blocking.ts'
import { createErasure } from './service/erasure.ts'
import { createMuting } from './service/muting.ts'
import { createPeople } from './service/people.ts'
import { createPersonalData } from './service/personal-data.ts'
import { createChangeProfile, createProfiles } from './service/profiles.ts'
import type { Store } from './store.ts'
import type { Uploads } from './uploads.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly accounts: Accounts
  readonly uploads: Uploads
  readonly events: Events
  readonly clock: Clock
  /** A square picture of one that was checked. */
  readonly drawAvatar: (picture: Buffer) => Promise<Buffer>
}

export type Service = ReturnType<typeof createService>

export function createService(options: ServiceOptions) {
  const people = createPeople(options)
  const changeProfile = createChangeProfile({ ...options, people })
  const parts = { ...options, people, changeProfile }
  return {
    ...people,
    ...createProfiles(parts),
    ...createAvatars(parts),
    ...createBlocking(parts),
    ...createMuting(parts),
    ...createErasure(options),
    ...createPersonalData(parts),
  }
}
