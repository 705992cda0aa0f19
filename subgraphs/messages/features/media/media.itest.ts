// Files over a real store, with either driver: quotas, what is swept and what is not, and that nothing unchecked can be sent.

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { present } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import type { BlobStore } from './blobs.ts'
import { type CreateUploadSuccess, createMedia, limits, type Media } from './media.ts'
import { openMedia } from './test-media.ts'
import { openS3 } from './test-s3.ts'
import { startMediaWorker, sweep } from './worker.ts'

const hour = 3_600_000
const content = Buffer.from('%PDF-1.7 a leaflet')
const file = (bytes = content.length) => ({
  ...{ clientKey: newId(), fileName: 'leaflet.pdf', contentType: 'application/pdf', bytes },
  sha256: createHash('sha256').update(content).digest('hex'),
})

interface Driver extends AsyncDisposable {
  readonly blobs: BlobStore
  /** In milliseconds, where it asks nobody else for the time. */
  now?: number
}

async function openFolder(): Promise<Driver> {
  const media = await openMedia()
  return Object.assign(media, { blobs: media.files })
}

const drivers: [string, () => Promise<Driver>][] = [
  ['a folder', openFolder],
  ['an S3-compatible store', openS3],
]

describe.each(drivers)('with %s', (_, openDriver) => {
  let room: TestRoom
  let process: TestProcess
  let driver: Driver
  let media: Media
  let now = present().getTime()
  const clock = { now: () => new Date(now) }
  const workerDeps = () => ({ uploads: room.process.stores.uploaded, blobs: driver.blobs, clock, log: room.world.log })
  const pass = (ms: number) => {
    now += ms
    driver.now = now
  }
  beforeAll(async () => {
    room = await openRoom(3)
    driver = await openDriver()
    pass(0)
    media = createMedia({
      uploads: room.process.stores.uploaded,
      blobs: driver.blobs,
      clock,
      wakeWorker: () => undefined,
    })
    process = room.startProcess(undefined, { media })
  })
  afterAll(async () => {
    await room[Symbol.asyncDispose]()
    await driver[Symbol.asyncDispose]()
  })

  async function reserve(userId: string, input = file()): Promise<CreateUploadSuccess> {
    const created = await media.create(userId, input)
    if (isRefused(created)) throw new Error(created.reason)
    return created
  }

  const put = ({ url, headers }: CreateUploadSuccess, body: Buffer = content) =>
    fetch(url, {
      method: 'PUT',
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      body: new Uint8Array(body),
    })

  async function check(userId: string, { upload: { id } }: CreateUploadSuccess, state: string): Promise<void> {
    expect(await media.complete(userId, id)).not.toHaveProperty('code')
    await using _worker = startMediaWorker(workerDeps())
    await until('the file to be checked', async () => (await media.own(userId, id))?.state === state)
  }

  async function uploadFor(userId: string): Promise<string> {
    const created = await reserve(userId)
    expect((await put(created)).ok).toBe(true)
    await check(userId, created, 'READY')
    return created.upload.id
  }

  const sendWith = (userId: string, attachmentIds: readonly string[]) =>
    process.service.sendMessage(userId, { chatId: room.chatId, clientKey: newId(), body: '', attachmentIds })

  const isThere = async (id: string) =>
    (await media.attachments([id])).length === 1 && (await driver.blobs.read(id)) !== undefined
  async function sweepAt(later: number): Promise<void> {
    pass(later)
    await sweep(workerDeps())
  }

  test('what one user keeps is bounded, also where much is asked for at once; somebody else is not concerned', async () => {
    const [owner, other] = [newId(), newId()]
    const large = () => media.create(owner, file(limits.bytes))
    const results = await Promise.all(Array.from({ length: 45 }, large))
    const kept = results.filter(result => !isRefused(result)).length
    expect(kept * limits.bytes).toBeLessThanOrEqual(limits.quota)
    expect(results.find(isRefused)).toMatchObject({
      code: 'LIMIT_REACHED',
      field: ['bytes'],
    })
    expect(await media.create(other, file())).not.toHaveProperty('code')
  })

  test('no more than fifty uploads of one user are open at once', async () => {
    const owner = newId()
    const results = []
    for (let index = 0; index <= limits.open; index++) results.push(await media.create(owner, file()))
    expect(results.slice(0, -1).some(isRefused)).toBe(false)
    expect(results.at(-1)).toMatchObject({ code: 'LIMIT_REACHED' })
  })

  test('what was checked stays as it was, whatever comes by the same URL; a URL that is asked for then has ended', async () => {
    const [ann = ''] = room.people
    const input = file()
    const created = await reserve(ann, input)
    await put(created)
    await check(ann, created, 'READY')
    await put(created, Buffer.from('%PDF-1.7 a warrant'))
    const { id } = created.upload
    expect(await driver.blobs.read(id)).toEqual(content)
    const [attachment] = await media.attachments([id])
    if (!attachment) throw new Error('there is no attachment')
    const shown = await fetch(await media.urlOf(attachment, 'whole'))
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(content)
    const again = await reserve(ann, input)
    expect([again.replayed, again.upload.state, again.expiresAt]).toEqual([true, 'READY', clock.now()])
  })

  test('a content that is not what was announced never becomes a file, and counts until it is swept', async () => {
    const owner = newId()
    const created = await reserve(owner, { ...file(), contentType: 'image/png' })
    await put(created)
    await check(owner, created, 'REJECTED')
    const usage = () => room.process.stores.uploaded.usage(owner)
    expect(await usage()).toEqual({ bytes: content.length, files: 1, open: 1 })
    expect([await driver.blobs.arrived(created.upload.id), await driver.blobs.read(created.upload.id)]).toEqual([
      undefined,
      undefined,
    ])
    await sweepAt(2 * hour)
    expect(await usage()).toEqual({ bytes: 0, files: 0, open: 0 })
  })

  test('what was deleted while its URL works counts until that has ended, and what comes by it is swept', async () => {
    const [, bob = ''] = room.people
    const created = await reserve(bob)
    const { id } = created.upload
    await put(created)
    await check(bob, created, 'READY')
    const before = await room.process.stores.uploaded.usage(bob)
    const sent = await sendWith(bob, [id])
    if (isRefused(sent)) throw new Error('refused')
    await process.service.deleteForEveryone(bob, sent.message.id)
    {
      await using _worker = startMediaWorker(workerDeps())
      await until('the file to be removed', async () => !(await isThere(id)))
      await until('the file to be given up', async () => (await media.own(bob, id))?.state === 'REJECTED')
    }
    await put(created)
    expect(await isThere(id)).toBe(false)
    expect((await room.process.stores.uploaded.usage(bob)).bytes).toBe(before.bytes)
    await sweepAt(2 * hour)
    expect(await driver.blobs.arrived(id)).toBeUndefined()
    expect((await room.process.stores.uploaded.usage(bob)).bytes).toBe(before.bytes - content.length)
  })

  test('what was never finished is swept an hour after its last URL, what was never sent after a day, what was sent never', async () => {
    const [ann = ''] = room.people
    const unfinished = await reserve(ann)
    await put(unfinished)
    const input = file()
    const renewed = await reserve(ann, input)
    const [unsent, sent] = [await uploadFor(ann), await uploadFor(ann)]
    expect(await sendWith(ann, [sent])).not.toHaveProperty('code')
    pass(hour / 2)
    await reserve(ann, input)
    await sweepAt(0.75 * hour)
    const own = async ({ upload: { id } }: CreateUploadSuccess) => (await media.own(ann, id))?.state
    expect([await own(unfinished), await own(renewed)]).toEqual([undefined, 'AWAITED'])
    expect(await driver.blobs.arrived(unfinished.upload.id)).toBeUndefined()
    await sweepAt(hour)
    expect(await own(renewed)).toBeUndefined()
    expect([await isThere(unsent), await isThere(sent)]).toEqual([true, true])
    await sweepAt(24 * hour)
    expect([await isThere(unsent), await isThere(sent)]).toEqual([false, true])
    expect(await sendWith(ann, [unsent])).toMatchObject({
      code: 'NOT_FOUND',
      field: ['attachmentIds', '0'],
    })
  })

  test('the file of a message that was deleted for everyone goes too, unless another message has it', async () => {
    const [ann = ''] = room.people
    const [alone, shared] = [await uploadFor(ann), await uploadFor(ann)]
    const first = await sendWith(ann, [alone, shared])
    const second = await sendWith(ann, [shared])
    if (isRefused(first) || isRefused(second)) throw new Error('refused')
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
    const open = await reserve(ann)
    const refused = { code: 'NOT_FOUND', field: ['attachmentIds', '0'] }
    expect(await sendWith(bob, [hers])).toMatchObject(refused)
    expect(await sendWith(ann, [open.upload.id])).toMatchObject(refused)
    expect(await sendWith(ann, [hers])).not.toHaveProperty('code')
  })
})
