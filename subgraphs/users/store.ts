// Profiles in MongoDB.

import type { Db } from 'mongodb'
import type { AccountFacts, User } from './model.ts'

type ProfileDocument = Omit<User, 'id'> & { readonly _id: string }

export type Store = ReturnType<typeof createStore>

export function createStore(db: Db) {
  const profiles = db.collection<ProfileDocument>('profiles')
  return {
    async findMany(ids: readonly string[]): Promise<User[]> {
      const found = await profiles.find({ _id: { $in: [...ids] } }).toArray()
      return found.map(({ _id, ...rest }) => ({ id: _id, ...rest }))
    },
    /** Makes the first profile of an account; one that stands already is left as it is, since its owner may have changed it. */
    async open(id: string, { displayName, createdAt }: AccountFacts): Promise<void> {
      await profiles.updateOne({ _id: id }, { $setOnInsert: { displayName, createdAt, version: 0 } }, { upsert: true })
    },
  }
}
