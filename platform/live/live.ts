// A live subscription of a subgraph: one function that turns a follower and a right check into a field that serves every mode of
// schema/LIVE.md (plain, admit, feed, range). Called by resolvers; it knows no store, no bus and no domain.

import type { GraphQLResolveInfo } from 'graphql'
import { PublicError } from '../errors.ts'
import { recordedStep } from '../process/spans.ts'
import { concerns } from './audience.ts'
import { LiveFrame, type LiveRequest, liveRequestOf } from './live-request.ts'
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
  /** What an event without a cursor is the latest state of: a slow reader is sent the last one of each key only. */
  readonly key?: string
  /** When it was stored, for whoever measures how long it takes to be heard. */
  readonly storedAt?: Date
  /** The step that has caused it. */
  readonly traceparent?: string | undefined
}

/** The answer of `admit`: from where to where this viewer may read the feed. */
export interface LiveAdmission {
  /** The newest cursor when the right was read; absent in ephemeral feeds. */
  readonly through?: number
  /** The first cursor that this viewer may see; absent for all of it. */
  readonly visibleFrom?: number
}

/** Where a feed is to begin, and when it has to end. */
export interface LiveStart {
  readonly after: number | undefined
  readonly signal: AbortSignal
}

/** A feed that was attached: nothing after `at` is missed. */
export interface LiveFollowing<T> {
  /** The cursor after which the events begin; undefined in ephemeral feeds. */
  readonly at: number | undefined
  readonly events: AsyncIterable<LiveEvent<T>>
}

/** What a domain says of one subscription field: who may have the feed, and how it is read. */
export interface LiveSubscriptionOptions<A extends object, C, T> {
  /** The argument that `@live(resume:)` names; absent for an ephemeral feed. */
  readonly resume?: keyof A & string
  /**
   * Whether the context's viewer may join, read from the truth and never from a cache. `through` is read before the right, or in
   * one snapshot with it: a removal between the two would be taken for known. @throws PublicError where they may not
   */
  admit(args: A, context: C): Promise<LiveAdmission>
  /**
   * Attaches, then yields every event after `after` in order; undefined begins at the head. The events are the same whoever asks.
   * Must end when `signal` aborts.
   */
  follow(args: A, context: C, from: LiveStart): Promise<LiveFollowing<T>>
}

/** A subscription field of a resolver map: its source and how a frame becomes its value. */
export interface LiveField<A, C, T> {
  subscribe(source: unknown, args: A, context: C, info: GraphQLResolveInfo): AsyncIterable<LiveFrame>
  resolve(frame: LiveFrame): T
}

/** @returns the field's entry in a resolver map */
export function liveSubscription<A extends object, C extends object, T>(
  options: LiveSubscriptionOptions<A, C, T>,
): LiveField<A, C, T> {
  const { resume } = options
  return {
    resolve: frame => frame.value as T,
    subscribe(_source, args, context, { fieldName }) {
      const request = liveRequestOf(context)
      const stop = new AbortController()
      const after = readAfter(resume === undefined ? undefined : args[resume])
      const run = { ...options, args, context, request, after, signal: stop.signal }
      if (request.mode === 'admit') return stoppable(admitted(run), stop)
      if (request.mode === undefined) return stoppable(plain(run), stop)
      demandFeed(request, liveTopic(fieldName, Object.fromEntries(Object.entries(args)), resume))
      return stoppable(request.mode === 'feed' ? feed(run) : range(run), stop)
    },
  }
}

interface Run<A extends object, C, T> extends LiveSubscriptionOptions<A, C, T>, LiveStart {
  readonly args: A
  readonly context: C
  readonly request: LiveRequest
}

/** A cursor scalar may hand over a number or leave the text as it came. */
function readAfter(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined
  const after = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  if (typeof after === 'number' && Number.isSafeInteger(after) && after >= 0) return after
  throw new PublicError('CURSOR_INVALID', 'The cursor is not an unsigned decimal number.')
}

/** An assertion of one feed opens that feed and no other; a user's opens none. */
function demandFeed({ viewer }: LiveRequest, topic: string) {
  if (viewer.kind !== 'feed' || viewer.topic !== topic)
    throw new PublicError('FORBIDDEN', 'Only a gateway opens this feed, and only with the assertion made for it.')
}

async function* admitted<A extends object, C, T>({ args, context, admit }: Run<A, C, T>) {
  const { through, visibleFrom } = await admit(args, context)
  yield new LiveFrame({ control: { admitted: { through: text(through), visibleFrom: text(visibleFrom) } } })
}

async function* feed<A extends object, C, T>({ args, context, after, signal, follow }: Run<A, C, T>) {
  const { at, events } = await follow(args, context, { after, signal })
  yield new LiveFrame({ control: { at: text(at) } })
  for await (const event of events)
    yield frameOf(event, { storedAt: event.storedAt?.getTime(), traceparent: recordedStep(event.traceparent) })
}

async function* range<A extends object, C, T>(run: Run<A, C, T>) {
  const { args, context, after, signal, follow } = run
  const { through } = run.request
  if (after === undefined || through === undefined)
    throw new PublicError('BAD_USER_INPUT', 'A range needs a cursor to begin after and one to end at.')
  if (through <= after) return
  let sent = 0
  const { events } = await follow(args, context, { after, signal })
  for await (const event of events) {
    const { cursor } = event
    // What is ephemeral in a durable feed is not replayed.
    if (cursor === undefined) continue
    if (cursor > through) return
    if (++sent > maxRange) throw new PublicError('RESUME_GAP', `There are more than ${maxRange} events in between.`)
    yield frameOf(event)
    if (cursor === through) return
  }
}

/** For a standard gateway, or an operation that may not be shared: one viewer, the same rules, the same cursors. */
async function* plain<A extends object, C, T>(run: Run<A, C, T>) {
  const { args, after, context, request, signal, admit, follow } = run
  const viewerId = request.viewer.kind === 'user' ? request.viewer.userId : undefined
  if (request.viewer.kind === 'feed') throw new PublicError('FORBIDDEN', 'A feed does not subscribe as a viewer.')
  // Attached before the right is read: a removal after that is an event that we see.
  const { events } = await follow(args, context, { after, signal })
  const { through, visibleFrom = 0 } = await admit(args, context)
  if (after !== undefined && through !== undefined && after > through)
    throw new PublicError('CURSOR_INVALID', 'The cursor lies beyond the end of this feed.')
  for await (const event of events) {
    const { cursor, value, only, except, cut } = event
    const audience = { only: only && new Set(only), except: except && new Set(except) }
    if (concerns(audience, viewerId) && value !== undefined && (cursor ?? visibleFrom) >= visibleFrom)
      yield new LiveFrame({ value, cursor, control: controlOf({ key: event.key }) })
    const isCut = viewerId !== undefined && cut?.includes(viewerId) && (cursor === undefined || cursor > (through ?? 0))
    if (isCut) throw new PublicError('SUBSCRIPTION_REVOKED', 'The right to this subscription was taken away.')
  }
}

/** What is said of an event in mode `feed` only: what a range replays is not late, and nobody waits for it. */
interface Happened {
  readonly storedAt?: number | undefined
  readonly traceparent?: string | undefined
}

function frameOf<T>({ value, cursor, only, except, cut, key }: LiveEvent<T>, happened: Happened = {}): LiveFrame {
  return new LiveFrame({ value, cursor, control: controlOf({ only, except, cut, key, ...happened }) })
}

function controlOf(words: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(words).filter(([, word]) => word !== undefined)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

const text = (cursor: number | undefined) => (cursor === undefined ? undefined : String(cursor))

/** A generator that waits hears `return()` only after the wait: aborting its signal ends that, and whatever it holds. */
function stoppable(frames: AsyncGenerator<LiveFrame>, stop: AbortController): AsyncIterableIterator<LiveFrame> {
  return {
    async next() {
      try {
        const step = await frames.next()
        if (step.done) stop.abort()
        return step
      } catch (error) {
        stop.abort()
        throw error
      }
    },
    async return() {
      stop.abort()
      return frames.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
