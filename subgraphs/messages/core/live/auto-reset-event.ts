// Lets one reader wait for work that others bring: rung many times while it is busy, it is heard once.

export interface AutoResetEvent {
  set(): void
  /** Settles when it has been rung since it was heard last. */
  wait(): Promise<void>
}

export function createAutoResetEvent(): AutoResetEvent {
  let next = Promise.withResolvers<void>()
  return {
    set: () => next.resolve(),
    async wait() {
      await next.promise
      next = Promise.withResolvers()
    },
  }
}
