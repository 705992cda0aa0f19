// How much may be asked for in a minute: by whom it is counted, how it comes back, and what is refused for good.
import { expect, test } from '@jest/globals'
import { elapsedMs } from '#platform/clock.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { anonymous, type Caller } from '../identity/callers.ts'
import { createBudget, resumeAfterMs } from './budget.ts'

const limits = { cost: 60, costPerUser: 100, costPerAddress: 50 }
const user = (userId: string): Caller => ({
  viewer: { kind: 'user', userId, sessionId: 's', roles: [] },
  expiresAt: undefined,
  issuedAt: undefined,
})
const at = (address: string) => ({ address, agent: undefined })
const here = at('1.1.1.1')

test('a budget is spent, refused with the time to wait, and comes back within a minute', async () => {
  using time = virtualClock()
  const budget = createBudget(limits)
  expect(budget.left(user('ann'), here)).toEqual({ left: 100, resetsInMs: 0 })
  expect(budget.take(user('ann'), here, 60)).toBeUndefined()
  expect(budget.take(user('ann'), here, 40)).toBeUndefined()
  expect(budget.left(user('ann'), here)).toEqual({ left: 0, resetsInMs: 60_000 })
  const refused = budget.take(user('ann'), here, 10)
  expect(refused?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 6_000, http: { status: 429 } })
  await time.advance(5_999)
  expect(budget.take(user('ann'), here, 10)?.extensions.retryAfterMs).toBe(1)
  await time.advance(1)
  expect(budget.take(user('ann'), here, 10)).toBeUndefined()
  await time.advance(600_000)
  expect(budget.left(user('ann'), here)).toEqual({ left: 100, resetsInMs: 0 })
})

test('what is refused costs nothing', () => {
  using _time = virtualClock()
  const budget = createBudget(limits)
  budget.take(user('ann'), here, 60)
  for (let times = 0; times < 10; times++) expect(budget.take(user('ann'), here, 60)).toBeDefined()
  expect(budget.left(user('ann'), here).left).toBe(40)
})

test('users are counted by who they are, wherever they call from; strangers by their network', () => {
  using _time = virtualClock()
  const budget = createBudget(limits)
  const spend = (caller: Caller, address: string) => budget.take(caller, at(address), 50)?.extensions.code
  expect([spend(user('ann'), '1.1.1.1'), spend(user('ann'), '2.2.2.2'), spend(user('ann'), '3.3.3.3')]).toEqual([
    undefined,
    undefined,
    'RATE_LIMITED',
  ])
  expect(spend(user('bob'), '1.1.1.1')).toBeUndefined()
  expect(spend(anonymous, '1.1.1.1')).toBeUndefined()
  expect(spend(anonymous, '1.1.1.1')).toBe('RATE_LIMITED')
  expect(spend(anonymous, '2001:db8:1:2::1')).toBeUndefined()
  expect(spend(anonymous, '2001:db8:1:2:ffff::9')).toBe('RATE_LIMITED')
  expect(spend(anonymous, '2001:db8:1:3::1')).toBeUndefined()
})

test('an operation that can never be paid for is told so, not to wait', () => {
  using _time = virtualClock()
  const budget = createBudget(limits)
  const refused = budget.take(user('ann'), here, 61)
  expect(refused?.extensions).toMatchObject({ code: 'OPERATION_TOO_COMPLEX', requested: 61, limit: 60 })
  expect(refused?.message).toContain('costs 61; one may cost at most 60')
  expect(budget.take(anonymous, here, 51)?.extensions).toMatchObject({ code: 'OPERATION_TOO_COMPLEX', limit: 50 })
  expect(budget.left(anonymous, here).left).toBe(50)
})

test('events are paid for apart from operations [L14]', async () => {
  using time = virtualClock()
  const budget = createBudget(limits)
  const { events } = budget.purseOf(user('ann'), here)
  expect(events.pay(100, elapsedMs())).toBe(true)
  expect(events.pay(1, elapsedMs())).toBe(false)
  // A tenth is there again by then, so that who comes back is not ended by the next event.
  expect(resumeAfterMs(events, 1, elapsedMs())).toBe(6_000)
  expect(budget.take(user('ann'), here, 60)).toBeUndefined()
  await time.advance(6_000)
  expect(events.pay(10, elapsedMs())).toBe(true)
  expect(events.pay(1, elapsedMs())).toBe(false)
})

test('an event that was received before the last one fills nothing and is paid for', async () => {
  using time = virtualClock()
  const { events } = createBudget(limits).purseOf(user('ann'), here)
  const before = elapsedMs()
  expect(events.pay(90, before)).toBe(true)
  await time.advance(6_000)
  expect(events.pay(20, elapsedMs())).toBe(true)
  expect(events.pay(1, before)).toBe(false)
})

test('ever new addresses forget each other, and no user', () => {
  using _time = virtualClock()
  const budget = createBudget(limits)
  budget.take(user('ann'), here, 60)
  budget.take(anonymous, here, 50)
  const first = budget.purseOf(anonymous, here)
  for (let index = 0; index < 50_000; index++)
    budget.take(anonymous, at(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`), 1)
  expect(budget.purseOf(anonymous, here)).not.toBe(first)
  expect(budget.left(user('ann'), here).left).toBe(40)
})
