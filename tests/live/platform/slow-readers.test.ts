// Sockets whose reader has stopped.
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { type Listener, listen, openRoom, revs } from './room.ts'

// Characters of three bytes: a message counts them as one, and the kernel's buffers are full the sooner.
const body = '水'.repeat(7_900)

test('readers that stop hold nobody up, are let go, and resume without a gap [L3, P5]', async () => {
  const room = await openRoom(2)
  await using gateway = await startGateway()
  const start = await room.say()
  const follow = async (count: number) => {
    const listeners: Listener[] = []
    for (let index = 0; index < count; index++) {
      const person = room.people[index % 2]
      if (person) listeners.push(await listen({ url: gateway.url, person, chatId: room.chatId, after: start }))
    }
    return listeners
  }
  const quick = await follow(30)
  const slow = await follow(5)
  await room.say()
  await until('everybody to be there', () => [...quick, ...slow].every(({ cursors }) => cursors.length === 1))
  for (const listener of slow) listener.pause()
  // A kernel takes some megabytes on loopback before a socket is full.
  await until(
    'the gateway to let the slow ones go',
    async () => {
      await Promise.all(Array.from({ length: 20 }, () => room.say(body)))
      return (await gateway.metric('live_slow_readers_total')) === slow.length
    },
    { everyMs: 0 },
  )
  await room.say('the last word')
  const last = room.rev()
  await until('the quick ones to have all', () => quick.every(({ cursors }) => cursors.at(-1) === last))
  for (const { cursors } of quick) expect(cursors).toEqual(revs(start, last))

  for (const [index, stopped] of slow.entries()) {
    stopped.resume()
    await until('it to notice', () => stopped.end !== undefined)
    const person = room.people[index % 2]
    if (!person) continue
    const reached = stopped.cursors.at(-1) ?? start
    using again = await listen({ url: gateway.url, person, chatId: room.chatId, after: reached })
    await until('the rest', () => again.cursors.at(-1) === last)
    expect([...stopped.cursors, ...again.cursors]).toEqual(revs(start, last))
  }
  for (const listener of quick) listener[Symbol.dispose]()
})
