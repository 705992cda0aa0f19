// Checks what was uploaded, one file at a time and process, and sweeps what nobody refers to. Work that a killed process had
// begun is taken up by another one when the claim has run out.

import { createHash } from 'node:crypto'
import { idlePollMs, type Loop, startLoop } from '#platform/async/background.ts'
import type { Clock } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import type { BlobStore } from './blobs.ts'
import { inspect } from './inspect.ts'
import { limits } from './media.ts'
import type { Upload } from './model.ts'
import type { UploadStore } from './upload-store.ts'

const pollEveryMs = 2_000
const sweepEveryMs = 10 * 60_000
const claimMs = 60_000
const unusedMs = 24 * 60 * 60_000
/** Content that came in and that nobody has asked to be checked, or whose upload is gone. */
const forgottenMs = 24 * 60 * 60_000
/** A file that was begun this often has taken its checkers with it. */
const mostClaims = 5

export interface MediaWorkerDeps {
  readonly uploads: UploadStore
  readonly blobs: BlobStore
  readonly clock: Clock
  readonly log: Log
  /** What cameras note stays in pictures. */
  readonly keepMetadata?: boolean
}

export function startMediaWorker(deps: MediaWorkerDeps): Loop {
  let sweptAt = 0
  return startLoop({
    name: 'media worker',
    everyMs: pollEveryMs,
    idleEveryMs: idlePollMs,
    log: deps.log,
    async run(signal) {
      while (!signal.aborted && (await checkOne(deps)));
      await remove(deps, await deps.uploads.released())
      if (deps.clock.now().getTime() - sweptAt < sweepEveryMs) return {}
      await sweep(deps)
      sweptAt = deps.clock.now().getTime()
      return {}
    },
  })
}

/** @returns whether there was one */
async function checkOne(deps: MediaWorkerDeps): Promise<boolean> {
  const { uploads, blobs, clock } = deps
  const now = clock.now()
  const claimed = await uploads.claim(now, new Date(now.getTime() + claimMs))
  if (!claimed) return false
  const { upload, claims } = claimed
  const result = claims > mostClaims ? { reason: 'It could not be checked.' } : await check(upload, deps)
  await uploads.finish(upload.id, result)
  if ('reason' in result) await blobs.discard(upload.id)
  return true
}

async function check(upload: Upload, { blobs, keepMetadata = false }: MediaWorkerDeps) {
  // The door has checked length and hash already where it is ours; a foreign store is not taken at its word. Its word on the length
  // comes first: what is longer than was announced is not read.
  const arrived = await blobs.arrived(upload.id)
  if (arrived && arrived.bytes !== upload.bytes)
    return { reason: `It has ${arrived.bytes} bytes, not ${upload.bytes}.` }
  // Accepted by a checker that ended before it could say so: it was checked then, and is not what was sent any more.
  const content = arrived ? await blobs.readArrived(upload.id) : await blobs.read(upload.id)
  if (!content) return { reason: 'The content has not arrived.' }
  if (arrived && createHash('sha256').update(content).digest('hex') !== upload.sha256)
    return { reason: 'Its hash is another one.' }
  const { found, thumbnail, content: served } = await inspect(content, upload.contentType, { keepMetadata })
  if (thumbnail) await blobs.write(`${upload.id}.thumbnail`, thumbnail, 'image/webp')
  await blobs.accept(upload.id, served, found.contentType)
  return { found }
}

/** Removes what was begun and never finished, and what was made ready and never sent. */
export async function sweep(deps: MediaWorkerDeps): Promise<void> {
  const before = (ms: number) => new Date(deps.clock.now().getTime() - ms)
  await remove(deps, await deps.uploads.orphans(before(limits.unfinishedMs), before(unusedMs)))
  await deps.blobs.sweep(before(limits.unfinishedMs), before(forgottenMs))
}

async function remove({ uploads, blobs, clock }: MediaWorkerDeps, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const offeredAt = await uploads.giveUp(id)
    if (!offeredAt) continue
    await blobs.discard(id)
    await blobs.remove(id)
    await blobs.remove(`${id}.thumbnail`)
    // While its URL may still bring something, its owner pays for it; a later sweep takes the rest.
    const isOver = offeredAt.getTime() < clock.now().getTime() - limits.unfinishedMs
    if (isOver) await uploads.remove([id])
  }
}
