// Threads of an imported past: batch after batch, they are counted as if each reply had come by itself.
import { afterAll, expect, test } from '@jest/globals'
import { openWorld } from '#stack/testing/test-world.ts'
import { createThreadStore } from './thread-store.ts'

const world = await openWorld()
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

const reply = (seq: number, senderId: string, rest: object = {}) => ({
  ...{
    chatId: 'c',
    seq,
    senderId,
    sentAt: new Date(seq * 1_000),
    mentionIds: ['m'],
    deletedAt: null,
    threadRootId: 'r',
  },
  ...rest,
})

test('a thread that goes on in a later batch is the same thread, and who took part has read it', async () => {
  const store = createThreadStore(world.mongo, message => message as never)
  await world.mongo.transaction(session => store.adopt(session, [reply(2, 'a'), reply(3, 'b')]))
  const later = [reply(7, 'a'), reply(8, 'a', { deletedAt: new Date(0) }), reply(9, 'z', { threadRootId: 'q' })]
  await world.mongo.transaction(session => store.adopt(session, later))
  const [thread] = await store.threads(['r'])
  expect(thread).toEqual({ rootId: 'r', chatId: 'c', replyCount: 3, lastSeq: 8, lastReplyAt: new Date(8_000) })
  const readSeqs = await Promise.all(['a', 'b', 'm'].map(user => store.readStates(user, ['r'])))
  expect(readSeqs.flat().map(({ userId, readSeq, following }) => [userId, readSeq, following])).toEqual([
    ['a', 8, true],
    ['b', 3, true],
    ['m', 8, true],
  ])
})
