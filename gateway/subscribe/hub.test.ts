// A subscription that cannot be begun is refused, also where its plan had to be waited for: nobody else hears of it.
import { afterAll, expect, test } from '@jest/globals'
import { Registry } from 'prom-client'
import { createLog } from '#platform/process/log.ts'
import { readConfig } from '../config.ts'
import { compose } from '../fixtures/compose.ts'
import { peopleSdl } from '../fixtures/people.ts'
import { roomsSdl } from '../fixtures/rooms.ts'
import { anonymous } from '../identity/callers.ts'
import { createOperations } from '../operations.ts'
import { createPlanner } from '../planner/planner.ts'
import type { Subgraphs } from '../subgraphs.ts'
import { loadSupergraph, type Supergraph } from '../supergraph.ts'
import type { Supergraphs } from '../supergraphs.ts'
import { createHub } from './hub.ts'
import { createLiveMetrics } from './live-metrics.ts'
import { patienceFor } from './patience.ts'
import type { Upstreams } from './upstream.ts'

const planner = createPlanner({ deadlineMs: 60_000 })
afterAll(() => planner[Symbol.dispose]())

const url = 'http://127.0.0.1:1/graphql'
const load = (rooms: string) => {
  const services = Object.entries({ rooms, people: peopleSdl })
  return loadSupergraph(compose(services.map(([name, sdl]) => ({ name, sdl, url }))), planner)
}
const supergraph = load(roomsSdl)
const protecting = load(roomsSdl.replace('ticks: Int!', 'ticks: Int! @federation__authenticated'))

/** @param current the supergraph in force @returns how the subscription ends that was prepared under the first one */
async function endUnder(current: () => Supergraph): Promise<unknown> {
  const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'any' })
  const request = { query: 'subscription { ticks }', operationName: undefined, variables: {} }
  const prepared = createOperations({ limits, introspection: true }).prepare(request, current(), anonymous)
  if (!prepared.ok) throw prepared.errors[0]
  using hub = createHub({
    patience: patienceFor(10_000),
    supergraphs: { current, onChange: () => () => undefined } as unknown as Supergraphs,
    subgraphs: {
      urlOf() {
        throw new Error('a bug')
      },
    } as unknown as Subgraphs,
    upstreams: {} as Upstreams,
    signer: undefined,
    metrics: createLiveMetrics(new Registry()),
    log: createLog('test', 'silent'),
    eventDeadlineMs: 1_000,
    format: error => error,
  })
  const { promise: ended, resolve } = Promise.withResolvers<unknown>()
  const complete = () => resolve('complete')
  hub.subscribe(prepared.operation, anonymous, { next: () => undefined, error: resolve, complete })
  return await ended
}

test('a subscription that fails right behind its plan is refused', async () => {
  expect(await endUnder(() => supergraph)).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
})

test('one that is planned while another supergraph protects what it asks is not begun under that one', async () => {
  let asked = 0
  // For the check, and when it is begun; then the reload.
  const current = () => (asked++ < 2 ? { ...supergraph, plan: load(roomsSdl).plan } : protecting)
  expect(await endUnder(current)).toMatchObject([{ extensions: { code: 'SCHEMA_CHANGED' } }])
})
