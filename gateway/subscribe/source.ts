// The upstream side of one feed: opens it, notices when it breaks, and opens it again from where it was. It hands on every result
// once and in order, and ends only for a reason that a subscriber must hear.

import type { GraphQLFormattedError } from 'graphql'
import { elapsedMs, randomFraction, startTimer, type Timer } from '#platform/clock.ts'
import { type ErrorCode, errorCodes } from '#schema/codes.ts'
import { cursorOf } from './cursor.ts'
import { reasons } from './reasons.ts'
import { liveOf } from './resolve.ts'
import type { UpstreamEnd, UpstreamHandlers, UpstreamResult } from './upstream.ts'

const firstBackOffMs = 50
const lastBackOffMs = 2_000
/** A subscription that lasted this long was up (longer than connecting may take); the next loss starts the patience anew. */
const provenAfterMs = 12_000

/** How a source subscribes and whom it tells. `patience`: how long it retries before it was first attached, and after a loss. */
export interface SourceOptions {
  /** @param after undefined: from now */
  subscribe(after: number | undefined, handlers: UpstreamHandlers): () => void
  readonly after: number | undefined
  /** Whether the first frame tells the position (`extensions.live.at`), as in mode "feed". */
  readonly announced: boolean
  readonly patience: { readonly firstMs: number; readonly againMs: number }
  /** The follower is attached; `at` is undefined in feeds without cursors. Called again after each reopening. */
  onAttached(at: number | undefined): void
  onResult(result: UpstreamResult): void
  /** It is opened again without a position to go on from: what happens meanwhile is not there. */
  onGap?(why: ErrorCode): void
  /** The feed is over: completed, or for good reasons. */
  onEnd(errors: readonly GraphQLFormattedError[] | undefined): void
}

/** The upstream of one feed. It calls nothing after `close`, and nothing between `pause` and `reopen`. */
export interface Source {
  readonly state: SourceState
  /** Ends the present subscription and opens another one from the last result: a new plan, or a backlog that was let go down. */
  reopen(): void
  pause(): void
  close(): void
}

/** `opening` until first attached, `reopening` after a loss, `paused` until `reopen` is called; `closed` is final. */
export type SourceState = 'opening' | 'live' | 'reopening' | 'paused' | 'closed'

/** What a subgraph that is just going down or coming up may say; anything else is meant. */
const passing: ReadonlySet<unknown> = new Set([
  errorCodes.SUBGRAPH_UNAVAILABLE,
  errorCodes.DRAINING,
  errorCodes.INTERNAL_SERVER_ERROR,
])

/** Subscribes at once, and again after each loss: with a back-off of 50 ms to 2 s and jitter, as long as its patience lasts. */
export function startSource(options: SourceOptions): Source {
  let state: SourceState = 'opening'
  let ingested = options.after
  let everAttached = false
  let attached = false
  let openedAt = 0
  let lostSince: number | undefined
  let failures = 0
  let stop: (() => void) | undefined
  let timer: Timer | undefined

  function openAgain(why: ErrorCode) {
    if (!options.announced && ingested === undefined) options.onGap?.(why)
    open()
  }

  function open() {
    attached = false
    openedAt = elapsedMs()
    stop = options.subscribe(ingested, { next, end })
  }

  function attach(at: number | undefined) {
    attached = true
    everAttached = true
    state = 'live'
    lostSince = undefined
    failures = 0
    ingested ??= at
    options.onAttached(at)
  }

  function next(result: UpstreamResult) {
    if (state === 'closed') return
    if (!attached) {
      const refused = result.data === undefined && result.errors?.length
      if (refused) return end({ reason: 'refused', errors: result.errors ?? [] })
      if (options.announced) return attach(cursorOf(liveOf(result)?.at))
      attach(undefined)
    }
    const cursor = cursorOf(result.extensions?.cursor)
    // A feed that was opened again overlaps with what is known.
    if (cursor !== undefined && ingested !== undefined && cursor <= ingested) return
    if (cursor !== undefined) ingested = cursor
    options.onResult(result)
  }

  function end(reason: UpstreamEnd) {
    if (state === 'closed' || state === 'paused') return
    stop = undefined
    if (reason.reason === 'completed') return over(undefined)
    if (reason.reason === 'refused' && !(everAttached && reason.errors.every(isPassing))) return over(reason.errors)
    if (elapsedMs() - openedAt > provenAfterMs) {
      lostSince = undefined
      // A plain subgraph acknowledges nothing: that it stood is all that there is to see.
      everAttached = true
    }
    lostSince ??= elapsedMs()
    const patience = everAttached ? options.patience.againMs : options.patience.firstMs
    if (elapsedMs() - lostSince > patience) return over(reasons.unavailable)
    state = everAttached ? 'reopening' : 'opening'
    const backOff = Math.min(firstBackOffMs * 2 ** failures++, lastBackOffMs)
    // Spread: a thousand feeds of one subgraph must not all come back in the same millisecond.
    timer = startTimer(backOff * (0.5 + randomFraction()), () => openAgain(errorCodes.SUBGRAPH_UNAVAILABLE))
  }

  function over(errors: readonly GraphQLFormattedError[] | undefined) {
    close()
    options.onEnd(errors)
  }

  function leave() {
    timer?.stop()
    stop?.()
    stop = undefined
  }

  function close() {
    state = 'closed'
    leave()
  }

  open()
  return {
    get state() {
      return state
    },
    reopen() {
      if (state === 'closed') return
      leave()
      state = everAttached ? 'reopening' : 'opening'
      openAgain(errorCodes.SCHEMA_CHANGED)
    },
    pause() {
      if (state === 'closed') return
      leave()
      state = 'paused'
    },
    close,
  }
}

function isPassing(error: GraphQLFormattedError): boolean {
  return passing.has(error.extensions?.code)
}
