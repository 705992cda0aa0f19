// What accounts can do, put together from the parts in service/. Resolvers call it; it knows no GraphQL, MongoDB or Kafka.

import type { Clock } from '#platform/clock.ts'
import { isRefused } from '#platform/refusals.ts'
import type { AccessTokens } from './crypto/access-tokens.ts'
import type { DeviceTokens } from './crypto/device-tokens.ts'
import type { Passwords } from './crypto/passwords.ts'
import type { RefreshTokens } from './crypto/refresh-tokens.ts'
import type { SecondFactors } from './crypto/second-factor.ts'
import type { Strength } from './crypto/strength.ts'
import type { Events, Revocations } from './events.ts'
import { parseEmail } from './input.ts'
import type { Limits } from './limits.ts'
import type { Outbox } from './mail/queue.ts'
import { createAccountMails } from './service/account-mails.ts'
import { createCallers } from './service/callers.ts'
import { createChallenges } from './service/challenges.ts'
import { createCredentials } from './service/credentials.ts'
import { createDeletion } from './service/deletion.ts'
import { createPersonalData } from './service/personal-data.ts'
import { createRegistration } from './service/registration.ts'
import { createSecondFactor, createSecondFactorProof } from './service/second-factor.ts'
import { createSessionCreation } from './service/session-creation.ts'
import { createSessions } from './service/sessions.ts'
import { createSignIn } from './service/sign-in.ts'
import { createAccountOf } from './service/signed-in.ts'
import type { Store } from './store.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly events: Events
  readonly revocations: Revocations
  readonly outbox: Outbox
  readonly limits: Limits
  readonly passwords: Passwords
  readonly strength: Strength
  readonly factors: SecondFactors
  readonly accessTokens: AccessTokens
  readonly refreshTokens: RefreshTokens
  readonly deviceTokens: DeviceTokens
  readonly codeKey: Buffer
  readonly clock: Clock
  readonly compared: () => void
}

export type Service = ReturnType<typeof createService>

export function createService(options: ServiceOptions) {
  const callers = createCallers(options)
  const challenges = createChallenges({ ...options, callers })
  const sessions = createSessions({ ...options, callers })
  const proof = createSecondFactorProof(options)
  const accountOf = createAccountOf({ ...options, callers, sessions })
  const sessionCreation = createSessionCreation({ ...options, sessions })
  const accountMails = createAccountMails(options)
  const parts = { ...options, callers, challenges, sessions, sessionCreation, accountMails, proof, accountOf }
  const secondFactor = createSecondFactor(parts)
  return {
    ...createRegistration(parts),
    ...createSignIn(parts),
    ...createCredentials(parts),
    // biome-ignore lint/nursery/noMisusedPromises: an object of functions; the rule takes it for what they return
    ...secondFactor,
    ...createDeletion(parts),
    ...createPersonalData(options),
    resendCode: challenges.resend,
    sessions,
    /** The asker's own account, while their session lives. */
    currentAccount: accountOf.current,
    /** Accounts as services may copy them. */
    accounts: options.store.accounts.findMany,
    /** Whose account an e-mail address signs in to; undefined where there is none. */
    async ownerOfEmail(email: string): Promise<string | undefined> {
      const address = parseEmail(email)
      return isRefused(address) ? undefined : (await options.store.accounts.findByEmail(address.emailKey))?.id
    },
    /** Ended sessions, for gateways. */
    revocations: options.revocations.follow,
  }
}
