// Changing what an account is reached by: its password and its address of mail. Each ends what the old one may have opened.

import type { Clock } from '#platform/clock.ts'
import type { InvalidInput, RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import type { Strength } from '../crypto/strength.ts'
import type { Revocations } from '../events.ts'
import { isRefusal, parseEmail, parseNewPassword } from '../input.ts'
import type { Limits } from '../limits.ts'
import { type LetterContent, letters } from '../mail/letters.ts'
import type { Outbox } from '../mail/queue.ts'
import type { Account, Client } from '../model.ts'
import type { CodeRejected, CredentialsRejected, SessionEnded } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { Asker, Sessions } from './sessions.ts'
import type { AccountOf } from './signed-in.ts'

/** A notice is of use for longer than a code. */
const noticeLifetimeMs = 3 * 24 * 60 * 60 * 1_000

export interface CredentialsOptions {
  readonly store: Store
  readonly accountOf: AccountOf
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly revocations: Revocations
  readonly passwords: Passwords
  readonly strength: Strength
  readonly outbox: Outbox
  readonly limits: Limits
  readonly clock: Clock
}

export function createCredentials(options: CredentialsOptions) {
  const { store, accountOf, challenges, sessions, revocations, passwords, strength, outbox, limits, clock } = options
  const tell = (transaction: Transaction, to: string, content: LetterContent) =>
    outbox.put(transaction, to, content, new Date(clock.now().getTime() + noticeLifetimeMs))
  /** Sets the password, ends the sessions but `kept`, and tells the owner: all or nothing. */
  const setPassword = async (transaction: Transaction, account: Account, passwordHash: string, kept?: string) => {
    await store.accounts.setPassword(transaction, account.id, passwordHash, clock.now())
    const living = await store.sessions.livingIds(account.id, clock.now(), transaction)
    const ended = await sessions.endWithin(
      transaction,
      living.filter(id => id !== kept),
    )
    await tell(transaction, account.email, letters.passwordChanged())
    return ended.length
  }
  const wake = async () => {
    outbox.wake()
    await revocations.wake()
  }
  return {
    async changePassword(
      asker: Asker,
      input: { readonly currentPassword: string; readonly newPassword: string },
      client: Client,
    ) {
      const account = await accountOf.confirmed(asker, input.currentPassword, client)
      if ('__typename' in account) return account
      const known = [account.email, account.displayName]
      const password = parseNewPassword(input.newPassword, strength, known, 'newPassword')
      if (isRefusal(password)) return password
      const passwordHash = await passwords.hash(password)
      const endedSessions = await store.transaction(transaction =>
        setPassword(transaction, account, passwordHash, asker.sessionId),
      )
      await wake()
      return { __typename: 'ChangePasswordSuccess', endedSessions } as const
    },

    async requestPasswordReset(
      input: { readonly email: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      if (isRefusal(address)) return address
      const limited = await limits.mail(address.emailKey, client.address)
      if (limited) return limited
      const account = await store.accounts.findByEmail(address.emailKey)
      const errand = { purpose: 'resetPassword', userId: account?.id ?? null, email: address.email } as const
      return challenges.send(errand, address.emailKey)
    },

    async resetPassword(
      input: { readonly challenge: string; readonly code: string; readonly newPassword: string },
      client: Client,
    ): Promise<
      { __typename: 'ResetPasswordSuccess'; endedSessions: number } | InvalidInput | CodeRejected | RateLimited
    > {
      const password = parseNewPassword(input.newPassword, strength, [], 'newPassword')
      if (isRefusal(password)) return password
      const passwordHash = await passwords.hash(password)
      const done = await challenges.redeem(
        { ...input, purpose: 'resetPassword', client },
        async (transaction, { userId }) => {
          const account = userId === null ? undefined : await store.accounts.find(userId, transaction)
          if (!account) return undefined
          const endedSessions = await setPassword(transaction, account, passwordHash)
          return { __typename: 'ResetPasswordSuccess', endedSessions } as const
        },
      )
      await wake()
      return done
    },

    async requestEmailChange(
      asker: Asker,
      input: { readonly newEmail: string; readonly currentPassword: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | CredentialsRejected | SessionEnded | RateLimited> {
      const address = parseEmail(input.newEmail, 'newEmail')
      if (isRefusal(address)) return address
      const account = await accountOf.confirmed(asker, input.currentPassword, client)
      if ('__typename' in account) return account
      const limited = await limits.mail(address.emailKey, client.address)
      if (limited) return limited
      const taken = await store.accounts.findByEmail(address.emailKey)
      const known = taken !== undefined && taken.id !== account.id
      const errand = { purpose: 'changeEmail', userId: account.id, email: address.email, known } as const
      const sent = await challenges.send(errand, account.emailKey)
      await store.transaction(transaction => tell(transaction, account.email, letters.emailChangeAsked(address.email)))
      outbox.wake()
      return sent
    },

    async changeEmail(
      asker: Asker,
      input: { readonly challenge: string; readonly code: string },
      client: Client,
    ): Promise<{ __typename: 'ChangeEmailSuccess'; account: Account } | CodeRejected | SessionEnded | RateLimited> {
      const before = await accountOf.current(asker)
      if ('__typename' in before) return before
      const redemption = { ...input, purpose: 'changeEmail', client, userId: asker.userId } as const
      const done = await challenges.redeem(redemption, async (transaction, { userId, email, known }) => {
        if (known) return undefined
        const account = await store.accounts.setEmail(transaction, userId, email, email.toLowerCase())
        if (!account) return undefined
        for (const to of new Set([before.email, email])) await tell(transaction, to, letters.emailChanged(email))
        return { __typename: 'ChangeEmailSuccess', account } as const
      })
      outbox.wake()
      return done
    },
  }
}
