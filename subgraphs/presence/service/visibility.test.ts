import { expect, test } from '@jest/globals'
import type { Presence } from '../model.ts'
import type { Person } from '../store/people.ts'
import { createVisibility } from './visibility.ts'

const state: Presence = { userId: 'berta', status: 'ONLINE', lastSeenAt: null }
const hidden: Presence = { userId: 'berta', status: 'OFFLINE', lastSeenAt: null }
const person = (userId: string, rest: Partial<Person> = {}): Person => ({
  userId,
  audience: 'CHATS',
  blocked: [],
  ...rest,
})

async function see(people: readonly Person[], sharing = ['berta']) {
  const visibility = createVisibility({
    people: { find: async () => new Map(people.map(one => [one.userId, one])) },
    members: { sharing: async () => new Set(sharing) },
  })
  const [seen] = await visibility.filter('anna', [state])
  return seen
}

test('whoever shares a chat sees it', async () => {
  expect(await see([person('anna'), person('berta')])).toEqual(state)
})

test.each([
  ['who shares no chat', [person('anna'), person('berta')], []],
  ['who is blocked by them', [person('anna'), person('berta', { blocked: ['anna'] })], ['berta']],
  ['who has blocked them', [person('anna', { blocked: ['berta'] }), person('berta')], ['berta']],
  ['everybody, of a person who hides it', [person('anna'), person('berta', { audience: 'NOBODY' })], ['berta']],
  ['everybody, of a person whose privacy is not known', [person('anna')], ['berta']],
])('%s sees them offline', async (_, people, sharing) => {
  expect(await see(people, sharing)).toEqual(hidden)
})

test('everybody sees themselves, whatever they hide', async () => {
  const visibility = createVisibility({
    people: { find: async () => new Map() },
    members: { sharing: async () => new Set() },
  })
  expect(await visibility.filter('berta', [state])).toEqual([state])
})
