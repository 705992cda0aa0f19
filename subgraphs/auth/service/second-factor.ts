// The optional second factor: an authenticator, and recovery codes for when it is lost. Each code of either works once.

import type { Clock } from '#platform/clock.ts'
import { isRefused, type NotAllowed, notAllowed, type RateLimited } from '#platform/refusals.ts'
import { isAuthenticatorCode, type SecondFactors } from '../crypto/second-factor.ts'
import type { Limits } from '../limits.ts'
import { mailTemplates } from '../mail/mail-templates.ts'
import type { Account } from '../model.ts'
import { type CodeRejected, type CredentialsRejected, codeRejected, type SessionEnded } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { AccountMails } from './account-mails.ts'
import type { Callers } from './callers.ts'
import type { Asker } from './sessions.ts'
import type { AccountOf } from './signed-in.ts'

export interface SecondFactorOptions {
  readonly store: Store
  readonly accountOf: AccountOf
  readonly factors: SecondFactors
  readonly proof: SecondFactorProof
  readonly accountMails: AccountMails
  readonly callers: Callers
  readonly limits: Limits
  readonly clock: Clock
  readonly compared: () => void
}

export interface SecondFactorProof {
  /** Takes a code of the authenticator or a recovery code; true at most once for each. */
  take(transaction: Transaction, userId: string, code: string): Promise<boolean>
}

type Refusals = NotAllowed | CodeRejected | SessionEnded | RateLimited

export function createSecondFactorProof({
  store,
  factors,
  clock,
}: Pick<SecondFactorOptions, 'store' | 'factors' | 'clock'>): SecondFactorProof {
  return {
    async take(transaction, userId, code) {
      const account = await store.accounts.find(userId, transaction)
      if (!account?.secondFactor) return false
      if (!isAuthenticatorCode(code))
        return store.accounts.takeRecovery(transaction, userId, factors.recoveryHash(userId, code))
      const step = factors.stepOf(account.secondFactor.sealedSecret, code, clock.now())
      return step !== undefined && store.accounts.takeStep(transaction, userId, step)
    },
  }
}

export function createSecondFactor(options: SecondFactorOptions) {
  const { store, accountOf, factors, proof, accountMails, callers, limits, clock, compared } = options
  const missing = () => notAllowed('There is no second factor.')
  /** Counts a try of the account's second factor: by session, whose tries nobody else uses up. */
  const tried = async ({ emailKey }: Account, { sessionId }: Asker) =>
    (await limits.codeFrom(sessionId)) ?? (await limits.factorOf(emailKey, callers.signedIn(sessionId)))
  const proven = async <T>(
    account: Account,
    { code, asker }: { readonly code: string; readonly asker: Asker },
    effect: (transaction: Transaction) => Promise<T | undefined>,
  ): Promise<T | CodeRejected | RateLimited> => {
    const limited = await tried(account, asker)
    if (limited) return limited
    compared()
    const done = await store.transaction(async transaction =>
      (await proof.take(transaction, account.id, code)) ? effect(transaction) : undefined,
    )
    if (done === undefined) return codeRejected()
    accountMails.wake()
    await limits.factorWasRight(account.emailKey, callers.signedIn(asker.sessionId))
    return done
  }
  return {
    async startSecondFactor(asker: Asker, input: { readonly currentPassword: string }) {
      const account = await accountOf.confirmed(asker, input.currentPassword)
      if (isRefused(account)) return account
      if (account.secondFactor) return notAllowed('There is a second factor already; disable it first.')
      const { sealed, secret, uri } = factors.create(account.email)
      await store.accounts.setPendingSecret(account.id, sealed)
      return { secret, uri }
    },

    async enableSecondFactor(asker: Asker, input: { readonly code: string }) {
      const account = await accountOf.current(asker)
      if (isRefused(account)) return account
      const { pendingSecret, secondFactor } = account
      if (secondFactor || !pendingSecret) return notAllowed('Begin with `startSecondFactor`.')
      const limited = await tried(account, asker)
      if (limited) return limited
      compared()
      const lastStep = factors.stepOf(pendingSecret, input.code, clock.now())
      if (lastStep === undefined) return codeRejected()
      const { codes, hashes } = factors.createRecovery(account.id)
      const factor = { sealedSecret: pendingSecret, lastStep, recoveryHashes: hashes }
      const enabled = await store.transaction(async transaction => {
        const change = { pending: pendingSecret, factor }
        const after = await store.accounts.enableSecondFactor(transaction, account.id, change)
        if (after) await accountMails.put(transaction, account.email, mailTemplates.secondFactorEnabled())
        return after
      })
      if (!enabled) return codeRejected()
      accountMails.wake()
      await limits.factorWasRight(account.emailKey, callers.signedIn(asker.sessionId))
      return { recoveryCodes: codes, account: enabled }
    },

    async disableSecondFactor(
      asker: Asker,
      input: { readonly currentPassword: string; readonly code: string },
    ): Promise<{ account: Account } | CredentialsRejected | Refusals> {
      const account = await accountOf.confirmed(asker, input.currentPassword)
      if (isRefused(account)) return account
      if (!account.secondFactor) return missing()
      return proven(account, { code: input.code, asker }, async transaction => {
        await accountMails.put(transaction, account.email, mailTemplates.secondFactorDisabled())
        const disabled = await store.accounts.disableSecondFactor(transaction, account.id)
        return disabled && { account: disabled }
      })
    },

    async replaceRecoveryCodes(
      asker: Asker,
      input: { readonly code: string },
    ): Promise<{ recoveryCodes: string[] } | Refusals> {
      const account = await accountOf.current(asker)
      if (isRefused(account)) return account
      if (!account.secondFactor) return missing()
      return proven(account, { code: input.code, asker }, async transaction => {
        const { codes, hashes } = factors.createRecovery(account.id)
        await store.accounts.setRecoveryHashes(transaction, account.id, hashes)
        await accountMails.put(transaction, account.email, mailTemplates.recoveryCodesReplaced())
        return { recoveryCodes: codes }
      })
    },
  }
}
