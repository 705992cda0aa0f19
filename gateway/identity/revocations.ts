// Which sessions have ended although their tokens have not: follows one configured live field, and tells who has to go.
// See schema/LIVE.md, section 8.

import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { LRUCache } from 'lru-cache'
import { elapsedMs, startTimer, type Timer } from '#platform/clock.ts'
import type { Signer } from '#platform/identity.ts'
import { liveTopic } from '#platform/live-topic.ts'
import type { Log } from '#platform/log.ts'
import { startSource } from '../subscribe/source.ts'
import type { UpstreamResult, Upstreams } from '../subscribe/upstream.ts'
import type { Caller } from './callers.ts'

/** Longer than any access token should live; what is older needs no remembering. */
const rememberMs = 24 * 60 * 60_000
const rememberAtMost = 200_000
const remembered = { max: rememberAtMost, ttl: rememberMs, perf: { now: elapsedMs } }
const tryAgainMs = 2_000
const argument = 'after'

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

export interface Revocations extends Disposable {
  isRevoked(caller: Caller): boolean
}

/** For a gateway that is not told of ended sessions: tokens count until they expire. */
export const noRevocations: Revocations = { isRevoked: () => false, [Symbol.dispose]() {} }

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

export function followRevocations(options: RevocationsOptions): Revocations {
  const { field, subgraph, upstreams, signer, log } = options
  const topic = liveTopic(field, {}, argument)
  const sessions = new LRUCache<string, true>(remembered)
  /** By user: tokens issued before this are over. */
  const users = new LRUCache<string, number>(remembered)
  let timer: Timer | undefined

  const open = (after: number) =>
    startSource({
      after,
      announced: true,
      // There is nobody to give up for: the gateway goes on trying for as long as it runs.
      patience: { firstMs: Number.POSITIVE_INFINITY, againMs: Number.POSITIVE_INFINITY },
      subscribe: (position = 0, handlers) =>
        upstreams.subscribe(
          options.url(),
          {
            query: `subscription { ${field}(${argument}: "${position}") { ${options.selection()} } }`,
            operationName: undefined,
            variables: {},
            live: { mode: 'feed', ...(signer ? { assertion: signer.sign({ kind: 'feed', topic }, subgraph) } : {}) },
          },
          handlers,
        ),
      onAttached: at => log.debug({ at }, 'following ended sessions'),
      onResult(result) {
        if (apply(result)) options.onRevoked()
      },
      onEnd(errors) {
        log.error({ errors, field }, 'ended sessions cannot be followed; trying again')
        timer = startTimer(tryAgainMs, () => {
          source = open(0)
        })
      },
    })
  let source = open(0)

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
    [Symbol.dispose]() {
      timer?.stop()
      source.close()
    },
  }
}
