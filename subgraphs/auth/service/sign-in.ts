// Signing in: by password or by a mailed code, then by the second factor where there is one. Unknown addresses cost what known
// ones cost and are answered alike.

import { type InvalidInput, isInvalid, isRefused, type RateLimited, readAll } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import { isAuthenticatorCode } from '../crypto/second-factor.ts'
import { parseDevice, parseEmail } from '../input.ts'
import type { Limits } from '../limits.ts'
import type { Account, Client } from '../model.ts'
import { type CodeRejected, type CredentialsRejected, credentialsRejected } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { Callers } from './callers.ts'
import type { Challenges, CodeSent, Redemption } from './challenges.ts'
import type { CodeInput } from './registration.ts'
import type { SecondFactorProof } from './second-factor.ts'
import type { CreatedSession, SessionCreation, SessionOrigin } from './session-creation.ts'
import type { SignedIn } from './sessions.ts'
import { typedPassword } from './signed-in.ts'

export interface SignInOptions {
  readonly store: Store
  readonly callers: Callers
  readonly challenges: Challenges
  readonly sessionCreation: SessionCreation
  readonly passwords: Passwords
  readonly proof: SecondFactorProof
  readonly limits: Limits
}

interface LoginInput {
  readonly email: string
  readonly password: string
  readonly session?: { readonly device?: string | null } | null
}

export interface SecondFactorRequired {
  readonly challenge: string
  readonly codeExpiresAt: Date
}

export function createSignIn(options: SignInOptions) {
  const { store, callers, challenges, sessionCreation, passwords, proof, limits } = options
  /** The first factor was right. */
  const proceed = async (transaction: Transaction, account: Account, origin: SessionOrigin) => {
    if (!account.secondFactor) return sessionCreation.begin(transaction, account, origin)
    if (!(await sessionCreation.waitForFactor(transaction, account))) return undefined
    const codeRequest = { purpose: 'secondFactor', userId: account.id, email: account.email } as const
    const opened = await challenges.open(transaction, codeRequest, account.emailKey)
    return opened
  }
  /** The account under today's cost; undefined where its password has been changed meanwhile. */
  const renewHash = async (account: Account, password: string): Promise<Account | undefined> => {
    const { id, passwordHash } = account
    if (!passwords.isOutdated(passwordHash)) return account
    const renewed = await passwords.hash(password)
    if (await store.accounts.renewPasswordHash(id, passwordHash, renewed)) return { ...account, passwordHash: renewed }
    // Of two sign-ins at the same moment one renews it, and the other is no stranger for that.
    const current = await store.accounts.find(id)
    return current && (await passwords.verify(current.passwordHash, password)) ? current : undefined
  }
  const answer = async (done: CreatedSession | SecondFactorRequired): Promise<SignedIn | SecondFactorRequired> =>
    'challenge' in done ? done : sessionCreation.announce(done)
  return {
    async login(
      input: LoginInput,
      client: Client,
    ): Promise<SignedIn | SecondFactorRequired | InvalidInput | CredentialsRejected | RateLimited> {
      const read = readAll({
        address: parseEmail(input.email),
        device: parseDevice(input.session?.device, client.agent),
      })
      if (isInvalid(read)) return read
      const { address, device } = read
      const caller = await callers.of(address.emailKey, client)
      const limited = await limits.password(address.emailKey, caller)
      if (limited) return limited
      const account = await store.accounts.findByEmail(address.emailKey)
      const password = typedPassword(input.password)
      const right = await passwords.verify(account?.passwordHash, password)
      if (!account || !right) return credentialsRejected()
      await limits.passwordWasRight(address.emailKey, caller)
      const current = await renewHash(account, password)
      const origin = { device, address: client.address }
      const done = current && (await store.transaction(transaction => proceed(transaction, current, origin)))
      return done ? answer(done) : credentialsRejected()
    },

    async requestLoginCode(
      input: { readonly email: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      if (isInvalid(address)) return address
      const { email, emailKey } = address
      return challenges.request('login', emailKey, await callers.of(emailKey, client), async () => {
        const account = await store.accounts.findByEmail(emailKey)
        const owner = { userId: account?.id ?? null, to: account?.email ?? null }
        return { codeRequest: { purpose: 'login', ...owner, email }, subject: emailKey }
      })
    },

    async loginWithCode(
      input: CodeInput,
      client: Client,
    ): Promise<SignedIn | SecondFactorRequired | InvalidInput | CodeRejected | RateLimited> {
      const device = parseDevice(input.session?.device, client.agent)
      if (isInvalid(device)) return device
      const redemption = { ...input, purpose: 'login', client } as const
      const done = await challenges.redeem(redemption, async (transaction, { userId }) => {
        const account = userId === null ? undefined : await store.accounts.find(userId, transaction)
        return account && proceed(transaction, account, { device, address: client.address })
      })
      return isRefused(done) ? done : answer(done)
    },

    async verifySecondFactor(
      input: CodeInput,
      client: Client,
    ): Promise<SignedIn | InvalidInput | CodeRejected | RateLimited> {
      const device = parseDevice(input.session?.device, client.agent)
      if (isInvalid(device)) return device
      const redemption: Redemption<'secondFactor'> = {
        ...input,
        purpose: 'secondFactor',
        client,
        // A recovery code is beyond guessing: it is taken from whoever has passed the first factor, whatever others have tried.
        counted: async ({ subject }) =>
          isAuthenticatorCode(input.code) ? limits.factorOf(subject, await callers.of(subject, client)) : undefined,
        proves: (transaction, { userId }) => proof.take(transaction, userId, input.code),
      }
      const done = await challenges.redeem(redemption, async (transaction, { userId }) => {
        const account = await store.accounts.find(userId, transaction)
        return account && sessionCreation.begin(transaction, account, { device, address: client.address })
      })
      if (isRefused(done)) return done
      const { emailKey } = done.account
      await limits.factorWasRight(emailKey, await callers.of(emailKey, client))
      return sessionCreation.announce(done)
    },
  }
}
