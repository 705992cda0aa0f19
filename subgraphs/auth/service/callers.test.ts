// Who counts as the owner, as somebody where the account is used, and as a stranger.
import { expect, test } from '@jest/globals'
import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { virtualClock } from '#platform/test-clock.ts'
import { createDeviceTokens } from '../crypto/device-tokens.ts'
import { type Account, deviceLifetimeMs } from '../model.ts'
import type { Store } from '../store.ts'
import { createCallers } from './callers.ts'
import { accountOf } from './registration.ts'

const email = 'ann@example.com'
const deviceTokens = createDeviceTokens(Buffer.alloc(32, 1))

/** What callers ask of a store that has one account, used from these addresses. */
function open(account: Account, used: { readonly from: string; readonly at: Date }[] = []) {
  const store = {
    accounts: { findByEmail: async (key: string) => (key === account.emailKey ? account : undefined) },
    sessions: {
      addresses: async (userId: string, since: Date) =>
        userId === account.id ? used.filter(({ at }) => at >= since).map(({ from }) => from) : [],
    },
  } as unknown as Store
  return createCallers({ store, deviceTokens, clock: systemClock })
}

const newAccount = () => accountOf({ email, displayName: 'Ann', passwordHash: 'x' }, 'phone', systemClock.now())
const at = (address: string, deviceToken?: string) => ({ address, agent: '', deviceToken })

test('a device is known for its own address only, until its lifetime is over or the password is set', async () => {
  using clock = virtualClock()
  const account = newAccount()
  const callers = open(account)
  const device = newId()
  const token = callers.deviceToken(device, account)
  expect(await callers.of(email, at('192.0.2.1', token))).toMatchObject({ key: device, isOwn: true })
  expect(await callers.of('bob@example.com', at('192.0.2.1', token))).toMatchObject({ key: '192.0.2.1', isOwn: false })
  await clock.advance(1)
  const changed = open({ ...account, passwordChangedAt: systemClock.now() })
  expect(await changed.of(email, at('192.0.2.1', token))).toMatchObject({ isOwn: false })
  await clock.advance(deviceLifetimeMs)
  expect(await callers.of(email, at('192.0.2.1', token))).toMatchObject({ isOwn: false })
})

test('a token that is none of ours, or changed, is nothing', async () => {
  const account = newAccount()
  const callers = open(account)
  const token = callers.deviceToken(newId(), account)
  const elsewhere = createDeviceTokens(Buffer.alloc(32, 2)).sign(newId(), email, systemClock.now())
  const flipped = `${token.slice(0, 30)}${token[30] === 'A' ? 'B' : 'A'}${token.slice(31)}`
  for (const made of ['', 'x', 'A'.repeat(10_000), elsewhere, flipped, `${token}A`.repeat(2)])
    expect(await callers.of(email, at('192.0.2.1', made))).toMatchObject({ key: '192.0.2.1', isOwn: false })
})

test('a network is home where a session was used since the password was set', async () => {
  using clock = virtualClock()
  const account = newAccount()
  const before = new Date(clock.nowMs - 1)
  const callers = open(account, [
    { from: '192.0.2.1', at: systemClock.now() },
    { from: '2001:db8:1:2::1', at: systemClock.now() },
    { from: '192.0.2.9', at: before },
  ])
  const isHome = async (address: string) => (await callers.of(email, at(address))).isHome()
  expect(await isHome('192.0.2.1')).toBe(true)
  expect(await isHome('2001:db8:1:2:ffff::7')).toBe(true)
  expect(await isHome('192.0.2.2')).toBe(false)
  expect(await isHome('192.0.2.9')).toBe(false)
  expect(await (await callers.of('bob@example.com', at('192.0.2.1'))).isHome()).toBe(false)
})
