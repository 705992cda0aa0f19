import { test } from '@jest/globals'
import { until } from '../fixtures/until.ts'
import { createUpstreams } from './upstream.ts'

test('ends without a complaint while it connects to subgraphs that are not there', async () => {
  const upstreams = createUpstreams({ answerWithinMs: 5_000 })
  const request = { query: 'subscription { said }', operationName: undefined, variables: {}, live: undefined }
  const ended: number[] = []
  // Nobody listens on the first two ports of a machine.
  for (const port of [1, 2])
    upstreams.subscribe(`http://127.0.0.1:${port}/`, request, {
      next() {},
      end: () => ended.push(port),
    })
  await upstreams[Symbol.asyncDispose]()
  await until('both subscriptions to be over', () => ended.length === 2)
})
