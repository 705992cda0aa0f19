// The importer of users: profiles of people who are named in what is imported. One that stands already is left as it is.

import { systemClock } from '#platform/clock.ts'
import { runImporter } from '#platform/mongo/importer.ts'
import { visibleLine } from '#platform/plain-text.ts'
import type { ImportedPerson } from '#schema/importing.ts'
import { createProfileStore } from '../store/profiles.ts'

await runImporter('users', async ({ db }) => {
  const profiles = createProfileStore(db)
  await profiles.ensureIndexes()
  return {
    addPeople: (people: readonly ImportedPerson[]) =>
      profiles.openMany(
        // Elsewhere people may be called something that nobody can see.
        people.map(({ id, displayName }) => ({ id, displayName: visibleLine(displayName) || 'Nameless' })),
        systemClock.now(),
      ),
  }
})
