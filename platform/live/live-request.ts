// What a `subscribe` message says beside its operation, how a resolver gets to it, and the frames that it yields. The socket writes
// it, live.ts reads it, live-execution.ts turns frames into results.

import { PublicError } from '../errors.ts'
import type { Viewer } from '../identity/identity.ts'

/** Who subscribes, and in which mode of schema/LIVE.md. */
export interface LiveRequest {
  readonly viewer: Viewer
  /** undefined: a plain subscription of one viewer. */
  readonly mode: 'admit' | 'feed' | 'range' | undefined
  /** The last cursor of a range. */
  readonly through: number | undefined
}

/** By the context of their subscription, so that no domain's context needs a field for it. */
const requests = new WeakMap<object, LiveRequest>()

/** Puts the request where `liveRequestOf` finds it. */
export function withLiveRequest<C extends object>(context: C, request: LiveRequest): C {
  requests.set(context, request)
  return context
}

/** The request of a subscription, by its context. @throws Error where `withLiveRequest` was not called for it */
export function liveRequestOf(context: object): LiveRequest {
  const request = requests.get(context)
  if (!request) throw new Error('a live subscription was run by a server that does not know of them')
  return request
}

/**
 * Reads `extensions.live` of a `subscribe` payload.
 * @throws PublicError where the mode is unknown or the range has no end
 */
export function readLiveRequest(live: unknown, viewer: Viewer): LiveRequest {
  if (typeof live !== 'object' || live === null) return { viewer, mode: undefined, through: undefined }
  const { mode, through } = live as Record<string, unknown>
  if (mode !== undefined && mode !== 'admit' && mode !== 'feed' && mode !== 'range')
    throw new PublicError('BAD_REQUEST', 'extensions.live.mode is none of admit, feed and range.')
  const end = typeof through === 'string' && /^\d{1,16}$/.test(through) ? Number(through) : undefined
  if (mode === 'range' && end === undefined)
    throw new PublicError('BAD_REQUEST', 'A range needs extensions.live.through.')
  return { viewer, mode, through: end }
}

/** The parts of a frame; one without a value only carries control words. */
export interface LiveFrameInit {
  readonly value?: unknown
  readonly cursor?: number | undefined
  /** The content of `extensions.live`. */
  readonly control?: Readonly<Record<string, unknown>> | undefined
}

/** What a live subscription's source yields: a value with its place in the feed, or a word to the gateway without a value. */
export class LiveFrame {
  readonly value: unknown
  readonly cursor: number | undefined
  readonly control: Readonly<Record<string, unknown>> | undefined
  constructor({ value, cursor, control }: LiveFrameInit) {
    this.value = value
    this.cursor = cursor
    this.control = control
  }
}
