// Sending, over a real store: nothing is lost, nothing is doubled, and numbers have no holes, whatever races or dies.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MongoError, MongoErrorLabel } from 'mongodb'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import { isRefused } from '#platform/refusals.ts'
import { counting, Died, dyingAt } from '#stack/testing/watched-mongo.ts'
import { openRoom, type TestProcess, type TestRoom } from '../../test-room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openRoom()
})
afterEach(async () => {
  await room[Symbol.asyncDispose]()
})

const [ann, bob] = [0, 1].map(index => () => room.people[index] ?? '') as [() => string, () => string]

function send({ service }: TestProcess, senderId: string, clientKey: string, body = `says ${clientKey}`) {
  return service.sendMessage(senderId, { chatId: room.chatId, clientKey, body })
}

/** Everything that was said, after making sure that its numbers are dense and agree with the log and the head. */
async function readAll(chatId = room.chatId) {
  const { store } = room.process
  const messages = await store.history(chatId, { from: 'start', size: 10_000, after: undefined, before: undefined })
  const rows = await store.readLog(chatId, 0, 10_000)
  const [head] = await store.heads([chatId])
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1))
  expect(rows.map(({ rev }) => rev)).toEqual(rows.map((_, index) => index + 1))
  expect(head).toMatchObject({ rev: rows.length, lastSeq: messages.length })
  const told = rows.flatMap(row => (row.type === 'messages.MessageSent.v1' ? [row.data.messageId] : []))
  expect(told).toEqual(messages.filter(({ kind }) => kind === 'TEXT').map(({ id }) => id))
  return messages
}

test('two processes that send at once, retries and reused keys among it, store each key once and leave no hole', async () => {
  const other = room.startProcess()
  const tries = fc.array(
    fc.record({ who: fc.integer({ min: 0, max: 2 }), key: fc.integer({ min: 0, max: 9 }), elsewhere: fc.boolean() }),
    { minLength: 1, maxLength: 40 },
  )
  await fc.assert(
    fc.asyncProperty(tries, async sends => {
      const chatId = await room.openChat(room.people)
      const results = await Promise.all(
        sends.map(({ who, key, elsewhere }) => {
          const { service } = elsewhere ? other : room.process
          return service.sendMessage(room.people[who] ?? '', {
            chatId,
            clientKey: `client-key-${key}-${who}`,
            body: `${who} ${key}`,
          })
        }),
      )
      const messages = await readAll(chatId)
      const distinct = new Set(sends.map(({ who, key }) => `${who}|${key}`))
      expect(messages).toHaveLength(distinct.size)
      const ids = new Map<string, Set<string>>()
      for (const [index, result] of results.entries()) {
        if (isRefused(result)) throw new Error(`refused: ${JSON.stringify(result)}`)
        const key = `${sends[index]?.who}|${sends[index]?.key}`
        ids.set(key, (ids.get(key) ?? new Set()).add(result.message.id))
      }
      expect([...ids.values()].every(({ size }) => size === 1)).toBe(true)
      const first = results.filter(result => !isRefused(result) && !result.replayed)
      expect(first).toHaveLength(distinct.size)
    }),
    { numRuns: 12 },
  )
})

test('a process that dies between any two steps leaves a message that is wholly there or not at all, and the retry finds it', async () => {
  const calls = counting()
  await send(room.startProcess(calls.over), ann(), 'how-many-calls')
  const steps = calls.calls() + 1
  expect(steps).toBeGreaterThan(4)
  for (let step = 1; step <= steps; step++)
    for (const when of ['before', 'after'] as const) {
      const key = `dies-${when}-${step}`
      const died = await send(room.startProcess(dyingAt(step, when)), ann(), key).catch(error => error)
      if (!(died instanceof Died)) expect(died).not.toHaveProperty('code')
      expect(await send(room.process, ann(), key)).not.toHaveProperty('code')
      const stored = (await readAll()).filter(({ clientKey }) => clientKey === key)
      expect(stored).toHaveLength(1)
    }
})

/** The commit reaches the store, and its answer does not reach us: once. */
function losingTheAnswer(mongo: Mongo): Mongo {
  let lost = false
  return {
    ...mongo,
    transaction: work =>
      mongo.transaction(session => {
        const commit = session.commitTransaction.bind(session)
        session.commitTransaction = async () => {
          await commit()
          if (lost) return
          lost = true
          const error = new MongoError('the answer was lost')
          error.addErrorLabel(MongoErrorLabel.UnknownTransactionCommitResult)
          throw error
        }
        return work(session)
      }),
  }
}

test('a commit whose outcome is unknown is asked for again, and the message is there once', async () => {
  const sent = await send(room.startProcess(losingTheAnswer), ann(), 'unknown-outcome')
  expect(sent).toMatchObject({ replayed: false })
  expect(await readAll()).toHaveLength(1)
})

test('one refused message does not fail those that were committed with it', async () => {
  const { service } = room.process
  const input = (clientKey: string, mentionIds: string[] = []) => ({
    chatId: room.chatId,
    clientKey,
    body: 'hello',
    mentionIds,
  })
  const results = await Promise.all([
    service.sendMessage(ann(), input('first-one')),
    service.sendMessage(ann(), input('good-one')),
    service.sendMessage(bob(), input('bad-mention', [newId()])),
    service.sendMessage(newId(), input('stranger-1')),
    service.sendMessage(bob(), input('fine-one', [ann()])),
  ])
  expect(results.map(result => (isRefused(result) ? result.code : 'sent'))).toEqual([
    ...['sent', 'sent', 'NOT_FOUND', 'NOT_FOUND', 'sent'],
  ])
  expect(results[2]).toMatchObject({ field: ['mentionIds', '0'] })
  expect(await readAll()).toHaveLength(3)
})

test('many that wait at once share transactions', async () => {
  const calls = counting()
  const process = room.startProcess(calls.over)
  await Promise.all(Array.from({ length: 60 }, (_, index) => send(process, ann(), `burst-${index}-000`)))
  // One alone costs about eight calls; sixty together are two or three commits.
  expect(calls.calls()).toBeLessThan(60 * 3)
  expect(await readAll()).toHaveLength(60)
})

test('nothing that a removed member says comes after their removal, however close the two are', async () => {
  const other = room.startProcess()
  for (let round = 0; round < 8; round++) {
    const guest = newId()
    await room.add(guest)
    const sends = Array.from({ length: 6 }, (_, index) => send(other, guest, `guest-${round}-${index}`))
    await room.remove(guest)
    const late = await Promise.all([...sends, send(room.process, guest, `guest-${round}-late`)])
    expect(late.at(-1)).toMatchObject({ code: 'NOT_FOUND' })
    const rows = await room.process.store.readLog(room.chatId, 0, 10_000)
    const removedAt = rows.findIndex(row => row.type === 'messages.MemberRemoved.v1' && row.data.userId === guest)
    const after = rows
      .slice(removedAt)
      .filter(row => row.type === 'messages.MessageSent.v1' && row.data.senderId === guest)
    expect(removedAt).toBeGreaterThan(0)
    expect(after).toEqual([])
  }
  await readAll()
})
