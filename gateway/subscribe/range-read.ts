// Reads one range of a feed's log from its subgraph, resolved and encoded like live events.

import { startTimer } from '#platform/clock.ts'
import { errorCodes } from '#schema/codes.ts'
import type { FeedEvent } from './event.ts'
import { createPipeline } from './pipeline.ts'
import { RangeGap } from './ranges.ts'
import type { UpstreamHandlers, UpstreamResult } from './upstream.ts'

const resolvingAtOnce = 16
const deadlineMs = 15_000

/** How to read a range: where its messages come from, how each becomes an event, and how many there may be. */
export interface RangeReadOptions {
  readonly maxEvents: number
  /** Opens the subscription in mode "range". */
  subscribe(handlers: UpstreamHandlers): () => void
  resolve(result: UpstreamResult): Promise<FeedEvent>
}

/** @throws RangeGap where there are more than `maxEvents` or the subgraph says so, Error where it cannot be read */
export function readRange({ maxEvents, subscribe, resolve: resolveEvent }: RangeReadOptions): Promise<FeedEvent[]> {
  const { promise, resolve, reject } = Promise.withResolvers<FeedEvent[]>()
  const events: FeedEvent[] = []
  let received = 0
  let complete = false
  const finishWhenDone = () => {
    if (complete && events.length === received) resolve(events)
  }
  const pipeline = createPipeline<UpstreamResult, FeedEvent>({
    limit: resolvingAtOnce,
    step: resolveEvent,
    deliver: event => events.push(event),
    onIdle: finishWhenDone,
  })
  const stop = subscribe({
    next(result) {
      if (result.data === undefined && result.errors) return reject(refusedRange(result.errors))
      if (++received > maxEvents) return reject(new RangeGap(`more than ${maxEvents} events`))
      pipeline.push(result)
    },
    end(end) {
      if (end.reason === 'refused') return reject(refusedRange(end.errors))
      if (end.reason === 'lost') return reject(new Error('the subgraph was lost while a range was read'))
      complete = true
      finishWhenDone()
    },
  })
  const timer = startTimer(deadlineMs, () => reject(new Error(`a range took more than ${deadlineMs} ms`)))
  return promise.finally(() => {
    timer.stop()
    pipeline.close()
    stop()
  })
}

function refusedRange(errors: readonly { message: string; extensions?: Record<string, unknown> }[]): Error {
  if (errors.some(({ extensions }) => extensions?.code === errorCodes.RESUME_GAP))
    return new RangeGap(errors[0]?.message)
  return new Error(errors[0]?.message ?? 'refused')
}
