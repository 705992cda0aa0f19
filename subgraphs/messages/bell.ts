// Lets one reader wait for work that others bring: rung many times while it is busy, it is heard once.

export interface Bell {
  ring(): void
  /** Settles when it has been rung since it was heard last. */
  heard(): Promise<void>
}

export function createBell(): Bell {
  let next = Promise.withResolvers<void>()
  return {
    ring: () => next.resolve(),
    async heard() {
      await next.promise
      next = Promise.withResolvers()
    },
  }
}
