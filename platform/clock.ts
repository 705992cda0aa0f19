// Where a service takes the time from, so that a test of rules can set it. Order is never taken from a clock.

export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
