// Who talks in the stories.
import type { Person } from '../src/index.ts'

export const me = 'mia'

const person = (id: string, displayName: string, status: 'ONLINE' | 'AWAY' | 'OFFLINE'): Person => ({
  ...{ __typename: 'User', id, displayName, handle: id, avatarUrl: null },
  presence: { __typename: 'Presence', userId: id, status, lastSeenAt: null },
})

export const mia = person(me, 'Mia Berg', 'ONLINE')
export const ann = person('ann', 'Ann Lee', 'ONLINE')
export const ben = person('ben', 'Ben Okafor', 'AWAY')

/** As messages name somebody. */
export const named = ({ id, displayName }: Person) => ({ __typename: 'User' as const, id, displayName })
