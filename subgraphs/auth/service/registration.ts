// Opening an account: a code by mail first, the account once the code has come back. Known and unknown addresses are answered
// alike, with the same work.

import type { Clock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { allInvalid, type InvalidInput, isInvalid, isRefused, type RateLimited, readAll } from '#platform/refusals.ts'
import type { Passwords } from '../crypto/passwords.ts'
import type { Strength } from '../crypto/strength.ts'
import type { Events } from '../events.ts'
import { parseDevice, parseDisplayName, parseEmail, parseNewPassword } from '../input.ts'
import type { Limits } from '../limits.ts'
import type { Account, Client, CodeRequestOf } from '../model.ts'
import type { CodeRejected } from '../refusals.ts'
import type { Store } from '../store.ts'
import type { Callers } from './callers.ts'
import type { Challenges, CodeSent } from './challenges.ts'
import type { SessionCreation } from './session-creation.ts'
import type { SignedIn } from './sessions.ts'

export interface RegistrationOptions {
  readonly store: Store
  readonly events: Events
  readonly callers: Callers
  readonly challenges: Challenges
  readonly sessionCreation: SessionCreation
  readonly passwords: Passwords
  readonly strength: Strength
  readonly limits: Limits
  readonly clock: Clock
}

interface RegisterInput {
  readonly email: string
  readonly password: string
  readonly displayName: string
}

/** What every mutation that redeems a mailed code and begins a session takes. */
export interface CodeInput {
  readonly challenge: string
  readonly code: string
  readonly deviceToken?: string | null
  readonly session?: { readonly device?: string | null } | null
}

export function createRegistration(options: RegistrationOptions) {
  const { store, events, callers, challenges, sessionCreation, passwords, strength, limits, clock } = options
  return {
    async register(input: RegisterInput, client: Client): Promise<CodeSent | InvalidInput | RateLimited> {
      const address = parseEmail(input.email)
      const name = parseDisplayName(input.displayName)
      const tooMany = await limits.passwordChecks(callers.keyOf(client))
      if (tooMany) return allInvalid(...[address, name].filter(isInvalid)) ?? tooMany
      // As they were typed, in case they are refused; a text far too long is no guess.
      const guessed = [input.email, input.displayName].filter(text => text.length <= 254)
      const read = readAll({
        address,
        password: parseNewPassword(input.password, strength, guessed, 'password'),
        displayName: name,
      })
      if (isInvalid(read)) return read
      const { password, displayName } = read
      const { email, emailKey } = read.address
      return challenges.request('register', emailKey, await callers.of(emailKey, client), async () => {
        const passwordHash = await passwords.hash(password)
        // The owner of a known address is told; the code that nobody gets would open nothing.
        const known = (await store.accounts.findByEmail(emailKey)) !== undefined
        return { codeRequest: { purpose: 'register', email, displayName, passwordHash, known }, subject: emailKey }
      })
    },

    async verifyEmail(input: CodeInput, client: Client): Promise<SignedIn | InvalidInput | CodeRejected | RateLimited> {
      const device = parseDevice(input.session?.device, client.agent)
      if (isInvalid(device)) return device
      const redemption = { ...input, purpose: 'register', client } as const
      const done = await challenges.redeem(redemption, async (transaction, codeRequest) => {
        const account = accountOf(codeRequest, device, clock.now())
        // Two registrations of one address can both be confirmed: the first wins.
        if (codeRequest.known || !(await store.accounts.insert(transaction, account))) return undefined
        const data = { userId: account.id, displayName: account.displayName }
        await events.append(transaction, account.id, account.version, { type: 'auth.AccountVerified.v1', data })
        return sessionCreation.first(transaction, account, { device, address: client.address })
      })
      return isRefused(done) ? done : sessionCreation.announce(done)
    },
  }
}

/** An account as it begins. Also what is stored of people whom tests make without the mail. */
export function accountOf(
  { email, displayName, passwordHash }: Pick<CodeRequestOf<'register'>, 'email' | 'displayName' | 'passwordHash'>,
  device: string,
  now: Date,
): Account {
  return {
    id: newId(),
    email,
    emailKey: email.toLowerCase(),
    displayName,
    passwordHash,
    passwordChangedAt: now,
    roles: [],
    secondFactor: null,
    pendingSecret: null,
    devices: [device],
    sessionsAtMost: 1,
    version: 1,
    createdAt: now,
  }
}
