// How much callers may ask for in a minute, by what it costs: who is signed in by who they are, everybody else by the network that
// they call from. Counted in this process: a flood must be cheap to refuse. Two buckets each, for operations and for the events of
// subscriptions: others make those, and however many they make, nobody loses the right to ask by it.

import type { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { elapsedMs } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import { networkOf } from '#platform/http/network.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import type { Caller } from '../identity/callers.ts'
import { Bucket, type BudgetLeft } from './bucket.ts'
import type { Client } from './client-address.ts'

/** Beyond these the longest unused is forgotten, which is to say full. Apart, so that ever new addresses push no user out. */
const kept = { users: 100_000, networks: 50_000 }
/** A tenth of it has come back by the time that is told: who came back for one event would be ended again by the next. */
const share = 0.1

/** The most that one operation may cost, and what one user or one network may spend in a minute. */
export interface BudgetLimits {
  /** Of one operation. */
  readonly cost: number
  /** A minute. */
  readonly costPerUser: number
  /** A minute. */
  readonly costPerAddress: number
}

/** What one caller has. */
export interface Purse {
  readonly operations: Bucket
  readonly events: Bucket
}

/** What each caller of this process may still spend. Used by `createCharges`. */
export interface Budget {
  /**
   * Charges one operation.
   * @returns why it may not run, and then nothing is charged: RATE_LIMITED with `retryAfterMs`, or OPERATION_TOO_COMPLEX where no
   *   waiting would help
   */
  take(caller: Caller, client: Client, cost: number): GraphQLError | undefined
  left(caller: Caller, client: Client): BudgetLeft
  /** To be held while a subscription runs: its events are paid from here. */
  purseOf(caller: Caller, client: Client): Purse
}

/** Every caller starts with full buckets. In memory only: a restart fills them again. */
export function createBudget(limits: BudgetLimits): Budget {
  const users = new LRUCache<string, Purse>(atMostEntries(kept.users))
  const networks = new LRUCache<string, Purse>(atMostEntries(kept.networks))

  function purseOf({ viewer }: Caller, { address }: Client): Purse {
    return viewer.kind === 'user'
      ? found(users, viewer.userId, limits.costPerUser)
      : found(networks, networkOf(address), limits.costPerAddress)
  }

  function found(purses: LRUCache<string, Purse>, key: string, size: number): Purse {
    const known = purses.get(key)
    if (known) return known
    const at = elapsedMs()
    const purse = { operations: new Bucket(size, at), events: new Bucket(size, at) }
    purses.set(key, purse)
    return purse
  }

  return {
    purseOf,
    take(caller, client, cost) {
      const { operations } = purseOf(caller, client)
      // Who may never spend so much in a minute is not told to wait for it.
      const most = Math.min(limits.cost, operations.size)
      if (cost > most) return tooDear(cost, most)
      const at = elapsedMs()
      return operations.pay(cost, at) ? undefined : overspent(operations.wait(cost, at))
    },
    left: (caller, client) => purseOf(caller, client).operations.state(elapsedMs()),
  }
}

/** When a subscription that was ended for want of budget is welcome again. */
export function resumeAfterMs(events: Bucket, price: number, at: number): number {
  return events.wait(Math.max(price, events.size * share), at)
}

function tooDear(cost: number, most: number): GraphQLError {
  return refusal(
    errorCodes.OPERATION_TOO_COMPLEX,
    `The operation costs ${cost}; one may cost at most ${most}. Ask for shorter pages, or for less of what is in them.`,
    { extensions: { requested: cost, limit: most } },
  )
}

function overspent(retryAfterMs: number): GraphQLError {
  return refusal(errorCodes.RATE_LIMITED, 'Your operations of the last minute have cost too much; try again later.', {
    extensions: { retryAfterMs },
  })
}
