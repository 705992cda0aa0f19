// The trace of a wake-up: what is published for one that is recorded says which, and whoever hears it goes on in it. What a feed is about,
// and everything else of its name, is in no span.

import { beginFrom, beginSpan, type Span } from '../process/spans.ts'
import { inStep, traceHeader } from '../process/trace.ts'

/** `messages` of `messages:0190...`. */
const logOf = (feed: string) => feed.split(':', 1)[0] ?? feed

const about = (feed: string) => ({ 'messaging.system': 'redis', 'messaging.destination.template': logOf(feed) })

/** @returns the span, and what to publish in place of the payload; neither where nothing is recorded */
export function publishedOf(feed: string, payload: unknown): { readonly span?: Span; readonly told: unknown } {
  if (typeof payload !== 'object' || payload === null) return { told: payload }
  const span = beginSpan(`publish ${logOf(feed)}`, { kind: 'producer', attributes: about(feed) })
  return span ? { span, told: { ...payload, [traceHeader]: span.step } } : { told: payload }
}

/** Runs what a wake-up causes, in its trace. */
export function heard(feed: string, payload: unknown, work: () => void): void {
  const named: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, traceHeader) : undefined
  const options = { kind: 'consumer', attributes: about(feed) } as const
  const span = named === undefined ? undefined : beginFrom(named, `wake-up ${logOf(feed)}`, options)
  inStep(span?.step, work)
  span?.end()
}
