// Points in time that tests give as inputs or put into a store. What a test waits for is no time: see wait.ts.

export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

export const present = (): Date => new Date()

export const inFuture = (ms: number): Date => new Date(Date.now() + ms)

/** To make a row older than it is, as only time would. */
export const inPast = (ms: number): Date => inFuture(-ms)
