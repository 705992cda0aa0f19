// One request until it has an answer that will not change: tried again while the way or the server fails, with the same variables,
// so that the server's `clientKey` makes one result of many tries.
import type { ApolloLink } from '@apollo/client'
import { firstValueFrom, Observable, timeout } from 'rxjs'
import { type BackOff, pause, waitAfter } from '../back-off.ts'
import { codesOf, mayHaveFailedOnTheWay, membersOf, passes, retryAfterOf } from '../errors.ts'

/** How one request is tried, and for how long. */
export interface DeliverOptions {
  send(): Observable<ApolloLink.Result>
  backOff: BackOff
  /** Milliseconds for one try. */
  patience: number
  /** How many tries; for ever by default. */
  attempts?: number
  /** Milliseconds: where the server asks to wait longer, that is the answer. Any wait is done by default. */
  longestWait?: number
  signal: AbortSignal
  /** A try has failed; the next one comes by itself. */
  onWait(reason: string): void
}

/** A server's own failure is repeated this often before it counts as an answer. */
const bugs = 8

/** @returns the answer; undefined if `signal` aborted first. Rejects if the request can never succeed. */
export async function deliver(options: DeliverOptions): Promise<ApolloLink.Result | undefined> {
  const { send, backOff, patience, signal, onWait } = options
  const { attempts = Number.POSITIVE_INFINITY, longestWait = Number.POSITIVE_INFINITY } = options
  for (let tries = 1; !signal.aborted; tries += 1) {
    let asked = 0
    try {
      const result = await firstValueFrom(send().pipe(timeout(patience)))
      const codes = codesOf(result)
      asked = Math.max(retryAfterOf(result), slowDown(result))
      const bug = codes.includes('INTERNAL_SERVER_ERROR') && tries >= bugs
      if ((asked === 0 && (!passes(codes) || bug)) || asked > longestWait || tries >= attempts) return result
      onWait(codes[0] ?? 'RATE_LIMITED')
    } catch (error) {
      if (!mayHaveFailedOnTheWay(error) || tries >= attempts) throw error
      onWait(error instanceof Error ? error.message : String(error))
    }
    await pause(asked + waitAfter(tries, backOff), signal)
  }
  return undefined
}

/** What a link returns for a request that ends with one answer, or with none where it was given up. */
export function answerOf(
  work: (signal: AbortSignal) => Promise<ApolloLink.Result | undefined>,
): Observable<ApolloLink.Result> {
  return new Observable(observer => {
    const stop = new AbortController()
    work(stop.signal).then(
      result => {
        if (result) observer.next(result)
        observer.complete()
      },
      error => observer.error(error),
    )
    return () => stop.abort()
  })
}

/** Milliseconds that a `RateLimited` in place of the data asks for. */
function slowDown(result: ApolloLink.Result): number {
  const limited = membersOf(result).find(({ __typename }) => __typename === 'RateLimited')
  return limited ? Math.max(1, limited.retryAfterMs ?? 1_000) : 0
}
