// Pictures in MongoDB, apart from the profiles that every list of people reads.

import { Binary, type ClientSession, type Db } from 'mongodb'

interface AvatarDocument {
  readonly _id: string
  readonly image: Binary
}

export type AvatarStore = ReturnType<typeof createAvatarStore>

export function createAvatarStore(db: Db) {
  const avatars = db.collection<AvatarDocument>('avatars')
  return {
    /** WebP files by user. */
    async findMany(ids: readonly string[]): Promise<Map<string, Buffer>> {
      const found = await avatars.find({ _id: { $in: [...ids] } }).toArray()
      return new Map(found.map(({ _id, image }) => [_id, Buffer.from(image.buffer)]))
    },
    async set(session: ClientSession, userId: string, image: Buffer): Promise<void> {
      await avatars.updateOne({ _id: userId }, { $set: { image: new Binary(image) } }, { session, upsert: true })
    },
    async remove(session: ClientSession, userId: string): Promise<void> {
      await avatars.deleteOne({ _id: userId }, { session })
    },
  }
}
