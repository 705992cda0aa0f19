// Codes by mail: given out for a request, taken back once. Registration, sign-in by code and all that follow go through here.

import { LRUCache } from 'lru-cache'
import type { Clock } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import type { RateLimited } from '#platform/refusals.ts'
import {
  codeLengths,
  hmac,
  isChallengeId,
  isLongCode,
  newChallengeId,
  newCode,
  newLongCode,
  sameBytes,
  typedCode,
} from '../crypto/secrets.ts'
import type { Limits, MailedPurpose, Mailing } from '../limits.ts'
import { codeMailOf } from '../mail/code-mails.ts'
import type { Outbox } from '../mail/queue.ts'
import {
  type Challenge,
  type Client,
  type CodeRequestOf,
  codeLifetimeMs,
  codeTries,
  longCodeLifetimeMs,
  type Purpose,
} from '../model.ts'
import { type CodeRejected, codeRejected } from '../refusals.ts'
import type { Store, Transaction } from '../store.ts'
import type { Caller, Callers } from './callers.ts'
import { createQueues } from './queues.ts'

export interface CodeSent {
  readonly challenge: string
  readonly email: string
  readonly codeLength: number
  readonly mailed: boolean
  readonly codeExpiresAt: Date
}

type MailedCodeRequest = CodeRequestOf<MailedPurpose>

export interface Begun {
  readonly codeRequest: MailedCodeRequest
  /** Whose account it is about, by the key of its address. */
  readonly subject: string
}

export interface Redemption<P extends Purpose> {
  readonly challenge: string
  readonly code: string
  readonly purpose: P
  readonly client: Client
  /** Whose request it must be, where somebody is signed in. */
  readonly userId?: string
  /** A try is about to be made, by somebody whom a count of their own may stop. */
  readonly counted?: (challenge: Challenge<P>) => Promise<RateLimited | undefined>
  /** Stands in for the comparison with a mailed code. */
  readonly proves?: (transaction: Transaction, codeRequest: CodeRequestOf<P>) => Promise<boolean>
  /** Work that costs: done once the code was right, and before the transaction. */
  readonly prepare?: () => Promise<void>
}

export interface ChallengesOptions {
  readonly store: Store
  readonly callers: Callers
  readonly outbox: Outbox
  readonly limits: Limits
  readonly codeKey: Buffer
  readonly clock: Clock
  /** Told of each comparison of a code. */
  readonly compared: () => void
}

export type Challenges = ReturnType<typeof createChallenges>

export function createChallenges({ store, callers, outbox, limits, codeKey, clock, compared }: ChallengesOptions) {
  /** A short code belongs to one challenge. */
  const shortHash = (id: string, code: string) => hmac(codeKey, id, code).toString('base64url')
  /** A long one belongs to a mailbox: whoever asked for it, the mailbox's owner may use it in a challenge of their own. */
  const longHash = (purpose: Purpose, mailbox: string, code: string) =>
    hmac(codeKey, 'long', purpose, mailbox, code).toString('base64url')
  const oneAtATime = createQueues()
  /** What has no try left never gets one again: a guesser who goes on costs no question to the store. */
  const finished = new LRUCache<string, true>(atMostEntries(10_000))
  const later = (ms: number) => new Date(clock.now().getTime() + ms)

  const mailShort = async (transaction: Transaction, codeRequest: MailedCodeRequest, code: string) => {
    await outbox.put(transaction, ...codeMailOf(codeRequest, { code, isLong: false }), later(codeLifetimeMs))
  }
  const mailLong = async (transaction: Transaction, codeRequest: MailedCodeRequest) => {
    const code = newLongCode()
    const mailbox = mailboxOf(codeRequest)
    const expiresAt = later(longCodeLifetimeMs)
    const hash = longHash(codeRequest.purpose, mailbox, typedCode(code))
    await store.mailedCodes.insert(transaction, { hash, mailbox, expiresAt })
    await outbox.put(transaction, ...codeMailOf(codeRequest, { code, isLong: true }), expiresAt)
  }
  /** Stores the challenge and its mail together, the same rows for a request that leads nowhere. */
  const send = async (
    { codeRequest, subject }: Begun,
    mailing: Mailing,
    replaced?: string,
  ): Promise<CodeSent | undefined> => {
    const id = newChallengeId()
    const code = newCode()
    const expiresAt = later(codeLifetimeMs)
    const codeHash = mailing === 'short' ? shortHash(id, code) : null
    const sent = await store.transaction(async transaction => {
      if (replaced && !(await store.challenges.use(transaction, replaced))) return false
      await store.challenges.insert(
        { id, subject, codeRequest, codeHash, triesLeft: codeTries, expiresAt },
        transaction,
      )
      if (mailing === 'short') await mailShort(transaction, codeRequest, code)
      if (mailing === 'long') await mailLong(transaction, codeRequest)
      return true
    })
    if (!sent) return undefined
    if (mailing !== 'none') outbox.wake()
    const codeLength = mailing === 'short' ? codeLengths.short : codeLengths.long
    const answer = { challenge: id, email: codeRequest.email, codeLength, mailed: mailing !== 'none' }
    return { ...answer, codeExpiresAt: expiresAt }
  }
  /** Of a mailed code: whether it is right, and the hash to spend where it is a long one. */
  const compare = async ({ id, codeRequest, codeHash }: Challenge, code: string) => {
    const typed = typedCode(code)
    if (!isLongCode(typed)) return { right: matches(codeHash, shortHash(id, typed)) }
    const spent = longHash(codeRequest.purpose, mailboxOf(codeRequest), typed)
    return { right: await store.mailedCodes.isGood(spent, clock.now()), spent }
  }

  return {
    /**
     * Begins what a code is for, and mails one where that is due.
     * @param mailbox the key of the address that gets the code
     * @param make the request's own work, done once it is clear that the request is not refused
     */
    async request(
      purpose: MailedPurpose,
      mailbox: string,
      caller: Caller,
      make: () => Promise<Begun>,
    ): Promise<CodeSent | RateLimited> {
      const mailing = await limits.mail(purpose, mailbox, caller)
      if (typeof mailing !== 'string') return mailing
      const sent = await send(await make(), mailing)
      if (!sent) throw new Error('a challenge that replaces none was not stored')
      return sent
    },

    /** Ends what was begun with codes for this address, and the codes themselves: they went to somebody who may be somebody else. */
    async removeAll(transaction: Transaction, emailKey: string): Promise<void> {
      await store.challenges.removeAll(transaction, emailKey)
      await store.mailedCodes.removeAll(transaction, emailKey)
    },
    /** Called after the commit: where the codes are gone, mails are sent anew. */
    wereRemoved: (emailKey: string, client: Client) => limits.forgetMails(emailKey, callers.keyOf(client)),

    /** A challenge without a mailed code. */
    async open(
      transaction: Transaction,
      codeRequest: CodeRequestOf<'secondFactor'>,
      subject: string,
    ): Promise<{ challenge: string; codeExpiresAt: Date }> {
      const challenge = {
        id: newChallengeId(),
        subject,
        codeRequest,
        codeHash: null,
        triesLeft: codeTries,
        expiresAt: later(codeLifetimeMs),
      }
      await store.challenges.insert(challenge, transaction)
      return { challenge: challenge.id, codeExpiresAt: challenge.expiresAt }
    },

    /** Puts a new challenge with a new code in the place of one whose mail did not arrive. */
    async resend(id: string, client: Client): Promise<CodeSent | CodeRejected | RateLimited> {
      const limited = await limits.codeFrom(callers.keyOf(client))
      if (limited) return limited
      if (!isChallengeId(id)) return codeRejected('challenge')
      const old = await store.challenges.findLiving(id, clock.now())
      if (!old || old.codeRequest.purpose === 'secondFactor') return codeRejected('challenge')
      const { codeRequest, subject } = old
      const mailbox = mailboxOf(codeRequest)
      const mailing = await limits.mail(codeRequest.purpose, mailbox, await callers.of(mailbox, client))
      if (typeof mailing !== 'string') return mailing
      return (await send({ codeRequest, subject }, mailing, id)) ?? codeRejected('challenge')
    },

    /**
     * Takes one try and runs `effect` in the transaction that uses the challenge up: for one code at most one effect commits.
     * @param effect gives undefined to refuse after all, as when the account is gone
     */
    async redeem<P extends Purpose, T>(
      { challenge: id, code, purpose, client, userId, counted, proves, prepare }: Redemption<P>,
      effect: (transaction: Transaction, codeRequest: CodeRequestOf<P>) => Promise<T | undefined>,
    ): Promise<T | CodeRejected | RateLimited> {
      const from = callers.keyOf(client)
      const limited = await limits.codeFrom(from)
      if (limited) return limited
      // What is none of ours is neither looked up nor remembered: texts of any length would be.
      if (!isChallengeId(id)) return codeRejected()
      const key = `${purpose} ${id}`
      const challenge = await oneAtATime(key, async () =>
        finished.has(key) ? undefined : await store.challenges.takeTry(id, purpose, clock.now()),
      )
      if (!challenge) finished.set(key, true)
      if (!challenge || (userId !== undefined && ownerOf(challenge.codeRequest) !== userId)) return codeRejected()
      const limitedHere = await counted?.(challenge)
      if (limitedHere) return limitedHere
      compared()
      const { right, spent } = proves ? { right: true } : await compare(challenge, code)
      if (!right) return codeRejected()
      await prepare?.()
      const done = await store.transaction(async transaction => {
        if (proves && !(await proves(transaction, challenge.codeRequest))) return undefined
        if (spent && !(await store.mailedCodes.spend(transaction, spent))) return undefined
        if (!(await store.challenges.use(transaction, id))) return undefined
        return effect(transaction, challenge.codeRequest)
      })
      if (done === undefined) return codeRejected()
      // The owner's own requests do not count against them.
      if (!proves) await limits.forgetMails(mailboxOf(challenge.codeRequest), from)
      return done
    },
  }
}

function matches(codeHash: string | null, hash: string): boolean {
  return codeHash !== null && sameBytes(Buffer.from(codeHash), Buffer.from(hash))
}

function ownerOf(codeRequest: { readonly purpose: Purpose; readonly userId?: string | null }): string | null {
  return codeRequest.userId ?? null
}

/** The key of the address that a code goes to: of the one that is asked about, or of a new one for the account. */
function mailboxOf({ email }: { readonly email: string }): string {
  return email.toLowerCase()
}
