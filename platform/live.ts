// A live subscription of a subgraph: one function that turns a follower and a right check into a field that serves every mode of
// schema/LIVE.md (plain, admit, feed, range). Called by resolvers; it knows no store, no bus and no domain.

import type { GraphQLFieldResolver } from 'graphql'
import { PublicError } from './errors.ts'
import type { Viewer } from './identity.ts'
import { type LiveContext, LiveFrame, type LiveRequest, liveRequestOf } from './live-request.ts'
import { liveTopic } from './live-topic.ts'

/** A replay of more than this is a RESUME_GAP: the client loads a snapshot instead. */
const maxRange = 2_000

/** One event of a log or of an ephemeral feed. Ids in `only`, `except` and `cut` are user ids. */
export interface LiveEvent<T> {
  /** What the field resolves to; undefined for an event that only takes rights away. */
  readonly value: T | undefined
  /** Grows within the feed; absent in ephemeral feeds. */
  readonly cursor?: number
  /** Only these see the event. */
  readonly only?: readonly string[]
  /** These do not see the event. */
  readonly except?: readonly string[]
  /** These lost their right with this event: it is the last one they get. */
  readonly cut?: readonly string[]
}

export interface LiveAdmission {
  /** The newest cursor when the right was read; absent in ephemeral feeds. */
  readonly through?: number
  /** The first cursor that this viewer may see; absent for all of it. */
  readonly visibleFrom?: number
}

export interface LiveFollowing<T> {
  /** The cursor after which the events begin; undefined in ephemeral feeds. */
  readonly at: number | undefined
  readonly events: AsyncIterable<LiveEvent<T>>
}

export interface LiveSubscriptionOptions<A extends object, C, T> {
  /** The argument that `@live(resume:)` names; absent for an ephemeral feed. */
  readonly resume?: keyof A & string
  /**
   * Whether this viewer may join, read from the truth and never from a cache; `through` is read together with the right, so that no
   * removal lies between. @throws PublicError where they may not
   */
  admit(args: A, viewer: Viewer, context: C): Promise<LiveAdmission>
  /**
   * Attaches, then yields every event after `after` in order; undefined begins at the head. Events come as `feed` sees them: the
   * context's viewer is not theirs. Must end when `signal` aborts.
   */
  follow(args: A, after: number | undefined, signal: AbortSignal): Promise<LiveFollowing<T>>
}

export interface LiveField<A, C> {
  readonly subscribe: (
    source: unknown,
    args: A,
    context: C,
    info: Parameters<GraphQLFieldResolver<unknown, C>>[3],
  ) => AsyncIterable<LiveFrame>
  readonly resolve: (frame: unknown) => unknown
}

export function liveSubscription<A extends object, C extends object, T>(
  options: LiveSubscriptionOptions<A, C, T>,
): LiveField<A, C> {
  const { resume } = options
  return {
    resolve: frame => (frame instanceof LiveFrame ? frame.value : frame),
    subscribe(_source, args, context, { fieldName }) {
      const request = liveRequestOf(context as LiveContext)
      const run = {
        ...options,
        args,
        context,
        request,
        after: readAfter(resume === undefined ? undefined : args[resume]),
      }
      const stop = new AbortController()
      if (request.mode === 'admit') return stoppable(admitted(run), stop)
      if (request.mode === undefined) return stoppable(plain(run, stop.signal), stop)
      demandFeed(request, liveTopic(fieldName, Object.fromEntries(Object.entries(args)), resume))
      return stoppable(request.mode === 'feed' ? feed(run, stop.signal) : range(run, stop.signal), stop)
    },
  }
}

/** A cursor scalar may hand over a number or leave the text as it came. */
function readAfter(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined
  const after = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  if (typeof after === 'number' && Number.isSafeInteger(after) && after >= 0) return after
  throw new PublicError('CURSOR_INVALID', 'The cursor is not an unsigned decimal number.')
}

interface Run<A extends object, C, T> extends LiveSubscriptionOptions<A, C, T> {
  readonly args: A
  readonly context: C
  readonly request: LiveRequest
  readonly after: number | undefined
}

/** An assertion of one feed opens that feed and no other; a user's opens none. */
function demandFeed({ viewer }: LiveRequest, topic: string) {
  if (viewer.kind !== 'feed' || viewer.topic !== topic)
    throw new PublicError('FORBIDDEN', 'Only a gateway opens this feed, and only with the assertion made for it.')
}

async function* admitted<A extends object, C, T>({ args, request, context, admit }: Run<A, C, T>) {
  const { through, visibleFrom } = await admit(args, request.viewer, context)
  yield new LiveFrame({ control: { admitted: { through: text(through), visibleFrom: text(visibleFrom) } } })
}

async function* feed<A extends object, C, T>({ args, after, follow }: Run<A, C, T>, signal: AbortSignal) {
  const { at, events } = await follow(args, after, signal)
  yield new LiveFrame({ control: { at: text(at) } })
  for await (const event of events) yield frameOf(event)
}

async function* range<A extends object, C, T>({ args, after, request, follow }: Run<A, C, T>, signal: AbortSignal) {
  const { through } = request
  if (after === undefined || through === undefined)
    throw new PublicError('BAD_USER_INPUT', 'A range needs a cursor to begin after and one to end at.')
  if (through <= after) return
  let sent = 0
  const { events } = await follow(args, after, signal)
  for await (const event of events) {
    const cursor = event.cursor ?? 0
    if (cursor > through) return
    if (++sent > maxRange) throw new PublicError('RESUME_GAP', `There are more than ${maxRange} events in between.`)
    yield frameOf(event)
    if (cursor === through) return
  }
}

/** For a standard gateway, or an operation that may not be shared: one viewer, the same rules, the same cursors. */
async function* plain<A extends object, C, T>(run: Run<A, C, T>, signal: AbortSignal) {
  const { args, after, context, request, admit, follow } = run
  const viewerId = request.viewer.kind === 'user' ? request.viewer.userId : undefined
  if (request.viewer.kind === 'feed') throw new PublicError('FORBIDDEN', 'A feed does not subscribe as a viewer.')
  // Attached before the right is read: a removal after that is an event that we see.
  const head = await follow(args, after, signal)
  const { through, visibleFrom = 0 } = await admit(args, request.viewer, context)
  if (after !== undefined && through !== undefined && after > through)
    throw new PublicError('CURSOR_INVALID', 'The cursor lies beyond the end of this feed.')
  for await (const event of head.events) {
    const { cursor, value, only, except, cut } = event
    const isOurs =
      viewerId === undefined ? only === undefined : (only?.includes(viewerId) ?? true) && !except?.includes(viewerId)
    if (isOurs && value !== undefined && (cursor ?? visibleFrom) >= visibleFrom) yield new LiveFrame({ value, cursor })
    const isCut = viewerId !== undefined && cut?.includes(viewerId) && (cursor === undefined || cursor > (through ?? 0))
    if (isCut) throw new PublicError('SUBSCRIPTION_REVOKED', 'The right to this subscription was taken away.')
  }
}

function frameOf<T>({ value, cursor, only, except, cut }: LiveEvent<T>): LiveFrame {
  const control = { ...(only ? { only } : {}), ...(except ? { except } : {}), ...(cut ? { cut } : {}) }
  return new LiveFrame({ value, cursor, control: Object.keys(control).length > 0 ? control : undefined })
}

const text = (cursor: number | undefined) => (cursor === undefined ? undefined : String(cursor))

/** A generator that waits hears `return()` only after the wait: aborting its signal ends that. */
function stoppable(frames: AsyncGenerator<LiveFrame>, stop: AbortController): AsyncIterableIterator<LiveFrame> {
  return {
    next: () => frames.next(),
    async return() {
      stop.abort()
      return frames.return(undefined)
    },
    async throw(error) {
      stop.abort()
      return frames.throw(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
