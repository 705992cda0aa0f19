// Opening an account: a code by mail first, the account once the code has come back. Known and unknown addresses are answered
// alike, with the same work.

import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { InvalidInput, RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import type { Events } from '../events.ts'
import { isRefusal, parseDisplayName, parseEmail, parsePassword } from '../input.ts'
import type { Limits } from '../limits.ts'
import { letters } from '../mail/letters.ts'
import type { Account, Client } from '../model.ts'
import type { CodeRejected } from '../refusals.ts'
import type { Store } from '../store.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { Sessions, SignedIn } from './sessions.ts'

export interface RegistrationOptions {
  readonly store: Store
  readonly events: Events
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly limits: Limits
  readonly clock: Clock
}

interface RegisterInput {
  readonly email: string
  readonly password: string
  readonly displayName: string
}

export function createRegistration(options: RegistrationOptions) {
  const { store, events, challenges, sessions, passwords, limits, clock } = options
  return {
    async register(input: RegisterInput, client: Client): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      if (isRefusal(address)) return address
      const password = parsePassword(input.password)
      if (isRefusal(password)) return password
      const displayName = parseDisplayName(input.displayName)
      if (isRefusal(displayName)) return displayName
      const limited = await limits.mail(address.emailKey, client.address)
      if (limited) return limited
      const passwordHash = await passwords.hash(password)
      const known = await store.accounts.findByEmail(address.emailKey)
      return challenges.send({
        errand: { purpose: 'register', email: address.email, displayName, passwordHash },
        email: address.email,
        subject: address.emailKey,
        // The owner of a known address is told; the code that nobody gets would open nothing.
        letter: code =>
          known
            ? { to: known.email, content: letters.alreadyRegistered() }
            : { to: address.email, content: letters.register(code) },
      })
    },

    async verifyEmail(
      input: { readonly challenge: string; readonly code: string },
      client: Client,
    ): Promise<SignedIn | CodeRejected | RateLimited> {
      const done = await challenges.redeem({ ...input, purpose: 'register', client }, async (transaction, errand) => {
        const account: Account = {
          id: newId(),
          email: errand.email,
          emailKey: errand.email.toLowerCase(),
          displayName: errand.displayName,
          passwordHash: errand.passwordHash,
          roles: [],
          version: 1,
          createdAt: clock.now(),
        }
        // Two registrations of one address can both be confirmed: the first wins.
        if (!(await store.accounts.insert(transaction, account))) return undefined
        const data = { userId: account.id, displayName: account.displayName }
        await events.append(transaction, account.id, 1, { type: 'auth.AccountVerified.v1', data })
        return sessions.begin(account, transaction)
      })
      if (done.__typename === 'SignedIn') events.wake(done.session.userId, 1)
      return done
    },
  }
}
