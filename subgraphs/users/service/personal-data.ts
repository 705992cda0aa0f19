// What a person may take along of their profile.

import { type DataFile, wholeFile } from '#platform/data-file.ts'
import type { Store } from '../store.ts'
import type { People } from './people.ts'

export function createPersonalData({ store, people }: { readonly store: Store; readonly people: People }) {
  return {
    async profileFile(userId: string): Promise<DataFile | undefined> {
      const [user] = await people.users([userId])
      if (!user || user.isDeleted) return undefined
      const { version: _version, isDeleted: _isDeleted, hasAvatar: _hasAvatar, ...profile } = user
      const avatar = (await store.avatars.findMany([userId])).get(userId)
      const data = {
        ...profile,
        avatar: avatar ? { mediaType: 'image/webp', base64: avatar.toString('base64') } : null,
        blockedUserIds: await store.blocks.of(userId),
        mutedUserIds: await store.mutes.of(userId),
      }
      return wholeFile('profile', data)
    },
  }
}
