import { expect, test } from '@jest/globals'
import { type MembershipChange, stepsOf } from './membership-steps.ts'

const member = (userId: string, role: 'MEMBER' | 'ADMIN' = 'MEMBER') => ({
  userId,
  role,
  history: 'FROM_THE_START' as const,
})
const change = (version: number, byUserId: string, over: Partial<MembershipChange> = {}): MembershipChange => ({
  ...{ version, byUserId, added: [], removed: [] },
  ...over,
})

test('people whom one person added in a row are one step; another person begins a further one', () => {
  const added = (version: number, by: string) => change(version, by, { added: [member(`u${version}`)] })
  expect(stepsOf(4, [added(5, 'ann'), added(6, 'ann'), added(7, 'bob')])).toEqual([
    { from: 4, to: 6, byUserId: 'ann', add: [member('u5'), member('u6')], remove: [] },
    { from: 6, to: 7, byUserId: 'bob', add: [member('u7')], remove: [] },
  ])
})

test('who was added, given a role and taken out again is told in that order', () => {
  const steps = stepsOf(1, [
    change(2, 'ann', { added: [member('eve')] }),
    change(3, 'ann', { added: [member('eve', 'ADMIN')] }),
    change(4, 'ann', { removed: ['eve'] }),
  ])
  expect(steps).toEqual([
    { from: 1, to: 3, byUserId: 'ann', add: [member('eve', 'ADMIN')], remove: [] },
    { from: 3, to: 4, byUserId: 'ann', add: [], remove: ['eve'] },
  ])
})

test('a change of settings stays a step of its own', () => {
  const steps = stepsOf(1, [change(2, 'ann'), change(3, 'ann', { added: [member('eve')] }), change(4, 'ann')])
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
  ])
})

test('nothing has happened: there is nothing to take in', () => {
  expect(stepsOf(3, [])).toEqual([])
})
