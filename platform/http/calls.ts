// The HTTP calls that a subgraph answers: so many at once, each for as long as its caller waits. While a store is away they pile up
// here and nowhere else, and whoever comes on top is told to come again. Used by subgraph-server.ts.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { type CallDeadline, deadlineHeader, readDeadline, within } from '../async/deadline.ts'
import { createTurns } from '../async/turns.ts'

/**
 * A gateway has 64 at once under way, and what it gives up goes on here until the store answers: this is what may be left to do when
 * the store is back. A healthy subgraph has some dozens, and 50 connections to its store.
 */
const atOnce = 256

/** Bounds how many HTTP calls a subgraph answers at once, and gives each its deadline. */
export interface Calls {
  /** How many are being answered, those that nobody waits for any more included. */
  readonly running: number
  /** Reads how long the caller waits, as early as there are headers. */
  received(request: FastifyRequest, reply: FastifyReply): void
  /** @throws PublicError OVERLOADED, without having begun, where there are too many or the caller has given up */
  answer<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T>
}

/** Up to 256 calls at once; more are refused and do not wait. */
export function createCalls(): Calls {
  const turns = createTurns({ atOnce, mostWaiting: 0 })
  const deadlines = new WeakMap<FastifyRequest, CallDeadline>()
  return {
    get running() {
      return turns.running
    },
    received(request, reply) {
      const deadline = readDeadline(request.headers[deadlineHeader])
      deadlines.set(request, deadline)
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) deadline.callerLeft()
      })
    },
    async answer(request, work) {
      const deadline = deadlines.get(request)
      try {
        return await within(deadline, () => turns.run(work))
      } finally {
        deadline?.answered()
      }
    },
  }
}
