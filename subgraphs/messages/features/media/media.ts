// The rules of files: a place is reserved, the content comes by a signed URL, and nothing that was not checked can be referred to.
// Called by resolvers.ts and by the rules of sending; knows neither GraphQL nor a database.

import { fingerprint, readClientKey } from '#platform/client-keys.ts'
import type { Clock } from '#platform/clock.ts'
import { isId, newId } from '#platform/ids.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  type KeyReused,
  keyReused,
  type LimitReached,
  limitReached,
  type NotFound,
  notFound,
  wholeInput,
} from '#platform/refusals.ts'
import type { BlobStore, PresignedPut } from './blobs.ts'
import { readFileName, shownName } from './file-names.ts'
import { type Attachment, hasThumbnail, type Upload } from './model.ts'
import type { UploadStore, Usage } from './upload-store.ts'

const mebibyte = 1024 * 1024
export const limits = {
  bytes: 25 * mebibyte,
  /** Of all that one user keeps. */
  quota: 1024 * mebibyte,
  /** Files of one user, whatever their size. */
  files: 10_000,
  /** Uploads of one user that are not ready: awaited, being checked, or refused a short while ago. */
  open: 50,
  /** How long the URL of an upload works. */
  putMs: 5 * 60_000,
  /** The longest that the content of one file may be on its way. */
  transferMs: 30 * 60_000,
  /** An upload whose content has not come so long after its last URL was signed is given up. */
  unfinishedMs: 60 * 60_000,
  windowMs: 60 * 60_000,
} as const

export interface CreateUploadSuccess extends PresignedPut {
  readonly upload: Upload
  readonly expiresAt: Date
  readonly replayed: boolean
}

export interface CompleteUploadSuccess {
  readonly upload: Upload
}

export interface UploadInput {
  readonly clientKey: string
  readonly fileName: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
}

export interface Media {
  create(userId: string, input: UploadInput): Promise<CreateUploadSuccess | InvalidInput | KeyReused | LimitReached>
  complete(userId: string, uploadId: string): Promise<CompleteUploadSuccess | InvalidInput | NotFound>
  /** An upload of this user; null for anybody else's. */
  own(userId: string, uploadId: string): Promise<Upload | null>
  /** An upload of whomever, for the services that may ask. */
  find(uploadId: string): Promise<Upload | null>
  /** The small picture that was made of an upload, as WebP; undefined where it is none or is not ready. */
  picture(upload: Upload): Promise<Buffer | undefined>
  attachments(ids: readonly string[]): Promise<Attachment[]>
  /** The first of `ids` that is no upload of this user that can be attached. */
  missing(userId: string, ids: readonly string[]): Promise<string | undefined>
  /** The same for all members, for one to two hours. */
  urlOf(attachment: Attachment, size: 'whole' | 'thumbnail'): Promise<string>
}

export interface MediaDeps {
  readonly uploads: UploadStore
  readonly blobs: BlobStore
  readonly clock: Clock
  /** There is something to check. */
  readonly wakeWorker: () => void
}

export function createMedia({ uploads, blobs, clock, wakeWorker }: MediaDeps): Media {
  const offer = async (upload: Upload, replayed: boolean): Promise<CreateUploadSuccess> => {
    const now = clock.now()
    // What has come once does not come again: the URL has ended when it is told.
    const isAwaited = !replayed || (await uploads.noteOffer(upload.id, now))
    const expiresAt = isAwaited ? new Date(now.getTime() + limits.putMs) : now
    const { id: key, contentType, bytes, sha256 } = upload
    const put = await blobs.presignPut({ key, contentType, bytes, sha256, expiresAt })
    return { upload, ...put, expiresAt, replayed }
  }
  return {
    async create(userId, input) {
      const fileName = readFileName(input.fileName)
      const refused = refuseInput(input, fileName)
      if (refused) return refused
      if (isInvalid(fileName)) return fileName
      const { clientKey, ...payload } = input
      const inputHash = fingerprint(payload)
      const known = await uploads.findByKey(userId, clientKey)
      const again = async (found: Upload & { inputHash: string }) =>
        found.inputHash === inputHash
          ? offer(found, true)
          : keyReused('This key reserved a place for another file.', 'clientKey')
      if (known) return again(known)
      const state = { state: 'AWAITED', reason: null, found: null } as const
      const upload: Upload = { id: newId(), userId, ...payload, fileName, ...state, createdAt: clock.now() }
      if (await uploads.insert({ ...upload, clientKey, inputHash })) {
        // Counted with its own place: many that are asked for at once are all seen by the last of them.
        const full = refuseUsage(await uploads.usage(userId))
        if (!full) return offer(upload, false)
        await uploads.remove([upload.id])
        return full
      }
      const raced = await uploads.findByKey(userId, clientKey)
      if (!raced) throw new Error(`the upload with the key ${clientKey} was refused and is not there`)
      return again(raced)
    },
    async complete(userId, uploadId) {
      const [upload] = isId(uploadId) ? await uploads.find([uploadId]) : []
      if (upload?.userId !== userId) return notFound('There is no such upload of yours.', 'uploadId')
      if (upload.state !== 'AWAITED') return { upload }
      if (!(await blobs.arrived(uploadId))) return invalidInput('The content has not arrived.', 'uploadId')
      await uploads.startChecking(uploadId)
      wakeWorker()
      return { upload: { ...upload, state: 'CHECKING' } }
    },
    async own(userId, uploadId) {
      const [upload] = isId(uploadId) ? await uploads.find([uploadId]) : []
      return upload?.userId === userId ? upload : null
    },
    find: async uploadId => (isId(uploadId) ? ((await uploads.find([uploadId]))[0] ?? null) : null),
    picture: async ({ id, state, found }) =>
      state === 'READY' && found && hasThumbnail(found) ? blobs.read(`${id}.thumbnail`) : undefined,
    attachments: async ids => (await uploads.find(ids)).flatMap(upload => attachmentOf(upload) ?? []),
    async missing(userId, ids) {
      const ready = async () => {
        const found = await uploads.find(ids.filter(isId))
        return new Set(found.filter(one => one.userId === userId && one.state === 'READY').map(({ id }) => id))
      }
      const usable = await ready()
      const missing = ids.find(id => !usable.has(id))
      if (missing !== undefined || ids.length === 0) return missing
      // Before the message is stored: what is marked is not swept. What was swept while it was being marked is not there.
      await uploads.markUsed(ids)
      const marked = await ready()
      return ids.find(id => !marked.has(id))
    },
    urlOf({ id, fileName, contentType, kind }, size) {
      const now = clock.now().getTime()
      const expiresAt = new Date((Math.floor(now / limits.windowMs) + 2) * limits.windowMs)
      const small = { key: `${id}.thumbnail`, fileName: `${fileName}.webp`, contentType: 'image/webp' }
      const isInline = kind === 'IMAGE' || size === 'thumbnail'
      const blob = size === 'thumbnail' ? small : { key: id, fileName, contentType }
      return blobs.presignGet({ ...blob, isInline, expiresAt })
    },
  }
}

export function attachmentOf({ id, fileName, bytes, found }: Upload): Attachment | undefined {
  return found ? { id, fileName: shownName(fileName), bytes, ...found } : undefined
}

function refuseUsage({ bytes, files, open }: Usage): LimitReached | undefined {
  if (bytes > limits.quota) return limitReached(`You keep at most ${limits.quota / mebibyte} MiB.`, 'bytes')
  if (files > limits.files) return limitReached(`You keep at most ${limits.files} files.`, wholeInput)
  if (open > limits.open) return limitReached(`At most ${limits.open} uploads are open at once.`, wholeInput)
  return undefined
}

function refuseInput(
  { clientKey, contentType, bytes, sha256 }: UploadInput,
  fileName: string | InvalidInput,
): InvalidInput | undefined {
  const refused = (name: string, reason: string) => invalidInput(reason, name)
  const key = readClientKey(clientKey)
  return allInvalid(
    isInvalid(key) ? key : undefined,
    isInvalid(fileName) ? fileName : undefined,
    /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/.test(contentType)
      ? undefined
      : refused('contentType', 'This is no media type.'),
    bytes >= 1 && bytes <= limits.bytes
      ? undefined
      : refused('bytes', `A file has 1 byte to ${limits.bytes / mebibyte} MiB.`),
    /^[0-9a-f]{64}$/.test(sha256) ? undefined : refused('sha256', 'A SHA-256 is 64 lower-case hexadecimal digits.'),
  )
}
