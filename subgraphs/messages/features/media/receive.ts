// Takes the content of an upload: what is complete and is what was announced becomes what has arrived; of anything else nothing stays.

import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { type Pace, watchPace } from './pace.ts'
import type { SignedFiles } from './signed-files.ts'
import type { PutGrant } from './signed-urls.ts'

/** Why content was not taken, as HTTP says it. */
export interface Refusal {
  readonly status: number
  readonly error: string
  /** The rest of the request is not worth waiting for. */
  readonly closes?: boolean
}

export const isSentBefore: Refusal = { status: 409, error: 'The content of this upload has been sent before.' }
const isSentAgain: Refusal = { status: 409, error: 'The content is being sent once more.', closes: true }
const isSlow: Refusal = { status: 408, error: 'The content comes too slowly.', closes: true }
const isBroken: Refusal = { status: 400, error: 'The request broke off.', closes: true }

export type Receive = (request: IncomingMessage, grant: PutGrant) => Promise<Refusal | undefined>

export function createReceiver(files: SignedFiles, pace: Pace): Receive {
  /** The attempts that go on, by key: what one URL can hold on the disk of this process is one draft. */
  const attempts = new Map<string, (refusal: Refusal) => void>()
  return async (request, grant) => {
    // A client that lost its connection sends again long before we know that it did.
    attempts.get(grant.key)?.(isSentAgain)
    const { promise: stopped, resolve: stop } = Promise.withResolvers<Refusal>()
    attempts.set(grant.key, stop)
    const draft = files.newDraft()
    try {
      const refusal = await write(request, draft, grant, { pace, stopped, stop })
      if (refusal) return refusal
      return (await files.settle(draft, grant.key)) ? undefined : isSentBefore
    } finally {
      if (attempts.get(grant.key) === stop) attempts.delete(grant.key)
      await rm(draft, { force: true })
    }
  }
}

interface Attempt {
  readonly pace: Pace
  readonly stopped: Promise<Refusal>
  readonly stop: (refusal: Refusal) => void
}

/** Writes through to the disk, and stops at the first byte too many. */
async function write(
  request: IncomingMessage,
  draft: string,
  { bytes, sha256 }: PutGrant,
  { pace, stopped, stop }: Attempt,
): Promise<Refusal | undefined> {
  const hash = createHash('sha256')
  let length = 0
  await using file = await open(draft, 'wx')
  using _pace = watchPace(
    pace,
    () => length,
    () => stop(isSlow),
  )
  // Ending the iteration must not end the connection: the answer still has to go out.
  const chunks = request.iterator({ destroyOnReturn: false })
  const next = () => chunks.next().catch(() => isBroken)
  for (;;) {
    const step: IteratorResult<Buffer> | Refusal = await Promise.race([stopped, next()])
    if ('status' in step) return step
    if (step.done) break
    length += step.value.length
    if (length > bytes) return { status: 400, error: 'It is longer than announced.' }
    hash.update(step.value)
    await file.writeFile(step.value)
  }
  if (length !== bytes) return { status: 400, error: 'It is shorter than announced.' }
  if (hash.digest('hex') !== sha256) return { status: 400, error: 'Its hash is another one than announced.' }
  await file.sync()
  return undefined
}
