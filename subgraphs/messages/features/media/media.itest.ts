// Files over a real store, with either driver: quotas, what is swept and what is not, and that nothing unchecked can be sent.

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { present } from '#stack/testing/test-time.ts'
import { until } from '#stack/wait.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'
import { type CreateUploadSuccess, createMedia, limits, type Media } from './media.ts'
import { type Driver, drivers } from './test-drivers.ts'
import { noted, personal } from './test-pictures.ts'
import { startMediaWorker, sweep } from './worker.ts'

const hour = 3_600_000
const content = Buffer.from('%PDF-1.7 a leaflet')
const file = (bytes = content.length) => ({
  ...{ clientKey: newId(), fileName: 'leaflet.pdf', contentType: 'application/pdf', bytes },
  sha256: createHash('sha256').update(content).digest('hex'),
})

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
    const created = await reserve(owner)
    await put(created)
    // As if a store had let other bytes in.
    const uploads = room.world.mongo.db.collection<{ _id: string }>('uploads')
    await uploads.updateOne({ _id: created.upload.id }, { $set: { sha256: '0'.repeat(64) } })
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

  const fileOf = (body: Buffer, told: { readonly fileName: string; readonly contentType: string }) => {
    const sha256 = createHash('sha256').update(body).digest('hex')
    return { clientKey: newId(), ...told, bytes: body.length, sha256 }
  }
  /** What a member is told of a file, and loads. */
  async function load(body: Buffer, told: { readonly fileName: string; readonly contentType: string }) {
    const [ann = ''] = room.people
    const created = await reserve(ann, fileOf(body, told))
    expect((await put(created, body)).ok).toBe(true)
    await check(ann, created, 'READY')
    const [attachment] = await media.attachments([created.upload.id])
    if (!attachment) throw new Error('there is no attachment')
    const answer = await fetch(await media.urlOf(attachment, 'whole'))
    return { id: created.upload.id, attachment, answer, loaded: Buffer.from(await answer.arrayBuffer()) }
  }

  test.each([
    ['png', 'image/jpeg'],
    ['webp', 'image/jpeg'],
    ['jpeg', 'application/octet-stream'],
    ['avif', 'text/plain'],
  ] as const)(
    'a %s that is said to be %s is loaded as what it is, without what its camera has noted',
    async (format, contentType) => {
      const body = await noted(format)
      const { attachment, answer, loaded } = await load(body, { fileName: '\u200ephoto\u202e.jpg', contentType })
      expect(attachment).toMatchObject({ kind: 'IMAGE', contentType: `image/${format}`, fileName: 'photo.jpg' })
      expect(answer.headers.get('content-type')).toBe(`image/${format}`)
      expect(answer.headers.get('content-disposition')).toBe('inline; filename="photo.jpg"')
      expect([loaded.length, personal.filter(word => loaded.includes(word))]).toEqual([attachment.bytes, []])
      const [before, after] = [await sharp(body).metadata(), await sharp(loaded).metadata()]
      expect([after.width, after.height, after.orientation]).toEqual([before.width, before.height, before.orientation])
      const small = await fetch(await media.urlOf(attachment, 'thumbnail'))
      expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).exif).toBeUndefined()
    },
  )

  test('a PDF that is said to be anything is a file to be saved', async () => {
    const told = { fileName: 'leaflet.jpg', contentType: 'application/octet-stream' }
    const { attachment, answer, loaded } = await load(content, told)
    expect(attachment).toMatchObject({ kind: 'FILE', contentType: 'application/pdf' })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(loaded).toEqual(content)
  })

  test('a checker that ended after it had shown a picture leaves it to the next one, which finds it good', async () => {
    const body = await noted('jpeg')
    const { id, attachment, loaded } = await load(body, { fileName: 'a.jpg', contentType: 'image/jpeg' })
    const [ann = ''] = room.people
    const uploads = room.world.mongo.db.collection<{ _id: string }>('uploads')
    await uploads.updateOne({ _id: id }, { $set: { state: 'CHECKING', found: null, claimedUntil: new Date(0) } })
    await using _worker = startMediaWorker(workerDeps())
    await until('the file to be checked again', async () => (await media.own(ann, id))?.state === 'READY')
    expect(await media.attachments([id])).toEqual([attachment])
    expect(await driver.blobs.read(id)).toEqual(loaded)
  })

  test('where the operator wants it, a picture is loaded as it was sent', async () => {
    const body = await noted('jpeg')
    const [ann = ''] = room.people
    const created = await reserve(ann, fileOf(body, { fileName: 'a.jpg', contentType: 'image/jpeg' }))
    await put(created, body)
    await media.complete(ann, created.upload.id)
    await using _worker = startMediaWorker({ ...workerDeps(), keepMetadata: true })
    await until('the file to be checked', async () => (await media.own(ann, created.upload.id))?.state === 'READY')
    expect(await driver.blobs.read(created.upload.id)).toEqual(body)
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
