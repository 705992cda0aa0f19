// Asks the subgraph that owns a feed whether one viewer may join it: as that viewer, each time, never from a cache.

import type { GraphQLFormattedError } from 'graphql'
import { cursorOf } from './cursor.ts'
import { reasons } from './reasons.ts'
import { liveOf } from './resolve.ts'
import type { UpstreamHandlers, UpstreamResult } from './upstream.ts'

const retryAfterMs = 200

export interface Admitted {
  /** The newest position when the right was checked; undefined in feeds without cursors. */
  readonly through: number | undefined
  /** The first position that this viewer may see; undefined for all of it. */
  readonly visibleFrom: number | undefined
}

export interface Refused {
  readonly errors: readonly GraphQLFormattedError[]
}

export interface AdmissionOptions {
  /** Opens the subscription in mode "admit" as the viewer. */
  subscribe(handlers: UpstreamHandlers): () => void
  readonly deadlineMs: number
}

/** Never rejects; a subgraph that cannot be reached is a refusal that the client may retry. */
export async function askAdmission({ subscribe, deadlineMs }: AdmissionOptions): Promise<Admitted | Refused> {
  const until = performance.now() + deadlineMs
  for (;;) {
    const answer = await askOnce(subscribe, until - performance.now())
    if (answer !== 'lost') return answer
    if (performance.now() + retryAfterMs > until) return { errors: reasons.unavailable }
    await new Promise(resolve => setTimeout(resolve, retryAfterMs))
  }
}

function askOnce(subscribe: AdmissionOptions['subscribe'], withinMs: number): Promise<Admitted | Refused | 'lost'> {
  const { promise, resolve } = Promise.withResolvers<Admitted | Refused | 'lost'>()
  const timer = setTimeout(() => resolve({ errors: reasons.unavailable }), withinMs)
  const stop = subscribe({
    next: result => resolve(read(result)),
    end(end) {
      if (end.reason === 'refused') resolve({ errors: end.errors })
      else resolve(end.reason === 'lost' ? 'lost' : { errors: reasons.notLive })
    },
  })
  return promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}

function read(result: UpstreamResult): Admitted | Refused {
  if (result.errors?.length) return { errors: result.errors }
  const admitted = liveOf(result)?.admitted
  if (typeof admitted !== 'object' || admitted === null) return { errors: reasons.notLive }
  const { through, visibleFrom } = admitted as Record<string, unknown>
  return { through: cursorOf(through), visibleFrom: cursorOf(visibleFrom) }
}
