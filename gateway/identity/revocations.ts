// Which sessions have ended although their tokens have not: follows one configured live field, and tells who has to go.
// See schema/LIVE.md, section 8.

import { setMaxListeners } from 'node:events'
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { LRUCache } from 'lru-cache'
import { elapsedMs, sleep, startTimer, type Timer } from '#platform/clock.ts'
import { atMostEntries } from '#platform/entries.ts'
import { PublicError } from '#platform/errors.ts'
import type { Signer } from '#platform/identity/identity.ts'
import { liveTopic } from '#platform/live/live-topic.ts'
import type { Log } from '#platform/process/log.ts'
import { cursorOf } from '../subscribe/cursor.ts'
import { type Source, type SourceOptions, startSource } from '../subscribe/source.ts'
import type { UpstreamResult, Upstreams } from '../subscribe/upstream.ts'
import type { Caller } from './callers.ts'

/** Longer than any access token should live; what is older needs no remembering. */
const rememberMs = 24 * 60 * 60_000
const rememberAtMost = 200_000
const remembered = { ...atMostEntries(rememberAtMost), ttl: rememberMs, perf: { now: elapsedMs } }
const tryAgainMs = 2_000
/** A caller is held for so long at a start. Far below the 10 s that a socket has to initialise (C2). */
const holdMs = 2_500
const argument = 'after'

/** Which live field of which subgraph tells of ended sessions, and what is needed to subscribe to it. */
export interface RevocationsOptions {
  readonly field: string
  readonly subgraph: string
  url(): string
  /** Those of the words that the field's type has; see `selectionOf`. */
  selection(): string
  readonly upstreams: Upstreams
  readonly signer: Signer | undefined
  readonly log: Log
  /** Called after each event that ended something. */
  onRevoked(): void
}

/** The sessions that have ended, kept up to date by a feed. Asked for each token, and for all connections at each event. */
export interface Revocations extends Disposable {
  /** Means something only once `read` has resolved. */
  isRevoked(caller: Caller): boolean
  /**
   * Resolves once everything is known that had ended before this gateway started: a token taken earlier may be one of an ended session.
   * @throws SUBGRAPH_UNAVAILABLE where that takes too long to wait for
   */
  read(): Promise<void>
  ready(): boolean
}

/** For a gateway that is not told of ended sessions: tokens count until they expire. */
export const noRevocations: Revocations = {
  isRevoked: () => false,
  read: async () => {},
  ready: () => true,
  [Symbol.dispose]() {},
}

const words = ['sessionId', 'userId', 'notBefore']

/**
 * What to select: the field may be inaccessible to clients, so it is looked up in the whole supergraph.
 * @throws where there is no such field, or it tells nothing that is understood
 */
export function selectionOf(schema: GraphQLSchema, field: string): string {
  const type = schema.getSubscriptionType()?.getFields()[field]?.type
  const named = type && getNamedType(type)
  const fields = named && isObjectType(named) ? words.filter(word => named.getFields()[word]) : []
  if (fields.length === 0) throw new Error(`the supergraph has no subscription ${field} that tells of ended sessions`)
  return fields.join(' ')
}

/**
 * Subscribes to the feed of ended sessions, from its beginning, and keeps trying until it is disposed.
 * @throws where `options.selection` does, or the subgraph has no URL
 */
export function followRevocations(options: RevocationsOptions): Revocations {
  const { field, subgraph, upstreams, signer, log } = options
  const topic = liveTopic(field, {}, argument)
  const sessions = new LRUCache<string, true>(remembered)
  /** By user: tokens issued before this are over. */
  const users = new LRUCache<string, number>(remembered)

  /** Where the feed ended when it was first asked, and how far it has been read. */
  let head: number | undefined
  let position: number | undefined
  const known = new AbortController()
  setMaxListeners(0, known.signal)

  function advance(to: number | undefined): void {
    position = Math.max(position ?? 0, to ?? 0)
    if (known.signal.aborted || head === undefined || position < head) return
    known.abort()
    log.info({ position }, 'ended sessions are read')
  }

  /** @param after undefined: only what is still to come */
  const open = (after: number | undefined, handlers: Pick<SourceOptions, 'onAttached' | 'onResult'>): Disposable => {
    let timer: Timer | undefined
    const start = (): Source =>
      startSource({
        after,
        announced: true,
        // There is nobody to give up for: the gateway goes on trying for as long as it runs.
        patience: { firstMs: Number.POSITIVE_INFINITY, againMs: Number.POSITIVE_INFINITY },
        subscribe: (position, feed) =>
          upstreams.subscribe(
            options.url(),
            {
              query: `subscription { ${field}${position === undefined ? '' : `(${argument}: "${position}")`} { ${options.selection()} } }`,
              operationName: undefined,
              variables: {},
              live: { mode: 'feed', ...(signer ? { assertion: signer.sign({ kind: 'feed', topic }, subgraph) } : {}) },
            },
            feed,
          ),
        ...handlers,
        onEnd(errors) {
          log.error({ errors, field }, 'ended sessions cannot be followed; trying again')
          timer = startTimer(tryAgainMs, () => {
            source = start()
          })
        },
      })
    let source = start()
    return {
      [Symbol.dispose]() {
        timer?.stop()
        source.close()
      },
    }
  }
  const following = open(0, {
    onAttached(at) {
      log.debug({ at }, 'following ended sessions')
      advance(at)
    },
    onResult(result) {
      if (apply(result)) options.onRevoked()
      advance(cursorOf(result.extensions?.cursor))
    },
  })
  // The feed says where it begins (U7) and never that it has caught up: a second one, opened without a place, begins at its end.
  const ending = open(undefined, {
    onAttached(at) {
      ending[Symbol.dispose]()
      head = at ?? 0
      advance(undefined)
    },
    onResult() {},
  })

  function apply({ data }: UpstreamResult): boolean {
    const event = data?.[field]
    if (typeof event !== 'object' || event === null) return false
    const { sessionId, userId, notBefore } = event as Record<string, unknown>
    if (typeof sessionId === 'string') sessions.set(sessionId, true)
    const before = typeof notBefore === 'string' ? Date.parse(notBefore) : Number.NaN
    if (typeof userId === 'string' && !Number.isNaN(before)) users.set(userId, Math.max(before, users.get(userId) ?? 0))
    return true
  }

  return {
    isRevoked({ viewer, issuedAt }) {
      if (viewer.kind !== 'user') return false
      return sessions.has(viewer.sessionId) || (issuedAt ?? 0) < (users.get(viewer.userId) ?? 0)
    },
    async read() {
      if (known.signal.aborted) return
      await sleep(holdMs, known.signal)
      if (known.signal.aborted) return
      throw new PublicError('SUBGRAPH_UNAVAILABLE', 'Which sessions have ended is not known yet; try again.')
    },
    ready: () => known.signal.aborted,
    [Symbol.dispose]() {
      following[Symbol.dispose]()
      ending[Symbol.dispose]()
    },
  }
}
