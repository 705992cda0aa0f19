// What a person may take along of their presence. Read-only, by resolvers.ts, for that person alone.

import { wholeFile } from '#platform/data-file.ts'
import { userIdOf } from '#platform/identity/viewer.ts'
import type { PersonalDataResolvers } from '../generated.ts'

export const personalDataFields: PersonalDataResolvers = {
  __resolveReference: ({ id }, { viewer }) => (userIdOf(viewer) === id ? { id } : null),
  presence: async ({ id }, _args, { online }) =>
    wholeFile('presence', { lastSeenAt: (await online.lastSeenAt(id)) ?? null }),
}
