// Signing in with a password. Unknown addresses cost what known ones cost and are answered alike.

import type { InvalidInput, RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import { isRefusal, parseEmail } from '../input.ts'
import type { Limits } from '../limits.ts'
import type { Client } from '../model.ts'
import { type CredentialsRejected, credentialsRejected } from '../refusals.ts'
import type { Store } from '../store.ts'
import type { Sessions, SignedIn } from './sessions.ts'

export interface SignInOptions {
  readonly store: Store
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly limits: Limits
}

/** A longer text cannot be a password, and is not worth hashing. */
const maxPasswordLength = 512

export function createSignIn({ store, sessions, passwords, limits }: SignInOptions) {
  return {
    async login(
      input: { readonly email: string; readonly password: string },
      client: Client,
    ): Promise<SignedIn | InvalidInput | CredentialsRejected | RateLimited> {
      const address = parseEmail(input.email)
      if (isRefusal(address)) return address
      const limited = await limits.password(address.emailKey, client.address)
      if (limited) return limited
      const account = await store.accounts.findByEmail(address.emailKey)
      const password = input.password.slice(0, maxPasswordLength).normalize('NFKC')
      const right = await passwords.verify(account?.passwordHash, password)
      if (!account || !right) return credentialsRejected()
      await limits.passwordWasRight(address.emailKey, client.address)
      return sessions.begin(account)
    },
  }
}
