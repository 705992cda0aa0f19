// One's own picture: made of an upload of one's own that was checked, or taken away.

import { isId } from '#platform/ids.ts'
import { type InvalidInput, invalidInput, isRefused, type NotFound, notFound } from '#platform/refusals.ts'
import type { User } from '../model.ts'
import type { Store } from '../store.ts'
import type { Uploads } from '../uploads.ts'
import type { ChangeProfile } from './profiles.ts'

export interface AvatarsOptions {
  readonly store: Store
  readonly uploads: Uploads
  readonly changeProfile: ChangeProfile
  /** A square picture of one that was checked. */
  readonly drawAvatar: (picture: Buffer) => Promise<Buffer>
}

export function createAvatars({ store, uploads, changeProfile, drawAvatar }: AvatarsOptions) {
  const draw = async (userId: string, uploadId: string): Promise<Buffer | InvalidInput | NotFound> => {
    const file = isId(uploadId) ? await uploads.ask(uploadId) : undefined
    // Somebody else's is not told apart from one that is not there.
    if (file?.userId !== userId) return notFound('There is no such upload of yours.', 'uploadId')
    const refuse = (reason: string) => invalidInput(reason, 'uploadId')
    if (file.state === 'REJECTED') return refuse('This upload was rejected: it is not what it was said to be.')
    if (file.state !== 'READY') return refuse('This upload is not checked yet. Wait until it is `READY`.')
    return file.picture === null
      ? refuse('This upload is no picture.')
      : drawAvatar(Buffer.from(file.picture, 'base64'))
  }
  return {
    async updateAvatar(
      userId: string,
      { uploadId }: { readonly uploadId?: string | null },
    ): Promise<{ user: User } | InvalidInput | NotFound> {
      const drawn = uploadId == null ? null : await draw(userId, uploadId)
      if (drawn !== null && isRefused(drawn)) return drawn
      const user = await changeProfile<never>(userId, async transaction => {
        if (drawn) await store.avatars.set(transaction, userId, drawn)
        else await store.avatars.remove(transaction, userId)
        return store.profiles.change(transaction, userId, { hasAvatar: drawn !== null })
      })
      return { user }
    },
  }
}
