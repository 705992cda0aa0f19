// What a person may take along of their account: everything that is about them, nothing that would let somebody in.

import type { Clock } from '#platform/clock.ts'
import type { Store } from '../store.ts'

export interface DataFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

export function createPersonalData({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
  return {
    /** Undefined once the account is gone. */
    async accountFile(userId: string): Promise<DataFile | undefined> {
      const account = await store.accounts.find(userId)
      if (!account) return undefined
      const everything = {
        from: 'start',
        size: Number.MAX_SAFE_INTEGER - 1,
        after: undefined,
        before: undefined,
      } as const
      const sessions = await store.sessions.list(userId, everything, clock.now())
      const data = {
        id: account.id,
        email: account.email,
        displayNameAtRegistration: account.displayName,
        createdAt: account.createdAt,
        passwordChangedAt: account.passwordChangedAt,
        roles: account.roles,
        secondFactor: account.secondFactor !== null,
        sessions: sessions.map(({ id, device, address, createdAt, lastUsedAt }) => ({
          id,
          device,
          address,
          createdAt,
          lastUsedAt,
        })),
      }
      return { name: 'account.json', mediaType: 'application/json', content: JSON.stringify(data, undefined, 2) }
    },
  }
}
