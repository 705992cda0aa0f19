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
import { loadSupergraph } from '../supergraph.ts'
import type { Supergraphs } from '../supergraphs.ts'
import { createHub } from './hub.ts'
import { createLiveMetrics } from './live-metrics.ts'
import type { Upstreams } from './upstream.ts'

const planner = createPlanner({ deadlineMs: 60_000 })
afterAll(() => planner[Symbol.dispose]())

test('a subscription that fails right behind its plan is refused', async () => {
  const url = 'http://127.0.0.1:1/graphql'
  const services = Object.entries({ rooms: roomsSdl, people: peopleSdl })
  const supergraph = loadSupergraph(compose(services.map(([name, sdl]) => ({ name, sdl, url }))), planner)
  const { limits } = readConfig({ GATEWAY_SUPERGRAPH: 'any' })
  const request = { query: 'subscription { ticks }', operationName: undefined, variables: {} }
  const prepared = createOperations({ limits, introspection: true }).prepare(request, supergraph, anonymous)
  if (!prepared.ok) throw prepared.errors[0]
  using hub = createHub({
    supergraphs: { current: () => supergraph, onChange: () => () => undefined } as unknown as Supergraphs,
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
  expect(await ended).toMatchObject([{ extensions: { code: 'OVERLOADED' } }])
})
