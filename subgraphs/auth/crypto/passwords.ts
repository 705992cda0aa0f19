// Password hashes: argon2id in the runtime's thread pool, never more at once than there are processors for, so that a rush of
// sign-ins waits in line here and the event loop goes on. So the memory is bounded too: that of one hash for each processor.

import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { createTurns } from '#platform/async/turns.ts'
import type { Argon2Cost } from '../model.ts'

/** More would wait for longer than anybody does: 1,000 hashes take two processors half a minute. */
const mostWaiting = 1_000

export interface Passwords {
  /** @returns a PHC string */
  hash(password: string): Promise<string>
  /** Without a hash, as for an unknown address, the same work is done and the answer is false. */
  verify(passwordHash: string | undefined, password: string): Promise<boolean>
  /** Whether a hash was made at a lower cost than is asked for today. */
  isOutdated(passwordHash: string): boolean
}

export interface PasswordsOptions {
  readonly cost: Argon2Cost
  /** Told of each hash and each comparison. */
  readonly worked?: () => void
  readonly atOnce?: number
}

export function createPasswords({ cost, worked, atOnce = availableParallelism() }: PasswordsOptions): Passwords {
  const { memoryKib, passes } = cost
  const argon2Cost = { memoryCost: memoryKib, timeCost: passes, parallelism: 1 }
  const turns = createTurns({ atOnce, mostWaiting })
  const turn = <T>(work: () => Promise<T>): Promise<T> =>
    turns.run(() => {
      worked?.()
      return work()
    })
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
      const { memoryCost = 0, timeCost = 0 } = parseOptions(passwordHash)
      return memoryCost < memoryKib || timeCost < passes
    },
  }
}
