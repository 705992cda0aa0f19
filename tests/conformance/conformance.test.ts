// The three suites of `npm run conformance`, as tests: one per case, with the rules of schema/LIVE.md that it proves.

import { afterAll, describe, test } from '@jest/globals'
import { cases } from './cases/index.ts'
import { ours } from './gateways/ours.ts'
import { httpCases } from './protocol/http.ts'
import { webSocketCases } from './protocol/web-socket.ts'
import { type Case, createWorlds } from './suite.ts'

const suites: readonly (readonly [string, readonly Case[]])[] = [
  ['federated subscriptions', cases],
  ['graphql-transport-ws', webSocketCases],
  ['GraphQL over HTTP', httpCases],
]

const worlds = createWorlds(ours)
afterAll(async () => {
  await worlds[Symbol.asyncDispose]()
})

for (const [suite, its] of suites)
  describe(suite, () => {
    for (const one of its) test(`${one.area}: ${one.name} [${one.rules.join(', ')}]`, () => worlds.run(one))
  })
