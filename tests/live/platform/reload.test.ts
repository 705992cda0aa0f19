// A new supergraph comes into force under running subscriptions.
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { type Listener, listen, openRoom, revs } from './room.ts'

test('three reloads under talk cut nobody, lose nothing and repeat nothing [F9, P5]', async () => {
  const room = await openRoom(2)
  await using gateway = await startGateway()
  const start = await room.say()
  const listeners: Listener[] = []
  for (let index = 0; index < 100; index++) {
    const person = room.people[index % 2]
    if (person) listeners.push(await listen({ url: gateway.url, person, chatId: room.chatId, after: start }))
  }
  for (let count = 0; count < 3; count++) {
    await Promise.all([gateway.reload(), room.say(), room.say()])
    await room.say()
  }
  const last = room.rev()
  await until('the last word everywhere', () => listeners.every(({ cursors }) => cursors.at(-1) === last))
  for (const { cursors, end } of listeners) {
    expect(cursors).toEqual(revs(start, last))
    expect(end).toBeUndefined()
  }
  for (const listener of listeners) listener[Symbol.dispose]()
})
