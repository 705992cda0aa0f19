// How often callers without a token may ask, by the network that they call from. Counted in this process: a flood must be cheap to
// refuse. Who is signed in is limited as a user, by what they hold open and by the rules of each action.

import type { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import { elapsedMs } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import { networkOf } from '#platform/http/network.ts'
import { errorCodes } from '#schema/codes.ts'
import { refusal } from '../errors.ts'
import type { Caller } from '../identity/callers.ts'
import { Bucket } from './bucket.ts'
import type { Client } from './client-address.ts'

const networksKept = 50_000

/** Limits the operations of callers who are not signed in, by network. Signed-in callers always pass. */
export interface AnonymousRate {
  /** Counts one operation. @returns why it is not taken; undefined where it is */
  refuse(caller: Caller, client: Client): GraphQLError | undefined
}

/** A bucket for each network: `perMinute` at once, and as many each minute from then on. */
export function createAnonymousRate(perMinute: number): AnonymousRate {
  const buckets = new LRUCache<string, Bucket>(atMostEntries(networksKept))

  function bucketOf(network: string, at: number): Bucket {
    const known = buckets.get(network)
    if (known) return known
    const bucket = new Bucket(perMinute, at)
    buckets.set(network, bucket)
    return bucket
  }

  return {
    refuse({ viewer }, { address }) {
      if (viewer.kind === 'user') return undefined
      const at = elapsedMs()
      const bucket = bucketOf(networkOf(address), at)
      if (bucket.pay(1, at)) return undefined
      const retryAfterMs = bucket.wait(1, at)
      const message = 'Too many requests from your network without signing in; try again later.'
      return refusal(errorCodes.RATE_LIMITED, message, { extensions: { retryAfterMs } })
    },
  }
}
