// Deleting an account: confirmed by a code, ends every session at once, erases what auth holds, and tells every other domain
// through the log to do the same.

import type { Clock } from '#platform/clock.ts'
import { isRefused, type RateLimited } from '#platform/refusals.ts'
import type { Events, Revocations } from '../events.ts'
import { mailTemplates } from '../mail/mail-templates.ts'
import type { Outbox } from '../mail/queue.ts'
import { type Account, type Client, codeLifetimeMs } from '../model.ts'
import type { CodeRejected, CredentialsRejected, SessionEnded } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { Callers } from './callers.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { Asker, Sessions } from './sessions.ts'
import type { AccountOf } from './signed-in.ts'

export interface DeletionOptions {
  readonly store: Store
  readonly accountOf: AccountOf
  readonly callers: Callers
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly events: Events
  readonly revocations: Revocations
  readonly outbox: Outbox
  readonly clock: Clock
}

export function createDeletion(options: DeletionOptions) {
  const { store, accountOf, callers, challenges, sessions, events, revocations, outbox, clock } = options
  /** The rows of revocations stay, without which a deleted account's tokens would live on; they go with the tokens. */
  const erase = async (transaction: Transaction, account: Account) => {
    const version = account.version + 1
    await sessions.endWithin(transaction, await store.sessions.livingIds(account.id, clock.now(), transaction))
    await store.sessions.removeAll(transaction, account.id)
    await challenges.removeAll(transaction, account.emailKey)
    await store.mails.removeAll(transaction, account.email)
    await store.accounts.remove(transaction, account.id)
    await events.forgetNames(transaction, account.id)
    const data = { userId: account.id }
    await events.append(transaction, account.id, version, { type: 'auth.AccountDeleted.v1', data })
    const farewellUntil = new Date(clock.now().getTime() + codeLifetimeMs)
    await outbox.put(transaction, account.email, mailTemplates.accountDeleted(), farewellUntil)
    return version
  }
  return {
    async requestAccountDeletion(
      asker: Asker,
      input: { readonly currentPassword: string },
    ): Promise<CodeSent | CredentialsRejected | SessionEnded | RateLimited> {
      const account = await accountOf.confirmed(asker, input.currentPassword)
      if (isRefused(account)) return account
      const { id, email, emailKey } = account
      return challenges.request('deleteAccount', emailKey, callers.signedIn(asker.sessionId), async () => ({
        codeRequest: { purpose: 'deleteAccount', userId: id, email },
        subject: emailKey,
      }))
    },

    async deleteAccount(
      asker: Asker,
      input: { readonly challenge: string; readonly code: string },
      client: Client,
    ): Promise<{ deletedAt: Date } | CodeRejected | SessionEnded | RateLimited> {
      const current = await accountOf.current(asker)
      if (isRefused(current)) return current
      const redemption = { ...input, purpose: 'deleteAccount', client, userId: asker.userId } as const
      const done = await challenges.redeem(redemption, async (transaction, { userId }) => {
        const account = await store.accounts.find(userId, transaction)
        return account && { version: await erase(transaction, account), deletedAt: clock.now() }
      })
      if (isRefused(done)) return done
      outbox.wake()
      await revocations.wake()
      events.wake(asker.userId, done.version)
      await challenges.wereRemoved(current.emailKey, client)
      return { deletedAt: done.deletedAt }
    },
  }
}
