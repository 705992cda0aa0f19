// Changing what an account is reached by: its password and its address of mail. Each ends what the old one may have opened.

import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { type InvalidInput, isInvalid, isRefused, type RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import type { Strength } from '../crypto/strength.ts'
import type { Events, Revocations } from '../events.ts'
import { parseEmail, parseNewPassword } from '../input.ts'
import type { Limits } from '../limits.ts'
import { mailTemplates } from '../mail/mail-templates.ts'
import type { Account, Client } from '../model.ts'
import { type CodeRejected, type CredentialsRejected, type SessionEnded, sessionEnded } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { AccountMails } from './account-mails.ts'
import type { Callers } from './callers.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { Asker, Sessions } from './sessions.ts'
import type { AccountOf } from './signed-in.ts'

export interface CredentialsOptions {
  readonly store: Store
  readonly accountOf: AccountOf
  readonly callers: Callers
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly events: Events
  readonly revocations: Revocations
  readonly passwords: Passwords
  readonly strength: Strength
  readonly accountMails: AccountMails
  readonly limits: Limits
  readonly clock: Clock
}

interface PasswordSet {
  readonly account: Account
  readonly endedSessions: number
}

export function createCredentials(options: CredentialsOptions) {
  const { store, accountOf, callers, challenges, sessions, events, revocations } = options
  const { passwords, strength, accountMails, limits, clock } = options
  /**
   * Sets the password, ends the sessions but `kept` and every code that is on its way, and tells the owner: all or nothing.
   * @returns undefined where the password is another one than `account` says, or `kept` has ended: somebody was faster
   */
  const setPassword = async (
    transaction: Transaction,
    account: Account,
    { passwordHash, kept }: { readonly passwordHash: string; readonly kept?: string },
  ): Promise<PasswordSet | undefined> => {
    const change = { id: account.id, from: account.passwordHash, to: passwordHash }
    const after = await store.accounts.setPassword(transaction, change, clock.now())
    const living = await store.sessions.livingIds(account.id, clock.now(), transaction)
    if (!after || (kept !== undefined && !living.includes(kept))) return undefined
    const others = living.filter(id => id !== kept)
    const endedSessions = (await sessions.endWithin(transaction, others)).length
    await challenges.removeAll(transaction, account.emailKey)
    const data = { userId: account.id }
    await events.append(transaction, account.id, after.version, { type: 'auth.PasswordChanged.v1', data })
    await accountMails.put(transaction, account.email, mailTemplates.passwordChanged())
    return { account: after, endedSessions }
  }
  const wake = async ({ account }: PasswordSet, client: Client) => {
    events.wake(account.id, account.version)
    accountMails.wake()
    await revocations.wake()
    await limits.passwordWasSet(account.emailKey)
    await challenges.wereRemoved(account.emailKey, client)
  }
  return {
    async changePassword(
      asker: Asker,
      input: { readonly currentPassword: string; readonly newPassword: string },
      client: Client,
    ) {
      const account = await accountOf.confirmed(asker, input.currentPassword)
      if (isRefused(account)) return account
      const known = [account.email, account.displayName]
      const password = parseNewPassword(input.newPassword, strength, known, 'newPassword')
      if (isInvalid(password)) return password
      const passwordHash = await passwords.hash(password)
      const done = await store.transaction(transaction =>
        setPassword(transaction, account, { passwordHash, kept: asker.sessionId }),
      )
      if (!done) return sessionEnded()
      await wake(done, client)
      return { endedSessions: done.endedSessions }
    },

    async requestPasswordReset(
      input: { readonly email: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      if (isInvalid(address)) return address
      const { email, emailKey } = address
      return challenges.request('resetPassword', emailKey, await callers.of(emailKey, client), async () => {
        const account = await store.accounts.findByEmail(emailKey)
        const owner = { userId: account?.id ?? null, to: account?.email ?? null }
        return { codeRequest: { purpose: 'resetPassword', ...owner, email }, subject: emailKey }
      })
    },

    async resetPassword(
      input: { readonly challenge: string; readonly code: string; readonly newPassword: string },
      client: Client,
    ): Promise<{ endedSessions: number; deviceToken: string } | InvalidInput | CodeRejected | RateLimited> {
      const tooMany = await limits.passwordChecks(callers.keyOf(client))
      if (tooMany) return tooMany
      const password = parseNewPassword(input.newPassword, strength, [], 'newPassword')
      if (isInvalid(password)) return password
      let passwordHash = ''
      // Once the code was right: or else anybody could have as many hashes made as they like.
      const prepare = async () => {
        passwordHash = await passwords.hash(password)
      }
      const redemption = { ...input, purpose: 'resetPassword', client, prepare } as const
      const done = await challenges.redeem(redemption, async (transaction, { userId }) => {
        const account = userId === null ? undefined : await store.accounts.find(userId, transaction)
        return account && setPassword(transaction, account, { passwordHash })
      })
      if (isRefused(done)) return done
      await wake(done, client)
      const deviceToken = callers.deviceToken(newId(), done.account)
      return { endedSessions: done.endedSessions, deviceToken }
    },

    async requestEmailChange(
      asker: Asker,
      input: { readonly newEmail: string; readonly currentPassword: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | CredentialsRejected | SessionEnded | RateLimited> {
      const address = parseEmail(input.newEmail, 'newEmail')
      if (isInvalid(address)) return address
      const account = await accountOf.confirmed(asker, input.currentPassword)
      if (isRefused(account)) return account
      const { email, emailKey } = address
      const sent = await challenges.request('changeEmail', emailKey, callers.stranger(client), async () => {
        const taken = await store.accounts.findByEmail(emailKey)
        const known = taken !== undefined && taken.id !== account.id
        return { codeRequest: { purpose: 'changeEmail', userId: account.id, email, known }, subject: account.emailKey }
      })
      if (isRefused(sent)) return sent
      await store.transaction(transaction =>
        accountMails.put(transaction, account.email, mailTemplates.emailChangeAsked(address.email)),
      )
      accountMails.wake()
      return sent
    },

    async changeEmail(
      asker: Asker,
      input: { readonly challenge: string; readonly code: string },
      client: Client,
    ): Promise<{ account: Account } | CodeRejected | SessionEnded | RateLimited> {
      const before = await accountOf.current(asker)
      if (isRefused(before)) return before
      const redemption = { ...input, purpose: 'changeEmail', client, userId: asker.userId } as const
      const done = await challenges.redeem(redemption, async (transaction, { userId, email, known }) => {
        if (known) return undefined
        const account = await store.accounts.setEmail(transaction, userId, email, email.toLowerCase())
        if (!account) return undefined
        // A code that went to the old address opens nothing any more.
        await challenges.removeAll(transaction, before.emailKey)
        for (const to of new Set([before.email, email]))
          await accountMails.put(transaction, to, mailTemplates.emailChanged(email))
        return { account }
      })
      accountMails.wake()
      if (!isRefused(done)) await challenges.wereRemoved(before.emailKey, client)
      return done
    },
  }
}
