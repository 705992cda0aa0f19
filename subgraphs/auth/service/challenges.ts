// Codes by mail: given out with an errand, taken back once. Registration, sign-in by code and all that follow go through here.

import type { Clock } from '#platform/clock.ts'
import type { RateLimited } from '#platform/refusals.ts'
import { hmac, newChallengeId, newCode, sameBytes } from '../crypto/secrets.ts'
import type { Limits } from '../limits.ts'
import type { LetterContent } from '../mail/letters.ts'
import type { Outbox } from '../mail/queue.ts'
import { type Challenge, type Client, codeLifetimeMs, codeTries, type Errand } from '../model.ts'
import { type CodeRejected, codeRejected } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'

export interface CodeSent {
  readonly __typename: 'CodeSent'
  readonly challenge: string
  readonly email: string
  readonly codeExpiresAt: Date
}

export interface CodeRequest {
  readonly errand: Errand
  /** Where the caller asked for it to be sent; answered as it is. */
  readonly email: string
  /** Whom tries are counted for. */
  readonly subject: string
  /** What the mail says; `to` null for an address that gets none. */
  readonly letter: (code: string) => { readonly to: string | null; readonly content: LetterContent }
}

export interface ChallengesOptions {
  readonly store: Store
  readonly outbox: Outbox
  readonly limits: Limits
  readonly codeKey: Buffer
  readonly clock: Clock
  /** Told of each comparison of a code. */
  readonly compared: () => void
}

export type Challenges = ReturnType<typeof createChallenges>

export function createChallenges({ store, outbox, limits, codeKey, clock, compared }: ChallengesOptions) {
  const hashOf = (id: string, code: string) => hmac(codeKey, id, code).toString('base64url')
  return {
    /** Stores the challenge and its mail together. The limit on mails is the caller's, before it does any work. */
    async send({ errand, email, subject, letter }: CodeRequest): Promise<CodeSent> {
      const id = newChallengeId()
      const code = newCode()
      const expiresAt = new Date(clock.now().getTime() + codeLifetimeMs)
      const { to, content } = letter(code)
      const challenge = { id, subject, errand, codeHash: hashOf(id, code), triesLeft: codeTries, expiresAt }
      await store.transaction(async transaction => {
        await store.challenges.insert(transaction, challenge)
        await outbox.put(transaction, to, content, expiresAt)
      })
      outbox.wake()
      return { __typename: 'CodeSent', challenge: id, email, codeExpiresAt: expiresAt }
    },

    /**
     * Compares a code and runs `effect` in the transaction that uses it up: for one code at most one effect commits.
     * @param effect gives undefined to refuse after all, as when the account is gone
     */
    async redeem<P extends Errand['purpose'], T>(
      { challenge: id, code, purpose, client }: { challenge: string; code: string; purpose: P; client: Client },
      effect: (transaction: Transaction, errand: Extract<Errand, { purpose: P }>) => Promise<T | undefined>,
    ): Promise<T | CodeRejected | RateLimited> {
      const limited = await limits.codeFrom(client.address)
      if (limited) return limited
      const challenge = await store.challenges.takeTry(id, purpose, clock.now())
      if (!challenge) return codeRejected()
      const limitedHere = await limits.codeOf(challenge.subject)
      if (limitedHere) return limitedHere
      compared()
      if (!matches(challenge, hashOf(id, code.trim()))) return codeRejected()
      await limits.codeWasRight(challenge.subject)
      const done = await store.transaction(async transaction => {
        if (!(await store.challenges.use(transaction, id))) return undefined
        return effect(transaction, challenge.errand)
      })
      return done ?? codeRejected()
    },
  }
}

function matches(challenge: Challenge, hash: string): boolean {
  return sameBytes(Buffer.from(challenge.codeHash), Buffer.from(hash))
}
