// How often a secret may be tried, and how often a mail is sent. What is counted for an address alone can be used up by anybody who
// knows it, so nothing that an owner needs depends on such a count: docs/decisions/0020 says how. Redis counts; while it is away
// codes are refused, and passwords fall back to a stricter count in this process.

import { createLimiter, type Limit, type Limiter, type LimitStore } from '#platform/redis/limiter.ts'
import { type RateLimited, rateLimited } from '#platform/refusals.ts'
import { mailWindowMs, type Purpose } from './model.ts'
import type { Caller } from './service/callers.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Work that anybody may ask for: counted per network. `AUTH_ADDRESS_LIMIT_FACTOR` multiplies `tries`. */
const perNetwork = {
  password: { name: 'password-address', tries: 100, perSeconds: 10 * minute, withoutRedis: 20 },
  code: { name: 'code-address', tries: 60, perSeconds: 10 * minute },
  mail: { name: 'mail-address', tries: 60, perSeconds: hour },
  /** A judgement of a password is work that anybody may ask for. */
  passwordChecks: { name: 'judgement-address', tries: 60, perSeconds: 10 * minute, withoutRedis: 20 },
  refresh: { name: 'refresh-address', tries: 3_000, perSeconds: 10 * minute, withoutRedis: 3_000 },
} as const satisfies Record<string, Limit>

/** Counted for an address and who asks about it, or for an address and all strangers together. */
const perSubject = {
  /** By one caller: whoever guesses locks themselves out, not the owner. */
  password: { name: 'password', tries: 10, perSeconds: 10 * minute, withoutRedis: 5 },
  /** By all strangers together: a bound on guessing from many networks. Where the account is used nobody is refused for it. */
  passwordOfStrangers: { name: 'password-anywhere', tries: 200, perSeconds: hour, withoutRedis: 20 },
  /** Ten of a million, three of which are right at any moment. By one caller, and by all strangers together. */
  factor: { name: 'factor', tries: 10, perSeconds: day },
  /** Between two mails that one caller asks for. */
  mailCooldown: { name: 'mail-cooldown', tries: 1, perSeconds: 30 },
} as const satisfies Record<string, Limit>

/** Who asks for mails: everybody whom nothing sets apart, somebody where the account is used, or the owner. */
type Kind = 'strangers' | 'home' | 'own'

const perWindow = mailWindowMs / 1_000

/** Mails for each purpose, and how many mails of all purposes have a code of six digits: five guesses each. */
const mailBudgets: Record<Kind, { readonly mails: Limit; readonly short: Limit }> = {
  strangers: {
    mails: { name: 'mail-strangers', tries: 3, perSeconds: perWindow },
    short: { name: 'short-strangers', tries: 2, perSeconds: day },
  },
  home: {
    mails: { name: 'mail-home', tries: 5, perSeconds: perWindow },
    short: { name: 'short-home', tries: 4, perSeconds: day },
  },
  own: {
    mails: { name: 'mail-own', tries: 10, perSeconds: perWindow },
    short: { name: 'short-own', tries: 10, perSeconds: day },
  },
}

/** How a challenge gets its code: by a mail of its own with a short or a long one, or by the last long one that was mailed. */
export type Mailing = 'short' | 'long' | 'none'
export type MailedPurpose = Exclude<Purpose, 'secondFactor'>
/** An object, so that a purpose that is missing does not compile. */
const mailed: Record<MailedPurpose, true> = {
  register: true,
  login: true,
  resetPassword: true,
  changeEmail: true,
  deleteAccount: true,
}
const mailedPurposes = Object.keys(mailed) as MailedPurpose[]

export type Limits = ReturnType<typeof createLimits>

export function createLimits(redis: LimitStore, networkFactor: number) {
  const network = byName(perNetwork, limit => createLimiter(redis, scaled(limit, networkFactor)))
  const subject = byName(perSubject, limit => createLimiter(redis, limit))
  const mailing = byName(mailBudgets, budget => byName(budget, limit => createLimiter(redis, limit)))
  const kindOf = async ({ isOwn, isHome }: Caller): Promise<Kind> => {
    if (isOwn) return 'own'
    return (await isHome()) ? 'home' : 'strangers'
  }
  const forCaller = (who: string, key: string, kind: Kind) => (kind === 'strangers' ? who : `${who} ${key}`)
  return {
    /** A password is about to be compared. */
    async password(who: string, caller: Caller): Promise<RateLimited | undefined> {
      const reason = 'Too many sign-ins from here. Wait, or sign in by a code.'
      const { key, isOwn } = caller
      const limited = await first(reason, [
        ...(isOwn ? [] : ([[network.password, key]] as const)),
        [subject.password, `${who} ${key}`],
      ])
      if (limited || isOwn) return limited
      const waitMs = await subject.passwordOfStrangers.count(who)
      return waitMs === 0 || (await caller.isHome()) ? undefined : rateLimited(reason, waitMs)
    },
    passwordWasRight: (who: string, { key }: Caller) => subject.password.forget(`${who} ${key}`),
    /** A code is about to be looked up: who it belongs to is not known yet. */
    codeFrom: (key: string) => first('Too many codes were tried from here.', [[network.code, key]]),
    /** A code of this account's authenticator is about to be compared. */
    async factorOf(who: string, caller: Caller): Promise<RateLimited | undefined> {
      const counted = forCaller(who, caller.key, await kindOf(caller))
      return first('Too many wrong codes today. Use a recovery code, or set a new password.', [
        [subject.factor, counted],
      ])
    },
    factorWasRight: (who: string, { key }: Caller) => forgetAll(subject.factor, [who, `${who} ${key}`]),
    /** The strength of a new password is about to be judged. */
    passwordChecks: (key: string) => first('Too many new passwords from here.', [[network.passwordChecks, key]]),
    /** Somebody asks for a code by mail. Only who has just had one is refused: for everybody else there is a code to come by. */
    async mail(purpose: MailedPurpose, who: string, caller: Caller): Promise<Mailing | RateLimited> {
      const { key, isOwn } = caller
      const limited = await first('A code was sent a moment ago. Wait before you ask for another.', [
        ...(isOwn ? [] : ([[network.mail, key]] as const)),
        [subject.mailCooldown, `${who} ${key}`],
      ])
      if (limited) return limited
      const kind = await kindOf(caller)
      const counted = forCaller(who, key, kind)
      const { waitMs, left } = await mailing[kind].mails.take(`${purpose} ${counted}`)
      if (waitMs > 0) {
        // Nothing was sent that anybody would have to wait after.
        await subject.mailCooldown.forget(`${who} ${key}`)
        return 'none'
      }
      // The last mail of a window always has a long code: it goes with every later challenge of that window.
      return left > 0 && (await mailing[kind].short.count(counted)) === 0 ? 'short' : 'long'
    },
    /** A code was right, or the codes on their way are good for nothing any more: mails are sent again as before. */
    async forgetMails(who: string, key: string): Promise<void> {
      const counts = (['strangers', 'home', 'own'] as const).flatMap(kind => {
        const counted = forCaller(who, key, kind)
        const { mails, short } = mailing[kind]
        return [short.forget(counted), ...mailedPurposes.map(purpose => mails.forget(`${purpose} ${counted}`))]
      })
      await Promise.all([subject.mailCooldown.forget(`${who} ${key}`), ...counts])
    },
    /** Who has guessed at the second factor had the old password. */
    passwordWasSet: (who: string) => subject.factor.forget(who),
    refresh: (key: string) => first('Too many refreshes from here.', [[network.refresh, key]]),
  }
}

/** Counts in order and stops at the first limit that is met, so that a refused try does not use up the next limit. */
async function first(
  reason: string,
  counts: readonly (readonly [Limiter, string])[],
): Promise<RateLimited | undefined> {
  for (const [limiter, key] of counts) {
    const waitMs = await limiter.count(key)
    if (waitMs > 0) return rateLimited(reason, waitMs)
  }
  return undefined
}

async function forgetAll(limiter: Limiter, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map(key => limiter.forget(key)))
}

function scaled(limit: Limit, factor: number): Limit {
  const alone = limit.withoutRedis === undefined ? {} : { withoutRedis: limit.withoutRedis * factor }
  return { ...limit, ...alone, tries: limit.tries * factor }
}

function byName<N extends string, A, B>(made: Record<N, A>, make: (one: A) => B): Record<N, B> {
  return Object.fromEntries(Object.entries<A>(made).map(([name, one]) => [name, make(one)])) as Record<N, B>
}
