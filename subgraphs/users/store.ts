// Everything that profiles keep in MongoDB. Each collection and its indexes stand in a file of store/.

import type { Mongo } from '#platform/mongo.ts'
import { createAvatarStore } from './store/avatars.ts'
import { createBlockStore } from './store/blocks.ts'
import { createProfileStore } from './store/profiles.ts'

/** A transaction's session; services pass it on and never look into it. */
export type { ClientSession as Transaction } from 'mongodb'
export type Store = ReturnType<typeof createStore>

export function createStore(mongo: Mongo) {
  const profiles = createProfileStore(mongo.db)
  const blocks = createBlockStore(mongo.db)
  const avatars = createAvatarStore(mongo.db)
  return {
    profiles,
    blocks,
    avatars,
    transaction: mongo.transaction,
    async ensureIndexes() {
      for (const part of [profiles, blocks]) await part.ensureIndexes()
    },
  }
}
