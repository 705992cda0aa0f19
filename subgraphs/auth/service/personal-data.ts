// What a person may take along of their account: everything that is about them, nothing that would let somebody in.

import type { Clock } from '#platform/clock.ts'
import { type DataFile, wholeFile } from '#platform/data-file.ts'
import { maxSessions } from '../model.ts'
import type { Store } from '../store.ts'

export function createPersonalData({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
  return {
    /** Undefined once the account is gone. */
    async accountFile(userId: string): Promise<DataFile | undefined> {
      const account = await store.accounts.find(userId)
      if (!account) return undefined
      const all = { from: 'start', size: maxSessions, after: undefined, before: undefined } as const
      const sessions = await store.sessions.list(userId, all, clock.now())
      const data = {
        id: account.id,
        email: account.email,
        displayNameAtRegistration: account.displayName,
        createdAt: account.createdAt,
        passwordChangedAt: account.passwordChangedAt,
        roles: account.roles,
        secondFactor: account.secondFactor !== null,
        devices: account.devices,
        sessions: sessions.map(({ id, device, address, createdAt, lastUsedAt }) => ({
          id,
          device,
          address,
          createdAt,
          lastUsedAt,
        })),
      }
      return wholeFile('account', data)
    },
  }
}
