// A gateway dies in the middle of talk; whoever listened there resumes on another one.
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { type Listener, listen, openRoom, revs } from './room.ts'

const sockets = 60

test('after kill -9 of a gateway nothing is lost, nothing comes twice, and the order is kept [P2]', async () => {
  const room = await openRoom(4)
  await using doomed = await startGateway()
  await using refuge = await startGateway()
  const personOf = (index: number) => room.people[index % room.people.length] ?? room.people[0]
  const start = await room.say('the first one')
  const before: Listener[] = []
  for (let index = 0; index < sockets; index++) {
    const person = personOf(index)
    if (person) before.push(await listen({ url: doomed.url, person, chatId: room.chatId, after: start }))
  }
  let talking = true
  const talk = (async () => {
    while (talking) await room.say()
  })()
  await until('some talk on every socket', () => before.every(({ cursors }) => cursors.length >= 3))
  await doomed.kill()
  await until('every socket to have noticed', () => before.every(({ end }) => end !== undefined))
  const after = await Promise.all(
    before.map(({ cursors }, index) => {
      const person = personOf(index)
      if (!person) throw new Error('nobody')
      return listen({ url: refuge.url, person, chatId: room.chatId, after: cursors.at(-1) ?? start })
    }),
  )
  await until('more talk', () => after.every(({ cursors }) => cursors.length >= 3))
  talking = false
  await talk
  const last = room.rev()
  await until('the last word everywhere', () => after.every(({ cursors }) => cursors.at(-1) === last))
  for (const [index, { cursors }] of before.entries())
    expect([...cursors, ...(after[index]?.cursors ?? [])]).toEqual(revs(start, last))
  for (const listener of after) listener[Symbol.dispose]()
})
