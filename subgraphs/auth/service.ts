// What accounts can do, put together from the parts in service/. Resolvers call it; it knows no GraphQL, MongoDB or Kafka.

import type { Clock } from '#platform/clock.ts'
import type { AccessTokens } from './crypto/access-tokens.ts'
import type { Passwords } from './crypto/passwords.ts'
import type { RefreshTokens } from './crypto/refresh-tokens.ts'
import type { Events } from './events.ts'
import type { Limits } from './limits.ts'
import type { Outbox } from './mail/queue.ts'
import { createChallenges } from './service/challenges.ts'
import { createRegistration } from './service/registration.ts'
import { createSessions } from './service/sessions.ts'
import { createSignIn } from './service/sign-in.ts'
import type { Store } from './store.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly events: Events
  readonly outbox: Outbox
  readonly limits: Limits
  readonly passwords: Passwords
  readonly accessTokens: AccessTokens
  readonly refreshTokens: RefreshTokens
  readonly codeKey: Buffer
  readonly clock: Clock
  readonly compared: () => void
}

export type Service = ReturnType<typeof createService>

export function createService(options: ServiceOptions) {
  const challenges = createChallenges(options)
  const sessions = createSessions(options)
  const parts = { ...options, challenges, sessions }
  return {
    ...createRegistration(parts),
    ...createSignIn(parts),
    refresh: sessions.refresh,
    session: sessions.find,
    /** Accounts as services may copy them. */
    accounts: options.store.accounts.findMany,
  }
}
