// Who asks about an address, as far as tries are counted: a device that was signed in to its account, a network that the account is
// used from, or anybody else. Only the first two are told apart from strangers; neither can be had without having signed in.

import type { Clock } from '#platform/clock.ts'
import { networkOf } from '#platform/http/network.ts'
import type { DeviceTokens } from '../crypto/device-tokens.ts'
import type { Account, Client } from '../model.ts'
import type { Store } from '../store.ts'

export interface Caller {
  /** What their tries are counted by: a device, a session, or a network. */
  readonly key: string
  /** Whether nobody but the account's owner has this key. */
  readonly isOwn: boolean
  /** Whether the account is used from this network. Asked of the store, the same for an address without an account. */
  isHome(): Promise<boolean>
}

export interface CallersOptions {
  readonly store: Store
  readonly deviceTokens: DeviceTokens
  readonly clock: Clock
}

export type Callers = ReturnType<typeof createCallers>

/** Stands for the account of an address that has none, so that the same is asked. */
const nobody = 'nobody'
const never = async () => false

export function createCallers({ store, deviceTokens, clock }: CallersOptions) {
  const deviceOf = ({ deviceToken }: Client) => deviceTokens.read(deviceToken, clock.now())
  const stranger = (client: Client): Caller => ({ key: networkOf(client.address), isOwn: false, isHome: never })
  const isHome = async (emailKey: string, network: string): Promise<boolean> => {
    const account = await store.accounts.findByEmail(emailKey)
    // Who was in before the password was set is a stranger again.
    const since = account?.passwordChangedAt ?? clock.now()
    const addresses = await store.sessions.addresses(account?.id ?? nobody, since)
    return addresses.some(address => networkOf(address) === network)
  }
  return {
    /** Whoever it is: the key by which work is counted that anybody may ask for. */
    keyOf(client: Client): string {
      return deviceOf(client)?.id ?? networkOf(client.address)
    },
    /** Somebody who wants something of this address. Only a device of its own costs a look into the store. */
    async of(emailKey: string, client: Client): Promise<Caller> {
      const device = deviceOf(client)
      const account = device?.isOf(emailKey) ? await store.accounts.findByEmail(emailKey) : undefined
      if (device && account && device.givenAt >= account.passwordChangedAt)
        return { key: device.id, isOwn: true, isHome: never }
      const network = networkOf(client.address)
      return { key: network, isOwn: false, isHome: () => isHome(emailKey, network) }
    },
    /** Somebody who is signed in, about their own account. */
    signedIn: (sessionId: string): Caller => ({ key: sessionId, isOwn: true, isHome: never }),
    /** Somebody who wants something of an address that is not theirs yet. */
    stranger,
    /** What a device keeps that has proved to be the owner's. */
    deviceToken: (id: string, { emailKey }: Account): string => deviceTokens.sign(id, emailKey, clock.now()),
  }
}
