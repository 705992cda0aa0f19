// Password hashes: argon2id in the runtime's thread pool, never more at once than there are processors for, so that a rush of
// sign-ins waits in line here and the event loop goes on.

import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id. A higher cost here makes old hashes be renewed at the next sign-in. */
export const argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export interface Passwords {
  /** @returns a PHC string */
  hash(password: string): Promise<string>
  /** Without a hash, as for an unknown address, the same work is done and the answer is false. */
  verify(passwordHash: string | undefined, password: string): Promise<boolean>
  /** Whether a hash was made at another cost than is asked for today. */
  isOutdated(passwordHash: string): boolean
}

export interface PasswordsOptions {
  /** Told of each hash and each comparison. */
  readonly worked?: () => void
  readonly atOnce?: number
}

export function createPasswords({ worked, atOnce = availableParallelism() }: PasswordsOptions = {}): Passwords {
  const inTurn = createTurns(atOnce)
  const turn: typeof inTurn = work => {
    worked?.()
    return inTurn(work)
  }
  // Made on first use: nobody knows its password, and it costs what a real one costs.
  let nobody: Promise<string> | undefined
  return {
    hash: password => turn(() => hash(password, argon2Cost)),
    async verify(passwordHash, password) {
      nobody ??= hash(crypto.randomUUID(), argon2Cost)
      const against = passwordHash ?? (await nobody)
      const same = await turn(() => verify(against, password))
      return same && passwordHash !== undefined
    },
    isOutdated(passwordHash) {
      const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash)
      const { memoryCost: memory, timeCost: time, parallelism: lanes } = argon2Cost
      return memoryCost !== memory || timeCost !== time || parallelism !== lanes
    },
  }
}

function createTurns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async work => {
    if (running >= limit) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      // The place is handed on, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
