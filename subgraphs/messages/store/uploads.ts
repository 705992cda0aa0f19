// Uploads in MongoDB: where each stands, who works on it, and what it costs its owner.

import type { Mongo } from '#platform/mongo.ts'
import type { Found, Upload, UploadState } from '../model.ts'

const sweptAtOnce = 500

export interface NewUpload extends Upload {
  readonly clientKey: string
  readonly inputHash: string
}

export interface UploadStore {
  ensureIndexes(): Promise<void>
  /** @returns false where this user has an upload with this key */
  insert(upload: NewUpload): Promise<boolean>
  findByKey(userId: string, clientKey: string): Promise<(Upload & { inputHash: string }) | undefined>
  find(ids: readonly string[]): Promise<Upload[]>
  /** The bytes that a user keeps, and how many of their uploads are not ready yet. */
  usage(userId: string): Promise<{ readonly bytes: number; readonly open: number }>
  /** From `AWAITED` to `CHECKING`; anything else stays. */
  startChecking(id: string): Promise<void>
  /** Takes one that is to be checked, for a while: whoever dies with it leaves it to the next one. */
  claim(now: Date, until: Date): Promise<Upload | undefined>
  finish(id: string, result: { readonly found: Found } | { readonly reason: string }): Promise<void>
  /** A message refers to them: they are no orphans. */
  markUsed(ids: readonly string[], at: Date): Promise<void>
  /** Unfinished ones from before `unfinished`, ready ones from before `unused` that nothing refers to. */
  orphans(unfinished: Date, unused: Date): Promise<string[]>
  remove(ids: readonly string[]): Promise<void>
}

type UploadDocument = Omit<NewUpload, 'id'> & { _id: string; claimedUntil: Date; usedAt: Date | null }

export function createUploadStore({ db }: Mongo): UploadStore {
  const uploads = db.collection<UploadDocument>('uploads')
  return {
    async ensureIndexes() {
      await uploads.createIndex({ userId: 1, clientKey: 1 }, { unique: true, name: 'user_key' })
      await uploads.createIndex({ state: 1, claimedUntil: 1 }, { name: 'state_claim' })
      await uploads.createIndex({ state: 1, createdAt: 1 }, { name: 'state_created' })
    },
    async insert({ id: _id, ...rest }) {
      const document = { _id, ...rest, claimedUntil: new Date(0), usedAt: null }
      const { userId, clientKey } = rest
      const { upsertedCount } = await uploads.updateOne(
        { userId, clientKey },
        { $setOnInsert: document },
        { upsert: true },
      )
      return upsertedCount === 1
    },
    async findByKey(userId, clientKey) {
      const found = await uploads.findOne({ userId, clientKey })
      return found ? { ...uploadOf(found), inputHash: found.inputHash } : undefined
    },
    find: async ids => (await uploads.find({ _id: { $in: [...ids] } }).toArray()).map(uploadOf),
    async usage(userId) {
      const all = await uploads.find({ userId }, { projection: { bytes: 1, state: 1 } }).toArray()
      const kept = all.filter(({ state }) => state !== 'REJECTED')
      return {
        bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
        open: kept.filter(({ state }) => state !== 'READY').length,
      }
    },
    async startChecking(id) {
      await uploads.updateOne({ _id: id, state: 'AWAITED' }, { $set: { state: 'CHECKING' } })
    },
    async claim(now, until) {
      const filter = { state: 'CHECKING' as const, claimedUntil: { $lt: now } }
      const found = await uploads.findOneAndUpdate(
        filter,
        { $set: { claimedUntil: until } },
        { sort: { claimedUntil: 1 } },
      )
      return found ? uploadOf(found) : undefined
    },
    async finish(id, result) {
      const set =
        'found' in result
          ? { state: 'READY' as const, found: result.found }
          : { state: 'REJECTED' as const, reason: result.reason }
      await uploads.updateOne({ _id: id, state: 'CHECKING' }, { $set: set })
    },
    async markUsed(ids, at) {
      if (ids.length > 0) await uploads.updateMany({ _id: { $in: [...ids] } }, { $set: { usedAt: at } })
    },
    async orphans(unfinished, unused) {
      const before = (state: UploadState, at: Date) =>
        uploads
          .find({ state, createdAt: { $lt: at } })
          .limit(sweptAtOnce)
          .toArray()
      const awaited = await before('AWAITED', unfinished)
      const rejected = await before('REJECTED', unfinished)
      const ready = (await before('READY', unused)).filter(({ usedAt }) => usedAt === null)
      return [...awaited, ...rejected, ...ready].map(({ _id }) => _id)
    },
    async remove(ids) {
      await uploads.deleteMany({ _id: { $in: [...ids] } })
    },
  }
}

function uploadOf({ _id, clientKey, inputHash, claimedUntil, usedAt, ...upload }: UploadDocument): Upload {
  return { id: _id, ...upload }
}
