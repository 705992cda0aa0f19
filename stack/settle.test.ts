import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import { settle } from './settle.ts'

/** An admin port that gives these answers one after the other, the last one for ever. */
async function adminPort(...answers: object[]) {
  let asked = 0
  const server = createServer((_request, response) => {
    response.end(JSON.stringify(answers[Math.min(asked++, answers.length - 1)]))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${address.port}`, asked: () => asked, [Symbol.asyncDispose]: close }
}

const busy = { settled: false, waitingFor: ['3 rows that Kafka does not have'] }
const calm = { settled: true }

test('one calm round is not enough: a service may have written after it was asked', async () => {
  await using chats = await adminPort(calm, busy, calm)
  await settle({ chats: chats.url })
  expect(chats.asked()).toBe(4)
})

test('it names who waits for what when the deadline has passed', async () => {
  await using chats = await adminPort(busy)
  await using users = await adminPort(calm)
  const waiting = settle({ chats: chats.url, users: users.url }, { deadlineMs: 200 })
  await expect(waiting).rejects.toThrow('still waiting: chats: 3 rows that Kafka does not have')
})

test('a service that does not answer has not settled', async () => {
  const gone = await adminPort(calm)
  await gone[Symbol.asyncDispose]()
  await expect(settle({ chats: gone.url }, { deadlineMs: 200 })).rejects.toThrow('chats: fetch failed')
})
