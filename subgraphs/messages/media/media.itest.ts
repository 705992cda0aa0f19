// Files over a real store and a real folder: quotas, what is swept and what is not, and that nothing unchecked can be sent.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { present } from '#stack/test-time.ts'
import { until } from '#stack/wait.ts'
import { openRoom, type TestProcess, type TestRoom } from '../test-room.ts'
import type { BlobStore } from './blobs.ts'
import { createMedia, limits, type Media } from './media.ts'
import { openSignedFiles } from './signed-files.ts'
import { startMediaWorker, sweep } from './worker.ts'

const hour = 3_600_000
let room: TestRoom
let process: TestProcess
let directory: string
let blobs: BlobStore
let media: Media
let now = present().getTime()
const clock = { now: () => new Date(now) }
beforeAll(async () => {
  room = await openRoom(3)
  directory = await mkdtemp(join(tmpdir(), 'media-'))
  blobs = await openSignedFiles({ directory, key: Buffer.alloc(32, 7), publicUrl: () => 'http://media.test' })
  const uploads = room.process.stores.uploaded
  media = createMedia({ uploads, blobs, clock, wakeWorker: () => undefined })
  process = room.startProcess(undefined, { uploads: media })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
  await rm(directory, { recursive: true })
})

const content = Buffer.from('%PDF-1.7 a leaflet')
const file = (bytes = content.length) => ({
  ...{ clientKey: newId(), fileName: 'leaflet.pdf', contentType: 'application/pdf', bytes },
  sha256: createHash('sha256').update(content).digest('hex'),
})

const workerDeps = () => ({ uploads: room.process.stores.uploaded, blobs, clock, log: room.world.log })

async function uploadFor(userId: string): Promise<string> {
  const created = await media.create(userId, file())
  if (created.__typename !== 'CreateUploadSuccess') throw new Error(created.reason)
  const { id } = created.upload
  await blobs.write(id, content, 'application/pdf')
  expect(await media.complete(userId, id)).toMatchObject({ __typename: 'CompleteUploadSuccess' })
  await using _worker = startMediaWorker(workerDeps())
  await until('the file to be checked', async () => (await media.own(userId, id))?.state === 'READY')
  return id
}

async function sendWith(userId: string, attachmentIds: readonly string[]) {
  const input = { chatId: room.chatId, clientKey: newId(), body: '', attachmentIds }
  return process.service.send(userId, input)
}

const isThere = async (id: string) => (await media.attachments([id])).length === 1 && (await blobs.has(id))
async function sweepAt(later: number): Promise<void> {
  now += later
  await sweep(workerDeps())
}

test('what one user keeps is bounded, also where much is asked for at once; somebody else is not concerned', async () => {
  const [owner, other] = [newId(), newId()]
  const large = () => media.create(owner, file(limits.bytes))
  const results = await Promise.all(Array.from({ length: 45 }, large))
  const kept = results.filter(({ __typename }) => __typename === 'CreateUploadSuccess').length
  expect(kept * limits.bytes).toBeLessThanOrEqual(limits.quota)
  expect(results.find(({ __typename }) => __typename !== 'CreateUploadSuccess')).toMatchObject({
    __typename: 'LimitReached',
    path: ['input', 'bytes'],
  })
  expect(await media.create(other, file())).toMatchObject({ __typename: 'CreateUploadSuccess' })
})

test('no more than fifty uploads of one user are open at once', async () => {
  const owner = newId()
  const results = []
  for (let index = 0; index <= limits.open; index++) results.push((await media.create(owner, file())).__typename)
  expect(results.slice(0, -1).every(name => name === 'CreateUploadSuccess')).toBe(true)
  expect(results.at(-1)).toBe('LimitReached')
})

test('what was never finished is swept after an hour, what was never sent after a day, what was sent never', async () => {
  const [ann = ''] = room.people
  const unfinished = await media.create(ann, file())
  if (unfinished.__typename !== 'CreateUploadSuccess') throw new Error(unfinished.reason)
  const [unsent, sent] = [await uploadFor(ann), await uploadFor(ann)]
  expect(await sendWith(ann, [sent])).toMatchObject({ __typename: 'SendMessageSuccess' })
  await sweepAt(2 * hour)
  expect(await media.own(ann, unfinished.upload.id)).toBeNull()
  expect([await isThere(unsent), await isThere(sent)]).toEqual([true, true])
  await sweepAt(24 * hour)
  expect([await isThere(unsent), await isThere(sent)]).toEqual([false, true])
  expect(await sendWith(ann, [unsent])).toMatchObject({ __typename: 'NotFound', path: ['input', 'attachmentIds', '0'] })
})

test('the file of a message that was deleted for everyone goes too, unless another message has it', async () => {
  const [ann = ''] = room.people
  const [alone, shared] = [await uploadFor(ann), await uploadFor(ann)]
  const first = await sendWith(ann, [alone, shared])
  const second = await sendWith(ann, [shared])
  if (first.__typename !== 'SendMessageSuccess' || second.__typename !== 'SendMessageSuccess')
    throw new Error('refused')
  await using _worker = startMediaWorker(workerDeps())
  await process.service.deleteForEveryone(ann, first.message.id)
  await until('the file that is alone to be removed', async () => !(await isThere(alone)))
  await sweepAt(25 * hour)
  expect(await isThere(shared)).toBe(true)
  await process.service.deleteForEveryone(ann, second.message.id)
  await until('the shared file to be removed', async () => !(await isThere(shared)))
})

test('nobody sends what is not theirs, or not checked', async () => {
  const [ann = '', bob = ''] = room.people
  const hers = await uploadFor(ann)
  const open = await media.create(ann, file())
  if (open.__typename !== 'CreateUploadSuccess') throw new Error(open.reason)
  const refused = { __typename: 'NotFound', path: ['input', 'attachmentIds', '0'] }
  expect(await sendWith(bob, [hers])).toMatchObject(refused)
  expect(await sendWith(ann, [open.upload.id])).toMatchObject(refused)
  expect(await sendWith(ann, [hers])).toMatchObject({ __typename: 'SendMessageSuccess' })
})
