// Uploads in MongoDB: where each stands, who works on it, and what it costs its owner.

import type { ClientSession } from 'mongodb'
import { systemClock } from '#platform/clock.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Message } from '../../core/model/model.ts'
import type { Found, Upload, UploadState } from './model.ts'

const sweptAtOnce = 500

export interface NewUpload extends Upload {
  readonly clientKey: string
  readonly inputHash: string
}

/**
 * What a user takes up: bytes, files, and how many of these are not ready. One that was refused or deleted counts until it is swept,
 * since the URL that it came by may still work.
 */
export interface Usage {
  readonly bytes: number
  readonly files: number
  readonly open: number
}

/** An upload as its owner may take it along. */
export type OwnUpload = Pick<
  NewUpload,
  'id' | 'fileName' | 'contentType' | 'bytes' | 'sha256' | 'state' | 'createdAt' | 'clientKey'
>

export type Referring = Pick<Message, 'id' | 'attachmentIds'>

export interface UploadStore {
  ensureIndexes(): Promise<void>
  /** @returns false where this user has an upload with this key */
  insert(upload: NewUpload): Promise<boolean>
  findByKey(userId: string, clientKey: string): Promise<(Upload & { inputHash: string }) | undefined>
  find(ids: readonly string[]): Promise<Upload[]>
  usage(userId: string): Promise<Usage>
  /** Another URL is signed for it. @returns false where its content is not awaited any more */
  noteOffer(id: string, at: Date): Promise<boolean>
  /** From `AWAITED` to `CHECKING`; anything else stays. */
  startChecking(id: string): Promise<void>
  /** Takes one that is to be checked, for a while: whoever dies with it leaves it to the next one. */
  claim(now: Date, until: Date): Promise<{ readonly upload: Upload; readonly claims: number } | undefined>
  finish(id: string, result: { readonly found: Found } | { readonly reason: string }): Promise<void>
  /** What is known of the files that somebody has sent, in the order of their client keys. */
  ofUser(userId: string, after: string | undefined, limit: number): Promise<OwnUpload[]>
  /** A message refers to them, or is about to: from here on they are no orphans. */
  markUsed(ids: readonly string[]): Promise<void>
  /** In the transaction that stores messages: these have them. */
  refer(session: ClientSession, messages: readonly Referring[]): Promise<void>
  /** In the transaction that takes everything from a message: what no other one has is let go. */
  release(session: ClientSession, messageId: string): Promise<void>
  /** What a message had and none has any more. */
  released(): Promise<string[]>
  /** Unfinished and refused ones whose last URL is from before `unfinished`, ready ones from before `unused` that nobody has sent. */
  orphans(unfinished: Date, unused: Date): Promise<string[]>
  /**
   * From here on nobody can send it.
   * @returns when its last URL was signed; undefined where somebody has just sent it
   */
  giveUp(id: string): Promise<Date | undefined>
  remove(ids: readonly string[]): Promise<void>
}

type UploadDocument = Omit<NewUpload, 'id'> & {
  _id: string
  claimedUntil: Date
  /** Absent until it is claimed first. */
  claims?: number
  usedAt: Date | null
  /** When its last URL was signed; absent while that is the first one. */
  offeredAt?: Date
  /** Absent while a message has it, or none ever had. */
  releasedAt?: Date
}

/** A row per message and file: a file may be forwarded however often. */
interface UseDocument {
  _id: string
  uploadId: string
  messageId: string
}

export function createUploadStore(mongo: Mongo): UploadStore {
  const { db } = mongo
  const uploads = db.collection<UploadDocument>('uploads')
  const uses = db.collection<UseDocument>('attachment_uses')
  const used = () => ({ $set: { usedAt: systemClock.now() }, $unset: { releasedAt: true } as const })
  return {
    async ensureIndexes() {
      await uploads.createIndex({ userId: 1, clientKey: 1 }, { unique: true, name: 'user_key' })
      await uploads.createIndex({ state: 1, claimedUntil: 1 }, { name: 'state_claim' })
      await uploads.createIndex({ state: 1, usedAt: 1, createdAt: 1 }, { name: 'state_used_created' })
      await uploads.createIndex({ releasedAt: 1 }, { name: 'released' })
      await uses.createIndex({ messageId: 1 }, { name: 'message' })
      await uses.createIndex({ uploadId: 1 }, { name: 'upload' })
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
      return {
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
        files: all.length,
        open: all.filter(({ state }) => state !== 'READY').length,
      }
    },
    async noteOffer(id, at) {
      const { matchedCount } = await uploads.updateOne({ _id: id, state: 'AWAITED' }, { $set: { offeredAt: at } })
      return matchedCount === 1
    },
    async startChecking(id) {
      await uploads.updateOne({ _id: id, state: 'AWAITED' }, { $set: { state: 'CHECKING' } })
    },
    async claim(now, until) {
      const filter = { state: 'CHECKING' as const, claimedUntil: { $lt: now } }
      const found = await uploads.findOneAndUpdate(
        filter,
        { $set: { claimedUntil: until }, $inc: { claims: 1 } },
        { sort: { claimedUntil: 1 }, returnDocument: 'after' },
      )
      return found ? { upload: uploadOf(found), claims: found.claims ?? 1 } : undefined
    },
    async finish(id, result) {
      const set =
        'found' in result
          ? { state: 'READY' as const, found: result.found }
          : { state: 'REJECTED' as const, reason: result.reason }
      await uploads.updateOne({ _id: id, state: 'CHECKING' }, { $set: set })
    },
    async markUsed(ids) {
      if (ids.length > 0) await uploads.updateMany({ _id: { $in: [...ids] } }, used())
    },
    async ofUser(userId, after = '', limit) {
      const rows = await uploads
        .find({ userId, clientKey: { $gt: after } })
        .sort({ clientKey: 1 })
        .limit(limit)
        .toArray()
      return rows.map(({ _id: id, fileName, contentType, bytes, sha256, state, createdAt, clientKey }) => {
        return { id, fileName, contentType, bytes, sha256, state, createdAt, clientKey }
      })
    },
    async refer(session, messages) {
      const rows = messages.flatMap(({ id: messageId, attachmentIds }) =>
        attachmentIds.map(uploadId => ({ _id: `${uploadId}|${messageId}`, uploadId, messageId })),
      )
      if (rows.length === 0) return
      await uses.insertMany(rows, { session })
      // The file is written too, so that whoever lets it go at the same moment meets this.
      await uploads.updateMany({ _id: { $in: rows.map(({ uploadId }) => uploadId) } }, used(), { session })
    },
    async release(session, messageId) {
      const had = (await uses.find({ messageId }, { session }).toArray()).map(({ uploadId }) => uploadId)
      if (had.length === 0) return
      await uses.deleteMany({ messageId }, { session })
      const kept = new Set(
        (await uses.find({ uploadId: { $in: had } }, { session }).toArray()).map(({ uploadId }) => uploadId),
      )
      const free = { _id: { $in: had.filter(id => !kept.has(id)) } }
      await uploads.updateMany(free, { $set: { usedAt: null, releasedAt: systemClock.now() } }, { session })
    },
    async released() {
      const found = await uploads
        .find({ releasedAt: { $gt: new Date(0) } })
        .limit(sweptAtOnce)
        .toArray()
      return found.map(({ _id }) => _id)
    },
    giveUp: _id =>
      mongo.transaction(async session => {
        const found = await uploads.findOne({ _id }, { session })
        if (!found || found.usedAt !== null) return undefined
        const given = { state: 'REJECTED' as const, reason: 'It was not sent in time.', found: null }
        await uploads.updateOne({ _id }, { $set: given, $unset: { releasedAt: true } }, { session })
        return found.offeredAt ?? found.createdAt
      }),
    async orphans(unfinished, unused) {
      // Looked at here: a condition on what is not there would make the store walk through all uploads.
      const before = async (state: UploadState, at: Date) => {
        const found: UploadDocument[] = []
        for await (const upload of uploads.find({ state, usedAt: null, createdAt: { $lt: at } })) {
          if (upload.offeredAt && upload.offeredAt >= at) continue
          if (found.push(upload) === sweptAtOnce) break
        }
        return found
      }
      const awaited = await before('AWAITED', unfinished)
      const rejected = await before('REJECTED', unfinished)
      const ready = await before('READY', unused)
      return [...awaited, ...rejected, ...ready].map(({ _id }) => _id)
    },
    async remove(ids) {
      await uploads.deleteMany({ _id: { $in: [...ids] } })
    },
  }
}

function uploadOf({
  _id,
  clientKey,
  inputHash,
  claimedUntil,
  claims,
  usedAt,
  offeredAt,
  releasedAt,
  ...upload
}: UploadDocument): Upload {
  return { id: _id, ...upload }
}
