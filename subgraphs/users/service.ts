// What profiles can do, put together from the parts in service/. Resolvers and consumers call it; it knows no GraphQL, MongoDB or
// Kafka.

import type { Clock } from '#platform/clock.ts'
import type { Accounts } from './accounts.ts'
import type { Events } from './events.ts'
import { createBlocking } from './service/blocking.ts'
import { createErasure } from './service/erasure.ts'
import { createPeople } from './service/people.ts'
import { createPersonalData } from './service/personal-data.ts'
import { createProfiles } from './service/profiles.ts'
import type { Store } from './store.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly accounts: Accounts
  readonly events: Events
  readonly clock: Clock
  /** A square picture from a file in Base64, or a sentence that says what is wrong with it. */
  readonly drawAvatar: (base64: string) => Promise<Buffer | string>
}

export type Service = ReturnType<typeof createService>

export function createService(options: ServiceOptions) {
  const people = createPeople(options)
  const parts = { ...options, people }
  return {
    ...people,
    ...createProfiles(parts),
    ...createBlocking(parts),
    ...createErasure(options),
    ...createPersonalData(parts),
  }
}
