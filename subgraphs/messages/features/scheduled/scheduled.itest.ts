// A scheduled message is said exactly once, whoever dies in between, and by the rules that hold when its time comes.

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { newId } from '#platform/ids.ts'
import { isRefused } from '#platform/refusals.ts'
import { Died, dyingAt } from '#stack/testing/watched-mongo.ts'
import { openRoom, type TestRoom } from '../../test-room.ts'

let room: TestRoom
let chatId: string
let now = new Date('2026-11-22T12:00:00.000Z')
beforeAll(async () => {
  room = await openRoom(3, { now: () => now })
})
afterAll(async () => {
  await room[Symbol.asyncDispose]()
})
beforeEach(async () => {
  // A copy of the members that nobody confirms is of no use after ten minutes of this test's time.
  chatId = await room.openChat(room.people)
})

const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
async function schedule(body: string) {
  const input = { chatId, clientKey: newId(), body, sendAt: new Date(now.getTime() + 60_000) }
  const done = await room.process.service.scheduleMessage(room.people[1] ?? '', input)
  if (isRefused(done)) throw new Error(done.reason)
  return { ...done.scheduledMessage, input }
}
const bodies = async () => {
  const range = { from: 'end', size: 100, after: undefined, before: undefined } as const
  return (await room.process.store.history(chatId, range)).map(({ body }) => body)
}
const stateOf = async (id: string) => (await room.process.scheduled.find([id]))[0]?.state
async function sendAll() {
  while (await room.process.service.sendNextDue());
}

test('whoever is out of the chat when the time comes says nothing there, and is told why', async () => {
  const guest = newId()
  await room.add(guest)
  const input = { chatId: room.chatId, clientKey: newId(), body: 'too late', sendAt: new Date(now.getTime() + 1_000) }
  const done = await room.process.service.scheduleMessage(guest, input)
  await room.remove(guest)
  later(2_000)
  await sendAll()
  const [kept] = !isRefused(done) ? await room.process.scheduled.find([done.scheduledMessage.id]) : []
  expect(kept).toMatchObject({ state: 'REFUSED', refusalReason: expect.stringMatching(/no such chat/) })
})

test('before its time nothing is said; then it is said once, however many workers there are', async () => {
  const { id } = await schedule('in a minute')
  await sendAll()
  expect(await bodies()).not.toContain('in a minute')
  later(61_000)
  const others = [room.startProcess(), room.startProcess()]
  await Promise.all([sendAll(), ...others.map(({ service }) => service.sendNextDue())])
  expect((await bodies()).filter(body => body === 'in a minute')).toHaveLength(1)
  expect(await stateOf(id)).toBe('SENT')
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'a worker that dies at its %sth step leaves a message that is said once',
  async step => {
    const { id } = await schedule(`dying ${step}`)
    later(61_000)
    const dying = room.startProcess(dyingAt(step, step % 2 === 0 ? 'after' : 'before'))
    await dying.service.sendNextDue().catch(error => {
      if (!(error instanceof Died)) throw error
    })
    // The claim of the dead runs out.
    later(61_000)
    await sendAll()
    expect((await bodies()).filter(body => body === `dying ${step}`)).toHaveLength(1)
    expect(await stateOf(id)).toBe('SENT')
  },
)

test('what was taken back is never said, and a retry of taking it back is safe', async () => {
  const { id } = await schedule('never mind')
  const { service } = room.process
  for (const _ of [1, 2])
    expect(await service.cancelScheduledMessage(room.people[1] ?? '', id)).not.toHaveProperty('code')
  expect(await service.cancelScheduledMessage(room.people[0] ?? '', id)).toMatchObject({ code: 'NOT_FOUND' })
  later(61_000)
  await sendAll()
  expect(await bodies()).not.toContain('never mind')
})

test('a key gives its first result; a time that has passed is refused', async () => {
  const { service } = room.process
  const [, ann = ''] = room.people
  const { input, id } = await schedule('once')
  expect(await service.scheduleMessage(ann, input)).toMatchObject({ replayed: true, scheduledMessage: { id } })
  expect(await service.scheduleMessage(ann, { ...input, body: 'other' })).toMatchObject({ code: 'KEY_REUSED' })
  const late = { ...input, clientKey: newId(), sendAt: new Date(now.getTime() - 1) }
  expect(await service.scheduleMessage(ann, late)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['sendAt'],
  })
})
