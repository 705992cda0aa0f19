// Everything that profiles keep in MongoDB. Each collection and its indexes stand in a file of store/.

import type { Mongo } from '#platform/mongo/mongo.ts'
import { createAvatarStore } from './store/avatars.ts'
import { createPairStore } from './store/pairs.ts'
import { createProfileStore } from './store/profiles.ts'

/** A transaction's session; services pass it on and never look into it. */
export type { ClientSession as Transaction } from 'mongodb'
export type Store = ReturnType<typeof createStore>

export function createStore(mongo: Mongo) {
  const profiles = createProfileStore(mongo.db)
  const blocks = createPairStore(mongo.db, { collection: 'blocks', field: 'blockedId', index: 'blocked' })
  const mutes = createPairStore(mongo.db, { collection: 'mutes', field: 'mutedId', index: 'muted' })
  const avatars = createAvatarStore(mongo.db)
  return {
    profiles,
    blocks,
    mutes,
    avatars,
    transaction: mongo.transaction,
    async ensureIndexes() {
      for (const part of [profiles, blocks, mutes]) await part.ensureIndexes()
    },
  }
}
