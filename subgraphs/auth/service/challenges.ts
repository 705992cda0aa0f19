// Codes by mail: given out with an errand, taken back once. Registration, sign-in by code and all that follow go through here.

import { LRUCache } from 'lru-cache'
import type { Clock } from '#platform/clock.ts'
import type { RateLimited } from '#platform/refusals.ts'
import { hmac, isChallengeId, newChallengeId, newCode, sameBytes } from '../crypto/secrets.ts'
import type { Limits } from '../limits.ts'
import { letters } from '../mail/letters.ts'
import type { Outbox } from '../mail/queue.ts'
import { type Client, codeLifetimeMs, codeTries, type ErrandOf, type Purpose } from '../model.ts'
import { type CodeRejected, codeRejected } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'

export interface CodeSent {
  readonly __typename: 'CodeSent'
  readonly challenge: string
  readonly email: string
  readonly codeExpiresAt: Date
}

type MailedErrand = ErrandOf<Exclude<Purpose, 'secondFactor'>>

export interface Redemption<P extends Purpose> {
  readonly challenge: string
  readonly code: string
  readonly purpose: P
  readonly client: Client
  /** Whose errand it must be, where somebody is signed in. */
  readonly userId?: string
  /** Stands in for the comparison with a mailed code. */
  readonly proves?: (transaction: Transaction, errand: ErrandOf<P>) => Promise<boolean>
  /** Work that costs: done once the code was right, and before the transaction. */
  readonly prepare?: () => Promise<void>
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
  const oneAtATime = createQueues()
  /** What has no try left never gets one again: a guesser who goes on costs no question to the store. */
  const finished = new LRUCache<string, true>({ max: 10_000 })
  const mailedTries = { count: limits.codeOf, forget: limits.codeWasRight }
  const factorTries = { count: limits.factorOf, forget: limits.factorWasRight }
  const soon = () => new Date(clock.now().getTime() + codeLifetimeMs)

  /** Stores the challenge and its mail together, the same rows for an errand that leads nowhere. */
  const send = async (errand: MailedErrand, subject: string, replaced?: string): Promise<CodeSent | undefined> => {
    const id = newChallengeId()
    const code = newCode()
    const expiresAt = soon()
    const challenge = { id, subject, errand, codeHash: hashOf(id, code), triesLeft: codeTries, expiresAt }
    const sent = await store.transaction(async transaction => {
      if (replaced && !(await store.challenges.use(transaction, replaced))) return false
      await store.challenges.insert(challenge, transaction)
      await outbox.put(transaction, ...letterOf(errand, code), expiresAt)
      return true
    })
    if (!sent) return undefined
    outbox.wake()
    return { __typename: 'CodeSent', challenge: id, email: errand.email, codeExpiresAt: expiresAt }
  }

  return {
    /** The limit on mails is the caller's, before it does any work. */
    async send(errand: MailedErrand, subject: string): Promise<CodeSent> {
      const sent = await send(errand, subject)
      if (!sent) throw new Error('a challenge that replaces none was not stored')
      return sent
    },

    /** A challenge without a mailed code. */
    async open(
      transaction: Transaction,
      errand: ErrandOf<'secondFactor'>,
      subject: string,
    ): Promise<{ challenge: string; codeExpiresAt: Date }> {
      const challenge = {
        id: newChallengeId(),
        subject,
        errand,
        codeHash: null,
        triesLeft: codeTries,
        expiresAt: soon(),
      }
      await store.challenges.insert(challenge, transaction)
      return { challenge: challenge.id, codeExpiresAt: challenge.expiresAt }
    },

    /** Puts a new challenge with a new code in the place of one whose mail did not arrive. */
    async resend(id: string, client: Client): Promise<CodeSent | CodeRejected | RateLimited> {
      const limited = await limits.codeFrom(client.address)
      if (limited) return limited
      if (!isChallengeId(id)) return codeRejected('challenge')
      const old = await store.challenges.findLiving(id, clock.now())
      if (!old || old.errand.purpose === 'secondFactor') return codeRejected('challenge')
      return (
        (await limits.mail(old.subject, client.address)) ??
        (await send(old.errand, old.subject, id)) ??
        codeRejected('challenge')
      )
    },

    /**
     * Takes one try and runs `effect` in the transaction that uses the challenge up: for one code at most one effect commits.
     * @param effect gives undefined to refuse after all, as when the account is gone
     */
    async redeem<P extends Purpose, T>(
      { challenge: id, code, purpose, client, userId, proves, prepare }: Redemption<P>,
      effect: (transaction: Transaction, errand: ErrandOf<P>) => Promise<T | undefined>,
    ): Promise<T | CodeRejected | RateLimited> {
      const limited = await limits.codeFrom(client.address)
      if (limited) return limited
      // What is none of ours is neither looked up nor remembered: texts of any length would be.
      if (!isChallengeId(id)) return codeRejected()
      const key = `${purpose} ${id}`
      const challenge = await oneAtATime(key, async () =>
        finished.has(key) ? undefined : await store.challenges.takeTry(id, purpose, clock.now()),
      )
      if (!challenge) finished.set(key, true)
      if (!challenge || (userId !== undefined && ownerOf(challenge.errand) !== userId)) return codeRejected()
      const tries = purpose === 'secondFactor' ? factorTries : mailedTries
      const limitedHere = await tries.count(challenge.subject)
      if (limitedHere) return limitedHere
      compared()
      if (!proves && !matches(challenge.codeHash, hashOf(id, code.trim()))) return codeRejected()
      await prepare?.()
      const done = await store.transaction(async transaction => {
        if (proves && !(await proves(transaction, challenge.errand))) return undefined
        if (!(await store.challenges.use(transaction, id))) return undefined
        return effect(transaction, challenge.errand)
      })
      if (done === undefined) return codeRejected()
      // The owner's own tries do not count against them.
      await tries.forget(challenge.subject)
      return done
    },
  }
}

/** Runs the works of one key after each other: a thousand guesses at once become one writer of one document. */
function createQueues(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    const forget = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(forget, forget)
    return mine
  }
}

function matches(codeHash: string | null, hash: string): boolean {
  return codeHash !== null && sameBytes(Buffer.from(codeHash), Buffer.from(hash))
}

function ownerOf(errand: { readonly purpose: Purpose; readonly userId?: string | null }): string | null {
  return errand.userId ?? null
}

/** Whom a code goes to, and in which words. An address that gets none has a mail to nobody: the same work. */
function letterOf(errand: MailedErrand, code: string) {
  switch (errand.purpose) {
    case 'register':
      return [errand.email, errand.known ? letters.alreadyRegistered() : letters.register(code)] as const
    case 'changeEmail':
      return [errand.email, errand.known ? letters.addressTaken() : letters.changeEmail(code)] as const
    case 'deleteAccount':
      return [errand.email, letters.deleteAccount(code)] as const
    default:
      return [errand.to, letters[errand.purpose](code)] as const
  }
}
