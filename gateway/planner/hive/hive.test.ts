// Hive's planner in its process: what ends it, what it plans of ours, and how its plans read as Apollo's.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { askedOfSubgraphs } from '../asked.ts'
import { createPlanner } from '../planner.ts'
import { splitBatch } from './batch.ts'
import { convertPath, convertPlan } from './convert.ts'

const sdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
const ours = { id: 'ours', sdl }
const { operations } = JSON.parse(
  readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as { operations: readonly { name: string; body: string }[] }
const small = '{ me { id displayName } }'

test('where its native code panics the process of the planner ends, and the next operation is planned in another', async () => {
  using planner = createPlanner({ by: 'hive', deadlineMs: 60_000 })
  const panicking = { id: 'panicking', sdl: sdl.replaceAll('key: "id"', 'key: "{"') }
  const ended = planner.plan(panicking, small, 1)
  const next = planner.plan(ours, small, 2)
  await expect(ended).rejects.toMatchObject({
    message: expect.stringMatching(/SIGABRT.*panicked/s),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
  expect(await next).toMatchObject({ kind: 'QueryPlan', node: { kind: 'Fetch', serviceName: 'users' } })
})

test('an operation that takes too long is refused, and the next one is planned', async () => {
  using planner = createPlanner({ by: 'hive', deadlineMs: 1_000 })
  const levels = Array.from({ length: 14 }, (_, at) =>
    at < 13
      ? `fragment F${at} on Message { a: replyTo { ...F${at + 1} } b: replyTo { ...F${at + 1} } }`
      : `fragment F${at} on Message { sender { displayName } }`,
  )
  const bombed = planner.plan(ours, `{ message(id: "1") { ...F0 } } ${levels.join(' ')}`, 28)
  const next = planner.plan(ours, small, 2)
  await expect(bombed).rejects.toMatchObject({ extensions: { code: 'OPERATION_TOO_COMPLEX' } })
  expect(await next).toMatchObject({ kind: 'QueryPlan', node: { kind: 'Fetch' } })
})

test('a supergraph that it cannot read is told with its reason', async () => {
  using planner = createPlanner({ by: 'hive', deadlineMs: 60_000 })
  await expect(planner.plan({ id: 'broken', sdl: 'type Query {' }, small, 2)).rejects.toMatchObject({
    message: expect.stringMatching(/cannot be planned: .*ended with 1/),
  })
})

test.each(['9223372036854775808', '1e400'])(
  'the number %s is told as invalid: the planner would read another one',
  async number => {
    using planner = createPlanner({ by: 'hive', deadlineMs: 60_000 })
    await expect(planner.plan(ours, `{ message(id: ${number}) { id } }`, 2)).rejects.toMatchObject({
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
  },
)

test('all of our operations are planned, and their subscriptions have what is left to do for an event', async () => {
  using planner = createPlanner({ by: 'hive', deadlineMs: 60_000 })
  const plans = await Promise.all(
    operations.map(async ({ name, body }) => ({ name, body, ...(await planner.plan(ours, body, 1)) })),
  )
  expect(plans.length).toBeGreaterThan(100)
  for (const { name, node } of plans) expect([name, node?.kind]).toEqual([name, expect.any(String)])
  const live = plans.filter(({ body }) =>
    parse(body).definitions.some(one => 'operation' in one && one.operation === 'subscription'),
  )
  expect(live.map(({ node }) => node?.kind)).toEqual(live.map(() => 'Subscription'))
  expect(live.find(({ name }) => name === 'ChatEvents')?.node).toMatchObject({
    primary: { kind: 'Fetch', serviceName: 'messages', operationKind: 'subscription' },
    rest: { kind: 'Parallel' },
  })
})

test.each([
  [
    'what only the gateway knows',
    '{ __typename ...A } fragment A on Query { __schema { description } kind: __typename }',
    undefined,
  ],
  ['what is never included', '{ me @skip(if: true) { id } ... @include(if: false) { me { name } } }', undefined],
  [
    'parts of both',
    '{ ...A me { id @skip(if: true) } } fragment A on Query { __type(name: "User") { name } ok: me { id } }',
    '{ ...A me { __typename } } fragment A on Query { ok: me { id } }',
  ],
  ['when something comes', '{ ... @defer(label: "me") { me { id } } }', '{ ... { me { id } } }'],
  ['an alias that says nothing', '{ me: me { id: id name: __typename } }', '{ me { id name: __typename } }'],
])('the planner is not asked for %s', (_what, query, rest) => {
  const document = askedOfSubgraphs(parse(query))
  expect(document && print(document).replaceAll(/\s+/g, ' ')).toBe(rest)
})

test('a call for entities of several kinds is taken apart, each with the variables and fragments that it uses', () => {
  const operation = `query($a:Int,$b:Int,$__batch_reps_0:[_Any!]!,$__batch_reps_1:[_Any!]!){
    _e0:_entities(representations:$__batch_reps_0){...x}
    _e1:_entities(representations:$__batch_reps_1){...on User{posts(first:$b){id}}}}
    fragment x on User{friends(first:$a){...y}} fragment y on User{name}`
  const alias = (index: number) => ({
    alias: `_e${index}`,
    representationsVariableName: `__batch_reps_${index}`,
    paths: [['@' as const]],
    requires: [],
  })
  const split = splitBatch({
    ...{ kind: 'BatchFetch', serviceName: 'users', operation, operationKind: 'query' },
    entityBatch: { aliases: [alias(0), alias(1)] },
  })
  expect(split.map(({ operation, variableUsages }) => [operation, variableUsages])).toEqual([
    [
      'query($a:Int$representations:[_Any!]!){_entities(representations:$representations){...x}}fragment x on User{friends(first:$a){...y}}fragment y on User{name}',
      ['a'],
    ],
    [
      'query($b:Int$representations:[_Any!]!){_entities(representations:$representations){...on User{posts(first:$b){id}}}}',
      ['b'],
    ],
  ])
})

test('a type condition stands behind what it is about, and a second one alone', () => {
  const path = [{ TypeCondition: ['A'] }, { Field: 'items' }, '@' as const, { TypeCondition: ['B', 'C'] }]
  expect(convertPath([...path, { TypeCondition: ['C'] }, { Field: 'of' }])).toEqual([
    ...['|[A]', 'items', '@|[B,C]', '|[C]', 'of'],
  ])
})

test('what is fetched under a name of the planner’s goes to the subgraph under its own, and a rewrite of several types is one for each', () => {
  const plan = convertPlan({
    kind: 'QueryPlan',
    node: {
      ...{ kind: 'Fetch', serviceName: 'a', operation: '{x}', operationKind: 'query' },
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: 'T',
          selections: [
            { kind: 'Field', name: 'of', selections: [{ kind: 'Field', name: '_alias_0', alias: 'price' }] },
          ],
        },
      ],
      inputRewrites: [
        { ValueSetter: { path: [{ TypenameEquals: ['A', 'B'] }, { Key: '__typename' }], setValueTo: 'I' } },
      ],
    },
  })
  expect(plan.node).toMatchObject({
    requires: [{ selections: [{ name: 'of', selections: [{ kind: 'Field', name: '_alias_0' }] }] }],
    inputRewrites: [
      { kind: 'ValueSetter', path: ['... on A', '__typename'], setValueTo: 'I' },
      { kind: 'ValueSetter', path: ['... on B', '__typename'], setValueTo: 'I' },
      { kind: 'KeyRenamer', path: ['... on T', 'of', '_alias_0'], renameKeyTo: 'price' },
    ],
  })
})
