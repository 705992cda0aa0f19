// Exit 1, continued: drafts. One row per person and place; a removed draft leaves its number behind, and nothing of what it said.

import { isDuplicateKey, type Mongo } from '#platform/mongo/mongo.ts'
import type { Range } from '#platform/pages.ts'
import { pageByPlace } from '../../core/log/place-store.ts'
import { type DraftPlace, isEmpty, type MessageDraft } from './model.ts'

export interface DraftStore {
  ensureIndexes(): Promise<void>
  find(userId: string, places: readonly DraftPlace[]): Promise<MessageDraft[]>
  /** @returns the draft as it is now, or undefined where it is not at `expectedRev` any more */
  save(draft: Omit<MessageDraft, 'rev'>, expectedRev: number | undefined): Promise<MessageDraft | undefined>
  /** The newest first, without the removed ones. */
  list(userId: string, range: Range<string>): Promise<MessageDraft[]>
  /** Removed ones too. */
  movedSince(userId: string, from: Date): Promise<MovedDraft[]>
}

/** With when it was stored, by the store's clock. */
export type MovedDraft = MessageDraft & { readonly movedAt: Date }

/** `place` is absent for what was removed. */
type DraftDocument = MovedDraft & { _id: string; place?: string }

const idOf = (userId: string, { chatId, threadRootId }: DraftPlace) => `${userId}|${chatId}|${threadRootId ?? ''}`
export const placeOf = ({ savedAt, chatId, threadRootId }: MessageDraft) =>
  `${savedAt.toISOString()}|${chatId}|${threadRootId ?? ''}`

export function createDraftStore(mongo: Mongo): DraftStore {
  const drafts = mongo.db.collection<DraftDocument>('drafts')
  const saveOnce: DraftStore['save'] = (draft, expectedRev) =>
    mongo.transaction(async session => {
      const _id = idOf(draft.userId, draft)
      const rev = (await drafts.findOne({ _id }, { session }))?.rev ?? 0
      if (expectedRev !== undefined && expectedRev !== rev) return undefined
      const saved = { ...draft, rev: rev + 1 }
      const place = isEmpty(draft)
        ? { $set: saved, $unset: { place: true } as const }
        : { $set: { ...saved, place: placeOf(saved) } }
      await drafts.updateOne({ _id }, { ...place, $currentDate: { movedAt: true } }, { session, upsert: true })
      return saved
    })
  return {
    async ensureIndexes() {
      await drafts.createIndex({ userId: 1, place: 1 }, { name: 'user_place' })
      await drafts.createIndex({ userId: 1, movedAt: 1 }, { name: 'user_moved' })
    },
    async find(userId, places) {
      return (await drafts.find({ _id: { $in: places.map(place => idOf(userId, place)) } }).toArray()).map(draftOf)
    },
    async save(draft, expectedRev) {
      try {
        return await saveOnce(draft, expectedRev)
      } catch (error) {
        // Two devices begin the same draft at once: the second one finds the first.
        if (!isDuplicateKey(error)) throw error
        return saveOnce(draft, expectedRev)
      }
    },
    list: async (userId, range) => (await pageByPlace(drafts, { userId }, range)).map(draftOf),
    async movedSince(userId, from) {
      const found = await drafts.find({ userId, movedAt: { $gte: from } }).toArray()
      return found.map(one => ({ ...draftOf(one), movedAt: one.movedAt }))
    },
  }
}

function draftOf({ _id, place, movedAt, ...draft }: DraftDocument): MessageDraft {
  return draft
}
