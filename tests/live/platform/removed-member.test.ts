// Who is removed from a chat hears of the removal and of nothing after it, on every gateway, and cannot come back.
import { expect, test } from '@jest/globals'
import { until } from '#stack/wait.ts'
import { startGateway } from './gateway-process.ts'
import { listen, openRoom } from './room.ts'

test('the removal is the last thing that a removed member is sent, on two gateways, while others go on [P3]', async () => {
  const room = await openRoom(3)
  const [, removed, stays] = room.people
  if (!removed || !stays) throw new Error('too few')
  await using one = await startGateway()
  await using two = await startGateway()
  const start = await room.say()
  const follow = (url: string, person = removed) => listen({ url, person, chatId: room.chatId, after: start })
  using first = await follow(one.url)
  using second = await follow(two.url)
  using other = await follow(one.url, stays)
  await room.say('before')
  await until('it everywhere', () => [first, second, other].every(({ cursors }) => cursors.length === 1))

  const talk = Promise.all([room.remove(removed), room.say('at the same time')])
  // Joining just now must not be a way around it.
  using joining = await follow(two.url)
  await talk
  for (let count = 0; count < 5; count++) await room.say('behind their back')
  for (const listener of [first, second, joining])
    await until('the end of each', () => listener.end === 'SUBSCRIPTION_REVOKED' || listener.end === 'NOT_FOUND')
  const removal = first.cursors.at(-1) ?? 0
  // The removal enters the log a moment after chats has answered: only what is said now is certainly behind it.
  await room.say('after it')
  await until('the others to have heard all', () => (other.cursors.at(-1) ?? 0) >= room.rev())
  expect(removal).toBeLessThan(room.rev())
  expect(second.cursors).toEqual(first.cursors)
  expect(Math.max(0, ...joining.cursors)).toBeLessThanOrEqual(removal)
  using again = await follow(one.url)
  await until('a refusal', () => again.end !== undefined)
  expect(again).toMatchObject({ end: 'NOT_FOUND', cursors: [] })
})
