// Planning in a thread: what takes too long is refused and its thread killed, and whoever comes next is served.
import { readFileSync } from 'node:fs'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { expect, test } from '@jest/globals'
import { type GraphQLFormattedError, parse, validate } from 'graphql'
import { formatError } from '../errors.ts'
import { plannerOptions } from './options.ts'
import { createPlanner } from './planner.ts'

const supergraph = {
  id: 'ours',
  sdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
}
const { operations } = JSON.parse(
  readFileSync(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as { operations: readonly { name: string; body: string }[] }
const small = '{ me { id displayName } }'

/** Apollo's planner takes about a minute for fourteen levels: each doubles the ways to look at. */
const bomb = `{ message(id: "1") { ...F0 } } ${Array.from({ length: 14 }, (_, at) =>
  at < 13
    ? `fragment F${at} on Message { a: replyTo { ...F${at + 1} } b: replyTo { ...F${at + 1} } }`
    : `fragment F${at} on Message { sender { displayName } }`,
).join(' ')}`

test('an operation that takes too long is refused, and the next one is planned', async () => {
  using planner = createPlanner({ deadlineMs: 2_000 })
  const bombed = planner.plan(supergraph, bomb, 28)
  const next = planner.plan(supergraph, small, 2)
  await expect(bombed).rejects.toMatchObject({ extensions: { code: 'OPERATION_TOO_COMPLEX' } })
  expect(await next).toMatchObject({ kind: 'QueryPlan', node: { kind: 'Fetch' } })
})

test('what the planner does not know is told as invalid: of introspection it knows less than the rules of graphql-js', async () => {
  using planner = createPlanner({ deadlineMs: 60_000 })
  const asked = '{ __type(name: "User") { isOneOf } }'
  expect(validate(Supergraph.build(parse(supergraph.sdl)).apiSchema().toGraphQLJSSchema(), parse(asked))).toEqual([])
  await expect(planner.plan(supergraph, asked, 2)).rejects.toMatchObject({
    message: expect.stringContaining('isOneOf'),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
})

test('a supergraph that cannot be planned for is a failure of ours, whose reason goes to our log', async () => {
  using planner = createPlanner({ deadlineMs: 60_000 })
  const logged: GraphQLFormattedError[] = []
  const masking = { enabled: true, suggestions: false, onMasked: (error: GraphQLFormattedError) => logged.push(error) }
  const told = (asked: Promise<unknown>) =>
    asked.then(
      () => undefined,
      error => [formatError(error.toJSON(), masking), logged.pop()?.message],
    )
  const masked = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  expect(await told(planner.plan({ id: 'broken', sdl: 'type Query {' }, small, 2))).toEqual([
    masked,
    expect.stringMatching(/cannot be planned: .*Syntax Error/),
  ])
  expect(await planner.plan(supergraph, small, 2)).toMatchObject({ kind: 'QueryPlan' })
})

test('the plans of our own operations are those that Apollo makes in this thread', async () => {
  using planner = createPlanner({ deadlineMs: 60_000 })
  const composed = Supergraph.build(parse(supergraph.sdl))
  const [api, here] = [composed.apiSchema(), new QueryPlanner(composed, plannerOptions)]
  const schema = api.toGraphQLJSSchema()
  const valid = operations.filter(({ body }) => validate(schema, parse(body)).length === 0)
  expect(valid.length).toBeGreaterThan(100)
  const plans = await Promise.all(valid.map(({ body }) => planner.plan(supergraph, body, 1)))
  for (const [at, { name, body }] of valid.entries()) {
    const plan = here.buildQueryPlan(operationFromDocument(api, parse(body, { noLocation: true })))
    expect([name, plans[at]]).toEqual([name, structuredClone(plan)])
  }
})

test('of those who wait the lightest comes first, and too many are told to come again', async () => {
  using planner = createPlanner({ deadlineMs: 60_000 })
  const order: number[] = []
  const planned = [5, 3, 9, 1].map(weight =>
    planner.plan(supergraph, `query Q${weight} { me { id } }`, weight).then(() => order.push(weight)),
  )
  await Promise.all(planned)
  // The first one had nobody to wait for, unless its thread was still being started.
  expect([
    [5, 1, 3, 9],
    [1, 3, 5, 9],
  ]).toContainEqual(order)
  const many = Array.from({ length: 300 }, (_, at) => planner.plan(supergraph, `query Q${at} { me { id } }`, 1))
  const results = await Promise.allSettled(many)
  const refused = results.filter(({ status }) => status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ reason: { extensions: { code: 'OVERLOADED', retryAfterMs: 1_000 } } })
  expect(results.length - refused.length).toBeGreaterThanOrEqual(200)
})

test('who has left has nothing planned any more', async () => {
  const planner = createPlanner({ deadlineMs: 60_000 })
  planner[Symbol.dispose]()
  await expect(planner.plan(supergraph, small, 1)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } })
})
