// Signing in: by password or by a mailed code, then by the second factor where there is one. Unknown addresses cost what known
// ones cost and are answered alike.

import type { Clock } from '#platform/clock.ts'
import type { InvalidInput, RateLimited } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import { isRefusal, parseDevice, parseEmail } from '../input.ts'
import type { Limits } from '../limits.ts'
import type { Account, Client } from '../model.ts'
import { type CodeRejected, type CredentialsRejected, credentialsRejected } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { CodeInput } from './registration.ts'
import type { SecondFactorProof } from './second-factor.ts'
import type { Beginning, Sessions, SignedIn } from './sessions.ts'
import { typedPassword } from './signed-in.ts'

export interface SignInOptions {
  readonly store: Store
  readonly challenges: Challenges
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly proof: SecondFactorProof
  readonly limits: Limits
  readonly clock: Clock
}

interface LoginInput {
  readonly email: string
  readonly password: string
  readonly session?: { readonly device?: string | null } | null
}

export interface SecondFactorRequired {
  readonly __typename: 'SecondFactorRequired'
  readonly challenge: string
  readonly codeExpiresAt: Date
}

export function createSignIn({ store, challenges, sessions, passwords, proof, limits }: SignInOptions) {
  /** The first factor was right. */
  const proceed = async (account: Account, beginning: Beginning, transaction?: Transaction) => {
    if (!account.secondFactor) return sessions.begin(account, beginning, transaction)
    const errand = { purpose: 'secondFactor', userId: account.id, email: account.email } as const
    const opened = await challenges.open(errand, account.emailKey)
    return { __typename: 'SecondFactorRequired', ...opened } as const
  }
  const renewHash = async ({ id, passwordHash }: Account, password: string) => {
    if (!passwords.isOutdated(passwordHash)) return
    await store.accounts.renewPasswordHash(id, passwordHash, await passwords.hash(password))
  }
  return {
    async login(
      input: LoginInput,
      client: Client,
    ): Promise<SignedIn | SecondFactorRequired | InvalidInput | CredentialsRejected | RateLimited> {
      const address = parseEmail(input.email)
      if (isRefusal(address)) return address
      const device = parseDevice(input.session?.device, client.agent)
      if (isRefusal(device)) return device
      const limited = await limits.password(address.emailKey, client.address)
      if (limited) return limited
      const account = await store.accounts.findByEmail(address.emailKey)
      const password = typedPassword(input.password)
      const right = await passwords.verify(account?.passwordHash, password)
      if (!account || !right) return credentialsRejected()
      await limits.passwordWasRight(address.emailKey, client.address)
      await renewHash(account, password)
      return proceed(account, { device, address: client.address })
    },

    async requestLoginCode(
      input: { readonly email: string },
      client: Client,
    ): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      if (isRefusal(address)) return address
      const limited = await limits.mail(address.emailKey, client.address)
      if (limited) return limited
      const account = await store.accounts.findByEmail(address.emailKey)
      const errand = { purpose: 'login', userId: account?.id ?? null, email: address.email } as const
      return challenges.send(errand, address.emailKey)
    },

    async loginWithCode(
      input: CodeInput,
      client: Client,
    ): Promise<SignedIn | SecondFactorRequired | InvalidInput | CodeRejected | RateLimited> {
      const device = parseDevice(input.session?.device, client.agent)
      if (isRefusal(device)) return device
      return challenges.redeem({ ...input, purpose: 'login', client }, async (transaction, { userId }) => {
        const account = userId === null ? undefined : await store.accounts.find(userId, transaction)
        return account && proceed(account, { device, address: client.address }, transaction)
      })
    },

    async verifySecondFactor(
      input: CodeInput,
      client: Client,
    ): Promise<SignedIn | InvalidInput | CodeRejected | RateLimited> {
      const device = parseDevice(input.session?.device, client.agent)
      if (isRefusal(device)) return device
      return challenges.redeem(
        { ...input, purpose: 'secondFactor', client },
        async (transaction, { userId }) => {
          const account = await store.accounts.find(userId, transaction)
          return account && sessions.begin(account, { device, address: client.address }, transaction)
        },
        (transaction, { userId }) => proof.take(transaction, userId, input.code),
      )
    },
  }
}
