// How often a secret may be tried, per network address and per account. Redis counts; while it is away codes are refused, and
// passwords fall back to a stricter count in this process.

import { createLimiter, type Limit, type Limiter, type LimitStore } from '#platform/limiter.ts'
import { type RateLimited, rateLimited } from '#platform/refusals.ts'

const minute = 60
const hour = 60 * minute

/** Counted per network address; `AUTH_ADDRESS_LIMIT_FACTOR` multiplies `tries`. */
const perAddress = {
  password: { name: 'password-address', tries: 100, perSeconds: 10 * minute, withoutRedis: 20 },
  code: { name: 'code-address', tries: 60, perSeconds: 10 * minute },
  mail: { name: 'mail-address', tries: 60, perSeconds: hour },
  /** A judgement of a password is work that anybody may ask for. */
  judgement: { name: 'judgement-address', tries: 60, perSeconds: 10 * minute, withoutRedis: 20 },
  refresh: { name: 'refresh-address', tries: 3_000, perSeconds: 10 * minute, withoutRedis: 3_000 },
} as const satisfies Record<string, Limit>

/** Counted per account, or per address of mail where there is none, so that the two look alike. */
const perSubject = {
  /** From one network address: whoever guesses locks themselves out, not the owner. */
  password: { name: 'password', tries: 10, perSeconds: 10 * minute, withoutRedis: 5 },
  /** From everywhere together: a bound on guessing by many addresses. */
  passwordAnywhere: { name: 'password-anywhere', tries: 200, perSeconds: hour, withoutRedis: 20 },
  /** Ten codes of a million, per day: a chance of one in a hundred thousand. */
  code: { name: 'code', tries: 10, perSeconds: 24 * hour },
  /** Apart from mailed codes, whose tries anybody can use up: only who has passed the first factor gets here. */
  factor: { name: 'factor', tries: 10, perSeconds: 24 * hour },
  /** The cooldown between two mails to one address. */
  mailCooldown: { name: 'mail-cooldown', tries: 1, perSeconds: 30 },
  mail: { name: 'mail', tries: 10, perSeconds: hour },
} as const satisfies Record<string, Limit>

export type Limits = ReturnType<typeof createLimits>

export function createLimits(redis: LimitStore, addressFactor: number) {
  const address = byName(perAddress, limit => createLimiter(redis, scaled(limit, addressFactor)))
  const subject = byName(perSubject, limit => createLimiter(redis, limit))
  return {
    /** A password is about to be compared. */
    password: (who: string, from: string) =>
      first('Too many sign-ins from here. Wait, or sign in by a code.', [
        [address.password, from],
        [subject.password, `${who} ${from}`],
        [subject.passwordAnywhere, who],
      ]),
    /** The password was right: this address is the owner's. */
    passwordWasRight: (who: string, from: string) => subject.password.forget(`${who} ${from}`),
    /** A code is about to be looked up: who it belongs to is not known yet. */
    codeFrom: (from: string) => first('Too many codes were tried from here.', [[address.code, from]]),
    /** A code of this subject is about to be compared. */
    codeOf: (who: string) => first('Too many wrong codes today. Sign in by password.', [[subject.code, who]]),
    /** A code of this account's second factor is about to be compared. */
    factorOf: (who: string) => first('Too many wrong codes today. Try again tomorrow.', [[subject.factor, who]]),
    factorWasRight: (who: string) => subject.factor.forget(who),
    /** The strength of a new password is about to be judged. */
    judgement: (from: string) => first('Too many new passwords from here.', [[address.judgement, from]]),
    /** The code was right: the owner's own tries and mails do not count against them. */
    codeWasRight: (who: string) =>
      Promise.all([subject.code, subject.mailCooldown].map(limiter => limiter.forget(who))),
    /** A mail with a code is about to be sent. */
    mail: (who: string, from: string) =>
      first('A code was sent a moment ago. Wait before you ask for another.', [
        [address.mail, from],
        [subject.mailCooldown, who],
        [subject.mail, who],
      ]),
    refresh: (from: string) => first('Too many refreshes from here.', [[address.refresh, from]]),
  }
}

/** Counts in order and stops at the first limit that is met, so that a refused try does not use up the next limit. */
async function first(reason: string, counts: readonly [Limiter, string][]): Promise<RateLimited | undefined> {
  for (const [limiter, key] of counts) {
    const waitMs = await limiter.count(key)
    if (waitMs > 0) return rateLimited(reason, waitMs)
  }
  return undefined
}

function scaled(limit: Limit, factor: number): Limit {
  const alone = limit.withoutRedis === undefined ? {} : { withoutRedis: limit.withoutRedis * factor }
  return { ...limit, ...alone, tries: limit.tries * factor }
}

function byName<N extends string>(limits: Record<N, Limit>, make: (limit: Limit) => Limiter): Record<N, Limiter> {
  return Object.fromEntries(Object.entries<Limit>(limits).map(([name, limit]) => [name, make(limit)])) as Record<
    N,
    Limiter
  >
}
