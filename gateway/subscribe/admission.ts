// Asks the subgraph that owns a feed whether one viewer may join it: as that viewer, each time, never from a cache.

import type { GraphQLFormattedError } from 'graphql'
import { elapsedMs, sleep, startTimer, type Timer } from '#platform/clock.ts'
import { cursorOf } from './cursor.ts'
import { reasons } from './reasons.ts'
import { liveOf } from './resolve.ts'
import type { UpstreamHandlers, UpstreamResult } from './upstream.ts'

const retryAfterMs = 200
/** How often it is looked at how long a subgraph has been silent; and how late such a look is when this process has slept. */
const lookEveryMs = 250

/** The viewer may join the feed. */
export interface Admitted {
  /** The newest position when the right was checked; undefined in feeds without cursors. */
  readonly through: number | undefined
  /** The first position that this viewer may see; undefined for all of it. */
  readonly visibleFrom: number | undefined
}

/** The viewer may not join the feed, or the subgraph gave no usable answer; the errors go to the client. */
export interface Refused {
  readonly errors: readonly GraphQLFormattedError[]
}

/** When one subgraph last answered whoever it was, by `elapsedMs()`: many who ask at once are answered one after the other. */
export interface LifeSign {
  at: number
}

/** How a subgraph is asked for one viewer's admission, and how long that may take, in milliseconds. */
export interface AdmissionOptions {
  /** Opens the subscription in mode "admit" as the viewer. */
  subscribe(handlers: UpstreamHandlers): () => void
  /** Of the subgraph that is asked; kept up here. */
  readonly life: LifeSign
  /** Given up when the subgraph has answered nobody for so long, */
  readonly silentMs: number
  /** and after so long whatever it has answered others. */
  readonly mostMs: number
}

type Answer = Admitted | Refused | 'lost'

/** Never rejects; a subgraph that cannot be reached is a refusal that the client may retry. */
export async function askAdmission({
  subscribe,
  life,
  silentMs,
  mostMs,
}: AdmissionOptions): Promise<Admitted | Refused> {
  const began = elapsedMs()
  const silence = createSilence(life)
  // Who was refused for being late would come again, to a subgraph that has too many to admit already.
  const leftMs = () => Math.min(silence.since() + silentMs, began + mostMs) - elapsedMs()
  for (;;) {
    const answer = await askOnce(subscribe, life, { leftMs, slept: silence.slept })
    if (answer !== 'lost') return answer
    if (retryAfterMs > leftMs()) return { errors: reasons.unavailable }
    await sleep(retryAfterMs)
  }
}

/** Since when, as far as this process can tell, a subgraph has said nothing: who has slept cannot say that another was silent. */
function createSilence(life: LifeSign) {
  let awakeSince = elapsedMs()
  return {
    since: () => Math.max(awakeSince, life.at),
    slept() {
      awakeSince = elapsedMs()
    },
  }
}

interface Patience {
  readonly leftMs: () => number
  /** To be told when this process finds that it has slept. */
  readonly slept: () => void
}

function askOnce(
  subscribe: AdmissionOptions['subscribe'],
  life: LifeSign,
  { leftMs, slept }: Patience,
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  let timer: Timer | undefined
  const wait = () => {
    const left = leftMs()
    if (left <= 0) return resolve({ errors: reasons.unavailable })
    const due = elapsedMs() + Math.min(left, lookEveryMs)
    timer = startTimer(due - elapsedMs(), () => {
      if (elapsedMs() - due > lookEveryMs) slept()
      wait()
    })
  }
  const answered = (answer: Answer) => {
    life.at = elapsedMs()
    resolve(answer)
  }
  wait()
  const stop = subscribe({
    next: result => answered(read(result)),
    end(end) {
      if (end.reason === 'lost') resolve('lost')
      else answered({ errors: end.reason === 'refused' ? end.errors : reasons.notLive })
    },
  })
  return promise.finally(() => {
    timer?.stop()
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
