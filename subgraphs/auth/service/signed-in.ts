// The account behind an access token, asked in the database: a token may outlive its session by minutes, a change of the account
// must not. And the password once more, before what a thief with a token would want.

import { isRefused, type RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import type { Limits } from '../limits.ts'
import type { Account } from '../model.ts'
import { type CredentialsRejected, type SessionEnded, sessionEnded, wrongPassword } from '../refusals.ts'
import type { Store } from '../store.ts'
import type { Callers } from './callers.ts'
import type { Asker, Sessions } from './sessions.ts'

/** A longer text cannot be a password, and is not worth hashing. */
const maxPasswordLength = 512

export interface SignedInOptions {
  readonly store: Store
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly callers: Callers
  readonly limits: Limits
}

export type AccountOf = ReturnType<typeof createAccountOf>

export function createAccountOf({ store, sessions, passwords, callers, limits }: SignedInOptions) {
  const current = async ({ userId, sessionId }: Asker): Promise<Account | SessionEnded> => {
    const session = await sessions.living(sessionId)
    const account = session?.userId === userId ? await store.accounts.find(userId) : undefined
    return account ?? sessionEnded()
  }
  return {
    current,
    /** The asker's account, if `password` is its password. */
    async confirmed(
      asker: Asker,
      password: string,
    ): Promise<Account | SessionEnded | CredentialsRejected | RateLimited> {
      const account = await current(asker)
      if (isRefused(account)) return account
      // By session: nobody but who holds its token uses its tries up.
      const caller = callers.signedIn(asker.sessionId)
      const limited = await limits.password(account.emailKey, caller)
      if (limited) return limited
      if (!(await passwords.verify(account.passwordHash, typedPassword(password)))) return wrongPassword()
      await limits.passwordWasRight(account.emailKey, caller)
      return account
    },
  }
}

/** As it is hashed, whatever was typed. */
export function typedPassword(text: string): string {
  return text.slice(0, maxPasswordLength).normalize('NFKC')
}
