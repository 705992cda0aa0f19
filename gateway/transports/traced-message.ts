// The trace of an operation that came over a socket: that of its client, where the message names one (schema/LIVE.md, C3).

import { beginEntry } from '#platform/process/spans.ts'
import { readTrace, stepIsFor, traced, traceHeader } from '#platform/process/trace.ts'

/** Runs `begin` in the trace that a `subscribe` message names, or else in the one of the message. Its span ends where it has begun. */
export function tracedMessage<T>(payload: unknown, userId: string | undefined, begin: () => T): T {
  const parent = readTrace(namedIn(payload))
  const span = beginEntry('subscribe', parent, { kind: 'server', attributes: { 'network.protocol.name': 'websocket' } })
  const step = span?.step ?? parent
  const run = () => {
    stepIsFor(userId)
    return begin()
  }
  if (step === undefined) return run()
  try {
    return traced(step, run)
  } finally {
    span?.end()
  }
}

function namedIn(payload: unknown): unknown {
  const { extensions } = (payload ?? {}) as { extensions?: unknown }
  return typeof extensions === 'object' && extensions !== null ? Reflect.get(extensions, traceHeader) : undefined
}
