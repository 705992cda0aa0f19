// The subscription `revocations`: sessions that have ended, for gateways. Its order and its memory are those of the store.

import { forbidden } from '#platform/errors.ts'
import { isService } from '#platform/identity/viewer.ts'
import { type LiveEvent, liveSubscription } from '#platform/live/live.ts'
import type { Context } from './context.ts'
import type { Revocation } from './model.ts'

interface Arguments {
  readonly after?: number | string | null
}

export const revocations = liveSubscription<Arguments, Context, Revocation>({
  resume: 'after',
  admit: async (_args, { viewer }) => {
    if (!isService(viewer)) throw forbidden('Which sessions have ended is told to gateways and services only.')
    return {}
  },
  follow: async (_args, { service }, { after, signal }) => {
    const { at, rows } = await service.revocations(after, signal)
    return { at, events: eventsOf(rows) }
  },
})

async function* eventsOf(rows: AsyncIterable<Revocation>): AsyncGenerator<LiveEvent<Revocation>> {
  for await (const revocation of rows) yield { value: revocation, cursor: revocation.rev }
}
